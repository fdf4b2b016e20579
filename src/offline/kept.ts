/** A file of the build that is to work without the network. */
export interface Entry {
  /** Relative to the atlas; a page by its folder. */
  readonly url: string
  /** Of its content, where the name does not carry it. */
  readonly revision: string | null
  readonly bytes: number
}

/** What this browser keeps of one version of the atlas. */
export interface Kept {
  /** Of the dataset. */
  readonly version: string
  /** All that there is to keep. */
  readonly files: number
  readonly bytes: number
  readonly missing: readonly { readonly url: string; readonly bytes: number }[]
}

/** What a page asks its worker. */
export type Asked =
  /** What is kept: answered with `Kept`. */
  | { readonly type: 'KEPT' }
  /** Fetch what is missing: answered with the reason why it did not come, or with nothing. */
  | { readonly type: 'FETCH' }
  /** A page of this version is there: are there still any of the one before? */
  | { readonly type: 'LOADED' }
  /** Take over from the version before; the name is Workbox's. */
  | { readonly type: 'SKIP_WAITING' }

/** Of all entries, which are there; `keyOf` says by which address each is kept. */
export function keptOf(
  version: string,
  entries: readonly Entry[],
  keyOf: (url: string) => string | undefined,
  there: ReadonlySet<string>,
): Kept {
  const missing = entries.filter(({ url }) => !there.has(keyOf(url) ?? ''))
  return {
    version,
    files: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    missing: missing.map(({ url, bytes }) => ({ url, bytes })),
  }
}

/** The address by which a page is kept: its folder, without what is asked of it. */
export const folderOf = ({ origin, pathname }: URL): URL =>
  new URL(pathname.replace(/\/index\.html$/, '/'), origin)

/** That folder, of an address without its slash. */
export const slashed = ({ origin, pathname }: URL): URL => new URL(`${pathname}/`, origin)

/** A file that carries its hash in its name: another version of the atlas has it under another. */
export const isHashed = (path: string): boolean => /\/(assets|data)\/[^/]+\.[^/]+$/.test(path)
