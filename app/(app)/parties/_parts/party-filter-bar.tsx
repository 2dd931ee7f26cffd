'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useTransition } from 'react'
import { buttonStyle } from '#app/_parts/button.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { FilterSelect } from '#app/(app)/incidents/_list/filter-select.tsx'
import { type PartyFilter, partiesAddress, readPartyFilter } from './party-filter.ts'

/** The filters of the register. They live in the address and work as a plain form. */
export function PartyFilterBar({ filter }: Readonly<{ filter: PartyFilter }>) {
  const { words } = useLanguage()
  const { filter: text, agreement } = words.parties
  const router = useRouter()
  const [isBusy, startShow] = useTransition()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    )
    startShow(() => router.push(partiesAddress(readPartyFilter(asked)), { scroll: false }))
  }
  const any = { value: '', label: text.any }
  return (
    <search>
      <form
        key={partiesAddress(filter)}
        method="get"
        action="/parties"
        aria-label={text.label}
        aria-busy={isBusy}
        onSubmit={show}
        className="flex flex-wrap items-end gap-x-4 gap-y-3 border-b border-line px-4 py-3 max-sm:grid max-sm:grid-cols-2"
      >
        <div className="max-sm:col-span-2">
          <label htmlFor="party-q" className="mb-1 block text-2xs font-semibold text-ink-2">
            {text.text}
          </label>
          <input
            id="party-q"
            type="search"
            name="q"
            defaultValue={filter.q}
            maxLength={100}
            className="min-h-8 w-full rounded-control border border-line-strong bg-surface px-2.5 py-1 text-xs sm:w-56 pointer-coarse:min-h-11"
          />
        </div>
        <FilterSelect
          name="kind"
          label={text.kind}
          value={filter.kind}
          options={[
            any,
            ...(['SCHOOL', 'SUPPLIER'] as const).map(value => ({ value, label: words.parts.organisationKind[value] })),
          ]}
        />
        <FilterSelect
          name="agreement"
          label={text.agreement}
          value={filter.agreement}
          options={[
            any,
            ...(['ACTIVE', 'PENDING', 'ENDED'] as const).map(value => ({ value, label: agreement[value] })),
          ]}
        />
        <FilterSelect
          name="test"
          label={text.test}
          value={filter.test}
          options={[any, { value: 'only', label: text.onlyTest }, { value: 'none', label: text.noTest }]}
        />
        <FilterSelect
          name="ended"
          label={text.ended}
          value={filter.ended}
          options={[
            { value: '', label: text.noEnded },
            { value: 'only', label: text.onlyEnded },
            { value: 'all', label: text.any },
          ]}
        />
        <button type="submit" className={buttonStyle('secondary', 'dense')}>
          {text.apply}
        </button>
      </form>
    </search>
  )
}
