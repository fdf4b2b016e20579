import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Kept } from '../../offline/kept.ts'
import styles from './Ready.module.css'
import { Stalled } from './registration.ts'
import { type Readiness, useReadiness } from './useReadiness.ts'

/** Whether the whole atlas is in this browser, for a room without a network: what is there, what is not, and why. */
export default function Ready() {
  const { state, fetching, keeping, look } = useReadiness()
  const now = state.data
  const coming = fetching.isPending || (now?.kind === 'kept' && now.coming)
  const failed = fetching.error ?? state.error
  return (
    <div className={styles.ready} data-counted="kept" data-ready={now ? readyOf(now) : undefined}>
      {/* What changes every second is not read out each time. */}
      <p role={coming ? undefined : 'status'}>{now ? <Said now={now} /> : t('offline.asking')}</p>
      {now?.kind === 'kept' && <Missing kept={now.kept} coming={coming} />}
      {failed && !fetching.isPending && (
        <p role="alert">
          {t('offline.failed')}{' '}
          <small>{failed instanceof Stalled ? t('offline.stalled') : failed.message}</small>
        </p>
      )}
      {now?.kind !== 'never' && (
        <p className={styles.row}>
          <button
            type="button"
            disabled={fetching.isPending}
            onClick={() => (now && readyOf(now) === 'all' ? void look() : fetching.mutate())}
          >
            {t(now && readyOf(now) === 'all' ? 'offline.check' : 'offline.fetch')}
          </button>
          {now?.kind === 'kept' && now.waiting && <span>{t('offline.waiting')}</span>}
        </p>
      )}
      {now?.kind === 'kept' && now.persistent !== null && (
        <p className={styles.row}>
          <span>
            {t(
              now.persistent
                ? 'offline.stays'
                : keeping.data === false
                  ? 'offline.not-agreed'
                  : 'offline.may-go',
            )}
          </span>
          {!now.persistent && (
            <button type="button" disabled={keeping.isPending} onClick={() => keeping.mutate()}>
              {t('offline.keep')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** In one word, for a list of what is to be looked at before a briefing. */
const readyOf = (now: Readiness): 'all' | 'part' | 'none' =>
  now.kind !== 'kept' ? 'none' : now.kept.missing.length === 0 ? 'all' : 'part'

const megabytes = (bytes: number) => formatNumber(bytes / 1e6, 1, 1)

const bytesOf = (files: Kept['missing']) => files.reduce((sum, { bytes }) => sum + bytes, 0)

function Said({ now }: { now: Readiness }) {
  if (now.kind === 'never') return t(`offline.never-${now.why}`)
  if (now.kind === 'not-yet') return t('offline.not-yet')
  const { kept } = now
  const values = {
    count: kept.files,
    there: kept.files - kept.missing.length,
    size: megabytes(kept.bytes - bytesOf(kept.missing)),
    all: megabytes(kept.bytes),
    version: kept.version,
  }
  return t(kept.missing.length === 0 ? 'offline.all' : 'offline.part', values)
}

function Missing({ kept, coming }: { kept: Kept; coming: boolean }) {
  if (kept.missing.length === 0) return null
  return (
    <>
      {coming && (
        <progress
          aria-label={t('offline.coming')}
          max={kept.bytes}
          value={kept.bytes - bytesOf(kept.missing)}
        />
      )}
      <details>
        <summary>{t('offline.missing', { count: kept.missing.length })}</summary>
        <ul>
          {kept.missing.map(({ url, bytes }) => (
            <li key={url}>
              <code>{url}</code> {t('offline.size', { kb: formatNumber(bytes / 1000, 0) })}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
