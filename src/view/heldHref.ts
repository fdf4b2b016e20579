import { PAGES } from '../domain/pageName.ts'

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
