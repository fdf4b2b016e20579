import { writeFileSync } from 'node:fs'
import { compile } from '../../data/compile.ts'
import { snapshotOf } from '../../data/package/difference.ts'
import { tables } from '../../data/package/tables.ts'

/** `npm run snapshot`: keeps the tables of this version, a row a line, so that the next can be compared with it. */
const { whole: atlas } = compile()
const file = `data/releases/${atlas.version}.json`
const list = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join(',\n')
const parts = tables(atlas).map((table) => {
  const { name, primaryKey, columns, rows } = snapshotOf(table)
  const head = [`"name":${JSON.stringify(name)}`, `"primaryKey":${JSON.stringify(primaryKey)}`]
  return `{${head.join(',')},"columns":${JSON.stringify(columns)},"rows":[\n${list(rows)}\n]}`
})
writeFileSync(file, `[\n${parts.join(',\n')}\n]\n`)
console.log(`${file}: ${parts.length} tables`)
