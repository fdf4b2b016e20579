/** The address of what is on the screen, to be said: of a file its name, since nobody else has its folders. */
export function documentAddress(): string {
  const { protocol, pathname, search, hash } = new URL(document.URL)
  if (!isFile(protocol)) return document.URL
  return decodeURIComponent(pathname.replace(/^.*\//, '')) + search + hash
}

/** Whether this document was opened from a disk: no address of it leads anywhere on another machine. */
export const isFile = (protocol = new URL(document.URL).protocol): boolean => protocol === 'file:'
