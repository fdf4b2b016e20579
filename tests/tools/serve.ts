import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a folder as any plain static server would: no rewrite rules, under a path of its own if asked. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: false })
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (!path.startsWith(base)) {
      response.writeHead(404).end()
      return
    }
    const [file = '', query] = path.slice(base.length - 1).split('?')
    if (!file.endsWith('/') && existsSync(join(folder, file, 'index.html'))) {
      response.writeHead(301, { location: `${base}${file.slice(1)}/${query ? `?${query}` : ''}` }).end()
      return
    }
    request.url = path.slice(base.length - 1)
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
