/** A node of a parsed source. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Every node of a tree, parents first. */
export function nodesOf(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf)
  if (!isNode(tree)) return []
  return [tree, ...Object.values(tree).flatMap(nodesOf)]
}

/** The text of a string, or the fixed parts of a template; also on either side of a choice. */
export function stringsIn(value: unknown): string[] {
  if (!isNode(value)) return []
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : []
    case 'TemplateLiteral':
      return nodesOf(value.quasis).flatMap((q) => (q.value as { raw: string }).raw)
    case 'ConditionalExpression':
      return [...stringsIn(value.consequent), ...stringsIn(value.alternate)]
    case 'LogicalExpression':
      return [...stringsIn(value.left), ...stringsIn(value.right)]
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return stringsIn(value.expression)
    default:
      return []
  }
}

/** Fields of a node by name, as nodes. */
export const child = (node: Node, key: string): Node | null => {
  const value = node[key]
  return isNode(value) ? value : null
}
