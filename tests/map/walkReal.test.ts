import { describe, expect, it } from 'vitest'
import { project } from '../../src/map/projection.ts'
import { type Direction, next, type Stop, step } from '../../src/map/walk.ts'
import { home, places } from '../setup/compiled.ts'

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']
const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const

const states = home.countries.map(({ id, label }): Stop => ({ id, at: [label.lon, label.lat] }))
const all = places().places
const near: readonly Stop[] = [...states, ...all]
const far: readonly Stop[] = [...states, ...all.filter(({ kind }) => kind !== 'enclave')]

/** Every stop that the arrows reach from one, however many presses it takes. */
function reachedFrom(start: Stop, stops: readonly Stop[]): Set<string> {
  const found = new Set([start.id])
  const open = [start]
  for (let at = open.pop(); at; at = open.pop()) {
    for (const direction of DIRECTIONS) {
      const stop = next(at.at, direction, stops)
      if (!stop || found.has(stop.id)) continue
      found.add(stop.id)
      open.push(stop)
    }
  }
  return found
}

describe.each([
  ['far', far],
  ['close', near],
])('the walk over the real places of a %s map', (_, stops) => {
  it('has each place once, the six and their capitals among them', () => {
    expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length)
    expect(stops.length).toBeGreaterThan(25)
  })

  it('reaches every place from every other', () => {
    const lost = stops.flatMap((start) => {
      const found = reachedFrom(start, stops)
      return stops.filter(({ id }) => !found.has(id)).map(({ id }) => `${start.id} → ${id}`)
    })
    expect(lost).toEqual([])
  })

  it('comes back by the opposite arrow', () => {
    for (const stop of stops) {
      for (const direction of DIRECTIONS) {
        const there = step(stop, direction, stops, [])
        if (!there) continue
        expect(step(there.to, OPPOSITE[direction], stops, there.trail)).toEqual({ to: stop, trail: [] })
      }
    }
  })

  it('comes back near, even who does not know whence', () => {
    const apart = (a: Stop, b: Stop) => {
      const [[ax, ay], [bx, by]] = [project(...a.at), project(...b.at)]
      return Math.hypot(ax - bx, ay - by)
    }
    const astray = stops.flatMap((stop) =>
      DIRECTIONS.flatMap((direction) => {
        const there = next(stop.at, direction, stops)
        const back = there && next(there.at, OPPOSITE[direction], stops)
        return !there || !back || apart(back, stop) < 2.5 * apart(there, stop)
          ? []
          : [`${stop.id} ${direction} → ${there.id} → ${back.id}`]
      }),
    )
    expect(astray).toEqual([])
  })
})
