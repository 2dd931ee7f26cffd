import { Card } from '#app/_parts/card.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import type { AnnexWholeFragment } from '#graphql/generated/operations.ts'
import { ActForm } from './act-form.tsx'

type Props = Readonly<{ annex: AnnexWholeFragment; language: Language }>

/** The supplier fills in its part, the school adopts it. */
export function SupplierPartsCard({ annex, language }: Props) {
  const { page: text, form } = annexWords(language)
  const say = format(language)
  return (
    <Card id="supplier-parts" title={text.supplierParts} className="print:hidden">
      <ul className="grid gap-4">
        {annex.supplierParts.map(part => (
          <li key={part.supplier.id}>
            <p className="font-semibold">{part.supplier.name}</p>
            <p className="text-xs text-ink-2">{part.services.map(one => form.services[one]).join(', ')}</p>
            {part.inForce ? (
              <>
                <p className="text-sm wrap-anywhere">
                  {[
                    part.inForce.unitName,
                    part.inForce.phone && phoneText(part.inForce.phone, language),
                    part.inForce.mailbox,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </p>
                <p className="text-sm">
                  {part.adoptedVersion && part.adoptedAt
                    ? text.adopted(part.adoptedVersion, part.adoptedBy ?? '', say.date(part.adoptedAt))
                    : text.notAdopted}{' '}
                  {part.adoptedVersion && !part.isCurrent && text.newer(part.inForce.version)}
                </p>
                {annex.viewerMay.includes('adoptSupplierAnnex') && !part.isCurrent && (
                  <ActForm
                    act="adopt"
                    fields={{ supplierId: part.supplier.id }}
                    label={text.adopt(part.inForce.version)}
                    isMain
                  />
                )}
              </>
            ) : (
              <p className="text-sm">{text.notSent}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
