/** The address of what is on the screen, to be said: of a file its name, since nobody else has its folders. */
export function documentAddress(): string {
  const { protocol, pathname, search, hash } = new URL(document.URL)
  if (protocol !== 'file:') return document.URL
  return decodeURIComponent(pathname.replace(/^.*\//, '')) + search + hash
}
