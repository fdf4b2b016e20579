import { Suspense, useCallback, useState } from 'react'
import { type Act, CURTAIN, type StageState, stageAfter } from '../../briefing/acts.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { lazily } from '../../ui/lazily.ts'
import type { ViewState } from '../../view/useView.ts'
import type { Known } from '../../view/view.ts'
import { useBriefing, useWhole } from '../briefing/useBriefing.ts'
import { Stage } from './Stage.tsx'

const Cockpit = lazily(() => import('../cockpit/Cockpit.tsx'))

export interface PresentingProps extends ViewState {
  readonly home: Home
  readonly known: Known
}

/** A briefing instead of the atlas: on the stage, or before its presenter. Which one and which scene is in the address. */
export default function Presenting(props: PresentingProps) {
  const { home, known, view, setView } = props
  const { briefing } = useBriefing(home, view.briefing)
  const { atlas } = useWhole(home)
  const [rest, setRest] = useState<Omit<StageState, 'at'>>(CURTAIN)
  const count = briefing ? briefing.scenes.length : 0
  const at = Math.min(Math.max((view.scene ?? 1) - 1, 0), Math.max(count - 1, 0))
  const perform = useCallback(
    (act: Act) => {
      const next = stageAfter({ ...rest, at }, act, count)
      setRest(next)
      if (next.at !== at) setView({ scene: next.at + 1 }, 'replace')
    },
    [rest, at, count, setView],
  )
  const leave = useCallback(() => setView({ present: null, scene: null, briefing: null }), [setView])
  if (!briefing || !atlas) return <p>{t('profile.loading')}</p>
  const common = { home, known, atlas, briefing, stage: { ...rest, at }, perform, leave }
  return view.present === 'cockpit' ? (
    <Suspense>
      <Cockpit {...common} />
    </Suspense>
  ) : (
    <Stage {...common} />
  )
}
