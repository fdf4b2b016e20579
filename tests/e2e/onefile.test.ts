import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withoutNotes } from '../../src/briefing/notes.ts'
import { PAGES } from '../../src/domain/pageName.ts'
import { makeOneFile } from '../../src/export/onefile/oneFile.ts'
import { launch } from '../tools/browser.ts'
import { serve } from '../tools/serve.ts'
import { DIST, eventually, ROOM, Visit } from './atlas.ts'
import { briefing, cockpitOf, notes, sceneOf } from './cockpit.ts'

const { scenes } = briefing()

interface File {
  readonly path: string
  readonly text: string
  readonly sha256: string
}

/** Of the briefing that comes with the build under test, in a folder that is named as a page of the atlas is. */
async function saved(folder: string, withNotes: boolean): Promise<File> {
  const { name, blob, sha256 } = await makeOneFile({
    template: readFileSync(join(DIST, 'onefile.txt'), 'utf8'),
    briefing: withNotes ? briefing() : withoutNotes(briefing()),
    made: '2026-11-22',
    onStep: () => {},
    signal: new AbortController().signal,
  })
  const text = await blob.text()
  const path = join(folder, withNotes ? 'trade' : 'without notes', name)
  mkdirSync(join(path, '..'))
  writeFileSync(path, text)
  return { path, text, sha256 }
}

describe('a single file, opened without a server or a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samvad-'))
  let browser: Browser
  let file: File
  let bare: File
  beforeAll(async () => {
    browser = await launch({ webgl: 'slow' })
    file = await saved(folder, true)
    bare = await saved(folder, false)
  })
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** All that any window asks for is counted. */
  async function open(query = '', { path } = file) {
    const context = await browser.newContext({ viewport: ROOM, offline: true })
    context.setDefaultTimeout(20_000)
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const url = pathToFileURL(path).href
    const visit = new Visit(await context.newPage())
    await visit.page.goto(url + query)
    const others = () =>
      asked.filter((address) => address.split('?')[0] !== url && !/^(blob|data):/.test(address))
    return { visit, others, url }
  }

  it('is at most 3 MB', () => {
    expect(statSync(file.path).size).toBeLessThanOrEqual(3e6)
  })

  it('has the notes in it, and not where they are left out', () => {
    const inText = (text: string) =>
      notes().filter((note) => text.includes(JSON.stringify(note).slice(1, -1)))
    expect(inText(file.text)).toEqual(notes())
    expect(inText(bare.text)).toEqual([])
  })

  it('says its sum before it is presented: that of the file as it was made', async () => {
    const { visit } = await open()
    await visit.page.locator('#panel').getByRole('button', { name: 'Present', exact: true }).click()
    await visit.page.getByText(file.sha256).waitFor()
    await visit.page.getByText('The whole atlas is in this one file').waitFor()
    expect(createHash('sha256').update(readFileSync(file.path)).digest('hex')).toBe(file.sha256)
  })

  it('is presented from its beginning to its end by keys alone, in both windows, and asks for nothing', async () => {
    const { visit, others } = await open()
    const { page } = visit
    await page.locator('#panel').getByRole('button', { name: 'Present', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Present now', exact: true }).press('Enter')
    await eventually(() => visit.asked('present')).toBe('stage')
    const desk = await cockpitOf(visit)
    for (const [i, scene] of scenes.entries()) {
      await eventually(() => [sceneOf(page), sceneOf(desk.page)]).toEqual([i + 1, i + 1])
      await page.locator('[data-scene] footer:visible').waitFor()
      if (scene.show.as === 'chart') await page.locator('figure[aria-label]:visible').first().waitFor()
      await desk.page.getByText(scene.notes.split('\n\n')[0] ?? '').waitFor()
      await (i % 2 === 0 ? desk.page : page).keyboard.press('PageDown')
    }
    expect(visit.problems).toEqual([])
    expect(desk.problems).toEqual([])
    expect(others()).toEqual([])
    await page.keyboard.press('Escape')
    await visit.role('button', { name: 'Present', exact: true }).first().waitFor()
  })

  it('has nothing to say to its presenter where notes were left out', async () => {
    const { visit } = await open('?present=stage', bare)
    await eventually(() => visit.asked('briefing')).toBe(briefing().id)
    const desk = await cockpitOf(visit)
    const [first] = notes()
    expect(await desk.page.getByText(first ?? '').count()).toBe(0)
    expect([...visit.problems, ...desk.problems]).toEqual([])
  })

  it('draws each boundary view, and close by', async () => {
    const { visit, others } = await open('?boundary=intl&map=7/34.5/76&layer=sites,corridors,flows,cities')
    await visit.stamp('De facto, disputes marked').waitFor()
    await eventually(() => visit.renderer()).toBe('svg')
    await visit.boundaries.selectOption('cn')
    await visit.stamp('As claimed by China').waitFor()
    expect(await visit.alerts.count()).toBe(0)
    expect(visit.problems).toEqual([])
    expect(others()).toEqual([])
  })

  it('leads to each page beside the atlas with what was chosen, and back', async () => {
    const { visit, others } = await open('?country=KAZ')
    for (const name of PAGES) {
      await visit.page.locator(`a[href*="${name}/"]`).first().click()
      await visit.page.locator('main h1').first().waitFor()
      expect([visit.asked('page'), visit.asked('country')]).toEqual([name, 'KAZ'])
      expect(await visit.alerts.count()).toBe(0)
      await visit.role('link', { name: 'Samvad Atlas' }).click()
      await visit.profile('Kazakhstan').waitFor()
    }
    expect(visit.problems).toEqual([])
    expect(others()).toEqual([])
  })

  it('finds, takes a picture, and reads data of the reader’s own beside the page', async () => {
    const { visit, others } = await open('?country=UZB')
    await visit.loaded()
    await visit.page.keyboard.press('Control+k')
    await visit.role('combobox', { name: 'Search everything' }).fill('uranium')
    const results = visit.role('listbox', { name: 'Results' }).getByRole('option')
    await eventually(() => results.count()).toBeGreaterThan(2)
    await visit.page.keyboard.press('Escape')
    await visit.role('button', { name: 'Picture of the map or of the whole view' }).click()
    const dialog = visit.role('dialog', { name: 'Take a picture' })
    const [picture] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    ])
    expect(statSync(await picture.path()).size).toBeGreaterThan(50_000)
    await visit.page.keyboard.press('Escape')
    const csv = {
      name: 'places.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('lat,lon,name\n43,77,Here\n'),
    }
    await visit.page.locator('input[type=file]').first().setInputFiles(csv)
    await visit.page.getByText('places.csv').first().waitFor()
    expect(visit.page.workers()).toHaveLength(1)
    expect(visit.problems).toEqual([])
    expect(others()).toEqual([])
  })

  /** The dialog of files, and a file that was made in it. */
  async function sending(visit: Visit) {
    await visit.role('button', { name: 'Send on as a file' }).click()
    const dialog = visit.role('dialog', { name: /^Send on/ })
    const make = async (kind: string) => {
      await dialog.getByRole('radio', { name: kind }).check()
      const [made] = await Promise.all([
        visit.page.waitForEvent('download', { timeout: 60_000 }),
        dialog.getByRole('button', { name: 'Make the file' }).click(),
      ])
      await dialog.getByText('Saved as').waitFor()
      return { name: made.suggestedFilename(), bytes: readFileSync(await made.path()) }
    }
    return { dialog, make }
  }

  it('has its briefing made into a deck, a brief, and the very same file', async () => {
    const { visit, others } = await open()
    const { dialog, make } = await sending(visit)
    for (const [kind, ending] of [
      ['PowerPoint deck', 'pptx'],
      ['Word brief', 'docx'],
      ['Single file with the whole atlas', 'html'],
    ] as const) {
      const { name, bytes } = await make(kind)
      expect(name).toMatch(new RegExp(`^samvad-[\\w-]+\\.${ending}$`))
      expect(bytes.length).toBeGreaterThan(10_000)
    }
    await dialog.getByText(file.sha256).waitFor()
    expect(visit.problems).toEqual([])
    expect(others()).toEqual([])
  })

  it('gives the evidence that the served atlas gives, each time the same', async () => {
    const served = await serve(DIST)
    try {
      const { visit, others } = await open()
      const here = await sending(visit)
      const [first, again] = [await here.make('Evidence bundle'), await here.make('Evidence bundle')]
      expect(unzipSync(again.bytes)).toEqual(unzipSync(first.bytes))
      const there = new Visit(await (await browser.newContext({ viewport: ROOM })).newPage())
      await there.page.goto(`${served.url}?panel=briefing`)
      const other = await (await sending(there)).make('Evidence bundle')
      expect(figuresIn(first.bytes)).toEqual(figuresIn(other.bytes))
      expect(visit.problems).toEqual([])
      expect(others()).toEqual([])
    } finally {
      await served.close()
    }
  })

  it('prints its briefing as a handout, and the view that is seen', async () => {
    const { visit, others } = await open()
    const { dialog } = await sending(visit)
    await dialog.getByRole('radio', { name: 'Handout to print' }).check()
    await dialog.getByRole('button', { name: 'Show the pages' }).click()
    const pages = visit.role('dialog', { name: /^Handout: / })
    await eventually(() => pages.locator('figure').count()).toBe(
      scenes.filter(({ show }) => show.as === 'chart').length,
    )
    await eventually(() => pages.locator('figure:has(> div svg)').count()).toBeGreaterThan(2)
    expect((await visit.page.pdf({ format: 'A4' })).length).toBeGreaterThan(100_000)
    await visit.page.keyboard.press('Escape')
    await eventually(visit.focused).toBe('Send on as a file')
    expect((await visit.page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
    expect(visit.problems).toEqual([])
    expect(others()).toEqual([])
  })

  it('offers itself instead of a link, which would lead nowhere on another machine', async () => {
    const { visit, others, url } = await open('?country=KAZ')
    await visit.role('button', { name: 'Copy link' }).click()
    const dialog = visit.role('dialog', { name: 'A link to this file works on this machine only' })
    await dialog.getByText('?country=KAZ', { exact: true }).waitFor()
    const [saved_] = await Promise.all([
      visit.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save this file' }).click(),
    ])
    await dialog.getByText(file.sha256).waitFor()
    expect(readFileSync(await saved_.path(), 'utf8')).toBe(file.text)
    expect(saved_.suggestedFilename()).toBe(basename(file.path))
    await visit.page.keyboard.press('Escape')
    await eventually(visit.focused).toBe('Copy link')
    await visit.role('button', { name: 'Present', exact: true }).first().click()
    await visit.role('button', { name: 'Copy a link to it' }).click()
    await visit.page.getByText('A link into this file would work on this machine only.').waitFor()
    expect(await visit.page.locator('body').innerText()).not.toContain(url)
    expect(visit.problems).toEqual([])
    expect(others()).toEqual([])
  })

  it('is shown in a frame of a page beside it', async () => {
    const { visit } = await open('?country=KAZ')
    await visit.role('button', { name: 'Picture of the map or of the whole view' }).click()
    await visit.page.getByText('Put this view into a page').click()
    await visit.page.getByText('put a copy of it beside the page, under the same name').waitFor()
    const code = await visit.role('textbox', { name: 'HTML to paste' }).inputValue()
    expect(code).toContain(`src="${basename(file.path)}?country=KAZ`)
    const host = join(file.path, '..', 'host.html')
    writeFileSync(host, `<!doctype html><title>Host</title>${code}`)
    await visit.page.goto(pathToFileURL(host).href)
    const frame = visit.page.frameLocator('iframe')
    await frame.getByText('Boundaries: As claimed by India', { exact: true }).waitFor()
    expect(await frame.locator('header, #panel').count()).toBe(0)
  })
})

/** The tables of a bundle, without the lines that name where the atlas was. */
function figuresIn(zip: Uint8Array): [name: string, lines: string[]][] {
  const tables = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('.csv'))
  expect(tables.length).toBeGreaterThan(10)
  return tables.map(([name, bytes]) => [
    name,
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .filter((line) => !/127\.0\.0\.1|samvad-[\w-]+\.html/.test(line)),
  ])
}
