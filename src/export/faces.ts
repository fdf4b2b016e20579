import serif from '@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-600-normal.woff2?url'
import cyrillic from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url'
import type { SvgNode } from './picture.ts'
import { textsIn } from './xml.ts'

/** A font file of the app, and for which characters it is. */
export interface Face {
  readonly family: string
  readonly weight: string
  /** As CSS writes it. */
  readonly range: string
  /** Where the app serves it. */
  readonly file: string
}

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215'

const FACES: readonly Face[] = [
  { family: 'IBM Plex Sans', weight: '100 700', range: LATIN, file: latin },
  {
    ...{ family: 'IBM Plex Sans', weight: '100 700', file: latinExt },
    range:
      'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0',
  },
  { family: 'IBM Plex Sans', weight: '100 700', range: 'U+0400-045F, U+0490-0491, U+2116', file: cyrillic },
  { family: 'IBM Plex Serif', weight: '600', range: LATIN, file: serif },
]

/** Whether one of the characters is in a range of CSS. */
const has = (range: string, characters: ReadonlySet<number>) =>
  range.split(', ').some((part) => {
    const [from = Number.NaN, to = from] = part
      .slice(2)
      .split('-')
      .map((n) => Number.parseInt(n, 16))
    return [...characters].some((c) => c >= from && c <= to)
  })

/** The faces whose characters occur. */
export function facesIn(page: SvgNode): readonly Face[] {
  const characters = new Set([...textsIn(page).join('')].map((c) => c.codePointAt(0) ?? Number.NaN))
  return FACES.filter(({ range }) => has(range, characters))
}

/** CSS that puts the fonts into a document; `data` is each file as a data: address. */
export const faceStyles = (faces: readonly (Face & { readonly data: string })[]): string =>
  faces
    .map(
      ({ family, weight, range, data }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`,
    )
    .join('')
