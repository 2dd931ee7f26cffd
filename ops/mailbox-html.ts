import type { StoredMail } from './mail-store.ts'

/** The pages of the demo's mailbox. Every word of a mail is escaped; its HTML is shown in a frame without rights. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escaped = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)

const clock = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const style = `
  :root { color-scheme: light dark; --ink: #1b2430; --soft: #5b6675; --line: #d9dfe6; --paper: #fff; --ground: #f4f6f8; --link: #0b5cad }
  @media (prefers-color-scheme: dark) { :root { --ink: #e6ebf1; --soft: #9aa7b6; --line: #2e3947; --paper: #18202a; --ground: #10161d; --link: #79b4f2 } }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 'IBM Plex Sans', system-ui, sans-serif }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
  h1 { font-size: 1.35rem; margin: 0 0 .25rem } p { margin: .25rem 0 1rem; color: var(--soft) }
  a { color: var(--link) } ol { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); overflow: hidden }
  li + li { border-top: 1px solid var(--line) } li a { display: block; padding: .7rem 1rem; color: inherit; text-decoration: none }
  li a:hover, li a:focus-visible { background: var(--ground) } .top { display: flex; gap: 1rem; justify-content: space-between }
  .top strong { overflow-wrap: anywhere } time, .to, .start { color: var(--soft); font-size: .9rem } time { white-space: nowrap }
  .start { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .twice { color: #b3261e; font-weight: 600 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0 } dt { color: var(--soft) } dd { margin: 0; overflow-wrap: anywhere }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; font: 14px/1.5 'IBM Plex Mono', ui-monospace, monospace }
  iframe { width: 100%; height: 32rem; border: 1px solid var(--line); border-radius: 8px; background: #fff } h2 { font-size: 1rem; margin: 1.5rem 0 .5rem }`

const page = (title: string, body: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`

const twice = (mail: StoredMail) => (mail.repeats > 0 ? ' <span class="twice">kom igen</span>' : '')
const time = (mail: StoredMail) =>
  `<time datetime="${mail.acceptedAt}">${clock.format(new Date(mail.acceptedAt))}</time>`

function listItem(mail: StoredMail): string {
  const start = mail.text.replace(/\s+/g, ' ').trim().slice(0, 160)
  return `<li><a href="/dev/mail/${mail.id}"><span class="top"><strong>${escaped(mail.subject || '(uden emne)')}${twice(mail)}</strong>${time(mail)}</span>
    <div class="to">Til ${escaped(mail.to.join(', '))}</div><div class="start">${escaped(start)}</div></a></li>`
}

export function mailListPage(mails: StoredMail[]): string {
  const list = mails.length > 0 ? `<ol>${mails.map(listItem).join('')}</ol>` : '<p>Der er ingen mails endnu.</p>'
  return page(
    'Demoens postkasse',
    `<h1>Demoens postkasse</h1><p>Her ligger de mails, som ville være sendt. Nyeste først; tiden er den virkelige, ikke demoens.</p>${list}`,
  )
}

export function mailPage(mail: StoredMail): string {
  const rows: [string, string][] = [
    ['Fra', mail.from],
    ['Til', mail.to.join(', ')],
    ['Message-ID', mail.messageId],
  ]
  for (const [name, value] of Object.entries(mail.headers))
    if (!['from', 'to', 'subject', 'message-id', 'content-type', 'mime-version'].includes(name))
      rows.push([name, value])
  for (const part of mail.attachments) rows.push(['Bilag', `${part.name || part.type} (${part.bytes} byte)`])
  const facts = rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')
  const frame = mail.html
    ? `<h2>Som HTML</h2><iframe sandbox title="Mailens HTML" src="/dev/mail/${mail.id}.html"></iframe>`
    : ''
  return page(
    mail.subject,
    `<p><a href="/dev/mail">Alle mails</a></p><h1>${escaped(mail.subject || '(uden emne)')}${twice(mail)}</h1>${time(mail)}
    <dl>${facts}</dl><pre>${escaped(mail.text)}</pre>${frame}<p><a href="/dev/mail/${mail.id}.eml">Mailen, som den blev sendt (.eml)</a></p>`,
  )
}

export const noMailPage = () =>
  page(
    'Ingen mail',
    '<h1>Ingen mail her</h1><p>Den findes ikke, eller demoens data er lagt på ny. <a href="/dev/mail">Alle mails</a></p>',
  )
