import { useState } from 'react'
import type { Reference } from '../domain/release.ts'
import { t } from '../i18n/t.ts'
import styles from './CiteThis.module.css'
import { documentAddress, fileHere, servedAddress } from './documentAddress.ts'
import { useHydrated } from './useHydrated.ts'

const FORMS = ['text', 'bibtex', 'csl'] as const

/** A file that knows of no atlas is at no address. */
const citable = () => !fileHere() || servedAddress() !== null

const at = (reference: Reference, form: (typeof FORMS)[number], address: string) =>
  reference[form].replaceAll(reference.address, () => address)

/** Without the address, and without the field that it stands in. */
const unplaced = ({ address, ...forms }: Reference, form: (typeof FORMS)[number]) => {
  const [before = '', after = ''] = forms[form].split(address)
  return before.replace(/,?\s*(?:"URL": "|url = \{)?$/, '') + after.replace(/^["}]/, '')
}

/** The dataset as a reference, ready to be copied, with the address that the reader is at. */
export function CiteThis({ reference }: { reference: Reference }) {
  const hydrated = useHydrated()
  const [copied, setCopied] = useState('')
  const copy = async (form: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(form)
    } catch {
      // Not over plain http, and not where a policy forbids it: the text is there to be selected.
      setCopied('failed')
    }
  }
  return (
    <div className={styles.forms}>
      {FORMS.map((form) => {
        const text =
          hydrated && citable() ? at(reference, form, documentAddress()) : unplaced(reference, form)
        return (
          <details key={form} open={form === 'text'}>
            <summary>{t(`form.${form}`)}</summary>
            <pre data-counted="version">{text}</pre>
            <button type="button" onClick={() => copy(form, text)}>
              <span aria-live="polite">
                {t(copied === form ? 'form.copied' : copied === 'failed' ? 'form.failed' : 'form.copy')}
              </span>
            </button>
          </details>
        )
      })}
    </div>
  )
}
