/** Of the chain of magnet rare earths, from the mine on. */
export const STAGES = ['mining', 'refining', 'magnets'] as const
/** USGS counts quota and estimates, BGS returns: two lines, and one is never divided by the other. */
export const AGENCIES = ['usgs', 'bgs'] as const
export type Agency = (typeof AGENCIES)[number]
