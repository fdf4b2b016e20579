import type { Visit } from './atlas.ts'

/** What the browser does before and after it puts the page on paper. */
export async function onPaper(visit: Visit): Promise<void> {
  await visit.page.emulateMedia({ media: 'print' })
  await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}
export async function offPaper(visit: Visit): Promise<void> {
  await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await visit.page.emulateMedia({ media: null })
}
