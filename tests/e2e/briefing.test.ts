import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../../src/briefing/file.ts'
import { packed } from '../../src/briefing/packed.ts'
import { briefingOf, sceneOf } from '../briefing/made.ts'
import { atlas, eventually, PHONE, Visit } from './atlas.ts'
import { inBothRooms } from './axe.ts'
import { choose, ids, panel, press, row, title } from './panel.ts'

const MARKUP = '<img src=x onerror="alert(1)">'
const MINE = briefingOf('mine', [sceneOf('one', { heading: MARKUP, notes: 'n' }), sceneOf('two')])

/** As a hand drops a file on the map. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    (file) => {
      const data = new DataTransfer()
      data.items.add(new File([file.text], file.name))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        )
    },
    { name, text },
  )

/** No database is let open, as in a private window. */
const REFUSED = `indexedDB.open = () => { throw new DOMException('refused', 'SecurityError') }`

describe("a reader's own briefing", () => {
  const { open } = atlas({ webgl: false })
  const copied = async () => {
    const visit = await open('?panel=briefing')
    await press(visit, 'Make a copy to edit')
    await title(visit).waitFor()
    return visit
  }

  it('is a copy that is written, kept for the next visit, and sent nowhere', async () => {
    const visit = await copied()
    await visit.page.waitForLoadState('networkidle')
    // What reads own data warms up once the page is at rest.
    await visit.page.waitForTimeout(2500)
    const before = visit.requests.length
    await title(visit).fill('Mine')
    const scene = row(visit, 'dependence')
    await scene.getByRole('button', { name: 'Edit' }).click()
    await scene.getByRole('textbox', { name: 'Heading' }).fill('China makes ')
    await scene.getByRole('button', { name: 'Insert a number of the atlas' }).click()
    await scene.getByRole('searchbox').fill('stage magnets')
    await scene.getByRole('listitem').getByRole('button').first().click()
    await eventually(() => scene.getByRole('textbox', { name: 'Heading' }).inputValue()).toBe(
      'China makes {stage:magnets#share}',
    )
    await eventually(() => scene.getByRole('region', { name: 'As it will be seen' }).innerText()).toMatch(
      /^China makes 94%/,
    )
    await scene.getByRole('textbox', { name: /^Notes/ }).fill(MARKUP)
    await scene.getByRole('button', { name: 'Done' }).click()
    expect(visit.requests.slice(before)).toEqual([])
    await visit.page.reload()
    await eventually(() => title(visit).inputValue()).toBe('Mine')
    await scene.getByRole('button', { name: 'Edit' }).click()
    await eventually(() => scene.getByRole('textbox', { name: /^Notes/ }).inputValue()).toBe(MARKUP)
    expect(await visit.page.locator('img').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  it('is put in order by keyboard, and taken back', async () => {
    const visit = await copied()
    const handle = row(visit, 'dependence').getByRole('button', { name: /^Move scene/ })
    await handle.focus()
    await visit.page.keyboard.press('Space')
    await visit.page.getByText('Scene 2 is over place 2.').waitFor({ state: 'attached' })
    await visit.page.keyboard.press('ArrowDown')
    await visit.page.getByText('Scene 2 is over place 3.').waitFor({ state: 'attached' })
    await visit.page.keyboard.press('Space')
    await eventually(() => ids(visit).then((all) => all.slice(0, 3))).toEqual([
      'title',
      'india',
      'dependence',
    ])
    await press(visit, 'Undo')
    await eventually(() => ids(visit).then((all) => all.slice(0, 3))).toEqual([
      'title',
      'dependence',
      'india',
    ])
    await row(visit, 'title').getByRole('button', { name: 'Edit' }).click()
    await row(visit, 'title').getByRole('button', { name: 'Delete' }).click()
    await eventually(() => ids(visit)).not.toContain('title')
    await panel(visit).getByText('Scene 1 is deleted.').getByRole('button', { name: 'Undo' }).click()
    await eventually(() => ids(visit)).toContain('title')
    await press(visit, 'Delete the briefing')
    await panel(visit).getByText('is deleted.').getByRole('button', { name: 'Undo' }).click()
    await title(visit).waitFor()
    expect(visit.problems).toEqual([])
  })

  it('loses no edit of two tabs', async () => {
    const visit = await copied()
    const other = new Visit(await visit.page.context().newPage())
    await other.page.goto(visit.page.url())
    await title(other).fill('From the other')
    await title(other).blur()
    await row(visit, 'title').getByRole('button', { name: 'Edit' }).click()
    await row(visit, 'title')
      .getByRole('textbox', { name: /^Notes/ })
      .fill('From here')
    await eventually(() => title(visit).inputValue()).toBe('From the other')
    await row(other, 'title').getByRole('button', { name: 'Edit' }).click()
    await eventually(() =>
      row(other, 'title')
        .getByRole('textbox', { name: /^Notes/ })
        .inputValue(),
    ).toBe('From here')
    await visit.page.reload()
    await eventually(() => title(visit).inputValue()).toBe('From the other')
  })

  it('goes on where the browser keeps nothing, which is said with the file way', async () => {
    const visit = await open('?panel=briefing', { given: (page) => page.addInitScript(REFUSED) })
    await press(visit, 'New briefing')
    await panel(visit).getByText('This browser keeps nothing').waitFor()
    await title(visit).fill('Kept by me')
    const saved = visit.page.waitForEvent('download')
    await panel(visit).getByRole('alert').getByRole('button', { name: 'Save to a file' }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('Kept by me.samvad.json')
    expect(await readFile(await download.path(), 'utf8')).toContain('"title": "Kept by me"')
  })

  it('is opened from a file, and dropped: replaced or kept beside, as the reader says', async () => {
    const visit = await open('?panel=briefing')
    await visit.page.waitForLoadState('networkidle')
    await choose(visit, fileOf(MINE))
    await press(visit, 'Open')
    await eventually(() => title(visit).inputValue()).toBe('Briefing mine')
    await row(visit, 'one').getByText(MARKUP).waitFor()
    await drop(visit.page, 'Mine.samvad.json', fileOf({ ...MINE, title: 'Newer' }))
    await press(visit, 'Keep both')
    await eventually(() => title(visit).inputValue()).toBe('Copy of Newer')
    await drop(visit.page, 'Mine.samvad.json', fileOf({ ...MINE, title: 'Newest' }))
    await press(visit, 'Replace it')
    await eventually(() => title(visit).inputValue()).toBe('Newest')
    expect(await visit.page.locator('img').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  it.each([
    ['cut off', fileOf(MINE).slice(0, 200), /It is cut off: it ends on line \d+/],
    ['of another schema', '{"type":"FeatureCollection"}', /It is no briefing/],
    ['of a later version', fileOf(MINE).replace('"version": 1', '"version": 9'), /version is 9/],
    ['with a fault', fileOf(MINE).replace('"two"', '2'), /In scene 2 at “id”, line \d+/],
  ])('that is %s is refused with the place, and nothing is lost', async (_, text, reason) => {
    const visit = await open('?panel=briefing')
    await panel(visit).getByRole('button', { name: 'Make a copy to edit' }).waitFor()
    await choose(visit, text)
    await panel(visit).getByRole('alert').getByText(reason).waitFor()
    expect(visit.problems).toEqual([])
  })

  it('that is far too large is refused by its size', async () => {
    const visit = await open('?panel=briefing')
    await visit.page.waitForLoadState('networkidle')
    await visit.page.waitForTimeout(2500)
    await visit.page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'a.samvad.json'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    })
    await panel(visit)
      .getByText(/It has 50 MB, and a briefing has at most 5/)
      .waitFor()
  })

  it('comes in a link, and is opened as a copy after asking', async () => {
    const visit = await open(`#${packed(MINE)}`)
    await panel(visit).getByText('The link holds “Briefing mine”, 2 scenes.').waitFor()
    expect(new URL(visit.page.url()).hash).toBe('')
    await press(visit, 'Open')
    await eventually(() => title(visit).inputValue()).toBe('Copy of Briefing mine')
  })

  it('that this machine does not have is said', async () => {
    const visit = await open('?panel=briefing&briefing=elsewhere')
    await panel(visit).getByText('This machine has no briefing “elsewhere”').waitFor()
  })

  it('gets a chart from a page beside the atlas', async () => {
    const visit = await open('trade/?country=KAZ')
    await visit.taken()
    const figure = visit.page.locator('#chart-goods-trade-by-fiscal-year')
    await figure.getByRole('button', { name: 'Add to a briefing' }).click()
    await figure.getByText('Added as scene 1 of “My briefing”').waitFor()
    await figure.getByRole('link', { name: 'Open' }).click()
    await eventually(() => ids(visit).then((all) => all.length)).toBe(1)
    await panel(visit).getByText('Goods', { exact: false }).first().waitFor()
  })

  it('is checked before it is presented: red has to be confirmed, and leads to its field', async () => {
    const visit = await open('?panel=briefing')
    await choose(visit, fileOf(briefingOf('mine', [sceneOf('one', { heading: 'It makes 94% of them' })])))
    await press(visit, 'Open')
    await title(visit).waitFor()
    await press(visit, 'Present')
    const check = panel(visit).getByRole('region', { name: 'Before presenting' })
    await check.getByText('Scene 1 says 94% without a source.').waitFor()
    expect(await check.getByRole('button', { name: 'Present now' }).isDisabled()).toBe(true)
    await check.getByRole('button', { name: 'To scene 1' }).first().click()
    await eventually(() =>
      visit.page.evaluate(() => document.activeElement?.getAttribute('data-field')),
    ).toBe('heading')
    await check.getByRole('checkbox').check()
    await check.getByRole('button', { name: 'Present now' }).click()
    await eventually(() => visit.asked('present')).toBe('stage')
  })

  it('can be read by everyone, in both rooms and on a phone', async () => {
    const visit = await copied()
    const scene = row(visit, 'dependence')
    await scene.getByRole('button', { name: 'Edit' }).click()
    await scene.getByRole('button', { name: 'Insert a number of the atlas' }).click()
    await press(visit, 'Check it before presenting')
    await inBothRooms(visit)
    await visit.page.setViewportSize(PHONE)
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(PHONE.width)
  })
})
