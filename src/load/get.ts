/** A file of the app. The one place that says where files are: what is all in one file has getHeld.ts instead. */
export const get = (file: string, signal?: AbortSignal, cache: RequestCache = 'default'): Promise<Response> =>
  fetch(new URL(file, document.baseURI), { signal: signal ?? null, cache })
