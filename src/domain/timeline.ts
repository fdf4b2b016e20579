import * as v from 'valibot'
import { CountryId, ItemId, SectorId, SourceId } from './ids.ts'
import { Iso2 } from './observation.ts'
import { PartialDate } from './period.ts'

/**
 * dialogue: ministers, advisers and officials meet; forum: businesses and experts do; summit and visit: heads of state
 * and government; deal: signed, agreed or in force; project: works, plants, mines, trains; control: China's on exports,
 * and what lifted or eased them; policy: of one state on its own; report: what was found, printed or felt.
 */
export const EVENT_KINDS = [
  'dialogue',
  'forum',
  'summit',
  'visit',
  'deal',
  'project',
  'control',
  'policy',
  'report',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Something that happened, or was due, on a day, in a month or in a year. */
export const TimelineEvent = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  date: PartialDate,
  /** Of what lasts or lasted; null where it has no known end. */
  end: v.optional(v.nullable(PartialDate)),
  dateNote: v.optional(v.string()),
  kind: v.picklist(EVENT_KINDS),
  sectors: v.pipe(v.array(SectorId), v.minLength(1)),
  /** Of the six. */
  countries: v.array(CountryId),
  /** Others who act or are meant. */
  others: v.array(Iso2),
  title: v.pipe(v.string(), v.minLength(1)),
  text: v.pipe(v.string(), v.minLength(1)),
  /** due: it was announced for a date, and whether it came was not found; claim: one weak source says so. */
  standing: v.picklist(['happened', 'due', 'claim']),
  confidence: v.picklist(['high', 'medium', 'low']),
  /** Items of the atlas that speak of it. */
  items: v.array(ItemId),
  sources: v.pipe(v.array(SourceId), v.minLength(1)),
})
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>

/** What the timeline loads. */
export const Timeline = v.strictObject({ events: v.array(TimelineEvent) })
export type Timeline = v.InferOutput<typeof Timeline>
