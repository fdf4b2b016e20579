import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** Every element of a document, with the text directly in it; throws where it is not well-formed XML. */
export function elementsOf(document: string): Element[] {
  const parser = new SaxesParser({ xmlns: false })
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof found)[number][] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(document).close()
  return found
}

/** What a document must not hold that is to stand by itself, in words. */
export function needsMore(document: string): string[] {
  const elements = elementsOf(document)
  const attributes = elements.flatMap((e) => Object.entries(e.attributes))
  const ids = new Set(attributes.flatMap(([name, value]) => (name === 'id' ? [value] : [])))
  const styles = elements.filter((e) => e.name === 'style').map((e) => e.text)
  return [
    ...attributes.flatMap(([name, value]) =>
      /var\(|calc\(|NaN|undefined/.test(value) ? [`${name}="${value.slice(0, 60)}"`] : [],
    ),
    ...attributes.flatMap(([name]) => (/^(class|style|href|xlink:href|on.*)$/.test(name) ? [name] : [])),
    ...attributes.flatMap(([name, value]) => {
      const id = /url\(#([^)]*)\)/.exec(value)?.[1]
      return id !== undefined && !ids.has(id) ? [`${name} refers to ${id}`] : []
    }),
    ...elements.flatMap(({ name }) => (/script|foreignObject|image/.test(name) ? [name] : [])),
    ...styles.flatMap((css) => css.match(/url\((?!data:)[^)]*\)|@import/g) ?? []),
  ]
}
