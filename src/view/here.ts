import { PAGES, type PageName } from '../domain/pageName.ts'

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

/**
 * An address from this page, in full: in a single file from the atlas of which it was made; null where that is not
 * known, since nobody else has the folders of a file.
 */
export function absolute(href: string): string | null {
  const from = document.documentElement.dataset.address ?? document.URL
  return from.startsWith('file:') ? null : new URL(href, from).href
}

/** The page beside the atlas that is on the screen; nothing for the atlas itself. */
export function pageHere(): PageName | '' {
  const { page } = document.documentElement.dataset
  return PAGES.find((name) => name === page) ?? ''
}
