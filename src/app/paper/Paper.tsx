import { Suspense } from 'react'
import { lazily } from '../../ui/lazily.ts'
import type { PaperMapProps } from './PaperMap.tsx'

// Here, so that the first script need not list the many files that it is made of.
const PaperMap = lazily(() => import('./PaperMap.tsx'))

/** The map as paper has it. */
export default function Paper(props: PaperMapProps) {
  return (
    <Suspense>
      <PaperMap {...props} />
    </Suspense>
  )
}
