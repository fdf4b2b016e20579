import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { chartIn } from '../../briefing/gone.ts'
import { planned } from '../../briefing/plan.ts'
import { type Finding, preflight } from '../../briefing/preflight.ts'
import { DRAWN_FROM } from '../../charts/drawnFrom.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { isWhole } from '../../select/whole.ts'
import { knownOf } from '../../view/known.ts'
import { viewOf } from '../../view/readAddress.ts'
import { Sum } from '../onefile/Sum.tsx'
import { today } from '../today.ts'
import type { Failure } from '../useData.ts'
import styles from './Briefing.module.css'
import { CopyButton } from './CopyButton.tsx'
import { findingWords } from './findingWords.ts'
import { Mend } from './Mend.tsx'
import { onMapNow } from './numbers.ts'
import type { Asked } from './OwnScenes.tsx'
import checked from './Preflight.module.css'
import { plainText } from './SceneText.tsx'

interface Props {
  readonly home: Home
  /** With all its parts. */
  readonly atlas: Atlas
  /** Why some of them did not come. */
  readonly failures: readonly Failure[]
  readonly briefing: Briefing
  /** As `useFindings` gives them. */
  readonly findings: readonly Finding[]
  readonly complete: boolean
  readonly own: boolean
  /** Goes to another briefing: a copy, where this one cannot be mended. */
  readonly choose: (id: string) => void
  readonly ask: (asked: Asked) => void
  /** Begins to present; null where it was only asked for. */
  readonly onBegin: (() => void) | null
  readonly onClose: () => void
  /** Whether all is here without a network. */
  readonly ready?: ReactNode
}

/** Before a briefing is presented: what is to be mended, and what to be known; red has to be confirmed. */
export function Preflight(props: Props) {
  const { home, atlas, failures, briefing, findings, complete, own, choose, onBegin, onClose, ready } = props
  const red = findings.filter(isRed).length
  const [sure, setSure] = useState(false)
  const part = useRef<HTMLElement>(null)
  useEffect(() => {
    part.current?.focus()
    part.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      ref={part}
      tabIndex={-1}
      className={checked.preflight}
      aria-label={t('preflight.title')}
      data-counted="scenes"
    >
      <h3>{t('preflight.title')}</h3>
      {ready}
      <Said {...{ home, briefing, atlas }} />
      {!complete && <Incomplete failures={failures} />}
      <Findings {...props} findings={findings.filter(isRed)} />
      {onBegin && red > 0 && (
        <label className={checked.sure}>
          <input type="checkbox" checked={sure} onChange={({ target }) => setSure(target.checked)} />{' '}
          {t('preflight.sure', { n: red })}
        </label>
      )}
      {/* Before what only is to be known, which may be long. */}
      <p className={styles.buttons}>
        {onBegin && (
          <button type="button" className={styles.main} disabled={red > 0 && !sure} onClick={onBegin}>
            {t('preflight.begin')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('preflight.close')}
        </button>
        {!own && findings.length > 0 && <CopyButton {...{ briefing, own, choose }} />}
      </p>
      <Findings {...props} findings={findings.filter((one) => !isRed(one))} />
      {complete && findings.length === 0 && <p>{t('preflight.clear')}</p>}
    </section>
  )
}

const isRed = ({ level }: Finding) => level === 'red'

/** What was found, each with the way to where it is mended. */
function Findings(props: Props) {
  const { findings, home, atlas, briefing, own, complete, ask } = props
  if (findings.length === 0) return null
  return (
    <ul className={checked.findings}>
      {findings.map((finding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other name
        <li key={i} data-level={finding.level}>
          <strong>{t(`preflight.${finding.level}`)}</strong> {findingWords(finding, home, atlas)}{' '}
          {own && <Mend {...{ finding, briefing, home, atlas, complete, ask }} />}
        </li>
      ))}
    </ul>
  )
}

/** Some parts have not come: what rests on them is not checked. */
const Incomplete = ({ failures }: Pick<Props, 'failures'>) => (
  <p role="status" className={styles.fault}>
    {t('preflight.incomplete')}{' '}
    {failures.map(({ file, reason, retry }) => (
      <Fragment key={file}>
        <small>{reason}</small>{' '}
        <button type="button" onClick={retry}>
          {t('notice.retry')}
        </button>
      </Fragment>
    ))}
  </p>
)

/** What is found, and whether all could be looked at; `undrawn` are the ids of scenes whose chart is not drawn. */
export function useFindings(
  home: Home,
  atlas: Atlas,
  briefing: Briefing,
  undrawn: ReadonlySet<string>,
): { findings: readonly Finding[]; complete: boolean } {
  return useMemo(() => {
    const known = knownOf(home)
    const complete = isWhole(atlas)
    const findings = preflight(briefing, {
      atlas,
      today: today(),
      complete,
      unknownIn: (view) => viewOf(view, known).ignored.map(({ key, text }) => `${key}=${text}`),
      drawnFrom: (show) => {
        const listed = chartIn(CHARTS, show)
        return (listed && DRAWN_FROM[`${listed.page}/${listed.id}`]) ?? []
      },
      draws: ({ id }) => !undrawn.has(id),
      hasChart: (show) => chartIn(CHARTS, show) !== undefined,
      onMap: (scene) => onMapNow(known, atlas, scene),
      seen: (text) => plainText(text, atlas, true),
    })
    return { findings, complete }
  }, [home, atlas, briefing, undrawn])
}

/** What is neither red nor yellow: whose lines are seen, how long it takes, and with which data it was written. */
function Said({ home, briefing, atlas }: { home: Home; briefing: Briefing; atlas: Atlas }) {
  const { scenes, dataset } = briefing
  const known = knownOf(home)
  const views = new Set(
    scenes.flatMap(({ view: address }) => {
      const { boundary, beside } = viewOf(address, known).view
      return beside ? [boundary, beside] : [boundary]
    }),
  )
  const names = home.boundaries.filter(({ id }) => views.has(id)).map(({ name }) => name)
  const minutes = planned(scenes)
  return (
    <ul>
      <li>{t('preflight.boundaries', { n: names.length, names: formatList(names) })}</li>
      <li>
        {minutes === null
          ? t('preflight.no-plan', { scenes: scenes.length })
          : t('preflight.plan', {
              ...{ scenes: scenes.length, minutes: formatNumber(minutes, 1), n: minutes },
              without: scenes.filter((scene) => scene.minutes === null).length,
            })}
      </li>
      <li>
        {t(dataset === atlas.version ? 'preflight.same-data' : 'preflight.other-data', {
          before: dataset,
          now: atlas.version,
        })}
      </li>
      <Sum briefing={briefing.id} />
    </ul>
  )
}
