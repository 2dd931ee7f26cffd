import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { LaneUrls } from '#db/prepare.ts'

export type CountingProxy = Readonly<{
  /** The lanes' addresses, by way of the proxy. */
  lanes: LaneUrls
  /** Statements done since the last call, without begin, commit and rollback. */
  take(): number
  close(): Promise<void>
}>

/** Counts what PostgreSQL says it has done (CommandComplete), whatever layer asked for it. */
export async function countingProxy(direct: LaneUrls): Promise<CountingProxy> {
  const target = new URL(direct.web)
  const sockets = new Set<Socket>()
  let count = 0
  const server = createServer(client => {
    const upstream = connect(Number(target.port), target.hostname)
    const counted = counter(() => {
      count++
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true).on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.pipe(upstream)
    upstream.on('data', chunk => counted(chunk)).pipe(client)
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const through = (url: string) => {
    const own = new URL(url)
    own.host = `127.0.0.1:${port}`
    return own.href
  }
  const { web, aub, worker, sweep } = direct
  return {
    lanes: { web: through(web), aub: through(aub), worker: through(worker), sweep: through(sweep) },
    take() {
      const sent = count
      count = 0
      return sent
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

const aroundWork = /^(BEGIN|COMMIT|ROLLBACK|SET)\b/

/** Walks the server's messages on one connection: a type, a length, and for CommandComplete what was done. */
function counter(onStatement: () => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      const size = 1 + rest.readUInt32BE(1)
      if (rest.length < size) return
      const isDone = rest[0] === 'C'.charCodeAt(0)
      if (isDone && !aroundWork.test(rest.toString('latin1', 5, size))) onStatement()
      rest = rest.subarray(size)
    }
  }
}
