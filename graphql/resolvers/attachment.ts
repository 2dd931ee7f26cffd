import { addAttachment } from '#db/commands/add-attachment.ts'
import { attachmentBytes } from '#db/queries/attachments.ts'
import { isTextFile } from '#domain/attachment.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { plainId, plainKey } from '#graphql/plain-id.ts'
import { changed, written } from './changed-incident.ts'

/** The text of a file of text in UTF-8; null for any other, which the command then refuses or takes by its bytes. */
function textOf(name: string, base64: string): string | null {
  if (!isTextFile(name)) return null
  try {
    const words = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'))
    return words.includes('\u0000') ? null : words
  } catch {
    return null
  }
}

export const attachment: Resolvers = {
  Mutation: {
    addAttachment(_root, { input }, context) {
      const { base64, ...rest } = input
      const plain = textOf(input.name, base64)
      const given = {
        ...rest,
        id: uuidOf('Incident', input.id) ?? nobody,
        ...(plain === null ? { base64 } : { plain }),
      }
      return context.command({ verb: 'addAttachment', input: given }, tx => addAttachment(tx, given))
    },
  },
  Incident: {
    attachments: async ({ id }, _args, { load }) => [...(await load.attachments.load(id))],
    async attachmentContent({ id: caseId }, { id }, context) {
      const bytes = await context.ask(tx => attachmentBytes(tx, caseId, plainKey('Attachment', id)))
      return bytes?.toString('base64') ?? null
    },
  },
  Attachment: {
    attachmentId: row => plainId('Attachment', row.id),
    organisation: (row, _args, { load }) => load.organisation.load(row.organisationId),
  },
  AttachmentAdded: {
    incident: changed,
    entry: written,
    attachmentId: ({ attachmentId }) => plainId('Attachment', attachmentId),
  },
}
