import { canCopy, copyPicture } from '../../export/clipboard.ts'
import { fileName } from '../../export/fileName.ts'
import { type Scale, TooLarge } from '../../export/png.ts'
import type { Making } from '../../export/told.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { saveBlob, saveText } from '../../ui/save.ts'
import { useWork } from '../useWork.ts'
import { makePng, makeSvg } from './make.ts'
import type { Subject } from './PictureDialog.tsx'
import type { Draw } from './useOffscreen.tsx'

/** A PNG so many times as large as the screen has it, or vectors. */
export type Kind = Scale | 'svg'

/** What is copied where vectors were chosen, which no clipboard takes. */
const COPIED: Scale = 2

/** Parts of the whole that drawing, laying out and painting take. */
const DRAWN = 0.5
const LAID_OUT = 0.6

/** Takes a picture, one at a time: says how far it is, and can be stopped at every step. */
export function useTaking(subject: Subject, kind: Kind, draw: Draw) {
  const { state, run, cancel } = useWork({ cancelled: () => t('picture.cancelled'), reasonOf })

  const made = async ({ signal, onStep }: Making) => {
    const picture = await subject.compose({ draw, signal, onStep: (done) => onStep(done * DRAWN) })
    onStep(DRAWN)
    const svg = await makeSvg(picture, signal)
    onStep(LAID_OUT)
    return svg
  }
  const painted = async (scale: Scale, steps: Making) => {
    const onStep = (done: number) => steps.onStep(LAID_OUT + (1 - LAID_OUT) * done)
    const png = await makePng(await made(steps), scale, { ...steps, onStep })
    steps.signal.throwIfAborted()
    return png
  }

  const save = () =>
    run(async (steps) => {
      const name = fileName(subject.file, kind === 'svg' ? 'svg' : 'png')
      if (kind === 'svg') {
        const { svg } = await made(steps)
        steps.signal.throwIfAborted()
        saveText(name, svg, 'image/svg+xml')
      } else saveBlob(name, await painted(kind, steps))
      return t('picture.saved', { name })
    })
  const copy = () =>
    run(async (steps) => {
      const picture = painted(kind === 'svg' ? COPIED : kind, steps)
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
  return { state, save, copy, cancel }
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
