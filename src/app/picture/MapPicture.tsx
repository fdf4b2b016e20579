import { type ComponentProps, Suspense, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import styles from './Picture.module.css'

const MapDialog = lazily(() => import('./MapDialog.tsx'))

/** Over the map: its picture, or that of the whole view. Not before the shapes of the view are there. */
export default function MapPicture(
  props: Omit<ComponentProps<typeof MapDialog>, 'onClose' | 'shapes'> & {
    shapes: ComponentProps<typeof MapDialog>['shapes'] | undefined
  },
) {
  const { shapes, ...rest } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.over}
        aria-haspopup="dialog"
        aria-label={t('picture.of-map')}
        aria-disabled={shapes === undefined}
        onClick={() => setOpen(shapes !== undefined)}
      >
        {t('picture.button')}
      </button>
      {open && shapes && (
        <Failing fallback={null} onFail={() => setOpen(false)}>
          <Suspense>
            <MapDialog
              {...rest}
              shapes={shapes}
              onClose={() => {
                setOpen(false)
                button.current?.focus()
              }}
            />
          </Suspense>
        </Failing>
      )}
    </>
  )
}
