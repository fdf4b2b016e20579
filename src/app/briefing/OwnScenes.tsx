import { useEffect, useRef, useState } from 'react'
import type { Edit } from '../../briefing/edit.ts'
import { placeAt } from '../../briefing/edit.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { type Briefing, MOST, type Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import type { Known } from '../../view/view.ts'
import { DESK, newId, workOn } from './own.ts'
import { SceneEditor } from './SceneEditor.tsx'
import { SceneList } from './SceneList.tsx'
import { SceneRow } from './SceneRow.tsx'
import { type Done, Undone } from './Undone.tsx'

/** What to look at: a scene, and one of its fields. */
export interface Asked {
  readonly scene: string
  readonly field: string | null
}

interface Props {
  readonly briefing: Briefing
  readonly known: Known
  readonly atlas: Atlas
  /** Scenes from 0 whose numbers are not what they were. */
  readonly changed: ReadonlySet<number>
  readonly look: (scene: Scene) => void
  readonly asked: Asked | null
  readonly ask: (asked: Asked | null) => void
}

/** The scenes of a reader's own briefing: put in order, opened and written, doubled, taken away. */
export function OwnScenes({ briefing, known, atlas, changed, look, asked, ask }: Props) {
  const { id, scenes } = briefing
  const list = useRef<HTMLDivElement>(null)
  const [said, say] = useState<(Done & { readonly inverse: Edit }) | null>(null)
  const make = async (edit: Edit, text: string | null = null) => {
    workOn(id)
    const inverse = await DESK.edit(edit)
    say(inverse && text !== null ? { text, inverse, isLost: edit.do === 'remove' } : null)
  }
  const move = (scene: string, to: number, text: string | null = null) =>
    void make({ do: 'move', id, scene, place: placeAt(scenes, to, scene) }, text)
  useEffect(() => {
    if (!asked) return
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-scene]') ?? [])]
    const at = row.find((one) => one.dataset.scene === asked.scene)
    const field = asked.field ? at?.querySelector<HTMLElement>(`[data-field="${asked.field}"]`) : null
    field?.focus()
    at?.scrollIntoView({ block: field ? 'center' : 'nearest' })
  }, [asked])
  return (
    <div ref={list}>
      {/* A hand that moves one is told of it by the list itself. */}
      <SceneList scenes={scenes} onMove={(scene, to) => move(scene, to)}>
        {(scene, index, handle) => {
          const open = asked?.scene === scene.id
          const remove = () => {
            void make({ do: 'remove', id, scene: scene.id }, t('briefing.removed', { n: index + 1 }))
            if (open) ask(null)
          }
          const double = () => {
            const copy = { ...scene, id: newId() }
            void make({ do: 'insert', id, scene: copy, place: { after: scene.id, index: index + 1 } })
          }
          return (
            <>
              <SceneRow {...{ scene, atlas, handle, open }} n={index + 1} changed={changed.has(index)}>
                <button
                  type="button"
                  aria-expanded={open}
                  onClick={() => ask(open ? null : { scene: scene.id, field: null })}
                >
                  {t(open ? 'briefing.done' : 'briefing.edit')}
                </button>
                <button type="button" onClick={() => look(scene)}>
                  {t('briefing.look')}
                </button>
                {open && (
                  <SceneTools
                    {...{ index, double, remove }}
                    count={scenes.length}
                    to={(place) =>
                      move(scene.id, place, t('briefing.dropped', { n: index + 1, to: place + 1 }))
                    }
                  />
                )}
              </SceneRow>
              {open && <SceneEditor briefing={id} {...{ scene, known, atlas }} />}
            </>
          )
        }}
      </SceneList>
      <Undone
        done={said}
        onUndo={() => {
          if (said) void DESK.edit(said.inverse)
          say(null)
        }}
      />
    </div>
  )
}

/** What is done with a scene that is open, beside writing it. */
function SceneTools(props: {
  index: number
  count: number
  to: (place: number) => void
  double: () => void
  remove: () => void
}) {
  const { index, count, to, double, remove } = props
  return (
    <>
      <button type="button" disabled={index === 0} onClick={() => to(index - 1)}>
        {t('briefing.up')}
      </button>
      <button type="button" disabled={index === count - 1} onClick={() => to(index + 1)}>
        {t('briefing.down')}
      </button>
      <button type="button" disabled={count >= MOST.scenes} onClick={double}>
        {t('briefing.double')}
      </button>
      <button type="button" onClick={remove}>
        {t('briefing.remove')}
      </button>
    </>
  )
}
