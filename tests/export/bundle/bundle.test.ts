import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { type Evidence, makeBundle, sceneName } from '../../../src/export/bundle/makeBundle.ts'
import type { ToldBriefing } from '../../../src/export/told.ts'
import '../../setup/catalogue.ts'
import { plain, toldAxis, toldBriefing, toldChart, toldMap, toldScene } from '../../setup/told.ts'
import { elementsOf } from '../../setup/wellFormed.ts'
import { filesIn, filesOfList, filesOfZip, manifestIn, textIn, verified } from './opened.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const EVIDENCE: Evidence = {
  briefing: '{"format":"samvad-briefing"}\n',
  sources: () => '\uFEFFNumber\r\n1\r\n',
  licences: () => '\uFEFFId\r\na\r\n',
  figuresOf: ({ chart }) => [
    { of: 'words', csv: 'a\r\n1\r\n' },
    ...(chart ? [{ of: 'chart' as const, csv: 'b\r\n2\r\n' }] : []),
  ],
  measure: (text, { size }) => (text.length * size) / 2,
  png: async ({ width, height }) => strToU8(`${width} × ${height}`) as Uint8Array<ArrayBuffer>,
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

const make = (told: ToldBriefing = toldBriefing(), making = {}) =>
  makeBundle(told, { onStep: () => {}, signal: new AbortController().signal, ...making }, EVIDENCE)

const made = await make()
const files = await filesIn(made)

describe('an evidence bundle', () => {
  it('is named after its day and title', () =>
    expect(made.name).toBe('samvad-2026-11-22-rare-earths-and-the-dialogue.zip'))

  it('has the numbers and the map of each scene, the briefing, the sources, and what verifies them', () => {
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'briefing.samvad.json',
      'figures/01-scene-1.csv',
      'figures/02-scene-2.csv',
      'figures/03-scene-3-chart.csv',
      'figures/03-scene-3.csv',
      'licences.csv',
      'manifest.json',
      'pictures/01-scene-1.png',
      'pictures/01-scene-1.svg',
      'pictures/02-scene-2.png',
      'pictures/02-scene-2.svg',
      'pictures/03-scene-3.png',
      'pictures/03-scene-3.svg',
      'sources.csv',
      'verify.html',
    ])
    expect(textIn(files, 'briefing.samvad.json')).toBe(EVIDENCE.briefing)
    expect(textIn(files, 'figures/03-scene-3-chart.csv')).toBe('b\r\n2\r\n')
  })

  it('has a manifest with size and checksum of every other file, and says the checksum of that', () => {
    const manifest = manifestIn(files)
    expect(manifest).toMatchObject({
      ...{ title: 'Rare earths and the Dialogue', made: '2026-11-22' },
      dataset: { version: '1.3.0', asOf: '2026-11-22' },
    })
    expect(manifest.files.map(({ name }) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    )
    for (const { name, bytes, sha256: sum } of manifest.files) {
      const file = files[name] ?? new Uint8Array()
      expect([bytes, sum], name).toEqual([file.length, sha256(file)])
    }
    expect(made.manifest).toBe(sha256(files['manifest.json'] ?? new Uint8Array()))
  })

  it('is the same, byte for byte, when it is made again at another time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-04T05:06:07Z') })
    const again = await make().finally(() => vi.useRealTimers())
    expect(again.manifest).toBe(made.manifest)
    expect(sha256(await bytesOf(again.blob))).toBe(sha256(await bytesOf(made.blob)))
  })

  it('says what it is, of when, in which boundary view, and how to verify it', () => {
    const text = textIn(files, 'README.txt')
    for (const words of [
      'made by Samvad Atlas on 22 Nov 2026',
      'Atlas dataset 1.3.0, as of 22 Nov 2026.',
      'Boundaries: As claimed by India',
      'Generalised. Not certified; no legal standing.',
      '3. India bought for USD 420.25 million',
      'verify.html',
      'certutil -hashfile',
    ])
      expect(text).toContain(words)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has maps as well-formed SVG, with a path of each shape, names, legend, sources and boundary view', () => {
    const svg = textIn(files, 'pictures/02-scene-2.svg')
    const elements = elementsOf(svg)
    const map = toldMap()
    const paths = elements.filter((e) => e.name === 'path').map((e) => e.attributes.d)
    for (const { lines } of map.shapes)
      expect(paths).toContainEqual(expect.stringContaining(`M${lines[0]?.[0]?.join(' ')}L`))
    for (const words of ['Kazakhstan', 'Cooperation items with India', 'Boundaries: As claimed by India'])
      expect(svg).toContain(words)
    const ids = elements.flatMap((e) => e.attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
    expect(svg).not.toMatch(/NaN|undefined|https?:\/\/(?!www\.w3\.org|example\.org)/)
  })

  it('has a chart that bars or lines can draw as a picture with its finding, measure, sources and day', () => {
    const svg = textIn(files, 'pictures/03-scene-3.svg')
    expect(elementsOf(svg).filter(({ name }) => name === 'rect').length).toBeGreaterThan(3)
    for (const words of [
      'FY2024-25',
      '420.25',
      'USD million',
      'Exports',
      'Publisher 1',
      'Atlas dataset 1.3.0',
    ])
      expect(svg).toContain(words)
    expect(svg).not.toContain('Boundaries')
  })

  it('has an axis of events as a picture where the scene tells of some', async () => {
    const axis = toldScene(1, { chart: toldAxis() })
    const parts = await filesIn(await make(toldBriefing({ scenes: [axis] })))
    const svg = textIn(parts, 'pictures/01-scene-1.svg')
    for (const words of ['Two controls', 'Bar: how long it lasted.', '9 Oct 2025', 'Wider controls'])
      expect(svg).toContain(words)
    const none = toldScene(1, { chart: toldAxis({ told: [] }) })
    const without = await filesIn(await make(toldBriefing({ scenes: [none] })))
    expect(Object.keys(without).filter((name) => name.startsWith('pictures/'))).toEqual([])
  })

  it('has the pixels of each picture beside it, at its size', () => {
    for (const name of Object.keys(files).filter((one) => one.endsWith('.svg'))) {
      const { width, height } = elementsOf(textIn(files, name))[0]?.attributes ?? {}
      expect(textIn(files, name.replace('.svg', '.png'))).toBe(`${width} × ${height}`)
    }
  })

  it('has no picture of a chart that is only a table', async () => {
    const chart = toldChart({ drawn: { as: 'table' } })
    const names = Object.keys(await filesIn(await make(toldBriefing({ scenes: [toldScene(1, { chart })] }))))
    expect(names.filter((name) => name.startsWith('pictures/'))).toEqual([])
  })

  it('is whole where headings are long and words are hard to write', async () => {
    const hard = '\uD800 <b>&amp;</b> \u0008\uFFFF "=1+1" 🧲 '
    const heading = plain(`${hard}${'A heading. '.repeat(30)}`.slice(0, 300))
    const columns = [{ label: hard }, { label: hard, unit: hard }, { label: '' }]
    const chart = toldChart({ title: hard, measure: hard, table: { columns, rows: [[hard, 1, null]] } })
    const notes = [hard.repeat(200).slice(0, 5000)]
    const scenes = [
      toldScene(1, { heading, notes, map: toldMap({ says: hard }) }),
      toldScene(2, { heading, chart, sources: [1] }),
    ]
    const odd = await make(toldBriefing({ title: hard, scenes, disclaimer: hard }))
    const parts = await filesIn(odd)
    for (const name of ['pictures/01-scene-1.svg', 'pictures/02-scene-2.svg'])
      expect(elementsOf(textIn(parts, name)).length, name).toBeGreaterThan(5)
    expect(textIn(parts, 'README.txt')).toContain('A heading. A heading.')
    const found = await verified(await filesOfZip(odd.blob))
    expect(found?.rows.filter(([, state]) => state !== 'same')).toEqual([])
  })

  it('keeps every character of a briefing that XML, HTML and JSON have a way to write', async () => {
    const title = 'संवाद </script><b>&amp;\u0000 Қазақстан 🧲'
    const scene = toldScene(1, { heading: plain(title), map: toldMap(), gone: ['the chart “none”'] })
    const odd = await filesIn(await make(toldBriefing({ title, scenes: [scene] })))
    expect(manifestIn(odd).title).toBe(title)
    expect(elementsOf(textIn(odd, 'pictures/01-scene-1.svg')).length).toBeGreaterThan(5)
    expect(textIn(odd, 'README.txt')).toContain('Not in the atlas: the chart “none”')
    expect(textIn(odd, 'verify.html').match(/<\/script>/g)).toHaveLength(2)
    expect(textIn(odd, 'verify.html')).not.toContain('<b>')
  })
})

describe('the name of a file in it', () => {
  it.each([
    ['../../etc/passwd', '01-etc-passwd'],
    ['C:\\con', '01-c-con'],
    ['a<b>:"|?*', '01-a-b'],
    ['NUL', '01-nul'],
    ['संवाद', '01'],
    ['--', '01'],
  ])('of a scene %j is one that every system takes', (id, name) =>
    expect(sceneName({ at: 1, id }, 9)).toBe(name),
  )

  it('sorts in the order of the scenes', () => {
    expect(sceneName({ at: 7, id: 'a' }, 200)).toBe('007-a')
  })

  it('leads out of no folder, is forbidden nowhere, and is there once', async () => {
    const scenes = ['../a', 'A', 'a', 'con'].map((id, i) => toldScene(i + 1, { id, map: toldMap() }))
    const names = Object.keys(await filesIn(await make(toldBriefing({ title: '../..', scenes }))))
    for (const name of names) {
      expect(name).toMatch(/^(figures\/|pictures\/)?[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/)
      expect(name.split('/').at(-1)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })
})

describe('making it', () => {
  it('says how far it is, from little to all', async () => {
    const steps: number[] = []
    await make(toldBriefing(), { onStep: (done: number) => steps.push(done) })
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    expect(steps.length).toBeGreaterThan(8)
  })

  it('is stopped half-way, wherever it is, and can begin again', async () => {
    const steps: number[] = []
    await make(toldBriefing(), { onStep: (done: number) => steps.push(done) })
    for (const at of [0, 2, 4, steps.length - 2]) {
      const controller = new AbortController()
      let n = 0
      const onStep = () => {
        if (n === at) controller.abort()
        n += 1
      }
      await expect(make(toldBriefing(), { onStep, signal: controller.signal })).rejects.toThrow(
        expect.objectContaining({ name: 'AbortError' }),
      )
    }
    expect((await make()).manifest).toBe(made.manifest)
  })

  it('needs nothing of the browser that a page of plain http does not have', async () => {
    vi.stubGlobal('crypto', {})
    try {
      expect((await make()).manifest).toBe(made.manifest)
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

describe('the page that verifies it', () => {
  const manifestOf = (rest: string) => ({
    'manifest.json': strToU8(`{"format":"samvad-evidence",${rest}}`),
  })
  const check = async (changed: Record<string, Uint8Array>) => verified(await filesOfZip(zip(changed)))
  const zip = (of: Record<string, Uint8Array>) => new Blob([zipSync(of) as Uint8Array<ArrayBuffer>])
  const states = async (changed: Record<string, Uint8Array>) =>
    (await check(changed))?.rows.filter(([, state]) => state !== 'same')

  it('asks nobody for anything', () => {
    const page = textIn(files, 'verify.html')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<link|<img|type="module"|\bsrc=|\bimport\b|fetch\(|https?:/)
  })

  it('finds every file of the zip as it was made', async () => {
    const result = await verified(await filesOfZip(made.blob))
    expect(result).toMatchObject({ sum: made.manifest, title: 'Rare earths and the Dialogue' })
    expect(result?.rows).toEqual(manifestIn(files).files.map(({ name }) => [name, 'same']))
  })

  it('finds them packed anew, by another program and in a folder', async () => {
    expect(await states(files)).toEqual([])
    const inside = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`sent/${name}`, bytes]))
    expect(await states(inside)).toEqual([])
    const stored = zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>
    expect(
      (await verified(await filesOfZip(new Blob([stored]))))?.rows.every(([, is]) => is === 'same'),
    ).toBe(true)
  })

  it('says what is changed, missing and extra', async () => {
    const { 'sources.csv': _, ...left } = files
    const csv = 'figures/01-scene-1.csv'
    expect(await states({ ...left, [csv]: strToU8('a\r\n2\r\n'), 'figures/04.csv': strToU8('') })).toEqual([
      [csv, 'changed'],
      ['sources.csv', 'missing'],
      ['figures/04.csv', 'extra'],
    ])
  })

  it('says so of a file that cannot be unpacked, and of one that is there twice', async () => {
    const bytes = new Uint8Array(await made.blob.arrayBuffer())
    const readable = await filesOfZip(made.blob)
    // The bytes of the first file begin after its name.
    bytes.fill(0xff, 30 + 'manifest.json'.length, 30 + 'manifest.json'.length + 40)
    await expect(verified(await filesOfZip(new Blob([bytes])))).rejects.toThrow()
    const twice = zipSync({ ...files, 'README.tx_': strToU8('other') })
    const text = Buffer.from(twice).toString('latin1').replaceAll('README.tx_', 'README.txt')
    const found = await verified(await filesOfZip(new Blob([Buffer.from(text, 'latin1')])))
    expect(found?.rows.filter(([, state]) => state !== 'same')).toEqual([['README.txt', 'changed']])
    expect(readable.size).toBe(Object.keys(files).length)
  })

  it('takes a folder, which has other files around it', async () => {
    const list = Object.entries(files).map(
      ([name, bytes]) => [`own/${name}`, new Blob([bytes as Uint8Array<ArrayBuffer>])] as const,
    )
    const found = await verified(filesOfList([...list, ['own/.DS_Store', new Blob(['x'])]]))
    expect(found?.rows.filter(([, state]) => state !== 'same')).toEqual([['own/.DS_Store', 'extra']])
  })

  it.each([
    ['no manifest', { 'a.txt': strToU8('a') }],
    ['another manifest', { 'manifest.json': strToU8('{"files":[]}') }],
    ['a manifest that is no JSON', { 'manifest.json': strToU8('{') }],
    ['a manifest of nothing', manifestOf('"version":1,"files":[{}]')],
    ['a manifest of no file', manifestOf('"version":1,"files":[]')],
    ['a manifest of a later version', manifestOf('"version":2,"files":[{"name":"a","sha256":"b"}]')],
  ])('says that there is %s', async (_, other) => expect(await check(other)).toBeNull())

  it('refuses what is no zip', async () => {
    await expect(filesOfZip(new Blob(['PK, but no zip']))).rejects.toThrow()
    await expect(filesOfZip(new Blob([]))).rejects.toThrow()
  })
})
