import { memo, useId } from 'react'
import type { LineKind } from '../../domain/region.ts'
import type { Fill, MapModel, StatePaint } from '../../select/mapModel.ts'
import { type Box, HOME_BOX } from '../camera.ts'
import type { CountryLink } from '../link.ts'
import { DASH, isMarked, WIDTH } from '../style.ts'
import styles from './MapSvg.module.css'
import type { SvgShapes } from './shapes.ts'

/** The map as SVG: the first that is seen, and what stays where there is no WebGL. Colours come from CSS. */
export function MapSvg(props: {
  shapes: SvgShapes
  model: MapModel
  /** What is shown, in world units. */
  box: Box
  link: CountryLink
}) {
  const { shapes, model, box, link } = props
  const marked = [...model.states].filter((s) => s.selected || s.compared)
  const frame = {
    viewBox: viewBoxText(box),
    preserveAspectRatio: 'xMidYMid meet',
  } as const
  const scale = shapes.scale === 1 ? undefined : `scale(${shapes.scale})`
  return (
    // Two layers: what never changes colour is not painted again when the states do.
    <>
      <svg {...frame} aria-hidden="true" className={`${styles.map} ${styles.ground}`}>
        <g transform={scale}>
          <Ground shapes={shapes} />
        </g>
      </svg>
      <svg {...frame} aria-hidden="true" className={styles.map}>
        <g transform={scale}>
          {[...shapes.states].map(([id, d]) => (
            <path key={id} className={styles.rim} strokeWidth={WIDTH.rim} d={d} />
          ))}
          {model.states.map((state) => (
            <a key={state.id} {...link(state.id)} tabIndex={-1}>
              <State d={shapes.states.get(state.id) ?? ''} state={state} />
            </a>
          ))}
          <Disputed d={shapes.disputed} hatchScale={hatchScale(box)} />
          <Lines shapes={shapes} marked />
          <path className={styles.lake} d={shapes.lakes} />
          {marked.map((state) => {
            const d = shapes.states.get(state.id) ?? ''
            const [className, width] = state.selected
              ? [styles.selected, WIDTH.selected]
              : [styles.compared, WIDTH.compared]
            return (
              <g key={state.id}>
                <path className={styles.casing} strokeWidth={WIDTH.casing} d={d} />
                <path className={className} strokeWidth={width} d={d} />
              </g>
            )
          })}
        </g>
      </svg>
    </>
  )
}

const Ground = memo(function Ground({ shapes }: { shapes: SvgShapes }) {
  return (
    <>
      <path className={styles.land} d={shapes.land} />
      <Lines shapes={shapes} marked={false} />
    </>
  )
})

const Disputed = memo(function Disputed(props: { d: string; hatchScale: number }) {
  // Two maps may be on the page.
  const hatch = useId()
  if (props.d === '') return null
  return (
    <>
      <pattern
        id={hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${props.hatchScale}) rotate(45)`}
      >
        <path className={styles.hatch} d="M0 0v6" />
      </pattern>
      <path className={styles.disputed} fill={`url(#${hatch})`} d={props.d} />
    </>
  )
})

export const viewBoxText = (box: Box) =>
  [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 100) / 100).join(' ')

/** Hatching keeps its size on the screen whatever the box. */
const hatchScale = (box: Box) => Math.round((box.width / HOME_BOX.width) * 350) / 100

const State = memo(function State({ d, state }: { d: string; state: StatePaint }) {
  return <path className={`${styles.state} ${fillClass(state.fill)}`} data-state={state.id} d={d} />
})

const fillClass = (fill: Fill) => (typeof fill === 'number' ? styles[`class${fill}`] : styles[fill])

const Lines = memo(function Lines({ shapes, marked }: { shapes: SvgShapes; marked: boolean }) {
  return [...shapes.lines]
    .filter(([kind]) => isMarked(kind) === marked && kind !== 'adm1')
    .map(([kind, d]) => (
      <path
        key={kind}
        className={marked ? styles.marked : styles.border}
        strokeWidth={WIDTH.border}
        strokeDasharray={dash(kind)}
        d={d}
      />
    ))
})

const dash = (kind: LineKind) => DASH[kind]?.map((n) => n * 1.6).join(' ')
