import { figureAt } from '../../briefing/figures.ts'
import { segmentsOf } from '../../briefing/text.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import type { Rich, Run } from '../../export/told.ts'
import { citation } from '../../select/citation.ts'
import { figureText } from '../cite/words.ts'
import type { Numbered } from '../picture/sources.ts'

/** A heading or a line of a scene, as SceneText has it on the screen: a mark is the numbers of its sources. */
export function toldText(text: string, atlas: Atlas, numbered: Numbered): Rich {
  const cited = (facts: readonly FactId[]) =>
    numbered.of(facts.flatMap((fact) => citation(atlas, fact)?.sources ?? []))
  const runs: Run[] = []
  for (const segment of segmentsOf(text.trim())) {
    if (segment.kind === 'text') {
      runs.push({ text: segment.text.replace(/\s+/g, ' '), strong: false, sources: [] })
    } else if (segment.kind === 'figure') {
      const figure = figureAt(atlas, segment.ref)
      runs.push(
        figure
          ? { text: figureText(figure), strong: true, sources: once(cited([segment.ref.fact])) }
          : { text: '…', strong: false, sources: [] },
      )
    } else cite(runs, cited(segment.facts))
  }
  return runs.filter((run) => run.text !== '' || run.sources.length > 0)
}

/** Sources are said after the words that rest on them, with no space between. */
function cite(runs: Run[], sources: readonly number[]): void {
  const last = runs.pop() ?? { text: '', strong: false, sources: [] }
  const before = runs.at(-1)
  // A space alone between a number and a mark is no word.
  if (last.text.trim() === '' && before) {
    runs[runs.length - 1] = { ...before, sources: once([...before.sources, ...sources]) }
  } else {
    runs.push({ ...last, text: last.text.trimEnd(), sources: once([...last.sources, ...sources]) })
  }
}

const once = (numbers: readonly number[]): number[] => [...new Set(numbers)]
