// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ItemEntry, Items } from '../../src/app/ItemEntry.tsx'
import { ITEM_STATUSES } from '../../src/domain/item.ts'
import { atlasOf, itemOf } from '../setup/builders.ts'

const said = (change: object = {}, differs = false) => {
  render(<ItemEntry item={itemOf('an-item', change)} differs={differs} />)
  return screen.getByRole('listitem').textContent.trim()
}

describe('an item', () => {
  it('says what, how far, and when', () => {
    expect(
      said({ status: 'interest', period: '2025-06-06', date: '2025-06-06', detail: 'no forum yet' }),
    ).toBe('Title of an-iteminterest expressed6 Jun 2025no forum yetText of an-item.')
  })

  it('has a mark for by whose word, which leads to the page of sources where nothing opens it', () => {
    said()
    const mark = screen.getByRole('link', { name: 'Who says so: Title of an-item' })
    expect(mark.dataset.cite).toBe('item:an-item')
    expect(mark.getAttribute('href')).toBe('sources/#item:an-item')
  })

  it('on which sources disagree says so, in its line and at its mark', () => {
    expect(said({}, true)).toContain('sources differ')
    expect(screen.getByRole('link', { name: 'Who says so; sources differ: Title of an-item' })).toBeTruthy()
  })

  it('on which they agree does not', () => {
    expect(said()).not.toContain('differ')
    expect(screen.queryByRole('link', { name: /differ/ })).toBeNull()
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

describe('a list of items', () => {
  it('says of each of them whether sources disagree on it', () => {
    const items = [itemOf('disputed'), itemOf('plain')]
    const reading = { text: 'So.', sources: ['a-source'] }
    const disagreements = [
      {
        id: 'a-dispute',
        about: 'It',
        readings: [reading, { ...reading, text: 'Otherwise.' }],
        use: 'The first.',
        at: ['item:disputed'],
      },
    ]
    render(<Items items={items} atlas={atlasOf({ items, disagreements })} />)
    const said = screen.getAllByRole('listitem').map((li) => [li.id, /sources differ/.test(li.textContent)])
    expect(said).toEqual([
      ['disputed', true],
      ['plain', false],
    ])
  })
})
