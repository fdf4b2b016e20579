import { pause } from '../../export/pause.ts'
import { node, type SvgNode } from '../../export/picture.ts'
import type { Recolour } from './paint.ts'
import { readPart } from './readHtml.ts'

/** A drawing as plain data. */
export interface ReadDrawing {
  readonly nodes: readonly SvgNode[]
  readonly width: number
  readonly height: number
}

/** How long the page may be held up by one turn, milliseconds. */
const TURN = 24

/**
 * Reads what is drawn in `element`: shapes and texts with their looks as attributes. In turns, with pauses between them.
 * With `framed` what reaches over the edge is cut off.
 */
export async function readDrawing(
  element: Element,
  options: { prefix: string; recolour: Recolour; framed: boolean; signal: AbortSignal },
): Promise<ReadDrawing> {
  const { prefix, recolour, framed, signal } = options
  const box = element.getBoundingClientRect()
  const defs = new Map<string, SvgNode>()
  const reading = { origin: box, recolour, prefix, defs, clip: framed ? box : null }
  const nodes: SvgNode[] = []
  let began = performance.now()
  for (const read of readPart(element, reading)) {
    nodes.push(read)
    if (performance.now() - began < TURN) continue
    await pause()
    signal.throwIfAborted()
    began = performance.now()
  }
  const { width, height } = box
  return {
    nodes: framed ? [framedNode(nodes, defs, prefix, width, height)] : [...withDefs(defs), ...nodes],
    width,
    height,
  }
}

const withDefs = (defs: ReadonlyMap<string, SvgNode>) =>
  defs.size > 0 ? [node('defs', {}, [...defs.values()])] : []

function framedNode(
  nodes: readonly SvgNode[],
  defs: Map<string, SvgNode>,
  prefix: string,
  width: number,
  height: number,
) {
  const id = `${prefix}-frame`
  defs.set(id, node('clipPath', { id }, [node('rect', { width, height })]))
  return node('g', { 'clip-path': `url(#${id})` }, [...withDefs(defs), ...nodes])
}
