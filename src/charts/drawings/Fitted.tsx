import { type ReactNode, use, useRef } from 'react'
import { ResponsiveContainer } from 'recharts'
import { usePaperWidth } from '../../ui/usePaperWidth.ts'
import { FillsRoom } from '../room.ts'

/**
 * A drawing as wide as its place, on the screen and on paper; `height`, and the width `before` it is known, are CSS
 * pixels. One of several is never as high as their place.
 */
export function Fitted(props: { height: number; before?: number; several?: boolean; children: ReactNode }) {
  const { height, before = 420, several = false, children } = props
  const place = useRef<HTMLDivElement>(null)
  const paper = usePaperWidth(place)
  const fills = use(FillsRoom) && !several
  return (
    <div ref={place} style={{ height: fills ? '100%' : height }}>
      {/* One length in percent keeps the frame of Recharts, and with it the drawing, from being made anew for the paper. */}
      <ResponsiveContainer width={paper ?? '100%'} height="100%" initialDimension={{ width: before, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  )
}
