import { acknowledgeAnnex } from '#db/commands/acknowledge-annex.ts'
import { adoptSupplierAnnex } from '#db/commands/adopt-supplier-annex.ts'
import { confirmAnnex } from '#db/commands/confirm-annex.ts'
import { importContacts } from '#db/commands/import-contacts.ts'
import { recordContactTest } from '#db/commands/record-contact-test.ts'
import { recordDigitalPost } from '#db/commands/record-digital-post.ts'
import { resolveBounce } from '#db/commands/resolve-bounce.ts'
import { saveAnnexDraft } from '#db/commands/save-annex-draft.ts'
import { submitAnnex } from '#db/commands/submit-annex.ts'
import { testContact } from '#db/commands/test-contact.ts'
import { annexFile } from '#graphql/annex-file.ts'
import { annexPaper } from '#graphql/annex-pdf.ts'
import type { Context } from '#graphql/context.ts'
import { csvRows } from '#graphql/csv.ts'
import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { nobody, uuidOf } from '#graphql/global-id.ts'
import { invalid } from '#graphql/invalid.ts'
import { typedHours } from '#graphql/typed-hours.ts'

async function annexOf({ organisationId }: { organisationId: string }, _args: unknown, context: Context) {
  const file = await annexFile(context, organisationId)
  if (!file) throw new Error('the annex that was just changed is not visible to the one who changed it')
  return file
}

const paper = async (...[version, name]: Parameters<typeof annexPaper>) => (await annexPaper(version, name)).checksum

export const annexVerbs: Resolvers = {
  Mutation: {
    saveAnnexDraft: (_root, { input }, context) =>
      context.command({ verb: 'saveAnnexDraft', input }, tx =>
        saveAnnexDraft(tx, {
          ...input,
          hours: typedHours(input.hours),
          points: input.points?.map(point => ({ ...point, hours: point.hours ? typedHours(point.hours) : null })),
        }),
      ),
    submitAnnex: (_root, { input }, context) =>
      context.command({ verb: 'submitAnnex', input }, tx => submitAnnex(tx, input)),
    acknowledgeAnnex: (_root, { input }, context) =>
      context.command({ verb: 'acknowledgeAnnex', input }, tx =>
        acknowledgeAnnex(tx, { annexId: uuidOf('AnnexVersion', input.annexId) ?? nobody }),
      ),
    confirmAnnex: (_root, { input }, context) =>
      context.command({ verb: 'confirmAnnex', input }, tx => confirmAnnex(tx, input)),
    adoptSupplierAnnex: (_root, { input }, context) =>
      context.command({ verb: 'adoptSupplierAnnex', input }, tx =>
        adoptSupplierAnnex(tx, { supplierId: uuidOf('Organisation', input.supplierId) ?? nobody }),
      ),
    recordDigitalPost: (_root, { input }, context) =>
      context.command({ verb: 'recordDigitalPost', input }, tx =>
        recordDigitalPost(tx, { ...input, annexId: uuidOf('AnnexVersion', input.annexId) ?? nobody }, paper),
      ),
    importContacts: (_root, { input }, context) => {
      const rows = csvRows(input.contentBase64)
      return context.command({ verb: 'importContacts', input }, async tx =>
        rows ? importContacts(tx, { ...input, rows }) : invalid(['contentBase64'], 'FILE'),
      )
    },
    testContact: (_root, { input }, context) =>
      context.command({ verb: 'testContact', input }, tx => testContact(tx, input)),
    recordContactTest: (_root, { input }, context) =>
      context.command({ verb: 'recordContactTest', input }, tx =>
        recordContactTest(tx, { ...input, testId: uuidOf('ContactTest', input.testId) ?? nobody }),
      ),
    resolveBounce: (_root, { input }, context) =>
      context.command({ verb: 'resolveBounce', input }, tx =>
        resolveBounce(tx, { bounceId: uuidOf('MailBounce', input.bounceId) ?? nobody }),
      ),
  },
  AnnexDraftSaved: { annex: annexOf },
  AnnexSubmitted: { annex: annexOf },
  AnnexAcknowledged: { annex: annexOf },
  AnnexConfirmed: { annex: annexOf },
  SupplierAnnexAdopted: { annex: annexOf },
  DigitalPostRecorded: { annex: annexOf },
  BounceResolved: { annex: annexOf },
  ContactsImported: {
    annex: annexOf,
    contacts: ({ contacts }) => [...contacts],
    faults: ({ faults }) => [...faults],
  },
  ContactTestSent: { annex: annexOf },
  ContactTestRecorded: { annex: annexOf },
}
