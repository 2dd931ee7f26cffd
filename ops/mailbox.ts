import { SMTPServer } from 'smtp-server'
import { holdLeash } from './leash.ts'
import { mailIds, readMail, storeMail } from './mail-store.ts'
import { readMailboxSettings } from './settings.ts'

const mostBytes = 25 * 1024 * 1024

/** Says 550 to an address whose local part begins with `bounce`, so that a refused mail can be seen in the demo. */
const isRefused = (address: string) => /^bounce/i.test(address)

/** The demo's mail server: accepts every mail on loopback, sends none on, keeps all in `folder`. */
export function startMailbox(folder: string, port: number): Promise<SMTPServer> {
  const seen = new Map<string, string>()
  for (const id of mailIds(folder)) {
    const mail = readMail(folder, id)
    if (mail) seen.set(mail.messageId, id)
  }
  // One after the other, so that two with the same Message-ID at once are one.
  let last: Promise<unknown> = Promise.resolve()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    banner: 'demo mailbox',
    size: mostBytes,
    onRcptTo: ({ address }, _session, done) => {
      if (!isRefused(address)) return done()
      done(Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (stream.sizeExceeded)
          return done(Object.assign(new Error('5.3.4 The mail is too big'), { responseCode: 552 }))
        const to = session.envelope.rcptTo.map(recipient => recipient.address)
        const stored = last.then(() => storeMail(folder, { raw: Buffer.concat(chunks), to, seen, at: new Date() }))
        last = stored.catch(() => undefined)
        stored.then(
          mail => done(null, `2.0.0 Accepted as ${mail.id}`),
          (error: Error) => {
            process.stderr.write(`ERROR a mail could not be stored: ${error.stack}\n`)
            done(Object.assign(new Error('4.3.0 The mailbox cannot be written'), { responseCode: 451 }))
          },
        )
      })
    },
  })
  server.on('error', error => process.stderr.write(`WARN ${error.message}\n`))
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

if (import.meta.main) {
  const { folder, port } = readMailboxSettings()
  const server = await startMailbox(folder, port)
  holdLeash(() => new Promise<void>(resolve => server.close(() => resolve())))
  process.stdout.write(`mailbox on 127.0.0.1:${port}\n`)
}
