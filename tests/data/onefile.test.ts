import type { Plugin } from 'vite'
import { expect, it } from 'vitest'
import { INSTEAD, oneFile, withFonts } from '../../data/onefile.ts'

const [, plugin] = oneFile() as [Plugin, Record<'buildStart' | 'buildEnd', () => void> & Plugin]
const load = plugin.load as (id: string) => unknown

it('is not built without a module that it is to have another in the place of', () => {
  const [first = '', ...others] = Object.keys(INSTEAD)
  plugin.buildStart()
  for (const file of others) expect(load(`/anywhere/${file}?v=1`)).not.toBeNull()
  expect(() => plugin.buildEnd()).toThrow(first)
  expect(load('/anywhere/src/main.tsx')).toBeNull()
  load(`/anywhere/${first}`)
  plugin.buildEnd()
})

it('is not built without a font that its stylesheet names', () => {
  const style = 'a{src:url(held:fonts/plex.woff2)}'
  expect(withFonts(style, { 'fonts/plex.woff2': 'd09G' })).toBe('a{src:url(data:font/woff2;base64,d09G)}')
  expect(() => withFonts(style, {})).toThrow('fonts/plex.woff2')
})
