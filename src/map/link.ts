import type { MouseEvent } from 'react'
import type { CountryId } from '../domain/ids.ts'

export interface LinkProps {
  readonly href: string
  readonly onClick: (event: MouseEvent) => void
  /** -1 where the walk of the map is the way of the keyboard. */
  readonly tabIndex?: number
}

/** A country on the map is a link: it works before the script, with the keyboard, and in a new tab. */
export type CountryLink = (id: CountryId) => LinkProps
