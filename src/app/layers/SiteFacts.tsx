import { Fragment } from 'react'
import type { MineSite } from '../../domain/minerals.ts'
import type { Source } from '../../domain/source.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import styles from '../places/Reach.module.css'

/** What the card of a mineral site says, with who says it. */
export function SiteFacts({ site, sources }: { site: MineSite; sources: readonly Source[] }) {
  const { at, quality, detail, note } = site
  const status = t(`minesite.status-${site.status}`)
  const spot = at && t('minesite.at', { lat: formatNumber(at.lat, 3), lon: formatNumber(at.lon, 3) })
  const facts = [
    [t('minesite.commodities'), site.commodities.join(', ')],
    [t('minesite.status'), detail ? `${status}: ${detail}` : status],
    [t('minesite.operator'), site.operator ?? t('minesite.operator-unknown')],
    [t('minesite.resource'), site.resource ?? t('minesite.resource-unknown')],
    [t('minesite.quality'), [spot, `(${t(`minesite.quality-${quality}`)})`].filter(Boolean).join(' ')],
  ] as const
  return (
    <>
      <dl>
        {facts.map(([term, text]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
        <dt>{t('layer.sources')}</dt>
        <dd>
          {site.sources.map((id) => {
            const source = sources.find((s) => s.id === id)
            return (
              <span key={id} className={styles.area} data-source={id}>
                <a href={`sources/#${id}`} title={source?.title ?? undefined}>
                  {source?.publisher ?? id}
                </a>
              </span>
            )
          })}
        </dd>
      </dl>
      {note && <p>{note}</p>}
      {!at && <p>{t('minesite.no-map')}</p>}
      <p>
        <a href={`minerals/#${site.id}`}>{t('layer.site-more')}</a>
      </p>
    </>
  )
}
