import type { PageProps } from './Beside.tsx'
import { SubjectPage } from './SubjectPage.tsx'
import { useSubject } from './useSubject.ts'

export default function MineralsPage(props: PageProps) {
  const subject = useSubject(props.atlas, props.page)
  return (
    <SubjectPage {...props} of="minerals" subject={subject} contents={[]}>
      <p>{Object.keys(props.atlas.minerals ?? {}).join()}</p>
    </SubjectPage>
  )
}
