import Papa from 'papaparse'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { layersIn } from '../../../src/app/layers/models.ts'
import { evidenceBundle } from '../../../src/app/send/evidence.ts'
import { type Mapped, type Telling, toldBriefing } from '../../../src/app/send/told.ts'
import { figuresNow } from '../../../src/briefing/figures.ts'
import { readBriefing } from '../../../src/briefing/file.ts'
import type { Alone } from '../../../src/charts/only.ts'
import { type Briefing, Briefings, type Scene } from '../../../src/domain/briefing.ts'
import { fiscalYearLabel } from '../../../src/domain/dates.ts'
import type { FiscalYear } from '../../../src/domain/period.ts'
import { sceneName } from '../../../src/export/bundle/makeBundle.ts'
import { t } from '../../../src/i18n/t.ts'
import { mapNumbers } from '../../../src/select/mapNumbers.ts'
import { hasBegun } from '../../../src/select/time.ts'
import { viewOf } from '../../../src/view/readAddress.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { filesIn, filesOfZip, textIn, verified } from '../../export/bundle/opened.ts'
import { home, textOf } from '../../setup/compiled.ts'
import { atlas, chartsAt, known } from '../../setup/placed.tsx'
import { toldScene } from '../../setup/toldMaps.ts'

const [shipped] = v.parse(Briefings, JSON.parse(textOf('briefings.json'))).briefings as [Briefing]

async function tellingOf(briefing: Briefing): Promise<Telling> {
  const charts = new Map<string, Alone | null>()
  const maps = new Map<string, Mapped>()
  for (const { id, show, view } of briefing.scenes) {
    if (show.as === 'chart')
      charts.set(id, (await chartsAt(show.page, view)).find((chart) => chart.id === show.id) ?? null)
    else maps.set(id, { map: toldScene(view, { width: 640, height: 480 }), sources: ['Counts of the atlas'] })
  }
  return {
    ...{ home, known, atlas, briefing, charts, maps, made: '2026-11-29' },
    absolute: (href) => new URL(href, 'https://a.invalid/b/').href,
  }
}

async function bundled(briefing: Briefing) {
  const telling = await tellingOf(briefing)
  const told = toldBriefing(telling)
  const making = { onStep: () => {}, signal: new AbortController().signal }
  const made = await evidenceBundle(
    told,
    making,
    telling,
    (text, { size }) => (text.length * size) / 2,
    async () => new Uint8Array(3),
  )
  const files = await filesIn(made)
  const nameOf = (id: string, of = '') => {
    const scene = told.scenes.find((one) => one.id === id)
    return `figures/${sceneName({ at: scene?.at ?? -1, id }, told.scenes.length)}${of}.csv`
  }
  return { telling, told, made, files, nameOf }
}

/** The rows of a CSV with the names of its columns. */
function rowsOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    ...{ header: true, skipEmptyLines: true, delimiter: ',' },
    comments: '#',
  })
  expect(errors).toEqual([])
  return data
}

const { telling, told, made, files, nameOf } = await bundled(shipped)
const cell = (value: string | number | null) => (value === null ? '' : String(value))

describe('the evidence of the briefing that comes with the atlas', () => {
  it('has each number of its words as it is said, with value and unit', () => {
    let some = 0
    for (const scene of shipped.scenes) {
      const now = figuresNow(atlas, scene)
      if (now.length === 0) {
        expect(files).not.toHaveProperty([nameOf(scene.id)])
        continue
      }
      some += 1
      const rows = rowsOf(textIn(files, nameOf(scene.id)))
      const numbers = rows.map((row) => [row.Value, row.Unit])
      for (const { value, unit } of now) expect(numbers, scene.id).toContainEqual([cell(value), unit])
      const { heading, lines } = toldOf(scene)
      const strong = [heading, ...lines].flat().flatMap((run) => (run.strong ? [run.text] : []))
      const said = rows.filter((row) => row.Where !== 'Rests on')
      expect(said.map((row) => row['As said'])).toEqual(strong)
    }
    expect(some).toBeGreaterThan(3)
  })

  it('has the table of each chart as it is told, number for number', () => {
    const charted = told.scenes.filter(({ chart }) => chart)
    expect(charted.length).toBe(5)
    for (const { id, chart } of charted) {
      const rows = rowsOf(textIn(files, nameOf(id, '-chart')))
      const columns = chart?.table.columns.map(({ label }) => label) ?? []
      expect(rows.map((row) => columns.map((label) => row[label]))).toEqual(
        chart?.table.rows.map((row) => row.map(cell)),
      )
    }
  })

  it('has what each map draws, and of a count a source of all that is counted', () => {
    const mapped = shipped.scenes.filter(({ show }) => show.as !== 'chart')
    expect(mapped.length).toBe(5)
    for (const scene of mapped) {
      const drawn = mapNumbers(atlas, viewOf(scene.view, known).view)
      const all = rowsOf(textIn(files, nameOf(scene.id, '-map')))
      const rows = all.filter(({ Kind }) => Kind === 'count' || Kind === 'goods trade')
      expect(rows.map((row) => [row.Value, row.Unit])).toEqual(
        drawn.map(({ value, unit }) => [cell(value), unit]),
      )
      for (const row of rows) if (Number(row.Value) > 0) expect(row.Sources, row.What).not.toBe('')
    }
  })

  it('begins every table of figures within its first lines, and lists no source above it', () => {
    for (const name of Object.keys(files).filter((one) => one.startsWith('figures/'))) {
      expect([...(files[name] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const lines = textIn(files, name)
        .replace(/^\uFEFF/, '')
        .split('\r\n')
      const head = lines.findIndex((line) => !line.startsWith('#'))
      expect(head, name).toBeLessThan(8)
      expect(lines[head], name).toMatch(/,Sources,Licences$/)
      expect(lines.slice(head).filter((line) => line.startsWith('# '))).toEqual([])
      const about = lines.slice(0, head).join('\n')
      expect(about).toContain(`dataset version ${atlas.version}`)
      expect(about).toContain('sources.csv')
      expect(about).not.toMatch(/^# (Source|Credit|Licence) /m)
    }
  })

  it('says of each source that a row names its text, address, licence and credit, in the lists beside', () => {
    const sources = new Map(rowsOf(textIn(files, 'sources.csv')).map((row) => [row.Id, row]))
    const licences = new Map(rowsOf(textIn(files, 'licences.csv')).map((row) => [row.Id, row]))
    const named = Object.keys(files).filter((name) => name.startsWith('figures/'))
    expect(named.length).toBeGreaterThan(8)
    for (const row of named.flatMap((name) => rowsOf(textIn(files, name))))
      for (const id of row.Sources?.split(' ').filter(Boolean) ?? []) {
        const { url, licence = '', publisher } = atlas.sources.find((source) => source.id === id) ?? {}
        expect(row.Licences?.split(' ')).toContain(licence)
        const said = sources.get(id)
        expect(said?.Address, id).toBe(url)
        expect(said?.Source, id).toContain(publisher)
        expect(said?.Source, id).not.toMatch(/, ,|,\s*$/)
        expect(said?.Credit, id).not.toMatch(/^$|\{/)
        expect(said?.Licence, id).toBe(licences.get(licence)?.Licence)
        expect(licences.get(licence)?.Note, licence).not.toBe('')
      }
  })

  it('has the numbered sources of all its files', () => {
    const rows = rowsOf(textIn(files, 'sources.csv')).slice(0, told.sources.length)
    expect(rows.map((row) => [row.Number, row.Id, row.Source, row.Address, row.Licence])).toEqual(
      told.sources.map(({ number, id, text, url, licence }) => [number, id, text, url, licence].map(cell)),
    )
  })

  it('lists each source that a table of figures names, once', () => {
    const listed = rowsOf(textIn(files, 'sources.csv')).map((row) => row.Id)
    const named = Object.keys(files)
      .filter((name) => name.startsWith('figures/'))
      .flatMap((name) => rowsOf(textIn(files, name)).flatMap((row) => row.Sources?.split(' ') ?? []))
    expect(new Set(named).size).toBeGreaterThan(100)
    expect(named.filter((id) => id !== '' && !listed.includes(id))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('has the briefing as the atlas opens it', () =>
    expect(readBriefing(textIn(files, 'briefing.samvad.json'))).toEqual(telling.briefing))

  it('verifies, and says the checksum of its manifest', async () => {
    const found = await verified(await filesOfZip(made.blob))
    expect(found?.rows.filter(([, state]) => state !== 'same')).toEqual([])
    expect(made.says).toContain(found?.sum)
  })
})

const toldOf = ({ id }: Scene) => {
  const scene = told.scenes.find((one) => one.id === id)
  if (!scene) throw new Error(`no scene ${id}`)
  return scene
}

describe('the evidence of a map with layers', async () => {
  const view = '?boundary=in&layer=sites,corridors,flows,cities'
  const own = await bundled(briefingOf('own', [sceneOf('a', { view })]))
  const rows = rowsOf(textIn(own.files, own.nameOf('a', '-map')))
  const of = (kind: string) => rows.filter(({ Kind }) => Kind === kind)
  const layers = layersIn(atlas, viewOf(view, known).view, home)

  it('has a row for each site that is drawn, with its status, place and sources', () => {
    const points = layers.sites?.points ?? []
    expect(points.length).toBeGreaterThan(50)
    expect(of('mineral site').map((row) => [row.What, row.Longitude, row.Latitude])).toEqual(
      points.map(({ name, at }) => [name, ...at.map(String)]),
    )
    expect(rows.find(({ What }) => What === 'mineral sites')?.Value).toBe(String(points.length))
    for (const row of of('mineral site')) {
      const site = atlas.minerals?.sites.find(({ name }) => name === row.What)
      expect(row.Status).toBe(t(`minesite.status-${site?.status ?? 'closed'}`))
      expect(row.Sources, row.What).toMatch(/\w/)
      expect(site?.sources, row.What).toEqual(expect.arrayContaining(row.Sources?.split(' ') ?? []))
    }
  })

  it('has a row for each corridor that is drawn, with its status and a printed length', () => {
    expect(of('corridor').map(({ What }) => What)).toEqual(layers.corridors?.ways.map(({ name }) => name))
    for (const row of of('corridor')) {
      const { length } = atlas.routes?.corridors.find(({ name }) => name === row.What) ?? {}
      expect([row.Value, row.Unit]).toEqual(length ? [String(length.km), 'km'] : ['', ''])
      expect(row.Sources, row.What).toMatch(/\w/)
    }
    expect(of('corridor').some(({ Value }) => Value !== '')).toBe(true)
  })

  it('has the year and status of trade, and the place of each city', () => {
    const { year } = layers.flows ?? {}
    expect(of('goods trade').length).toBe(10)
    for (const row of of('goods trade')) expect(row.Period).toBe(fiscalYearLabel(year ?? 0))
    expect(of('goods trade')[0]?.Status).toMatch(/^(reported|provisional)$/)
    expect(of('city').length).toBe(layers.cities?.length)
    for (const row of of('city')) expect([row.Longitude, row.Sources], row.What).not.toContain('')
  })
})

describe('the evidence of a briefing of a reader', () => {
  it('says what the atlas does not have, and runs nothing', async () => {
    const own = await bundled(
      briefingOf('own', [
        sceneOf('a', { heading: '=1+1 {item:none} {stage:mining}', lines: ['', '{stage:mining}'] }),
        sceneOf('b', { show: { as: 'chart', page: '', id: 'none' } }),
      ]),
    )
    const text = textIn(own.files, own.nameOf('a'))
    expect(rowsOf(text).map((row) => [row.Where, row['As said'], row.Value])).toEqual([
      ['Heading', '…', ''],
      ['Heading', '60%', '60'],
      ['Line 2', '60%', '60'],
    ])
    expect(text).toContain('The atlas does not have it.')
    expect(Object.keys(own.files).filter((name) => /02-b/.test(name))).toEqual([])
  })

  it('has layers, a year and sectors as its map draws them', async () => {
    const view = '?boundary=in&layer=sites,corridors,flows&year=2020&sector=energy'
    const own = await bundled(briefingOf('own', [sceneOf('a', { view })]))
    const rows = rowsOf(textIn(own.files, own.nameOf('a', '-map')))
    const counted = atlas.items.filter(
      (item) =>
        item.kind === 'cooperation' &&
        (item.sector as string) === 'energy' &&
        (item.countries as readonly string[]).includes('KAZ') &&
        hasBegun(item, 2020 as FiscalYear),
    )
    const row = rows.find(({ What }) => What === 'cooperation items of Kazakhstan')
    expect(counted.length).toBeGreaterThan(0)
    expect(row?.Value).toBe(String(counted.length))
    const named = new Set(
      counted.flatMap((item) => item.sources).filter((id) => atlas.sources.find((s) => s.id === id)?.display),
    )
    expect(new Set(row?.Sources?.split(' '))).toEqual(named)
    for (const what of ['exports to Kazakhstan', 'mineral sites', 'corridors'])
      expect(rows.find((row) => row.What === what)?.Sources, what).toMatch(/\w/)
  })
})
