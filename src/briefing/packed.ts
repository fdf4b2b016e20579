import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Briefing } from '../domain/briefing.ts'
import { BriefingFault, LARGEST_FILE, readBriefing } from './file.ts'

/** After the # of an address. */
export const LINKED = 'briefing='
/** Characters: beyond it mail and chat break links. */
export const LONGEST_LINK = 6000

/** A briefing as what follows the # of an address; null where it is too long for a link. */
export function packed(briefing: Briefing): string | null {
  const bytes = deflateSync(strToU8(JSON.stringify(briefing)), { level: 9 })
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const text = LINKED + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return text.length > LONGEST_LINK ? null : text
}

/** What a link holds; throws a BriefingFault. */
export function unpacked(hash: string): Briefing {
  return readBriefing(inflated(hash.slice(LINKED.length)))
}

function inflated(text: string): string {
  try {
    const base64 = text.replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    // A few bytes can hold a great many: no more is unpacked than a file may have.
    const out = inflateSync(bytes, { out: new Uint8Array(LARGEST_FILE) })
    return strFromU8(out)
  } catch {
    throw new BriefingFault('link')
  }
}
