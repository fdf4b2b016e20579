import { type ReactNode, useRef } from 'react'
import { ResponsiveContainer } from 'recharts'
import { usePaperWidth } from '../../ui/usePaperWidth.ts'

/** A drawing as wide as its place, on the screen and on paper; `height`, and the width `before` it is known, are CSS pixels. */
export function Fitted(props: { height: number; before?: number; children: ReactNode }) {
  const { height, before = 420, children } = props
  const place = useRef<HTMLDivElement>(null)
  const paper = usePaperWidth(place)
  return (
    <div ref={place} style={{ height }}>
      {/* One length in percent keeps the frame of Recharts, and with it the drawing, from being made anew for the paper. */}
      <ResponsiveContainer width={paper ?? '100%'} height="100%" initialDimension={{ width: before, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  )
}
