import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'

describe('the evidence bundle of a briefing', () => {
  const { open } = atlas({ webgl: false })
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  const zip = join(folder, 'bundle.zip')
  const unpacked = join(folder, 'unpacked')
  /** The checksum that the atlas shows, and the name of the file. */
  let shown = ''
  let name = ''
  let problems: readonly string[] = []
  afterAll(() => rmSync(folder, { recursive: true }))

  beforeAll(async () => {
    const visit = await open('?panel=briefing')
    await visit.role('button', { name: 'Send on as a file' }).click()
    await visit.role('radio', { name: 'Evidence bundle' }).check()
    const [download] = await Promise.all([
      visit.page.waitForEvent('download', { timeout: 90_000 }),
      visit.role('button', { name: 'Make the file' }).click(),
    ])
    name = download.suggestedFilename()
    await download.saveAs(zip)
    const said = visit
      .role('dialog')
      .getByRole('status')
      .filter({ hasText: /[0-9a-f]{64}/ })
    shown = /[0-9a-f]{64}/.exec((await said.textContent()) ?? '')?.[0] ?? ''
    problems = visit.problems
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true })
      writeFileSync(join(unpacked, path), bytes)
    }
  })

  /** verify.html as it is opened from the disk. */
  async function verify(): Promise<Visit> {
    const visit = await open()
    await visit.page.goto(pathToFileURL(join(unpacked, 'verify.html')).href)
    visit.requests.length = 0
    visit.problems.length = 0
    return visit
  }
  const said = (visit: Visit) => visit.page.locator('#said').textContent()
  const wrong = (visit: Visit) => visit.page.locator('tbody tr:not(.same)').allTextContents()

  it('is made by the page, with its numbers, maps and sources', () => {
    expect(name).toMatch(/^samvad-\d{4}-\d\d-\d\d-rare-earths-and-the-india-central-asia.*\.zip$/)
    expect(problems).toEqual([])
    const figures = readFileSync(join(unpacked, 'figures/02-dependence.csv'), 'utf8')
    expect(figures).toContain('60%,60,percent,2024')
    expect(readFileSync(join(unpacked, 'pictures/09-routes.svg'), 'utf8')).toContain('Chabahar')
    expect(readFileSync(join(unpacked, 'pictures/02-dependence.svg'), 'utf8')).toContain('Magnets')
    const png = readFileSync(join(unpacked, 'pictures/02-dependence.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })

  it('is verified from the disk as zip and as folder, without asking for anything', async () => {
    const visit = await verify()
    await visit.page.locator('#zip').setInputFiles(zip)
    await eventually(() => said(visit)).toMatch(/^Every file is as the manifest has it\. .*Changed: 0\./)
    expect(await visit.page.locator('#sum').textContent()).toBe(shown)
    await visit.page.locator('#given').fill(` ${shown.toUpperCase()} `)
    expect(await visit.page.locator('#agrees').textContent()).toBe('It is the manifest that was made.')
    await visit.page.locator('#given').fill('0'.repeat(64))
    expect(await visit.page.locator('#agrees').textContent()).toBe('It is not the manifest that was made.')
    await visit.page.locator('#folder').setInputFiles(unpacked)
    await eventually(() => said(visit)).toMatch(/^Every file is as the manifest has it\./)
    expect(await wrong(visit)).toEqual([])
    expect(visit.requests).toEqual([])
    expect(visit.problems).toEqual([])
  })

  it('says which file is changed, missing and extra', async () => {
    const visit = await verify()
    const csv = join(unpacked, 'figures/02-dependence.csv')
    writeFileSync(csv, readFileSync(csv, 'utf8').replace('60%,60,', '60%,61,'))
    rmSync(join(unpacked, 'sources.csv'))
    writeFileSync(join(unpacked, 'figures/<b>.csv'), 'x')
    await visit.page.locator('#folder').setInputFiles(unpacked)
    await eventually(() => said(visit)).toMatch(
      /^This is not as the manifest has it\. .*Changed: 1\. Missing: 1\. Extra: 1\.$/,
    )
    expect(await wrong(visit)).toEqual([
      'figures/02-dependence.csvChanged',
      'sources.csvMissing',
      expect.stringMatching(/figures\/<b>\.csvExtra$/),
    ])
    expect(visit.problems).toEqual([])
  })
})
