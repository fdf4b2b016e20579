import { PAGES } from '../../domain/pageName.ts'

/** `../trade/?country=KAZ#x` in its parts: the way up, the page, what is asked, the place on it. */
const PARTS = new RegExp(`^((?:\\.\\.?/)*)(?:(${PAGES.join('|')})/)?(\\?[^#]*)?(#.*)?$`)

/**
 * Where a link of the atlas leads in a document that is the whole of it, as what is asked of that document; null for
 * one that leads elsewhere, or to a place on the very page. `page` is the one that is shown, empty for the atlas itself.
 */
export function heldHref(href: string, page: string): string | null {
  const [whole, up, to, query = '', hash = ''] = PARTS.exec(href) ?? []
  if (!whole || whole === hash) return null
  const name = to ?? (up ? '' : page)
  const pairs = [name && `page=${name}`, query.slice(1)].filter(Boolean)
  return `?${pairs.join('&')}${hash}`
}

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
