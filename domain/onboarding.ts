import type { Actor } from './actor.ts'
import { administratorOf } from './member-roles.ts'

export type OnboardingKind =
  | 'ANNEX'
  | 'ORGANISATION'
  | 'PHONE_HOURS'
  | 'OUT_OF_HOURS_MAILBOX'
  | 'NIGHT_MAIL_TESTED'
  | 'ON_CALL_TESTED'
  | 'ESCALATION'
  | 'SETTLER'
  | 'SECOND_ADMINISTRATOR'
  | 'PROFILE'
  | 'SUPPLIER'
  | 'SCHOOLS'
  | 'CLIENT'
  | 'NOTIFICATIONS'
  | 'INSTRUCTION'
export type OnboardingTask = Readonly<{ kind: OnboardingKind; isDone: boolean; isRequired: boolean }>

type Facts = Readonly<{
  hasAnnex: boolean
  hasHours: boolean
  hasOutOfHoursMailbox: boolean
  isNightMailTested: boolean
  hasOnCallAddress: boolean
  isOnCallTested: boolean
  levels: number
  settlers: number
  administrators: number
  suppliedServices: number
  schools: number
  clients: number
  isConfirmed: boolean
  isInstructionAcknowledged: boolean
  hasChosenNotifications: boolean
}>

/**
 * The tasks of whoever begins, each done as soon as the facts say so and open again when they no longer do (E.1): the
 * duties of for an administrator, one's own data (5.2.1) and what one
 * is told for everybody.
 */
export function onboardingTasks(actor: Actor, facts: Facts): readonly OnboardingTask[] {
  if (actor.kind === 'CLIENT' || actor.roles.includes('AUDITOR')) return []
  const task = (kind: OnboardingKind, isDone: boolean, isRequired = true) => ({ kind, isDone, isRequired })
  const own = task('PROFILE', Boolean(actor.name && actor.phone && actor.department && actor.location))
  const kind = actor.organisationKind
  const told = task('NOTIFICATIONS', facts.hasChosenNotifications, false)
  if (!actor.roles.includes(administratorOf(kind))) return [own, told]
  const isParty = kind !== 'AUB'
  return [
    own,
    ...(isParty ? [task('ORGANISATION', facts.isConfirmed)] : []),
    ...(kind === 'SUPPLIER' ? [task('SCHOOLS', facts.schools > 0)] : []),
    task('ANNEX', facts.hasAnnex),
    task('PHONE_HOURS', facts.hasHours),
    task('OUT_OF_HOURS_MAILBOX', facts.hasOutOfHoursMailbox),
    task('NIGHT_MAIL_TESTED', facts.isNightMailTested),
    ...(facts.hasOnCallAddress ? [task('ON_CALL_TESTED', facts.isOnCallTested)] : []),
    task('ESCALATION', facts.levels >= 3),
    task('SETTLER', facts.settlers > 0),
    task('SECOND_ADMINISTRATOR', facts.administrators > 1),
    ...(kind === 'SCHOOL' ? [task('SUPPLIER', facts.suppliedServices > 0, false)] : []),
    ...(kind === 'SUPPLIER' ? [task('CLIENT', facts.clients > 0, false)] : []),
    told,
    // AUB writes the Instruks; the others take note of each version.
    ...(isParty ? [task('INSTRUCTION', facts.isInstructionAcknowledged)] : []),
  ]
}
