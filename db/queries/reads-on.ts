import type { LaneSql } from '#db/lanes.ts'

/** Of a case_party called `p`: its organisation still reads the case (house decision 8). */
export const readsOn = (sql: LaneSql) => sql`(p.reads_until is null or p.reads_until > (select app_clock()))`
