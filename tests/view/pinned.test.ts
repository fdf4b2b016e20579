import { expect, it } from 'vitest'
import { pinned } from '../../src/view/pinned.ts'

it.each([
  ['', '?boundary=in'],
  ['?country=KAZ&sector=trade,energy', '?country=KAZ&sector=trade,energy&boundary=in'],
  ['?boundary=intl&country=KAZ', '?country=KAZ&boundary=in'],
])('the address of a view names its boundary view once: %j', (address, expected) =>
  expect(pinned(address, 'in' as never)).toBe(expected),
)
