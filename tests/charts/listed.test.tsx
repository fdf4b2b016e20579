import '../setup/catalogue.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import ComparePanel from '../../src/app/compare/ComparePanel.tsx'
import type { PanelProps } from '../../src/app/Panel.tsx'
import ProfilePanel from '../../src/app/ProfilePanel.tsx'
import { SECTIONS } from '../../src/app/pages/sections.ts'
import { renderPage } from '../../src/app/prerender.tsx'
import QuestionCharts from '../../src/app/QuestionCharts.tsx'
import { QuestionPanel } from '../../src/app/QuestionPanel.tsx'
import { CHARTS, COMPARED } from '../../src/charts/index.ts'
import type { CountryId } from '../../src/domain/ids.ts'
import { PAGES } from '../../src/domain/pageName.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import { viewOf } from '../setup/builders.ts'
import { atlas, home, page, parts, served } from '../setup/compiled.ts'

const charts = (html: string) => [...html.matchAll(/id="chart-([^"]+)"/g)].map(([, id]) => id ?? '').sort()
const listed = (of: string) => CHARTS.filter((c) => c.page === of)
/** What is seen without any choice; of those of which there is one for each, none need be. */
const shown = (of: string) => listed(of).filter((c) => !c.query && !c.each)
const isEach = (of: string, id: string) => listed(of).some((c) => c.each && id.startsWith(`${c.id}-`))

const country = 'KAZ' as CountryId
const view = viewOf()
const props: PanelProps = {
  home,
  atlas,
  provenance: undefined,
  states: home.states,
  view,
  setView: () => {},
  theme: LIGHT,
  mode: 'light',
  links: {
    country: () => ({ href: '', onClick: () => {} }),
    pick: () => {},
    home: { href: '', onClick: () => {} },
    to: () => ({ href: '', onClick: () => {} }),
  },
}

describe('every chart of a page is listed, so that it can be found', () => {
  it('on the atlas, with a country chosen and with none', () => {
    const html = renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <QuestionPanel {...props} />
        <QuestionCharts {...props} atlas={atlas} china />
        <ProfilePanel {...props} view={{ ...view, country }} atlas={atlas} country={country} />
      </QueryClientProvider>,
    )
    expect([...new Set(charts(html))]).toEqual(
      shown('')
        .map((c) => c.id)
        .sort(),
    )
  })

  it('on the atlas, with states compared', () => {
    const [first, ...compare] = COMPARED.replace('compare=', '').split(',') as CountryId[]
    const html = renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <ComparePanel {...props} view={{ ...view, country: first ?? country, compare }} atlas={atlas} />
      </QueryClientProvider>,
    )
    const wanted = listed('').filter((c) => c.query === COMPARED)
    expect(charts(html)).toEqual(wanted.map((c) => c.id).sort())
  })

  it.each(PAGES)('on the page of %s, and every section that is listed is there', async (name) => {
    const html = await renderPage(name, served, parts, page)
    const found = charts(html).filter((id) => !isEach(name, id))
    expect(found).toEqual(
      shown(name)
        .map((c) => c.id)
        .sort(),
    )
    for (const { each } of listed(name)) if (each) expect(SECTIONS[name].map((s) => s.id)).toContain(each)
    for (const { id } of SECTIONS[name]) expect(html, id).toContain(`id="${id}"`)
  })
})
