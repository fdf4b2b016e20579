import { NuqsAdapter } from 'nuqs/adapters/react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Page, PageName } from '../../domain/page.ts'
import { Failing } from '../../ui/Failing.tsx'
import { PanelFailed } from '../PanelFailed.tsx'
import { DataPage } from './DataPage.tsx'
import { SourcesPage } from './SourcesPage.tsx'

const PARTS = { sources: SourcesPage, data: DataPage }

/** A page beside the atlas, as the build writes it and as its script takes it over. */
export function Beside({ name, atlas, page }: { name: PageName; atlas: Atlas; page: Page }) {
  const Part = PARTS[name]
  return (
    <NuqsAdapter>
      <Failing fallback={<PanelFailed />}>
        <Part atlas={atlas} page={page} />
      </Failing>
    </NuqsAdapter>
  )
}
