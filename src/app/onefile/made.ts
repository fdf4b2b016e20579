/** A single file that was made of a briefing: what it is known by. */
export interface Made {
  readonly name: string
  /** In hexadecimal. */
  readonly sha256: string
}

const key = (id: string) => `samvad-onefile-${id}`
const made = new Map<string, string>()

/** The last that was made of a briefing in this browser, to be compared with what is brought into the room. */
export function lastMade(id: string): Made | null {
  const [, sha256, name] = /^([0-9a-f]{64}) (.+)$/.exec(read(id) ?? '') ?? []
  return sha256 && name ? { sha256, name } : null
}

export function keepMade(id: string, { sha256, name }: Made): void {
  const text = `${sha256} ${name}`
  made.set(id, text)
  try {
    localStorage.setItem(key(id), text)
  } catch {
    // Known until the page is closed.
  }
}

/** What this page has made is newer than what the browser keeps, or has no room for. */
function read(id: string): string | null {
  try {
    return made.get(id) ?? localStorage.getItem(key(id))
  } catch {
    return null
  }
}
