export const clientLabels: Readonly<Record<string, string>> = {
  name: 'Navn',
  purpose: 'Formål',
  scopes: 'Rettigheder',
  validDays: 'Gælder i dage',
  overlapHours: 'Overlap i timer',
  clientId: 'Integration',
  tokenId: 'Token',
  'defaultReporter.name': 'Kontaktpersonens navn',
  'defaultReporter.department': 'Kontaktpersonens afdeling',
  'defaultReporter.location': 'Kontaktpersonens placering',
  'defaultReporter.phone': 'Kontaktpersonens telefon',
}

export const clientRefusals = {
  ClientAlreadyEnded: () => 'Integrationen er afsluttet. Opret en ny, hvis systemet igen skal bruges.',
  TokenAlreadyEnded: () => 'Tokenet er udløbet eller tilbagekaldt. Opret et nyt.',
  TokenAlreadyRotated: () =>
    'Tokenet er skiftet en gang, og to gælder allerede samtidig. Tilbagekald det ene, og skift igen.',
  ClientSecretMissing: () => 'Integrationen har ingen hemmelighed til OAuth. Læs siden igen.',
}

export const clientNouns: Readonly<Record<string, string>> = {
  CLIENT: 'Integrationen findes ikke i jeres organisation. Læs siden igen.',
  TOKEN: 'Tokenet findes ikke i jeres organisation. Læs siden igen.',
}
