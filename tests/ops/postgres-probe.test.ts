import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '#ops/free-port.ts'
import { assertPostgres } from '#ops/postgres-probe.ts'

async function urlOf(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `postgres://owner:secret@127.0.0.1:${(server.address() as AddressInfo).port}/aub`
}

test('A stranger at the database port is named, and its password is not (F59)', async () => {
  const stranger = createHttpServer((_request, response) => response.end('hello'))
  const hanging = createServer(socket => socket.end())
  for (const server of [stranger, hanging]) {
    const url = await urlOf(server)
    const refusal = await assertPostgres(url).catch((error: Error) => error.message)
    expect(refusal).toBe(`What answers at ${new URL(url).host} is not PostgreSQL. Check DATABASE_URL.`)
    server.close()
  }
})

test('A database port where nobody listens is named at once (F59)', async () => {
  const port = await freePort()
  await expect(assertPostgres(`postgres://owner:secret@127.0.0.1:${port}/aub`)).rejects.toThrow('ECONNREFUSED')
})

test('A server that speaks PostgreSQL is accepted before any login', async () => {
  const server = createServer(socket => {
    socket.once('data', data => socket.end(data.readInt32BE(4) === 80_877_103 ? 'N' : 'X'))
  })
  await expect(assertPostgres(await urlOf(server))).resolves.toBeUndefined()
  server.close()
})
