import { ArrowRight } from 'lucide-react'
import { roleInWords } from '#app/_parts/role-in-words.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { SignInPageQuery } from '#graphql/generated/operations.ts'

type Props = Readonly<{
  people: SignInPageQuery['installation']['demoPeople']
  csrfToken: string
  next: string
  language: Language
}>

/** The invented people of a demo, one click each; forms, so that they work without JavaScript. */
export function DemoPeople({ people, csrfToken, next, language }: Props) {
  const text = words(language)
  const persons = [...Map.groupBy(people, person => person.email).values()]
  const kinds = (['AUB', 'SUPPLIER', 'SCHOOL'] as const).filter(kind =>
    persons.some(([person]) => person!.organisationKind === kind),
  )
  return (
    <div className="grid gap-5">
      {kinds.map(kind => (
        <section key={kind} aria-labelledby={`demo-${kind}`}>
          <h3 id={`demo-${kind}`} className="mb-2 text-xs font-semibold text-ink-2">
            {text.parts.organisationKind[kind]}
          </h3>
          <ul className="grid gap-2 sm:grid-cols-2">
            {persons
              .filter(([person]) => person!.organisationKind === kind)
              .map(([person, ...others]) => (
                <li key={person!.email}>
                  <form method="post" action="/api/auth/callback/demo" className="h-full">
                    <input type="hidden" name="csrfToken" value={csrfToken} />
                    <input type="hidden" name="email" value={person!.email} />
                    <input type="hidden" name="callbackUrl" value={next} />
                    <button
                      type="submit"
                      className="group flex h-full min-h-14 w-full items-center gap-3 rounded-card border border-line-strong bg-surface px-3 py-2 text-left hover:bg-hover"
                    >
                      <span className="min-w-0 flex-1">
                        <span className="sr-only">{text.login.signInAs('')}</span>
                        <span className="block text-sm font-semibold">{person!.name}</span>
                        {[person!, ...others].map(({ organisationName, roles }) => (
                          <span key={organisationName} className="block text-2xs text-ink-2">
                            {organisationName} · {roleInWords(roles, language)}
                          </span>
                        ))}
                      </span>
                      <ArrowRight aria-hidden size={16} className="shrink-0 text-ink-2 group-hover:text-ink" />
                    </button>
                  </form>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
