import { get } from './get.ts'
import { LoadError } from './load.ts'

/** A file of the app as it is. */
export async function blobOf(file: string, signal?: AbortSignal, cache?: RequestCache): Promise<Blob> {
  const response = await get(file, signal, cache)
  if (!response.ok) throw new LoadError(file, `HTTP ${response.status}`)
  return response.blob()
}

/** A file of the app as a data: address, for a document that is to hold it. */
export async function dataAddress(file: string, signal: AbortSignal): Promise<string> {
  const blob = await blobOf(file, signal)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new LoadError(file, String(reader.error)))
    // Servers name the type of a font as they like.
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }))
  })
}
