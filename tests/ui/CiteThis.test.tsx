// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reference as reference_ } from '../../data/package/reference.ts'
import { CiteThis } from '../../src/ui/CiteThis.tsx'

const address = 'https://here.invalid/'
const reference = {
  address,
  text: `Samvad Atlas. ${address}`,
  bibtex: `url = {${address}},`,
  csl: `[{ "URL": "${address}" }]`,
}
const forms = () => [...document.querySelectorAll('pre')].map((pre) => pre.textContent)

afterEach(() => {
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

describe('how to cite the dataset', () => {
  it('has its three forms with the address that the reader is at, whatever signs are in it', () => {
    history.replaceState(null, '', "/?q=$&$'")
    render(<CiteThis reference={reference} />)
    expect(forms()).toEqual([
      `Samvad Atlas. ${document.URL}`,
      `url = {${document.URL}},`,
      `[{ "URL": "${document.URL}" }]`,
    ])
    expect(forms().join('')).not.toContain('here.invalid')
  })

  it('names no address before any script, since the page does not know its own', () => {
    expect(renderToString(<CiteThis reference={reference} />)).not.toMatch(/https?:/)
  })

  it('names none in a file that knows of no atlas, and leaves nothing open', () => {
    const real = reference_({ version: '1.2.0', date: '2026-11-22', changes: [] })
    vi.spyOn(document, 'URL', 'get').mockReturnValue('file:///home/a/x.html?page=data')
    render(<CiteThis reference={real} />)
    const [text = '', bibtex = '', csl = ''] = forms()
    expect(text).toMatch(/1\.2\.0.*\.$/)
    expect(JSON.parse(csl)).toEqual([expect.not.objectContaining({ URL: expect.anything() })])
    expect(bibtex.trim()).toMatch(/^@dataset\{.*\},?\n\}$/s)
    expect([text, bibtex, csl].join('')).not.toMatch(/url|https?:|x\.html|invalid/i)
  })

  it('is copied as it stands', async () => {
    const user = userEvent.setup()
    render(<CiteThis reference={reference} />)
    const [first] = screen.getAllByRole('button', { name: 'Copy', hidden: true })
    if (first) await user.click(first)
    expect(await navigator.clipboard.readText()).toBe(`Samvad Atlas. ${document.URL}`)
    expect(first?.textContent).not.toBe('Copy')
  })
})
