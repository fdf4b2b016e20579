import { useEffect } from 'react'
import { isTextField } from '../../ui/isTextField.ts'
import { DESK } from './own.ts'

/** Ctrl Z and ⌘ Z take the last edit back, with Shift they make it again; in a text field they are the browser's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, code, shiftKey, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
      if (defaultPrevented || altKey || ctrlKey === metaKey || isTextField(target, ', dialog')) return
      // Also where the keyboard writes Cyrillic or Devanagari.
      if (key.toLowerCase() !== 'z' && (code !== 'KeyZ' || /^[ -~]$/.test(key))) return
      event.preventDefault()
      void (shiftKey ? DESK.redo() : DESK.undo())
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
