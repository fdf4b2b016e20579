import { t } from '../../i18n/t.ts'
import panel from '../Panel.module.css'
import type { PanelProps } from '../Panel.tsx'
import { useBriefing } from './useBriefing.ts'

/** The briefing beside the map: its scenes, to be presented. */
export default function BriefingPanel({ home, view, setView, links }: PanelProps) {
  const { briefing } = useBriefing(home, view.briefing)
  return (
    <>
      <p className={panel.eyebrow}>
        {t('panel.briefing')} · <a {...links.to({ panel: null })}>{t('boundaries.close')}</a>
      </p>
      <h2 className={panel.title}>{briefing?.title}</h2>
      <button type="button" onClick={() => setView({ present: 'stage', panel: null })}>
        {t('site.present')}
      </button>
    </>
  )
}
