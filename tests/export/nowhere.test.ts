// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { makeBrief } from '../../src/export/brief/brief.ts'
import { readme } from '../../src/export/bundle/readme.ts'
import { makeDeck } from '../../src/export/deck/makeDeck.ts'
import '../setup/catalogue.ts'
import { toldBriefing, toldScene } from '../setup/told.ts'

const NOWHERE = toldBriefing({
  site: { name: 'Samvad Atlas', address: null },
  scenes: [toldScene(1, { address: null })],
  sources: [],
})
const making = { onStep: () => {}, signal: new AbortController().signal }
const linksIn = async ({ blob }: { blob: Blob }) =>
  Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, bytes]) => strFromU8(bytes).match(/TargetMode="External"/g) ?? [])

it('of an atlas at no address a file leads nowhere', { timeout: 30_000 }, async () => {
  expect(readme(NOWHERE)).not.toMatch(/null|https?:|^ +\r\n/m)
  expect(await linksIn(await makeBrief(NOWHERE, making, new Map()))).toEqual([])
  expect(await linksIn(await makeDeck(NOWHERE, making))).toEqual([])
})
