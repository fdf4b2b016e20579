import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { isCalm } from '../../ui/isCalm.ts'
import styles from './Briefing.module.css'

type Row = (scene: Scene, index: number, handle: ReactNode) => ReactNode

interface Props {
  readonly scenes: readonly Scene[]
  readonly onMove: (scene: string, to: number) => void
  readonly children: Row
}

/** Pixels that a hand moves before it drags. */
const STARTS = { activationConstraint: { distance: 4 } }

/** Scenes that are moved by hand: with the mouse, a finger, or the keyboard (Space, arrows, Space). */
export function SceneList({ scenes, onMove, children }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, STARTS),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const placeOf = (id: string | number | undefined) => 1 + scenes.findIndex((s) => s.id === id)
  const said = (key: 'dragging' | 'dragged' | 'dropped' | 'left', id: string | number, over = id) =>
    t(`briefing.${key}`, { n: placeOf(id), to: placeOf(over) })
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id) onMove(String(active.id), placeOf(over.id) - 1)
      }}
      accessibility={{
        screenReaderInstructions: { draggable: t('briefing.drag-how') },
        announcements: {
          onDragStart: ({ active }) => said('dragging', active.id),
          onDragOver: ({ active, over }) => (over ? said('dragged', active.id, over.id) : undefined),
          onDragEnd: ({ active, over }) => said('dropped', active.id, over?.id),
          onDragCancel: ({ active }) => said('left', active.id),
        },
      }}
    >
      <SortableContext items={scenes.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className={styles.scenes}>
          {scenes.map((scene, index) => (
            <Sorted key={scene.id} scene={scene} index={index}>
              {children}
            </Sorted>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

function Sorted({ scene, index, children }: { scene: Scene; index: number; children: Row }) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: scene.id, ...(isCalm() && { transition: null }) })
  const handle = (
    <button
      {...attributes}
      {...listeners}
      ref={setActivatorNodeRef}
      type="button"
      className={styles.handle}
      aria-label={t('briefing.drag', { n: index + 1 })}
    >
      ⠿
    </button>
  )
  return (
    <li
      ref={setNodeRef}
      className={styles.scene}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      data-dragging={isDragging || undefined}
      data-scene={scene.id}
    >
      {children(scene, index, handle)}
    </li>
  )
}
