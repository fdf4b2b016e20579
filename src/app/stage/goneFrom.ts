import { chartIn, goneFacts } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene, SceneShow } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import { isWhole } from '../../select/whole.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'

export const isCharted = (scene: Scene): scene is Scene & { show: SceneShow & { as: 'chart' } } =>
  scene.show.as === 'chart'

/** What a scene names and the atlas does not have, in words. */
export function goneFrom(scene: Scene, atlas: Atlas, known: Known): string[] {
  const { ignored } = viewOf(scene.view, known)
  return [
    ...ignored.map(({ text }) => text),
    ...(isCharted(scene) && !chartIn(CHARTS, scene.show)
      ? [t('stage.gone-chart', { id: scene.show.id })]
      : []),
    // A part that has not come is not gone.
    ...(isWhole(atlas) ? goneFacts(atlas, scene) : []),
  ]
}
