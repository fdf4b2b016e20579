import { type LegendGroup, type LegendRow, node, type SvgNode } from './picture.ts'
import { asWideAs, type Block, type Measure, round, STYLES, textNode, wrap } from './text.ts'

/** Between sample and words, between two rows of a line, and after a group; CSS pixels. */
const AFTER_SAMPLE = 6
const BETWEEN = 18
const AFTER_GROUP = 5

/** The legend below a drawing: each group begins a line with its title, and its rows follow as they fit. */
export function legendBlock(
  groups: readonly LegendGroup[],
  x: number,
  top: number,
  width: number,
  measure: Measure,
): Block {
  const nodes: SvgNode[] = []
  let y = top
  for (const group of groups) {
    let at = x
    let high: number = STYLES.legend.line
    const next = () => {
      y += high + 1
      at = x
      high = STYLES.legend.line
    }
    if (group.title !== '') {
      const wide = measure(group.title, STYLES.label)
      nodes.push(textNode(group.title, at, y, STYLES.label, asWideAs(wide)))
      at += wide + BETWEEN
    }
    for (const row of group.rows) {
      const size = sizeOf(row, width, measure)
      if (at > x && at + size.width > x + width) next()
      high = Math.max(high, size.height)
      nodes.push(...rowNodes(row, at, y, size, measure))
      at += size.width + BETWEEN
    }
    next()
    y += AFTER_GROUP
  }
  return { nodes, height: y - top }
}

interface RowSize {
  readonly sample: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

function sizeOf({ sample, text }: LegendRow, width: number, measure: Measure): RowSize {
  const before = sample ? sample.width + AFTER_SAMPLE : 0
  const lines = wrap(text, width - before, STYLES.legend, measure)
  const widest = Math.max(0, ...lines.map((line) => measure(line, STYLES.legend)))
  const height = Math.max(sample ? sample.height : 0, lines.length * STYLES.legend.line)
  return { sample: before, width: before + widest, height, lines }
}

function rowNodes({ sample }: LegendRow, x: number, y: number, size: RowSize, measure: Measure): SvgNode[] {
  const middle = STYLES.legend.line / 2
  return [
    ...(sample
      ? [
          node(
            'g',
            { transform: `translate(${round(x)} ${round(y + middle - sample.height / 2)})` },
            sample.nodes,
          ),
        ]
      : []),
    ...size.lines.map((line, i) =>
      textNode(
        line,
        x + size.sample,
        y + i * STYLES.legend.line,
        STYLES.legend,
        asWideAs(measure(line, STYLES.legend)),
      ),
    ),
  ]
}
