import { Fragment, type ReactNode } from 'react'
import { SitesFigure } from '../../../charts/minerals/SitesFigure.tsx'
import type { States } from '../../../charts/minerals/words.ts'
import type { Atlas } from '../../../domain/atlas.ts'
import { factId } from '../../../domain/factId.ts'
import type { PlaceId } from '../../../domain/ids.ts'
import { type MineSite, SITE_GROUPS, SITE_STATUSES } from '../../../domain/minerals.ts'
import { t } from '../../../i18n/t.ts'
import type { SitesModel } from '../../../select/minerals/sites.ts'
import { Select } from '../../../ui/Select.tsx'
import { useHydrated } from '../../../ui/useHydrated.ts'
import type { Choices } from '../../../view/useParams.ts'
import type { SiteFilter } from '../../../view/useSiteFilter.ts'
import { Cited } from '../../Cited.tsx'
import { siteLines } from '../../siteLines.ts'
import subjectStyles from '../Subject.module.css'
import type { SubjectState } from '../useSubject.ts'
import styles from './Minerals.module.css'

interface Context {
  readonly atlas: Atlas
  readonly up: string
  readonly subject: SubjectState
  readonly states: States
}

/** Sites by status at a glance, and each with what is known of it. */
export function Sites({ model, ...context }: Context & { model: SitesModel }) {
  const { atlas, subject, states } = context
  const { sites } = model
  const facts = sites.map((s) => factId('site', s.id))
  return (
    <>
      <SitesFigure
        model={model}
        states={states}
        provenance={subject.said([factId('dataset', 'sites')], facts)}
      >
        <ByStatus atlas={atlas} sites={sites} />
      </SitesFigure>
      {atlas.countries.map(({ id }) => {
        const of = sites.filter((s) => s.country === id)
        return of.length > 0 ? (
          <div key={id}>
            <h3 className={styles.country}>{states.name(id)}</h3>
            <ul className={styles.sites}>
              {of.map((site) => (
                <Entry key={site.id} site={site} {...context} />
              ))}
            </ul>
          </div>
        ) : null
      })}
    </>
  )
}

function ByStatus({ atlas, sites }: { atlas: Atlas; sites: readonly MineSite[] }) {
  const iso2 = new Map(atlas.countries.map((c) => [c.id, c.iso2]))
  return (
    <dl className={styles.statuses}>
      {SITE_STATUSES.map((status) => {
        const of = sites.filter((s) => s.status === status)
        return of.length > 0 ? (
          <Fragment key={status}>
            <dt>
              {t(`minesite.status-${status}`)} {of.length}
            </dt>
            <dd>
              {of.map((s) => (
                <a
                  key={s.id}
                  href={`#${s.id}`}
                  className={styles.chip}
                  data-place={s.quality === 'surveyed' ? 'surveyed' : 'uncertain'}
                >
                  {s.name} <small>{iso2.get(s.country)}</small>
                </a>
              ))}
            </dd>
          </Fragment>
        ) : null
      })}
    </dl>
  )
}

function Entry({ site, atlas, up, subject }: Context & { site: MineSite }) {
  const { id, name, at, note } = site
  const lines = siteLines(site)
  const isNear = at !== null && site.quality !== 'surveyed'
  return (
    <li id={id} tabIndex={-1} className={styles.site}>
      <h4>
        {name}
        <Cited at={[factId('site', id)]} atlas={atlas} of={name} />
      </h4>
      <dl>
        {lines.map(([term, text], i) => (
          <Line key={term} term={term}>
            {text}
            {isNear && i === lines.length - 1 && (
              <span className={styles.flag}>{t('minesite.uncertain')}</span>
            )}
          </Line>
        ))}
      </dl>
      <p className={styles.note}>
        {site.place}
        {note && `. ${note}`}
      </p>
      {at ? (
        <a
          className={styles.show}
          href={`${up}${subject.href({ country: site.country, compare: [], layers: ['sites'], place: id as PlaceId, map: { ...at, zoom: ZOOM } })}`}
        >
          {t('minesite.map')}
        </a>
      ) : (
        <p className={styles.note}>{t('minesite.no-map')}</p>
      )}
    </li>
  )
}

/** A site with the land around it. */
const ZOOM = 6.5

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
)

/** Group and status; without script it cannot be used. */
export function SiteChoice(props: { state: Choices<SiteFilter>; shown: number; all: number }) {
  const { state, shown, all } = props
  const { values: filter, choose } = state
  return (
    <fieldset disabled={!useHydrated()} className={subjectStyles.choice}>
      <Select<SiteFilter['group']>
        label={t('minesite.group')}
        value={filter.group}
        options={[
          { value: null, label: t('minesite.any') },
          ...SITE_GROUPS.map((value) => ({ value, label: t(`minesite.group-${value}`) })),
        ]}
        onChange={(group) => choose({ group })}
      />
      <Select<SiteFilter['status']>
        label={t('minesite.status')}
        value={filter.status}
        options={[
          { value: null, label: t('minesite.any') },
          ...SITE_STATUSES.map((value) => ({ value, label: t(`minesite.status-${value}`) })),
        ]}
        onChange={(status) => choose({ status })}
      />
      <span role="status" data-counted="items">
        {t('minesite.shown', { shown, all })}
      </span>
    </fieldset>
  )
}
