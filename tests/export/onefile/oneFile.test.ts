import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withoutNotes } from '../../../src/briefing/notes.ts'
import type { Briefing } from '../../../src/domain/briefing.ts'
import { idOf, makeOneFile, NoTemplate, slotOf, templateOf } from '../../../src/export/onefile/oneFile.ts'

const SLOT = { name: 'data/briefings.123456.json', version: '1.3.0' }
const TEMPLATE = `<!doctype html><html lang="en" ${idOf('')}><body>\n${slotOf(SLOT)}\n<script>1</script></body></html>`
const NOTES = 'Only for me: </script><script>alert(1)</script> <!-- $& अ 🎙'
const BRIEFING: Briefing = {
  format: 'samvad-briefing',
  version: 1,
  id: 'my-own',
  title: 'Rare earths: $1 & <b>',
  dataset: '1.2.0',
  scenes: [
    {
      ...{ id: 'a', view: '', heading: 'One', lines: [], show: { as: 'map' }, facts: [], minutes: null },
      ...{ notes: NOTES, figures: [] },
    },
  ],
}

const make = (options: Partial<Parameters<typeof makeOneFile>[0]> = {}) =>
  makeOneFile({
    ...{ template: TEMPLATE, briefing: BRIEFING, made: '2026-11-22', address: null },
    ...{ onStep: () => {}, signal: new AbortController().signal },
    ...options,
  })

/** What the file holds as the briefings of the atlas. */
const heldIn = (text: string) =>
  JSON.parse(
    /data-held="data\/briefings\.123456\.json" data-as="text">([^<]*)<\/script>/.exec(text)?.[1] ?? '',
  )

describe('a single file', () => {
  it('is the template with the briefing in its place, as the only one of the dataset that the template has', async () => {
    const { name, blob } = await make()
    const text = await blob.text()
    expect(name).toBe('samvad-2026-11-22-rare-earths-1-b.html')
    expect(heldIn(text)).toEqual({ version: '1.3.0', briefings: [BRIEFING] })
    expect(text).toContain('<html lang="en" data-briefing="my-own">')
    expect(text.match(/<script/g)).toHaveLength(2)
  })

  it('has the sum of its bytes', async () => {
    const { blob, sha256 } = await make({ template: TEMPLATE + ' '.repeat(600_000) })
    const bytes = Buffer.from(await blob.arrayBuffer())
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('has no notes where they are left out', async () => {
    const text = await (await make({ briefing: withoutNotes(BRIEFING) })).blob.text()
    expect(text).not.toContain('Only for me')
    expect(heldIn(text).briefings[0].scenes[0]).toEqual({ ...BRIEFING.scenes[0], notes: '' })
  })

  it('gives the template back, of which another is made', async () => {
    const text = await (await make()).blob.text()
    expect(templateOf(text)).toBe(TEMPLATE)
    expect(() => templateOf(TEMPLATE)).toThrow(NoTemplate)
  })

  it('keeps the address of the atlas beside the briefing, and so does what is made of it', async () => {
    const first = await (await make({ address: 'https://example.org/a&b/' })).blob.text()
    expect(first).toContain(
      '<html lang="en" data-briefing="my-own" data-address="https://example.org/a&amp;b/">',
    )
    expect(await (await make({ template: templateOf(first) })).blob.text()).toBe(first)
  })

  it('is not made of what is no template', async () => {
    await expect(make({ template: '<!doctype html><p>404</p>' })).rejects.toThrow(NoTemplate)
  })

  it('says how far it is, ends when it is cancelled, and can be begun again', async () => {
    const template = TEMPLATE + ' '.repeat(2_000_000)
    const gone = new AbortController()
    const steps: number[] = []
    const onStep = (done: number) => {
      steps.push(done)
      if (done > 0.3) gone.abort()
    }
    await expect(make({ template, onStep, signal: gone.signal })).rejects.toThrow(/abort/i)
    expect(Math.max(...steps)).toBeLessThan(0.6)
    const again: number[] = []
    await make({ template, onStep: (done) => again.push(done) })
    expect(again.at(-1)).toBe(1)
    expect(again).toEqual(again.toSorted((a, b) => a - b))
  })
})
