import { describe, expect, it } from 'vitest'
import { hatchImage } from '../../../src/map/gl/hatch.ts'

const image = hatchImage('#8C8576')
const alpha = (x: number, y: number) =>
  image.data[((y % image.height) * image.width + (x % image.width)) * 4 + 3]

describe('the hatch of a disputed area', () => {
  it('is a tile of pixels in the colour of the theme', () => {
    expect(image.data).toHaveLength(image.width * image.height * 4)
    expect([...image.data.slice(0, 4)]).toEqual([0x8c, 0x85, 0x76, 255])
  })

  it('leaves most of the ground to be seen through it', () => {
    const inked = image.data.filter((value, i) => i % 4 === 3 && value > 0).length
    expect(inked).toBeGreaterThan(0)
    expect(inked / (image.width * image.height)).toBeLessThan(0.3)
  })

  it('goes on over the seam: along a diagonal nothing changes', () => {
    for (let i = 0; i < image.width; i++) expect(alpha(i, image.height - i)).toBe(alpha(0, 0))
  })
})
