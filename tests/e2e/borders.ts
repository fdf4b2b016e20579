import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'geojson'
import * as v from 'valibot'
import { RegionGeoJson } from '../../src/domain/region.ts'
import { DIST, mercator, type Visit } from './atlas.ts'
import { type Colour, coloursAt, distance, type Pixel } from './pixels.ts'

/** A place on a border where it runs straight for a while, and the way out of the country, in CSS pixels. */
export interface Sample {
  readonly id: string
  readonly at: Pixel
  readonly out: Pixel
}

/** How far inside and outside of the border a scan looks, and in what steps. */
const REACH = 5
const STEP = 0.1
export const SCAN = Array.from({ length: Math.round((2 * REACH) / STEP) + 1 }, (_, i) => i * STEP - REACH)
export const scanOf = ({ at, out }: Sample): Pixel[] =>
  SCAN.map((t) => ({ x: at.x + t * out.x, y: at.y + t * out.y }))

export interface Frame {
  readonly width: number
  readonly height: number
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** Straight places along the outlines of the six, from the very shapes that are served. */
export function samples(frame: Frame, file = 'region.in.'): Sample[] {
  const served = readdirSync(join(DIST, 'data')).find((name) => name.startsWith(file))
  const region = v.parse(RegionGeoJson, JSON.parse(readFileSync(join(DIST, 'data', served ?? ''), 'utf8')))
  const scale = 512 * 2 ** frame.zoom
  const [cx, cy] = mercator([frame.lon, frame.lat])
  const toPixel = ([lon = 0, lat = 0]: Position): Pixel => {
    const [x, y] = mercator([lon, lat])
    return { x: frame.width / 2 + (x - cx) * scale, y: frame.height / 2 + (y - cy) * scale }
  }
  return region.features.flatMap(({ properties: { id }, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons
      .flatMap(([ring]) => straight((ring ?? []).map(toPixel)))
      .map((place) => ({ id, ...place }))
  })
}

/** Every 2 px along a ring: the places within 3 px of which it leaves its chord by less than 0.4 px. */
function straight(ring: readonly Pixel[]): Omit<Sample, 'id'>[] {
  const walked = walk(ring, 0.5)
  const WINDOW = 6
  // Clockwise on the screen when positive: then the outside is on the left hand of the way.
  const turn = Math.sign(area(walked))
  return walked.flatMap((at, i) => {
    const around = walked.slice(i - WINDOW, i + WINDOW + 1)
    const [from, to] = [around[0], around.at(-1)]
    if (i % 4 !== 0 || i < WINDOW || around.length <= 2 * WINDOW || !from || !to) return []
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const normal = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length }
    const leaves = around.some((p) => Math.abs((p.x - from.x) * normal.x + (p.y - from.y) * normal.y) > 0.4)
    return length < 5.4 || leaves ? [] : [{ at, out: { x: normal.x * turn, y: normal.y * turn } }]
  })
}

/** Points along a line at equal distances. */
function walk(line: readonly Pixel[], step: number): Pixel[] {
  const points: Pixel[] = []
  let due = 0
  line.forEach((to, i) => {
    const from = line[i - 1]
    if (!from) return
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    for (; due <= length; due += step) {
      const share = length === 0 ? 0 : due / length
      points.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    }
    due -= length
  })
  return points
}

const area = (ring: readonly Pixel[]): number =>
  ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a
    return sum + a.x * b.y - b.x * a.y
  }, 0)

const between = (scan: readonly Colour[], from: number, to: number) =>
  scan.filter((_, i) => (SCAN[i] ?? 0) >= from && (SCAN[i] ?? 0) <= to)

/** Whether a scan is plainly the country within and plainly something else without. */
export function isClear(scan: readonly Colour[], fill: Colour): boolean {
  const outside = between(scan, 2.5, REACH)
  return (
    between(scan, -REACH, -2).every((c) => distance(c, fill) < 6) &&
    outside.every((c) => distance(c, outside[0] ?? fill) < 6)
  )
}

/** Where on the scan the fill of the country ends, in CSS pixels outward from the border; null: it never does. */
export function edge(scan: readonly Colour[], fill: Colour): number | null {
  const away = scan.map((colour) => distance(colour, fill))
  const half = Math.max(...between(scan, -3, 3).map((colour) => distance(colour, fill))) / 2
  if (half < 8) return null
  return SCAN[away.findIndex((d) => d > half)] ?? null
}

/** Pixels of a picture a CSS pixel. */
export const SCALE = 2

/** The drawing alone: names, legend and buttons would hide the borders. */
const BARE =
  '[data-renderer] > :not(div:has(canvas), svg[aria-hidden=true]) { visibility: hidden !important }'

/** The drawing of the map, at SCALE. */
export const picture = async (visit: Visit) => visit.map.screenshot({ style: BARE, animations: 'disabled' })

export async function frameOf(visit: Visit) {
  const box = await visit.map.boundingBox()
  const [lon = 0, lat = 0, zoom = 0] = await Promise.all(
    ['lon', 'lat', 'zoom'].map(async (name) => Number(await visit.map.getAttribute(`data-${name}`))),
  )
  return { width: box?.width ?? 0, height: box?.height ?? 0, lon, lat, zoom }
}

export const fillOf = (visit: Visit, id: string): Promise<Colour> =>
  visit.map.locator(`[data-state=${id}]`).evaluate((shape) => {
    const [r = 0, g = 0, b = 0] = getComputedStyle(shape).fill.match(/\d+/g)?.map(Number) ?? []
    return [r, g, b] as const
  })

/** Every sample scanned in a picture. */
export async function scansOf(visit: Visit, png: Buffer, places: readonly Sample[]): Promise<Colour[][]> {
  const colours = await coloursAt(visit.page, png, places.flatMap(scanOf), SCALE)
  return places.map((_, i) => colours.slice(i * SCAN.length, (i + 1) * SCAN.length))
}

/** So many of them, from all along. */
export const spread = <T>(all: readonly T[], count: number): T[] => {
  const part = (i: number) => Math.floor((i * count) / all.length)
  return all.length <= count ? [...all] : all.filter((_, i) => part(i) !== part(i - 1))
}
