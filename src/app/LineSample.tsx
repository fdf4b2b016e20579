import type { LineKind } from '../domain/region.ts'
import type { LineStyle } from '../map/layers.ts'

/** A boundary line of one kind, as the map dashes it. */
export const LineSample = ({ kind, style }: { kind: LineKind; style: LineStyle }) => (
  <svg width="30" height="8" aria-hidden="true" data-line={kind}>
    <path
      d="M0 4h30"
      stroke={`var(--${style.stroke})`}
      strokeWidth={style.width}
      strokeDasharray={style.dash?.join(' ')}
    />
  </svg>
)
