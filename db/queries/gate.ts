import type { LaneSql } from '#db/lanes.ts'
import type { ChangeFacts, DialogueFacts, StandardTemplate, UnderlyingIncident } from '#domain/change.ts'
import type { FreezeCorrection } from '#domain/freeze.ts'
import type { Service } from '#domain/service.ts'
import type { Priority } from '#domain/service-level.ts'

/** Everything that the gate looks at, of a change as it is stored, with whose it is, where it stands, and AUB's word on the freezes. */
export type GateFacts = ChangeFacts &
  Readonly<{ id: string; kind: 'CHANGE' | 'WISH'; instructionVersionId: string; freezes: readonly FreezeCorrection[] }>

type Loose = Omit<GateFacts, 'dialogue' | 'decision' | 'incidents' | 'template'> &
  Readonly<{
    said: {
      fromAub: boolean | null
      fromSchoolSide: boolean | null
      calledAt: string | null
      calledScope: number | null
    }
    confirmedByAubAt: Date | null
    confirmedBySchoolSideAt: Date | null
    dialogueScopeVersion: number | null
    decision: {
      verdict: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'OBJECTED'
      decidedAt: string
      openConditions: number
    } | null
    incidents: { openedAt: string; service: string; highestPriority: Priority }[]
    template:
      | (Omit<StandardTemplate, 'approvedAt' | 'revokedAt'> & { approvedAt: string; revokedAt: string | null })
      | null
  }>

/** What of a change the gate looks at, of several changes in one statement (C.3). `at`: what was given later does not count yet. */
export async function gateFactsOf(
  { sql }: Readonly<{ sql: LaneSql }>,
  ids: readonly string[],
  at: Date,
): Promise<Map<string, GateFacts>> {
  const rows = (await sql`
    select c.id, c.kind, c.type, c.affects_aub as "affectsAub", c.touches_atp_production as "touchesAtpProduction", c.priority,
      to_json(c.services) as services, to_json(c.missing) as missing, c.submitted_at as "submittedAt",
      c.notice_received_at as "noticeReceivedAt", c.scope_version as "scopeVersion", c.notice_scope_version as "noticeScopeVersion",
      c.window_start as "windowStart", c.window_end as "windowEnd", c.instruction_version_id as "instructionVersionId",
      c.dialogue_confirmed_by_aub_at as "confirmedByAubAt", c.dialogue_confirmed_by_school_side_at as "confirmedBySchoolSideAt",
      c.dialogue_scope_version as "dialogueScopeVersion",
      (select json_build_object('fromAub', bool_or(e.is_from_aub), 'fromSchoolSide', bool_or(not e.is_from_aub),
          'calledAt', min(e.at) filter (where e.kind = 'CALL'), 'calledScope', max(e.scope_version) filter (where e.kind = 'CALL'))
        from dialogue_entry e where e.case_id = c.id and e.at <= ${at}) as said,
      (select json_build_object('verdict', d.verdict, 'decidedAt', d.decided_at, 'openConditions',
          (select count(*) from dialogue_entry p where p.decision_id = d.id and (p.ticked_by_aub_at is null or p.ticked_by_school_side_at is null)))
        from decision d where d.case_id = c.id and d.scope_version = c.scope_version and d.verdict <> 'FREEZE_EXEMPTION' and d.decided_at <= ${at}
        order by d.change_version desc limit 1) as decision,
      (select count(distinct d.decided_by_id) >= 2 from decision d where d.case_id = c.id and d.verdict = 'FREEZE_EXEMPTION'
        and d.scope_version = c.scope_version and d.window_start = c.window_start and d.window_end = c.window_end
        and d.decided_at <= ${at}) as "hasFreezeExemption",
      (select coalesce(json_agg(json_build_object('openedAt', u.opened_at, 'service', u.service,
          'highestPriority', least(u.highest_priority, i.priority))), '[]')
        from change_incident u left join incident i on i.id = u.incident_id where u.case_id = c.id) as incidents,
      (select json_build_object('services', to_json(t.services), 'supplierAllowed', t.supplier_ids is null or c.owner_id = any(t.supplier_ids),
          'approvedAt', t.approved_at, 'validTo', t.valid_to, 'revokedAt', t.revoked_at, 'allowedInFreeze', t.is_allowed_in_freeze,
          'usesLeft', case when t.most_uses is null then null else greatest(0, t.most_uses - coalesce(c.template_use - 1, t.uses_taken)) end)
        from standard_template t where t.id = c.template_id) as template,
      not exists (select from unnest(c.school_ids) s(id) where not exists (
        select from agreement g where g.school_id = s.id and g.status = 'ACTIVE')) as "isAgreementActive",
      (select coalesce(json_agg(json_build_object('name', f.name, 'year', f.year, 'firstDay', f.first_day, 'lastDay', f.last_day)), '[]') from (
        select distinct on (name, year) name, year, first_day, last_day from freeze_correction
        where decided_at <= ${at} order by name, year, version desc) f) as freezes
    from change_request c where c.id = any(${`{${ids.join(',')}}`}::uuid[])`) as unknown as Loose[]
  return new Map(rows.map(row => [row.id, factsOf(row, at)]))
}

const atOf = (text: string | null) => (text === null ? null : new Date(text))

function factsOf(row: Loose, at: Date): GateFacts {
  const {
    said,
    confirmedByAubAt,
    confirmedBySchoolSideAt,
    dialogueScopeVersion,
    decision,
    incidents,
    template,
    ...rest
  } = row
  const isConfirmed = confirmedByAubAt !== null && confirmedByAubAt <= at
  const dialogue: DialogueFacts = {
    hasEntryFromAub: said.fromAub ?? false,
    hasEntryFromSchoolSide: said.fromSchoolSide ?? false,
    confirmedByAubAt: isConfirmed ? confirmedByAubAt : null,
    confirmedBySchoolSideAt,
    calledAt: atOf(said.calledAt),
    scopeVersion: isConfirmed ? dialogueScopeVersion : said.calledScope,
  }
  return {
    ...rest,
    type: rest.type ?? 'NORMAL',
    affectsAub: rest.affectsAub ?? 'UNSURE',
    dialogue,
    decision: decision && { verdict: decision.verdict, openConditions: decision.openConditions },
    incidents: incidents.map(
      ({ openedAt, service, highestPriority }): UnderlyingIncident => ({
        openedAt: new Date(openedAt),
        services: servicesOf(service),
        highestPriority,
      }),
    ),
    template: template && {
      ...template,
      approvedAt: new Date(template.approvedAt),
      revokedAt: atOf(template.revokedAt),
    },
  }
}

const servicesOf = (service: string): Service[] =>
  service === 'BOTH' ? ['SCHOOL_STAY', 'BOARD_AND_LODGING'] : service === 'OTHER' ? [] : [service as Service]
