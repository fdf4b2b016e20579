import { useEffect, useRef, useState } from 'react'
import { canCopy, copyPicture } from '../../export/clipboard.ts'
import { fileName } from '../../export/fileName.ts'
import { type Scale, TooLarge } from '../../export/png.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { saveBlob, saveText } from '../../ui/save.ts'
import { makePng, makeSvg } from './make.ts'
import type { Subject } from './PictureDialog.tsx'
import type { Draw } from './useOffscreen.tsx'

/** A PNG so many times as large as the screen has it, or vectors. */
export type Kind = Scale | 'svg'

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly done: number }
  | { readonly is: 'done' | 'failed'; readonly text: string }

/** What is copied where vectors were chosen, which no clipboard takes. */
const COPIED: Scale = 2

/** Parts of the whole that drawing, laying out and painting take. */
const DRAWN = 0.5
const LAID_OUT = 0.6

/** Takes a picture, one at a time: says how far it is, and can be stopped at every step. */
export function useTaking(subject: Subject, kind: Kind, draw: Draw) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const made = async (signal: AbortSignal) => {
    const picture = await subject.compose({ draw, signal, onStep: (done) => step(done * DRAWN) })
    step(DRAWN)
    const svg = await makeSvg(picture, signal)
    step(LAID_OUT)
    return svg
  }
  const painted = async (scale: Scale, signal: AbortSignal) => {
    const onStep = (done: number) => step(LAID_OUT + (1 - LAID_OUT) * done)
    return makePng(await made(signal), scale, { signal, onStep })
  }
  const step = (done: number) => setState({ is: 'working', done })

  const take = async (work: (signal: AbortSignal) => Promise<string>) => {
    const controller = new AbortController()
    running.current?.abort()
    running.current = controller
    step(0)
    try {
      setState({ is: 'done', text: await work(controller.signal) })
    } catch (error) {
      if (controller.signal.aborted) setState({ is: 'done', text: t('picture.cancelled') })
      else setState({ is: 'failed', text: reasonOf(error) })
    }
  }

  const save = () =>
    take(async (signal) => {
      const name = fileName(subject.file, kind === 'svg' ? 'svg' : 'png')
      if (kind === 'svg') {
        const { svg } = await made(signal)
        saveText(name, svg, 'image/svg+xml')
      } else saveBlob(name, await painted(kind, signal))
      return t('picture.saved', { name })
    })
  const copy = () =>
    take(async (signal) => {
      const picture = painted(kind === 'svg' ? COPIED : kind, signal)
      let whyNot: unknown
      picture.catch((error: unknown) => {
        whyNot = error
      })
      try {
        if (!canCopy()) throw new Error(t('picture.copy-refused'))
        await copyPicture(picture)
      } catch (error) {
        // What failed may be the picture itself, or that it is not let onto the clipboard.
        await picture.catch(() => undefined)
        throw whyNot ?? new CopyRefused(String(error))
      }
      return t('picture.copied')
    })
  return { state, save, copy, cancel: () => running.current?.abort() }
}

class CopyRefused extends Error {}

function reasonOf(error: unknown): string {
  if (error instanceof CopyRefused) return t('picture.copy-refused')
  if (!(error instanceof TooLarge)) {
    return t('picture.failed', { reason: error instanceof Error ? error.message : String(error) })
  }
  const size = { width: formatNumber(error.size.width), height: formatNumber(error.size.height) }
  return error.works === null
    ? t('picture.too-large-none', size)
    : t('picture.too-large', { ...size, works: error.works })
}
