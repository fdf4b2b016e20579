import type { Source } from '../domain/source.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import styles from './Sources.module.css'

/** What a chart rests on, in a line; a page too weak to be named is counted, not named. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const named = sources.filter((s) => s.display)
  return (
    <p className={styles.sources}>
      {t('sources.label', { count: sources.length })}:{' '}
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
    </p>
  )
}
