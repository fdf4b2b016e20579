import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { pause } from './pause.ts'
import type { Making } from './told.ts'

/** Bytes that are summed up at once: what takes longer would hold up the page. */
const STEP = 256 * 1024

/** SHA-256 in hexadecimal. Not by crypto.subtle, which is not there over plain http. */
export async function sumOf(bytes: Uint8Array, { onStep, signal }: Making): Promise<string> {
  const sum = sha256.create()
  for (let at = 0; at < bytes.length; at += STEP) {
    signal.throwIfAborted()
    sum.update(bytes.subarray(at, at + STEP))
    onStep(Math.min(1, (at + STEP) / bytes.length))
    await pause()
  }
  signal.throwIfAborted()
  return bytesToHex(sum.digest())
}
