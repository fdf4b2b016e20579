import type { MineSite } from '../domain/minerals.ts'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'

/** A place in words; degrees. */
export const spotText = (at: { readonly lat: number; readonly lon: number }): string =>
  t('minesite.at', { lat: formatNumber(at.lat, 3), lon: formatNumber(at.lon, 3) })

/** What is said of a mineral site, on its card and in its entry: each line with its term, the place last. */
export function siteLines(site: MineSite): readonly (readonly [term: string, text: string])[] {
  const { at, quality, detail } = site
  const status = t(`minesite.status-${site.status}`)
  return [
    [t('minesite.commodities'), site.commodities.join(', ')],
    [t('minesite.status'), detail ? `${status}: ${detail}` : status],
    [t('minesite.operator'), site.operator ?? t('minesite.operator-unknown')],
    [t('minesite.resource'), site.resource ?? t('minesite.resource-unknown')],
    [
      t('minesite.quality'),
      [at && spotText(at), `(${t(`minesite.quality-${quality}`)})`].filter(Boolean).join(' '),
    ],
  ]
}
