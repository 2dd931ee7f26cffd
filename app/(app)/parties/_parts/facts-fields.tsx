'use client'
import { useLanguage } from '#app/_parts/language.tsx'
import { PartyField } from './party-field.tsx'

type Stored = Readonly<{
  name: string
  cvrNumber?: string | null
  institutionNumbers?: readonly string[]
  city?: string | null
  emailDomain?: string | null
  deliveryChannel: 'OWN_SA_SYSTEM' | 'LAEREPLADSEN'
}>
type Props = Readonly<{ stored?: Stored; isSchool: boolean }>

/** The facts of an organisation, to be registered or corrected (D.7, R-2.3). */
export function FactsFields({ stored, isSchool }: Props) {
  const { parties } = useLanguage().words
  const text = parties.facts
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <PartyField name="name" label={text.name} stored={stored?.name ?? null} />
      <PartyField name="cvrNumber" label={text.cvr} stored={stored?.cvrNumber ?? null} />
      {isSchool && (
        <PartyField
          name="institutionNumbers"
          label={text.institution}
          stored={stored?.institutionNumbers?.join(', ') ?? null}
          hint={text.institutionHint}
          isOptional
        />
      )}
      <PartyField name="city" label={text.city} stored={stored?.city ?? null} isOptional />
      <PartyField
        name="emailDomain"
        label={text.domain}
        stored={stored?.emailDomain ?? null}
        hint={text.domainHint}
        isOptional
      />
      {isSchool && (
        <PartyField
          name="deliveryChannel"
          label={text.channel}
          stored={stored?.deliveryChannel ?? 'OWN_SA_SYSTEM'}
          options={(['OWN_SA_SYSTEM', 'LAEREPLADSEN'] as const).map(value => ({
            value,
            label: parties.channel[value],
          }))}
        />
      )}
    </div>
  )
}
