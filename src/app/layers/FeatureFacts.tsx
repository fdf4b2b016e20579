import { Fragment, type ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Gap } from '../../domain/disagreement.ts'
import { factId } from '../../domain/factId.ts'
import type { Item } from '../../domain/item.ts'
import type { MineSite } from '../../domain/minerals.ts'
import type { City, Corridor } from '../../domain/routes.ts'
import type { Source } from '../../domain/source.ts'
import { formatNumber, formatPeriod, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { TradeFlow } from '../../select/layers/flows.ts'
import styles from '../places/Reach.module.css'
import { siteLines, spotText } from '../siteLines.ts'
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
  /** The link to an entry of the panel. */
  entry: (id: string) => { readonly href: string }
}) {
  const { feature, sources, atlas, gaps, entry } = props
  switch (feature.kind) {
    case 'site':
      return <SiteFacts site={feature.of} sources={sources} />
    case 'corridor':
      return <CorridorFacts corridor={feature.of} {...{ sources, atlas, gaps, entry }} />
    case 'flow':
      return <FlowFacts flow={feature.of} />
    case 'city':
      return <CityFacts city={feature.of} />
  }
}

function SiteFacts({ site, sources }: { site: MineSite; sources: readonly Source[] }) {
  return (
    <>
      <Facts
        facts={[
          ...siteLines(site),
          [t('layer.sources'), <Sources key="sources" ids={site.sources} sources={sources} />],
        ]}
      />
      {site.note && <p>{site.note}</p>}
      {!site.at && <p>{t('minesite.no-map')}</p>}
      <p>
        <a href={`minerals/#${site.id}`}>{t('layer.site-more')}</a>
      </p>
    </>
  )
}

function CorridorFacts(props: {
  corridor: Corridor
  sources: readonly Source[]
  atlas: Atlas | undefined
  gaps: readonly Gap[]
  entry: (id: string) => { readonly href: string }
}) {
  const { corridor, sources, atlas, gaps, entry } = props
  const { status, detail, length, since, legs } = corridor
  const said = t(`corridor.status-${status}`)
  const items = corridor.items.flatMap((id) => atlas?.items.find((item) => item.id === id) ?? [])
  const inAtlas: Fact[] =
    items.length === 0 ? [] : [[t('corridor.items'), items.map((item) => linkTo(item, entry))]]
  const missing = gaps.filter(({ at }) => at.includes(factId('corridor', corridor.id)))
  return (
    <div data-dataset="corridors">
      <p>{corridor.text}</p>
      <Facts
        facts={[
          [t('corridor.status'), detail ? `${said}: ${detail}` : said],
          [t('corridor.since'), since ? formatPeriod(since) : t('corridor.since-unknown')],
          [
            t('corridor.length'),
            length
              ? t('corridor.length-of', { km: formatNumber(length.km), of: length.of })
              : t('corridor.length-unknown'),
          ],
          [t('corridor.legs'), legs.map((leg) => <OnALine key={leg.name}>{legText(leg)}</OnALine>)],
          ...inAtlas,
          [t('layer.sources'), <Sources key="sources" ids={corridor.sources} sources={sources} />],
        ]}
      />
      {missing.map((gap) => (
        <p key={gap.id} data-said="gap">
          <strong>{t('cite.not-found', { what: gap.what })}</strong> {gap.text}
        </p>
      ))}
    </div>
  )
}

const linkTo = ({ id, title }: Item, entry: (id: string) => { readonly href: string }) => (
  <OnALine key={id}>
    <a {...entry(id)}>{title}</a>
  </OnALine>
)

const OnALine = ({ children }: { children: ReactNode }) => <span className={styles.area}>{children}</span>

const legText = ({ name, mode, nodes, confidence }: Corridor['legs'][number]): string =>
  t('corridor.leg', {
    name,
    mode: t(`corridor.mode-${mode}`),
    nodes: nodes
      .map((node) => (node.quality === 'assumed' ? t('corridor.assumed', { name: node.name }) : node.name))
      .join(' – '),
    doubt: confidence === 'low' ? t('corridor.doubt') : '',
  })

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
    <Facts facts={[[t('layer.city-at'), spotText(city.at)]]} />
    <p>{t('layer.cities-note')}</p>
    <p>
      <a href="data/#dataset-cities">{t('layer.about')}</a>
    </p>
  </div>
)
