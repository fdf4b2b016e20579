import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { serialize } from 'node:v8'
import { type Compiled, compile } from '../../data/compile.ts'

/** What data/ compiles to, or why it does not. */
export type Outcome = { readonly compiled: Compiled } | { readonly fault: string }

function outcome(): Outcome {
  try {
    return { compiled: compile() }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

/** `node tests/tools/compile.ts <file>`: compiles data/ for the unit tests, which all read that file. */
const [file = ''] = process.argv.slice(2)
mkdirSync(dirname(file), { recursive: true })
// Put in place at once: two runs may write it, and no test reads a half.
const unfinished = `${file}.${process.pid}`
writeFileSync(unfinished, serialize(outcome()))
renameSync(unfinished, file)
