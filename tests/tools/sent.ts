import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

const SCREENS = [
  { name: 'briefing', width: 1280, height: 720, theme: 'light' },
  { name: 'briefing', width: 1280, height: 720, theme: 'dark' },
  { name: 'phone', width: 390, height: 844, theme: 'light' },
] as const

const FILES = ['PowerPoint deck', 'Word brief', 'Evidence bundle', 'Single file'] as const
const LAYOUTS = ['One scene a page', 'Three scenes a page'] as const

/** What an office program and a reader of PDF are called where they are installed. */
const OFFICE = ['soffice', 'pdftoppm'] as const

/** Dots an inch: enough to read a slide’s smallest words. */
const DPI = '80'

/**
 * Pictures of how a briefing is sent on, every file of it in `<out>/sent`, and with LibreOffice and poppler the pages of
 * deck, brief and handout. `file` is a briefing of one’s own; else it is the one that comes with the atlas.
 */
export async function sent(browser: Browser, url: string, out: string, file?: string): Promise<void> {
  const folder = join(out, 'sent')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [i, { name, width, height, theme }] of SCREENS.entries()) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
    await opened(page, url, file)
    const take = (what: string) => page.screenshot({ path: join(out, `send-${name}-${what}-${theme}.png`) })
    const dialog = page.getByRole('dialog', { name: /^Send on/ })
    await take('dialog')
    if (i === 0) for (const what of FILES) await saved(page, what, folder)
    await take('made')
    await dialog.getByRole('radio', { name: 'Handout to print' }).check()
    await dialog.getByRole('button', { name: 'Show the pages' }).click()
    const pages = page.getByRole('dialog', { name: /^Handout: / })
    await pages.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(4000)
    for (const [at, layout] of LAYOUTS.entries()) {
      await pages.getByRole('radio', { name: layout }).check()
      await page.waitForTimeout(500)
      await take(`handout${at + 1}`)
      if (i === 0) await printed(page, join(folder, `handout${at + 1}`))
    }
    await page.close()
  }
}

async function opened(page: Page, url: string, file: string | undefined): Promise<void> {
  await page.goto(`${url}?panel=briefing`)
  const send = page.getByRole('button', { name: 'Send on as a file' })
  await send.waitFor()
  if (file) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ])
    await chooser.setFiles(file)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
  }
  await page.waitForTimeout(2500)
  await send.click()
  await page.waitForTimeout(500)
}

async function saved(page: Page, what: string, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Send on/ })
  await dialog.getByRole('radio', { name: what }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the file' }).click(),
  ])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  await dialog.getByText('Saved as').waitFor()
  const [kind] = /(?<=\.)(?:pptx|docx)$/.exec(path) ?? []
  if (!kind || !hasOffice()) return
  // A profile of its own: where LibreOffice is open already, it would do nothing.
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'samvad-office')}`
  const pages = join(folder, kind)
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', pages, path], {
    stdio: 'ignore',
  })
  pictured(join(pages, basename(path).replace(kind, 'pdf')), join(pages, kind))
}

/** As the browser prints it. */
async function printed(page: Page, path: string): Promise<void> {
  await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true })
  if (hasOffice()) pictured(`${path}.pdf`, path)
}

const hasOffice = () => OFFICE.every((name) => spawnSync('which', [name]).status === 0)

const pictured = (pdf: string, path: string) => execFileSync('pdftoppm', ['-r', DPI, '-png', pdf, path])
