import { Check, Circle } from 'lucide-react'
import Link from 'next/link'
import { ask } from '#app/_graph/ask.ts'
import { Card } from '#app/_parts/card.tsx'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import { OnboardingCardDocument, type OnboardingCardQuery } from '#graphql/generated/operations.ts'

type Task = OnboardingCardQuery['onboarding']['tasks'][number]
type Home = Readonly<{ id: string; kind: 'AUB' | 'SCHOOL' | 'SUPPLIER' }>

/** Where a task is done; the whole row is the link (screens 5.19). */
function placeOf({ kind }: Task, home: Home): string {
  const annex = home.kind === 'AUB' ? '/contacts/annex-1?edit=yes' : `/contacts/annex-2/${home.id}?edit=yes`
  switch (kind) {
    case 'PROFILE':
      return '/settings/profile'
    case 'ORGANISATION':
      return '/settings/organisation'
    case 'INSTRUCTION':
      return '/settings/organisation#instruction'
    case 'NOTIFICATIONS':
      return '/settings/notifications'
    case 'NIGHT_MAIL_TESTED':
    case 'ON_CALL_TESTED':
      return `${annex.replace('?edit=yes', '')}#tests`
    case 'SETTLER':
    case 'SECOND_ADMINISTRATOR':
      return '/settings/members'
    case 'SUPPLIER':
      return '/contacts/suppliers'
    case 'SCHOOLS':
      return '/contacts'
    case 'CLIENT':
      return '/settings/tokens'
    default:
      return annex
  }
}

/** What is left before the organisation is ready; it goes when nothing required is left, and comes back when it must. */
export async function OnboardingCard({ language }: Readonly<{ language: Language }>) {
  const { onboarding, viewer } = await ask(OnboardingCardDocument, {})
  const { tasks, done } = onboarding
  if (!viewer || tasks.every(task => task.isDone || !task.isRequired)) return null
  const { onboarding: text } = words(language).people
  const { number } = format(language)
  const isAub = viewer.organisation.kind === 'AUB'
  return (
    <Card
      id="onboarding"
      title={text.title}
      aside={text.progress(number(done), number(tasks.length))}
      isFlush
      className="mb-4"
    >
      <ul className="sm:grid sm:grid-cols-2">
        {tasks.map(task => (
          <li key={task.kind} className="border-b border-line last:border-0">
            <Link
              href={placeOf(task, viewer.organisation)}
              className="flex min-h-11 items-center gap-3 px-4 py-2 text-ink no-underline hover:bg-hover"
            >
              {task.isDone ? (
                <Check aria-hidden size={16} className="shrink-0 text-met-fg" />
              ) : (
                <Circle aria-hidden size={16} className="shrink-0 text-ink-2" />
              )}
              <span className="flex-1">{text.task[task.kind === 'ANNEX' && isAub ? 'ANNEX_1' : task.kind]}</span>
              <span className={`text-xs ${task.isDone ? 'text-met-fg' : 'text-ink-2'}`}>
                {task.isDone ? text.done : task.isRequired ? text.todo : text.optional}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
