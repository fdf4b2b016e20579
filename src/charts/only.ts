import { type ComponentType, createContext, type ReactNode } from 'react'
import type { EventAxis } from '../domain/drawn.ts'
import type { Table } from '../domain/table.ts'
import type { Provenance } from '../select/provenance.ts'

/** What a chart that stands alone needs of itself. */
export interface Alone {
  readonly id: string
  readonly title: string
  readonly measure: string
  /** The measure without how it is drawn on the screen. */
  readonly counted?: string
  readonly table: Table
  /** Where it is an axis of events: the same as places and words. */
  readonly axis?: EventAxis
  readonly provenance: Provenance
  /** Of the drawing where it stands on its page, in CSS pixels. */
  readonly height?: number
  readonly served?: boolean
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** What draws every chart in its own way, or leaves it out: where one is shown without the page that it stands on. */
export const OnlyChart = createContext<ComponentType<Alone> | null>(null)
