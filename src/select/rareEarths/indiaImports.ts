import type { FactId } from '../../domain/fact.ts'
import type { IndiaFigure } from '../../domain/rareEarths.ts'
import { atOf } from './observed.ts'

export interface ImportYear {
  readonly year: number
  /** USD million, from all that the copy lists. */
  readonly all: number
  readonly china: number
  /** Percent. */
  readonly share: number
  readonly note: string | null
  readonly at: readonly FactId[]
}

const CHINA = 'CN'

/** India's imports of metal magnets by value, all and from China, by CEPII's BACI: years that have both. */
export function magnetValues(figures: readonly IndiaFigure[]): readonly ImportYear[] {
  const series = figures.filter((f) => f.series === 'baci-value' && f.goods === 'magnets')
  return series
    .filter((f) => f.origin === 'all')
    .flatMap((all) => {
      const china = series.find((f) => f.origin === CHINA && f.period === all.period)
      if (all.value === null || china?.value == null || china.share === undefined) return []
      return [
        {
          year: Number(all.period),
          all: all.value,
          china: china.value,
          share: china.share,
          note: all.note ?? null,
          at: [all, china].map(atOf),
        },
      ]
    })
    .toSorted((a, b) => a.year - b.year)
}

/** Where the magnets of the newest year of BACI are from, the largest first; only whom the data name. */
export function magnetOrigins(figures: readonly IndiaFigure[]): readonly IndiaFigure[] {
  const series = figures.filter((f) => f.series === 'baci-value' && f.origin !== 'all')
  const last = series
    .map((f) => f.period ?? '')
    .sort()
    .at(-1)
  return series.filter((f) => f.period === last).toSorted((a, b) => Number(b.value) - Number(a.value))
}

/** Tonnes of metal magnets by Indian trade data, one series. */
export const magnetTonnes = (figures: readonly IndiaFigure[]): readonly IndiaFigure[] =>
  figures
    .filter((f) => f.series === 'dgcis-tonnes' && f.value !== null)
    .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))

export interface GoodsYear {
  readonly goods: 'metals' | 'compounds'
  readonly figure: IndiaFigure
  /** China's share of the same goods and year, as printed; null where none is. */
  readonly china: IndiaFigure | null
}

/** Metals and compounds by year, in tonnes, with the share of China that is printed for the same year. */
export function goodsYears(figures: readonly IndiaFigure[]): readonly GoodsYear[] {
  const of = (goods: GoodsYear['goods']) =>
    figures
      .filter((f) => f.goods === goods && f.origin === 'all' && f.chart && f.unit === 't')
      .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
      .map((figure) => ({
        goods,
        figure,
        china:
          figures.find(
            (f) =>
              f.goods === goods &&
              f.origin === CHINA &&
              f.period === figure.period &&
              f.unit.startsWith('percent'),
          ) ?? null,
      }))
  return [...of('metals'), ...of('compounds')]
}

/** Three tonnages of magnets that count different things and stand on no common axis, the largest first. */
export function incompatible(figures: readonly IndiaFigure[]): readonly IndiaFigure[] {
  const dgcis = magnetTonnes(figures).at(-1)
  const baci = figures.find((f) => f.series === 'baci-tonnes' && f.origin === 'all')
  const cars = figures.find(
    (f) => f.goods === 'magnets' && f.hs === null && f.status === 'reported' && f.confidence !== 'low',
  )
  return [dgcis, baci, cars].flatMap((f) => f ?? [])
}

/** What India has in the ground, by its own account: the newest. */
export const ownResource = (figures: readonly IndiaFigure[]): IndiaFigure | null =>
  figures
    .filter(
      (f) => f.goods === 'domestic' && f.unit === 'Mt REO' && f.status === 'estimated' && f.value !== null,
    )
    .toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? ''))[0] ?? null
