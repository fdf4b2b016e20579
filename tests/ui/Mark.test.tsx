// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Mark } from '../../src/ui/Mark.tsx'
import { fact } from '../setup/builders.ts'

const at = [fact('item:an-item'), fact('trade:KAZ:2024')]
const mark = () => screen.getByRole('link')

describe('a mark', () => {
  it('has its facts, and leads to the first of them on the page of sources', () => {
    render(<Mark at={at} />)
    expect(mark().dataset.cite).toBe('item:an-item trade:KAZ:2024')
    expect(mark().getAttribute('href')).toBe('sources/#item:an-item')
  })

  it('is called by what it opens', () => {
    render(<Mark at={at} />)
    expect(mark().getAttribute('aria-label')).toBe('Who says so')
  })

  it('is called by what is said, too, so that it is told from others', () => {
    const { rerender } = render(<Mark at={at} of="Uranium" />)
    expect(mark().getAttribute('aria-label')).toBe('Who says so: Uranium')
    rerender(<Mark at={at} of="Uranium" differs />)
    expect(mark().getAttribute('aria-label')).toBe('Who says so; sources differ: Uranium')
  })

  it('of nothing in particular ends in no colon', () => {
    render(<Mark at={at} of="" />)
    expect(mark().getAttribute('aria-label')).toBe('Who says so')
  })
})
