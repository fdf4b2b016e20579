import type { Source } from '../domain/source.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import styles from './Sources.module.css'

/** More of them would bury what they stand under: they are folded. */
const FOLDED = 12

/** What a chart rests on, in a line; a page too weak to be named is counted, not named. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const label = t('sources.label', { count: sources.length })
  return sources.length > FOLDED ? (
    <details className={styles.sources} data-counted="sources">
      <summary>{t('sources.folded', { label, count: sources.length })}</summary>
      <Names sources={sources} />
    </details>
  ) : (
    <p className={styles.sources}>
      {label}: <Names sources={sources} />
    </p>
  )
}

function Names({ sources }: { sources: readonly Source[] }) {
  const named = sources.filter((s) => s.display)
  return (
    <>
      {named.map((source, i) => (
        <span key={source.id}>
          {i > 0 && '; '}
          <a href={source.url} target="_blank" rel="noreferrer" title={source.title ?? source.url}>
            {source.date
              ? t('sources.dated', { publisher: source.publisher, date: formatPeriod(source.date) })
              : source.publisher}
          </a>
        </span>
      ))}
      {named.length < sources.length && `${named.length > 0 ? '; ' : ''}${t('sources.withheld')}`}
    </>
  )
}
