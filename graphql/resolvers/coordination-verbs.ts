import { acknowledgeEscalation } from '#db/commands/acknowledge-escalation.ts'
import { addNote } from '#db/commands/add-note.ts'
import { answerRequest } from '#db/commands/answer-request.ts'
import { appointCoordinatingContact } from '#db/commands/appoint-coordinating-contact.ts'
import { appointSituationManager } from '#db/commands/appoint-situation-manager.ts'
import { assignHandler } from '#db/commands/assign-handler.ts'
import { changeAffectedSchools } from '#db/commands/change-affected-schools.ts'
import { logCall } from '#db/commands/log-call.ts'
import { recordExternalReference } from '#db/commands/record-external-reference.ts'
import { recordSchoolOutcome } from '#db/commands/record-school-outcome.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { caseOf, changed, written } from './changed-incident.ts'

const school = (id: string) => uuidOf('Organisation', id) ?? nobody

/** Calls, coordinators, the ladder, notes, schools and requests (Instruks 5.2.3, 3.1, 5.1). */
export const coordinationVerbResolvers: Resolvers = {
  Mutation: {
    logCall: (_root, { input }, context) =>
      context.command({ verb: 'logCall', input }, tx => logCall(tx, caseOf(input))),
    appointSituationManager: (_root, { input }, context) =>
      context.command({ verb: 'appointSituationManager', input }, tx => appointSituationManager(tx, caseOf(input))),
    appointCoordinatingContact: (_root, { input }, context) =>
      context.command({ verb: 'appointCoordinatingContact', input }, tx =>
        appointCoordinatingContact(tx, caseOf(input)),
      ),
    acknowledgeEscalation: (_root, { input }, context) =>
      context.command({ verb: 'acknowledgeEscalation', input }, tx => acknowledgeEscalation(tx, caseOf(input))),
    assignHandler: (_root, { input }, context) =>
      context.command({ verb: 'assignHandler', input }, tx => assignHandler(tx, caseOf(input))),
    addNote: (_root, { input }, context) =>
      context.command({ verb: 'addNote', input }, tx => addNote(tx, caseOf(input))),
    recordExternalReference: (_root, { input }, context) =>
      context.command({ verb: 'recordExternalReference', input }, tx => recordExternalReference(tx, caseOf(input))),
    changeAffectedSchools: (_root, { input }, context) =>
      context.command({ verb: 'changeAffectedSchools', input }, tx =>
        changeAffectedSchools(tx, {
          ...caseOf(input),
          add: input.add?.map(school) ?? null,
          remove: input.remove?.map(school) ?? null,
        }),
      ),
    recordSchoolOutcome: (_root, { input }, context) =>
      context.command({ verb: 'recordSchoolOutcome', input }, tx =>
        recordSchoolOutcome(tx, {
          ...caseOf(input),
          results: input.results.map(one => ({ ...one, schoolId: school(one.schoolId) })),
        }),
      ),
    answerRequest: (_root, { input }, context) =>
      context.command({ verb: 'answerRequest', input }, tx => answerRequest(tx, caseOf(input))),
  },
  CallLogged: { incident: changed, entry: written },
  NoteAdded: { incident: changed, entry: written },
  ExternalReferenceRecorded: { incident: changed, entry: written },
  SituationManagerAppointed: { incident: changed },
  CoordinatingContactAppointed: { incident: changed },
  EscalationAcknowledged: { incident: changed },
  HandlerAssigned: { incident: changed },
  AffectedSchoolsChanged: { incident: changed },
  SchoolOutcomeRecorded: { incident: changed },
  RequestAnswered: { incident: changed },
}
