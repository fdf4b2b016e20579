import { useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import type { MapModel } from '../../select/mapModel.ts'
import { type TimeModel, timeModel } from '../../select/timeModel.ts'
import type { ViewState } from '../../view/useView.ts'
import { type View, yearsBetween } from '../../view/view.ts'
import styles from './TimeBar.module.css'
import { Track } from './Track.tsx'
import { type Stops, useStops } from './useStops.ts'

/** The years below the map, folded to a line until they are wanted; their last stop is now. */
export default function TimeBar(props: {
  home: Home
  /** Of what the map shows just now. */
  model: Pick<MapModel, 'year'>
  view: View
  setView: ViewState['setView']
  atlas: Atlas | undefined
}) {
  const { home, view, setView, atlas, model } = props
  const years = useMemo(() => yearsBetween(home.years), [home.years])
  const { year, country, compare, sectors } = view
  const [open, setOpen] = useState(year !== null)
  // Folded, it needs none of it, and a click on the map or a sector is not to wait for it.
  const time = useMemo(
    () => (open && atlas ? timeModel(atlas, years, { year, country, compare, sectors }) : undefined),
    [open, atlas, years, year, country, compare, sectors],
  )
  const stops = useStops(years, year, setView)
  const chosen = years[stops.stop] ?? null
  const label =
    chosen === null ? nowText(home, 'time.now') : t('time.year', { year: fiscalYearLabel(chosen) })
  return (
    <details
      className={styles.bar}
      data-counted="items"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        stops.play(false)
      }}
    >
      <summary>{label}</summary>
      {open && (
        <Slider {...{ home, stops, time, view, year: chosen }} isNow={year === null} setView={setView} />
      )}
      {open && <Note {...{ time, year, view }} waiting={model.year !== year} />}
    </details>
  )
}

const nowText = ({ years }: Home, key: 'time.now' | 'time.now-stop') =>
  t(key, { year: fiscalYearLabel(years[1]) })

function Slider(props: {
  home: Home
  stops: Stops
  time: TimeModel | undefined
  view: View
  year: number | null
  isNow: boolean
  setView: ViewState['setView']
}) {
  const { home, stops, time, view, year, isNow, setView } = props
  const { playing, play } = stops
  const missing = year !== null && time ? noTrade(time, year, view) : null
  const value = year === null ? nowText(home, 'time.now-stop') : fiscalYearLabel(year)
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.play}
        aria-label={t(playing ? 'time.pause' : 'time.play')}
        onClick={() => play(!playing)}
      >
        <svg width="14" height="14" aria-hidden="true">
          <path d={playing ? 'M2 1h4v12H2zM8 1h4v12H8z' : 'M2 1l11 6-11 6z'} />
        </svg>
      </button>
      <div className={styles.slider}>
        <Track home={home} time={time} />
        <input
          type="range"
          min={0}
          max={stops.last}
          value={stops.stop}
          aria-label={t('time.name')}
          aria-valuetext={missing === null ? value : `${value}. ${missing}`}
          onPointerDown={() => play(false)}
          onChange={(event) => {
            play(false)
            stops.go(Number(event.currentTarget.value))
          }}
        />
      </div>
      <button
        type="button"
        aria-disabled={isNow}
        onClick={() => {
          play(false)
          if (!isNow) setView({ year: null })
        }}
      >
        {t('time.to-now')}
      </button>
    </div>
  )
}

/** What is said of a year without trade; null of the others. */
function noTrade({ trade }: TimeModel, year: number, { sectors }: View): string | null {
  if (trade === null) return t('time.no-goods')
  const [first, last] = trade
  if (year >= first && year <= last) return null
  const said = { year: fiscalYearLabel(year), narrowed: sectors.length > 0 ? 'yes' : 'no' }
  return year < first
    ? t('time.no-trade', { ...said, first: fiscalYearLabel(first) })
    : t('time.no-trade-later', { ...said, last: fiscalYearLabel(last) })
}

/** What of the atlas is shown, and what is not there for the year. */
function Note(props: { time: TimeModel | undefined; year: number | null; view: View; waiting: boolean }) {
  const { time, year, view, waiting } = props
  if (!time || waiting) return <p className={styles.note}>{waiting && t('time.waiting')}</p>
  const narrowed = view.country !== null || view.sectors.length > 0 ? 'yes' : 'no'
  const missing = year === null ? null : noTrade(time, year, view)
  return (
    <p className={styles.note}>
      {year === null
        ? t('time.all', { all: time.all, narrowed })
        : t('time.begun', { begun: time.shown, all: time.all, narrowed, end: String(year + 1) })}{' '}
      {missing && <strong>{missing}</strong>} <span>{t('time.key')}</span>
    </p>
  )
}
