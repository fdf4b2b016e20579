import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ComponentType } from 'react'
import { Picturing } from '../../charts/picturing.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Page } from '../../domain/page.ts'
import { PARTS_OF, type PageName } from '../../domain/pageName.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { Up } from '../../ui/up.ts'
import { PanelFailed } from '../PanelFailed.tsx'
import type { Failure } from '../useData.ts'
import { useWhole } from '../useWhole.ts'

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
  const { atlas, failures } = useWhole(page, PARTS_OF[name])
  return atlas ? <Content {...{ atlas, page, failures }} /> : null
}
