/** Whether this browser gives a WebGL 2 context, which MapLibre needs; asked before its 280 kB are loaded. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    const has = context?.isContextLost() === false
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return has
  } catch {
    return false
  }
}
