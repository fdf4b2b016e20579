import type { Briefing } from '../../domain/briefing.ts'
import { fileName, subjectOf } from '../fileName.ts'
import { pause } from '../pause.ts'
import { sumOf } from '../sum.ts'
import type { MadeFile, Making } from '../told.ts'

/** What the build leaves in its template for the briefing: under which name it is looked for, and of which dataset. */
export interface Slot {
  readonly name: string
  readonly version: string
}

/** In the text of the template. */
export const slotOf = (slot: Slot): string => `<!--briefing ${JSON.stringify(slot)}-->`
const SLOT = /<!--briefing (\{[^}]*\})-->/

/** Whose id is the briefing's, which is shown first; empty in the template. */
export const idOf = (id: string): string => `data-briefing="${id}"`

/** What came is no template, as where a server answers with something else. */
export class NoTemplate extends Error {
  constructor() {
    super('what came is no template of a single file')
    this.name = 'NoTemplate'
  }
}

/** Beside it: of the atlas of which the file is made, to which what is made of the file leads. */
const addressOf = (address: string): string => `data-address="${address.replaceAll('&', '&amp;')}"`

export interface OneFileOptions extends Making {
  /** As the build made it: the app and its data, without a briefing. */
  readonly template: string
  readonly briefing: Briefing
  /** The day on which it is made, as ISO 8601. */
  readonly made: string
  /** Of the atlas, where it has one that its template does not know; null otherwise. */
  readonly address: string | null
}

export type MadeOneFile = MadeFile & {
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string
}

/** A briefing with the whole atlas in one document, which needs neither network nor server. */
export async function makeOneFile(options: OneFileOptions): Promise<MadeOneFile> {
  const { template, briefing, made, address, onStep, signal } = options
  signal.throwIfAborted()
  const [mark = '', slot] = SLOT.exec(template) ?? []
  if (!slot || !template.includes(idOf(''))) throw new NoTemplate()
  const { name, version } = JSON.parse(slot) as Slot
  const whole = template
    .replace(idOf(''), () => [idOf(briefing.id), address && addressOf(address)].filter(Boolean).join(' '))
    .replace(mark, () => heldElement(name, 'text', plain({ version, briefings: [briefing] })))
  await pause()
  const bytes = new TextEncoder().encode(whole)
  const sha256 = await sumOf(bytes, { onStep, signal })
  return {
    name: fileName({ date: made, subject: subjectOf(briefing), boundary: null }, 'html'),
    blob: new Blob([bytes], { type: 'text/html' }),
    sha256,
  }
}

/** As src/load/held.ts reads it. A script ends where a `<` says so: none may be in the text. */
export const heldElement = (name: string, as: 'text' | 'base64' | 'deflate', text: string): string =>
  `<script type="text/plain" data-held="${name}" data-as="${as}">${text}</script>`

/** JSON without such a `<`. */
export const plain = (content: unknown): string => JSON.stringify(content).replaceAll('<', '\\u003c')

const ELEMENT =
  /<script type="text\/plain" data-held="(data\/briefings[^"]*)" data-as="text">([^<]*)<\/script>/

/** The template of which a single file was made. */
export function templateOf(file: string): string {
  const [whole = '', name = '', content] = ELEMENT.exec(file) ?? []
  if (content === undefined) throw new NoTemplate()
  const { version } = JSON.parse(content) as Slot
  return file.replace(/data-briefing="[^"]*"/, () => idOf('')).replace(whole, () => slotOf({ name, version }))
}
