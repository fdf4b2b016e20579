// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Cited } from '../../src/app/Cited.tsx'
import { atlasOf, fact, itemOf } from '../setup/builders.ts'

const reading = { text: 'So.', sources: ['a-source'] }
const atlas = atlasOf({
  items: [itemOf('disputed'), itemOf('plain')],
  disagreements: [
    {
      ...{ id: 'a-dispute', about: 'It', use: 'The first.', at: ['item:disputed'] },
      readings: [reading, { ...reading, text: 'Otherwise.' }],
    },
  ],
})
const label = () => screen.getByRole('link').getAttribute('aria-label')

describe('the mark of some facts', () => {
  it('says that sources differ where they do on one of them', () => {
    render(<Cited at={[fact('item:plain'), fact('item:disputed')]} atlas={atlas} />)
    expect(label()).toBe('Who says so; sources differ')
  })

  it('does not say so where they agree', () => {
    render(<Cited at={[fact('item:plain')]} atlas={atlas} of="Uranium" />)
    expect(label()).toBe('Who says so: Uranium')
  })
})
