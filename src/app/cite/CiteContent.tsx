import type { Atlas } from '../../domain/atlas.ts'
import type { Disagreement, Gap } from '../../domain/disagreement.ts'
import type { Source } from '../../domain/source.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Citation } from '../../select/citation.ts'
import { sourcesOf } from '../../select/citation.ts'
import { licenceOf } from '../../select/credit.ts'
import type { CitedFigure } from '../../select/fact.ts'
import { useUp } from '../../ui/up.ts'
import styles from './Cite.module.css'
import { aboutText, figureText, formulaText } from './words.ts'

/** The provenance of one fact: its figures, its sources, what others say, what was not found. */
export function CiteContent({ citation, atlas }: { citation: Citation; atlas: Atlas }) {
  const { sources, disagreements, gaps } = citation
  return (
    <section className={styles.fact}>
      <What citation={citation} atlas={atlas} />
      {sources.length > 0 && <SourceList sources={sources} atlas={atlas} />}
      {disagreements.map((d) => (
        <Differs key={d.id} disagreement={d} atlas={atlas} />
      ))}
      {gaps.map((gap) => (
        <NotFound key={gap.id} gap={gap} />
      ))}
      <HowSure citation={citation} />
    </section>
  )
}

/** What the fact is about, and its figures. */
export function What({ citation, atlas }: { citation: Citation; atlas: Atlas }) {
  const { about, figures } = citation
  return (
    <>
      <h4>{aboutText(about, atlas)}</h4>
      {about.kind === 'said' && about.item && (
        <p className={styles.foot}>
          {t('cite.item', {
            status: t(`status.${about.item.status}`),
            period: formatPeriod(about.item.period),
          })}
        </p>
      )}
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <FigureLine key={figure.what} figure={figure} atlas={atlas} />
          ))}
        </ul>
      )}
    </>
  )
}

export const HowSure = ({ citation: { confidence, dataset } }: { citation: Citation }) => (
  <p className={styles.foot}>
    {confidence && <span>{t(`cite.confidence-${confidence}`)}</span>}{' '}
    {dataset && (
      <span>{t('cite.dataset', { dataset: dataset.title, date: formatPeriod(dataset.asOf) })}</span>
    )}
  </p>
)

function FigureLine({ figure, atlas }: { figure: CitedFigure; atlas: Atlas }) {
  return (
    <li>
      {figure.what !== 'value' && <span>{t(`what.${figure.what}`)} </span>}
      <strong>{figureText(figure)}</strong>
      {figure.period && <span>, {formatPeriod(figure.period)}</span>}{' '}
      <span className={styles.status} data-status={figure.status}>
        {t(`figure.${figure.status}`)}
      </span>
      {figure.computed && <p>{formulaText(figure, figure.computed, atlas)}</p>}
      {figure.note && <p>{figure.note}</p>}
    </li>
  )
}

export function SourceList({ sources, atlas }: { sources: readonly Source[]; atlas: Atlas }) {
  const up = useUp()
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          {source.display ? (
            <>
              {source.publisher}:{' '}
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title ?? t('cite.untitled')}
              </a>
              , {source.date ? formatPeriod(source.date) : t('period.undated')}.{' '}
              {licenceOf(atlas.licences, source)?.name}.{' '}
              <a href={`${up}sources/#${source.id}`} className={styles.more}>
                {t('cite.more')}
              </a>
            </>
          ) : (
            t('sources.withheld')
          )}
        </li>
      ))}
    </ul>
  )
}

/** Every reading with who says so; nothing is averaged away. */
export function Differs({
  disagreement,
  atlas,
  as: Heading = 'h5',
}: {
  disagreement: Disagreement
  atlas: Atlas
  as?: 'h3' | 'h5'
}) {
  return (
    <div className={styles.differs}>
      <Heading>{t('cite.differs', { about: disagreement.about })}</Heading>
      <ul>
        {disagreement.readings.map((reading) => (
          <li key={reading.text}>
            {reading.text} (
            {sourcesOf(atlas.sources, reading.sources)
              .map((s) => (s.display ? s.publisher : t('sources.withheld')))
              .join('; ')}
            )
          </li>
        ))}
      </ul>
      <p>{disagreement.use}</p>
    </div>
  )
}

export const NotFound = ({ gap }: { gap: Gap }) => (
  <p className={styles.gap}>
    <strong>{t('cite.not-found', { what: gap.what })}</strong> {gap.text}{' '}
    {t('cite.as-of', { date: formatPeriod(gap.asOf) })}
  </p>
)
