import { held } from './held.ts'
import { unpack } from './rings.ts'

type Lines = Parameters<typeof unpack>[1]
type File = Parameters<typeof unpack>[0] & { readonly lines: string }

const lists = new Map<string, Promise<Lines>>()

/** As get.ts, where the document holds all files in itself. */
export async function get(file: string, signal?: AbortSignal): Promise<Response> {
  signal?.throwIfAborted()
  // A page beside the atlas names files from where it would be.
  const found = held(file.replace(/^(?:\.\.?\/)+/, ''))
  if (!file.endsWith('.geojson')) return found
  const { lines, ...shapes } = (await found.json()) as File
  const list = lists.get(lines) ?? (held(lines).json() as Promise<Lines>)
  lists.set(lines, list)
  return Response.json(unpack(shapes, await list))
}
