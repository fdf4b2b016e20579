import '../setup/catalogue.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { prerender } from 'react-dom/static'
import { expect, it } from 'vitest'
import ComparePanel from '../../src/app/compare/ComparePanel.tsx'
import type { PanelProps } from '../../src/app/Panel.tsx'
import ProfilePanel from '../../src/app/ProfilePanel.tsx'
import { CONTENTS } from '../../src/app/pages/contents.ts'
import { QuestionPanel } from '../../src/app/QuestionPanel.tsx'
import { chartIn } from '../../src/briefing/gone.ts'
import { DRAWN_FROM } from '../../src/charts/drawnFrom.ts'
import { CHARTS, COMPARED } from '../../src/charts/index.ts'
import { type Alone, OnlyChart } from '../../src/charts/only.ts'
import type { CountryId } from '../../src/domain/ids.ts'
import { PAGES, type PageName } from '../../src/domain/pageName.ts'
import { provenance } from '../../src/select/provenance.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import { FixedAddress } from '../../src/view/FixedAddress.tsx'
import { viewOf } from '../setup/builders.ts'
import { atlas, home, page } from '../setup/compiled.ts'

const nowhere = { href: '', onClick: () => {} }
const view = viewOf()
const props: PanelProps & { atlas: typeof atlas } = {
  ...{ home, atlas, provenance, view, theme: LIGHT, mode: 'light' },
  states: home.states,
  setView: () => {},
  links: { country: () => nowhere, pick: () => {}, home: nowhere, to: () => nowhere },
}

/** The bodies of figures of every chart that something draws, by page and id as they are listed. */
async function drawn(page: PageName | '', element: ReactElement): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  const Found = ({ id, provenance: { datasets } }: Alone) => {
    const listed = chartIn(CHARTS, { as: 'chart', page, id })
    found[`${page}/${listed?.id ?? id}`] = datasets.map(({ dataset }) => dataset.id as string).sort()
    return null
  }
  await prerender(
    <QueryClientProvider client={new QueryClient()}>
      <OnlyChart value={Found}>{element}</OnlyChart>
    </QueryClientProvider>,
  )
  return found
}

const [first = 'KAZ', ...compare] = COMPARED.replace('compare=', '').split(',') as CountryId[]
const country = first as CountryId
const queries = (name: PageName) =>
  new Set(['', 'element=Dy', ...CHARTS.filter((c) => c.page === name).map(({ query = '' }) => query)])

it('what every chart is drawn from is known, so that it can be said that it is old', async () => {
  const all = [
    await drawn('', <QuestionPanel {...props} />),
    await drawn('', <ProfilePanel {...props} view={{ ...view, country }} country={country} />),
    await drawn('', <ComparePanel {...props} view={{ ...view, country, compare }} />),
  ]
  for (const name of PAGES) {
    const { default: Content } = await CONTENTS[name]()
    for (const query of queries(name))
      all.push(
        await drawn(
          name,
          <FixedAddress search={`?${query}`}>
            <Content atlas={atlas} page={page} failures={[]} />
          </FixedAddress>,
        ),
      )
  }
  expect(Object.assign({}, ...all)).toEqual(DRAWN_FROM)
})
