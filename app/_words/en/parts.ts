import type { parts as da } from '#app/_words/da/parts.ts'

export const parts: typeof da = {
  help: 'Help',
  helpAbout: (about: string) => `Help with “${about}” (new tab)`,
  priority: { P1: 'Critical', P2: 'Serious', P3: 'Normal', P4: 'Minor' },
  state: {
    NEW: 'New',
    IN_PROGRESS: 'Being handled',
    RESOLVED: 'Resolved',
    CLOSED: 'Closed',
    CANCELLED: 'Cancelled',
  },
  service: {
    SCHOOL_STAY: 'School stays',
    BOARD_AND_LODGING: 'Board and lodging',
    BOTH: 'School stays and board and lodging',
    OTHER: 'Other',
  },
  organisationKind: { AUB: 'AUB', SCHOOL: 'School', SUPPLIER: 'Supplier' },
  role: {
    SCHOOL_USER: 'School user',
    SCHOOL_ADMIN: 'School administrator',
    SUPPLIER_AGENT: 'Support engineer',
    SUPPLIER_ADMIN: 'Supplier administrator',
    AUB_AGENT: 'Customer service',
    AUB_CHANGE_MANAGER: 'Change manager',
    SITUATION_MANAGER: 'Situation Manager',
    ATP_SERVICE_DESK: 'ATP Service Desk',
    AUB_ADMIN: 'AUB administrator',
    AUDITOR: 'Auditor',
    INTEGRATION: 'Integration',
  },
  errorSummary: 'There is a problem',
  errorPrefix: 'Error: ',
  optional: 'optional',
  lockedBecause: why => `Locked: ${why}`,
}
