import type { Camera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import type { NamesAt } from '../../map/labels.ts'
import { OwnMarks } from '../../map/own/OwnMarks.tsx'
import type { Theme } from '../../theme/theme.ts'
import { chooseRow } from './store.ts'
import { useOwnModel } from './useOwnModel.ts'

/** A reader's own data on a map; a click opens the card of a row. */
export default function OwnLayer(props: { home: Home; at: NamesAt; moving: Camera | null; theme: Theme }) {
  const { own, has } = useOwnModel(props.home)
  if (!has) return null
  const { drawing, values, titleOf } = has.model
  return (
    <OwnMarks
      {...{ drawing, values, titleOf }}
      shown={own.shown}
      chosen={own.chosen}
      at={props.at}
      moving={props.moving}
      theme={props.theme}
      onPick={chooseRow}
    />
  )
}
