import type { Keeping } from '../../../src/app/briefing/kept.ts'
import { faultOf } from '../../../src/briefing/file.ts'
import type { Briefing } from '../../../src/domain/briefing.ts'

/** A machine that keeps briefings for several tabs, and can be told to refuse. */
export function machine(kept: readonly Briefing[] = []) {
  const disk = { kept, refuses: false }
  const tabs: (() => void)[] = []
  const refuse = () => {
    if (disk.refuses) throw new DOMException('full', 'QuotaExceededError')
  }
  const tab = (): Keeping => {
    let mine: (() => void) | undefined
    return {
      read: async () => {
        refuse()
        return disk.kept
      },
      change: async (how) => {
        await Promise.resolve()
        refuse()
        disk.kept = structuredClone(how(disk.kept)) as Briefing[]
        for (const heard of tabs) if (heard !== mine) heard()
        return disk.kept
      },
      check: async (briefing) => faultOf(briefing),
      watch: (heard) => {
        mine = heard
        tabs.push(heard)
      },
    }
  }
  return { disk, tab }
}
