import { Card } from '#app/_parts/card.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { AnnexWholeFragment } from '#graphql/generated/operations.ts'
import { ActForm } from './act-form.tsx'

type Props = Readonly<{ annex: AnnexWholeFragment; language: Language }>

/** What is to be done about the annex, each with the act that does it. */
export function TasksCard({ annex, language }: Props) {
  const { page: text } = annexWords(language)
  const say = format(language)
  const { inForce, viewerMay, tasks, bounces } = annex
  const may = (verb: string) => viewerMay.includes(verb)
  const isOwner = may('confirmAnnex')
  return (
    <Card id="tasks" title={text.tasks} className="print:hidden">
      {tasks.length === 0 && <p>{text.noTasks}</p>}
      {tasks.length > 0 && (
        <ul className="grid gap-2">
          {tasks.map(task => (
            <li
              key={task.text}
              className={`border-l-4 pl-3 ${task.kind === 'BOUNCED_ADDRESS' || task.kind === 'LEVEL_MISSING' ? 'border-late-line' : 'border-soon-line'}`}
            >
              {task.text}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-4 grid gap-3">
        {isOwner && inForce && (
          <ActForm act="confirm" fields={{ expectedVersion: String(annex.latestVersion) }} label={text.confirm} />
        )}
        {may('acknowledgeAnnex') && inForce?.status === 'SUBMITTED' && (
          <ActForm act="acknowledge" fields={{ annexId: inForce.id }} label={text.acknowledge} isMain />
        )}
        {may('resolveBounce') &&
          bounces.map(one => (
            <ActForm key={one.id} act="resolve" fields={{ bounceId: one.id }} label={text.resolve(one.address)} />
          ))}
      </div>
      {annex.confirmDueAt && !annex.isStale && (
        <p className="mt-3 text-xs text-ink-2">{text.confirmDue(say.date(annex.confirmDueAt))}</p>
      )}
      {inForce && (
        <section aria-labelledby="digital-post" className="mt-4 border-t border-line pt-4">
          <h3 id="digital-post" className="text-sm font-semibold">
            {text.digitalPost}
          </h3>
          {inForce.digitalPostSentOn ? (
            <>
              <p>{text.recorded(say.date(inForce.digitalPostSentOn), inForce.version)}</p>
              <p className="mt-1 text-xs text-ink-2">
                {text.checksum}: <code className="font-mono wrap-anywhere">{inForce.checksum}</code>
              </p>
            </>
          ) : (
            <p className="text-sm">{isOwner ? text.digitalPostWhy : text.outdated}</p>
          )}
          {may('recordDigitalPost') && !inForce.digitalPostSentOn && (
            <ActForm act="post" fields={{ annexId: inForce.id }} label={text.record}>
              <Field id="sentOn" label={text.sentOn} hint={text.sentOnHint}>
                {marks => (
                  <input {...marks} name="sentOn" autoComplete="off" inputMode="decimal" className={controlStyle} />
                )}
              </Field>
            </ActForm>
          )}
        </section>
      )}
    </Card>
  )
}
