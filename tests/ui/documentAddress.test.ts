// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { documentAddress } from '../../src/ui/documentAddress.ts'

afterEach(() => {
  vi.restoreAllMocks()
  delete document.documentElement.dataset.address
})

describe('the address that is said of a document', () => {
  it.each([
    ['https://example.org/atlas/?country=KAZ#x', 'https://example.org/atlas/?country=KAZ#x'],
    ['file:///C:/Users/A%20Name/samvad%20atlas.html?country=KAZ#x', 'samvad atlas.html?country=KAZ#x'],
    ['file:///home/name/dist/index.html', 'index.html'],
  ])('of %s is %s', (url, said) => {
    vi.spyOn(document, 'URL', 'get').mockReturnValue(url)
    expect(documentAddress()).toBe(said)
  })

  it.each([
    ['?panel=briefing&briefing=own', 'https://example.org/atlas/'],
    [
      '?page=trade&country=KAZ&sector=energy,trade#x',
      'https://example.org/atlas/trade/?country=KAZ&sector=energy,trade#x',
    ],
  ])('of a single file at %s is that in the atlas of which it was made', (query, said) => {
    vi.spyOn(document, 'URL', 'get').mockReturnValue(`file:///C:/A%20Name/samvad.html${query}`)
    document.documentElement.dataset.address = 'https://example.org/atlas/'
    expect(documentAddress()).toBe(said)
  })
})
