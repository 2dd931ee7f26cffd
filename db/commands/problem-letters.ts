import type { CommandTransaction } from '#db/connection.ts'
import type { OpenFile } from '#db/open-file.ts'
import { type FileContent, type FileCorrespondents, toAddress, toPoint } from './file-letters.ts'

type Problem = OpenFile<'PROBLEM'>
type News = Extract<FileContent, { template: 'PROBLEM_NEWS' }>

/** To the person who sees to the problem, and to the contact point of the organisation (R-5.35, C.5). */
export function toProblemOwner(open: Problem, with_: FileCorrespondents, content: FileContent): void {
  const { problemOwnerEmail: email, problemOwnerName: name, ownerId: organisationId } = open.row
  if (email) toAddress(open, with_, { email, name, organisationId }, 'PROBLEM_OWNER', content)
  toPoint(open, with_, organisationId, 'CONTACT_POINT', content)
}

/** A problem is opened: its owner hears by when the analysis is due, the others that it is there. */
export function tellOfProblem(tx: CommandTransaction, open: Problem, with_: FileCorrespondents): void {
  const { row } = open
  const content = (mustAct: boolean) =>
    ({
      template: 'PROBLEM_OPENED',
      mustAct,
      description: row.description,
      problemOwner: {
        name: row.problemOwnerName,
        organisation: with_.names.get(row.ownerId) ?? '',
        phone: row.problemOwnerPhone,
      },
      rootCause: row.rcaState === 'DUE' ? { dueOn: row.rcaDueOn, wallOn: row.rcaWallOn } : null,
    }) as const
  toProblemOwner(open, with_, content(true))
  if (row.counterpartId && row.counterpartId !== tx.actor.organisationId)
    toPoint(open, with_, row.counterpartId, 'CONTACT_POINT', content(false))
  for (const id of with_.schools) {
    if (id !== row.ownerId && id !== tx.actor.organisationId)
      toPoint(open, with_, id, 'AFFECTED_SCHOOL', content(false))
  }
}

/** What one side says to the other; everything but the template and the matter is left out where there is nothing. */
export const news = (what: News['what'], by: string, more: Partial<Pick<News, 'text' | 'on'>> = {}): News => ({
  template: 'PROBLEM_NEWS',
  what,
  by,
  text: more.text ?? null,
  on: more.on ?? null,
})
