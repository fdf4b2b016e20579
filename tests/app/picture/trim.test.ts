// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { trim } from '../../../src/app/picture/trim.ts'

const frame = { left: 0, top: 0, right: 100, bottom: 100 }
const of = (d: string, scale = 1) => trim(d, (x, y) => [x * scale, y * scale], frame)

describe('a path in a frame', () => {
  it('keeps what is within, and the points from which its lines come in', () => {
    expect(of('M10 10L20 20 30 10z')).toBe('M10 10L20 20L30 10z')
    expect(of('M50 50L150 50 50 60')).toBe('M50 50L150 50L50 60')
  })

  it('loses points that lie with their neighbours beyond one side', () => {
    expect(of('M50 50L150 50 170 55 190 90 150 60z')).toBe('M50 50L150 50L150 60z')
    expect(of('M-10.5 -3L50 50L150 50L160 52L170 60')).toBe('M-10.5 -3L50 50L150 50L170 60')
  })

  it('keeps the corners of a shape that lies around the frame', () => {
    const around = 'M-50 -50L150 -50L150 150L-50 150z'
    expect(of(around)).toBe(around)
  })

  it('is empty where all of it lies beyond one side, part by part', () => {
    expect(of('M150 10L160 20L150 30zM10 10L20 20zM-5 1L-6 200')).toBe('M10 10L20 20z')
    expect(of('M60 10L70 20', 2)).toBe('')
  })

  it('stays as it is where it has curves', () => {
    const curve = 'M150 10C160 20 170 30 180 40'
    expect(of(curve)).toBe(curve)
  })
})
