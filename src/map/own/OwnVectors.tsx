import './own.css'
import { useMemo } from 'react'
import type { Size } from '../camera.ts'
import type { NamesAt } from '../labels.ts'
import type { OwnDrawing } from './drawing.ts'
import type { OwnMarksProps } from './OwnMarks.tsx'
import { screenOf } from './screen.ts'
import { type OwnVectors as Vectors, vectorsOf } from './vectors.ts'

const OWN = 'var(--own)'
const CASING = 'var(--paper)'

/**
 * A reader's own data drawn as vectors, for what leaves the screen: areas and lines first, discs over them, and what is
 * written at each. It fills a frame in which the map has that size, CSS pixels.
 */
export function OwnVectors(props: {
  drawing: OwnDrawing
  /** 1 for each row that is shown; null: all. */
  shown: Uint8Array | null
  at: NamesAt
  size: Size
  values?: OwnMarksProps['values']
}) {
  const { drawing, shown, at, size, values = [] } = props
  const { areas, lines, discs } = useMemo(() => {
    const xy = new Float32Array(drawing.world.length)
    screenOf(drawing.world, at, size, xy)
    return vectorsOf(drawing, xy, shown, size)
  }, [drawing, shown, at, size])
  // As the canvas of the screen has them: a circle of a value lets the map through, a point does not.
  const isThrough = drawing.radii !== null
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      data-counted="own"
      aria-hidden="true"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'hidden' }}
    >
      {areas.map((d, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn once
        <path key={i} d={d} fill={OWN} fillOpacity={0.18} fillRule="evenodd" stroke={OWN} strokeWidth={1.5} />
      ))}
      {lines !== '' &&
        [CASING, OWN].map((stroke) => (
          <path
            key={stroke}
            d={lines}
            fill="none"
            stroke={stroke}
            strokeWidth={stroke === OWN ? 2 : 4}
            strokeLinejoin="round"
          />
        ))}
      {isThrough ? <Circles discs={discs} /> : <Dots discs={discs} />}
      {values.map(({ row, text }) => {
        const disc = discs.find((one) => one.row === row)
        return disc && <Value key={row} {...disc} text={text} />
      })}
    </svg>
  )
}

/** Beside the number under the name of the state, and beside the circle; CSS pixels. */
const [NUMBER, BELOW] = [14, 18]

const Value = ({ x, y, r, text }: { x: number; y: number; r: number; text: string }) => (
  <text
    x={x + Math.max(r, NUMBER)}
    y={y + BELOW}
    fill="var(--ink)"
    stroke={CASING}
    strokeWidth={3}
    paintOrder="stroke"
    fontSize={12}
    fontWeight={600}
  >
    {text}
  </text>
)

type Discs = { discs: Vectors['discs'] }

const Circles = ({ discs }: Discs) =>
  discs.map(({ x, y, r }) => (
    <g key={`${x} ${y} ${r}`}>
      <circle cx={x} cy={y} r={r} fill="none" stroke={CASING} strokeWidth={4} />
      <circle cx={x} cy={y} r={r} fill={OWN} fillOpacity={0.4} stroke={OWN} strokeWidth={1.5} />
    </g>
  ))

/** So many are circles that can be taken hold of one by one; of more, all are the round ends of one line. */
const FEW = 2000
const RIM = 0.9

function Dots({ discs }: Discs) {
  const [first] = discs
  if (!first) return null
  if (discs.length <= FEW)
    return discs.map(({ x, y, r }) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={r + RIM / 2} fill={OWN} stroke={CASING} strokeWidth={RIM} />
    ))
  // A line without any length has no ends in some programs.
  const d = discs.map(({ x, y }) => `M${x} ${y}L${x + 0.01} ${y}`).join('')
  const line = { d, fill: 'none', strokeLinecap: 'round' } as const
  return (
    <>
      <path {...line} stroke={CASING} strokeWidth={2 * (first.r + RIM)} />
      <path {...line} stroke={OWN} strokeWidth={2 * first.r} />
    </>
  )
}
