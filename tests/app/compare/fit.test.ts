import { describe, expect, it } from 'vitest'
import { cameraOn } from '../../../src/app/compare/fit.ts'
import { viewBox } from '../../../src/map/camera.ts'
import { project } from '../../../src/map/projection.ts'
import { IND, KAZ, UZB } from '../../setup/builders.ts'
import { home, regionIn } from '../../setup/compiled.ts'

const region = regionIn('in')
const size = { width: 700, height: 600 }

describe('the map on the compared states', () => {
  it.each([[[KAZ, UZB]], [[IND, UZB]]])(
    'has all of them in sight, and no more air than there has to be: %s',
    (ids) => {
      const camera = cameraOn(region, ids, size)
      if (!camera) throw new Error('no camera')
      const box = viewBox(camera, size)
      for (const id of ids) {
        const label = home.countries.find((c) => c.id === id)?.label
        const [x, y] = project(label?.lon ?? Number.NaN, label?.lat ?? Number.NaN)
        expect(x).toBeGreaterThan(box.x)
        expect(x).toBeLessThan(box.x + box.width)
        expect(y).toBeGreaterThan(box.y)
        expect(y).toBeLessThan(box.y + box.height)
      }
    },
  )

  it('is nearer for fewer', () => {
    const [near, far] = [cameraOn(region, [UZB], size), cameraOn(region, [UZB, IND], size)]
    expect(near?.zoom).toBeGreaterThan(far?.zoom ?? Number.NaN)
  })

  it('is none where none of them is drawn', () => {
    expect(cameraOn(region, [], size)).toBeNull()
  })
})
