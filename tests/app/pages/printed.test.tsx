// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { fireEvent, render, screen } from '@testing-library/react'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, it } from 'vitest'
import RareEarthsPage from '../../../src/app/pages/RareEarthsPage.tsx'
import TimelinePage from '../../../src/app/pages/TimelinePage.tsx'
import { Up } from '../../../src/ui/up.ts'
import { atlas, page } from '../../setup/compiled.ts'

afterEach(() => void fireEvent(window, new Event('afterprint')))

it.each([
  ['a page without years', RareEarthsPage, 'Kazakhstan · All sectors'],
  ['a page with years', TimelinePage, 'Kazakhstan · All sectors · As of FY2019-20'],
])('%s says on paper what was chosen of what it reads', (_, Page, said) => {
  render(
    <Up value={page.up}>
      <Page atlas={atlas} page={page} failures={[]} />
    </Up>,
    { wrapper: withNuqsTestingAdapter({ searchParams: '?country=KAZ&compare=UZB&year=2019' }) },
  )
  fireEvent(window, new Event('beforeprint'))
  screen.getByText(said)
})
