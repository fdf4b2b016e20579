import { describe, expect, it } from 'vitest'
import { render } from '../../src/app/prerender.tsx'
import { home } from '../setup/compiled.ts'

const html = render(home)

describe('the page before any script', () => {
  it('has the map with the shape of every state and its link', () => {
    for (const { id } of home.countries) {
      const [shape = ''] = html.match(new RegExp(`<path[^>]*data-state="${id}"[^>]*>`)) ?? []
      expect(shape.length).toBeGreaterThan(200)
      expect(html).toContain(`href="?country=${id}"`)
    }
  })

  it('has every sector and the three shares of China', () => {
    for (const { label } of home.sectors) expect(html).toContain(label.replace('&', '&amp;'))
    for (const share of ['60%', '91%', '94%']) expect(html).toContain(share)
  })

  it('says which boundaries are drawn, and as of when', () => {
    expect(html).toContain('Boundaries: As claimed by India')
    expect(html).toContain('22 Nov 2026')
  })

  it('needs no style attribute and no handler, which its security policy forbids', () => {
    expect(html).not.toMatch(/ style="/)
    expect(html).not.toMatch(/ on[a-z]+="/)
  })
})
