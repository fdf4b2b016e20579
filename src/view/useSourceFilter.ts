import { useMemo } from 'react'
import type { Licence } from '../domain/licence.ts'
import { type Choices, oneOf, TYPED, useParams } from './useParams.ts'

/** What the page of sources is narrowed to. */
export interface SourceFilter {
  /** Words of publisher, title, id or what rests on it. */
  readonly q: string
  /** A licence id; null is any. */
  readonly licence: string | null
}

/** The filter of the page of sources, in its address. */
export function useSourceFilter(licences: readonly Licence[]): Choices<SourceFilter> {
  const params = useMemo(
    () => ({
      q: TYPED,
      licence: oneOf<string, null>(
        licences.map((l) => l.id),
        null,
      ),
    }),
    [licences],
  )
  return useParams<SourceFilter>(params)
}
