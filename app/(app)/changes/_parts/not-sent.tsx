import { TriangleAlert } from 'lucide-react'
import { changeWords } from '#app/_words/change-words.ts'
import type { Language } from '#app/_words/language.ts'
import { CHANGE_FIELDS } from '#domain/change-fields.ts'

type Props = Readonly<{ missing: readonly string[]; language: Language }>

/** The control of a missing field: a window has a date of its own. */
const controlOf = (path: string) => (path.startsWith('window') ? `rfc-${path}.date` : `rfc-${path}`)

/** Why the draft was kept but not sent, with a way to each field that is missing. */
export function NotSent({ missing, language }: Props) {
  const { form: text } = changeWords(language)
  return (
    <div role="alert" className="mb-4 max-w-4xl rounded-card border border-late-line bg-late-bg p-4">
      <p className="font-semibold text-late-fg">
        <TriangleAlert aria-hidden size={16} className="mr-1.5 inline align-text-bottom" />
        {missing.length > 0 ? text.notSent : text.notSentWindow}
      </p>
      {missing.length > 0 && (
        <ul className="mt-2 list-disc pl-6">
          {missing.map(path => (
            <li key={path}>
              <a href={`#${controlOf(path)}`} className="link">
                {CHANGE_FIELDS[language][path] ?? path}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
