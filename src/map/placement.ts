import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { MapPlace } from '../domain/place.ts'
import type { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../domain/region.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import { spotsOf } from './clusters.ts'
import type { Arrange } from './labels.ts'
import type { Measure } from './nameExtents.ts'
import type { Rect } from './placed.ts'
import { landsOf } from './placeInSight.ts'
import { arranger } from './placeNames.ts'
import type { Spot } from './placeSpots.ts'
import type { Point } from './projection.ts'
import { zoomed } from './zoomed.ts'

interface Shapes {
  readonly region: RegionGeoJson
  readonly context: ContextGeoJson
  readonly near?: NearGeoJson
}

/** Watches what the names have to keep clear of, and gives the map the way to find them their places. */
export function useNamePlacement(props: {
  /** Something within the map. */
  within: RefObject<HTMLElement | null>
  shapes: Shapes | undefined
  places: readonly MapPlace[]
  hatched: boolean
  /** Points that are drawn as marks, degrees. */
  marks: readonly Point[]
  /** The names that layers bring. */
  spots: readonly Spot[]
  onArrange: (arrange: Arrange) => void
}) {
  const { within, shapes, places, hatched, marks, spots, onArrange } = props
  const obstacles = useObstacles(within)
  const measure = useMeasure(within)
  const lands = useMemo(() => (shapes ? landsOf(shapes) : new Map()), [shapes])
  const marksAt = useMemo(() => (marks.length > 0 ? spotsOf(marks) : null), [marks])
  const isFirst = useRef(true)
  useEffect(() => {
    if (!obstacles || !measure) return undefined
    const near = shapes?.near
    const arrange = () =>
      onArrange(arranger({ obstacles, measure, lands, places, near, hatched, marks: marksAt, spots }))
    // To set the names anew takes longer than the frame that shows what was chosen.
    if (!isFirst.current) return afterPaint(arrange)
    isFirst.current = false
    return arrange()
  }, [obstacles, measure, lands, places, shapes, hatched, marksAt, spots, onArrange])
}

const mapOf = (within: RefObject<HTMLElement | null>) => within.current?.closest('section') ?? null

/** What lies over the map, CSS pixels from its corner: all that is no drawing, anew when any of it changes. */
function useObstacles(within: RefObject<HTMLElement | null>): readonly Rect[] | null {
  const [obstacles, setObstacles] = useState<readonly Rect[] | null>(null)
  useEffect(() => {
    const map = mapOf(within)
    if (!map) return
    const read = () => {
      const frame = map.getBoundingClientRect()
      const zoom = zoomed(map)
      // What fills the frame is a drawing.
      const rects = [...map.querySelectorAll(':scope > :not(svg)')]
        .map((part) => part.getBoundingClientRect())
        .filter((r) => r.width > 0 && (r.width < frame.width - 1 || r.height < frame.height - 1))
      setObstacles((last) => {
        const next = rects.map((r) => ({
          left: (r.left - frame.left) / zoom,
          top: (r.top - frame.top) / zoom,
          right: (r.right - frame.left) / zoom,
          bottom: (r.bottom - frame.top) / zoom,
        }))
        return JSON.stringify(next) === JSON.stringify(last) ? last : next
      })
    }
    const resized = new ResizeObserver(read)
    const observe = () => {
      resized.disconnect()
      resized.observe(map)
      for (const part of map.querySelectorAll(':scope > :not(svg)')) resized.observe(part)
    }
    const changed = new MutationObserver(observe)
    changed.observe(map, { childList: true })
    observe()
    return () => {
      resized.disconnect()
      changed.disconnect()
    }
  }, [within])
  return obstacles
}

/** Anew when the fonts have come. */
function useMeasure(within: RefObject<HTMLElement | null>): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    let gone = false
    const family = within.current ? getComputedStyle(within.current).fontFamily : 'sans-serif'
    const start = () => !gone && setMeasure(() => canvasMeasure(family))
    start()
    void document.fonts.ready.then(start)
    return () => {
      gone = true
    }
  }, [within])
  return measure
}

/** By a canvas, each text once. */
export function canvasMeasure(family: string): Measure | null {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  const known = new Map<string, number>()
  return (text, { size, weight, spacing }) => {
    const key = `${weight} ${size} ${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    context.font = `${weight} ${size}px ${family}`
    const measured = context.measureText(text).width + text.length * spacing * size
    known.set(key, measured)
    return measured
  }
}
