import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { Atlas } from '../src/domain/atlas.ts'
import { Commodity, CountryCommodities } from '../src/domain/commodities.ts'
import { Country } from '../src/domain/country.ts'
import { Dataset } from '../src/domain/dataset.ts'
import { Disagreement, Gap } from '../src/domain/disagreement.ts'
import type { Download } from '../src/domain/download.ts'
import { type Home, Site } from '../src/domain/home.ts'
import { type BoundaryView, type CountryId, SourceId } from '../src/domain/ids.ts'
import { Item } from '../src/domain/item.ts'
import { Licence } from '../src/domain/licence.ts'
import { Market } from '../src/domain/market.ts'
import { MineralFigure, MineSite } from '../src/domain/minerals.ts'
import { Observation } from '../src/domain/observation.ts'
import type { Part } from '../src/domain/part.ts'
import { type PartName, partFile } from '../src/domain/partName.ts'
import { Element, EndUse, IndiaFigure, MineOutput, Reserve, ShareReading } from '../src/domain/rareEarths.ts'
import type { StateProperties } from '../src/domain/region.ts'
import { Release } from '../src/domain/release.ts'
import { City, Corridor } from '../src/domain/routes.ts'
import { Synonyms } from '../src/domain/search.ts'
import { Sector } from '../src/domain/sector.ts'
import { Source } from '../src/domain/source.ts'
import { TimelineEvent } from '../src/domain/timeline.ts'
import { CountryTrade, Priorities, TradeSector, WorldTrade } from '../src/domain/trade.ts'
import { stateCounts } from '../src/select/stateCounts.ts'
import { begunIn } from '../src/select/time.ts'
import { latestTrade, tradeOf } from '../src/select/trade.ts'
import type { DataColours } from '../src/theme/theme.ts'
import { knownFrom } from '../src/view/known.ts'
import { briefings } from './briefings.ts'
import { check } from './check.ts'
import { download } from './package/download.ts'
import { reference } from './package/reference.ts'
import { split } from './parts.ts'
import { DataError, reader } from './read.ts'
import { searchFile } from './search.ts'
import { shapeFiles } from './shapes/files.ts'

export const DATA = fileURLToPath(new URL('.', import.meta.url))
const ICONS = new URL('../node_modules/lucide-static/icons/', import.meta.url)

export interface Compiled {
  /** Name → content of each file that the app loads or offers. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** The whole, with all parts. */
  readonly whole: Atlas
  /** The whole as it is served: the atlas, and its parts. */
  readonly atlas: Atlas
  readonly parts: { readonly [N in PartName]: Part<N> }
  /** What the page of data says of the dataset. */
  readonly download: Download
  /** What the page itself carries; the addresses of the files are filled in by whoever writes them. */
  readonly home: Omit<Home, 'files'>
  /** Colours that data/ gives, for the stylesheet. */
  readonly colours: DataColours
}

/** data/ → what the app loads. The first broken thing stops it, with file, path and reason. */
export function compile(dir: string = DATA): Compiled {
  const read = reader(dir)
  const { one } = read
  const whole = readAtlas(dir)
  const { atlas, parts } = split(whole)
  const site = one('site.json', Site)
  const shapes = shapeFiles(read, site, atlas, (id, view) => stateProperties(atlas, id, view, site.asOf))
  const files: Record<string, string> = { 'atlas.json': JSON.stringify(atlas) }
  for (const [name, part] of Object.entries(parts)) files[partFile(name as PartName)] = JSON.stringify(part)
  files['search.json'] = JSON.stringify(searchFile(whole, one('search/synonyms.json', Synonyms)))
  const years = yearsOf(whole)
  const boundaryViews = shapes.views.map(({ id }) => id)
  const known = knownFrom(atlas, { ...site, boundaryViews }, years)
  files['briefings.json'] = JSON.stringify(briefings(read, whole, known))
  Object.assign(files, shapes.files)
  const missing = site.question.items.find((id) => !atlas.items.some((item) => item.id === id))
  if (missing) throw new DataError('site.json', 'question.items', `unknown item "${missing}"`)
  const stageSources = atlas.market.stages.flatMap((s) =>
    s.share.status === 'missing' ? [] : s.share.sources,
  )
  const { zip, about } = download(whole, shapes.forDownload, read)
  return {
    files: { ...files, 'samvad-atlas.zip': zip },
    whole,
    atlas,
    parts,
    download: about,
    colours: Object.fromEntries(atlas.sectors.map((s) => [`sector-${s.id}`, s.colour])),
    home: {
      site,
      version: atlas.version,
      countries: atlas.countries.map(({ id, iso2, role, capital, label }) => ({
        id,
        iso2,
        role,
        capital,
        label,
      })),
      sectors: atlas.sectors.map(({ id, label, icon }) => ({ id, label, icon })),
      states: stateCounts(atlas),
      stages: atlas.market.stages,
      years,
      sources: atlas.sources.filter((s) => stageSources.includes(s.id)),
      labels: shapes.labels,
      boundaries: shapes.views.map(({ id, name, text, hatched }) => ({ id, name, text, hatched })),
      shapes: shapes.base,
    },
  }
}

/** From the fiscal year of the first thing with a date to the last of the trade series. */
function yearsOf({ items, timeline, routes, trade }: Atlas): Home['years'] {
  const traded = trade.countries.flatMap((t) => t.series.map((y) => y.year))
  const dated = [...items, ...(timeline?.events ?? []), ...(routes?.corridors ?? [])]
  const begun = dated.flatMap((thing) => begunIn(thing) ?? [])
  return [Math.min(...traded, ...begun), Math.max(...traded)]
}

/** Writes the compiled files into a folder, which it empties first. */
export function write(compiled: Compiled, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(compiled.files)) writeFileSync(join(folder, name), text)
}

function readAtlas(dir: string): Atlas {
  const { one, names } = reader(dir)
  const origin = new Map<object, string>()
  const from = <T extends object>(file: string, part: T): T => {
    origin.set(part, file)
    return part
  }
  const list = <S extends v.GenericSchema<unknown, object>>(file: string, schema: S) =>
    one(file, v.array(schema)).map((part) => from(file, part as object)) as v.InferOutput<S>[]
  const folder = <S extends v.GenericSchema<unknown, object>>(name: string, schema: S, only: RegExp = /./) =>
    names(name)
      .filter((n) => only.test(n))
      .map(
        (n) =>
          [
            n,
            from(`${name}/${n}.json`, one(`${name}/${n}.json`, schema) as object) as v.InferOutput<S>,
          ] as const,
      )

  const sourcesFile = one('sources.json', v.strictObject({ sources: v.array(Source) }))
  const releases = list('releases.json', Release)
  const [latest] = releases
  if (!latest) throw new DataError('releases.json', '', 'no release')
  const atlas: Atlas = {
    version: latest.version,
    asOf: one('site.json', Site).asOf,
    releases,
    reference: reference(latest),
    datasets: list('datasets.json', Dataset),
    licences: list('licences.json', Licence),
    disagreements: list('disagreements.json', Disagreement),
    gaps: list('gaps.json', Gap),
    countries: folder('countries', Country).map(([name, country]) => {
      if (country.id !== name)
        throw new DataError(`countries/${name}.json`, 'id', `is "${country.id}", not "${name}"`)
      return country
    }),
    sectors: list('sectors.json', Sector),
    items: names('items').flatMap((name) => list(`items/${name}.json`, Item)),
    sources: sourcesFile.sources.map((s) => from('sources.json', s)),
    trade: {
      countries: folder('trade', CountryTrade, /^[A-Z]{3}$/).map(([, trade]) => trade),
      world: from('trade/world.json', one('trade/world.json', WorldTrade)),
      sectors: list('trade/sectors.json', TradeSector),
      priorities: from('trade/priorities.json', one('trade/priorities.json', Priorities)),
    },
    market: from('market/china-share.json', one('market/china-share.json', Market)),
    rareEarths: {
      production: list('rare-earths/production.json', MineOutput),
      reserves: list('rare-earths/reserves.json', Reserve),
      elements: list('rare-earths/elements.json', Element),
      shares: list('rare-earths/shares.json', ShareReading),
      india: list('rare-earths/india.json', IndiaFigure),
      uses: list('rare-earths/uses.json', EndUse),
      exports: list('rare-earths/exports.json', Observation),
    },
    commodities: {
      commodities: list('trade/commodities.json', Commodity),
      countries: folder('trade/commodities', CountryCommodities).map(([, country]) => country),
    },
    minerals: {
      figures: list('minerals/figures.json', MineralFigure),
      sites: list('minerals/sites.json', MineSite),
    },
    timeline: { events: list('timeline.json', TimelineEvent) },
    routes: {
      corridors: list('routes/corridors.json', Corridor),
      cities: list('routes/cities.json', City),
      source: v.parse(SourceId, 'natural-earth'),
    },
  }
  check(atlas, { of: (part) => origin.get(part) ?? '' })
  return { ...atlas, sectors: atlas.sectors.map((s) => ({ ...s, icon: iconPaths(s) })) }
}

/** The strokes of a lucide icon as one SVG path list, on its 24 by 24 grid. */
function iconPaths(sector: Sector): string {
  let svg: string
  try {
    svg = readFileSync(new URL(`${sector.icon}.svg`, ICONS), 'utf8')
  } catch {
    throw new DataError('sectors.json', `${sector.id}.icon`, `lucide-static has no icon "${sector.icon}"`)
  }
  if (/<(circle|rect|line|poly)/.test(svg)) {
    throw new DataError(
      'sectors.json',
      `${sector.id}.icon`,
      `"${sector.icon}" has shapes beside paths; choose another`,
    )
  }
  return [...svg.matchAll(/ d="([^"]+)"/g)].map((m) => absoluteStart(m[1] ?? '')).join('')
}

/** A path that begins with a relative `m` would begin at the end of the one before it. */
const absoluteStart = (d: string) =>
  d.replace(
    /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*(?=([-\d.])?)/,
    (_, x, y, more) => `M${x} ${y}${more ? 'l' : ''}`,
  )

/** The columns of one state in region.<view>.geojson. */
export function stateProperties(
  atlas: Atlas,
  id: CountryId,
  view: BoundaryView,
  asOf: Site['asOf'],
): StateProperties {
  const country = atlas.countries.find((c) => c.id === id)
  const counted = stateCounts(atlas).find((c) => c.id === id)
  if (!country || !counted) throw new Error(`no country ${id}`)
  const { items, counts } = counted
  const trade = tradeOf(atlas, id)
  const latest = latestTrade(trade)
  const source = atlas.sources.find((s) => s.id === trade[0]?.series.at(-1)?.source)
  if (!latest || !source) throw new DataError(`trade/${id}.json`, 'series', 'no year of trade')
  return {
    id,
    name: new Intl.DisplayNames('en', { type: 'region' }).of(country.iso2) ?? country.iso2,
    role: country.role,
    boundaryView: view,
    items,
    counts,
    themes: atlas.sectors.flatMap((s) => {
      const n = counts[s.id]
      return n ? [{ sector: s.id, title: s.title, items: n }] : []
    }),
    capital: country.capital.name,
    tradeYear: latest.year,
    tradeStatus: latest.status,
    exportUsdMillion: latest.export,
    importUsdMillion: latest.import,
    tradeSource: `${source.publisher}: ${source.title ?? source.id}`,
    tradeSourceUrl: source.url,
    asOf,
  }
}
