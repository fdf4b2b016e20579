import { useQuery } from '@tanstack/react-query'
import { CommandInput, CommandList, CommandRoot } from 'cmdk'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Home } from '../../domain/home.ts'
import type { SearchFile, SearchGroup } from '../../domain/search.ts'
import { t } from '../../i18n/t.ts'
import { searchQuery } from '../../load/load.ts'
import { finder, startingPoints } from '../../select/search.ts'
import { Failing } from '../../ui/Failing.tsx'
import { reach } from '../../view/reach.ts'
import { useKept } from '../../view/useKept.ts'
import { Results } from './Results.tsx'
import styles from './Search.module.css'

export interface SearchProps {
  readonly served: Pick<Home, 'files' | 'version'>
  /** From the page to the atlas. */
  readonly up: string
  /** What was typed before the field was there; null from then on. */
  readonly early: { current: string | null }
  readonly onClose: () => void
}

/** Search over everything: a field, and what it finds as links to the places where the atlas has it. */
export default function Search({ served, up, early, onClose }: SearchProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { data, dataUpdatedAt, error, refetch } = useQuery(searchQuery(served))
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    // There is no field to come: keys are the dialog's again.
    if (error) early.current = null
  }, [error, early])
  // The browser gives the focus back to where it was.
  const close = () => dialog.current?.close()
  const failed = (
    <p role="alert" className={styles.said}>
      {t('search.failed')} {error && <small>{error.message}</small>}{' '}
      <button type="button" onClick={() => void refetch()}>
        {t('notice.retry')}
      </button>
    </p>
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('search.name')}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      <div className={styles.box}>
        {data ? (
          <Failing key={dataUpdatedAt} fallback={failed}>
            <Searching file={data} up={up} early={early} onOpen={close} />
          </Failing>
        ) : error ? (
          failed
        ) : (
          <p role="status" className={styles.said}>
            {t('search.loading')}
          </p>
        )}
        {/* After the field, which is to have the focus when the dialog opens. */}
        <button type="button" className={styles.close} aria-label={t('search.close')} onClick={close}>
          ×
        </button>
      </div>
    </dialog>
  )
}

function Searching(props: Pick<SearchProps, 'up' | 'early'> & { file: SearchFile; onOpen: () => void }) {
  const { file, up, early, onOpen } = props
  const kept = useKept()
  const find = useMemo(() => finder(file), [file])
  const start = useMemo(() => startingPoints(file), [file])
  const [text, setText] = useState(() => early.current ?? '')
  useEffect(() => {
    early.current = null
  }, [early])
  const [chosen, choose] = useState('')
  const [opened, open] = useState<readonly SearchGroup[]>([])
  const list = useRef<HTMLDivElement>(null)
  const empty = text.trim() === ''
  const found = useMemo(() => (empty ? start : find(text)), [empty, start, find, text])
  const [best] = found.groups[0]?.hits ?? []
  useEffect(() => {
    if (found.count > 0) choose(String(best?.id))
    list.current?.scrollTo({ top: 0 })
  }, [found, best])
  const type = (next: string) => {
    setText(next)
    open([])
  }
  // Enter does what a click on the chosen result does, also with a key held for a new tab.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const option = list.current?.querySelector<HTMLElement>('[role=option][aria-selected=true]')
    const { ctrlKey, metaKey, shiftKey } = event
    option?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    )
  }
  return (
    <CommandRoot
      shouldFilter={false}
      vimBindings={false}
      label={t('search.name')}
      value={chosen}
      onValueChange={choose}
      onKeyDown={onKeyDown}
    >
      <CommandInput
        autoFocus
        className={styles.input}
        placeholder={t('search.placeholder')}
        value={text}
        onValueChange={type}
      />
      <p role="status" className={styles.count} data-counted="results">
        {empty ? t('search.start') : t('search.results', { count: found.count })}
      </p>
      <CommandList ref={list} className={styles.list} label={t('search.list')}>
        <Results
          found={found}
          start={start}
          href={(document) => `${up}${reach(document, kept)}`}
          onOpen={onOpen}
          onNear={type}
          opened={opened}
          onMore={(group) => open([...opened, group])}
        />
      </CommandList>
      <p className={styles.keys}>{t('search.keys')}</p>
    </CommandRoot>
  )
}
