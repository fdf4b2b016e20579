import { figureAt } from '../../briefing/figures.ts'
import { type FigureRef, refText, type Segment, segmentsOf } from '../../briefing/text.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { t } from '../../i18n/t.ts'
import { factOf } from '../../select/facts.ts'
import { Cited } from '../Cited.tsx'
import { figureText } from '../cite/words.ts'
import styles from './SceneText.module.css'

interface Props {
  readonly text: string
  readonly atlas: Atlas
  /** What the atlas does not have is said as it is written, so that whoever wrote it finds it. */
  readonly written?: boolean
}

/** A heading or a line of a scene: its numbers are those of the atlas, each with the mark of its sources. */
export function SceneText({ text, ...rest }: Props) {
  return segmentsOf(text).map((segment, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no parts but by their place
    <Part key={i} segment={segment} {...rest} />
  ))
}

/** No line ends at the dash of two names, or within a year of two. */
const joined = (text: string) => text.replace(/(?<=\p{L})–(?=\p{L})|(?<=\d)-(?=\d)/gu, '\u2060$&\u2060')

const unknown = (ref: FigureRef, written: boolean) => (written ? `{${refText(ref)}}` : '…')

function Part({ segment, atlas, written = false }: Omit<Props, 'text'> & { segment: Segment }) {
  switch (segment.kind) {
    case 'text':
      return segment.text.trim() === '' ? ' ' : joined(segment.text)
    case 'figure': {
      const figure = figureAt(atlas, segment.ref)
      if (!figure) return <span title={t('stage.no-number')}>{unknown(segment.ref, written)}</span>
      return (
        <span className={styles.figure}>
          {figureText(figure)}
          <Cited at={[segment.ref.fact]} atlas={atlas} />
        </span>
      )
    }
    case 'cite': {
      const known = segment.facts.filter((fact) => factOf(atlas, fact))
      if (known.length > 0) return <Cited at={known} atlas={atlas} />
      return written ? `[${segment.facts.join(' ')}]` : null
    }
  }
}

/** The words of a text alone, where no mark can be: on a card, in a list, for a screen reader. */
export const plainText = (text: string, atlas: Atlas, written = false): string =>
  segmentsOf(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'cite') return ''
      const figure = figureAt(atlas, segment.ref)
      return figure ? figureText(figure) : unknown(segment.ref, written)
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim()
