import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** `npm run size`: what the built page weighs, against its budgets; exits with 1 when one is broken. */
const DIST = 'dist'
const page = readFileSync(join(DIST, 'index.html'), 'utf8')

/** Scripts that run before the page is usable: the entry and what it imports at once. */
function firstScripts(): string[] {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const code = readFileSync(join(DIST, 'assets', file), 'utf8')
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) if (name) visit(name)
  }
  for (const [, name] of page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/assets\/([^"]+\.js)"/g))
    if (name) visit(name)
  return [...seen]
}

const assets = readdirSync(join(DIST, 'assets'))
const gzip = (files: readonly string[]) =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(DIST, 'assets', file)), { level: 9 }).length,
    0,
  )
const first = firstScripts()

const budgets = [
  { what: 'index.html, Brotli', bytes: brotliCompressSync(page).length, limit: 14 * 1024 },
  {
    what: `first script, gzip (${first.length} file${first.length === 1 ? '' : 's'})`,
    bytes: gzip(first),
    limit: 110_000,
  },
]
const rest = [
  {
    what: 'charts and panels, gzip',
    bytes: gzip(assets.filter((f) => f.endsWith('.js') && !first.includes(f) && !/MapGl|maplibre/.test(f))),
  },
  {
    what: 'MapLibre and its worker, gzip',
    bytes: gzip(assets.filter((f) => /MapGl-.*\.js|maplibre.*js$/.test(f))),
  },
]
let broken = false
for (const { what, bytes, limit } of budgets) {
  const over = bytes > limit
  broken ||= over
  console.log(
    `${over ? 'OVER ' : 'ok   '}${what}: ${bytes.toLocaleString('en')} of ${limit.toLocaleString('en')} bytes`,
  )
}
for (const { what, bytes } of rest)
  console.log(`     ${what}: ${bytes.toLocaleString('en')} bytes (loaded later)`)
if (/MapGl|recharts/.test(first.join())) {
  broken = true
  console.log('OVER map or charts are in the first script')
}
process.exit(broken ? 1 : 0)
