/** The address of what is on the screen, to be said: of a file its name, since nobody else has its folders. */
export function documentAddress(): string {
  const file = fileHere()
  return file ? file.name + file.query : document.URL
}

/** The name of a document that was opened from a disk, and what its address has after that; null for one with an address of its own. */
export function fileHere(): { readonly name: string; readonly query: string } | null {
  const { protocol, pathname, search, hash } = new URL(document.URL)
  if (protocol !== 'file:') return null
  return { name: decodeURIComponent(pathname.replace(/^.*\//, '')), query: search + hash }
}
