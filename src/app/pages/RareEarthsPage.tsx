import type { PageProps } from './Beside.tsx'
import { SubjectPage } from './SubjectPage.tsx'
import { useSubject } from './useSubject.ts'

export default function RareEarthsPage(props: PageProps) {
  const subject = useSubject(props.atlas, props.page)
  return (
    <SubjectPage {...props} of="rare-earths" subject={subject} contents={[]}>
      <p>{Object.keys(props.atlas.rareEarths ?? {}).join()}</p>
    </SubjectPage>
  )
}
