import type postgres from 'postgres'
import type { Actor, OrganisationKind, Role } from '#domain/actor.ts'
import { may, SCOPES, VERBS, type Verb } from '#domain/permission.ts'
import { type Side, sayPolicy } from './visibility-words.ts'

const columns: readonly (readonly [title: string, kind: OrganisationKind, role: Role])[] = [
  ['School user', 'SCHOOL', 'SCHOOL_USER'],
  ['School admin', 'SCHOOL', 'SCHOOL_ADMIN'],
  ['Supplier agent', 'SUPPLIER', 'SUPPLIER_AGENT'],
  ['Supplier admin', 'SUPPLIER', 'SUPPLIER_ADMIN'],
  ['AUB agent', 'AUB', 'AUB_AGENT'],
  ['Change manager', 'AUB', 'AUB_CHANGE_MANAGER'],
  ['Situation manager', 'AUB', 'SITUATION_MANAGER'],
  ['ATP Servicedesk', 'AUB', 'ATP_SERVICE_DESK'],
  ['AUB admin', 'AUB', 'AUB_ADMIN'],
  ['Auditor', 'SCHOOL', 'AUDITOR'],
]

const actorOf = (kind: Actor['kind'], organisationKind: OrganisationKind, role: Role): Actor => ({
  kind,
  id: '',
  name: '',
  organisationId: '',
  organisationKind,
  organisationName: '',
  roles: [role],
  scopes: kind === 'CLIENT' ? SCOPES : [],
  language: 'en',
  phone: null,
  email: null,
  department: null,
  location: null,
  sessionId: null,
  reporterName: null,
})

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

function verbTable(): string {
  const kinds = ['SCHOOL', 'SUPPLIER', 'AUB'] as const
  const rows = VERBS.map(verb => [
    `\`${verb}\``,
    ...columns.map(([, kind, role]) => (may(actorOf('PERSON', kind, role), verb as Verb) ? '✓' : '')),
    kinds.some(kind => may(actorOf('CLIENT', kind, 'INTEGRATION'), verb as Verb)) ? '✓' : '',
  ])
  return table(['Verb', ...columns.map(([title]) => title), 'Token'], rows)
}

type Rule = Readonly<{ table: string; web: string | null; aub: string | null; hidden: readonly string[] }>

/** Of each table that a tenant's login can read: whose rows the policies show it, and which columns no right reaches. */
async function rulesOf(sql: postgres.Sql): Promise<readonly Rule[]> {
  const rows = await sql`
    select c.relname as table,
      (select string_agg(qual, ' OR ' order by policyname) from pg_policies p where p.tablename = c.relname and p.cmd in ('ALL', 'SELECT')
        and 'desk_web' = any(p.roles) and has_any_column_privilege('desk_web', c.oid, 'select')) as web,
      (select string_agg(qual, ' OR ' order by policyname) from pg_policies p where p.tablename = c.relname and p.cmd in ('ALL', 'SELECT')
        and 'desk_aub' = any(p.roles) and has_any_column_privilege('desk_aub', c.oid, 'select')) as aub,
      (select coalesce(json_agg(a.attname order by a.attnum), '[]') from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and not has_column_privilege('desk_web', c.oid, a.attnum, 'select')
        and not has_column_privilege('desk_aub', c.oid, a.attnum, 'select')) as hidden
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity order by 1`
  return rows.map(row => ({ ...row, web: oneLine(row.web), aub: oneLine(row.aub) })) as unknown as Rule[]
}

const oneLine = (rule: unknown) => (typeof rule === 'string' ? rule.replaceAll(/\s+/g, ' ').trim() : null)

function rowTable(rules: readonly Rule[]): string {
  const say = (rule: string | null, side: Side) => (rule === null ? 'nothing' : sayPolicy(rule, side))
  const rows = rules.map(({ table: name, web, aub, hidden }) => [
    `\`${name}\``,
    say(web, 'SCHOOL'),
    say(web, 'SUPPLIER'),
    say(aub, 'AUB'),
    web === null && aub === null ? 'all' : hidden.map(column => `\`${column}\``).join(', '),
  ])
  return table(['Rows of', 'A school sees', 'A supplier sees', 'AUB sees', 'Columns that nobody reads'], rows)
}

/** Who may do and see what, from the permission table and the row-level policies of a migrated database (issue 5). */
export async function visibilityText(sql: postgres.Sql): Promise<string> {
  const rules = await rulesOf(sql)
  const printed = rules.flatMap(({ table: name, web, aub }) => [
    ...(web ? [`${name}, school or supplier: ${web}`] : []),
    ...(aub ? [`${name}, AUB: ${aub}`] : []),
  ])
  return `# Who sees and does what

Made by \`node_modules/.bin/node ops/write-visibility.ts\` from \`domain/permission.ts\` and the policies of the database; a
test compares. A school and a supplier come by one login, AUB by another; nobody sees a row before somebody has entered. A
supplier that is no longer assigned reads the cases of its own period and writes none. What a token may is also narrowed by
its scopes, and a token never decides, confirms or waives.

## Verbs

Whose case or organisation a verb may be used on is told by the rows below: what one does not see, one cannot touch.

${verbTable()}

## Rows

${rowTable(rules)}

## The rules themselves

\`\`\`text
${printed.join('\n')}
\`\`\`
`
}
