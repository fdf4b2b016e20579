// @vitest-environment happy-dom
import '../setup/dom.ts'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { YearSelect } from '../../src/app/YearSelect.tsx'

const chosen = (year: number, years: readonly number[]) => {
  const setView = vi.fn()
  render(<YearSelect label="Year" years={years} chosen={2010} last={2025} setView={setView} />)
  fireEvent.change(screen.getByRole('combobox'), { target: { value: String(year) } })
  return setView.mock.calls
}

it('writes the newest of its years where the atlas goes on beyond it, since none written means now', () => {
  expect(chosen(2022, [2022, 2021, 2010])).toEqual([[{ year: 2022 }]])
})

it('leaves the last year of the atlas out of the address', () => {
  expect(chosen(2025, [2025, 2024, 2010])).toEqual([[{ year: null }]])
})
