import { connect, createServer } from 'node:net'

/** Whether nothing listens there: bound for a moment, and let go. */
export function canListen(port: number, address = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, address, () => server.close(() => resolve(true)))
  })
}

/** Whether somebody answers at that port; a refused or silent one does not. */
export function answers(port: number, address = '127.0.0.1', withinMs = 500): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: address, timeout: withinMs })
    const end = (result: boolean) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

/** The port used last time if it is still free, else one that the kernel chooses. */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted && (await canListen(wanted))) return wanted
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('The kernel gave no port.'))
      server.close(() => resolve(address.port))
    })
  })
}
