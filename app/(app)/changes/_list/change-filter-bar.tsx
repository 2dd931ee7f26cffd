'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import { FilterSelect } from '#app/(app)/incidents/_list/filter-select.tsx'
import { type ChangeListFilter, changeListAddress, readChangeFilter } from './change-filter.ts'
import { lastMonths, monthName, monthOf } from './month.ts'

type Props = Readonly<{
  filter: ChangeListFilter
  owners: readonly Readonly<{ id: string; name: string }>[]
  now: string
}>

/** The filters of the list of changes. They live in the address and work as a plain form too. */
export function ChangeFilterBar({ filter, owners, now }: Props) {
  const { language } = useLanguage()
  const { filter: text, services, types } = changeWords(language)
  const router = useRouter()
  const [isBusy, startShow] = useTransition()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    )
    startShow(() => router.push(changeListAddress(readChangeFilter(asked)), { scroll: false }))
  }
  const options = (any: string, labels: Readonly<Record<string, string>>) => [
    { value: '', label: any },
    ...Object.entries(labels).map(([value, label]) => ({ value, label })),
  ]
  const { open, ...others } = text.views
  return (
    <form
      key={changeListAddress(filter)}
      method="get"
      action="/changes"
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
      {filter.view === 'unaffected' && (
        <FilterSelect
          name="month"
          label={text.month}
          value={filter.month ?? monthOf(now)}
          options={lastMonths(now).map(value => ({ value, label: monthName(value, language) }))}
        />
      )}
      <FilterSelect name="type" label={text.type} value={filter.type ?? ''} options={options(text.any, types)} />
      <FilterSelect
        name="service"
        label={text.service}
        value={filter.service ?? ''}
        options={options(text.any, services)}
      />
      {owners.length > 1 && (
        <FilterSelect
          name="owner"
          label={text.owner}
          value={filter.owner ?? ''}
          options={[{ value: '', label: text.any }, ...owners.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <noscript>
        <button type="submit" className={buttonStyle('secondary', 'dense')}>
          {text.apply}
        </button>
      </noscript>
    </form>
  )
}
