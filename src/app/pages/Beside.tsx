import { type QueryClient, QueryClientProvider, useQueries, useQuery } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { type ComponentType, useMemo } from 'react'
import { Picturing } from '../../charts/picturing.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Page } from '../../domain/page.ts'
import { PARTS_OF, type PageName } from '../../domain/pageName.ts'
import { atlasQuery, partQuery } from '../../load/load.ts'
import { whole } from '../../select/whole.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { Up } from '../../ui/up.ts'
import { PanelFailed } from '../PanelFailed.tsx'
import { type Failure, failure } from '../useData.ts'

const ChartPicture = lazily(() => import('../picture/ChartPicture.tsx'))

export interface PageProps {
  /** With the parts of the page that have come. */
  readonly atlas: Atlas
  readonly page: Page
  /** The parts that have not. */
  readonly failures: readonly Failure[]
}

interface Props {
  readonly name: PageName
  readonly page: Page
  readonly Content: ComponentType<PageProps>
}

/** A page beside the atlas, as the build writes it and as its script takes it over; its files are in the client. */
export function Beside({ client, ...props }: Props & { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <Up value={props.page.up}>
          <Failing fallback={<PanelFailed />}>
            <Picturing value={ChartPicture}>
              <Loaded {...props} />
            </Picturing>
          </Failing>
        </Up>
      </NuqsAdapter>
    </QueryClientProvider>
  )
}

function Loaded({ name, page, Content }: Props) {
  const { data: atlas } = useQuery(atlasQuery(page))
  const names = PARTS_OF[name]
  const results = useQueries({ queries: names.map((part) => partQuery(page, part)) })
  const parts = results.map((result) => result.data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are what the list is of
  const all = useMemo(
    () => atlas && whole(atlas, Object.fromEntries(names.map((part, i) => [part, parts[i]]))),
    [atlas, names, ...parts],
  )
  return all ? (
    <Content atlas={all} page={page} failures={results.flatMap((result) => failure('part', result))} />
  ) : null
}
