'use client'

import { Mail, Phone } from 'lucide-react'
import { createContext, type ReactNode, useContext } from 'react'
import type { WayOutFragment } from '#graphql/generated/operations.ts'
import { useLanguage } from './language.tsx'

const WayOutContext = createContext<WayOutFragment | null>(null)

/** Keeps AUB's contact at hand for the pages that are shown when nothing else can be. */
export function WayOutProvider({ contact, children }: { contact: WayOutFragment | null; children: ReactNode }) {
  return <WayOutContext value={contact}>{children}</WayOutContext>
}

/** What to do about a priority 1 when this page has failed: the phone and the mail of annex 1. */
export function WayOut() {
  const { words, format } = useLanguage()
  const contact = useContext(WayOutContext)
  const text = words.shell.error
  return (
    <section className="mt-6 rounded-card border border-l-4 border-line border-l-p1 bg-surface p-4">
      <h2 className="text-base font-semibold">{text.wayOut}</h2>
      <p className="mt-1">{text.wayOutBody}</p>
      {contact ? (
        <dl className="mt-3 grid gap-2 sm:grid-cols-3">
          {contact.phone && (
            <div>
              <dt className="text-xs text-ink-2">{text.phone}</dt>
              <dd>
                <a
                  href={`tel:${contact.phone}`}
                  className="link inline-flex min-h-6 items-center gap-1.5 font-semibold"
                >
                  <Phone aria-hidden size={15} />
                  {format.phone(contact.phone)}
                </a>
              </dd>
            </div>
          )}
          {contact.email && (
            <div>
              <dt className="text-xs text-ink-2">{text.email}</dt>
              <dd>
                <a
                  href={`mailto:${contact.email}`}
                  className="link inline-flex min-h-6 items-center gap-1.5 font-semibold break-all"
                >
                  <Mail aria-hidden size={15} className="shrink-0" />
                  {contact.email}
                </a>
              </dd>
            </div>
          )}
          <div>
            <dt className="text-xs text-ink-2">{text.hours}</dt>
            <dd className="tabular-nums">{contact.todayText || words.shell.hours.closedToday}</dd>
          </div>
        </dl>
      ) : (
        <p className="mt-2">{text.annex}</p>
      )}
    </section>
  )
}
