import { describe, expect, it } from 'vitest'
import { heldHref } from '../../src/view/heldHref.ts'

describe('a link in a single file', () => {
  it.each([
    ['trade/', '', '?page=trade'],
    ['trade/?country=KAZ', '', '?page=trade&country=KAZ'],
    ['minerals/#kz-kuirektykol', '', '?page=minerals#kz-kuirektykol'],
    ['?country=KAZ', '', '?country=KAZ'],
    ['./', 'trade', '?'],
    ['./?country=KAZ', 'trade', '?country=KAZ'],
    ['../?country=KAZ#x', 'trade', '?country=KAZ#x'],
    ['../sources/?q=a', 'trade', '?page=sources&q=a'],
    ['?flow=import', 'trade', '?page=trade&flow=import'],
    ['rare-earths/?embed=1#chart-price-Dy', '', '?page=rare-earths&embed=1#chart-price-Dy'],
  ])('%s on the page %j leads to %s', (href, page, right) => {
    expect(heldHref(href, page)).toBe(right)
    // What was set right stays so.
    if (!right.includes('page=')) expect(heldHref(right, '')).toBe(right)
  })

  it.each(['#x', '', 'https://example.org/?a=1', 'data/other.json', 'blob:null/1', 'mailto:a@example.org'])(
    'to %j is left as it is',
    (href) => expect(heldHref(href, 'trade')).toBeNull(),
  )
})
