// @vitest-environment happy-dom
import '../../setup/catalogue.ts'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { mapOf } from '../../../src/app/send/mapOf.ts'
import { placesQuery, shapesQuery } from '../../../src/load/load.ts'
import { sceneOf } from '../../briefing/made.ts'
import { home, places } from '../../setup/compiled.ts'
import { atlas } from '../../setup/placed.tsx'
import { known, measure, shapesFor } from '../../setup/toldMaps.ts'

const client = new QueryClient()
for (const boundary of ['in', 'cn'] as const)
  client.setQueryData(shapesQuery(home.files, boundary).queryKey, shapesFor({ boundary, map: null }))
client.setQueryData(placesQuery(home).queryKey, places())

const told = (view: string) =>
  mapOf({ client, home, known, atlas, measure }, sceneOf('a', { view, show: { as: 'map' } }))

describe('the map of a scene', () => {
  it('is in the boundary view of the scene', async () => {
    const { map } = await told('?boundary=cn')
    expect(map.boundary.id).toBe('cn')
  })

  it('has both of two boundary views, in the room of one', async () => {
    const [one, two] = [
      await told('?boundary=in&map=5/33/79'),
      await told('?boundary=in&beside=cn&map=5/33/79'),
    ]
    expect(two.map.boundary).toEqual({ id: 'in-cn', name: 'As claimed by India · As claimed by China' })
    expect([two.map.width, two.map.height]).toEqual([one.map.width, one.map.height])
    expect(two.sources).toEqual(one.sources)
  })
})
