// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { absolute, addressHere, pageHere } from '../../src/view/here.ts'

const at = (url: string) => vi.spyOn(document, 'URL', 'get').mockReturnValue(url)
afterEach(() => {
  vi.restoreAllMocks()
  delete document.documentElement.dataset.page
  delete document.documentElement.dataset.address
})

describe('an address in full', () => {
  it.each([
    ['https://example.org/atlas/?country=KAZ', './', 'https://example.org/atlas/'],
    [
      'https://example.org/atlas/?country=KAZ',
      'trade/?year=2019#x',
      'https://example.org/atlas/trade/?year=2019#x',
    ],
    ['file:///C:/Users/A/my%20file.html?country=KAZ', './', null],
  ])('on %s of %s is %s', (url, href, full) => {
    at(url)
    expect(absolute(href)).toBe(full)
  })
})

describe('an address in full, in a single file', () => {
  it.each([
    ['./', 'https://example.org/atlas/'],
    ['./#briefing=abc', 'https://example.org/atlas/#briefing=abc'],
    ['./trade/?year=2019#x', 'https://example.org/atlas/trade/?year=2019#x'],
  ])('of %s is that in the atlas of which it was made: %s', (href, full) => {
    at('file:///home/a/x.html?page=trade&country=KAZ')
    document.documentElement.dataset.address = 'https://example.org/atlas/'
    expect(absolute(href)).toBe(full)
  })
})

describe('what is on the screen', () => {
  it('is the page that the document says, in whatever folder it lies', () => {
    at('file:///home/a/trade/x.html')
    expect(pageHere()).toBe('')
    document.documentElement.dataset.page = 'minerals'
    expect(pageHere()).toBe('minerals')
  })

  it('is a view without the page, the panel and the briefing that are open', () => {
    at('file:///x.html?page=trade&country=KAZ&panel=briefing&briefing=a&scene=2&sector=energy,trade')
    expect(addressHere()).toBe('?country=KAZ&sector=energy,trade')
  })
})
