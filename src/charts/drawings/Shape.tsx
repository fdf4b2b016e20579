import type { Kind } from '../kinds.ts'

/** Paths of a mark with "radius" 1 about its middle. */
const PATHS: Readonly<Record<Kind, string>> = {
  circle: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z',
  square: 'M-.9-.9h1.8v1.8h-1.8Z',
  diamond: 'M0-1.25L1.25 0L0 1.25L-1.25 0Z',
  up: 'M0-1.2L1.15.9H-1.15Z',
  down: 'M0 1.2L1.15-.9H-1.15Z',
  plus: 'M-.45-1.2h.9v.75h.75v.9h-.75v.75h-.9v-.75h-.75v-.9h.75Z',
}

/** A small mark about a point. */
export const Shape = (props: {
  kind: Kind
  x: number
  y: number
  size: number
  fill: string
  stroke: string
}) => (
  <path
    d={PATHS[props.kind]}
    transform={`translate(${props.x} ${props.y}) scale(${props.size})`}
    fill={props.fill}
    stroke={props.stroke}
    strokeWidth={0.4}
  />
)
