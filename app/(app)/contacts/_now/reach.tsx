import { Mail, Phone, TriangleAlert } from 'lucide-react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import type { Language } from '#app/_words/language.ts'

type Props = Readonly<{
  name: string
  phone?: string | null
  email?: string | null
  language: Language
  isMain?: boolean
}>

/** A number to call and an address to write to, big enough for a thumb. */
export function Reach({ name, phone, email, language, isMain = false }: Props) {
  const text = annexWords(language).contacts
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      {phone && (
        <a
          href={`tel:${phone}`}
          className={buttonStyle(isMain ? 'primary' : 'secondary')}
          aria-label={`${text.call(name)}, ${phoneText(phone, language)}`}
        >
          <Phone aria-hidden size={16} />
          <span className="whitespace-nowrap tabular-nums">{phoneText(phone, language)}</span>
        </a>
      )}
      {email && (
        <a
          href={`mailto:${email}`}
          className={`${buttonStyle()} min-w-0 wrap-anywhere`}
          aria-label={`${text.mail(name)}, ${email}`}
        >
          <Mail aria-hidden size={16} className="shrink-0" />
          {email}
        </a>
      )}
    </div>
  )
}

/** The red flag of an address at which mail does not arrive. */
export function BouncedChip({ language }: Readonly<{ language: Language }>) {
  return (
    <Chip tone="late">
      <TriangleAlert aria-hidden size={12} />
      {annexWords(language).contacts.bounced}
    </Chip>
  )
}
