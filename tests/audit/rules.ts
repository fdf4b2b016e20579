import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { factId } from '../../src/domain/factId.ts'
import type { CountryId } from '../../src/domain/ids.ts'
import { INDIA } from '../../src/domain/india.ts'
import { disagreementsAt } from '../../src/select/disagreements.ts'
import { observations } from '../../src/select/partFacts.ts'
import { compute, quantity } from '../../src/select/quantity.ts'
import { restsOn } from '../../src/select/restsOn.ts'
import { prints } from './printed.ts'

/** What a rule looked at, and what it found wrong, in words. */
export interface Finding {
  readonly looked: number
  readonly faults: readonly string[]
}

const finding = (checks: readonly (string | null)[]): Finding => ({
  looked: checks.length,
  faults: checks.filter((c) => c !== null),
})

/** Every source carries something. */
export function usedSources(atlas: Atlas): Finding {
  const resting = restsOn(atlas)
  return finding(
    atlas.sources.map(({ id }) => (resting.has(id) ? null : `nothing rests on the source ${id}`)),
  )
}

/** Parts of a table may differ from its total by 1 %, or by USD 0.6 million where it is tiny. */
const PARTS = { share: 0.01, usdMillion: 0.6 }

/** Totals match their parts within what is stated, or the disagreement is said. */
export function totals(atlas: Atlas): Finding {
  const sectors = atlas.trade.countries.flatMap(({ country, series, sectors: tables }) =>
    tables.map(({ year, flow, values }) => {
      const total = quantity(atlas, `trade:${country}:${year}:${flow}`)
      const parts = Object.values(values).reduce((a, n) => a + n, 0)
      if (total === null || !series.some((y) => y.year === year))
        return `trade of ${country} in ${year} has parts but no total`
      const allowed = Math.max(total * PARTS.share, PARTS.usdMillion)
      if (Math.abs(total - parts) <= allowed) return null
      // A reading that is the sum of the parts says that the two differ.
      const id = factId('trade', country, year)
      const said = disagreementsAt(atlas, [id]).flatMap((d) => d.readings)
      if (said.some((r) => r.value !== undefined && Math.abs(r.value - parts) <= allowed)) return null
      return `${flow}s of ${country} in ${year}: parts make ${parts.toFixed(2)}, the total is ${total}`
    }),
  )
  const mine = atlas.market.mine.flatMap(({ agency, year, worldTonnes, parts }) =>
    parts
      ? [
          Math.abs(worldTonnes - parts.tonnes) <= parts.roundedTo / 2
            ? null
            : `${agency} ${year}: rows make ${parts.tonnes} t, the world is ${worldTonnes} t, rounded to ${parts.roundedTo} t`,
        ]
      : [],
  )
  const computed = atlas.items.flatMap(({ id, figure }) => {
    if (figure?.status !== 'computed') return []
    const value = compute(
      figure.operation,
      figure.inputs.map((input) => quantity(atlas, input)),
    )
    return [value === figure.value ? null : `${id} says ${figure.value}, its inputs make ${value}`]
  })
  const world = atlas.trade.world.series.flatMap(({ year }) =>
    (['export', 'import'] as const).map((flow) => {
      const [five, all] = [
        quantity(atlas, `trade:IND:${year}:${flow}`),
        quantity(atlas, `trade:WLD:${year}:${flow}`),
      ]
      return five !== null && all !== null && five > all
        ? `${flow}s to the five in ${year} exceed those to the world`
        : null
    }),
  )
  return finding([...sectors, ...mine, ...computed, ...world])
}

/**
 * No series mixes agencies or classifications, no year has two editions, and what is not read from the agency itself
 * says that it was quoted. Both numbers of a year are from one edition by their schema: they share their source.
 */
export function unmixed(atlas: Atlas): Finding {
  const publisher = (id: string) => atlas.sources.find((s) => s.id === id)?.publisher ?? ''
  const mine = atlas.market.mine.map(({ agency, year, source, note }) => {
    const printed = agencyOf(publisher(source))
    if (printed === agency || (printed === null && /\bquot/i.test(note ?? ''))) return null
    return `the ${agency} series takes ${year} from ${source}${printed ? ` of ${printed}` : ', and no note says that it was quoted'}`
  })
  const years = atlas.market.mine.map((m) => `${m.agency} ${m.year}`)
  const twice = years.filter((key, i) => years.indexOf(key) !== i).map((key) => `two editions give ${key}`)
  const tables = atlas.trade.countries.flatMap(({ country, sectors }) => {
    const principal = sectors.filter((r) => r.classification === 'principal-commodity').map((r) => r.year)
    return sectors.map(({ year, classification }) =>
      classification === 'hs' && principal.some((y) => y <= year)
        ? `goods of ${country} go from principal commodities back to HS chapters in ${year}`
        : null,
    )
  })
  const sources = atlas.trade.countries.flatMap(({ country, series }) => {
    const main = series.at(-1)?.source
    return series.map((y) =>
      y.source === main || y.status === 'missing' || y.note
        ? null
        : `trade of ${country} takes ${y.year} from ${y.source} without a note`,
    )
  })
  const stages = atlas.market.stages.flatMap(({ share }) => (share.status === 'missing' ? [] : [share]))
  const of = new Set(stages.map((s) => `${s.period} ${s.sources.join()}`))
  return finding([
    ...mine,
    ...twice,
    ...tables,
    ...sources,
    of.size > 1 ? `the stages of the chain mix ${[...of].join(' and ')}` : null,
  ])
}

function agencyOf(publisher: string): 'usgs' | 'bgs' | null {
  if (/British Geological Survey/.test(publisher)) return 'bgs'
  return /U\.?S\.? Geological Survey|USGS/.test(publisher) ? 'usgs' : null
}

/** Every figure has unit and period, and everything a licence. */
export function complete(atlas: Atlas): Finding {
  const licences = new Set<string>(atlas.licences.map((l) => l.id))
  return finding([
    ...atlas.items.flatMap(({ id, figure, period }) =>
      figure ? [figure.unit.trim() ? null : `${id} has no unit`, period ? null : `${id} has no period`] : [],
    ),
    ...atlas.market.stages.flatMap(({ stage, share }) =>
      share.status === 'missing'
        ? []
        : [share.unit.trim() && share.period ? null : `${stage} has no unit or period`],
    ),
    ...atlas.disagreements.flatMap(({ id, readings }) =>
      readings.map((r) =>
        r.value !== undefined && !(r.unit && r.period) ? `a reading of ${id} has no unit or period` : null,
      ),
    ),
    ...[...observations(atlas), ...(atlas.minerals?.figures ?? [])].map((o) =>
      o.value === null && !o.range && !o.note ? `${o.id} has no number, and no reason` : null,
    ),
    ...atlas.sources.map((s) => (licences.has(s.licence) ? null : `${s.id} has no licence`)),
  ])
}

/** Two that differ by more than this contradict each other. */
const SAME = 0.01

interface Statement {
  readonly id: FactId
  /** What is measured, of whom, in which year. */
  readonly key: string
  readonly value: number
  /** The source says "less than". */
  readonly below?: boolean
}

/** No two facts contradict each other without the atlas saying so. */
export function contradictions(atlas: Atlas): Finding {
  const all = [...tradeStatements(atlas), ...mineStatements(atlas)]
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (a.key === b.key ? [[a, b] as const] : [])),
  )
  return finding(
    pairs.map(([a, b]) => {
      if (agree(a, b) || agree(b, a)) return null
      const both = atlas.disagreements.some((d) => d.at.includes(a.id) && d.at.includes(b.id))
      return both
        ? null
        : `${a.id} says ${a.value} and ${b.id} says ${b.value} (${a.key}), and no disagreement names both`
    }),
  )
}

/** Whether the second is within what the first may mean: a whole number may have been cut, "less than" is a bound. */
function agree(a: Statement, b: Statement): boolean {
  if (a.below) return b.value <= a.value
  const cut = Number.isInteger(a.value) ? 1 : 0
  return Math.abs(a.value - b.value) <= Math.max(cut, SAME * Math.max(a.value, b.value))
}

function tradeStatements(atlas: Atlas): Statement[] {
  const key = (who: CountryId, year: number) => `goods trade of ${who} in ${year}`
  const { countries } = atlas.trade
  const years = [...new Set(countries.flatMap((t) => t.series.map((y) => y.year)))]
  const table = [...countries.map((t) => t.country), INDIA].flatMap((who) =>
    years.flatMap((year): Statement[] => {
      const value = quantity(atlas, `trade:${who}:${year}:total`)
      return value === null ? [] : [{ id: factId('trade', who, year), key: key(who, year), value }]
    }),
  )
  const reports = countries.flatMap(({ country, others }) =>
    others.map((o) => ({
      id: factId('report', country, o.period),
      key: key(country, yearOf(o.period)),
      value: o.usdMillion,
      below: o.bound === 'below',
    })),
  )
  const items = atlas.items.flatMap(({ id, figure, period, countries: of }): Statement[] => {
    if (figure?.measure !== 'goods-trade' || !period) return []
    const partners = of.filter((c) => c !== INDIA)
    const [only] = partners
    const who = partners.length === 1 && only ? only : INDIA
    return [{ id: factId('item', id), key: key(who, yearOf(period)), value: figure.value }]
  })
  return [...table, ...reports, ...items]
}

/** The fiscal year, by its first calendar year, that a period is set beside: a date falls in one, a calendar year begins it. */
function yearOf(period: string): number {
  const last = period.split('/').at(-1) ?? period
  const [, year = '', month] = /^(?:FY)?(\d{4})(?:-(\d{2}))?/.exec(last) ?? []
  const before = !last.startsWith('FY') && month !== undefined && Number(month) < 4
  return Number(year) - (before ? 1 : 0)
}

const mineStatements = (atlas: Atlas): Statement[] =>
  atlas.market.mine.flatMap(({ agency, year, chinaTonnes, worldTonnes }) => [
    { id: factId('mine', agency, year), key: `China's mine production in ${year}`, value: chinaTonnes },
    { id: factId('mine', agency, year), key: `the world's mine production in ${year}`, value: worldTonnes },
  ])

/** Figures that are made of what their text prints: the reason, and the check that it is so. */
const DERIVED: Readonly<Record<string, { readonly why: string; readonly from: readonly number[] }>> = {
  'tj-varzob': { why: 'two units of 4.75 MW each', from: [4.75, 4.75] },
}

/** The number of an item stands in its text, as its source prints it; a computed one may be rounded there. */
export function printedFigures(atlas: Atlas): Finding {
  return finding(
    atlas.items.flatMap(({ id, text, figure }) => {
      if (!figure) return []
      const { value, unit, status } = figure
      if (prints(text, value, unit, { rounded: status === 'computed' })) return [null]
      const parts = DERIVED[id]?.from ?? []
      const made = parts.reduce((a, n) => a + n, 0)
      if (parts.length > 0 && made === value && parts.every((n) => prints(text, n, unit))) return [null]
      return [`the text of ${id} does not print its figure, ${value} ${unit}`]
    }),
  )
}

/** The number of a reading stands in the words of the reading. */
export function printedReadings(atlas: Atlas): Finding {
  return finding(
    atlas.disagreements.flatMap(({ id, readings }) =>
      readings.flatMap(({ text, value, unit = '' }) =>
        value === undefined
          ? []
          : [prints(text, value, unit) ? null : `a reading of ${id} does not print its ${value} ${unit}`],
      ),
    ),
  )
}

/** A unit with and without its qualifier, like "t/yr (capacity)" and "t/yr", is one. */
const sameUnit = (a: string | undefined, b: string) => bareUnit(a ?? '') === bareUnit(b)
const bareUnit = (unit: string) => unit.replace(/\s*\(.*\)$/, '')

/**
 * The number of an item that is one reading of a disagreement about the item, while another differs, is disputed. A
 * computed one keeps its status, which is how it came about: its inputs are named, and its mark says that others differ.
 */
export function disputedFigures(atlas: Atlas): Finding {
  return finding(
    atlas.items.flatMap(({ id, figure }) => {
      if (!figure || figure.status === 'computed') return []
      return disagreementsAt(atlas, [factId('item', id)]).flatMap(({ id: about, readings }) => {
        const values = readings.flatMap((r) =>
          sameUnit(r.unit, figure.unit) && r.value !== undefined ? [r.value] : [],
        )
        if (!values.includes(figure.value)) return []
        const other = values.find((v) => Math.abs(v - figure.value) > SAME * Math.max(v, figure.value))
        return other === undefined || figure.status === 'disputed'
          ? [null]
          : [`${id} says ${figure.value} ${figure.unit} as ${figure.status}, but ${about} has ${other}`]
      })
    }),
  )
}

/** A disputed number is one of the readings of its disagreement, in the same unit. */
export function readFigures(atlas: Atlas): Finding {
  return finding(
    atlas.items.flatMap(({ id, figure }) => {
      if (figure?.status !== 'disputed') return []
      const readings = atlas.disagreements.find((d) => d.id === figure.disagreement)?.readings ?? []
      return readings.some((r) => r.value === figure.value && sameUnit(r.unit, figure.unit))
        ? [null]
        : [`${id} says ${figure.value} ${figure.unit}, which is no reading of ${figure.disagreement}`]
    }),
  )
}

/** A total of trade says that it is one, so that it is compared with the others; a balance is no total. */
export function measuredTrade(atlas: Atlas): Finding {
  return finding(
    atlas.items.flatMap(({ id, kind, sector, title, text, figure }) => {
      if (kind !== 'figure' || sector !== 'trade' || figure?.unit !== 'USD million') return []
      if (!/\btrade\b/i.test(`${title} ${text}`)) return []
      const balance = figure.status === 'computed' && figure.operation === 'difference'
      return [balance || figure.measure ? null : `${id} is trade in ${figure.unit} without a measure`]
    }),
  )
}

/** The rules by the words in which the audit prints them. */
export const RULES: Readonly<Record<string, (atlas: Atlas) => Finding>> = {
  'sources that carry something': usedSources,
  'totals that match their parts, and sums done again': totals,
  'series of one agency and classification, and one edition a year': unmixed,
  'figures that stand in the text of their item': printedFigures,
  'readings whose number stands in their text': printedReadings,
  'figures that are one of several readings, and say that they are disputed': disputedFigures,
  'disputed figures that are one of the readings': readFigures,
  'totals of trade that say what they measure': measuredTrade,
  'units, periods and licences': complete,
  'pairs of facts that agree, or say that they do not': contradictions,
}
