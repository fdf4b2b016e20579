import type { PageProps } from './Beside.tsx'
import { SubjectPage } from './SubjectPage.tsx'
import { useSubject } from './useSubject.ts'

export default function TimelinePage(props: PageProps) {
  const subject = useSubject(props.atlas, props.page)
  return (
    <SubjectPage {...props} of="timeline" subject={subject} contents={[]}>
      <p>{Object.keys(props.atlas.timeline ?? {}).join()}</p>
    </SubjectPage>
  )
}
