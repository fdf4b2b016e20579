import { isTextField } from '../../ui/isTextField.ts'

/** What clickers send, and no line of text and no card has a use for. */
const CLICKER = ['PageDown', 'PageUp']
/** With a card of sources open the room goes on by these, too; up and down scroll it. */
const SIDEWAYS = ['ArrowRight', 'ArrowLeft']
const BUTTON = 'button, summary, input, [role="button"]'
/** What long notes are read on by. */
const SCROLLING = ['ArrowDown', 'ArrowUp', 'Home', 'End']
const INERT = '#root[inert]'
const CARD = '[popover]:popover-open'

/** Unknown to an older browser, which refuses the whole selector. */
const hasCards = () => 'popover' in HTMLElement.prototype
const openCard = () => (hasCards() ? document.querySelector<HTMLElement>(CARD) : null)

/** Whether what has the focus, or lies over the page, wants the key for itself; `typed` are the digits before it. */
export function isTaken({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent, typed: string): boolean {
  if (ctrlKey || altKey || metaKey) return true
  // Pages to print, which lie over all of it, are read by the same keys.
  if (document.querySelector(INERT)) return true
  if (CLICKER.includes(key)) return false
  if (key === 'Escape' && (openCard() || isUnderDialog())) return true
  if (isTextField(target, ', select, dialog[open]')) return true
  if (!(target instanceof Element)) return false
  if (hasCards() && target.closest(CARD)) return !SIDEWAYS.includes(key)
  const scrolls = target.closest('[data-scrolls]')
  if (scrolls && SCROLLING.includes(key)) return scrolls.scrollHeight > scrolls.clientHeight
  // Enter after digits goes to their scene, whatever button was pressed last.
  if (key === 'Enter') return typed === '' && target.closest(`${BUTTON}, a`) !== null
  return key === ' ' && target.closest(BUTTON) !== null
}

/** Whether something lies over the page that has to be closed first. */
export const isUnderDialog = () => document.querySelector(`dialog[open], ${INERT}`) !== null

/** Takes away the card of sources that is open; whether there was one. */
export function closeCard(): boolean {
  const card = openCard()
  card?.hidePopover()
  return card !== null
}
