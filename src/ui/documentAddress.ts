/**
 * The address of what is on the screen, to be said: of a single file that in the atlas of which it was made; of a file
 * that knows of none its name, since nobody else has its folders.
 */
export function documentAddress(): string {
  const file = fileHere()
  return file ? (servedAddress() ?? file.name + file.query) : document.URL
}

/** Where the atlas of which this single file was made has the same; null where it knows of none. */
export function servedAddress(): string | null {
  const { address } = document.documentElement.dataset
  if (!address) return null
  const { searchParams, search, hash } = new URL(document.URL)
  const page = searchParams.get('page')
  // Its briefing comes with the file alone.
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !/^(page|panel|briefing)=/.test(pair))
  const query = pairs.length > 0 ? `?${pairs.join('&')}` : ''
  return new URL(`./${page ? `${page}/` : ''}${query}${hash}`, address).href
}

/** The name of a document that was opened from a disk, and what its address has after that; null for one with an address of its own. */
export function fileHere(): { readonly name: string; readonly query: string } | null {
  const { protocol, pathname, search, hash } = new URL(document.URL)
  if (protocol !== 'file:') return null
  return { name: decodeURIComponent(pathname.replace(/^.*\//, '')), query: search + hash }
}
