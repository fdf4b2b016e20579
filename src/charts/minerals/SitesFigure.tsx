import type { ReactNode } from 'react'
import { factId } from '../../domain/factId.ts'
import { t } from '../../i18n/t.ts'
import type { SitesModel } from '../../select/minerals/sites.ts'
import type { Provenance } from '../../select/provenance.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import type { States } from './words.ts'

/** The sites by status, with what is known of each as a table to take away. */
export function SitesFigure(props: {
  model: SitesModel
  states: States
  provenance: Provenance
  /** The sites themselves, as links to their entries. */
  children: ReactNode
}) {
  const { model, states, provenance, children } = props
  const { sites, surveyed, uncertain, placeless } = model
  const operating = sites.filter((s) => s.status === 'operating').length
  return (
    <ChartFigure
      id="sites"
      title={t(sites.length === 1 ? 'minesite.title-one' : 'minesite.title', {
        count: sites.length,
        operating,
      })}
      measure={t('minesite.measure', { surveyed, uncertain, placeless })}
      provenance={provenance}
      served
      table={{
        columns: [
          { label: t('minesite.name') },
          { label: t('minesite.country') },
          { label: t('minesite.commodities') },
          { label: t('minesite.group') },
          { label: t('minesite.status') },
          { label: t('minesite.detail') },
          { label: t('minesite.operator') },
          { label: t('minesite.resource') },
          { label: t('minesite.latitude') },
          { label: t('minesite.longitude') },
          { label: t('minesite.quality') },
          { label: t('minesite.place') },
          { label: t('chart.note') },
        ],
        rows: sites.map((s) => [
          s.name,
          states.name(s.country),
          s.commodities.join(', '),
          t(`minesite.group-${s.group}`),
          t(`minesite.status-${s.status}`),
          s.detail ?? '',
          s.operator,
          s.resource,
          s.at?.lat ?? null,
          s.at?.lon ?? null,
          t(`minesite.quality-${s.quality}`),
          s.place,
          s.note ?? '',
        ]),
        cites: sites.map((s) => [factId('site', s.id)]),
      }}
    >
      {children}
    </ChartFigure>
  )
}
