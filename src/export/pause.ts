/** Lets the page do what waits. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** Work in steps, between which the page does what waits. */
export async function inSteps<Made>(work: Generator<undefined, Made>): Promise<Made> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await pause()
  }
}
