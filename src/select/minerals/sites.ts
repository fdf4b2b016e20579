import type { Atlas } from '../../domain/atlas.ts'
import type { MineSite, SITE_GROUPS, SITE_STATUSES } from '../../domain/minerals.ts'
import { type MineralsAsked, siteIn } from './subject.ts'

export interface SitesAsked extends MineralsAsked {
  /** null is any. */
  readonly group: (typeof SITE_GROUPS)[number] | null
  readonly status: (typeof SITE_STATUSES)[number] | null
}

export interface SitesModel {
  readonly sites: readonly MineSite[]
  /** Of those shown: how many have a surveyed place, an uncertain one, or none. */
  readonly surveyed: number
  readonly uncertain: number
  readonly placeless: number
}

/** Deposits, mines and plants, by state and name. */
export function sitesOf(atlas: Atlas, { country, sectors, group, status }: SitesAsked): SitesModel {
  const order = atlas.countries.map((c) => c.id)
  const sites = (atlas.minerals?.sites ?? [])
    .filter(
      (s) =>
        (country === null || s.country === country) &&
        siteIn(s, sectors) &&
        (group === null || s.group === group) &&
        (status === null || s.status === status),
    )
    .sort((a, b) => order.indexOf(a.country) - order.indexOf(b.country) || a.name.localeCompare(b.name, 'en'))
  const [surveyed, placeless] = [
    sites.filter((s) => s.quality === 'surveyed').length,
    sites.filter((s) => s.at === null).length,
  ]
  return { sites, surveyed, placeless, uncertain: sites.length - surveyed - placeless }
}
