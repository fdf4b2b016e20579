import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { CiteThis } from '../ui/CiteThis.tsx'
import { saveText } from '../ui/save.ts'
import { csv, json, type Taken } from './files.ts'
import styles from './TakeAway.module.css'

/** The numbers of a chart or a table as files, made when they are asked for, and how to cite them. */
export default function TakeAway({ id, taken }: { id: string; taken: Omit<Taken, 'address'> }) {
  const { reference } = taken.provenance
  const [citing, setCiting] = useState(false)
  const save = (extension: 'csv' | 'json') => {
    const now: Taken = { ...taken, address: document.URL }
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
