// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { isTextField } from '../../src/ui/isTextField.ts'

const focus = (html: string) => {
  document.body.innerHTML = html
  return document.querySelector('[data-at]') ?? document.body.firstElementChild
}

it.each([
  ['a line of text', '<input>'],
  ['a number', '<input type="number">'],
  ['a search', '<input type="search">'],
  ['several lines', '<textarea></textarea>'],
  ['a text that is written in place', '<p contenteditable><b data-at>bold</b></p>'],
])('%s is text', (_, html) => expect(isTextField(focus(html))).toBe(true))

it.each([
  ['a button', '<button>P</button>'],
  ['a choice', '<input type="checkbox">'],
  ['one of several choices', '<input type="radio">'],
  ['a list of choices', '<select><option>A</option></select>'],
])('%s is none', (_, html) => expect(isTextField(focus(html))).toBe(false))

it('nothing in particular is none', () => {
  expect(isTextField(null)).toBe(false)
  expect(isTextField(document)).toBe(false)
})

it('what else keeps its keys is named', () => {
  const list = focus('<dialog open><select data-at><option>A</option></select></dialog>')
  expect(isTextField(list, ', select')).toBe(true)
  expect(isTextField(list, ', dialog')).toBe(true)
  expect(isTextField(list, ', nav')).toBe(false)
})
