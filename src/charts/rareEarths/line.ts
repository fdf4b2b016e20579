import type { Kind } from '../kinds.ts'

/** One line of a drawing over years. */
export interface Line {
  readonly key: string
  readonly colour: string
  readonly dashed?: boolean
  readonly thick?: boolean
  /** Of its points, where colour alone would tell it from the others; a circle where it is not given. */
  readonly kind?: Kind
}

/** A year, with the value of each line; null breaks it. */
export interface LinePoint {
  readonly year: number
  readonly values: Readonly<Record<string, number | null>>
  /** Keys whose value of the year is an estimate: a hollow dot. */
  readonly hollow: readonly string[]
  /** Keys whose value of the year is marked by a full dot. */
  readonly full?: readonly string[]
  /** Printed as a range, drawn beside the value. */
  readonly range?: readonly [number, number]
}

/** Words at a place of a drawing, in its own units. */
export interface LineLabel {
  readonly year: number
  readonly value: number
  readonly text: string
  readonly colour: string
  readonly at: 'right' | 'top' | 'bottom'
  /** Of the points that it names, drawn before the words. */
  readonly kind?: Kind
  /** CSS pixels up or down, where two stand close. */
  readonly dy?: number
  /** And to the right. */
  readonly dx?: number
}
