import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, type Visit } from './atlas.ts'

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
