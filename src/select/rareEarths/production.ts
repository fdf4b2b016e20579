import type { Agency } from '../../domain/agencies.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { MineOutput, Producer } from '../../domain/rareEarths.ts'

export interface OutputPoint {
  readonly year: number
  /** t REO; null where the agency has none. */
  readonly usgs: number | null
  readonly bgs: number | null
  /** The USGS marks its figure as an estimate. */
  readonly estimated: boolean
  readonly at: readonly FactId[]
}

export interface ProducerOutput {
  readonly producer: Producer
  readonly points: readonly OutputPoint[]
  /** The newest figure of each agency. */
  readonly usgs: OutputPoint | null
  readonly bgs: OutputPoint | null
}

/** The row to use of each agency, producer and year. */
export const preferred = (production: readonly MineOutput[], agency: Agency): readonly MineOutput[] =>
  production.filter((p) => p.preferred && p.agency === agency)

/** Where BGS begins: before it, the USGS has two producers alone. */
const FROM = 1992

/** What one producer mined since 1992, as either agency has it; a year without a figure breaks the line. */
export function producerOutput(production: readonly MineOutput[], producer: Producer): ProducerOutput {
  const rows = production.filter((p) => p.preferred && p.producer === producer && p.year >= FROM)
  const last = Math.max(...production.filter((p) => p.preferred).map((p) => p.year), FROM)
  const points = Array.from({ length: last - FROM + 1 }, (_, i): OutputPoint => {
    const year = FROM + i
    const of = (agency: Agency) => rows.find((p) => p.agency === agency && p.year === year)
    return {
      year,
      usgs: of('usgs')?.tonnes ?? null,
      bgs: of('bgs')?.tonnes ?? null,
      estimated: of('usgs')?.status === 'estimated',
      at: rows.filter((p) => p.year === year).map((p) => factId('output', p.agency, year, producer)),
    }
  })
  return {
    producer,
    points,
    usgs: points.findLast((p) => p.usgs !== null) ?? null,
    bgs: points.findLast((p) => p.bgs !== null) ?? null,
  }
}

/** States that mined anything in the newest year of the USGS or in any year of either agency, largest first. */
export function producers(production: readonly MineOutput[]): readonly Producer[] {
  const rows = production.filter((p) => p.preferred && p.tonnes && /^[A-Z]{2}$/.test(p.producer))
  const size = (producer: Producer) => {
    const own = rows.filter((p) => p.producer === producer)
    return own.toSorted((a, b) => b.year - a.year || b.agency.localeCompare(a.agency))[0]
  }
  const latest = [...new Set(rows.map((p) => p.producer))].flatMap((p) => size(p) ?? [])
  return latest
    .toSorted((a, b) => b.year - a.year || Number(b.tonnes) - Number(a.tonnes))
    .map((p) => p.producer)
}

export interface LargestYear {
  readonly year: number
  readonly tonnes: Readonly<Record<string, number | null>>
  /** Whose figure of the year is an estimate. */
  readonly estimated: readonly Producer[]
  readonly at: readonly FactId[]
}

export interface Largest {
  /** By size in the newest year. */
  readonly producers: readonly Producer[]
  readonly years: readonly LargestYear[]
  readonly latest: LargestYear
}

/** From here on the USGS has every producer. */
const EVERY_PRODUCER = 2018
const SHOWN = 5

/** The largest producers of the newest year of the USGS, and India, each year since it lists every producer. */
export function largest(production: readonly MineOutput[], always: Producer): Largest | null {
  const rows = preferred(production, 'usgs').filter((p) => p.year >= EVERY_PRODUCER)
  const last = Math.max(...rows.map((p) => p.year))
  const top = rows
    .filter((p) => p.year === last && p.producer !== 'world' && p.producer !== 'other' && p.tonnes !== null)
    .toSorted((a, b) => Number(b.tonnes) - Number(a.tonnes))
    .map((p) => p.producer)
  const shown = top.filter((p, i) => i < SHOWN || p === always)
  const years = [...new Set(rows.map((p) => p.year))].sort().map((year): LargestYear => {
    const own = rows.filter((p) => p.year === year && shown.includes(p.producer))
    return {
      year,
      tonnes: Object.fromEntries(
        shown.map((id) => [id, own.find((p) => p.producer === id)?.tonnes ?? null] as const),
      ),
      estimated: own.filter((p) => p.status === 'estimated').map((p) => p.producer),
      at: own.map((p) => factId('output', 'usgs', year, p.producer)),
    }
  })
  const latest = years.at(-1)
  return latest ? { producers: shown, years, latest } : null
}

export interface WorldYear {
  readonly year: number
  readonly tonnes: number | null
  readonly estimated: boolean
  readonly edition: string
  readonly note: string | null
  readonly at: FactId
}

/** The world's mine production since 1900, by the USGS, with the edition that each year is from. */
export const worldOutput = (production: readonly MineOutput[]): readonly WorldYear[] =>
  preferred(production, 'usgs')
    .filter((p) => p.producer === 'world')
    .toSorted((a, b) => a.year - b.year)
    .map((p) => ({
      year: p.year,
      tonnes: p.tonnes,
      estimated: p.status === 'estimated',
      edition: p.edition,
      note: p.note ?? null,
      at: factId('output', 'usgs', p.year, 'world'),
    }))

/** The first year of each edition but the first, where editions follow each other. */
export const seams = (years: readonly WorldYear[]): readonly WorldYear[] =>
  years.filter((y, i) => i > 0 && years[i - 1]?.edition !== y.edition)
