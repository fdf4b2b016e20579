// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ItemEntry } from '../../src/app/ItemEntry.tsx'
import { ITEM_STATUSES } from '../../src/domain/item.ts'
import { itemOf, sourceOf } from '../setup/builders.ts'

const said = (change: object = {}) => {
  render(<ItemEntry item={itemOf('an-item', change)} sources={[sourceOf('a-source')]} />)
  return screen.getByRole('listitem').textContent
}

describe('an item', () => {
  it('says what, how far, when, and by whose word', () => {
    expect(
      said({ status: 'interest', period: '2025-06-06', date: '2025-06-06', detail: 'no forum yet' }),
    ).toBe(
      'Title of an-iteminterest expressed6 Jun 2025no forum yetText of an-item.Source: Publisher of a-source, 6 Jun 2025',
    )
  })

  it('of low confidence is marked, and the mark is explained', () => {
    expect(said({ confidence: 'low' })).toContain('low confidence')
    expect(screen.getByTitle(/prediction, an inference, a weak source/)).toBeTruthy()
  })

  it.each(['high', 'medium'])('of %s confidence is not', (confidence) => {
    expect(said({ confidence })).not.toContain('confidence')
  })

  it('without a date says so', () => {
    expect(said({ date: null, period: null })).toContain('undated')
    expect(document.querySelector('time')?.hasAttribute('datetime')).toBe(false)
  })

  it.each(ITEM_STATUSES)('has a word for "%s"', (status) => {
    expect(said({ status })).not.toContain('status.')
  })
})
