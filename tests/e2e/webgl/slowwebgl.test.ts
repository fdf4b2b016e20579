import { describe, expect, it } from 'vitest'
import { atlas, eventually } from '../atlas.ts'

const { open } = atlas({ webgl: 'slow' })

describe('on a machine whose processor draws WebGL', () => {
  it('the flat map stays SVG, MapLibre is not loaded, and the globe can be had and left', async () => {
    const visit = await (await open('?country=KAZ')).full()
    expect(await visit.renderer()).toBe('svg')
    const isMapLibre = (url: string) => /MapGl|maplibre/.test(url)
    expect(visit.requests.filter(isMapLibre)).toEqual([])

    const globe = visit.map.getByRole('button', { name: 'Globe', exact: true })
    await globe.focus()
    await visit.page.keyboard.press('Enter')
    await visit.gl()
    expect(await visit.map.getAttribute('data-projection')).toBe('globe')
    expect(await visit.focused()).toBe('Globe')
    expect(await globe.getAttribute('aria-pressed')).toBe('true')

    await visit.page.keyboard.press('Enter')
    await eventually(visit.renderer).toBe('svg')
    expect(await visit.focused()).toBe('Globe')
    expect(visit.path()).toBe('?country=KAZ')
    expect(visit.problems).toEqual([])
  })
})
