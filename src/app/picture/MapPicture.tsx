import { type ComponentProps, Suspense, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { knownOf } from '../../view/known.ts'
import styles from './MapPicture.module.css'

const AddViewHere = lazily(() => import('../briefing/AddView.tsx'))
const MapDialog = lazily(() => import('./MapDialog.tsx'))

/** Over the map: its picture, or that of the whole view. Not before the shapes of the view are there. */
export default function MapPicture(
  props: Omit<ComponentProps<typeof MapDialog>, 'onClose' | 'shapes'> & {
    shapes: ComponentProps<typeof MapDialog>['shapes'] | undefined
  },
) {
  const { shapes, ...rest } = props
  const { home, view } = rest
  const known = useMemo(() => knownOf(home), [home])
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
      {/* The panel of briefings has its own. */}
      {view.panel !== 'briefing' && (
        <Failing fallback={null}>
          <Suspense>
            <AddViewHere {...{ known, view }} subject={home} over="map" />
          </Suspense>
        </Failing>
      )}
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
