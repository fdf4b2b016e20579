/** The reader's day, as an ISO date: what is older than its cycle is so today, not when the atlas was built. */
export const today = (): string => new Date().toISOString().slice(0, 10)
