// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { createHash } from 'node:crypto'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import HandOn from '../../../src/app/onefile/HandOn.tsx'
import { HELD_SOURCE } from '../../../src/load/held.ts'

const SOURCE = 'the whole file: Ṭhree'
const saved: string[] = []
beforeEach(() => {
  saved.length = 0
  vi.spyOn(document, 'URL', 'get').mockReturnValue('file:///C:/A%20Name/samvad%20atlas.html?country=KAZ#x')
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const source = document.createElement('script')
  source.setAttribute('type', 'text/plain')
  Object.assign(source.dataset, { held: HELD_SOURCE, as: 'text' })
  source.textContent = SOURCE
  document.body.append(source)
})
afterEach(() => {
  document.querySelector('[data-held]')?.remove()
  vi.unstubAllGlobals()
})

function opened() {
  const user = userEvent.setup()
  render(<HandOn onClose={vi.fn()} />)
  return (name: string) => user.click(screen.getByRole('button', { name }))
}
const said = (text: RegExp) => waitFor(() => expect(screen.getByRole('status').textContent).toMatch(text))

it('saves the very file under its own name, and says its sum and what is added to its address', async () => {
  const press = opened()
  screen.getByText('?country=KAZ#x')
  await press('Save this file')
  await said(new RegExp(createHash('sha256').update(SOURCE).digest('hex')))
  expect(saved).toEqual(['samvad atlas.html'])
})

it('copies the address for this machine, and says so where this browser does not let it', async () => {
  const press = opened()
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce()
  await press('Copy for this machine')
  await said(/^Copied: it opens this view on this machine/)
  copied.mockRejectedValueOnce(new Error('not allowed'))
  await press('Copy for this machine')
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe('Copy the address from the address bar'),
  )
  expect(saved).toEqual([])
})
