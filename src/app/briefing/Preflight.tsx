import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Edit, Fields } from '../../briefing/edit.ts'
import { chartIn } from '../../briefing/gone.ts'
import { type Finding, namesBoundary, planOf, preflight } from '../../briefing/preflight.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { isWhole } from '../../select/whole.ts'
import { knownOf } from '../../view/known.ts'
import { pinned } from '../../view/pinned.ts'
import { viewOf } from '../../view/readAddress.ts'
import { Sum } from '../onefile/Sum.tsx'
import { today } from '../today.ts'
import styles from './Briefing.module.css'
import { findingWords } from './findingWords.ts'
import { numbersNow, onMapNow } from './numbers.ts'
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
            <strong>{t(`preflight.${finding.level}`)}</strong> {findingWords(finding, home, atlas)}{' '}
            {own && finding.scene !== null && (
              <Mend {...{ finding, briefing, home, atlas, ask }} scene={finding.scene} />
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
      onMap: (scene) => onMapNow(known, atlas, scene),
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
      <Sum briefing={briefing.id} />
    </ul>
  )
}

/** Leads to the field, or mends it in every scene that has it. */
function Mend(props: {
  finding: Finding
  scene: number
  home: Home
  atlas: Atlas
  briefing: Briefing
  ask: (asked: Asked) => void
}) {
  const { finding, scene, home, atlas, briefing, ask } = props
  const { id, scenes } = briefing
  const at = scenes[scene]?.id
  const mends = mendOf(finding, home, atlas)
  const mend = ({ of, also }: NonNullable<typeof mends>) => {
    const edits = scenes.map((one): Edit => ({ do: 'set', id, scene: one.id, to: of(one) }))
    workOn(id)
    void DESK.edit({ do: 'all', edits: [...edits, ...also(id)] })
  }
  return (
    <>
      {at !== undefined && (
        <button
          type="button"
          className={styles.plain}
          onClick={() => ask({ scene: at, field: finding.field })}
        >
          {t('preflight.mend', { n: scene + 1 })}
        </button>
      )}
      {mends && (
        <>
          {' · '}
          <button type="button" className={styles.plain} onClick={() => mend(mends)}>
            {mends.name}
          </button>
        </>
      )}
    </>
  )
}

interface Mending {
  readonly name: string
  readonly of: (scene: Scene) => Fields
  readonly also: (id: string) => readonly Edit[]
}

/** What is mended in all scenes at once; null where each is to be mended by hand. */
function mendOf({ code }: Finding, home: Home, atlas: Atlas): Mending | null {
  if (code === 'changed' || code === 'changed-map')
    return {
      name: t('preflight.renew'),
      of: (scene) => ({ figures: numbersNow(knownOf(home), atlas, scene) }),
      also: (id) => [{ do: 'dataset', id, to: atlas.version }],
    }
  if (code !== 'no-boundary') return null
  const { boundary } = home.site
  return {
    name: t('preflight.pin'),
    of: ({ view }) => ({ view: namesBoundary(view) ? view : pinned(view, boundary) }),
    also: () => [],
  }
}
