// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { giveKept } from '../../../src/app/offline/giveKept.ts'
import { saveBlob } from '../../../src/ui/save.ts'

vi.mock('../../../src/ui/save.ts', () => ({ saveBlob: vi.fn() }))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Whether the browser is left to follow the link. */
function followed(controller: object | null, answer: () => Promise<Response>): boolean {
  vi.stubGlobal('navigator', { serviceWorker: { controller } })
  vi.stubGlobal('fetch', vi.fn(answer))
  render(
    <a href="data/all.zip" download="atlas.zip" onClick={giveKept}>
      {'zip'}
    </a>,
  )
  return fireEvent.click(screen.getByRole('link'))
}
const found = async () => new Response('PK')

it('a download is left to the browser where no worker is', () => {
  expect(followed(null, found)).toBe(true)
  expect(fetch).not.toHaveBeenCalled()
})

it('a download is given from what is kept, under its name', async () => {
  expect(followed({}, found)).toBe(false)
  await vi.waitFor(() => expect(saveBlob).toHaveBeenCalledWith('atlas.zip', expect.any(Blob)))
})

it('a download that is lost is asked for as ever', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  expect(followed({}, async () => new Response('', { status: 404 }))).toBe(false)
  await vi.waitFor(() => expect(click).toHaveBeenCalledOnce())
})
