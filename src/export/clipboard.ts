/** Whether a picture can be copied here at all: not over plain http, and not in every browser. */
export const canCopy = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function'

/** Puts a picture on the clipboard; it is asked for within the click, as Safari wants it, and made meanwhile. */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
