'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { problemWords } from '#app/_words/problem-words.ts'
import { FilterSelect } from '#app/(app)/incidents/_list/filter-select.tsx'
import { type ProblemListFilter, problemListAddress, readProblemFilter } from './problem-filter.ts'

type Props = Readonly<{ filter: ProblemListFilter; owners: readonly Readonly<{ id: string; name: string }>[] }>

/** The filters of the list of problems. They live in the address and work as a plain form too. */
export function ProblemFilterBar({ filter, owners }: Props) {
  const { language, words } = useLanguage()
  const { filter: text, services } = problemWords(language)
  const router = useRouter()
  const [isBusy, startShow] = useTransition()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    )
    startShow(() => router.push(problemListAddress(readProblemFilter(asked)), { scroll: false }))
  }
  const options = (any: string, labels: Readonly<Record<string, string>>) => [
    { value: '', label: any },
    ...Object.entries(labels).map(([value, label]) => ({ value, label })),
  ]
  const { open, ...others } = text.views
  const { BOTH: _both, ...single } = services
  return (
    <form
      key={problemListAddress(filter)}
      method="get"
      action="/problems"
      aria-label={text.label}
      aria-busy={isBusy}
      onSubmit={show}
      onChange={event => event.currentTarget.requestSubmit()}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 border-b border-line px-4 py-3 max-sm:grid max-sm:grid-cols-2"
    >
      <FilterSelect
        name="view"
        label={text.view}
        value={filter.view === 'open' ? '' : filter.view}
        options={options(open, others)}
      />
      <FilterSelect
        name="analysis"
        label={text.analysis}
        value={filter.analysis ?? ''}
        options={options(text.any, text.analyses)}
      />
      {owners.length > 1 && (
        <FilterSelect
          name="owner"
          label={text.owner}
          value={filter.owner ?? ''}
          options={[{ value: '', label: text.any }, ...owners.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <FilterSelect
        name="service"
        label={text.service}
        value={filter.service ?? ''}
        options={options(text.any, single)}
      />
      <FilterSelect
        name="category"
        label={text.category}
        value={filter.category ?? ''}
        options={options(text.any, words.report.what.categories)}
      />
      <FilterSelect
        name="missed"
        label={text.missed}
        value={filter.missed ? 'yes' : ''}
        options={[
          { value: '', label: text.any },
          { value: 'yes', label: text.onlyMissed },
        ]}
      />
      <noscript>
        <button type="submit" className={buttonStyle('secondary', 'dense')}>
          {text.apply}
        </button>
      </noscript>
    </form>
  )
}
