import { dirname, posix } from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  /** As it is written. */
  readonly from: string
  /** A layer of src/, a folder beside src/, or a package. */
  readonly name: string
  readonly typeOnly: boolean
  readonly dynamic: boolean
}

/** Everything that a file under src/ pulls in: static, for its effect, re-exported, lazy, and from a stylesheet. */
export function importsOf(file: string, source: string): Import[] {
  if (file.endsWith('.css')) {
    return [...source.matchAll(/(?:@import|from)\s*(?:url\()?['"]([^'"]+)['"]/g)].map(([, from = '']) =>
      imported(file, from, false, false),
    )
  }
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const reExports = module.staticExports.flatMap((e) => e.entries.filter((entry) => entry.moduleRequest))
  return [
    ...module.staticImports.map((i) =>
      imported(file, i.moduleRequest.value, i.entries.length > 0 && i.entries.every((e) => e.isType), false),
    ),
    ...reExports.map((e) => imported(file, e.moduleRequest?.value ?? '', e.isType, false)),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      imported(file, source.slice(start + 1, end - 1), false, true),
    ),
  ]
}

function imported(file: string, from: string, typeOnly: boolean, dynamic: boolean): Import {
  return { from, name: nameOf(file, from), typeOnly, dynamic }
}

function nameOf(file: string, from: string): string {
  if (!from.startsWith('.')) return from.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? from
  const [first = '', second = ''] = posix.normalize(posix.join(dirname(file), from)).split('/')
  return first === 'src' ? second : first
}

/** The file that a relative import names. */
export const target = (file: string, from: string) => posix.normalize(posix.join(dirname(file), from))
