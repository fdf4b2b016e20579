import { figureAt } from '../../briefing/figures.ts'
import { type Segment, segmentsOf } from '../../briefing/text.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { t } from '../../i18n/t.ts'
import { factOf } from '../../select/facts.ts'
import { Cited } from '../Cited.tsx'
import { figureText } from '../cite/words.ts'
import styles from './Scene.module.css'

/** A heading or a line of a scene: its numbers are those of the atlas, each with the mark of its sources. */
export function SceneText({ text, atlas }: { text: string; atlas: Atlas }) {
  return segmentsOf(text).map((segment, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no parts but by their place
    <Part key={i} segment={segment} atlas={atlas} />
  ))
}

/** No line ends at the dash of two names. */
const joined = (text: string) => text.replace(/(?<=\p{L})–(?=\p{L})/gu, '\u2060–\u2060')

function Part({ segment, atlas }: { segment: Segment; atlas: Atlas }) {
  switch (segment.kind) {
    case 'text':
      return segment.text.trim() === '' ? ' ' : joined(segment.text)
    case 'figure': {
      const figure = figureAt(atlas, segment.ref)
      if (!figure) return <span title={t('stage.no-number')}>…</span>
      return (
        <span className={styles.figure}>
          {figureText(figure)}
          <Cited at={[segment.ref.fact]} atlas={atlas} />
        </span>
      )
    }
    case 'cite': {
      const known = segment.facts.filter((fact) => factOf(atlas, fact))
      return known.length > 0 ? <Cited at={known} atlas={atlas} /> : null
    }
  }
}

/** The words of a text alone, where no mark can be: on a card, or for a screen reader. */
export const plainText = (text: string, atlas: Atlas): string =>
  segmentsOf(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      const figure = segment.kind === 'figure' ? figureAt(atlas, segment.ref) : null
      return figure ? figureText(figure) : segment.kind === 'figure' ? '…' : ''
    })
    .join('')
    .trim()
