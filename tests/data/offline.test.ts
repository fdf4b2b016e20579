import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MANIFEST } from '../../data/offline.ts'

describe('the manifest of an installed atlas', () => {
  it.each(MANIFEST.icons)('has the icon $src as large as it says', ({ src, sizes }) => {
    const png = readFileSync(`public/${src}`)
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    expect(png.length).toBeLessThan(20_000)
  })

  it('has every icon that there is', () => {
    expect(globSync('icons/*', { cwd: 'public' }).sort()).toEqual(MANIFEST.icons.map(({ src }) => src).sort())
  })

  it('names no address that another path would change', () => {
    for (const address of [MANIFEST.start_url, MANIFEST.scope, ...MANIFEST.icons.map(({ src }) => src)])
      expect(address).toMatch(/^(\.\/$|icons\/)/)
  })
})
