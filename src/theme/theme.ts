/** Colours as data: the map, the charts, the pictures and the CSS variables read the same object. */
export interface Theme {
  readonly paper: string
  /** Cards and the header, a shade from the paper. */
  readonly raised: string
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly water: string
  readonly waterInk: string
  readonly land: string
  readonly landInk: string
  readonly border: string
  /** The outline between the six, and the rim around them, which parts the palest from its neighbours. */
  readonly outline: string
  readonly rim: string
  /** From few to many; a state without a matching item is drawn as `none`. */
  readonly classes: readonly [string, string, string, string, string]
  /** The ink that reads on each class. */
  readonly classInks: readonly [string, string, string, string, string]
  readonly none: string
  readonly india: string
  readonly indiaInk: string
  readonly selection: string
  readonly selectionInk: string
  readonly china: string
  readonly rest: string
  readonly disputed: string
}

export const LIGHT: Theme = {
  paper: '#FBFAF7',
  raised: '#FFFFFF',
  ink: '#1C2430',
  muted: '#5B6573',
  hairline: '#E3DED4',
  water: '#DCE6EC',
  waterInk: '#48697E',
  land: '#EFEBE3',
  landInk: '#6A6558',
  border: '#CFC8BA',
  outline: '#FBFAF7',
  rim: '#86795F',
  classes: ['#F3E7CF', '#E8CFA0', '#D9AE68', '#BF8636', '#8A5A1B'],
  classInks: ['#1C2430', '#1C2430', '#1C2430', '#1C2430', '#FFFFFF'],
  none: '#FBFAF7',
  india: '#4F609A',
  indiaInk: '#FFFFFF',
  selection: '#0E5A6B',
  selectionInk: '#FFFFFF',
  china: '#B23A48',
  rest: '#C9CFD6',
  disputed: '#1C2430',
}

/** The dark room, for projectors: the same order of classes, now from dim to bright. */
export const DARK: Theme = {
  paper: '#12171D',
  raised: '#1A2129',
  ink: '#ECEFF3',
  muted: '#A3AEBA',
  hairline: '#2E3843',
  water: '#0C1116',
  waterInk: '#7FA3BC',
  land: '#222A33',
  landInk: '#A09B8D',
  border: '#3B4652',
  outline: '#12171D',
  rim: '#8F9AA6',
  classes: ['#4A3C22', '#6B542B', '#9B7639', '#C4964A', '#F0CB85'],
  classInks: ['#ECEFF3', '#ECEFF3', '#0B0F14', '#0B0F14', '#0B0F14'],
  none: '#171D24',
  india: '#7286CC',
  indiaInk: '#0B0F14',
  selection: '#5CC6DA',
  selectionInk: '#0B1518',
  china: '#E8707D',
  rest: '#4B5763',
  disputed: '#ECEFF3',
}

/** Colours of the data, one for each theme, by the name of their CSS variable. */
export type DataColours = Readonly<Record<string, { readonly light: string; readonly dark: string }>>

/** Both themes as CSS variables (`--paper`, `--class-0` …); the page's head sets `data-theme` before the first paint. */
export function cssVariables(data: DataColours = {}): string {
  const block = (theme: Theme, mode: 'light' | 'dark') =>
    [
      ...Object.entries(theme).flatMap(([name, value]) =>
        typeof value === 'string'
          ? [[kebab(name), value]]
          : (value as string[]).map((c, i) => [`${kebab(name.replace(/(es|s)$/, ''))}-${i}`, c]),
      ),
      ...Object.entries(data).map(([name, colours]) => [name, colours[mode]]),
    ]
      .map(([name, value]) => `--${name}:${value}`)
      .join(';')
  return [
    `:root{color-scheme:light;${block(LIGHT, 'light')}}`,
    // Paper is light, whatever the room.
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${block(DARK, 'dark')}}}`,
  ].join('')
}

/** A colour of the theme for an attribute of an SVG or a style. */
export const cssColour = (name: keyof Theme): string => `var(--${kebab(name)})`

const kebab = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
