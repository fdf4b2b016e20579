import { findNodeAtLocation, parseTree, visit } from 'jsonc-parser'
import * as v from 'valibot'
import { BRIEFING_VERSION, Briefing } from '../domain/briefing.ts'
import { migrated } from './migrate.ts'

export const EXTENSION = '.samvad.json'
/** Bytes; a briefing of the most scenes with the longest texts is no larger in use. */
export const LARGEST_FILE = 5 * 1024 * 1024

export type FaultCode =
  | 'size'
  | 'empty'
  | 'unreadable'
  | 'cut-off'
  | 'json'
  | 'other'
  | 'later'
  | 'scenes'
  | 'schema'
  | 'schema-scene'
  | 'link'

/** A briefing that cannot be opened: words of the catalogue (`briefing.bad-…`) and what goes into them. */
export class BriefingFault extends Error {
  readonly code: FaultCode
  readonly values: Readonly<Record<string, string | number>>
  constructor(code: FaultCode, values: BriefingFault['values'] = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** As it is saved to a file. */
export const fileOf = (briefing: Briefing): string => `${JSON.stringify(briefing, null, 2)}\n`

/** `Rare earths.samvad.json`: its title, as any system takes it for a name. */
export function fileNameOf({ title }: Pick<Briefing, 'title'>): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  // Bytes are what a file system counts.
  return `${Array.from(name).slice(0, 60).join('').trim() || 'briefing'}${EXTENSION}`
}

/** Refused by its size before it is read. */
export function refuseLarge(bytes: number): void {
  const mb = (n: number) => Math.ceil(n / 1024 / 1024)
  if (bytes > LARGEST_FILE) throw new BriefingFault('size', { size: mb(bytes), max: mb(LARGEST_FILE) })
}

/** A briefing from the text of a file, of this version or an older one; throws a BriefingFault with the place. */
export function readBriefing(text: string): Briefing {
  refuseLarge(text.length)
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '') throw new BriefingFault('empty')
  return checked(parse(bare), bare)
}

/** The same of what is parsed already. `text` is where a fault is looked up. */
export function checked(raw: unknown, text?: string): Briefing {
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== 'samvad-briefing')
    throw new BriefingFault('other')
  const version = 'version' in raw ? raw.version : undefined
  if (typeof version === 'number' && version > BRIEFING_VERSION)
    throw new BriefingFault('later', { version, known: BRIEFING_VERSION })
  // One fault is said; to collect the millions that a bad file may have would take all memory.
  const result = v.safeParse(Briefing, migrated(raw), { abortEarly: true })
  if (!result.success) throw faultAt(result.issues[0], text)
  const { scenes } = result.output
  const twice = scenes.findIndex((s, i) => scenes.findIndex((other) => other.id === s.id) < i)
  if (twice >= 0) throw new BriefingFault('scenes', { n: twice + 1 })
  return result.output
}

/** Characters of a file that a message repeats. */
const REPEATED = 200
const cut = (text: string) => (text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text)

type Issue = v.InferIssue<typeof Briefing>

/** Why something cannot be where it is: a word of `briefing.bad-schema`, and what goes into that. */
function whyOf(issue: Issue): { why: string; most: number; got: string } {
  const { type, received } = issue
  const of = (why: string, most = 0) => ({ why, most, got: cut(received) })
  switch (type) {
    case 'strict_object':
      if (issue.expected === 'never') return of('unknown')
      return of(received === 'undefined' ? 'missing' : 'other')
    case 'max_length':
      return of(typeof issue.input === 'string' ? 'long' : 'many', issue.requirement)
    case 'max_value':
      return of('more', issue.requirement)
    case 'min_value':
      return of('less', issue.requirement)
    default:
      return of(received === 'undefined' ? 'missing' : 'other')
  }
}

/** Why a briefing could not be read again; null where it can. */
export function faultOf(briefing: Briefing): BriefingFault | null {
  try {
    checked(briefing)
    return null
  } catch (error) {
    if (error instanceof BriefingFault) return error
    throw error
  }
}

/** The scene, the field, the reason and, where there is a text, the line. */
function faultAt(issue: Issue, text: string | undefined): BriefingFault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const [first, index, ...field] = path
  const inScene = first === 'scenes' && typeof index === 'number'
  const place = (inScene ? field : path).map((key) => (typeof key === 'number' ? key + 1 : key)).join(' ')
  const values = { place: cut(place) || '—', line: text ? lineOf(text, path) : 'none', ...whyOf(issue) }
  return inScene
    ? new BriefingFault('schema-scene', { ...values, n: index + 1 })
    : new BriefingFault('schema', values)
}

/** The line of what a path leads to, or of the nearest thing around it. */
function lineOf(text: string, path: readonly (string | number)[]): string {
  const tree = parseTree(text)
  if (!tree) return 'none'
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return String(text.slice(0, node.offset).split('\n').length)
  }
  return 'none'
}

/** Not every browser tells where JSON is broken: what is refused is read again by a parser that does. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw syntaxFault(text) ?? new BriefingFault('unreadable', { reason: cut(String(error)) })
  }
}

function syntaxFault(text: string): BriefingFault | null {
  let found: BriefingFault | null = null
  const onError = (_: unknown, offset: number, length: number, line: number, column: number) => {
    // What ends too early is not at fault where it ends.
    const code = text.slice(offset + length).trim() === '' ? 'cut-off' : 'json'
    found ??= new BriefingFault(code, { line: line + 1, column: column + 1 })
  }
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false })
  } catch {
    // Nested deeper than anybody writes.
    return null
  }
  return found
}
