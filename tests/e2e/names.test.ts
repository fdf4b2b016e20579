import { describe, expect, it } from 'vitest'
import { atlas, PHONE, ROOM, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })

const CAMERAS = {
  home: '',
  India: '4.4/22/80',
  Kashmir: '5.6/34.6/77',
  Arunachal: '5.6/28.2/93.5',
  Fergana: '7.4/40.4/71.3',
  'Caspian and Aral': '5/43/58',
}
const SIZES = { wide: ROOM, phone: PHONE, 'twice as large': { width: 640, height: 400 } }
const SCRIPTS = { Latin: 'en', Cyrillic: 'ru', Devanagari: 'hi' }

/** The names of all countries in another language, as that language's page would have them. */
const namesIn = (language: string) => `
  const Names = Intl.DisplayNames
  Intl.DisplayNames = class extends Names { constructor(_, options) { super('${language}', options) } }`

interface Part {
  readonly what: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is read on the map and what lies over it, once nothing moves any more. */
async function drawn(visit: Visit) {
  await visit.page.waitForSelector('section[data-renderer] > [role=img]')
  await visit.page.evaluate(() => document.fonts.ready)
  await visit.page.waitForLoadState('networkidle')
  await visit.page.waitForTimeout(300)
  return visit.map.evaluate((map) => {
    const rect = (part: Element, what: string): Part => {
      const { left, top, right, bottom } = part.getBoundingClientRect()
      return { what, left, top, right, bottom }
    }
    const texts = [...map.querySelectorAll('svg[data-counted] text')].filter((text) => {
      const style = getComputedStyle(text)
      const link = text.closest('a')
      const isSeen = !link || getComputedStyle(link).opacity !== '0'
      return isSeen && style.visibility === 'visible' && style.display !== 'none'
    })
    const frame = rect(map, 'the frame')
    const over = [...map.querySelectorAll(':scope > :not(svg)')]
      .map((part) => rect(part, part.textContent?.slice(0, 20) || part.tagName))
      .filter(
        (r) =>
          r.right > r.left &&
          !(r.left <= frame.left + 1 && r.right >= frame.right - 1 && r.top <= frame.top + 1),
      )
    // The count below the name of a state is one with it.
    const owner = texts.map((text) => (text.closest('a') ?? text).getAttribute('aria-label'))
    // Of the box of a line its letters do not fill the very top and foot.
    const inked = (part: Part): Part => {
      const height = part.bottom - part.top
      return { ...part, top: part.top + height * 0.12, bottom: part.bottom - height * 0.05 }
    }
    return { names: texts.map((text) => inked(rect(text, text.textContent ?? ''))), owner, over, frame }
  })
}

const meets = (a: Part, b: Part) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

function faults({ names, owner, over, frame }: Awaited<ReturnType<typeof drawn>>): string[] {
  return names.flatMap((name, i) => {
    const others = names.filter((_, j) => j > i && (owner[i] === null || owner[i] !== owner[j]))
    const clipped =
      name.left < frame.left - 1 ||
      name.right > frame.right + 1 ||
      name.top < frame.top - 1 ||
      name.bottom > frame.bottom + 1
    return [
      ...[...others, ...over]
        .filter((other) => meets(name, other))
        .map((o) => `${name.what} meets ${o.what}`),
      ...(clipped ? [`${name.what} is clipped`] : []),
    ]
  })
}

describe.each(Object.entries(SIZES))('the names on a %s map', (_, viewport) => {
  it.each(Object.entries(SCRIPTS))(
    'in %s meet neither each other nor what lies over the map, and are whole',
    async (_script, language) => {
      const visit = await open('', { viewport, given: (page) => page.addInitScript(namesIn(language)) })
      for (const [camera, at] of Object.entries(CAMERAS)) {
        if (at) await visit.page.goto(`${url()}?map=${at}&boundary=intl`)
        const found = await drawn(visit)
        expect(found.names.length, camera).toBeGreaterThan(0)
        expect(faults(found), camera).toEqual([])
      }
    },
  )
})
