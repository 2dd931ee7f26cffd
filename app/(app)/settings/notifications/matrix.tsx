'use client'

import { Lock } from 'lucide-react'
import { useActionState } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { dataIdle } from '#app/_parts/data-form-answer.ts'
import type { notificationWords } from '#app/_words/notification-words.ts'
import type { NotificationChoicesQuery } from '#graphql/generated/operations.ts'
import { choose } from './choose.ts'

type Choice = NotificationChoicesQuery['notificationChoices'][number]
type Props = Readonly<{ choices: readonly Choice[]; text: ReturnType<typeof notificationWords>['choices'] }>

const channels = ['MAIL', 'BELL'] as const

/** One row for each kind of event, one column for each way of telling; the locked row says why (screens 5.19). */
export function Matrix({ choices, text }: Props) {
  const [state, action, isBusy] = useActionState(choose, dataIdle)
  const topics = [...new Set(choices.map(({ topic }) => topic))]
  const isTicked = (choice: Choice) => {
    const place = `${choice.topic}.${choice.channel}`
    return state.kind === 'REFUSED' ? state.typed[place] === 'on' : choice.isOn
  }
  return (
    <form action={action} key={state.turn}>
      <table className="w-full max-w-3xl border-collapse">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr className="border-b border-line text-2xs text-ink-2">
            <th scope="col" className="py-2 pr-3 text-left font-semibold">
              {text.event}
            </th>
            {channels.map(channel => (
              <th key={channel} scope="col" className="w-28 px-2 py-2 text-center font-semibold max-sm:w-16">
                {text.channel[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(topic => (
            <tr key={topic} className="border-b border-line last:border-b-0">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                <span className="block font-semibold">{text.topic[topic]}</span>
                <span id={`why-${topic}`} className="block text-xs text-ink-2">
                  {text.why[topic]}
                </span>
                {topic === 'CRITICAL' && (
                  <span id="locked" className="mt-1 inline-flex items-center gap-1.5 text-xs font-semibold">
                    <Lock aria-hidden size={14} />
                    {text.locked}
                  </span>
                )}
              </th>
              {channels.map(channel => {
                const choice = choices.find(one => one.topic === topic && one.channel === channel)
                const place = `${topic}.${channel}`
                return (
                  <td key={channel} className="text-center">
                    {choice ? (
                      <label className="inline-flex size-9 items-center justify-center pointer-coarse:size-11">
                        <span className="sr-only">{`${text.topic[topic]}: ${text.channel[channel]}`}</span>
                        {choice.maySilence && <input type="hidden" name="offered" value={place} />}
                        <input
                          type="checkbox"
                          name={place}
                          defaultChecked={isTicked(choice)}
                          disabled={!choice.maySilence}
                          aria-describedby={choice.maySilence ? `why-${topic}` : 'locked'}
                          className="size-4 accent-primary"
                        />
                      </label>
                    ) : (
                      <span className="text-xs text-ink-2">
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">{text.notCarried}</span>
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <button type="submit" disabled={isBusy} className={buttonStyle('primary')}>
          {text.save}
        </button>
        <p
          role={state.kind === 'REFUSED' ? 'alert' : 'status'}
          className={state.kind === 'REFUSED' ? 'text-late-fg' : 'text-ink-2'}
        >
          {state.message}
        </p>
      </div>
    </form>
  )
}
