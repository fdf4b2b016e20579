import type { SvgNode } from './picture.ts'

// Characters that XML 1.0 has no way to write, not even escaped, and halves of pairs that are alone.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

export const clean = (text: string): string => text.replace(FORBIDDEN, '')

export const escaped = (text: string) => clean(text).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

/** A node and all in it as XML. */
export function xml({ tag, attributes, children }: SvgNode): string {
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
  if (children.length === 0) return `<${tag}${head}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : xml(child))).join('')
  return `<${tag}${head}>${inner}</${tag}>`
}

/** Every text in a node. */
export const textsIn = (of: SvgNode | string): string[] =>
  typeof of === 'string'
    ? [of]
    : of.tag === 'text' || of.children.length > 0
      ? of.children.flatMap(textsIn)
      : []
