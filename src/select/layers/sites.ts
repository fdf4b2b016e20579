import { type MineSite, SITE_GROUPS } from '../../domain/minerals.ts'

export const TONES = ['operating', 'coming', 'explored', 'deposit', 'ended', 'unknown'] as const
/** A colour of a site, which stands for one or two statuses. */
export type Tone = (typeof TONES)[number]

const TONE: Readonly<Record<MineSite['status'], Tone>> = {
  operating: 'operating',
  building: 'coming',
  trials: 'coming',
  exploring: 'explored',
  planned: 'explored',
  deposit: 'deposit',
  idle: 'ended',
  closed: 'ended',
  uncertain: 'unknown',
}

/** Chemical symbols, as on geological maps; of a group of several metals that of the first. */
const SYMBOL: Readonly<Record<MineSite['group'], string>> = {
  'rare-earths': 'RE',
  uranium: 'U',
  copper: 'Cu',
  gold: 'Au',
  'antimony-mercury': 'Sb',
  'tungsten-tin-molybdenum': 'W',
  'light-metals': 'Al',
  titanium: 'Ti',
  'beryllium-tantalum': 'Be',
  'silver-lead-zinc': 'Ag',
  'chromium-vanadium': 'Cr',
  industrial: 'im',
}

/** A site as it is drawn. */
export interface SitePoint {
  readonly id: string
  readonly name: string
  /** Degrees, longitude first. */
  readonly at: readonly [number, number]
  readonly symbol: string
  readonly tone: Tone
  /** Whether its place is not surveyed. */
  readonly uncertain: boolean
}

export interface SitesLayer {
  readonly points: readonly SitePoint[]
  /** Of which no place is known: they are in the list only. */
  readonly unplaced: readonly MineSite[]
  /** Tones and symbols that are drawn, in the order of the legend, with the number of sites. */
  readonly tones: readonly { readonly tone: Tone; readonly sites: number }[]
  readonly symbols: readonly { readonly symbol: string; readonly group: MineSite['group'] }[]
  /** How many points have an uncertain place. */
  readonly uncertain: number
}

/** Mineral sites as a layer of the map. */
export function sitesLayer(sites: readonly MineSite[]): SitesLayer {
  const points = sites.flatMap(({ id, name, at, group, status, quality }): SitePoint[] => {
    if (!at) return []
    const look = { symbol: SYMBOL[group], tone: TONE[status], uncertain: quality !== 'surveyed' }
    return [{ id, name, at: [at.lon, at.lat], ...look }]
  })
  const groups = new Set(sites.filter(({ at }) => at).map(({ group }) => group))
  return {
    points,
    unplaced: sites.filter(({ at }) => !at),
    tones: TONES.flatMap((tone) => {
      const of = points.filter((p) => p.tone === tone).length
      return of > 0 ? [{ tone, sites: of }] : []
    }),
    symbols: SITE_GROUPS.filter((group) => groups.has(group)).map((group) => ({
      symbol: SYMBOL[group],
      group,
    })),
    uncertain: points.filter((p) => p.uncertain).length,
  }
}
