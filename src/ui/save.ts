/** Gives the reader a file by that name, made here: nothing is asked of a server. */
export const saveText = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  saveUrl(name, url)
  releaseUrl(url)
}

/** The same of an address that stays: a browser does not say that it has blocked a file, which can be asked for again. */
export function saveUrl(name: string, url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

export function releaseUrl(url: string): void {
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
