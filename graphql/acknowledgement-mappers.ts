import type { InstructionAcknowledged as Acknowledged } from '#db/commands/acknowledge-instruction.ts'
import type { OrganisationConfirmed as Confirmed } from '#db/commands/confirm-organisation.ts'
import type { AcknowledgementRow, ConfirmationRow } from '#db/queries/acknowledgements.ts'
import type { InstructionLabel } from '#db/queries/instruction.ts'

export type InstructionInForce = InstructionLabel
export type InstructionAcknowledgement = AcknowledgementRow
export type OrganisationConfirmation = ConfirmationRow
export type InstructionAcknowledged = Acknowledged
export type OrganisationConfirmed = Confirmed
