import type { Visit } from './atlas.ts'

/** The panel of briefings, and what is done in it. */
export const panel = ({ page }: Pick<Visit, 'page'>) => page.getByRole('region', { name: 'The briefing' })
export const title = (visit: Pick<Visit, 'page'>) => panel(visit).getByRole('textbox', { name: 'Title' })
export const row = (visit: Pick<Visit, 'page'>, id: string) => panel(visit).locator(`[data-scene="${id}"]`)
export const ids = (visit: Pick<Visit, 'page'>) =>
  panel(visit)
    .locator('[data-scene]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.scene))
export const press = (visit: Pick<Visit, 'page'>, name: string) =>
  panel(visit).getByRole('button', { name, exact: true }).click()
export const choose = (visit: Visit, text: string, name = 'mine.samvad.json') =>
  panel(visit)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
