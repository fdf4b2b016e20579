import type { PageProps } from './Beside.tsx'
import { SubjectPage } from './SubjectPage.tsx'
import { useSubject } from './useSubject.ts'

export default function TradePage(props: PageProps) {
  const subject = useSubject(props.atlas, props.page)
  return (
    <SubjectPage {...props} of="trade" subject={subject} contents={[]}>
      <p>{Object.keys(props.atlas.commodities ?? {}).join()}</p>
    </SubjectPage>
  )
}
