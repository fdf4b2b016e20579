import * as v from 'valibot'
import { DatasetVersion } from './release.ts'

const Cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]))

/** The dataset as it is offered on the page of data. */
export const Download = v.strictObject({
  version: DatasetVersion,
  /** Of the zip, in bytes, and its SHA-256. */
  bytes: v.number(),
  sha256: v.string(),
  /** Rows that rest on what may not be re-shared, and are not in it. */
  left: v.number(),
  tables: v.array(
    v.strictObject({
      name: v.string(),
      description: v.string(),
      rows: v.number(),
      columns: v.array(
        v.strictObject({
          name: v.string(),
          type: v.string(),
          description: v.string(),
          unit: v.nullable(v.string()),
        }),
      ),
    }),
  ),
  /** What changed since the version before; null for the first. */
  difference: v.nullable(
    v.strictObject({
      since: DatasetVersion,
      goneTables: v.array(v.string()),
      tables: v.array(
        v.strictObject({
          table: v.string(),
          isNew: v.boolean(),
          rows: v.number(),
          newColumns: v.array(v.string()),
          goneColumns: v.array(v.string()),
          added: v.array(v.string()),
          removed: v.array(v.string()),
          changed: v.array(
            v.strictObject({ row: v.string(), column: v.string(), before: Cell, after: Cell }),
          ),
        }),
      ),
    }),
  ),
})
export type Download = v.InferOutput<typeof Download>
