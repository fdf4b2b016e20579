const SIZE = 16
const LINE = 3

/** Diagonal hatching as a tile of pixels, RGBA; it repeats without a seam. */
export function hatchImage(colour: string): { width: number; height: number; data: Uint8ClampedArray } {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16))
  const data = new Uint8ClampedArray(SIZE * SIZE * 4)
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      if ((x + y) % SIZE < LINE) data.set([r ?? 0, g ?? 0, b ?? 0, 255], (y * SIZE + x) * 4)
    }
  }
  return { width: SIZE, height: SIZE, data }
}
