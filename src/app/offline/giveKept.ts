import type { MouseEvent } from 'react'
import { blobOf } from '../../load/dataAddress.ts'
import { saveBlob } from '../../ui/save.ts'

/**
 * What a link is to save, from the worker: browsers ask the network for it, past any worker. Where there is none, or it
 * has lost the file, the browser does as ever, and says so itself when nothing comes.
 */
export function giveKept(event: MouseEvent<HTMLAnchorElement>): void {
  if (!navigator.serviceWorker?.controller) return
  event.preventDefault()
  const { href, download } = event.currentTarget
  blobOf(href).then(
    (blob) => saveBlob(download, blob),
    () => Object.assign(document.createElement('a'), { href, download }).click(),
  )
}
