import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { MadeFile } from '../../src/export/told.ts'
import { elementsOf } from './wellFormed.ts'

/** The parts of an office document by their path. */
export async function partsOf({ blob }: MadeFile): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))))
}

/** A part as text. */
export const textOf = (parts: ReadonlyMap<string, Uint8Array>, path: string): string => {
  const part = parts.get(path)
  if (!part) throw new Error(`no ${path}`)
  return strFromU8(part)
}

/** Whether LibreOffice and what reads a PDF are installed. */
export const hasOffice = ['soffice', 'pdftotext'].every((name) => spawnSync('which', [name]).status === 0)

/** What LibreOffice makes of a document: its words as they stand on the pages, and where each of them does, in points. */
export async function printed({ name, blob }: MadeFile) {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, new Uint8Array(await blob.arrayBuffer()))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    execFileSync('soffice', args, { stdio: 'pipe' })
    const pdf = file.replace(/\.[a-z]+$/, '.pdf')
    const read = (how: string) => execFileSync('pdftotext', [how, pdf, '-'], { encoding: 'utf8' })
    return { text: read('-layout'), places: elementsOf(read('-bbox').replace(/<!DOCTYPE[^>]*>/, '')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
