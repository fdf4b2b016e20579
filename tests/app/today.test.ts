import { afterEach, expect, it, vi } from 'vitest'
import { today } from '../../src/app/today.ts'

const zone = process.env.TZ
afterEach(() => {
  vi.useRealTimers()
  process.env.TZ = zone
})

it.each([
  ['Asia/Kolkata', '2026-11-29'],
  ['UTC', '2026-11-28'],
  ['America/New_York', '2026-11-28'],
])('the day of a reader in %s is theirs', (place, day) => {
  process.env.TZ = place
  vi.useFakeTimers({ now: new Date('2026-11-28T20:00:00Z') })
  expect(today()).toBe(day)
})
