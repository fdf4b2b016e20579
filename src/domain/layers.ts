/** What can be laid over the map beside its fills, by the name that it has in the address. */
export const LAYERS = ['sites', 'corridors', 'flows', 'cities'] as const
export type LayerId = (typeof LAYERS)[number]
