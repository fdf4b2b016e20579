import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Manifest } from '../../../src/export/bundle/makeBundle.ts'
import type { MadeFile } from '../../../src/export/told.ts'

/** The files of a zip by their names. */
export const filesIn = async ({ blob }: MadeFile): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await blob.arrayBuffer()))

export const textIn = (files: Record<string, Uint8Array>, name: string): string =>
  strFromU8(files[name] ?? new Uint8Array())

export const manifestIn = (files: Record<string, Uint8Array>): Manifest =>
  JSON.parse(textIn(files, 'manifest.json'))

interface Verified {
  readonly sum: string
  readonly title: string
  readonly rows: readonly (readonly [name: string, state: string])[]
}
type Files = Map<string, () => Promise<Uint8Array>>

/** What verify.html computes, without its page. */
export const { filesOfZip, filesOfList, verified } = new Function(
  `${readFileSync('src/export/bundle/verify.js', 'utf8')}
  return { filesOfZip, filesOfList, verified }`,
)() as {
  readonly filesOfZip: (zip: Blob) => Promise<Files>
  readonly filesOfList: (list: readonly (readonly [string, Blob])[]) => Files
  readonly verified: (files: Files) => Promise<Verified | null>
}
