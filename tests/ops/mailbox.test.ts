import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#ops/free-port.ts'
import { listMails } from '#ops/mail-store.ts'
import { startMailbox } from '#ops/mailbox.ts'
import { mailboxResponse } from '#ops/mailbox-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'mailbox-'))
const port = await freePort()
const post = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
const pages = createServer(async (request, response) => {
  if (!(await mailboxResponse(request, response, folder))) response.writeHead(418).end()
})
let smtp: Awaited<ReturnType<typeof startMailbox>>
let address = ''

beforeAll(async () => {
  smtp = await startMailbox(folder, port)
  await new Promise<void>(resolve => pages.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
})

afterAll(async () => {
  post.close()
  await new Promise<void>(resolve => smtp.close(() => resolve()))
  await new Promise(resolve => pages.close(resolve))
  rmSync(folder, { recursive: true })
})

const mail = { from: 'aub@aub.example', to: 'vagt@skole.example', text: 'Netværket er nede' }

test('A mail that comes again under its Message-ID is accepted, counted and kept once', async () => {
  const twice = { ...mail, subject: 'P1: æøå', messageId: '<one@aub.example>' }
  await Promise.all([post.sendMail(twice), post.sendMail(twice)])
  const found = listMails(folder, { subject: 'p1: Æøå' })
  expect(found).toHaveLength(1)
  expect(found[0]?.repeats).toBe(1)
  expect(found[0]?.text.trim()).toBe('Netværket er nede')
})

test('An address that bounces is refused with 550 and nothing is kept', async () => {
  const sent = post.sendMail({ ...mail, to: 'bounce-it@skole.example', subject: 'refused' })
  await expect(sent).rejects.toMatchObject({ responseCode: 550 })
  expect(listMails(folder, { subject: 'refused' })).toEqual([])
})

test('The list by address and instant holds only what was accepted after it', async () => {
  await post.sendMail({ ...mail, to: 'first@skole.example', subject: 'first' })
  const [first] = listMails(folder, { to: 'first@skole.example' })
  await post.sendMail({ ...mail, to: 'first@skole.example', subject: 'second' })
  const answer = await fetch(`${address}/dev/mail.json?to=first@skole.example&after=${first?.id}`)
  const found = (await answer.json()) as { subject: string }[]
  expect(found.map(({ subject }) => subject)).toEqual(['second'])
})

test('The page of a mail escapes its words and frames its HTML without rights', async () => {
  const evil = '<script>alert(1)</script>'
  await post.sendMail({ ...mail, subject: evil, html: `<p>${evil}</p>`, text: evil })
  const [stored] = listMails(folder, { subject: 'script' })
  const page = await (await fetch(`${address}/dev/mail/${stored?.id}`)).text()
  expect(page).not.toContain(evil)
  expect(page).toContain('<iframe sandbox')
  const framed = await fetch(`${address}/dev/mail/${stored?.id}.html`)
  expect(framed.headers.get('content-security-policy')).toContain('sandbox')
})

test('A mail that does not exist, or a path that leaves the folder, is not found', async () => {
  for (const path of ['/dev/mail/2026-01-01T00-00-00-000Z-0123456789ab', '/dev/mail/nothing'])
    expect((await fetch(address + path)).status).toBe(404)
  expect((await fetch(`${address}/dev/mail/..%2f..%2fsecret`)).status).toBe(418)
})
