import { useMemo } from 'react'
import type { Producer, RareEarths } from '../domain/rareEarths.ts'
import { type Choices, oneOf, useParams } from './useParams.ts'

export const SCOPES = ['magnet', 'all'] as const
export const MINES = ['share', 'countries', 'world'] as const

export interface RareEarthsChoice {
  /** Of which rare earths China's shares are. */
  readonly scope: (typeof SCOPES)[number]
  /** What is shown of mine production. */
  readonly mines: (typeof MINES)[number]
  /** Whose mine production is shown by both agencies; null leaves it to the page. */
  readonly producer: Producer | null
  /** The symbol of the element whose detail is open. */
  readonly element: string | null
}

/** What the page of rare earths is set to, in its address. */
export function useRareEarthsChoice(facts: RareEarths | undefined): Choices<RareEarthsChoice> {
  const params = useMemo(
    () => ({
      scope: oneOf(SCOPES, 'magnet'),
      mines: oneOf(MINES, 'share'),
      producer: oneOf(facts ? [...new Set(facts.production.map((p) => p.producer))] : null, null),
      element: oneOf(facts ? facts.elements.map((e) => e.symbol as string) : null, null),
    }),
    [facts],
  )
  return useParams<RareEarthsChoice>(params)
}
