// @vitest-environment happy-dom
import { deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { get } from '../../src/load/getHeld.ts'
import { type HeldAs, held, heldText } from '../../src/load/held.ts'
import { Rings } from '../../src/load/rings.ts'

function hold(name: string, as: HeldAs, text: string) {
  const element = document.createElement('script')
  element.setAttribute('type', 'text/plain')
  Object.assign(element.dataset, { held: name, as })
  element.textContent = text
  document.body.append(element)
}
const deflated = (text: string) => deflateRawSync(text).toString('base64')

afterEach(() => document.body.replaceChildren())

describe('what a document holds in itself', () => {
  it('is read however it is written', async () => {
    hold('a.json', 'text', '{"a":1}')
    hold('b', 'base64', Buffer.from('Ṭhree').toString('base64'))
    hold('data/c.json', 'deflate', deflated('{"c":"Ṭhree"}'))
    expect(await held('a.json').json()).toEqual({ a: 1 })
    expect(await held('b').text()).toBe('Ṭhree')
    expect(await (await get('data/c.json')).json()).toEqual({ c: 'Ṭhree' })
  })

  it('is found from a page beside the atlas', async () => {
    hold('data/c.json', 'text', '{}')
    for (const up of ['', './', '../']) expect((await get(`${up}data/c.json`)).ok).toBe(true)
  })

  it('has its shapes put together', async () => {
    const rings = new Rings()
    const geometry = { type: 'LineString', coordinates: [[70, 40], [70.5, 41]] } // biome-ignore format: one line
    const file = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] }
    hold('data/x.geojson', 'text', JSON.stringify({ ...rings.pack(file), lines: 'lines/x' }))
    hold('lines/x', 'deflate', deflated(JSON.stringify(rings.lines)))
    expect(await (await get('../data/x.geojson')).json()).toEqual(file)
  })

  it('is an error where it is not there, and asked for no more', async () => {
    expect(heldText('x')).toBeNull()
    await expect(get('data/none.json')).rejects.toThrow('not in this file')
    await expect(get('data/none.json', AbortSignal.abort())).rejects.toThrow(/abort/i)
  })
})
