import { connect, type Socket } from 'node:net'

type Address = Readonly<{ host: readonly string[]; port: readonly number[]; path?: string | false }>
type ConnectedSocket = Socket & { host?: string; port?: number }

const PATIENCE_MS = 2000

/**
 * The socket of a lane: connected once, never again. postgres.js would open another for a statement that waits while the
 * connection is lost, and that statement would run outside its transaction.
 */
export function singleSocket(onFailure: () => void): (address: Address) => Promise<Socket> {
  let isUsed = false
  return ({ host, port, path }) =>
    new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        onFailure()
        reject(error)
      }
      if (isUsed) return fail(lost('CONNECTION_CLOSED'))
      isUsed = true
      const socket: ConnectedSocket = path ? connect(path) : connect(port[0] ?? 5432, host[0])
      const timer = setTimeout(() => socket.destroy(lost('CONNECT_TIMEOUT')), PATIENCE_MS)
      socket.once('error', fail).once('close', () => clearTimeout(timer))
      socket.once('connect', () => {
        clearTimeout(timer)
        socket.off('error', fail)
        socket.host = host[0]
        socket.port = port[0]
        socket.setNoDelay(true)
        writeTogether(socket)
        resolve(socket)
      })
    })
}

/**
 * What is written in one turn of the loop goes out in one piece: postgres.js writes each long statement by itself, and
 * the way into the kernel costs more than the statement. It hands over what is short in an immediate of its own, so the
 * turn ends with the immediate after that.
 */
function writeTogether(socket: Socket): void {
  const write = socket.write
  let isHeld = false
  socket.write = function held(this: Socket, ...given: Parameters<Socket['write']>) {
    if (!isHeld) {
      isHeld = true
      socket.cork()
      setImmediate(() =>
        setImmediate(() => {
          isHeld = false
          socket.uncork()
        }),
      )
    }
    return Reflect.apply(write, socket, given)
  } as Socket['write']
}

const lost = (code: string) => Object.assign(new Error(`the connection of this lane is gone (${code})`), { code })
