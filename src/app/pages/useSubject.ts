import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import type { Page } from '../../domain/page.ts'
import { type Provenance, provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import { knownFrom } from '../../view/known.ts'
import { useView, type ViewState } from '../../view/useView.ts'
import { today } from '../today.ts'
import { useDrawnTheme } from '../useDrawnTheme.ts'
import type { Mode } from '../useTheme.ts'

export interface SubjectState extends ViewState {
  readonly theme: Theme
  readonly mode: Mode
  /** The provenance of a title that states `at` above rows that state `rows`. */
  readonly said: (at: readonly FactId[], rows: readonly FactId[]) => Provenance
}

/** What a page on a subject reads: the view, which its address carries on from the map, and the theme. */
export function useSubject(atlas: Atlas, page: Page): SubjectState {
  const known = useMemo(() => knownFrom(atlas, page, page.years), [atlas, page])
  const view = useView(known)
  const { theme, mode } = useDrawnTheme()
  // The page is served with the day of its data, since it may be opened on any other.
  const day = useHydrated() ? today() : atlas.asOf
  return useMemo(
    () => ({ ...view, theme, mode, said: (at, rows) => provenance(atlas, at, rows, day) }),
    [view, theme, mode, atlas, day],
  )
}

/** What of the view goes along to another page: `?country=KAZ`, or nothing. */
export const searchOf = ({ href }: ViewState): string => href({}).replace(/^\?$/, '')
