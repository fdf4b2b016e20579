// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { CiteThis } from '../../src/ui/CiteThis.tsx'

const address = 'https://here.invalid/'
const reference = {
  address,
  text: `Samvad Atlas. ${address}`,
  bibtex: `url = {${address}},`,
  csl: `[{ "URL": "${address}" }]`,
}
const forms = () => [...document.querySelectorAll('pre')].map((pre) => pre.textContent)

afterEach(() => history.replaceState(null, '', '/'))

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

  it('is copied as it stands', async () => {
    const user = userEvent.setup()
    render(<CiteThis reference={reference} />)
    const [first] = screen.getAllByRole('button', { name: 'Copy', hidden: true })
    if (first) await user.click(first)
    expect(await navigator.clipboard.readText()).toBe(`Samvad Atlas. ${document.URL}`)
    expect(first?.textContent).not.toBe('Copy')
  })
})
