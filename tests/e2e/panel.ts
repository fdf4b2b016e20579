import { fileOf } from '../../src/briefing/file.ts'
import { briefingOf, sceneOf } from '../briefing/made.ts'
import { eventually, type Visit } from './atlas.ts'

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

/** Nothing in it is to be mended: it is presented at once. */
export const MINE = briefingOf(
  'mine',
  ['One', 'Two', 'Three'].map((heading) => sceneOf(heading.toLowerCase(), { heading, notes: 'n' })),
)

/** Opens that briefing in the panel. */
export async function withMine(visit: Visit): Promise<Visit> {
  await visit.page.waitForLoadState('networkidle')
  await choose(visit, fileOf(MINE))
  await press(visit, 'Open')
  await eventually(() => title(visit).inputValue()).toBe('Briefing mine')
  return visit
}
