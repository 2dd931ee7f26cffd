import type {
  ClockAtRiskMail,
  ClockMissedMail,
  ContactTestMail,
  CoordinationMail,
  EscalationMail,
  IncidentHandedOverMail,
  IncidentReceivedMail,
  IncidentReportedMail,
  IncidentResolvedMail,
  MailCase,
  OnCallMail,
  RequestMail,
  StatusSentMail,
} from '#db/mail-data.ts'

/** One mail of each template about the same critical incident at AUB, Wednesday 25 November 2026. */
export const sampleCase: MailCase = {
  number: 'INC-2026-481516',
  title: 'Webservicen afviser alt',
  priority: 1,
  service: 'SCHOOL_STAY',
  otherService: null,
  responsible: 'AUB',
  counterpart: 'Bjerring Tekniske',
  openedAt: '2026-11-25T07:53:00.000Z',
}

const phoneDuty = { isCallRequired: true, phone: '+4570102030', organisation: 'AUB' }
const customerService = { name: 'AUB Kundeservice', organisation: 'AUB', phone: '+4570102030' }
const status = {
  kind: 'NEXT_STATUS',
  owedBy: 'AUB',
  startedAt: '2026-11-25T08:05:00.000Z',
  dueAt: '2026-11-25T09:05:00.000Z',
} as const

const reported: IncidentReportedMail = {
  template: 'INCIDENT_REPORTED',
  case: sampleCase,
  reason: 'CONTACT_POINT',
  mustAct: true,
  reporter: {
    name: 'Sune Nørlund',
    organisation: 'Bjerring Tekniske',
    phone: '+4520304050',
    department: 'Administration',
    location: 'Bjerring',
  },
  description: 'Alle indberetninger bliver afvist med fejl 500.',
  businessConsequence: 'Skolen kan ikke indberette skoleophold.',
  reactionDueAt: '2026-11-25T08:08:00.000Z',
  firstFeedbackDueAt: '2026-11-25T08:08:00.000Z',
  phoneDuty,
  missing: [],
}

const received: IncidentReceivedMail = {
  template: 'INCIDENT_RECEIVED',
  case: sampleCase,
  reason: 'REPORTER',
  reactionDueAt: '2026-11-25T08:08:00.000Z',
  firstFeedbackDueAt: '2026-11-25T08:08:00.000Z',
  phoneDuty,
  missing: [],
}

const statusSent: StatusSentMail = {
  template: 'STATUS_SENT',
  case: sampleCase,
  reason: 'CONTACT_POINT',
  number: 5,
  sentAt: '2026-11-25T08:05:00.000Z',
  sentBy: { name: 'Mette Kragh', organisation: 'AUB', phone: null },
  situation: 'Rettelsen er bygget og ligger i testmiljøet.',
  handling: 'AUB og leverandøren tester sammen.',
  nextStep: null,
  nextDueAt: '2026-11-25T09:05:00.000Z',
}

const risk: ClockAtRiskMail = { template: 'CLOCK_AT_RISK', case: sampleCase, reason: 'HANDLER', clock: status }
const halfUsed: ClockAtRiskMail = { ...risk, used: 50 }

const missed: ClockMissedMail = {
  template: 'CLOCK_MISSED',
  case: sampleCase,
  reason: 'CONTACT_POINT',
  clock: status,
  mustAct: true,
  call: customerService,
  nextMissAt: '2026-11-25T10:05:00.000Z',
}

const escalation: EscalationMail = {
  template: 'ESCALATION',
  case: sampleCase,
  reason: 'ESCALATION_CONTACT',
  clock: status,
  level: 2,
  skippedLevels: [1],
  handler: null,
  counterpartCall: { name: 'Sune Nørlund', organisation: 'Bjerring Tekniske', phone: '+4520304050' },
}

const resolved: IncidentResolvedMail = {
  template: 'INCIDENT_RESOLVED',
  case: sampleCase,
  reason: 'REPORTER',
  resolvedAt: '2026-11-25T11:00:00.000Z',
  resolvedBy: { name: 'Peter Holm', organisation: 'AUB', phone: null },
  resolution: 'Certifikatet er fornyet.',
  workaround: null,
  isRootCauseKnown: false,
  closesOn: '2027-01-07',
}

const handedOver: IncidentHandedOverMail = {
  template: 'INCIDENT_HANDED_OVER',
  case: { ...sampleCase, responsible: 'Studiekernen A/S', counterpart: 'AUB' },
  reason: 'CONTACT_POINT',
  by: 'Bjerring Tekniske',
  note: 'Filerne fra den 3. mangler stadig.',
  clocks: [{ ...status, owedBy: 'Studiekernen A/S' }],
}

const coordinator: CoordinationMail = {
  template: 'COORDINATION',
  case: sampleCase,
  reason: 'NAMED',
  what: 'SITUATION_MANAGER_NAMED',
  by: { name: 'Line Bech', organisation: 'AUB', phone: null },
  person: { name: 'Peter Holm', organisation: 'AUB', phone: '+4570102031' },
  text: 'Afventer log fra IT-drift.',
  at: null,
  isYou: true,
}

const request: RequestMail = {
  template: 'REQUEST',
  case: { ...sampleCase, priority: 4, isRequest: true },
  reason: 'CONTACT_POINT',
  caseType: 'TEST_REQUEST',
  mustAct: true,
  reporter: customerService,
  description: 'Prøv den nye version af snitfladen.',
  replyBy: '2026-11-27T11:00:00.000Z',
  environment: 'Testmiljø 2',
  periodFrom: '2026-12-01T07:00:00.000Z',
  periodTo: '2026-12-02T15:00:00.000Z',
  participants: null,
}

const onCall: OnCallMail = {
  template: 'ON_CALL',
  case: sampleCase,
  reason: 'ON_CALL',
  alarm: 'REPORTED',
  dueAt: '2026-11-25T08:08:00.000Z',
  level: null,
}

/** A letter that concerns no case. */
export const contactTest: ContactTestMail = {
  template: 'CONTACT_TEST',
  reason: 'ANNEX_OWNER',
  path: '/contacts/annex-1#tests',
  kind: 'OUT_OF_HOURS_MAIL',
  organisation: 'AUB',
  askedBy: 'Jonas Friis',
  code: 'K7QX',
}

export const samples = {
  reported,
  received,
  status: statusSent,
  risk,
  halfUsed,
  missed,
  escalation,
  resolved,
  handedOver,
  coordinator,
  request,
  onCall,
}
