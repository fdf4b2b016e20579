import { type QueryClient, useQuery } from '@tanstack/react-query'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { PARTS } from '../../domain/partName.ts'
import { atlasQuery, briefingsQuery, partQuery } from '../../load/load.ts'
import { whole } from '../../select/whole.ts'
import { type Failure, failure } from '../useData.ts'
import { useDesk } from './own.ts'

export interface BriefingState {
  /** null where there is none of this name; undefined until that is known. */
  readonly briefing: Briefing | null | undefined
  /** Whether it is the reader's, to be edited. */
  readonly own: boolean
  /** Those that come with the atlas, once they have come. */
  readonly shipped: readonly Briefing[]
  readonly failures: readonly Failure[]
}

/** The briefing that an address names, of the reader's or of the atlas: the first of the atlas where it names none. */
export function useBriefing(home: Home, id: string | null): BriefingState {
  const query = useQuery(briefingsQuery(home))
  const desk = useDesk()
  const mine = desk.briefings.find((b) => b.id === id)
  const all = query.data?.briefings
  const theirs = all?.find((b) => id === null || b.id === id)
  const unknown = all && (id === null || desk.ready) ? null : undefined
  return {
    briefing: mine ?? theirs ?? unknown,
    own: mine !== undefined,
    shipped: all ?? [],
    failures: failure('part', query),
  }
}

/** All there are, those that come with the atlas first, each once. */
export const allBriefings = (shipped: readonly Briefing[], own: readonly Briefing[]): readonly Briefing[] => [
  ...shipped.filter((s) => !own.some((b) => b.id === s.id)),
  ...own,
]

const ANY = { files: {}, version: '' }

/** The atlas with its parts as far as a page has loaded them. */
export function loadedAtlas(client: QueryClient): Atlas | undefined {
  const atlas = client.getQueryData(atlasQuery(ANY).queryKey)
  const parts = PARTS.map((part) => [part, client.getQueryData(partQuery(ANY, part).queryKey)])
  return atlas && whole(atlas, Object.fromEntries(parts))
}
