import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Briefings } from '../../src/domain/briefing.ts'
import { type atlas, DIST, eventually, Visit } from './atlas.ts'

type Open = ReturnType<typeof atlas>['open']

/** The briefing that comes with the build under test. */
export function briefing(): Briefings['briefings'][number] {
  const data = join(DIST, 'data')
  const name = readdirSync(data).find((file) => file.startsWith('briefings.'))
  const { briefings } = JSON.parse(readFileSync(join(data, name ?? ''), 'utf8')) as Briefings
  const [first] = briefings
  if (!first) throw new Error('the build has no briefing')
  return first
}

/** The first words of every paragraph of every note. */
export const notes = (): string[] =>
  briefing().scenes.flatMap((scene) => scene.notes.split('\n\n').map((text) => text.slice(0, 40)))

/** The scene that a window has in its address, from 1. */
export const sceneOf = (page: Page): number => Number(new URL(page.url()).searchParams.get('scene') ?? '1')

/** The presenter's window, in the words of the cockpit. */
export class Desk extends Visit {
  get ready(): Promise<void> {
    return this.role('navigation', { name: 'Scenes' }).waitFor()
  }
  /** What it says of the room's window. */
  get signs() {
    return this.page.getByRole('status').first()
  }
  button = (name: string) => this.role('button', { name, exact: true })
  isPressed = async (name: string) => (await this.button(name).getAttribute('aria-pressed')) === 'true'
  /** Of the scene that is marked in the list, from 1. */
  marked = async () => Number(await this.page.locator('[aria-current] > span').first().innerText())
  /** In seconds. */
  elapsed = async () => {
    const parts = (await this.page.getByRole('timer').innerText()).split(':')
    return parts.reduce((sum, part) => sum * 60 + Number(part), 0)
  }
  /** The elapsed time is what it was, and no more than a test may have taken since. */
  async goesOnFrom(seconds: number) {
    const now = await this.elapsed()
    expect(now).toBeGreaterThanOrEqual(seconds)
    expect(now).toBeLessThan(seconds + 40)
  }
}

/** The presentation in two windows, as a presenter opens it. */
export async function present(open: Open, address = '?present=stage', options: Parameters<Open>[1] = {}) {
  const stage = await open(address, options)
  await eventually(() => new URL(stage.page.url()).searchParams.get('briefing')).toBe(briefing().id)
  return { stage, desk: await cockpitOf(stage) }
}

/** The window that C opens. */
export async function cockpitOf(stage: Visit): Promise<Desk> {
  const opened = stage.page.context().waitForEvent('page')
  await stage.page.keyboard.press('c')
  const desk = new Desk(await opened)
  await desk.page.setViewportSize({ width: 1280, height: 720 })
  await desk.ready
  return desk
}

/** Waits until the two windows have found each other. */
export const linked = (desk: Desk) => eventually(() => desk.button('Open the room’s window').count()).toBe(0)
