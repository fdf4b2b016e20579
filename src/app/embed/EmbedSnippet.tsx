import { useId, useRef, useState } from 'react'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { fileHere } from '../../ui/documentAddress.ts'
import type { View } from '../../view/view.ts'
import { choiceText } from '../paper/PaperAbout.tsx'
import type { Links } from '../useLinks.ts'
import styles from './Embed.module.css'
import { type FrameFit, snippetOf } from './snippet.ts'

const FITS: readonly FrameFit[] = ['responsive', 'fixed']

/** What puts the present view into another page, to be copied. */
export function EmbedSnippet({ home, view, links }: { home: Home; view: View; links: Links }) {
  const [fit, setFit] = useState<FrameFit>('responsive')
  const [said, say] = useState<'copied' | 'refused' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [id, name] = [useId(), useId()]
  const { href = '' } = links.to({ embed: true })
  const file = fileHere()
  const address = file ? encodeURIComponent(file.name) + href : new URL(href, document.baseURI).href
  const title = `${t('site.name')}: ${choiceText({ view, countries: home.countries, sectors: home.sectors })}`
  const code = snippetOf(address, title, fit)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      say('copied')
    } catch {
      // Not over plain http, and not where a policy forbids it.
      field.current?.focus()
      field.current?.select()
      say('refused')
    }
  }
  return (
    <details className={styles.snippet}>
      <summary>{t('embed.title')}</summary>
      <p>{t('embed.note')}</p>
      {file && <p>{t('onefile.frame')}</p>}
      <fieldset className={styles.sizes}>
        <legend>{t('embed.size')}</legend>
        {FITS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === fit}
              onChange={() => {
                setFit(one)
                say(null)
              }}
            />
            {t(`embed.size-${one}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id}>{t('embed.code')}</label>
      <textarea
        id={id}
        ref={field}
        className={styles.code}
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" onClick={copy}>
        {t('embed.copy')}
      </button>
      <p role="status">{said === null ? '' : t(`embed.${said}`)}</p>
    </details>
  )
}
