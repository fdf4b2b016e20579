// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paintOf, recolouring } from '../../../src/app/picture/paint.ts'
import { Numbered } from '../../../src/app/picture/sources.ts'
import { DARK, LIGHT } from '../../../src/theme/theme.ts'
import '../../setup/catalogue.ts'
import { sourceOf } from '../../setup/builders.ts'

const none = new Map<string, string>()

describe('a paint as a browser computes it', () => {
  it.each([
    ['rgb(178, 58, 72)', { colour: '#b23a48', opacity: 1 }],
    ['rgba(178, 58, 72, 0.5)', { colour: '#b23a48', opacity: 0.5 }],
    ['rgb(178 58 72 / 25%)', { colour: '#b23a48', opacity: 0.25 }],
    ['color(srgb 1 0.5 0 / 0.92)', { colour: '#ff8000', opacity: 0.92 }],
    ['#B23A48', { colour: '#b23a48', opacity: 1 }],
    ['url("#hatch") none', { colour: 'url(#hatch)', opacity: 1 }],
    ['none', null],
    ['rgba(0, 0, 0, 0)', null],
  ])('%s', (value, paint) => expect(paintOf(value, none)).toEqual(paint))
})

/** Every colour of a theme by a name of its own. */
const named = (theme: typeof LIGHT) =>
  new Map(
    Object.entries(theme).flatMap(([name, value]: [string, string | readonly string[]]) =>
      typeof value === 'string'
        ? [[name, value]]
        : value.map((c, i) => [`${name}-${i}`, c] as [string, string]),
    ),
  )

describe('a colour of the dark room', () => {
  const recolour = recolouring(named(DARK), named(LIGHT))

  it('is that of the light theme in a picture', () => {
    expect(paintOf('rgb(232, 112, 125)', recolour)?.colour).toBe(LIGHT.china.toLowerCase())
    expect(paintOf(DARK.ink, recolour)?.colour).toBe(LIGHT.ink.toLowerCase())
    expect(paintOf('rgb(1, 2, 3)', recolour)?.colour).toBe('#010203')
  })

  it('stands for one colour alone, but for the ink on a fill, and none is a colour of the light theme', () => {
    const light = named(LIGHT)
    const meanings = new Map<string, Set<string>>()
    for (const [name, colour] of named(DARK)) {
      if (/^(classInks|indiaInk|outline)/.test(name)) continue
      const to = meanings.get(colour) ?? new Set()
      meanings.set(colour, to.add(light.get(name) ?? ''))
    }
    expect([...meanings].filter(([, to]) => to.size > 1)).toEqual([])
    const lights = new Set([...light.values()].map((c) => c.toLowerCase()))
    expect([...recolour.keys()].filter((c) => lights.has(c))).toEqual([])
  })
})

describe('the list of sources', () => {
  it('has each once, by the order in which they are named', () => {
    const numbered = new Numbered()
    const [a, b] = [sourceOf('a'), sourceOf('b')]
    expect(numbered.of([a, 'counts', b])).toEqual([1, 2, 3])
    expect(numbered.of([b, a])).toEqual([3, 1])
    expect(numbered.list).toHaveLength(3)
    expect(numbered.list[1]).toBe('counts')
    expect(numbered.list[0]).toContain(a.url)
  })

  it('leaves the addresses out where they would bury the picture', () => {
    const numbered = new Numbered()
    numbered.of(Array.from({ length: 25 }, (_, i) => sourceOf(`s${i}`)))
    expect(numbered.list.join()).not.toContain('http')
  })
})
