import type { View } from '../../view/view.ts'
import type { Links } from '../useLinks.ts'

export const OUTSIDE = { target: '_blank', rel: 'noopener' } as const

/** To what the panel shows, which a frame does not have: there it leads to the whole atlas, in a tab of its own. */
export const panelLink = (links: Links, embed: boolean, change: Partial<View>) =>
  embed ? { href: links.to({ ...change, embed: false }).href, ...OUTSIDE } : links.to(change)

/** To an entry of the panel, by its id. */
export const entryLink = (links: Links, embed: boolean, id: string) =>
  embed ? { href: `${links.to({ embed: false }).href}#${id}`, ...OUTSIDE } : { href: `#${id}` }
