import { calculate as calculateDa } from './da/calculate.ts'
import { clock as clockDa } from './da/clock.ts'
import { parts as partsDa } from './da/parts.ts'
import { report as reportDa } from './da/report.ts'
import { room as roomDa } from './da/room.ts'
import { calculate as calculateEn } from './en/calculate.ts'
import { clock as clockEn } from './en/clock.ts'
import { parts as partsEn } from './en/parts.ts'
import { report as reportEn } from './en/report.ts'
import { room as roomEn } from './en/room.ts'
import type { Language } from './language.ts'

const da = { calculate: calculateDa, clock: clockDa, parts: partsDa, report: reportDa, room: roomDa }
const en: typeof da = { calculate: calculateEn, clock: clockEn, parts: partsEn, report: reportEn, room: roomEn }

export type Words = typeof da

/** Every sentence of the pages in one language. */
export const words = (language: Language): Words => (language === 'en' ? en : da)
