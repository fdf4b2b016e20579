import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Compiled, compile } from '../../data/compile.ts'

export type Json = Record<string, unknown>

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  cpSync('data', dir, { recursive: true })
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What compile makes of the copy with another text of one file, or without it; the file is put back. */
function compiledOf(file: string, before: string, after: string | null): Compiled {
  const path = join(dir, file)
  if (after === null) rmSync(path)
  else writeFileSync(path, after)
  try {
    return compile(dir)
  } finally {
    writeFileSync(path, before)
  }
}

/** What compile says of it; "nothing" where it finds no fault. What goes wrong in the change itself is thrown. */
export function broken(file: string, change: (text: string) => string | null): string {
  const before = readFileSync(join(dir, file), 'utf8')
  const after = change(before)
  try {
    compiledOf(file, before, after)
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const edited = (edit: (json: Json) => void) => (text: string) => {
  const json = JSON.parse(text) as Json
  edit(json)
  return JSON.stringify(json)
}

export const compiledWith = (file: string, edit: (json: Json) => void): Compiled => {
  const before = readFileSync(join(dir, file), 'utf8')
  return compiledOf(file, before, edited(edit)(before))
}

export const editing = (file: string, edit: (json: Json) => void) => broken(file, edited(edit))

/** Edits the first part of a list that is as wanted, and says what compile says. */
export const editingFirst = (
  file: string,
  wanted: (part: Json) => boolean,
  edit: (part: Json, all: Json[]) => void,
) =>
  broken(file, (text) => {
    const all = JSON.parse(text) as Json[]
    const part = all.find(wanted)
    if (!part) throw new Error(`${file} has no such part`)
    edit(part, all)
    return JSON.stringify(all)
  })

export const any = () => true
export const list = (part: Json, key: string) => part[key] as Json[]

/** The names of the files that the copy compiles to, once all is put back. */
export const compiledNames = () => Object.keys(compile(dir).files).sort()
