// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ThemeButton } from '../../src/app/ThemeButton.tsx'

it.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('in the %s the button says whether it is dark, and leads to the %s', async (mode, other) => {
  const setMode = vi.fn()
  render(<ThemeButton mode={mode} setMode={setMode} />)
  await userEvent.click(screen.getByRole('button', { name: 'Dark room', pressed: mode === 'dark' }))
  expect(setMode).toHaveBeenCalledExactlyOnceWith(other)
})
