/** Whether the whole atlas is in this one file, with its briefing. */
export const isOneFile = (): boolean => document.documentElement.dataset.briefing !== undefined
