export const clientLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  purpose: 'Purpose',
  scopes: 'Rights',
  validDays: 'Valid for days',
  overlapHours: 'Overlap in hours',
  clientId: 'Integration',
  tokenId: 'Token',
  'defaultReporter.name': "Contact person's name",
  'defaultReporter.department': "Contact person's department",
  'defaultReporter.location': "Contact person's location",
  'defaultReporter.phone': "Contact person's telephone",
}

export const clientRefusals = {
  ClientAlreadyEnded: () => 'The integration has ended. Create another if the system is to be used again.',
  TokenAlreadyEnded: () => 'The token has expired or was revoked. Create another.',
  TokenAlreadyRotated: () =>
    'The token was replaced once, and two are valid at the same time already. Revoke one, then replace again.',
  ClientSecretMissing: () => 'The integration has no secret for OAuth. Read the page again.',
}

export const clientNouns: Readonly<Record<string, string>> = {
  CLIENT: 'There is no such integration in your organisation. Read the page again.',
  TOKEN: 'There is no such token in your organisation. Read the page again.',
}
