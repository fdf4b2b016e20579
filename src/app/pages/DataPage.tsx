import { type ReactNode, Suspense } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { isStale } from '../../domain/dataset.ts'
import type { Download } from '../../domain/download.ts'
import { formatNumber, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { creditOf } from '../../select/credit.ts'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { DatasetLine } from '../../ui/DatasetLine.tsx'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import { giveKept } from '../offline/giveKept.ts'
import { PanelFailed } from '../PanelFailed.tsx'
import { today } from '../today.ts'
import type { PageProps } from './Beside.tsx'
import { Differences } from './Differences.tsx'
import { Frame } from './Frame.tsx'
import styles from './Page.module.css'
import { type SectionId, sectionOf } from './sections.ts'

const Ready = lazily(() => import('../offline/Ready.tsx'))

/** The dataset to take away: the zip, how to cite it, what is in it, under which licences, and what changed. */
export default function DataPage({ atlas, page, failures }: PageProps) {
  const { download } = page
  const hydrated = useHydrated()
  const day = hydrated ? today() : atlas.asOf
  if (!download) return null
  return (
    <Frame page="data" served={page} failures={failures}>
      <h1>{t('page.data-title')}</h1>
      <p className={styles.lead} data-counted="version">
        {t('page.data-lead', { version: download.version, date: formatPeriod(atlas.asOf) })}
      </p>
      <TakeAway page={page} download={download} />
      <Part id="cite">
        <CiteThis reference={atlas.reference} />
      </Part>
      <Part id="datasets">
        {atlas.datasets.map((d) => (
          <div key={d.id} id={`dataset-${d.id}`} className={styles.entry} data-said="dataset">
            <h3>{d.title}</h3>
            <p>{d.text}</p>
            <DatasetLine dataset={d} stale={isStale(d, day)} />
          </div>
        ))}
      </Part>
      <Licences atlas={atlas} up={page.up} />
      <Dictionary tables={download.tables} />
      <Part id="changes">
        {atlas.releases.map((r) => (
          <div key={r.version} id={`release-${r.version}`} className={styles.entry} data-said="release">
            <h3>{t('page.release', { version: r.version, date: formatPeriod(r.date) })}</h3>
            <ul>
              {r.changes.map((c) => (
                <li key={c}>{c}</li>
              ))}
            </ul>
            {r.version === download.version && download.difference && (
              <Differences difference={download.difference} />
            )}
          </div>
        ))}
      </Part>
      <Part id="offline">
        <p>{t('page.offline-about')}</p>
        {hydrated && (
          <Failing fallback={<PanelFailed />}>
            <Suspense>
              <Ready />
            </Suspense>
          </Failing>
        )}
      </Part>
    </Frame>
  )
}

function Part({ id, children }: { id: SectionId<'data'>; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{sectionOf('data', id).title}</h2>
      {children}
    </section>
  )
}

/** The name of a table's file in the zip. */
const fileOf = (table: string) => `${table}.csv`

function Licences({ atlas, up }: { atlas: Atlas; up: string }) {
  return (
    <Part id="licences">
      {atlas.licences.map((l) => (
        <div key={l.id} id={`licence-${l.id}`} className={styles.entry} data-said="licence">
          <h3>
            {l.url ? (
              <a href={l.url} target="_blank" rel="noreferrer">
                {l.name}
              </a>
            ) : (
              l.name
            )}
          </h3>
          <p className={styles.meta}>
            {t(`terms.${l.terms}`)} · <code>{l.id}</code> ·{' '}
            <a href={`${up}sources/?licence=${l.id}`} data-counted="sources">
              {t('page.under', { count: atlas.sources.filter((s) => s.licence === l.id).length })}
            </a>
          </p>
          <p>{l.note}</p>
          {l.terms !== 'closed' && (
            <p className={styles.meta}>
              {t('page.credit', { text: creditOf(l, { publisher: t('page.publisher') }) })}
            </p>
          )}
        </div>
      ))}
    </Part>
  )
}

function Dictionary({ tables }: { tables: Download['tables'] }) {
  return (
    <Part id="dictionary">
      {tables.map((table) => (
        <details key={table.name} id={`table-${table.name}`} className={styles.entry} data-said="table">
          <summary>
            <code>{fileOf(table.name)}</code> {table.description}{' '}
            <span className={styles.meta} data-counted="rows">
              {t('page.rows', { count: table.rows })}
            </span>
          </summary>
          <div className={styles.scroll}>
            <table>
              <tbody>
                {table.columns.map((c) => (
                  <tr key={c.name}>
                    <th scope="row">
                      <code>{c.name}</code>
                    </th>
                    <td>{c.unit ? `${c.type}, ${c.unit}` : c.type}</td>
                    <td>{c.description}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </Part>
  )
}

/** The dataset as one file; an atlas that is one file itself has it not. */
function TakeAway({ page, download }: { page: PageProps['page']; download: Download }) {
  const { 'samvad-atlas.zip': zip } = page.files
  if (!zip) return <p className={styles.download}>{t('page.no-zip')}</p>
  return (
    <p className={styles.download} data-counted="download">
      <a
        className={styles.button}
        href={zip}
        download={`samvad-atlas-${download.version}.zip`}
        onClick={giveKept}
      >
        {t('page.zip', { version: download.version })}
      </a>
      <span>{t('page.zip-about', { kb: formatNumber(download.bytes / 1000, 0) })}</span>
      <code>{t('page.sum', { sum: download.sha256 })}</code>
      <span>{t('page.left', { left: download.left })}</span>
    </p>
  )
}
