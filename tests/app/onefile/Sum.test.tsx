// @vitest-environment happy-dom

import { createHash } from 'node:crypto'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { keepMade } from '../../../src/app/onefile/made.ts'
import { Sum } from '../../../src/app/onefile/Sum.tsx'
import { HELD_SOURCE } from '../../../src/load/held.ts'
import '../../setup/catalogue.ts'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  localStorage.clear()
})

describe('the sum of a single file, before presenting', () => {
  it('is not spoken of where none was made of the briefing', () => {
    keepMade('another', { name: 'x.html', sha256: 'a'.repeat(64) })
    expect(render(<Sum briefing="mine" />).container.textContent).toBe('')
  })

  it('is that of the last that was made here', () => {
    keepMade('mine', { name: 'x.html', sha256: 'a'.repeat(64) })
    keepMade('mine', { name: 'y.html', sha256: 'b'.repeat(64) })
    render(<Sum briefing="mine" />)
    expect(screen.getByText(/y\.html/).textContent).toContain('b'.repeat(64))
  })

  it('is its own where all is in one file, whatever was made in this browser', async () => {
    keepMade('mine', { name: 'x.html', sha256: 'a'.repeat(64) })
    const source = document.createElement('script')
    source.setAttribute('type', 'text/plain')
    Object.assign(source.dataset, { held: HELD_SOURCE, as: 'text' })
    source.textContent = 'the whole file: Ṭhree'
    document.body.append(source)
    render(<Sum briefing="mine" />)
    const sum = createHash('sha256').update('the whole file: Ṭhree').digest('hex')
    const { textContent } = await screen.findByText(new RegExp(sum))
    expect(textContent).not.toContain('a'.repeat(64))
    // It is of what was read: whether the file is the same, it cannot know.
    expect(textContent).toMatch(/as it was made/)
    expect(textContent).toMatch(/certutil -hashfile "[^"]+" SHA256/)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Copy the SHA-256' }))
    expect(await navigator.clipboard.readText()).toBe(sum)
  })
})
