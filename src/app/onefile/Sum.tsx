import { useEffect, useMemo, useState } from 'react'
import { sumOf } from '../../export/sum.ts'
import { t } from '../../i18n/t.ts'
import { HELD_SOURCE, heldText } from '../../load/held.ts'
import { lastMade } from './made.ts'

/**
 * The SHA-256 of the single file that this is, or of the last that was made of a briefing here: so that what was sent
 * can be told to be what is presented.
 */
export function Sum({ briefing }: { briefing: string }) {
  const source = useMemo(() => heldText(HELD_SOURCE), [])
  const here = useSum(source)
  const made = lastMade(briefing)
  if (source !== null) return <li>{t('onefile.this', { sum: here ?? '…' })}</li>
  return made && <li>{t('onefile.made', { name: made.name, sum: made.sha256 })}</li>
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
