/**
 * The reader's day, as an ISO date: what is older than its cycle is so today, not when the atlas was built.
 * Swedish writes a date so; in UTC it would be yesterday’s until half past five in Delhi.
 */
export const today = (): string => new Date().toLocaleDateString('sv')
