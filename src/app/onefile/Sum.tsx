import { Fragment, useEffect, useMemo, useState } from 'react'
import { sumOf } from '../../export/sum.ts'
import { t } from '../../i18n/t.ts'
import { HELD_SOURCE, heldText } from '../../load/held.ts'
import { fileHere } from '../../ui/documentAddress.ts'
import { lastMade } from './made.ts'

/**
 * The SHA-256 of the single file that this is, as it was made, or of the last that was made of a briefing here: so that what was sent
 * can be told to be what is presented.
 */
export function Sum({ briefing }: { briefing: string }) {
  const source = useMemo(() => heldText(HELD_SOURCE), [])
  const here = useSum(source)
  const made = lastMade(briefing)
  if (source !== null)
    return (
      <li>
        {t('onefile.this', { sum: here ?? '…' })} {here && <Copy text={here} />}
        <br />
        {t('onefile.proof')}{' '}
        {COMMANDS.map((command) => (
          <Fragment key={command}>
            <br />
            {t(command, { name: fileHere()?.name ?? '…' })}
          </Fragment>
        ))}
      </li>
    )
  return (
    made && (
      <li>
        {t('onefile.made', { name: made.name, sum: made.sha256 })} <Copy text={made.sha256} />
      </li>
    )
  )
}

/** What sums up a file by itself. */
const COMMANDS = ['onefile.on-windows', 'onefile.on-mac', 'onefile.on-linux'] as const

function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState<'form.copy' | 'form.copied' | 'form.failed'>('form.copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('form.copied')
    } catch {
      // Not over plain http, and not where a policy forbids it: the text is there to be selected.
      setCopied('form.failed')
    }
  }
  return (
    <button
      type="button"
      aria-label={copied === 'form.copy' ? t('onefile.copy-sum') : undefined}
      onClick={copy}
    >
      <span aria-live="polite">{t(copied)}</span>
    </button>
  )
}

function useSum(text: string | null): string | null {
  const [sum, setSum] = useState<string | null>(null)
  useEffect(() => {
    if (text === null) return
    const gone = new AbortController()
    const { signal } = gone
    sumOf(new TextEncoder().encode(text), { signal, onStep: () => {} }).then(setSum, () => {})
    return () => gone.abort()
  }, [text])
  return sum
}
