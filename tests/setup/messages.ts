import { type Node, stringsIn } from './walk.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `status.${x}` as a pattern of the keys that it may mean. */
export const pattern = (template: Node) =>
  new RegExp(`^${stringsIn(template).map(escaped).join('[a-z0-9-]+')}$`)

/** Every template that may be a key, as a pattern. */
export const patternsIn = (nodes: readonly Node[]) =>
  nodes.filter((n) => n.type === 'TemplateLiteral' && stringsIn(n)[0]?.includes('.')).map(pattern)

/** Which of the keys stand in a source: as they are, or put together in a template. */
export function keysIn(nodes: readonly Node[], keys: readonly string[]): string[] {
  const literals = new Set(nodes.flatMap((n) => (n.type === 'Literal' ? stringsIn(n) : [])))
  const patterns = patternsIn(nodes)
  return keys.filter((key) => literals.has(key) || patterns.some((p) => p.test(key)))
}

/** The first argument of every t(…). */
export const askedIn = (nodes: readonly Node[]) =>
  nodes.flatMap((n) => {
    const callee = n.callee as Node | undefined
    return n.type === 'CallExpression' && callee?.name === 't' ? [(n.arguments as Node[])[0]] : []
  })
