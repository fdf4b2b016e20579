import { figureAt } from '../../briefing/figures.ts'
import { refText, type Segment, segmentsOf } from '../../briefing/text.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { factOf } from '../../select/facts.ts'
import { Cited } from '../Cited.tsx'
import { figureText } from '../cite/words.ts'

/** A text of a scene as it will be seen: its numbers are those of the atlas, each with the mark of its sources. */
export function SceneText({ text, atlas }: { text: string; atlas: Atlas }) {
  return segmentsOf(text).map((segment, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text has no parts but by their place
    <Part key={i} segment={segment} atlas={atlas} />
  ))
}

function Part({ segment, atlas }: { segment: Segment; atlas: Atlas }) {
  if (segment.kind === 'text') return segment.text
  if (segment.kind === 'cite') {
    const known = segment.facts.filter((fact) => factOf(atlas, fact))
    return known.length > 0 ? <Cited at={known} atlas={atlas} /> : `[${segment.facts.join(' ')}]`
  }
  const figure = figureAt(atlas, segment.ref)
  // Said as it is written, so that whoever wrote it finds it.
  if (!figure) return `{${refText(segment.ref)}}`
  return (
    <>
      {figureText(figure)}
      <Cited at={[segment.ref.fact]} atlas={atlas} />
    </>
  )
}

/** The same as words alone. */
export const plainText = (text: string, atlas: Atlas): string =>
  segmentsOf(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text
      if (segment.kind === 'cite') return ''
      const figure = figureAt(atlas, segment.ref)
      return figure ? figureText(figure) : `{${refText(segment.ref)}}`
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim()
