import { type MouseEvent, useCallback, useMemo } from 'react'
import type { CountryId } from '../domain/ids.ts'
import type { CountryLink } from '../map/link.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'

export interface Links {
  readonly country: CountryLink
  /** A click on a shape, which is no link in WebGL. */
  readonly pick: (id: CountryId, event: Pick<MouseEvent, 'shiftKey'>) => void
  readonly home: { href: string; onClick: (event: MouseEvent) => void }
}

/** Links that a plain click follows without leaving the page, and that new tabs and the page without script follow, too. */
export function useLinks(view: View, setView: ViewState['setView'], href: ViewState['href']): Links {
  const pick = useCallback(
    (id: CountryId, event: Pick<MouseEvent, 'shiftKey'>) =>
      setView(event.shiftKey ? compared(view, id) : chosen(view, id)),
    [view, setView],
  )
  return useMemo(
    () => ({
      pick,
      country: (id) => ({ href: href(chosen(view, id)), onClick: inPage((event) => pick(id, event)) }),
      home: {
        href: href({ country: null, compare: [] }),
        onClick: inPage(() => setView({ country: null, compare: [] })),
      },
    }),
    [view, pick, href, setView],
  )
}

const chosen = (view: View, id: CountryId): Partial<View> => ({
  country: id,
  compare: view.compare.filter((other) => other !== id),
})

/** Shift adds a state beside the chosen one, or takes it away again. */
function compared(view: View, id: CountryId): Partial<View> {
  if (view.country === null) return { country: id }
  if (view.country === id) return {}
  const has = view.compare.includes(id)
  return { compare: has ? view.compare.filter((other) => other !== id) : [...view.compare, id] }
}

const inPage = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.button !== 0) return
  event.preventDefault()
  act(event)
}
