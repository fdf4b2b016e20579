import { figureAt } from '../../briefing/figures.ts'
import { refText, segmentsOf } from '../../briefing/text.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { figureText } from '../cite/words.ts'

/** The text of a scene without marks, its numbers filled in: for a list, where the scene itself has the sources. */
export const plainText = (atlas: Atlas, text: string): string =>
  segmentsOf(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'cite') return ''
      const figure = figureAt(atlas, segment.ref)
      return figure ? figureText(figure) : refText(segment.ref)
    })
    .join('')
    .trim()
