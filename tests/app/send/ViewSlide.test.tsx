// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, it, vi } from 'vitest'
import { PictureDialog } from '../../../src/app/picture/PictureDialog.tsx'
import ViewSlide from '../../../src/app/send/ViewSlide.tsx'
import { KAZ, sectorId, viewOf } from '../../setup/builders.ts'
import { home } from '../../setup/compiled.ts'

it('offers the view on the screen as a deck, and goes back to the other ways to take it along', async () => {
  const [onClose, onLeave] = [vi.fn(), vi.fn()]
  const to = (change: object) => ({ href: `?${Object.keys(change)}`, onClick: vi.fn() })
  const links = { ...to({}), to, country: to, home: to({}), pick: vi.fn() }
  const subject = { id: 'map' as const, file: { date: '', subject: '', boundary: null }, compose: vi.fn() }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PictureDialog subjects={[subject]} onClose={onClose}>
        <ViewSlide
          {...{ home, links, onLeave }}
          view={viewOf({ country: KAZ, sectors: [sectorId('energy')] })}
        />
      </PictureDialog>
    </QueryClientProvider>,
    { wrapper: withNuqsTestingAdapter() },
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'This view as a slide' }))
  const dialog = screen.getByRole('dialog', { name: 'Send on “Kazakhstan: Energy”' })
  // One kind of file, and no notes.
  expect([within(dialog).queryByRole('radio'), within(dialog).queryByRole('checkbox')]).toEqual([null, null])
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog', { name: /^Send on/ })).toBeNull()
  screen.getByRole('dialog', { name: 'Take a picture' })
  expect(onClose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('link', { name: 'Send on a whole briefing' }))
  expect(onLeave).toHaveBeenCalledTimes(1)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})
