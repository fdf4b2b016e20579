// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lastMade } from '../../../src/app/onefile/made.ts'
import { saveOneFile } from '../../../src/app/onefile/make.ts'
import type { Briefing } from '../../../src/domain/briefing.ts'
import { idOf, slotOf } from '../../../src/export/onefile/oneFile.ts'
import { HELD_SOURCE } from '../../../src/load/held.ts'
import '../../setup/catalogue.ts'

const TEMPLATE = `<!doctype html><html ${idOf('')}>${slotOf({ name: 'data/briefings.json', version: '1.3.0' })}</html>`
const BRIEFING: Briefing = {
  ...{ format: 'samvad-briefing', version: 1, id: 'own', title: 'Own', dataset: '1.3.0', scenes: [] },
}
const save = (id = 'own', { title = 'Own', bare = false } = {}) =>
  saveOneFile({
    ...{ briefing: { ...BRIEFING, id, title }, bare, made: '2026-11-22', onStep: () => {} },
    signal: new AbortController().signal,
  })

const asked: [path: string, cache: RequestCache | undefined][] = []
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (url: URL, { cache }: RequestInit) => {
    asked.push([url.pathname, cache])
    return new Response(TEMPLATE)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
  localStorage.clear()
})

describe('saving a single file', () => {
  it('fetches the template of this build, whatever was kept of an earlier one, and says and keeps the sum', async () => {
    const { name, sha256, says } = await save()
    expect(asked).toEqual([['/onefile.txt', 'no-cache']])
    expect(name).toBe('samvad-2026-11-22-own.html')
    expect(says).toContain(sha256)
    expect(lastMade('own')).toEqual({ name, sha256 })
    expect(lastMade('another')).toBeNull()
  })

  it('keeps the address of the atlas in it, to which what is made of it leads', async () => {
    expect(await (await save()).blob.text()).toContain(`data-address="${new URL('./', document.URL)}"`)
  })

  it('keeps the sum for this page where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined)
    const { sha256 } = await save('unkept')
    expect(lastMade('unkept')?.sha256).toBe(sha256)
  })

  it('keeps the sum of the new one where the browser has room for no other', async () => {
    const before = await save('full')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { name, sha256 } = await save('full', { title: 'Another', bare: true })
    full.mockRestore()
    expect(sha256).not.toBe(before.sha256)
    expect(name).toBe('samvad-2026-11-22-another-without-notes.html')
    expect(lastMade('full')).toEqual({ name, sha256 })
  })

  it('from a single file asks for nothing, and makes the same of it', async () => {
    const first = await save()
    const source = document.createElement('script')
    source.setAttribute('type', 'text/plain')
    Object.assign(source.dataset, { held: HELD_SOURCE, as: 'text' })
    source.textContent = await first.blob.text()
    document.body.append(source)
    asked.length = 0
    expect((await save()).sha256).toBe(first.sha256)
    expect(asked).toEqual([])
  })
})
