import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { leaveHash } from './useHash.ts'

export const SCOPES = ['magnet', 'all'] as const
export const MINES = ['share', 'countries', 'world'] as const

const PARAMS = {
  /** Of which rare earths China's shares are. */
  scope: parseAsStringLiteral(SCOPES).withDefault('magnet'),
  /** What is shown of mine production. */
  mines: parseAsStringLiteral(MINES).withDefault('share'),
  /** Whose mine production is shown by both agencies; empty leaves it to the page. */
  producer: parseAsString.withDefault(''),
  /** The element whose detail is open; empty is none. */
  element: parseAsString.withDefault(''),
}

export interface RareEarthsChoice {
  readonly scope: (typeof SCOPES)[number]
  readonly mines: (typeof MINES)[number]
  readonly producer: string
  readonly element: string
}

/** What the page of rare earths is set to, in its address; what is chosen as a matter of course stays out of it. */
export function useRareEarthsChoice(): [RareEarthsChoice, (change: Partial<RareEarthsChoice>) => void] {
  const [choice, setChoice] = useQueryStates(PARAMS)
  const set = useCallback(
    (change: Partial<RareEarthsChoice>) => {
      // An element that a link led to is no longer what is looked at.
      if ('element' in change) leaveHash()
      setChoice(change, { history: 'replace' })
    },
    [setChoice],
  )
  return [choice, set]
}
