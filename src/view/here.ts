import { PAGES, type PageName } from '../domain/pageName.ts'
import { heldHref } from './heldHref.ts'

/** What says which page, panel or presentation is on the screen, and nothing of the view. */
const NOT_VIEW = ['page', 'panel', 'present', 'briefing', 'scene', 'embed']

/** The address of the view on the screen with the choices of its page, as a scene keeps it: `?country=KAZ…`, or nothing. */
export function addressHere(): string {
  const params = new URL(document.URL).searchParams
  for (const key of NOT_VIEW) params.delete(key)
  const pairs = [...params].map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** An address from this page, in full; within an opened file by its name, since nobody else has its folders. */
export function absolute(href: string): string {
  const { protocol, pathname } = new URL(document.URL)
  if (protocol !== 'file:') return new URL(href, document.URL).href
  const name = pathname.replace(/^.*\//, '')
  return `${name}${heldHref(href, '') ?? ''}`.replace(/\?(?=#|$)/, '')
}

/** The page beside the atlas that is on the screen; nothing for the atlas itself. */
export function pageHere(): PageName | '' {
  const { page } = document.documentElement.dataset
  return PAGES.find((name) => name === page) ?? ''
}
