import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'

/** A fault in data/: says which file, where in it, and why. */
export class DataError extends Error {
  constructor(file: string, path: string, reason: string) {
    super(`data/${file}: ${path ? `${path}: ` : ''}${reason}`)
    this.name = 'DataError'
  }
}

/** Reads and checks files of one data folder; every fault names file, path and reason. */
export function reader(dir: string) {
  const json = (file: string): unknown => {
    if (!existsSync(join(dir, file))) throw new DataError(file, '', 'the file is missing')
    try {
      return JSON.parse(readFileSync(join(dir, file), 'utf8'))
    } catch (error) {
      throw new DataError(file, '', error instanceof Error ? error.message : String(error))
    }
  }
  const one = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> => {
    const result = v.safeParse(schema, json(file))
    if (result.success) return result.output
    const issue = firstIssue(result.issues[0])
    throw new DataError(file, v.getDotPath(issue) ?? '', issue.message)
  }
  /** Every .json file of a folder, by name. */
  const names = (folder: string) =>
    readdirSync(join(dir, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => basename(name, '.json'))
  return { json, one, names }
}

/** The deepest issue of a union is the one that tells the writer what to mend. */
function firstIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.[0]
  return inner ? firstIssue(inner) : issue
}

export type Reader = ReturnType<typeof reader>
