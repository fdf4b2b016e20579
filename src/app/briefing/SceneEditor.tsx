import { type RefObject, useRef, useState } from 'react'
import type { Fields } from '../../briefing/edit.ts'
import { figuresNow } from '../../briefing/figures.ts'
import { mapFigureOf } from '../../briefing/mapFigures.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene, SceneShow } from '../../domain/briefing.ts'
import { PAGES } from '../../domain/pageName.ts'
import { t } from '../../i18n/t.ts'
import { reach } from '../../view/reach.ts'
import type { Known } from '../../view/view.ts'
import styles from './Briefing.module.css'
import { FactPicker } from './FactPicker.tsx'
import { numbersNow, viewHere } from './numbers.ts'
import { DESK, workOn } from './own.ts'
import { SceneText } from './SceneText.tsx'
import { useDraft } from './useDraft.ts'

type TextArea = RefObject<HTMLTextAreaElement | null>

interface Props {
  readonly briefing: string
  readonly scene: Scene
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
}

/** What a scene says, shows, and tells its presenter alone. */
export function SceneEditor({ briefing, scene, known, atlas }: Props) {
  const set = (to: Fields, go: string | null = null) => {
    workOn(briefing)
    void DESK.edit({ do: 'set', id: briefing, scene: scene.id, to }, go)
  }
  /** Its words, with their numbers as they are now; those of its map stay as they were taken. */
  const say = (to: Fields, go: string | null = null) =>
    set(
      { ...to, figures: [...figuresNow(atlas, { ...scene, ...to }), ...scene.figures.filter(mapFigureOf)] },
      go,
    )
  /** What it shows, with all numbers as they are now. */
  const show = (to: Fields) => set({ ...to, figures: numbersNow(known, atlas, { ...scene, ...to }) })
  return (
    <div className={styles.editor}>
      <Words scene={scene} atlas={atlas} say={say} />
      <Notes notes={scene.notes} keep={(notes, go) => set({ notes }, go)} />
      <div className={styles.row}>
        <Minutes minutes={scene.minutes} keep={(minutes, go) => set({ minutes }, go)} />
        <Shows scene={scene} set={show} />
      </div>
      <p className={styles.buttons}>
        <button type="button" onClick={() => show({ view: viewHere(known) })}>
          {t('briefing.take-view')}
        </button>
      </p>
    </div>
  )
}

/** Heading and lines, and a number of the atlas put where one writes. */
function Words(props: { scene: Scene; atlas: Atlas; say: (to: Fields, go: string) => void }) {
  const { scene, atlas, say } = props
  const [picking, setPicking] = useState(false)
  const [headingField, linesField]: [TextArea, TextArea] = [useRef(null), useRef(null)]
  const last = useRef<TextArea>(headingField)
  const heading = useDraft(scene.heading, (text, go) => say({ heading: text.replaceAll('\n', ' ') }, go))
  const lines = useDraft(scene.lines.join('\n'), (text, go) => say({ lines: linesOf(text) }, go))
  const put = (text: string) => {
    const into = last.current.current
    if (!into) return
    into.focus()
    into.setRangeText(text, into.selectionStart, into.selectionEnd, 'end')
    ;(last.current === linesField ? lines : heading).write(into.value)
    setPicking(false)
  }
  const said = [scene.heading, ...scene.lines].filter((text) => text.trim() !== '')
  return (
    <>
      <label className={styles.field}>
        {t('briefing.heading')}
        <textarea
          ref={headingField}
          rows={2}
          maxLength={1000}
          data-field="heading"
          {...heading.field}
          onSelect={() => {
            last.current = headingField
          }}
        />
      </label>
      <label className={styles.field}>
        {t('briefing.lines')}
        <textarea
          ref={linesField}
          rows={3}
          maxLength={6000}
          data-field="lines"
          {...lines.field}
          onSelect={() => {
            last.current = linesField
          }}
        />
      </label>
      <p className={styles.buttons}>
        <button type="button" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {t('briefing.pick')}
        </button>
      </p>
      {picking && <FactPicker atlas={atlas} onPick={put} />}
      {said.length > 0 && (
        <section className={styles.preview} aria-label={t('briefing.preview')}>
          {said.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
            <p key={i}>
              <SceneText text={text} atlas={atlas} written />
            </p>
          ))}
        </section>
      )}
    </>
  )
}

/** The most lines that a scene may have is far more than a stage shows. */
const MOST_LINES = 20
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 2000))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)

function Notes({ notes, keep }: { notes: string; keep: (text: string, go: string) => void }) {
  const { field } = useDraft(notes, keep)
  return (
    <label className={styles.field}>
      {t('briefing.notes')}
      <textarea rows={4} maxLength={20_000} data-field="notes" {...field} />
    </label>
  )
}

function Minutes(props: { minutes: number | null; keep: (minutes: number | null, go: string) => void }) {
  const { minutes, keep } = props
  const { field } = useDraft(minutes === null ? '' : String(minutes), (text, go) => {
    const n = Number(text)
    if (text.trim() === '') keep(null, go)
    else if (Number.isFinite(n) && n >= 0 && n <= 600) keep(n, go)
  })
  return (
    <label className={styles.field}>
      {t('briefing.minutes')}
      <input type="number" min={0} max={600} step={0.5} data-field="minutes" {...field} />
    </label>
  )
}

const keyOf = (show: SceneShow) => (show.as === 'chart' ? `${show.page}/${show.id}` : show.as)

/** The map, the words alone, or one of the charts with what has to be chosen for it. */
function Shows({ scene, set }: { scene: Scene; set: (to: Fields) => void }) {
  const { show, view } = scene
  // There is one for each country or element: it is added where it stands.
  const listed = CHARTS.filter(({ each }) => !each)
  const known = show.as !== 'chart' || listed.some(({ id, page }) => keyOf(show) === `${page}/${id}`)
  const choose = (key: string) => {
    if (key === 'map' || key === 'title') return set({ show: { as: key } })
    const chart = listed.find(({ id, page }) => key === `${page}/${id}`)
    if (!chart) return
    const { id, page, query } = chart
    set({
      show: { as: 'chart', page, id },
      ...(query && { view: reach({ href: `?${query}` }, view) }),
    })
  }
  return (
    <label className={styles.field}>
      {t('briefing.shows')}
      <select data-field="show" value={keyOf(show)} onChange={({ target }) => choose(target.value)}>
        <option value="map">{t('briefing.show-map')}</option>
        <option value="title">{t('briefing.show-title')}</option>
        {!known && show.as === 'chart' && <option value={keyOf(show)}>{show.id}</option>}
        {(['', ...PAGES] as const).map((page) => {
          const charts = listed.filter((chart) => chart.page === page)
          return (
            charts.length > 0 && (
              <optgroup key={page} label={page === '' ? t('briefing.atlas') : t(`page.${page}`)}>
                {charts.map(({ id, title }) => (
                  <option key={id} value={`${page}/${id}`}>
                    {t(title)}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </label>
  )
}
