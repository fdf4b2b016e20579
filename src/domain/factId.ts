import { AGENCIES, STAGES } from './agencies.ts'
import type { FactId } from './fact.ts'

/**
 * The address of one fact of the atlas: what a mark, an endnote, a disagreement and a gap point at.
 * `trade` and `goods` name a country and the first calendar year of the fiscal year; IND means the five together,
 * WLD all that India trades.
 */
const SHAPES = {
  item: /^[a-z0-9-]+$/,
  trade: /^[A-Z]{3}:\d{4}$/,
  goods: /^[A-Z]{3}:\d{4}$/,
  report: /^[A-Z]{3}:[^:]+$/,
  stage: new RegExp(`^(${STAGES.join('|')})$`),
  mine: new RegExp(`^(${AGENCIES.join('|')}):\\d{4}$`),
  sector: /^[a-z-]+$/,
  country: /^[A-Z]{3}$/,
  dataset: /^[a-z-]+$/,
  observation: /^[a-z0-9-]+$/,
  mineral: /^[a-z0-9-]+$/,
  site: /^[a-z0-9-]+$/,
  corridor: /^[a-z-]+$/,
  event: /^[a-z0-9-]+$/,
  element: /^[A-Z][a-z]?$/,
  output: new RegExp(`^(${AGENCIES.join('|')}):\\d{4}:([A-Z]{2}|other|world)$`),
  reserve: /^\d{4}:([A-Z]{2}|other|world)$/,
  commodities: /^[A-Z]{3}:\d{4}:(hs|principal-commodity)$/,
} as const

export type FactKind = keyof typeof SHAPES
export const FACT_KINDS = Object.keys(SHAPES) as FactKind[]

/** Kind and parts of a fact's address; null where it is none. */
export function parseFact(text: string): { kind: FactKind; parts: readonly string[] } | null {
  const [kind = '', ...parts] = text.split(':')
  const shape = Object.hasOwn(SHAPES, kind) ? SHAPES[kind as FactKind] : undefined
  return shape?.test(parts.join(':')) ? { kind: kind as FactKind, parts } : null
}

/** The address of a fact from its kind and parts. */
export const factId = (kind: FactKind, ...parts: readonly (string | number)[]): FactId =>
  [kind, ...parts].join(':') as FactId
