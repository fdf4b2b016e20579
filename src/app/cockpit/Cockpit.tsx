import type { StageProps } from '../stage/Stage.tsx'

/** The presenter's window. */
export default function Cockpit({ briefing, stage }: StageProps) {
  return <p>{briefing.scenes[stage.at]?.notes}</p>
}
