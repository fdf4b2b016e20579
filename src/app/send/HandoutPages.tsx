import { Fragment, type ReactNode } from 'react'
import { cellText, isNumeric } from '../../export/cellText.ts'
import { isTitle } from '../../export/isTitle.ts'
import { numbered } from '../../export/numbered.ts'
import type { Rich, ToldBriefing, ToldChart, ToldScene } from '../../export/told.ts'
import { formatList, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import styles from './Handout.module.css'

/** How many scenes stand on a page. */
export type PageLayout = 'one' | 'three'

export interface PagesProps {
  readonly told: ToldBriefing
  readonly layout: PageLayout
  /** The map or the chart of a scene; null where it has none. */
  readonly picture: (scene: ToldScene) => ReactNode
}

/** A briefing as sheets of paper: headings, lines and pictures, and its sources as numbered notes at the end. */
export function HandoutPages({ told, layout, picture }: PagesProps) {
  const { title, made, site, scenes } = told
  const per = layout === 'one' ? 1 : 3
  // The first is there also where nothing stands on it yet.
  const sheets = Array.from({ length: Math.max(1, Math.ceil(scenes.length / per)) }, (_, i) =>
    scenes.slice(i * per, (i + 1) * per),
  )
  return (
    <article className={styles.pages} data-layout={layout}>
      {sheets.map((of, i) => (
        <section key={of[0]?.id ?? title} className={styles.sheet}>
          {i === 0 && (
            <header>
              <h1>{title}</h1>
              <p className={styles.small} data-counted="version">
                {t('brief.made', { site: site.name, date: formatPeriod(made) })} {site.address}
              </p>
            </header>
          )}
          {of.map((scene) => (
            <Scene key={scene.id} {...{ scene, layout }} isTitle={isTitle(scene, title)} picture={picture} />
          ))}
          <Stamp told={told} views={viewsOf(of)} />
        </section>
      ))}
      <Sources told={told} />
    </article>
  )
}

/** The boundary views of the maps on a sheet. */
const viewsOf = (scenes: readonly ToldScene[]) => [
  ...new Set(scenes.flatMap(({ map }) => map?.boundary.name ?? [])),
]

/** Letters that fill a page beside a picture, and those that the end of a line takes. */
const PAGE = 2200
const LINE_END = 30

/** A scene with so many words runs over pages, below its picture and not beside it. */
const isLong = ({ heading, lines }: ToldScene) =>
  [heading, ...lines].reduce(
    (sum, line) => sum + LINE_END + line.reduce((letters, { text }) => letters + text.length, 0),
    0,
  ) > PAGE

function Scene(props: Omit<PagesProps, 'told'> & { scene: ToldScene; isTitle: boolean }) {
  const { scene, layout, picture } = props
  const drawn = picture(scene)
  return (
    <section
      className={styles.scene}
      data-scene={scene.id}
      data-drawn={drawn !== null || undefined}
      data-long={isLong(scene) || undefined}
    >
      {!props.isTitle && (
        <h2>
          <Words text={scene.heading} />
        </h2>
      )}
      {scene.lines.length > 0 && (
        <ul>
          {scene.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
            <li key={i}>
              <Words text={line} />
            </li>
          ))}
        </ul>
      )}
      {drawn !== null && <div className={styles.picture}>{drawn}</div>}
      {scene.chart && layout === 'one' && <Numbers {...scene.chart} />}
      {scene.gone.length > 0 && (
        <p className={styles.small} data-counted="own">
          {t('stage.gone', { what: formatList(scene.gone) })}
        </p>
      )}
      <Rests scene={scene} />
      {layout === 'one' && scene.notes.length > 0 && (
        <div className={styles.notes}>
          <p>
            <b>{t('brief.notes')}</b>
          </p>
          {scene.notes.map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      )}
    </section>
  )
}

const Words = ({ text }: { text: Rich }) =>
  text.map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no parts but by their place
    <Fragment key={i}>
      {run.strong ? <b>{run.text}</b> : run.text}
      <Marks of={run.sources} />
    </Fragment>
  ))

const Marks = ({ of }: { of: readonly number[] }) =>
  of.length > 0 && <sup data-counted="sources">{numbered([...new Set(of)])}</sup>

/** What its chart, its map and what else it shows rest on, by the numbers of the notes. */
function Rests({ scene }: { scene: ToldScene }) {
  const said = new Set([scene.heading, ...scene.lines].flat().flatMap(({ sources }) => sources))
  const rest = scene.sources.filter((number) => !said.has(number))
  if (rest.length === 0) return null
  return (
    <p className={styles.small} data-counted="sources">
      {t('brief.rests')} {numbered(rest)}
    </p>
  )
}

/** Rows that stand below a drawing without taking its page. */
const FEW = 8
/** Letters of a cell that stay on one line. */
const SHORT = 12

/** The numbers of a chart that has few. */
function Numbers({ title, table }: ToldChart) {
  if (table.rows.length > FEW) return null
  const isShort = (text: string) => text.length <= SHORT || undefined
  const isNumber = table.columns.map((_, i) => isNumeric(table, i) || undefined)
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          {table.columns.map(({ label }, i) => (
            <th key={label} scope="col" data-number={isNumber[i]} data-short={isShort(label)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join()}>
            {row.map((value, i) => {
              const column = table.columns[i]
              const text = cellText(value, column)
              return (
                <td key={column?.label} data-number={isNumber[i]} data-short={isShort(text)}>
                  {text}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** At the foot of a sheet: whose boundaries are drawn on it, and of which day it is. */
function Stamp({ told, views }: { told: ToldBriefing; views: readonly string[] }) {
  const { disclaimer, version, asOf } = told
  return (
    <p className={styles.stamp} data-counted="version">
      {views.length > 0 && `${t('boundary.stamp', { view: formatList(views) })}. ${disclaimer} `}
      {t('stage.dataset', { version, date: formatPeriod(asOf) })}
    </p>
  )
}

function Sources({ told }: { told: ToldBriefing }) {
  if (told.sources.length === 0) return null
  return (
    <section className={styles.sheet} data-counted="sources">
      <h2>{t('brief.sources')}</h2>
      <ol className={styles.sources}>
        {told.sources.map(({ id, number, text, url, licence }) => (
          <li key={id} value={number}>
            {text}
            {licence && `. ${licence}`}
            {url && (
              <>
                . <a href={url}>{url}</a>
              </>
            )}
          </li>
        ))}
      </ol>
      <Stamp told={told} views={[]} />
    </section>
  )
}
