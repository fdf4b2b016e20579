import { memo, useId } from 'react'
import type { CountryId } from '../../domain/ids.ts'
import type { Fill, MapModel, StatePaint } from '../../select/mapModel.ts'
import { cssColour } from '../../theme/theme.ts'
import type { Box } from '../camera.ts'
import { COVER, GROUND, type MapLayer } from '../layers.ts'
import type { CountryLink } from '../link.ts'
import styles from './MapSvg.module.css'
import type { SvgShapes } from './shapes.ts'

/** The map as SVG: the first that is seen, and what stays where there is no WebGL. Colours come from CSS. */
export function MapSvg(props: {
  shapes: SvgShapes
  model: MapModel
  /** What is shown, in world units. */
  box: Box
  /** World units a CSS pixel at the whole zoom below: hatching grows up to the next as MapLibre's does. */
  unitsPerPixel: number
  link: CountryLink
}) {
  const { shapes, model, box, unitsPerPixel, link } = props
  // Two maps may be on the page.
  const hatch = useId()
  const frame = {
    viewBox: viewBoxText(box),
    preserveAspectRatio: 'xMidYMid meet',
  } as const
  const scale = shapes.scale === 1 ? undefined : `scale(${shapes.scale})`
  const marks = MARKS.flatMap((layer) => {
    const states = model.states.flatMap((s) => (layer.only && s[layer.only] ? [s.id] : []))
    return states.length > 0 ? [<Outlines key={layer.id} {...{ layer, shapes, states }} />] : []
  })
  return (
    // Each a layer of the screen: what keeps its colour is not painted again when the states change theirs.
    <>
      <svg {...frame} aria-hidden="true" className={`${styles.map} ${styles.ground}`}>
        <g transform={scale}>
          <Still layers={GROUND} shapes={shapes} />
        </g>
      </svg>
      <svg {...frame} aria-hidden="true" className={styles.map}>
        <g transform={scale}>
          {model.states.map((state) => (
            <a key={state.id} {...link(state.id)} tabIndex={-1}>
              <State d={shapes.states.get(state.id) ?? ''} state={state} />
            </a>
          ))}
        </g>
      </svg>
      <svg {...frame} aria-hidden="true" className={`${styles.map} ${styles.over}`}>
        {shapes.paths.has('disputed') && <Hatch id={hatch} scale={unitsPerPixel} />}
        <g transform={scale}>
          <Still layers={OVER} {...{ shapes, hatch }} />
        </g>
      </svg>
      {marks.length > 0 && (
        <svg {...frame} aria-hidden="true" className={`${styles.map} ${styles.over}`}>
          <g transform={scale}>{marks}</g>
        </svg>
      )}
    </>
  )
}

const MARKS = COVER.filter((layer) => layer.only)
const OVER = COVER.filter((layer) => !layer.only && layer.fill !== 'state')

/** What no model changes. */
const Still = memo(function Still(props: {
  layers: readonly MapLayer[]
  shapes: SvgShapes
  hatch?: string | undefined
}) {
  const { layers, shapes, hatch } = props
  const states = [...shapes.states.keys()]
  return layers.map((layer) =>
    layer.of.file === 'region' ? (
      <Outlines key={layer.id} {...{ layer, shapes, states }} />
    ) : (
      <Layer key={layer.id} {...{ layer, shapes, hatch }} />
    ),
  )
})

function Layer(props: { layer: MapLayer; shapes: SvgShapes; hatch: string | undefined }) {
  const { layer, shapes, hatch } = props
  const d = shapes.paths.get(layer.id)
  if (!d) return null
  const { fill } = layer
  if (!fill) return <path {...strokeOf(layer)} d={d} />
  return <path fill={fill === 'hatch' ? `url(#${hatch})` : fill === 'state' ? '' : cssColour(fill)} d={d} />
}

function Outlines(props: { layer: MapLayer; shapes: SvgShapes; states: readonly CountryId[] }) {
  return (
    <g {...strokeOf(props.layer)}>
      {props.states.map((id) => (
        <path key={id} d={props.shapes.states.get(id)} />
      ))}
    </g>
  )
}

const strokeOf = ({ line }: MapLayer) =>
  line && {
    fill: 'none',
    stroke: cssColour(line.stroke),
    strokeWidth: line.width,
    strokeDasharray: line.dash?.join(' '),
  }

/** As many diagonals, and as wide, as MapLibre's pattern has. */
function Hatch({ id, scale }: { id: string; scale: number }) {
  return (
    <pattern
      id={id}
      width="5.66"
      height="5.66"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(45)`}
    >
      <path className={styles.hatch} d="M2.83 0v5.66" />
    </pattern>
  )
}

export const viewBoxText = (box: Box) =>
  [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 100) / 100).join(' ')

const State = memo(function State({ d, state }: { d: string; state: StatePaint }) {
  const { id, fill } = state
  // A colour here and no class: the served page, which compares nothing, is as short as it can be.
  const colour = fill === 'context' ? cssColour('land') : undefined
  return <path className={`${styles.state} ${fillClass(fill) ?? ''}`} fill={colour} data-state={id} d={d} />
})

const fillClass = (fill: Fill) => (typeof fill === 'number' ? styles[`class${fill}`] : styles[fill])
