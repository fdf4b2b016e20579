import { describe, expect, it } from 'vitest'
import {
  BriefingFault,
  checked,
  fileNameOf,
  fileOf,
  LARGEST_FILE,
  readBriefing,
  refuseLarge,
} from '../../src/briefing/file.ts'
import { LONGEST_LINK, packed, unpacked } from '../../src/briefing/packed.ts'
import { briefingOf, sceneOf } from './made.ts'

const scene = sceneOf('one', {
  view: '?country=KAZ&layer=sites',
  heading: 'A <b>bold</b> {stage:magnets}',
  lines: ['<script>alert(1)</script>', 'two'],
  show: { as: 'chart', page: 'trade', id: 'both-sets-of-books' },
  notes: '=cmd()',
  minutes: 1.5,
  figures: [
    { at: 'stage:magnets', value: 94, unit: 'percent' },
    { at: 'item:range', value: null, unit: 't', range: [1, 2] },
  ],
})
const briefing = briefingOf('a', [scene, 'two'])
const text = fileOf(briefing)

/** The fault that reading throws. */
function fault(read: () => unknown): Pick<BriefingFault, 'code' | 'values'> {
  try {
    read()
  } catch (error) {
    if (error instanceof BriefingFault) return { code: error.code, values: error.values }
    throw error
  }
  throw new Error('nothing was refused')
}
const faultOf = (file: string) => fault(() => readBriefing(file))
const with_ = (before: string, after: string) => {
  if (!text.includes(before)) throw new Error(`no ${before}`)
  return text.replace(before, after)
}

describe('the file of a briefing', () => {
  it('is read as it was written, with markup as text', () => {
    expect(readBriefing(text)).toEqual(briefing)
    expect(readBriefing(`\uFEFF${text}`)).toEqual(briefing)
  })

  it.each([
    ['Rare earths / 2026: “now”', 'Rare earths 2026 now.samvad.json'],
    ['../../etc/passwd', 'etc passwd.samvad.json'],
    ['दुर्लभ मृदा', 'दुर्लभ मृदा.samvad.json'],
    ['?!', 'briefing.samvad.json'],
    ['x'.repeat(300), `${'x'.repeat(60)}.samvad.json`],
  ])('is named by its title: %j', (title, name) => expect(fileNameOf({ title })).toBe(name))

  it('that is cut off says where it ends', () => {
    const cut = text.slice(0, text.indexOf('"two"') + 3)
    expect(faultOf(cut)).toEqual({
      code: 'cut-off',
      values: { line: cut.split('\n').length, column: expect.any(Number) },
    })
  })

  it('that is broken says the line and the column', () =>
    expect(faultOf(with_('"title":', '"title"'))).toEqual({
      code: 'json',
      values: { line: 5, column: expect.any(Number) },
    }))

  it.each([
    ['nothing', ' \n', 'empty'],
    ['no object', '[]', 'other'],
    ['a word', '"samvad-briefing"', 'other'],
    ['null', 'null', 'other'],
    ['another format', '{"type":"FeatureCollection","features":[]}', 'other'],
    ['a format of nobody', with_('samvad-briefing', 'x'), 'other'],
    ['what is nested too deep', `${'['.repeat(200_000)}`, /cut-off|unreadable|other/],
  ])('of %s is refused', (_, file, code) => expect(faultOf(file).code).toMatch(code))

  it('of a later version says which', () =>
    expect(faultOf(with_('"version": 1', '"version": 7'))).toEqual({
      code: 'later',
      values: { version: 7, known: 1 },
    }))

  it.each([
    ['a scene without its heading', '"heading": "two",', '', 'schema-scene', { n: 2, place: 'heading' }],
    ['a number as text', '"minutes": 1.5', '"minutes": "x"', 'schema-scene', { n: 1, place: 'minutes' }],
    ['a line that is none', '"two"\n', '2\n', 'schema-scene', { n: 1, place: 'lines 2' }],
    ['a page that is none', '"trade"', '"trades"', 'schema-scene', { n: 1, place: 'show page' }],
    ['a title that is none', '"Briefing a"', 'null', 'schema', { place: 'title', line: '5' }],
    ['a field that is none', '"title":', '"tittle": 1, "title":', 'schema', { place: 'tittle' }],
    ['two scenes of one id', '"id": "two"', '"id": "one"', 'scenes', { n: 2 }],
  ])('with %s says the place', (_, before, after, code, values) => {
    expect(faultOf(with_(before, after))).toEqual({ code, values: expect.objectContaining(values) })
  })

  it.each(['__proto__', 'constructor'])('with the key %s of every object changes none', (key) => {
    expect(faultOf(with_('"title":', `"${key}": {"bad": 1}, "title":`))).toMatchObject({ code: 'schema' })
    expect(({} as { bad?: number }).bad).toBeUndefined()
  })

  it.each([
    ['a scene without its heading', '"heading": "two",', '', { why: 'missing' }],
    ['a field that is none', '"title":', '"tittle": 1, "title":', { why: 'unknown' }],
    ['a long heading', '"heading": "two"', `"heading": "${'x'.repeat(1001)}"`, { why: 'long', most: 1000 }],
    ['a long plan', '"minutes": 1.5', '"minutes": 601', { why: 'more', most: 600 }],
    ['a plan below nought', '"minutes": 1.5', '"minutes": -1', { why: 'less', most: 0 }],
    ['many lines', '"two"\n', `${'"x",'.repeat(20)} "two"\n`, { why: 'many', most: 20 }],
    ['a number as text', '"minutes": 1.5', '"minutes": "x"', { why: 'other', got: '"x"' }],
    ['a show that is none', '"as": "chart"', '"as": "film"', { why: 'other', got: '"film"' }],
  ])('with %s says what is wrong with it', (_, before, after, values) => {
    expect(faultOf(with_(before, after)).values).toEqual(expect.objectContaining(values))
  })

  it('repeats no more of what is wrong than a message has room for', () => {
    const long = 'x'.repeat(10_000)
    for (const file of [with_('"title":', `"${long}": 1, "title":`), with_('"map"', `"${long}"`)])
      for (const value of Object.values(faultOf(file).values)) expect(String(value).length).toBeLessThan(210)
  })

  it('is read no further than to its first fault', () => {
    let read = 0
    const lines = new Proxy(
      Array.from({ length: 20 }, () => 1),
      {
        get: (target, key, all) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read++
          return Reflect.get(target, key, all)
        },
      },
    )
    expect(fault(() => checked({ ...briefing, scenes: [{ ...scene, lines }] })).code).toBe('schema-scene')
    expect(read).toBe(1)
  })

  it('that is too large is refused by its size, before it is read', () => {
    expect(() => refuseLarge(LARGEST_FILE)).not.toThrow()
    expect(fault(() => refuseLarge(50 * 1024 * 1024))).toEqual({ code: 'size', values: { size: 50, max: 5 } })
  })

  it('of version 0 is brought up to this one', () => {
    const { lines: _, figures: __, facts: ___, minutes: ____, ...words } = scene
    const old = { ...briefing, version: 0, scenes: [{ ...words, text: 'one\ntwo' }] }
    expect(readBriefing(JSON.stringify(old))).toEqual({
      ...briefing,
      scenes: [{ ...scene, lines: ['one', 'two'], figures: [], facts: [], minutes: null }],
    })
    expect(faultOf(JSON.stringify({ ...old, scenes: [7] })).code).toBe('schema-scene')
    expect(faultOf(JSON.stringify({ ...old, version: -1 })).code).toBe('schema')
  })
})

describe('a briefing in a link', () => {
  it('is what it was', () => {
    const link = packed(briefing)
    expect(link).toMatch(/^briefing=[\w-]+$/)
    expect(unpacked(link ?? '')).toEqual(briefing)
  })

  it('that is too long is none', () => {
    const words = Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 100_003).toString(36)).join(' ')
    expect(packed(briefingOf('a', [sceneOf('one', { notes: words })]))).toBeNull()
    expect(LONGEST_LINK).toBe(6000)
  })

  it.each(['', 'briefing=', 'briefing=%%%', 'briefing=AAAA', `briefing=${'A'.repeat(5000)}`])(
    'that is no briefing is refused: %s',
    (hash) => expect(fault(() => unpacked(hash)).code).toMatch(/link|empty|cut-off|json|unreadable/),
  )

  it('that is cut off is refused', () =>
    expect(fault(() => unpacked(packed(briefing)?.slice(0, -30) ?? '')).code).toMatch(/link|cut-off|json/))
})
