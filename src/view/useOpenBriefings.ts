import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { write } from './write.ts'

const PANEL = { panel: parseAsString, briefing: parseAsString }

/** Opens the panel of briefings beside the map, and one of them where it is named. */
export function useOpenBriefings(): (id?: string) => void {
  const [, set] = useQueryStates(PANEL)
  return useCallback(
    (id?: string) => write(set, { panel: 'briefing', ...(id !== undefined && { briefing: id }) }),
    [set],
  )
}
