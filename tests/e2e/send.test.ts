import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'
import { findings } from './axe.ts'
import { briefing, sceneOf } from './cockpit.ts'

const { open, url } = atlas({ webgl: false })

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

async function asked(visit: Visit) {
  await visit.role('button', { name: 'Send on as a file' }).click()
  const dialog = visit.role('dialog', { name: /^Send on/ })
  await dialog.waitFor()
  return dialog
}

async function made(visit: Visit, kind: 'PowerPoint deck' | 'Word brief', notes = true) {
  const dialog = await asked(visit)
  await dialog.getByRole('radio', { name: kind }).check()
  await dialog.getByRole('checkbox').setChecked(notes)
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the file' }).click(),
  ])
  const name = download.suggestedFilename()
  await dialog.getByText(`Saved as ${name}`).waitFor()
  return { name, parts: unzipSync(readFileSync(await download.path())) }
}

describe('the briefing that comes with the atlas, sent on', () => {
  it('is a deck with its words, numbers and notes, made here and sent nowhere', async () => {
    const visit = await open('?panel=briefing')
    const { name, parts } = await made(visit, 'PowerPoint deck')
    expect(name).toMatch(/^samvad-\d{4}-\d\d-\d\d-[a-z0-9-]+\.pptx$/)
    const slides = Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
    expect(slides.length).toBeGreaterThanOrEqual(10)
    const all = slides.map((part) => text(parts[part])).join('')
    for (const words of ['60%', '94%', 'Kazakhstan', 'As claimed by India']) expect(all).toContain(words)
    expect(Object.keys(parts).filter((part) => /charts\/chart\d+\.xml$/.test(part)).length).toBeGreaterThan(2)
    const notes = Object.keys(parts).filter((part) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(part))
    expect(notes.map((part) => text(parts[part])).join('')).toContain('who makes the magnets')
    expect(visit.requests.filter((at) => !/^(data|blob):/.test(at) && !at.startsWith(url()))).toEqual([])
    expect(visit.problems).toEqual([])
  })

  it('is a brief, without the notes where they are not wanted', async () => {
    const visit = await open('?panel=briefing')
    const { name, parts } = await made(visit, 'Word brief', false)
    expect(name).toMatch(/\.docx$/)
    const words = Object.entries(parts)
      .filter(([part]) => part.endsWith('.xml'))
      .map(([, bytes]) => text(bytes))
      .join('')
    expect(words).toContain('94%')
    expect(words).not.toContain('who makes the magnets')
    expect(visit.problems).toEqual([])
  })

  it('is stopped by Cancel, with no file, and can be begun again', async () => {
    const visit = await open('?panel=briefing')
    const files: string[] = []
    visit.page.on('download', (download) => files.push(download.suggestedFilename()))
    const dialog = await asked(visit)
    await dialog.getByRole('button', { name: 'Make the file' }).click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.getByText('Cancelled: no file was made.').waitFor()
    await visit.page.waitForTimeout(1000)
    expect(files).toEqual([])
    await dialog.getByRole('button', { name: 'Make the file' }).click()
    await eventually(() => Promise.resolve(files.length)).toBe(1)
  })

  it('by keyboard alone, with the focus where it was at the end', async () => {
    const visit = await open('?panel=briefing')
    const { keyboard } = visit.page
    await visit.role('button', { name: 'Send on as a file' }).press('Enter')
    const dialog = visit.role('dialog', { name: /^Send on/ })
    await dialog.waitFor()
    expect(await findings(visit)).toEqual([])
    await keyboard.press('ArrowDown')
    expect(await dialog.getByRole('radio', { name: 'Word brief' }).isChecked()).toBe(true)
    await visit.tabTo(/^Make the file$/, 4)
    const download = visit.page.waitForEvent('download')
    await keyboard.press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.docx$/)
    await dialog.getByText('Saved as').waitFor()
    expect(await visit.focused()).toBe('Make the file')
    expect(await dialog.getByRole('progressbar').count()).toBe(0)
    await keyboard.press('Escape')
    await eventually(() => dialog.count()).toBe(0)
    expect(await visit.focused()).toBe('Send on as a file')
  })

  it('is stopped by Escape, which the next time closes it', async () => {
    const visit = await open('?panel=briefing')
    const files: string[] = []
    visit.page.on('download', (download) => files.push(download.suggestedFilename()))
    const dialog = await asked(visit)
    await dialog.getByRole('button', { name: 'Make the file' }).click()
    await dialog.getByRole('progressbar').waitFor()
    await visit.page.keyboard.press('Escape')
    await dialog.getByText('Cancelled: no file was made.').waitFor()
    await visit.page.keyboard.press('Escape')
    await eventually(() => dialog.count()).toBe(0)
    await eventually(visit.focused).toBe('Send on as a file')
    await visit.page.waitForTimeout(1000)
    expect([files, visit.problems]).toEqual([[], []])
  })

  it('stays at hand where the browser has blocked the file', async () => {
    const visit = await open('?panel=briefing', { acceptDownloads: false })
    const dialog = await asked(visit)
    await dialog.getByRole('button', { name: 'Make the file' }).click()
    const link = dialog.getByRole('link', { name: 'save it once more' })
    await link.waitFor()
    const [again] = await Promise.all([visit.page.waitForEvent('download'), link.click()])
    expect(again.suggestedFilename()).toMatch(/\.pptx$/)
    await link.waitFor()
  })

  it('is a single file also without a part of the atlas, of which a deck is not made', async () => {
    const visit = await open('?panel=briefing', {
      given: (page) => page.route('**/data/minerals.*', (route) => route.abort()),
    })
    const dialog = await asked(visit)
    await dialog.getByRole('button', { name: 'Make the file' }).click()
    await dialog.getByRole('alert').getByText('A part of the atlas did not come').waitFor()
    await dialog.getByRole('radio', { name: 'Single file with the whole atlas' }).check()
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Try again' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.html$/)
    await eventually(() => dialog.getByRole('alert').count()).toBe(0)
  })

  it('is made at the end of the stage, whose keys are left alone meanwhile', async () => {
    const { scenes, id } = briefing()
    const visit = await open(`?present=stage&briefing=${id}&scene=${scenes.length - 1}`)
    await visit.page.locator('[data-scene]').first().waitFor()
    const bar = visit.role('navigation', { name: 'The briefing' })
    expect(await bar.getByRole('button', { name: 'Send on as a file' }).count()).toBe(0)
    await visit.page.keyboard.press('ArrowRight')
    // The bar goes where nobody moves.
    await visit.page.mouse.move(300, 300, { steps: 3 })
    await bar.getByRole('button', { name: 'Send on as a file' }).click()
    const dialog = visit.role('dialog', { name: /^Send on/ })
    await dialog.waitFor()
    await visit.page.keyboard.press('b')
    expect(await visit.page.locator('[data-cover]').count()).toBe(0)
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Make the file' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pptx$/)
    // The handout over the stage has the keys to itself, too.
    await dialog.getByRole('radio', { name: 'Handout to print' }).check()
    await dialog.getByRole('button', { name: 'Show the pages' }).click()
    await visit
      .role('dialog', { name: /^Handout: / })
      .getByRole('heading', { level: 1 })
      .waitFor()
    for (const key of ['PageUp', 'b', 'Escape']) await visit.page.keyboard.press(key)
    await eventually(() => visit.role('dialog').count()).toBe(0)
    expect(sceneOf(visit.page)).toBe(scenes.length)
    expect(await visit.page.locator('[data-cover]').count()).toBe(0)
    expect(visit.asked('present')).toBe('stage')
    expect(visit.problems).toEqual([])
  })

  it('is made in the presenter’s window', async () => {
    const visit = await open(`?present=cockpit&briefing=${briefing().id}`)
    const dialog = await asked(visit)
    await dialog.getByRole('radio', { name: 'Word brief' }).check()
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Make the file' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    expect(visit.problems).toEqual([])
  })

  it.each(['panel=briefing', 'present=cockpit'])(
    'says so where its program does not come (%s)',
    async (at) => {
      const visit = await open(`?${at}&briefing=${briefing().id}`, {
        given: (page) => page.route('**/assets/SendOn-*.js', (route) => route.abort()),
      })
      await visit.role('button', { name: 'Send on as a file' }).click()
      await eventually(() => visit.inSight(visit.alerts.filter({ hasText: 'Load the page again' }))).toBe(
        true,
      )
    },
  )

  it('or the view on the screen as a deck of one slide and its sources', async () => {
    const visit = await open('?country=KAZ&layer=sites')
    await visit.role('button', { name: 'Picture of the map or of the whole view' }).click()
    await visit.role('button', { name: 'This view as a slide' }).click()
    const dialog = visit.role('dialog', { name: 'Send on “Kazakhstan”' })
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Make the file' }).click(),
    ])
    const parts = unzipSync(readFileSync(await download.path()))
    expect(text(parts['ppt/slides/slide1.xml'])).toContain('Kazakhstan')
    expect(parts['ppt/slides/slide2.xml']).toBeDefined()
  })
})
