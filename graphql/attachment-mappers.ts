import type { AttachmentAdded as Added } from '#db/commands/add-attachment.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'

// What stands behind the types of attachment.graphql while their resolvers run.
export type Attachment = AttachmentRow
export type AttachmentAdded = Added
