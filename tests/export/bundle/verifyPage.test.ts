// @vitest-environment happy-dom
import { zipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeBundle } from '../../../src/export/bundle/makeBundle.ts'
import '../../setup/catalogue.ts'
import { toldBriefing } from '../../setup/told.ts'
import { filesIn, textIn } from './opened.ts'

const made = await makeBundle(
  toldBriefing(),
  { onStep: () => {}, signal: new AbortController().signal },
  {
    briefing: '{}',
    sources: () => 'a',
    licences: () => '',
    figuresOf: () => [{ of: 'words', csv: 'b' }],
    measure: () => 10,
    png: async () => new Uint8Array(3),
  },
)
const files = await filesIn(made)

const at = (id: string) => document.getElementById(id) as HTMLInputElement

beforeEach(() => {
  const page = new DOMParser().parseFromString(textIn(files, 'verify.html'), 'text/html')
  document.body.replaceChildren(...page.querySelectorAll('main, #words'))
  new Function(page.querySelector('script:not([type])')?.textContent ?? '')()
})

/** As if a person had chosen these files. */
function choose(
  id: 'zip' | 'folder',
  ...chosen: { name: string; webkitRelativePath?: string; bytes: Uint8Array }[]
) {
  const list = chosen.map(({ bytes, ...file }) => ({
    ...file,
    arrayBuffer: async () => bytes.slice().buffer,
  }))
  Object.defineProperty(at(id), 'files', { configurable: true, value: list })
  at(id).dispatchEvent(new Event('change'))
}
const zipped = (of: Record<string, Uint8Array>) => ({ name: 'Sent.ZIP', bytes: zipSync(of, { level: 0 }) })
const said = () =>
  vi.waitFor(() => {
    const text = at('said').textContent ?? ''
    if (text === '' || text.startsWith('Reading')) throw new Error('still reading')
    return text
  })

describe('verify.html', () => {
  it('names what it verifies, and shows nothing before a file is chosen', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Verify: Rare earths and the Dialogue')
    expect(at('found').hidden).toBe(true)
    expect([...document.querySelectorAll('input')].every((input) => input.labels?.length === 1)).toBe(true)
  })

  it('says of the zip that it is whole, and compares the checksum of the manifest', async () => {
    choose('zip', zipped(files))
    expect(await said()).toBe(
      'Every file is as the manifest has it. Same: 14. Changed: 0. Missing: 0. Extra: 0.',
    )
    expect(at('sum').textContent).toBe(made.manifest)
    at('given').value = ` ${made.manifest.toUpperCase()}`
    at('given').dispatchEvent(new Event('input'))
    expect(at('agrees').textContent).toBe('It is the manifest that was made.')
    at('given').value = made.manifest.slice(0, 63)
    at('given').dispatchEvent(new Event('input'))
    expect(at('agrees').textContent).toBe('')
    at('given').value = '0'.repeat(64)
    at('given').dispatchEvent(new Event('input'))
    expect(at('agrees').textContent).toBe('It is not the manifest that was made.')
  })

  it('says of a folder what is not as it was', async () => {
    const { 'sources.csv': _, ...rest } = files
    const left = { ...rest, 'README.txt': new Uint8Array(), 'b.csv': new Uint8Array() }
    choose(
      'folder',
      ...Object.entries(left).map(([name, bytes]) => ({ name, webkitRelativePath: `own/${name}`, bytes })),
    )
    expect(await said()).toBe(
      'This is not as the manifest has it. Same: 12. Changed: 1. Missing: 1. Extra: 1.',
    )
    const wrong = [...document.querySelectorAll('tbody tr:not(.same)')].map((row) => row.textContent)
    expect(wrong).toEqual(['README.txtChanged', 'sources.csvMissing', 'own/b.csvExtra'])
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.className)
    expect(rows.slice(0, 4)).toEqual(['changed', 'missing', 'extra', 'same'])
  })

  it('says of two what was chosen last, whichever is read first', async () => {
    let read = (_: ArrayBuffer) => {}
    const slow = new Promise<ArrayBuffer>((resolve) => {
      read = resolve
    })
    const first = { name: 'slow.zip', arrayBuffer: () => slow }
    Object.defineProperty(at('zip'), 'files', { configurable: true, value: [first] })
    at('zip').dispatchEvent(new Event('change'))
    choose('zip', zipped(files))
    expect(await said()).toMatch(/^Every file/)
    read(new ArrayBuffer(9))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(at('said').textContent).toMatch(/^Every file/)
    expect(at('found').hidden).toBe(false)
  })

  it.each([
    ['what is no bundle', { name: 'a.zip', bytes: zipSync({ a: new Uint8Array() }) }, /^No manifest\.json/],
    ['what is no zip', { name: 'a.zip', bytes: new Uint8Array(9) }, /^It cannot be read\./],
  ])('says so of %s', async (_, file, words) => {
    choose('zip', file)
    expect(await said()).toMatch(words)
    expect(at('found').hidden).toBe(true)
  })

  it('says so where the browser computes no checksums', async () => {
    vi.stubGlobal('crypto', {})
    choose('zip', zipped(files))
    expect(await said()).toMatch(/^This browser computes no checksums here/)
    vi.unstubAllGlobals()
  })
})
