import { ControlsAxis } from '../../../charts/rareEarths/ControlsAxis.tsx'
import { MagnetExportsChart } from '../../../charts/rareEarths/MagnetExportsChart.tsx'
import type { Atlas } from '../../../domain/atlas.ts'
import { formatPeriod } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type ControlMark, controls, LANES } from '../../../select/rareEarths/controls.ts'
import { atOf, exportMonths, newestMonth } from '../../../select/rareEarths/observed.ts'
import { useUp } from '../../../ui/up.ts'
import { Cited } from '../../Cited.tsx'
import page from '../Subject.module.css'
import { searchOf } from '../useSubject.ts'
import type { SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** China's controls and India's answers: on one axis, and told below it; and what China ships all the same. */
export function ControlsSection({ atlas, facts, subject }: SectionProps) {
  const { theme, said } = subject
  const model = controls(atlas.timeline?.events ?? [], atlas.asOf)
  const months = exportMonths(facts.exports)
  const open = model?.marks.filter((m) => m.lane === 'china' && m.open) ?? []
  const policy = model?.marks.filter((m) => m.lane === 'india' && m.event.kind === 'policy' && !m.weak) ?? []
  const of = (lane: (typeof LANES)[number]) => model?.marks.filter((m) => m.lane === lane) ?? []
  return (
    <>
      {model && (
        <>
          <ControlsAxis
            model={model}
            provenance={said(
              [...open, ...policy].map((m) => m.at),
              model.marks.map((m) => m.at),
            )}
            title={t('ree.controls-title', {
              ...{ china: open.length, india: policy.length },
              year: policy[0]?.event.date.slice(0, 4) ?? '',
            })}
          />
          {model.question && (
            <p className={styles.open}>
              {t('ree.question', { date: formatPeriod(model.question.date) })}
              <Cited at={[model.question.at]} atlas={atlas} />
            </p>
          )}
        </>
      )}
      {months.length > 0 && (
        <MagnetExportsChart
          months={months}
          all={facts.exports}
          provenance={said(newestMonth(months).map(atOf), facts.exports.map(atOf))}
          theme={theme}
        />
      )}
      <div className={page.grid}>
        {LANES.map((lane) => (
          <div key={lane}>
            <h3>{t(`ree.lane-${lane}`)}</h3>
            <ol className={styles.events}>
              {of(lane).map((mark) => (
                <Entry key={mark.event.id} mark={mark} atlas={atlas} search={searchOf(subject)} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </>
  )
}

function Entry({ mark, atlas, search }: { mark: ControlMark; atlas: Atlas; search: string }) {
  const { event, number, at } = mark
  const up = useUp()
  const date = formatPeriod(event.date)
  return (
    <li id={event.id} value={number}>
      <h4>
        {t('ree.event', { number, date: spanText(mark, date), title: event.title })}
        {mark.weak && (
          <span className={styles.tag}>{t(event.standing === 'due' ? 'ree.due' : 'ree.weak')}</span>
        )}
        <Cited at={[at]} atlas={atlas} of={event.title} />
      </h4>
      <p>
        {event.text} <a href={`${up}timeline/${search}#${event.id}`}>{t('ree.on-timeline')}</a>
        <Cited at={[at]} atlas={atlas} of={event.title} />
      </p>
    </li>
  )
}

const spanText = ({ event, open }: ControlMark, date: string): string =>
  event.end
    ? t('ree.span', { from: date, to: formatPeriod(event.end) })
    : open
      ? t('ree.span-open', { from: date })
      : date
