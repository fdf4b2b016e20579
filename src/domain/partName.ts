/** What only some pages load, each a file of its own; a page loads no more of them than it shows. */
export const PARTS = ['rareEarths', 'commodities', 'minerals', 'timeline', 'routes'] as const
export type PartName = (typeof PARTS)[number]

/** The name of a part's file. */
export const partFile = (name: PartName): string =>
  `${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.json`
