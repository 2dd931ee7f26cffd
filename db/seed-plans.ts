import { copenhagenDate, copenhagenInstant } from '#domain/calendar.ts'
import { announceRequirement } from './commands/announce-requirement.ts'
import { announceServiceWindow } from './commands/announce-service-window.ts'
import { answerRequirement } from './commands/answer-requirement.ts'
import { approveStandardTemplate } from './commands/approve-standard-template.ts'
import { confirmFreeze } from './commands/confirm-freeze.ts'
import type { Deed } from './seed-deeds.ts'

const DAY = 24 * 60
const helle = 'helle.toft@aub.example'
const sune = 'sune.noerlund@studiekernen.example'
const dayAhead = (now: Date, days: number) => copenhagenDate(new Date(now.getTime() + days * 86_400_000))

/** What the calendar shows beside the changes: a freeze confirmed, windows, a requirement and its answer, a standard change. */
export const PLANS: readonly Deed[] = [
  {
    minutesAgo: 20 * DAY,
    by: helle,
    do: async ({ as, now }) => {
      const year = Number(copenhagenDate(now).slice(0, 4)) + 1
      await as(helle, 'confirmFreeze', tx => confirmFreeze(tx, { name: 'SUMMER', year, expectedVersion: 0 }))
    },
  },
  {
    minutesAgo: 18 * DAY,
    by: helle,
    do: async ({ as, cases, now }) => {
      const input = {
        title: 'Nyt felt i kost og logi 3.2',
        specification: 'Feltet »afbrudt« sendes med for hvert kostophold. Det gamle format tages imod til fristen.',
        services: ['BOARD_AND_LODGING'],
        mustBeCompletedOn: dayAhead(now, 86),
        interfaceVersions: [
          {
            service: 'BOARD_AND_LODGING',
            label: '3.2',
            validFrom: dayAhead(now, 86),
            address: 'https://www.virk.example/aub-leverandoer/kost-og-logi-3.2',
          },
        ],
      }
      const made = await as(helle, 'announceRequirement', tx => announceRequirement(tx, input))
      cases.set('requirement', made.requirementId)
    },
  },
  {
    minutesAgo: 15 * DAY,
    by: sune,
    do: async ({ as, cases }) => {
      const input = {
        id: cases.get('requirement') ?? '',
        answer: 'QUESTIONS' as const,
        text: 'Skal feltet også sendes for ophold, der er indberettet før fristen?',
      }
      await as(sune, 'answerRequirement', tx => answerRequirement(tx, input))
    },
  },
  {
    minutesAgo: 9 * DAY,
    by: helle,
    do: async ({ as, now }) => {
      const day = dayAhead(now, 20)
      const input = {
        services: ['SCHOOL_STAY'],
        startsAt: copenhagenInstant(day, '02:00'),
        endsAt: copenhagenInstant(day, '05:00'),
        text: 'Webservicen for skoleophold opdateres.',
      }
      await as(helle, 'announceServiceWindow', tx => announceServiceWindow(tx, input))
    },
  },
  {
    minutesAgo: 8 * DAY,
    by: sune,
    do: async ({ as, now }) => {
      const day = dayAhead(now, 26)
      const input = {
        services: ['SCHOOL_STAY'],
        startsAt: copenhagenInstant(day, '01:00'),
        endsAt: copenhagenInstant(day, '03:00'),
        text: 'Certifikater fornyes.',
      }
      await as(sune, 'announceServiceWindow', tx => announceServiceWindow(tx, input))
    },
  },
  {
    minutesAgo: 7 * DAY,
    by: helle,
    do: async ({ as }) => {
      const input = {
        title: 'Månedlig patch af operativsystemet',
        scope: 'Rettelser fra operativsystemets leverandør, uden ændring af det, der sendes til AUB.',
        steps: 'Patch, genstart, send en prøveindberetning, og afstem den.',
        limits: 'Højst en time, aldrig på en arbejdsdag mellem 7 og 18.',
        services: ['SCHOOL_STAY', 'BOARD_AND_LODGING'],
        mostUses: 24,
        isAllowedInFreeze: true,
      }
      await as(helle, 'approveStandardTemplate', tx => approveStandardTemplate(tx, input))
    },
  },
]
