import { periodEnd } from '../../domain/dates.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import { INDIA } from '../../domain/india.ts'
import type { TimelineEvent } from '../../domain/timeline.ts'

export const LANES = ['china', 'india'] as const
export type Lane = (typeof LANES)[number]

export interface ControlMark {
  readonly event: TimelineEvent
  readonly at: FactId
  readonly lane: Lane
  /** On the list, from 1. */
  readonly number: number
  /** Percent of the axis. */
  readonly x: number
  /** Where what lasted ended; null for what did not last. */
  readonly to: number | null
  /** It lasts, or was not seen to end. */
  readonly open: boolean
  /** One weak source says so, or it was only announced for the date. */
  readonly weak: boolean
  /** Its row in a lane where marks share a row as far as they do not touch. */
  readonly row: number
}

export interface Controls {
  readonly marks: readonly ControlMark[]
  /** Labelled places of the axis: years, percent. */
  readonly ticks: readonly { readonly label: string; readonly x: number }[]
  /** Where the scale changes: percent, and the year from which it is wide. */
  readonly change: number
  readonly wideFrom: number
  readonly rows: Readonly<Record<Lane, number>>
  /** When the suspension of the controls ended, with the fact; null where none did. */
  readonly question: { readonly x: number; readonly date: string; readonly at: FactId } | null
}

/** Since here nearly everything happened: it gets most of the axis. */
const WIDE_FROM = 2025
const CHANGE = 16
/** It set the controls of October 2025 aside; what followed is the open question. */
const SUSPENSION = 'cn-2025-11-07-announcement-70'
/** Percent of the axis that a mark takes on a narrow screen. */
const MARK = 8

/** China's measures, and what India found and did: on one axis, each on a lane. `asOf` is the day of the data. */
export function controls(events: readonly TimelineEvent[], asOf: string): Controls | null {
  const found = events
    .flatMap((event) => {
      const lane = laneOf(event)
      return lane ? [{ event, lane }] : []
    })
    .toSorted((a, b) => a.event.date.localeCompare(b.event.date))
  const [first] = found
  if (!first) return null
  const from = Math.floor(yearOf(first.event.date))
  const to = Math.ceil(yearOf(asOf) * 4) / 4
  const place = (date: string): number => {
    const year = yearOf(date)
    const x =
      year < WIDE_FROM
        ? ((year - from) / (WIDE_FROM - from)) * CHANGE
        : CHANGE + ((year - WIDE_FROM) / (to - WIDE_FROM)) * (100 - CHANGE)
    return Math.round(Math.min(x, 100) * 10) / 10
  }
  const ends: Record<Lane, number[]> = { china: [], india: [] }
  const marks = found.map(({ event, lane }, i): ControlMark => {
    const x = place(event.date)
    const open = event.end === null
    const end = open ? 100 : event.end ? place(periodEnd(event.end) ?? event.end) : null
    const taken = ends[lane]
    const free = taken.findIndex((last) => last <= x)
    const row = free < 0 ? taken.length : free
    taken[row] = Math.max(x + MARK, end ?? x)
    const weak = event.standing !== 'happened'
    return { event, at: factId('event', event.id), lane, number: i + 1, x, to: end, open, weak, row }
  })
  const suspension = marks.find((m) => m.event.id === SUSPENSION && m.event.end && m.event.end <= asOf)
  const wide = Array.from({ length: Math.ceil((to - WIDE_FROM) * 2) }, (_, i) => WIDE_FROM + i / 2)
  return {
    marks,
    ticks: [
      { label: String(from), x: 0 },
      ...wide.map((year) => ({
        label: year % 1 === 0 ? String(year) : `${Math.floor(year)}-07`,
        x: place(year % 1 === 0 ? `${year}-01-01` : `${Math.floor(year)}-07-01`),
      })),
    ],
    change: CHANGE,
    wideFrom: WIDE_FROM,
    rows: { china: ends.china.length, india: ends.india.length },
    question: suspension?.event.end
      ? { x: place(suspension.event.end), date: suspension.event.end, at: suspension.at }
      : null,
  }
}

/** China's controls and what is reported of them; what India alone decided, reported or built. Others are left out. */
function laneOf({ sectors, kind, countries, others }: TimelineEvent): Lane | null {
  if (!sectors.some((s) => s === 'critical-minerals')) return null
  if (kind === 'control') return 'china'
  if (countries.length === 0) return kind === 'report' && others.includes('CN') ? 'china' : null
  const own = countries.every((c) => c === INDIA)
  return own && (kind === 'policy' || kind === 'report' || kind === 'project') ? 'india' : null
}

/** 2025-07-02 is about 2025.5; what has no month begins with its year. */
function yearOf(date: string): number {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366
}
