'use client'
import { Mail, Phone, Siren, Timer, Users } from 'lucide-react'
import { useLanguage } from '#app/_parts/language.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { fill } from '#app/_words/fill.ts'
import type { FormProps } from './form-props.ts'

type Receiver = NonNullable<FormProps['aub']>

/** What priority 1 obliges to, shown before the report is sent (5.2.3, 4.2). */
export function Duties({ receivers, mustCall }: Readonly<{ receivers: readonly Receiver[]; mustCall: boolean }>) {
  const { language, words, format } = useLanguage()
  const text = words.report.duties
  const line = ({ name, phoneHours }: Receiver) => {
    if (!phoneHours) return null
    const phone = phoneHours.phone && phoneText(phoneHours.phone, language)
    if (!mustCall) return phone && phoneHours.isOpen ? fill(text.mayCall, { org: name, phone }) : null
    if (!phoneHours.isOpen) return fill(text.mailOnly, { org: name })
    if (!phone) return text.callLater
    return phoneHours.closesAt
      ? fill(text.callOpen, { org: name, phone, until: format.time(phoneHours.closesAt) })
      : fill(text.callAlways, { org: name, phone })
  }
  const calls = receivers.map(each => ({ each, sentence: line(each) })).filter(({ sentence }) => sentence)
  return (
    <section className="rounded-card border border-late-line bg-late-bg p-4 text-late-fg" data-duties="">
      <h2 className="flex items-center gap-2 font-semibold">
        <Siren aria-hidden size={18} />
        {text.title}
      </h2>
      <ul className="mt-2 space-y-1.5 text-ink">
        {calls.map(({ each, sentence }) => (
          <li key={each.id} className="flex gap-2 font-semibold">
            {each.phoneHours?.isOpen ? (
              <Phone aria-hidden size={16} className="mt-0.5 shrink-0" />
            ) : (
              <Mail aria-hidden size={16} className="mt-0.5 shrink-0" />
            )}
            {sentence}
          </li>
        ))}
        <li className="flex gap-2">
          <Timer aria-hidden size={16} className="mt-0.5 shrink-0" />
          <span>
            {text.begin} {text.status}
          </span>
        </li>
        <li className="flex gap-2">
          <Users aria-hidden size={16} className="mt-0.5 shrink-0" />
          {text.contacts}
        </li>
      </ul>
    </section>
  )
}
