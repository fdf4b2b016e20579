// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { webGl } from '../../src/map/webgl.ts'

afterEach(() => void vi.restoreAllMocks())

/** A browser whose WebGL calls itself so. */
const drawnBy = (renderer: string) =>
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    isContextLost: () => false,
    RENDERER: 7937,
    getParameter: () => renderer,
    getExtension: () => null,
  } as unknown as WebGL2RenderingContext)

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', 'slow'],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'slow'],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', 'slow'],
  ['Apple Software Renderer', 'slow'],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00003EA0) Direct3D11 vs_5_0 ps_5_0, D3D11)', 'fast'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)', 'fast'],
  ['Mali-G78', 'fast'],
])('takes %s for %s', (renderer, kind) => {
  drawnBy(renderer)
  expect(webGl()).toBe(kind)
})

it('says none where no context is given, or asking throws', () => {
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  expect(webGl()).toBe('none')
  getContext.mockImplementation(() => {
    throw new Error('blocked')
  })
  expect(webGl()).toBe('none')
})
