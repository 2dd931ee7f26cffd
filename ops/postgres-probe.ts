import { connect } from 'node:net'

const patienceMs = 5000
const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f])

/**
 * Whether a PostgreSQL answers at DATABASE_URL: asked for TLS it says S or N, before any login or statement.
 * A stranger at that port (F59) is named instead of being waited for.
 */
export async function assertPostgres(databaseUrl: string): Promise<void> {
  const { hostname, port, host } = new URL(databaseUrl)
  const answer = await new Promise<string>(resolve => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 5432), timeout: patienceMs })
    const end = (word: string) => {
      socket.destroy()
      resolve(word)
    }
    socket.once('connect', () => socket.write(sslRequest))
    socket.once('data', data => end(data.length === 1 && 'SN'.includes(data.toString('latin1')) ? '' : 'stranger'))
    socket.once('timeout', () => end('silent'))
    socket.once('close', () => end('stranger'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
  })
  if (answer === '') return
  if (answer === 'stranger') throw new Error(`What answers at ${host} is not PostgreSQL. Check DATABASE_URL.`)
  if (answer === 'silent')
    throw new Error(`Nothing answers at ${host} within ${patienceMs / 1000} s. Check DATABASE_URL.`)
  throw new Error(`PostgreSQL at ${host} does not answer (${answer}). Check DATABASE_URL.`)
}
