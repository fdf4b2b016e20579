import { type ComponentType, createContext, type ReactNode } from 'react'
import type { Provenance } from '../select/provenance.ts'

/** A chart as its picture needs it. */
export interface Pictured {
  readonly id: string
  readonly title: string
  readonly measure: string
  readonly provenance: Provenance
  /** To be drawn once more, at the width of a picture. */
  readonly drawing: ReactNode
  /** It has words along an axis, which need more room than bars do. */
  readonly wide: boolean
}

/** What a chart offers its picture by, at its foot; who puts the charts on a page knows how pictures are made. */
export const Picturing = createContext<ComponentType<Pictured> | null>(null)
