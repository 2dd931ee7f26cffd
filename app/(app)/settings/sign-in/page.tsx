import { ask } from '#app/_graph/ask.ts'
import { language } from '#app/_graph/preferences.ts'
import { Card } from '#app/_parts/card.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { words } from '#app/_words/words.ts'
import { SignInPageOfOrganisationDocument } from '#graphql/generated/operations.ts'
import { saveSignIn } from './save-sign-in.ts'

/** The organisation's own sign-in: an OpenID provider with its claims mapped (D.6). */
export default async function OwnSignInPage() {
  const [{ viewer, identityProvider: own }, tongue] = await Promise.all([
    ask(SignInPageOfOrganisationDocument, {}),
    language(),
  ])
  const { signIn: text } = words(tongue).people
  if (!viewer?.may.includes('saveIdentityProvider')) return <p>{text.noRights}</p>
  return (
    <div className="grid max-w-4xl gap-4">
      <p className="text-sm text-ink-2">{text.lead}</p>
      <Card id="provider" title={text.card}>
        <div className="mb-4 rounded-control bg-sunken p-3 text-sm">
          {own ? (
            <>
              <p>{text.redirect}</p>
              <code className="font-mono text-xs wrap-anywhere">{own.redirectUri}</code>
            </>
          ) : (
            <p>{text.redirectLater}</p>
          )}
          <p className="mt-2 text-ink-2">
            {text.domain} {text.first}
          </p>
        </div>
        <DataForm
          id="provider"
          serve={saveSignIn}
          hidden={{ providerId: own?.providerId ?? '', expectedVersion: String(own?.version ?? 0) }}
          isWide
          look="primary"
          label={text.save}
          inputs={[
            { kind: 'text', name: 'name', label: text.name, hint: text.nameHint, value: own?.name ?? null },
            { kind: 'text', name: 'issuer', label: text.issuer, hint: text.issuerHint, value: own?.issuer ?? null },
            { kind: 'text', name: 'clientId', label: text.clientId, value: own?.clientId ?? null },
            {
              kind: 'password',
              name: 'clientSecret',
              label: text.clientSecret,
              hint: text.secretHint,
              isOptional: true,
              autoComplete: 'new-password',
            },
            {
              kind: 'text',
              name: 'organisationClaim',
              label: text.organisationClaim,
              hint: text.organisationHint,
              value: own?.organisationClaim ?? null,
            },
            {
              kind: 'text',
              name: 'assuranceClaim',
              label: text.assuranceClaim,
              hint: text.assuranceHint,
              value: own?.assuranceClaim ?? null,
              isOptional: true,
            },
            {
              kind: 'select',
              name: 'minimumAssurance',
              label: text.minimum,
              value: own ? (own.minimumAssurance ?? '') : 'SUBSTANTIAL',
              options: [
                { value: '', label: text.noMinimum },
                ...(['LOW', 'SUBSTANTIAL', 'HIGH'] as const).map(value => ({ value, label: text.levels[value] })),
              ],
            },
            {
              kind: 'text',
              name: 'requiredClaim',
              label: text.requiredClaim,
              hint: text.requiredHint,
              value: own?.requiredClaim ?? null,
              isOptional: true,
            },
            {
              kind: 'text',
              name: 'requiredValue',
              label: text.requiredValue,
              hint: text.requiredValueHint,
              value: own?.requiredValue ?? null,
              isOptional: true,
            },
            {
              kind: 'select',
              name: 'isEnabled',
              label: text.isEnabled,
              value: own?.isEnabled ? 'yes' : 'no',
              options: [
                { value: 'yes', label: text.on },
                { value: 'no', label: text.off },
              ],
            },
          ]}
        />
      </Card>
    </div>
  )
}
