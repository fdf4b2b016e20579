import { heldHref } from '../../view/heldHref.ts'

/** Links of pages lead to folders that there are none of here: each is set right just before it is followed. */
export function setLinksRight(page: string): void {
  const onEvent = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    const right = heldHref(link?.getAttribute('href') ?? '', page)
    if (link && right !== null) link.setAttribute('href', right)
  }
  for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart'])
    addEventListener(type, onEvent, { capture: true })
}
