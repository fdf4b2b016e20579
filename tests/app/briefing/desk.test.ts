import { describe, expect, it } from 'vitest'
import { DeskOf } from '../../../src/app/briefing/desk.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { machine } from './keeping.ts'

const A = briefingOf('a', ['one', 'two'])
const heading = (to: string, scene = 'one') => ({ do: 'set', id: 'a', scene, to: { heading: to } }) as const
const opened = async (disk = machine([A])) => {
  const [mine, theirs] = [new DeskOf(disk.tab()), new DeskOf(disk.tab())]
  await Promise.all([mine.load(), theirs.load()])
  return { ...disk, mine, theirs }
}
type Tab = Awaited<ReturnType<typeof opened>>['mine']
const headings = (tab: Tab) => tab.now().briefings[0]?.scenes.map((s) => s.heading)

describe('the desk of a tab', () => {
  it('shows an edit at once, and is the same when it is read again', async () => {
    const { mine, ...disk } = await opened()
    const written = mine.edit(heading('now'))
    expect(headings(mine)).toEqual(['now', 'two'])
    await written
    const next = new DeskOf(disk.tab())
    await next.load()
    expect(headings(next)).toEqual(['now', 'two'])
    expect(mine.now()).toMatchObject({ kept: true, canUndo: true, canRedo: false })
  })

  it('takes back and makes again', async () => {
    const { mine } = await opened()
    await mine.edit(heading('b'))
    await mine.edit({ do: 'remove', id: 'a', scene: 'two' })
    await mine.undo()
    expect(headings(mine)).toEqual(['b', 'two'])
    await mine.undo()
    expect(headings(mine)).toEqual(['one', 'two'])
    expect(mine.now()).toMatchObject({ canUndo: false, canRedo: true })
    await mine.redo()
    await mine.redo()
    expect(headings(mine)).toEqual(['b'])
  })

  it('takes back what was written in one go at once', async () => {
    const { mine } = await opened()
    for (const text of ['n', 'ne', 'new']) await mine.edit(heading(text), 'heading 1')
    await mine.edit(heading('newer'), 'heading 2')
    await mine.undo()
    expect(headings(mine)?.[0]).toBe('new')
    await mine.undo()
    expect(headings(mine)?.[0]).toBe('one')
    await mine.redo()
    expect(headings(mine)?.[0]).toBe('new')
  })
})

describe('two tabs', () => {
  it('lose no edit of each other, made at the same moment', async () => {
    const { mine, theirs } = await opened()
    await Promise.all([
      mine.edit(heading('mine')),
      theirs.edit(heading('theirs', 'two')),
      mine.edit({ do: 'title', id: 'a', to: 'T' }),
      theirs.edit({ do: 'insert', id: 'a', scene: sceneOf('three'), place: { after: null, index: 0 } }),
    ])
    await Promise.all([mine.load(), theirs.load()])
    await mine.edit(heading('mine', 'three'))
    await theirs.edit({ do: 'title', id: 'a', to: 'U' })
    for (const tab of [mine, theirs]) {
      await tab.edit({ do: 'drop', id: 'none' })
      expect(tab.now().briefings[0]?.title).toBe('U')
      expect(headings(tab)).toEqual(['mine', 'mine', 'theirs'])
    }
  })

  it('take back their own alone, and skip what the other has written over', async () => {
    const { mine, theirs } = await opened()
    await mine.edit(heading('first', 'two'))
    await mine.edit(heading('first'))
    await theirs.edit(heading('second'))
    await mine.undo()
    expect(headings(mine)).toEqual(['second', 'two'])
    await theirs.undo()
    expect(headings(theirs)).toEqual(['first', 'two'])
  })
})

describe('a machine that refuses', () => {
  it('is said at once; everything goes on in memory, and is written when it can be', async () => {
    const { mine, disk } = await opened()
    disk.refuses = true
    await mine.edit(heading('a'))
    expect(mine.now()).toMatchObject({ kept: false, canUndo: true })
    await mine.edit(heading('b'))
    await mine.undo()
    expect(headings(mine)).toEqual(['a', 'two'])
    await mine.edit({ do: 'title', id: 'a', to: 'T' })
    expect(disk.kept).toEqual([A])
    disk.refuses = false
    await mine.edit(heading('late', 'two'))
    expect(mine.now().kept).toBe(true)
    expect(disk.kept[0]).toMatchObject({ title: 'T', scenes: [{ heading: 'a' }, { heading: 'late' }] })
  })

  it('is said no longer when it can be read again, but as long as it cannot be written', async () => {
    const { disk, tab } = machine([A])
    disk.refuses = true
    const [mine, theirs] = [new DeskOf(tab()), new DeskOf(tab())]
    await mine.load()
    expect(mine.now().kept).toBe(false)
    disk.refuses = false
    await theirs.edit(heading('theirs'))
    await expect.poll(() => headings(mine)).toEqual(['theirs', 'two'])
    expect(mine.now().kept).toBe(true)
    disk.refuses = true
    await mine.edit(heading('mine'))
    disk.refuses = false
    await theirs.edit(heading('also', 'two'))
    await expect.poll(() => headings(mine)).toEqual(['mine', 'also'])
    expect(mine.now().kept).toBe(false)
    await mine.edit(heading('written'))
    expect(mine.now().kept).toBe(true)
  })

  it('refuses to be read, too', async () => {
    const { disk, tab } = machine()
    disk.refuses = true
    const desk = new DeskOf(tab())
    await desk.load()
    expect(desk.now()).toMatchObject({ ready: true, kept: false })
    await desk.edit({ do: 'add', briefing: A, index: 0 })
    expect(headings(desk)).toEqual(['one', 'two'])
  })
})

describe('an edit that could not be read back', () => {
  const long = heading('x'.repeat(1001))

  it('is not made, and is said until another one is', async () => {
    const { mine, disk } = await opened()
    expect(await mine.edit(long)).toBeNull()
    expect(headings(mine)).toEqual(['one', 'two'])
    expect(mine.now()).toMatchObject({
      ...{ kept: true, canUndo: false },
      fault: { code: 'schema-scene', values: { n: 1, place: 'heading', why: 'long', most: 1000 } },
    })
    expect(disk.kept).toEqual([A])
    await mine.edit(heading('short'))
    expect(mine.now().fault).toBeNull()
    expect(headings(mine)).toEqual(['short', 'two'])
  })

  it('is not made in memory either, where the machine keeps nothing', async () => {
    const { mine, disk } = await opened()
    disk.refuses = true
    await mine.edit(long)
    await mine.edit(heading('short', 'two'))
    expect(headings(mine)).toEqual(['one', 'short'])
  })
})
