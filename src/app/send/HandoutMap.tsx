import { useId } from 'react'
import type { MapKey, MapName, MapShape, Stroke, ToldMap } from '../../domain/toldMap.ts'
import { LIGHT } from '../../theme/theme.ts'
import styles from './Handout.module.css'

/** A told map as vectors with its legend: its names are text, and can be read and searched on paper. */
export function HandoutMap({ map }: { map: ToldMap }) {
  const id = useId()
  const { width, height, ground, shapes, names, legend, scale, says } = map
  const hatches = [
    ...new Set([...shapes, ...legend.flatMap(({ rows }) => rows)].flatMap(({ hatch }) => hatch ?? [])),
  ]
  const hatch = (colour: string) => `${id}-${hatches.indexOf(colour)}`
  return (
    <div className={styles.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        <defs>
          {hatches.map((colour) => (
            <Hatch key={colour} id={hatch(colour)} colour={colour} />
          ))}
          <marker id={`${id}-arrow`} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="4" orient="auto">
            <path d="M0 0L8 4L0 8Z" fill="context-stroke" />
          </marker>
        </defs>
        <rect width={width} height={height} fill={ground} />
        {shapes.map((shape, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no parts but by their place
          <Shape key={i} shape={shape} hatch={hatch} arrow={`${id}-arrow`} />
        ))}
        {names.map((name) => (
          <Name key={`${name.text} ${name.x} ${name.y}`} {...name} />
        ))}
        {scale && (
          <g data-counted="scale" transform={`translate(${width - scale.px - 10} ${height - 10})`}>
            <path d={`M0 -5V0H${scale.px}V-5`} fill="none" stroke={LIGHT.ink} />
            <text x={scale.px / 2} y={-6} textAnchor="middle" fontSize={11} fill={LIGHT.ink}>
              {scale.text}
            </text>
          </g>
        )}
      </svg>
      {legend.map(({ title, rows }) => (
        <p key={title} className={styles.legend} data-counted="items">
          <b>{title}</b>
          {rows.map((row) => (
            <span key={row.text}>
              <Sample row={row} hatch={hatch} />
              {row.text}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

/** Strokes at 45° over nothing. */
const Hatch = ({ id, colour }: { id: string; colour: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M0 0V5" stroke={colour} strokeWidth="1.4" />
  </pattern>
)

const strokeOf = (stroke: Stroke | null) =>
  stroke && {
    stroke: stroke.colour,
    strokeWidth: stroke.width,
    strokeDasharray: stroke.dash.length > 0 ? stroke.dash.join(' ') : undefined,
    strokeLinejoin: 'round' as const,
  }

type Hatching = (colour: string) => string

const fillOf = ({ fill, hatch }: Pick<MapShape, 'fill' | 'hatch'>, id: Hatching) =>
  hatch ? `url(#${id(hatch)})` : (fill ?? 'none')

function Shape({ shape, hatch, arrow }: { shape: MapShape; hatch: Hatching; arrow: string }) {
  const { lines, closed, stroke } = shape
  const d = lines
    .map((line) => `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('')
  return (
    <path
      d={d}
      fillRule="evenodd"
      fill={fillOf(shape, hatch)}
      {...strokeOf(stroke)}
      markerEnd={stroke?.arrow ? `url(#${arrow})` : undefined}
    />
  )
}

const round = (n: number) => Math.round(n * 100) / 100

const Name = ({ text, x, y, anchor, size, colour, strong, italic }: MapName) => (
  <text
    {...{ x, y, textAnchor: anchor, fontSize: size, fill: colour }}
    dominantBaseline="central"
    fontWeight={strong ? 600 : undefined}
    fontStyle={italic ? 'italic' : undefined}
  >
    {text}
  </text>
)

function Sample({ row, hatch }: { row: MapKey; hatch: Hatching }) {
  const look = { ...strokeOf(row.stroke), fill: row.shape === 'line' ? 'none' : fillOf(row, hatch) }
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      {row.shape === 'area' && <rect x="1" y="1" width="20" height="10" {...look} />}
      {row.shape === 'line' && <path d="M1 6H21" {...look} />}
      {row.shape === 'dot' && <circle cx="11" cy="6" r="4" {...look} />}
    </svg>
  )
}
