import type { OwnData, OwnState } from '../../domain/own.ts'
import { Refusal } from '../../domain/own.ts'
import { refuseSize } from '../../own/limits.ts'
import type { Answer, Ask } from '../../own/worker.ts'

export interface Reading {
  readonly done: Promise<OwnData>
  readonly cancel: () => void
}

/** Thrown where the reader of the page takes it back. */
export class Cancelled extends Error {}

let spare: Worker | null = null

const start = () => new Worker(new URL('../../own/worker.ts', import.meta.url), { type: 'module' })

/** A worker is started before it is needed, so that nothing is asked of the server when a file is dropped. */
export function warm(): void {
  try {
    spare ??= start()
  } catch {
    // Said when a file is read.
  }
}

/** Reads a file beside the page; where workers are refused, in the page, and says so. */
export function readFile(
  file: File,
  states: readonly OwnState[],
  onProgress: (share: number) => void,
): Reading {
  let cancel = () => {}
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(new Cancelled())
  })
  const done = (async () => {
    refuseSize(file.size)
    const bytes = await Promise.race([bytesOf(file), cancelled])
    const worker = working()
    if (!worker) return inPage(file, states)
    try {
      return await Promise.race([inWorker(worker, { name: file.name, bytes, states }, onProgress), cancelled])
    } catch (error) {
      if (!(error instanceof NoWorker || error instanceof Cancelled)) throw error
      // A parser does not stop in the middle, but with its worker.
      worker.terminate()
      spare = null
      if (error instanceof Cancelled) throw error
      return inPage(file, states)
    }
  })()
  return { done, cancel: () => cancel() }
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer()
  } catch (error) {
    throw new Refusal('unreadable', { reason: error instanceof Error ? error.message : String(error) })
  }
}

class NoWorker extends Error {}

function working(): Worker | null {
  warm()
  return spare
}

function inWorker(worker: Worker, ask: Ask, onProgress: (share: number) => void): Promise<OwnData> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.kind === 'progress') onProgress(answer.share)
      else if (answer.kind === 'read') resolve(answer.data)
      else reject(new Refusal(answer.refusal.code, answer.refusal.values))
    }
    worker.onerror = () => reject(new NoWorker())
    worker.onmessageerror = () => reject(new NoWorker())
    worker.postMessage(ask, [ask.bytes])
  })
}

async function inPage(file: File, states: readonly OwnState[]): Promise<OwnData> {
  const { read } = await import('../../own/read.ts')
  const data = read(file.name, new Uint8Array(await bytesOf(file)), states)
  return { ...data, notes: [{ code: 'no-worker', values: {} }, ...data.notes] }
}
