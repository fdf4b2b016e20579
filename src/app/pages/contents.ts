import type { ComponentType } from 'react'
import type { PageName } from '../../domain/pageName.ts'
import type { PageProps } from './Beside.tsx'

/** Each page is loaded alone. */
export const CONTENTS: Readonly<Record<PageName, () => Promise<{ default: ComponentType<PageProps> }>>> = {
  'rare-earths': () => import('./RareEarthsPage.tsx'),
  trade: () => import('./TradePage.tsx'),
  minerals: () => import('./MineralsPage.tsx'),
  timeline: () => import('./TimelinePage.tsx'),
  sources: () => import('./SourcesPage.tsx'),
  data: () => import('./DataPage.tsx'),
}
