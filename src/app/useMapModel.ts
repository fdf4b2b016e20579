import { useMemo } from 'react'
import type { Home } from '../domain/home.ts'
import { mapModel } from '../select/mapModel.ts'
import { statesAt } from '../select/time.ts'
import type { View } from '../view/view.ts'
import type { Data } from './useData.ts'

/** What the map shows of a view, by the counts that the page was served with until the shapes bring theirs; and those of its year. */
export function useMapModel(home: Home, { shapes, atlas }: Pick<Data, 'shapes' | 'atlas'>, view: View) {
  const now = useMemo(() => shapes?.region.features.map((f) => f.properties) ?? home.states, [shapes, home])
  const at = useMemo(() => statesAt(now, atlas, view.year), [now, atlas, view.year])
  const model = useMemo(() => mapModel(now, view, at), [now, view, at])
  return { states: at?.states ?? now, model }
}
