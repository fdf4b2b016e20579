import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Edit } from '../../briefing/edit.ts'
import { figuresNow } from '../../briefing/figures.ts'
import { chartIn } from '../../briefing/gone.ts'
import { type Finding, planOf, preflight, STAGE } from '../../briefing/preflight.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, SceneFigure } from '../../domain/briefing.ts'
import type { FactId } from '../../domain/fact.ts'
import type { Home } from '../../domain/home.ts'
import { formatList, formatNumber, formatPeriod, formatQuantity } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { factOf } from '../../select/facts.ts'
import { isWhole } from '../../select/whole.ts'
import { knownOf } from '../../view/known.ts'
import { viewOf } from '../../view/readAddress.ts'
import { aboutText } from '../cite/words.ts'
import { today } from '../today.ts'
import styles from './Briefing.module.css'
import type { Asked } from './OwnScenes.tsx'
import { DESK, workOn } from './own.ts'
import { plainText } from './SceneText.tsx'

interface Props {
  readonly home: Home
  /** With all its parts. */
  readonly atlas: Atlas
  readonly briefing: Briefing
  readonly own: boolean
  readonly ask: (asked: Asked) => void
  /** Begins to present; null where it was only asked for. */
  readonly onBegin: (() => void) | null
  readonly onClose: () => void
  /** Whether all is here without a network. */
  readonly ready?: ReactNode
}

/** Before a briefing is presented: what is to be mended, and what to be known; red has to be confirmed. */
export function Preflight(props: Props) {
  const { home, atlas, briefing, own, ask, onBegin, onClose, ready } = props
  const findings = useFindings(home, atlas, briefing)
  const red = findings.filter(({ level }) => level === 'red').length
  const [sure, setSure] = useState(false)
  const part = useRef<HTMLElement>(null)
  useEffect(() => {
    part.current?.focus()
    part.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const renew = () => {
    const { id, scenes } = briefing
    const edits: Edit[] = scenes.map((scene) => ({
      ...{ do: 'set', id, scene: scene.id },
      to: { figures: figuresNow(atlas, scene) },
    }))
    workOn(id)
    void DESK.edit({ do: 'all', edits: [...edits, { do: 'dataset', id, to: atlas.version }] })
  }
  return (
    <section
      ref={part}
      tabIndex={-1}
      className={styles.preflight}
      aria-label={t('preflight.title')}
      data-counted="scenes"
    >
      <h3>{t('preflight.title')}</h3>
      {ready}
      <Said {...{ home, briefing, atlas }} />
      <ul className={styles.findings}>
        {findings.map((finding, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other name
          <li key={i} data-level={finding.level}>
            <strong>{t(`preflight.${finding.level}`)}</strong> {wordsOf(finding, atlas)}{' '}
            {own && finding.scene !== null && (
              <Mend {...{ finding, briefing, ask }} scene={finding.scene} renew={renew} />
            )}
          </li>
        ))}
      </ul>
      {findings.length === 0 && <p>{t('preflight.clear')}</p>}
      {onBegin && red > 0 && (
        <label className={styles.sure}>
          <input type="checkbox" checked={sure} onChange={({ target }) => setSure(target.checked)} />{' '}
          {t('preflight.sure', { n: red })}
        </label>
      )}
      <p className={styles.buttons}>
        {onBegin && (
          <button type="button" className={styles.main} disabled={red > 0 && !sure} onClick={onBegin}>
            {t('preflight.begin')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('preflight.close')}
        </button>
      </p>
    </section>
  )
}

export function useFindings(home: Home, atlas: Atlas, briefing: Briefing): Finding[] {
  return useMemo(() => {
    const known = knownOf(home)
    return preflight(briefing, {
      atlas,
      today: today(),
      complete: isWhole(atlas),
      unknownIn: (view) => viewOf(view, known).ignored.map(({ key, text }) => `${key}=${text}`),
      hasChart: (show) => chartIn(CHARTS, show) !== undefined,
      seen: (text) => plainText(text, atlas, true),
    })
  }, [home, atlas, briefing])
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
  const { minutes, without } = planOf(scenes)
  return (
    <ul>
      <li>{t('preflight.boundaries', { n: names.length, names: formatList(names) })}</li>
      <li>
        {t('preflight.plan', {
          scenes: scenes.length,
          minutes: formatNumber(minutes, 1),
          n: minutes,
          without,
        })}
      </li>
      <li>
        {t(dataset === atlas.version ? 'preflight.same-data' : 'preflight.other-data', {
          before: dataset,
          now: atlas.version,
        })}
      </li>
    </ul>
  )
}

/** Leads to the field, or mends it. */
function Mend(props: {
  finding: Finding
  scene: number
  briefing: Briefing
  ask: (asked: Asked) => void
  renew: () => void
}) {
  const { finding, scene, briefing, ask, renew } = props
  const id = briefing.scenes[scene]?.id
  return (
    <>
      {id !== undefined && (
        <button
          type="button"
          className={styles.plain}
          onClick={() => ask({ scene: id, field: finding.field })}
        >
          {t('preflight.mend', { n: scene + 1 })}
        </button>
      )}
      {finding.code === 'changed' && (
        <>
          {' · '}
          <button type="button" className={styles.plain} onClick={renew}>
            {t('preflight.renew')}
          </button>
        </>
      )}
    </>
  )
}

const listed = (scenes: readonly number[]) => formatList(scenes.map((i) => String(i + 1)))

function wordsOf(finding: Finding, atlas: Atlas): string {
  const n = finding.scene === null ? 0 : finding.scene + 1
  const names = (facts: readonly FactId[]) =>
    formatList(
      facts.map((id) => {
        const fact = factOf(atlas, id)
        return fact ? aboutText(fact.about, atlas) : id
      }),
    )
  switch (finding.code) {
    case 'gone-fact':
    case 'disputed':
      return t(`preflight.${finding.code}`, { n, what: names(finding.facts) })
    case 'gone-view':
    case 'gone-chart':
    case 'unsourced':
      return t(`preflight.${finding.code}`, { n, what: finding.text })
    case 'changed':
      return t('preflight.changed', {
        ...{ n, what: names([(finding.before.at.split('#')[0] ?? '') as FactId]) },
        ...{
          before: numberOf(finding.before),
          now: finding.now ? numberOf(finding.now) : t('chart.no-data'),
        },
      })
    case 'stale':
      return t('preflight.stale', {
        ...{ title: finding.title, newest: formatPeriod(finding.newest) },
        scenes: listed(finding.scenes),
        n: finding.scenes.length,
      })
    case 'long-heading':
    case 'long-line':
    case 'many-lines': {
      const most = { 'long-heading': STAGE.heading, 'long-line': STAGE.line, 'many-lines': STAGE.lines }
      return t(`preflight.${finding.code}`, { n, count: finding.n, most: most[finding.code] })
    }
    case 'no-notes':
      return t('preflight.no-notes', { scenes: listed(finding.scenes), n: finding.scenes.length })
    case 'no-heading':
    case 'no-scenes':
      return t(`preflight.${finding.code}`, { n })
  }
}

const numberOf = ({ value, unit }: SceneFigure) =>
  value === null ? t('chart.no-data') : formatQuantity(value, unit)
