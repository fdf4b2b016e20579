/** Whether what is typed at what has the focus is text, or belongs to something else there, as in `, select`. */
export const isTextField = (target: EventTarget | null, also = ''): boolean =>
  target instanceof Element &&
  !!target.closest(`input:not([type=radio], [type=checkbox]), textarea, [contenteditable]${also}`)
