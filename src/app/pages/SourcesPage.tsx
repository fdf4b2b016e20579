import { Fragment, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Source } from '../../domain/source.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { licenceOf } from '../../select/credit.ts'
import { type Resting, restsOn } from '../../select/restsOn.ts'
import { Select } from '../../ui/Select.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { useKept } from '../../view/useKept.ts'
import type { Choices } from '../../view/useParams.ts'
import { type SourceFilter, useSourceFilter } from '../../view/useSourceFilter.ts'
import { Differs, NotFound } from '../cite/CiteContent.tsx'
import type { PageProps } from './Beside.tsx'
import { Frame } from './Frame.tsx'
import { Nearest } from './Nearest.tsx'
import styles from './Page.module.css'
import { hrefOf, restingText } from './resting.ts'
import { type SectionId, sectionOf, sectionsOf } from './sections.ts'

/** All sources, what rests on each, where they disagree, and what was not found. */
export default function SourcesPage({ atlas, page, failures }: PageProps) {
  const { values: filter, ignored, choose } = useSourceFilter(atlas.licences)
  const resting = useMemo(() => restsOn(atlas), [atlas])
  // A fact that rests on several sources is an anchor at the first of them alone.
  const anchors = useMemo(() => firsts(atlas, resting), [atlas, resting])
  const shown = atlas.sources.filter((s) => matches(s, resting.get(s.id) ?? [], filter, atlas))
  return (
    <Frame page="sources" served={page} failures={failures} ignored={ignored}>
      <h1>{t('page.sources-title')}</h1>
      <p className={styles.lead} data-counted="sources">
        {t('page.sources-lead', {
          count: atlas.sources.length,
          disagreements: atlas.disagreements.length,
          gaps: atlas.gaps.length,
          date: formatPeriod(atlas.asOf),
          version: atlas.version,
        })}
      </p>
      <p className={styles.toc}>
        {sectionsOf('sources').map(({ id, title }, i) => (
          <Fragment key={id}>
            {i > 0 && ' · '}
            <a href={`#${id}`}>{title}</a>
          </Fragment>
        ))}
      </p>
      <Nearest
        atlas={atlas}
        facts={[...anchors.keys()]}
        onHidden={() => choose({ q: '', licence: null }, 'replace')}
      />
      <Filter atlas={atlas} filter={filter} choose={choose} shown={shown.length} />
      <ul className={styles.sources}>
        {shown.map((source) => (
          <Entry
            key={source.id}
            source={source}
            resting={resting.get(source.id) ?? []}
            anchors={anchors}
            atlas={atlas}
            up={page.up}
          />
        ))}
      </ul>
      {shown.length === 0 && <p>{t('page.none')}</p>}
      <Doubts atlas={atlas} q={filter.q} />
    </Frame>
  )
}

/** Where sources disagree, and what was not found, as far as they have the words. */
function Doubts({ atlas, q }: { atlas: Atlas; q: string }) {
  return (
    <>
      <Heading id="disagreements" />
      {atlas.disagreements
        .filter((d) => hasWords(JSON.stringify(d), q))
        .map((d) => (
          <div key={d.id} id={d.id} data-said="disagreement">
            <Differs disagreement={d} atlas={atlas} as="h3" />
          </div>
        ))}
      <Heading id="not-found" />
      <p data-counted="as-of">{t('gaps.note', { date: formatPeriod(atlas.asOf) })}</p>
      {atlas.gaps
        .filter((gap) => hasWords(`${gap.what} ${gap.text}`, q))
        .map((gap) => (
          <div key={gap.id} id={gap.id} data-said="gap">
            <NotFound gap={gap} />
          </div>
        ))}
    </>
  )
}

const Heading = ({ id }: { id: SectionId<'sources'> }) => <h2 id={id}>{sectionOf('sources', id).title}</h2>

/** Words and licence; without script it cannot be used, and says so. */
function Filter(props: {
  atlas: Atlas
  filter: SourceFilter
  choose: Choices<SourceFilter>['choose']
  shown: number
}) {
  const { atlas, filter, choose, shown } = props
  return (
    <fieldset disabled={!useHydrated()} className={styles.filter} aria-label={t('page.filter')}>
      <label>
        {t('page.search')}{' '}
        <input type="search" value={filter.q} onChange={(e) => choose({ q: e.target.value }, 'replace')} />
      </label>
      <Select<string | null>
        label={t('page.licence')}
        value={filter.licence}
        options={[
          { value: null, label: t('page.any') },
          ...atlas.licences.map((l) => ({ value: l.id, label: l.name })),
        ]}
        onChange={(licence) => choose({ licence })}
      />
      <span role="status" data-counted="sources">
        {t('page.shown', { shown, all: atlas.sources.length })}
      </span>
    </fieldset>
  )
}

function Entry(props: {
  source: Source
  resting: readonly Resting[]
  anchors: ReadonlyMap<string, string>
  atlas: Atlas
  up: string
}) {
  const { source, resting, anchors, atlas, up } = props
  const licence = licenceOf(atlas.licences, source)
  const kept = useKept()
  return (
    <li id={source.id} data-source={source.id} className={styles.source}>
      <h3>{source.display ? source.publisher : t('sources.withheld')}</h3>
      {source.display && (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title ?? source.url}
          </a>
        </p>
      )}
      <p className={styles.meta}>
        {source.date ? formatPeriod(source.date) : t('period.undated')}
        {source.dateNote && ` (${source.dateNote})`} · {licence?.name}
        {source.display && (
          <>
            {' '}
            · <code>{source.id}</code>
          </>
        )}
      </p>
      {source.display && source.note && <p className={styles.meta}>{source.note}</p>}
      <p className={styles.meta}>{t('page.rests', { count: resting.length })}</p>
      <ul>
        {resting.map((r) => (
          <li
            key={r.id + hrefOf(r, atlas, up, kept)}
            id={r.about.kind !== 'disagreement' && anchors.get(r.id) === source.id ? r.id : undefined}
          >
            <a href={hrefOf(r, atlas, up, kept)}>{restingText(r, atlas)}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** A disagreement has its own place on the page. */
const isAnchor = (r: Resting) => r.about.kind !== 'disagreement'

/** Fact → the first source that it is listed under. */
function firsts(atlas: Atlas, resting: ReadonlyMap<string, readonly Resting[]>) {
  const found = new Map<string, string>()
  for (const { id } of atlas.sources) {
    for (const r of resting.get(id) ?? []) if (!found.has(r.id) && isAnchor(r)) found.set(r.id, id)
  }
  return found
}

function matches(
  source: Source,
  resting: readonly Resting[],
  { q, licence }: SourceFilter,
  atlas: Atlas,
): boolean {
  if (licence && source.licence !== licence) return false
  const text = [source.id, source.publisher, source.title, ...resting.map((r) => restingText(r, atlas))]
  return hasWords(text.join(' '), q)
}

/** Whether a text has each of the words. */
function hasWords(text: string, q: string): boolean {
  const lower = text.toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
