import type { Agency } from '../domain/agencies.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import type { FigureStatus, Operation } from '../domain/figure.ts'
import type { CountryId } from '../domain/ids.ts'
import type { Item } from '../domain/item.ts'
import type { Stage } from '../domain/market.ts'
import type { ObservationStatus } from '../domain/observation.ts'
import type { FiscalYear, Period } from '../domain/period.ts'
import type { Producer } from '../domain/rareEarths.ts'
import type { Classification } from '../domain/trade.ts'

/** What a fact is, for its heading. */
export type About =
  | {
      readonly kind: 'said'
      readonly title: string
      /** Of an item: how far the thing has come, and of when it speaks. */
      readonly item?: Pick<Item, 'status' | 'period'>
    }
  | { readonly kind: 'trade' | 'goods'; readonly country: CountryId; readonly year: FiscalYear }
  | { readonly kind: 'report'; readonly country: CountryId; readonly period: Period }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly scope: string }
  | { readonly kind: 'mine'; readonly agency: Agency; readonly year: number }
  | { readonly kind: 'country'; readonly country: CountryId }
  | {
      readonly kind: 'output'
      readonly agency: Agency
      readonly year: number
      readonly producer: Producer
      readonly edition: string
    }
  | { readonly kind: 'reserve'; readonly edition: number; readonly producer: Producer }
  | {
      readonly kind: 'commodities'
      readonly country: CountryId
      readonly year: FiscalYear
      readonly classification: Classification
    }

export interface CitedFigure {
  readonly what:
    | 'value'
    | 'export'
    | 'import'
    | 'share'
    | 'china'
    | 'world'
    | 'world-share'
    | 'output'
    | 'price'
  /** null where it is missing, for the reason that `note` gives. */
  readonly value: number | null
  readonly unit: string
  readonly period: Period | null
  readonly status: FigureStatus | ObservationStatus
  /** What the number leaves open; `below` and `ceiling` are less than it, `floor` is more. */
  readonly approximate: 'about' | 'below' | 'floor' | 'ceiling' | null
  /** Where a range is printed and no single number. */
  readonly range: readonly [number, number] | null
  readonly computed: Computed | null
  readonly note: string | null
}

export interface Computed {
  readonly operation: Operation
  /** Addresses (see quantity.ts) with what stands there. */
  readonly inputs: readonly Input[]
}

export interface Input {
  readonly address: string
  readonly value: number | null
  readonly status: CitedFigure['status']
}

/** A fact as data/ has it, with the ids of what it rests on. */
export interface Fact {
  readonly about: About
  /** Made when they are shown: most who ask for a fact want to know its sources. */
  readonly figures: () => readonly CitedFigure[]
  readonly sources: readonly string[]
  readonly dataset: string
  readonly confidence?: Item['confidence']
  /** Facts that this one is made of. */
  readonly parts?: readonly FactId[]
}

export type Finder = (atlas: Atlas, parts: readonly string[]) => Fact | null

/** A figure of a fact, of which nothing more is known than this. */
export const figure = (
  what: CitedFigure['what'],
  value: number | null,
  unit: string,
  period: Period | null,
  status: CitedFigure['status'],
  more: Partial<Pick<CitedFigure, 'approximate' | 'note' | 'range'>> = {},
): CitedFigure => ({
  what,
  value,
  unit,
  period,
  status,
  approximate: null,
  range: null,
  note: null,
  computed: null,
  ...more,
})
