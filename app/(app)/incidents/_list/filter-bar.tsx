'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { PriorityShape } from '#app/_parts/priority-chip.tsx'
import { FilterSelect } from './filter-select.tsx'
import { type ListFilter, listAddress, readFilter } from './list-filter.ts'

type Party = Readonly<{ id: string; name: string }>
type Props = Readonly<{ filter: ListFilter; parties: readonly Party[]; own: Party }>

/** The filters of the list. They live in the address, work as a plain form, and answer at once with JavaScript. */
export function FilterBar({ filter, parties, own }: Props) {
  const { words } = useLanguage()
  const text = words.incidents.filter
  const router = useRouter()
  const [isBusy, startShow] = useTransition()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = new FormData(event.currentTarget)
    const query = Object.fromEntries(
      [...new Set(asked.keys())].map(name => [name, asked.getAll(name).map(String).filter(Boolean)]),
    )
    startShow(() => router.push(listAddress(readFilter(query)), { scroll: false }))
  }

  return (
    <form
      key={listAddress(filter)}
      method="get"
      action="/incidents"
      aria-label={text.label}
      aria-busy={isBusy}
      onSubmit={show}
      onChange={event => event.currentTarget.requestSubmit()}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 border-b border-line px-4 py-3 max-sm:grid max-sm:grid-cols-2"
    >
      <FilterSelect
        name="view"
        label={text.state}
        value={filter.view === 'open' ? '' : filter.view}
        options={[
          { value: '', label: text.states.open },
          { value: 'done', label: text.states.done },
          { value: 'all', label: text.states.all },
        ]}
      />
      <fieldset className="max-sm:col-span-2">
        <legend className="mb-1 text-2xs font-semibold text-ink-2">{text.priority}</legend>
        <div className="flex max-sm:*:flex-1 max-sm:*:justify-center">
          {(['P1', 'P2', 'P3', 'P4'] as const).map(priority => (
            <label
              key={priority}
              className="relative -ml-px flex min-h-8 items-center gap-1.5 border border-line-strong bg-surface px-2.5 text-xs font-semibold first:ml-0 first:rounded-l-control last:rounded-r-control hover:bg-hover has-checked:z-10 has-checked:border-primary has-checked:bg-primary has-checked:text-on-primary has-focus-visible:z-20 has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus pointer-coarse:min-h-11 pointer-coarse:px-3.5"
            >
              <input
                type="checkbox"
                name="p"
                value={priority.slice(1)}
                defaultChecked={filter.priority.includes(priority)}
                className="absolute size-px opacity-0"
              />
              <PriorityShape priority={priority} />
              {priority}
              <span className="sr-only"> {words.parts.priority[priority]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FilterSelect
        name="owes"
        label={text.owes}
        value={filter.owes ?? ''}
        options={[
          { value: '', label: text.any },
          { value: 'us', label: text.us(own.name) },
          ...parties.filter(party => party.id !== own.id).map(party => ({ value: party.id, label: party.name })),
        ]}
      />
      <FilterSelect
        name="service"
        label={text.service}
        value={filter.service ?? ''}
        options={[
          { value: '', label: text.any },
          ...(['SCHOOL_STAY', 'BOARD_AND_LODGING', 'BOTH', 'OTHER'] as const).map(service => ({
            value: service,
            label: words.parts.service[service],
          })),
        ]}
      />
      {parties.length > 2 && (
        <FilterSelect
          name="party"
          label={text.party}
          value={filter.party ?? ''}
          options={[
            { value: '', label: text.any },
            ...parties.filter(party => party.id !== own.id).map(party => ({ value: party.id, label: party.name })),
          ]}
        />
      )}
      <FilterSelect
        name="due"
        label={text.due}
        value={filter.due ?? ''}
        options={[
          { value: '', label: text.any },
          { value: 'hour', label: text.dues.hour },
          { value: 'over', label: text.dues.over },
        ]}
      />
      {parties.length > 2 && (
        <FilterSelect
          name="solves"
          label={text.solves}
          value={filter.solves ?? ''}
          options={[{ value: '', label: text.any }, ...parties.map(party => ({ value: party.id, label: party.name }))]}
        />
      )}
      <FilterSelect
        name="missed"
        label={text.missed}
        value={filter.missed ? 'yes' : ''}
        options={[
          { value: '', label: text.any },
          { value: 'yes', label: text.onlyMissed },
        ]}
      />
      {filter.atp && (
        <FilterSelect
          name="atp"
          label={text.atp}
          value="missing"
          options={[
            { value: '', label: text.any },
            { value: 'missing', label: text.atpMissing },
          ]}
        />
      )}
      <div className="max-sm:col-span-2">
        <label htmlFor="list-q" className="mb-1 block text-2xs font-semibold text-ink-2">
          {text.text}
        </label>
        <input
          id="list-q"
          type="search"
          name="q"
          defaultValue={filter.text ?? ''}
          maxLength={200}
          onChange={event => event.stopPropagation()}
          className={`min-h-8 w-full rounded-control border px-2.5 py-1 text-xs sm:w-44 pointer-coarse:min-h-11 ${
            filter.text ? 'border-primary bg-primary-soft font-semibold' : 'border-line-strong bg-surface'
          }`}
        />
      </div>
      {filter.category && <input type="hidden" name="category" value={filter.category} />}
      {filter.month && <input type="hidden" name="month" value={filter.month} />}
      {filter.sort === 'opened' && <input type="hidden" name="sort" value="opened" />}
      <noscript>
        <button type="submit" className={buttonStyle('secondary', 'dense')}>
          {text.apply}
        </button>
      </noscript>
    </form>
  )
}
