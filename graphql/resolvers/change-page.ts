import type { DialogueRow } from '#db/tables/gate.ts'
import { copenhagenDate } from '#domain/calendar.ts'
import { noticeDays } from '#domain/change.ts'
import { changeMay } from '#graphql/change-may.ts'
import type { ChangeService, Resolvers } from '#graphql/generated/resolvers.ts'
import { globalId } from '#graphql/global-id.ts'
import type { Change } from '#graphql/mappers.ts'
import { plainId } from '#graphql/plain-id.ts'
import { priorityOf } from './incident.ts'
import { named } from './organisation.ts'
import { readLog, timelineOf } from './timeline.ts'

const sideOf = ({ isFromAub }: DialogueRow) => (isFromAub ? ('AUB' as const) : ('SCHOOL_SIDE' as const))
const entryId = ({ id }: DialogueRow) => plainId('DialogueEntry', id)
const isRenewed = (row: Change) => row.dialogueScopeVersion === row.scopeVersion
const isSent = (row: Change) => row.state !== 'DRAFT'

export const changeFields: Resolvers = {
  Change: {
    id: row => globalId('Change', row.id),
    services: row => row.services as ChangeService[],
    priority: row => (row.priority === null ? null : priorityOf(row.priority)),
    reporter: row => ({
      name: row.reporterName,
      department: row.reporterDepartment,
      location: row.reporterLocation,
      phone: row.reporterPhone,
    }),
    owner: (row, _args, { load }) => named(load, row.ownerId),
    counterpart: (row, _args, { load }) => (row.counterpartId ? named(load, row.counterpartId) : null),
    async affectedSchools(row, _args, { load }) {
      const ids = isSent(row)
        ? (await load.schools.load(row.id)).map(one => one.schoolId)
        : row.kind === 'WISH'
          ? []
          : row.schoolIds
      return Promise.all(ids.map(id => named(load, id)))
    },
    async incidents(row, _args, { load }) {
      const ids = isSent(row) ? (await load.incidentsBehind.load(row.id)).map(one => one.incidentId) : row.incidentIds
      const rows = await Promise.all(ids.map(id => load.incident.load(id)))
      return rows.filter(one => one !== null)
    },
    problem: (row, _args, { load }) => (row.problemId ? load.problem.load(row.problemId) : null),
    template: (row, _args, { load }) => (row.templateId ? load.template.load(row.templateId) : null),
    noticeDays: row =>
      row.noticeReceivedAt && row.windowStart
        ? noticeDays(row.noticeReceivedAt, copenhagenDate(row.windowStart))
        : null,
    isNoticeSuperseded: row => row.noticeScopeVersion !== null && row.noticeScopeVersion !== row.scopeVersion,
    dialogue: async (row, _args, { load }) => ({ change: row, entries: await load.dialogue.load(row.id) }),
    async decision(row, _args, { load }) {
      const all = await load.decisions.load(row.id)
      const last = all.findLast(one => one.scopeVersion === row.scopeVersion && one.verdict !== 'FREEZE_EXEMPTION')
      return last ? { ...last, isOfPresentScope: true } : null
    },
    async decisions(row, _args, { load }) {
      const all = await load.decisions.load(row.id)
      return all.map(one => ({ ...one, isOfPresentScope: one.scopeVersion === row.scopeVersion }))
    },
    review: row => row.reviewText,
    async gate(row, _args, { load, now }) {
      const judged = row.kind === 'WISH' ? null : await load.gate.load(row.id)
      return judged && { ...judged, asOf: await now() }
    },
    breaches: async (row, _args, { load }) => [...(await load.caseBreaches.load(row.id))],
    isFlaggedForReview: async (row, _args, { load }) =>
      (await load.incidentsBehind.load(row.id)).some(one => one.isLowered),
    async externalRef(row, _args, context) {
      if (row.externalSystem === null || row.externalId === null) return null
      const isOwn = (await context.actor()).organisationId === row.ownerId
      return isOwn ? { system: row.externalSystem, id: row.externalId } : null
    },
    timeline: timelineOf,
    reads: readLog,
    viewerMay: async (row, _args, context) => changeMay(await context.actor(), row),
    instructionVersion: row => row.instructionVersionId,
  },
  Dialogue: {
    questions: ({ entries }) =>
      entries
        .filter(one => one.kind === 'QUESTION')
        .map(one => ({ ...one, answers: entries.filter(answer => answer.questionId === one.id) })),
    points: ({ entries }) => entries.filter(one => one.kind === 'POINT'),
    calls: ({ entries }) => entries.filter(one => one.kind === 'CALL'),
    confirmedAt: ({ change }) => (isRenewed(change) ? change.dialogueConfirmedByAubAt : null),
    confirmedBy: ({ change }) => (isRenewed(change) ? change.dialogueConfirmedByName : null),
    summary: ({ change }) => (isRenewed(change) ? change.dialogueSummary : null),
    isSuperseded: ({ change }) => change.dialogueConfirmedByAubAt !== null && !isRenewed(change),
  },
  DialogueQuestion: {
    id: entryId,
    author: row => row.authorName,
    organisation: (row, _args, { load }) => named(load, row.organisationId),
    side: sideOf,
    askedAt: row => row.at,
    answers: row => [...row.answers],
    isOwn: async (row, _args, context) => (await context.actor()).organisationId === row.organisationId,
  },
  DialogueAnswer: {
    id: entryId,
    author: row => row.authorName,
    organisation: (row, _args, { load }) => named(load, row.organisationId),
    answeredAt: row => row.at,
  },
  AgreedPoint: {
    id: entryId,
    isCondition: row => row.decisionId !== null,
    author: row => row.authorName,
    proposedAt: row => row.at,
  },
  DialogueCall: {
    id: entryId,
    heldAt: row => row.heldAt ?? row.at,
    participants: row => [...(row.participants ?? [])],
    summary: row => row.text || null,
    author: row => row.authorName,
    loggedAt: row => row.at,
  },
  Decision: {
    id: row => plainId('Decision', row.id),
    decidedBy: row => row.decidedByName,
  },
  StandardTemplate: {
    id: row => plainId('StandardTemplate', row.id),
    services: row => row.services as ChangeService[],
    usesLeft: row => (row.mostUses === null ? null : Math.max(0, row.mostUses - row.usesTaken)),
  },
}
