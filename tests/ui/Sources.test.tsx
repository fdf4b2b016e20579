// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Sources } from '../../src/ui/Sources.tsx'
import { sourceOf } from '../setup/builders.ts'

const said = () => document.body.textContent

describe('the sources under a figure', () => {
  it('are links to the pages, each with its publisher and date', () => {
    render(<Sources sources={[sourceOf('a'), sourceOf('b', { date: null })]} />)
    const links = screen.getAllByRole('link')
    expect(links.map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['Publisher of a, 6 Jun 2025', 'https://example.org/a'],
      ['Publisher of b', 'https://example.org/b'],
    ])
    expect(said()).toMatch(/^Sources: /)
  })

  it('tell nothing of this page to the one that is opened', () => {
    render(<Sources sources={[sourceOf('a')]} />)
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noreferrer')
  })

  it('know one from many', () => {
    render(<Sources sources={[sourceOf('a')]} />)
    expect(said()).toMatch(/^Source: /)
  })

  it('count a page that is too weak to be named, and do not name it', () => {
    render(<Sources sources={[sourceOf('a'), sourceOf('weak', { display: false })]} />)
    expect(said()).toBe('Sources: Publisher of a, 6 Jun 2025; a page too weak to be named')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('say so where such a page is all there is', () => {
    render(<Sources sources={[sourceOf('weak', { display: false })]} />)
    expect(said()).toBe('Source: a page too weak to be named')
  })
})
