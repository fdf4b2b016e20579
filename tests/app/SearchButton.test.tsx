// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lazy } from 'react'
import { expect, it, vi } from 'vitest'
import { SearchButton } from '../../src/app/search/SearchButton.tsx'

/** Asked for once, the search does not come; after that it does. */
const asked = vi.fn()
vi.mock('../../src/ui/lazily.ts', () => ({
  lazily: () =>
    lazy(async () => {
      asked()
      if (asked.mock.calls.length === 1) throw new Error('offline')
      return { default: () => <p>The search is here.</p> }
    }),
}))

it('the search that was not loaded can be asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const user = userEvent.setup()
  render(<SearchButton served={{ files: {}, version: '1' }} up="" />)
  expect(asked).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: /Search/ }))
  const alert = await screen.findByRole('alert')
  expect(alert.querySelector('a')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('The search is here.')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(asked).toHaveBeenCalledTimes(2)
})
