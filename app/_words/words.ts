import { calculate as calculateDa } from './da/calculate.ts'
import { clock as clockDa } from './da/clock.ts'
import { coordination as coordinationDa } from './da/coordination.ts'
import { inbox as inboxDa } from './da/inbox.ts'
import { incidents as incidentsDa } from './da/incidents.ts'
import { login as loginDa } from './da/login.ts'
import { overview as overviewDa } from './da/overview.ts'
import { parties as partiesDa } from './da/parties.ts'
import { parts as partsDa } from './da/parts.ts'
import { people as peopleDa } from './da/people.ts'
import { report as reportDa } from './da/report.ts'
import { room as roomDa } from './da/room.ts'
import { search as searchDa } from './da/search.ts'
import { shell as shellDa } from './da/shell.ts'
import { tokens as tokensDa } from './da/tokens.ts'
import { tools as toolsDa } from './da/tools.ts'
import { calculate as calculateEn } from './en/calculate.ts'
import { clock as clockEn } from './en/clock.ts'
import { coordination as coordinationEn } from './en/coordination.ts'
import { inbox as inboxEn } from './en/inbox.ts'
import { incidents as incidentsEn } from './en/incidents.ts'
import { login as loginEn } from './en/login.ts'
import { overview as overviewEn } from './en/overview.ts'
import { parties as partiesEn } from './en/parties.ts'
import { parts as partsEn } from './en/parts.ts'
import { people as peopleEn } from './en/people.ts'
import { report as reportEn } from './en/report.ts'
import { room as roomEn } from './en/room.ts'
import { search as searchEn } from './en/search.ts'
import { shell as shellEn } from './en/shell.ts'
import { tokens as tokensEn } from './en/tokens.ts'
import { tools as toolsEn } from './en/tools.ts'
import type { Language } from './language.ts'

const da = {
  calculate: calculateDa,
  clock: clockDa,
  coordination: coordinationDa,
  inbox: inboxDa,
  incidents: incidentsDa,
  login: loginDa,
  overview: overviewDa,
  parties: partiesDa,
  parts: partsDa,
  people: peopleDa,
  report: reportDa,
  room: roomDa,
  search: searchDa,
  shell: shellDa,
  tokens: tokensDa,
  tools: toolsDa,
}
const en: typeof da = {
  calculate: calculateEn,
  clock: clockEn,
  coordination: coordinationEn,
  inbox: inboxEn,
  incidents: incidentsEn,
  login: loginEn,
  overview: overviewEn,
  parties: partiesEn,
  parts: partsEn,
  people: peopleEn,
  report: reportEn,
  room: roomEn,
  search: searchEn,
  shell: shellEn,
  tokens: tokensEn,
  tools: toolsEn,
}

export type Words = typeof da

/** Every sentence of the pages in one language. */
export const words = (language: Language): Words => (language === 'en' ? en : da)
