import {
  BuilderElement,
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  StringContainer,
  TextRun,
} from 'docx'
import { type MessageKey, t, type Values } from '../../i18n/t.ts'
import { clean } from '../xml.ts'

/** A text as Word can have it: a line that ends in it ends there too. */
export function words(text: string, look: Omit<IRunOptions, 'children' | 'text'> = {}): TextRun[] {
  return clean(text)
    .split(/\r\n|[\r\n]/)
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 && { break: 1 }) }))
}

/** A text that leads to an address. */
export const linked = (text: string, address: string): ParagraphChild =>
  new ExternalHyperlink({ link: clean(address), children: words(text, { style: 'Hyperlink' }) })

const [FIRST, SECOND] = ['\uE000', '\uE001']

/** A message of which one or two values are no text, but fields. */
export function withFields<T>(
  key: MessageKey,
  [first, second]: readonly [name: readonly [string, T], other?: readonly [string, T]],
  values: Values = {},
): (string | T)[] {
  const at = { [first[0]]: FIRST, ...(second && { [second[0]]: SECOND }) }
  return t(key, { ...values, ...at })
    .split(/([\uE000\uE001])/)
    .flatMap((part): (string | T)[] => {
      if (part === FIRST) return [first[1]]
      if (part === SECOND && second) return [second[1]]
      return part === '' ? [] : [part]
    })
}

/** A field that Word works out anew, and what is in it until then; in runs of their own, or its look is lost elsewhere. */
export const field = (
  instruction: string,
  now: string,
  look: Omit<IRunOptions, 'children' | 'text'> = {},
): TextRun[] =>
  [mark('begin'), new StringContainer('w:instrText', instruction), mark('separate'), now, mark('end')].map(
    (child) => new TextRun({ ...look, children: [child] }),
  )

const mark = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })
