import { Window } from 'happy-dom'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'

/** What the build writes of a component, as a document: for tests over the real data, which is compiled in Node. */
export function pageOf(element: ReactElement): HTMLElement {
  const { document } = new Window()
  document.body.innerHTML = renderToString(element)
  return document.body as unknown as HTMLElement
}
