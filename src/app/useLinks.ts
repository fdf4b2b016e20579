import { type MouseEvent, useCallback, useMemo } from 'react'
import type { Camera } from '../domain/camera.ts'
import type { CountryId } from '../domain/ids.ts'
import type { LinkProps } from '../map/link.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'

export interface Links {
  /** Given a camera, it goes there, too. */
  readonly country: (id: CountryId, map?: Camera) => LinkProps
  /** A click on a shape, which is no link in WebGL. */
  readonly pick: (id: CountryId, event: Pick<MouseEvent, 'shiftKey'>) => void
  readonly home: LinkProps
  /** To any other change of the view. */
  readonly to: (change: Partial<View>) => LinkProps
}

/** Links that a plain click follows without leaving the page, and that new tabs and the page without script follow, too. */
export function useLinks(view: View, setView: ViewState['setView'], href: ViewState['href']): Links {
  const pick = useCallback(
    (id: CountryId, event: Pick<MouseEvent, 'shiftKey'>) =>
      setView(event.shiftKey ? compared(view, id) : chosen(view, id)),
    [view, setView],
  )
  return useMemo(() => {
    const to = (change: Partial<View>) => ({ href: href(change), onClick: inPage(() => setView(change)) })
    return {
      pick,
      country: (id, map) => {
        if (map) return to({ ...chosen(view, id), map })
        return { href: href(chosen(view, id)), onClick: inPage((event) => pick(id, event)) }
      },
      home: to({ country: null, compare: [], ...(view.panel && { panel: null }) }),
      to,
    }
  }, [view, pick, href, setView])
}

const chosen = (view: View, id: CountryId): Partial<View> => ({
  country: id,
  compare: [],
  ...(view.place && { place: null }),
  // Its profile is what the panel is to show.
  ...(view.panel && { panel: null }),
})

/** Shift adds a state beside the chosen one, or takes it away again. */
function compared(view: View, id: CountryId): Partial<View> {
  if (view.country === null) return { country: id }
  const all = [view.country, ...view.compare]
  const [country = id, ...compare] = all.includes(id) ? all.filter((other) => other !== id) : [...all, id]
  return { country, compare }
}

const inPage = (act: (event: MouseEvent) => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.button !== 0) return
  event.preventDefault()
  act(event)
}
