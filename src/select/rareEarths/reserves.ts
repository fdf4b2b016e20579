import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Producer, Reserve } from '../../domain/rareEarths.ts'

export interface ReserveRow {
  readonly producer: Producer
  /** t REO in the newest edition; null where it has none. */
  readonly tonnes: number | null
  readonly floor: boolean
  /** The newest edition has none, and one before had. */
  readonly withdrawn: boolean
  /** In the editions before, oldest first; null where one has no figure. */
  readonly before: readonly {
    readonly edition: number
    readonly tonnes: number | null
    readonly floor: boolean
  }[]
  readonly note: string | null
  readonly at: readonly FactId[]
}

export interface Reserves {
  /** Of the newest. */
  readonly edition: number
  readonly editions: readonly number[]
  readonly world: ReserveRow | null
  /** States with a figure, or with one that was withdrawn, by size. */
  readonly rows: readonly ReserveRow[]
  /** States that are listed without a figure in every edition: not the same as none. */
  readonly unknown: readonly Producer[]
}

/** Reserves by state in the newest edition of the USGS, with the editions before. */
export function reserves(list: readonly Reserve[]): Reserves | null {
  const editions = [...new Set(list.map((r) => r.edition))].sort()
  const edition = editions.at(-1)
  if (edition === undefined) return null
  const rowOf = (producer: Producer): ReserveRow => {
    const own = list.filter((r) => r.producer === producer)
    const now = own.find((r) => r.edition === edition)
    return {
      producer,
      tonnes: now?.tonnes ?? null,
      floor: now?.bound === 'floor',
      withdrawn: now?.status === 'withdrawn',
      before: editions
        .filter((e) => e !== edition)
        .map((e) => {
          const found = own.find((r) => r.edition === e)
          return { edition: e, tonnes: found?.tonnes ?? null, floor: found?.bound === 'floor' }
        }),
      note: now?.note ?? null,
      at: own.map((r) => factId('reserve', r.edition, producer)),
    }
  }
  const all = [...new Set(list.map((r) => r.producer))].map(rowOf)
  const states = all.filter((r) => r.producer !== 'world' && r.producer !== 'other')
  return {
    edition,
    editions,
    world: all.find((r) => r.producer === 'world') ?? null,
    rows: states
      .filter((r) => r.tonnes !== null || r.withdrawn)
      .toSorted((a, b) => Number(lastKnown(b)) - Number(lastKnown(a))),
    unknown: states.filter((r) => r.tonnes === null && !r.withdrawn).map((r) => r.producer),
  }
}

/** The newest figure that any edition has, t REO. */
export const lastKnown = ({ tonnes, before }: ReserveRow): number | null =>
  tonnes ?? before.findLast((b) => b.tonnes !== null)?.tonnes ?? null
