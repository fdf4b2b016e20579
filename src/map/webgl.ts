/** fast: by a graphics card; slow: drawn by the processor, which takes longer at it than at the SVG; none: not given. */
export type WebGl = 'fast' | 'slow' | 'none'

/** What such renderers call themselves in Chromium, Firefox and on Windows without a driver. */
const BY_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Whether this browser gives a WebGL 2 context, which MapLibre needs; asked before its 280 kB are loaded. */
export function webGl(): WebGl {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    if (!context || context.isContextLost()) return 'none'
    // `failIfMajorPerformanceCaveat` does not refuse all of them; Firefox tells without the extension.
    const info = context.getExtension('WEBGL_debug_renderer_info')
    const renderer = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return BY_PROCESSOR.test(renderer) ? 'slow' : 'fast'
  } catch {
    return 'none'
  }
}
