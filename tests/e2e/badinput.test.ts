import { describe, expect, it } from 'vitest'
import { atlas, eventually } from './atlas.ts'

const { open } = atlas({ webgl: false })

describe('an address that nobody knows', () => {
  it('gives the home view and names what was left out', async () => {
    const visit = await (await open('?country=XXX&sector=nope&year=soon&map=%%%')).loaded()
    await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
    for (const value of ['country=XXX', 'sector=nope', 'year=soon', 'map=%%%']) {
      expect(await visit.notice.filter({ hasText: 'Not known' }).innerText()).toContain(value)
    }
    expect(await visit.pressed()).toEqual([])
    expect(visit.problems).toEqual([])
    await visit.role('button', { name: 'Dismiss' }).click()
    await eventually(() => visit.notice.filter({ hasText: 'Not known' }).count()).toBe(0)
  })

  it('keeps what it does know', async () => {
    const visit = await open('?country=KAZ&sector=energy,nope&boundary=mine&compare=UZB,ZZZ')
    await visit.compared.waitFor()
    expect(await visit.pressed()).toEqual(['Energy'])
    const notice = await visit.notice.filter({ hasText: 'Not known' }).innerText()
    for (const value of ['sector=nope', 'boundary=mine', 'compare=ZZZ']) expect(notice).toContain(value)
    expect(notice).not.toMatch(/KAZ|energy|UZB/)
    await visit.stamp('As claimed by India').waitFor()
    expect(visit.problems).toEqual([])
  })

  it.each([
    ['a far year', '?country=KAZ&year=9999', 'year=9999'],
    ['a camera off the earth', '?map=99/999/999', 'map=99/999/999'],
    ['a script', '?country=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'country=<script>alert(1)</script>'],
  ])('of %s is said and harms nothing', async (_, address, said) => {
    const visit = await (await open(address)).loaded()
    expect(await visit.notice.filter({ hasText: 'Not known' }).innerText()).toContain(said)
    expect(visit.problems).toEqual([])
  })
})
