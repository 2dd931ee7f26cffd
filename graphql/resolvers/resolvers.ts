import type { Resolvers } from '#graphql/generated/resolvers.ts'
import { scalars } from '#graphql/scalars.ts'
import { acknowledgement } from './acknowledgement.ts'
import { annex } from './annex.ts'
import { annexVerbs } from './annex-verbs.ts'
import { annexVersions } from './annex-versions.ts'
import { attachment } from './attachment.ts'
import { change } from './change.ts'
import { changeFields } from './change-page.ts'
import { changeVerbs } from './change-verbs.ts'
import { client } from './client.ts'
import { clientVerbs } from './client-verbs.ts'
import { clock } from './clock.ts'
import { contactNow } from './contact-now.ts'
import { coordination } from './coordination.ts'
import { coordinationVerbResolvers } from './coordination-verbs.ts'
import { exporting } from './export.ts'
import { feed } from './feed.ts'
import { inbox } from './inbox.ts'
import { incident } from './incident.ts'
import { instruction } from './instruction.ts'
import { life } from './life.ts'
import { lifeVerbs } from './life-verbs.ts'
import { mutation } from './mutation.ts'
import { node } from './node.ts'
import { notification } from './notification.ts'
import { organisation } from './organisation.ts'
import { overview } from './overview.ts'
import { people } from './people.ts'
import { peopleVerbs } from './people-verbs.ts'
import { planning } from './planning.ts'
import { planningVerbs } from './planning-verbs.ts'
import { problem } from './problem.ts'
import { problemFields } from './problem-page.ts'
import { problemVerbs } from './problem-verbs.ts'
import { reference } from './reference.ts'
import { refusal } from './refusal.ts'
import { register } from './register.ts'
import { registerVerbResolvers } from './register-verbs.ts'
import { search } from './search.ts'
import { subscription } from './subscription.ts'
import { timeline } from './timeline.ts'
import { view } from './view.ts'
import { viewer } from './viewer.ts'
import { visitorVerbs } from './visitor-verbs.ts'

type Types = Record<string, object | undefined>

/** All nouns together; a type that two files know gets the fields of both. */
export const resolvers = [
  acknowledgement,
  organisation,
  viewer,
  incident,
  attachment,
  clock,
  timeline,
  exporting,
  feed,
  inbox,
  reference,
  overview,
  instruction,
  annex,
  annexVersions,
  annexVerbs,
  client,
  clientVerbs,
  contactNow,
  people,
  peopleVerbs,
  visitorVerbs,
  register,
  registerVerbResolvers,
  mutation,
  life,
  lifeVerbs,
  coordination,
  coordinationVerbResolvers,
  problem,
  problemFields,
  problemVerbs,
  change,
  changeFields,
  changeVerbs,
  planning,
  planningVerbs,
  node,
  notification,
  refusal,
  search,
  subscription,
  view,
].reduce<Types>(
  (whole, part) => {
    for (const [name, fields] of Object.entries(part as Types)) whole[name] = { ...whole[name], ...fields }
    return whole
  },
  { ...scalars },
) as Resolvers
