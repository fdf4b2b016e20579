import { t } from '../../i18n/t.ts'
import type { Box } from './page.ts'
import { inPlace, paragraph, run } from './text.ts'
import {
  COLOUR_MAP,
  type Element,
  el,
  type Ids,
  ids,
  language,
  named,
  part,
  place,
  SPACES,
  solid,
  themed,
  tree,
} from './xml.ts'

/** A page of notes, inches, upright. */
export const NOTES_PAGE = { width: 7.5, height: 10 } as const

const IMAGE: Box = { x: 0.75, y: 0.7, w: 6, h: 3.375 }
const WORDS: Box = { x: 0.75, y: 4.4, w: 6, h: 5 }

/** Of a place: on the notes master, it says where it is. */
const where = (box: Box | null) =>
  box ? [place(box), el('a:prstGeom', { prst: 'rect' }, [el('a:avLst')])] : []

const picture = (id: Ids, box: Box | null): Element =>
  inPlace(
    named(id, t('deck.notes.slide'), ''),
    el('p:ph', { type: 'sldImg', ...(box && { idx: 2 }) }),
    where(box),
    null,
    { noRot: 1, noChangeAspect: 1 },
  )

const words = (id: Ids, box: Box | null, paragraphs: readonly Element[]): Element =>
  inPlace(
    named(id, t('deck.notes.words'), null),
    el('p:ph', { type: 'body', idx: 1, ...(box && { sz: 'quarter' }) }),
    where(box),
    [el('a:bodyPr'), el('a:lstStyle'), ...paragraphs],
  )

/** What the presenter alone reads, whole: a paragraph each. */
export function notesPart(notes: readonly string[]): string {
  const id = ids()
  const paragraphs = notes.map((text) => paragraph(run(text)))
  return part(
    el('p:notes', SPACES, [
      el('p:cSld', {}, [
        tree([picture(id, null), words(id, null, paragraphs.length > 0 ? paragraphs : [paragraph([])])]),
      ]),
      el('p:clrMapOvr', {}, [el('a:masterClrMapping')]),
    ]),
  )
}

export function notesMasterPart(): string {
  const id = ids()
  return part(
    el('p:notesMaster', SPACES, [
      el('p:cSld', {}, [
        el('p:bg', {}, [el('p:bgRef', { idx: 1001 }, [themed('bg1')])]),
        tree([picture(id, IMAGE), words(id, WORDS, [paragraph(run(t('deck.prompt.notes')))])]),
      ]),
      COLOUR_MAP,
      el('p:notesStyle', {}, [
        el('a:lvl1pPr', { algn: 'l', rtl: 0 }, [
          el('a:defRPr', { lang: language(), sz: 1200, kern: 1200 }, [
            solid(themed('tx1')),
            el('a:latin', { typeface: '+mn-lt' }),
          ]),
        ]),
      ]),
    ]),
  )
}
