import { DragDropProvider } from '@dnd-kit/react'
import { isSortable, useSortable } from '@dnd-kit/react/sortable'
import type { ReactNode } from 'react'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import styles from './Briefing.module.css'

/** Scenes that are moved by hand: with the mouse, a finger, or the keyboard (Space, arrows, Space). */
export function SceneList(props: {
  scenes: readonly Scene[]
  onMove: (scene: string, to: number) => void
  children: (scene: Scene, index: number, handle: ReactNode) => ReactNode
}) {
  const { scenes, onMove, children } = props
  return (
    <DragDropProvider
      onDragEnd={({ operation: { source }, canceled }) => {
        if (canceled || !isSortable(source) || source.initialIndex === source.index) return
        onMove(String(source.id), source.index)
      }}
    >
      <ol className={styles.scenes} data-counted="scenes">
        {scenes.map((scene, index) => (
          <Sorted key={scene.id} scene={scene} index={index}>
            {children}
          </Sorted>
        ))}
      </ol>
    </DragDropProvider>
  )
}

function Sorted(props: {
  scene: Scene
  index: number
  children: (scene: Scene, index: number, handle: ReactNode) => ReactNode
}) {
  const { scene, index, children } = props
  const { ref, handleRef, isDragging } = useSortable({ id: scene.id, index })
  const handle = (
    <button
      ref={handleRef}
      type="button"
      className={styles.handle}
      aria-label={t('briefing.drag', { n: index + 1 })}
    >
      ⠿
    </button>
  )
  return (
    <li ref={ref} className={styles.scene} data-dragging={isDragging || undefined} data-scene={scene.id}>
      {children(scene, index, handle)}
    </li>
  )
}
