import { type ReactNode, use, useState } from 'react'
import { t } from '../i18n/t.ts'
import { CiteThis } from '../ui/CiteThis.tsx'
import { documentAddress } from '../ui/documentAddress.ts'
import { saveText } from '../ui/save.ts'
import { csv, json, type Taken } from './files.ts'
import { Picturing } from './picturing.ts'
import styles from './TakeAway.module.css'

/** The numbers of a chart or a table as files, made when they are asked for, its picture, and how to cite them. */
export default function TakeAway(props: {
  id: string
  taken: Omit<Taken, 'address'> & {
    /** The measure of its table, where it has another than its drawing. */
    counted?: string
  }
  /** Of a chart: what its picture is to show. */
  drawing?: ReactNode
  wide?: boolean | undefined
}) {
  const { id, taken, drawing, wide = false } = props
  const { title, measure, counted, table, provenance } = taken
  const { reference } = provenance
  const Picture = use(Picturing)
  const [citing, setCiting] = useState(false)
  const save = (extension: 'csv' | 'json') => {
    const now: Taken = {
      ...{ title, table, provenance, address: documentAddress() },
      measure: counted ?? measure,
    }
    const [text, type] = extension === 'csv' ? [csv(now), 'text/csv'] : [json(now), 'application/json']
    saveText(`${id}.${extension}`, text, type)
  }
  return (
    <>
      <button type="button" className={styles.take} onClick={() => save('csv')}>
        {t('chart.csv')}
      </button>
      <button type="button" className={styles.take} onClick={() => save('json')}>
        {t('chart.json')}
      </button>
      {Picture && drawing && <Picture {...{ id, title, measure, provenance, drawing, wide }} />}
      {reference && (
        <button
          type="button"
          className={styles.take}
          aria-expanded={citing}
          onClick={() => setCiting(!citing)}
        >
          {t('page.cite')}
        </button>
      )}
      {reference && citing && (
        <div className={styles.citing}>
          <CiteThis reference={reference} />
        </div>
      )}
    </>
  )
}
