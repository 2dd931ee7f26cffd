import { Building2, Check, ChevronsUpDown, Landmark, School } from 'lucide-react'
import { roleInWords } from '#app/_parts/role-in-words.ts'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'
import type { OrganisationKind, ShellQuery } from '#graphql/generated/operations.ts'
import { Menu } from './menu.tsx'
import { switchOrganisation } from './switch-organisation.ts'

const ICONS = { AUB: Landmark, SCHOOL: School, SUPPLIER: Building2 } satisfies Record<OrganisationKind, unknown>

type Viewer = NonNullable<ShellQuery['viewer']>

/** Whom one works for; a menu where a person has several memberships (screens 4). */
export function OrganisationSwitcher({ viewer, language }: Readonly<{ viewer: Viewer; language: Language }>) {
  const text = words(language).shell.organisation
  const Icon = ICONS[viewer.organisation.kind]
  const role = roleInWords(viewer.roles, language)
  const shown = (
    <>
      <Icon aria-hidden size={16} className="shrink-0" />
      <span className="min-w-0 truncate text-sm font-semibold">
        {viewer.organisation.name}
        <span className="font-normal text-ink-2 max-md:hidden"> · {role}</span>
      </span>
    </>
  )
  const whole = `${viewer.organisation.name} · ${role}`
  if (viewer.memberships.length < 2) {
    return (
      <p className="flex h-9 min-w-0 items-center gap-2 rounded-control border border-line px-3" title={whole}>
        {shown}
      </p>
    )
  }
  return (
    <Menu
      label={`${text.switch}. ${text.current(viewer.organisation.name, role)}`}
      summary={
        <span
          title={whole}
          className="flex h-9 min-w-0 items-center gap-2 rounded-control border border-line-strong px-3 hover:bg-hover"
        >
          {shown}
          <ChevronsUpDown aria-hidden size={14} className="shrink-0 text-ink-2" />
        </span>
      }
      side="start"
    >
      <form action={switchOrganisation} className="grid min-w-64 gap-0.5 p-1">
        {viewer.memberships.map(({ organisation, roles, isCurrent }) => {
          const Kind = ICONS[organisation.kind]
          return (
            <button
              key={organisation.id}
              type="submit"
              name="organisation"
              value={organisation.id}
              disabled={isCurrent}
              aria-current={isCurrent || undefined}
              className="flex min-h-11 items-center gap-3 rounded-control px-3 py-1.5 text-left hover:bg-hover disabled:cursor-default disabled:bg-primary-soft"
            >
              <Kind aria-hidden size={16} className="shrink-0 text-ink-2" />
              <span className="flex-1">
                <span className="block font-semibold">{organisation.name}</span>
                <span className="block text-2xs text-ink-2">{roleInWords(roles, language)}</span>
              </span>
              {isCurrent && <Check aria-hidden size={16} />}
            </button>
          )
        })}
      </form>
    </Menu>
  )
}
