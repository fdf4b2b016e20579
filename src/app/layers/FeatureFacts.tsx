import { Fragment, type ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Gap } from '../../domain/disagreement.ts'
import { factId } from '../../domain/factId.ts'
import type { MineSite } from '../../domain/minerals.ts'
import type { City, Corridor } from '../../domain/routes.ts'
import type { Source } from '../../domain/source.ts'
import { formatNumber, formatPeriod, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { TradeFlow } from '../../select/layers/flows.ts'
import styles from '../places/Reach.module.css'
import type { Feature } from './useLayers.ts'

/** Who says so: one below the other. */
function Sources({ ids, sources }: { ids: readonly string[]; sources: readonly Source[] }) {
  return ids.map((id) => {
    const source = sources.find((s) => s.id === id)
    return (
      <span key={id} className={styles.area} data-source={id}>
        <a href={`sources/#${id}`} title={source?.title ?? undefined}>
          {source?.publisher ?? id}
        </a>
      </span>
    )
  })
}

type Fact = readonly [term: string, text: ReactNode]

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl>
    {facts.map(([term, text]) => (
      <Fragment key={term}>
        <dt>{term}</dt>
        <dd>{text}</dd>
      </Fragment>
    ))}
  </dl>
)

/** What the card of something on a layer says, with who says it. */
export function FeatureFacts(props: {
  feature: Feature
  sources: readonly Source[]
  atlas: Atlas | undefined
  gaps: readonly Gap[]
}) {
  const { feature, sources, atlas, gaps } = props
  switch (feature.kind) {
    case 'site':
      return <SiteFacts site={feature.of} sources={sources} />
    case 'corridor':
      return <CorridorFacts corridor={feature.of} {...{ sources, atlas, gaps }} />
    case 'flow':
      return <FlowFacts flow={feature.of} />
    case 'city':
      return <CityFacts city={feature.of} />
  }
}

function SiteFacts({ site, sources }: { site: MineSite; sources: readonly Source[] }) {
  const { at, quality, detail, note } = site
  const status = t(`minesite.status-${site.status}`)
  return (
    <>
      <Facts
        facts={[
          [t('minesite.commodities'), site.commodities.join(', ')],
          [t('minesite.status'), detail ? `${status}: ${detail}` : status],
          [t('minesite.operator'), site.operator ?? t('minesite.operator-unknown')],
          [t('minesite.resource'), site.resource ?? t('minesite.resource-unknown')],
          [
            t('minesite.quality'),
            [at && spot(at), `(${t(`minesite.quality-${quality}`)})`].filter(Boolean).join(' '),
          ],
          [t('layer.sources'), <Sources key="sources" ids={site.sources} sources={sources} />],
        ]}
      />
      {note && <p>{note}</p>}
      {!at && <p>{t('minesite.no-map')}</p>}
      <p>
        <a href={`minerals/#${site.id}`}>{t('layer.site-more')}</a>
      </p>
    </>
  )
}

const spot = (at: { lat: number; lon: number }) =>
  t('minesite.at', { lat: formatNumber(at.lat, 3), lon: formatNumber(at.lon, 3) })

function CorridorFacts(props: {
  corridor: Corridor
  sources: readonly Source[]
  atlas: Atlas | undefined
  gaps: readonly Gap[]
}) {
  const { corridor, sources, atlas, gaps } = props
  const { status, detail, length, since, legs } = corridor
  const said = t(`corridor.status-${status}`)
  const items = corridor.items.flatMap((id) => atlas?.items.find((item) => item.id === id) ?? [])
  return (
    <>
      <p data-dataset="corridors">{corridor.text}</p>
      <Facts
        facts={[
          [
            t('corridor.status'),
            <span key="s" data-dataset="corridors">
              {detail ? `${said}: ${detail}` : said}
            </span>,
          ],
          [
            t('corridor.since'),
            <span key="y" data-dataset="corridors">
              {since ? formatPeriod(since) : t('corridor.since-unknown')}
            </span>,
          ],
          [
            t('corridor.length'),
            <span key="l" data-dataset="corridors">
              {length
                ? t('corridor.length-of', { km: formatNumber(length.km), of: length.of })
                : t('corridor.length-unknown')}
            </span>,
          ],
          [
            t('corridor.legs'),
            legs.map((leg) => (
              <span key={leg.name} className={styles.area} data-dataset="corridors">
                {t('corridor.leg', {
                  name: leg.name,
                  mode: t(`corridor.mode-${leg.mode}`),
                  nodes: leg.nodes
                    .map(({ name, quality }) =>
                      quality === 'assumed' ? t('corridor.assumed', { name }) : name,
                    )
                    .join(' – '),
                  doubt: leg.confidence === 'low' ? t('corridor.doubt') : '',
                })}
              </span>
            )),
          ],
          ...(items.length > 0
            ? ([
                [
                  t('corridor.items'),
                  items.map(({ id, title }) => (
                    <span key={id} className={styles.area}>
                      <a href={`#${id}`}>{title}</a>
                    </span>
                  )),
                ],
              ] as const)
            : []),
          [t('layer.sources'), <Sources key="sources" ids={corridor.sources} sources={sources} />],
        ]}
      />
      {gaps
        .filter(({ at }) => at.includes(factId('corridor', corridor.id)))
        .map((gap) => (
          <p key={gap.id} data-said="gap">
            <strong>{t('cite.not-found', { what: gap.what })}</strong> {gap.text}
          </p>
        ))}
    </>
  )
}

function FlowFacts({ flow }: { flow: TradeFlow }) {
  const amount = (n: number | null) => (n === null ? t('chart.no-data') : formatUsd(n))
  return (
    <div data-dataset="trade">
      <Facts
        facts={[
          [
            t('layer.flow-year'),
            t('layer.flow-when', {
              year: fiscalYearLabel(flow.year),
              status: t(`trade.status-${flow.status}`),
            }),
          ],
          [t('layer.flow-export'), amount(flow.export)],
          [t('layer.flow-import'), amount(flow.import)],
        ]}
      />
      {flow.note && <p>{flow.note}</p>}
      <p>
        <a href={`trade/?country=${flow.country}`}>{t('layer.flows-all')}</a>
      </p>
      <p>
        <a href="data/#dataset-trade">{t('layer.about')}</a>
      </p>
    </div>
  )
}

const CityFacts = ({ city }: { city: City }) => (
  <div data-dataset="cities">
    <Facts facts={[[t('layer.city-at'), spot(city.at)]]} />
    <p>{t('layer.cities-note')}</p>
    <p>
      <a href="data/#dataset-cities">{t('layer.about')}</a>
    </p>
  </div>
)
