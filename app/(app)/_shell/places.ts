import {
  BookUser,
  Building2,
  Calculator,
  CalendarDays,
  GitPullRequestArrow,
  Inbox,
  LayoutDashboard,
  type LucideIcon,
  Mailbox,
  SearchCheck,
  Siren,
} from 'lucide-react'
import type { Words } from '#app/_words/words.ts'

export type Place = Readonly<{
  href: string
  label: string
  Icon: LucideIcon
  /** Answered outside the pages, so a whole navigation. */
  isOutside?: boolean
  hasCount?: boolean
}>
export type Group = Readonly<{ title: string | null; places: readonly Place[] }>

/** The main menu: only places that exist, in the same order for all (screens 3). */
export const menuGroups = (words: Words['shell'], isDemo: boolean, isAub: boolean): readonly Group[] => [
  {
    title: null,
    places: [
      { href: '/overview', label: words.nav.overview, Icon: LayoutDashboard },
      { href: '/inbox', label: words.nav.inbox, Icon: Inbox },
    ],
  },
  {
    title: words.nav.cases,
    places: [
      { href: '/incidents', label: words.nav.incidents, Icon: Siren, hasCount: true },
      { href: '/problems', label: words.nav.problems, Icon: SearchCheck },
      { href: '/changes', label: words.nav.changes, Icon: GitPullRequestArrow },
      { href: '/changes/calendar', label: words.nav.calendar, Icon: CalendarDays },
    ],
  },
  {
    title: words.nav.parties,
    places: [
      ...(isAub ? [{ href: '/parties', label: words.nav.register, Icon: Building2 }] : []),
      { href: '/contacts', label: words.nav.contacts, Icon: BookUser },
    ],
  },
  { title: words.nav.tools, places: [{ href: '/calculate', label: words.nav.calculate, Icon: Calculator }] },
  ...(isDemo
    ? [
        {
          title: words.nav.demo,
          places: [{ href: '/dev/mail', label: words.nav.mailbox, Icon: Mailbox, isOutside: true }],
        },
      ]
    : []),
]
