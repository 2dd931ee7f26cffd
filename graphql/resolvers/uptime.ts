import { windowsAfter } from '#db/queries/service-windows.ts'
import { outagesAfter } from '#db/queries/uptime.ts'
import { availability, uptimePeriod } from '#domain/availability.ts'
import type { Context } from '#graphql/context.ts'
import type { ServiceUptime } from '#graphql/generated/resolvers.ts'
import { countedWindow } from './counted-window.ts'

const services = ['SCHOOL_STAY', 'BOARD_AND_LODGING'] as const
const minutes = (seconds: number) => Math.floor(seconds / 60)

/** How the delivery of each service has been available since the period began; AUB delivers nothing. */
export async function uptimeUntil(asOf: Date, context: Context): Promise<ServiceUptime[]> {
  const { organisationKind } = await context.actor()
  if (organisationKind === 'AUB') return []
  const { switches } = await context.load.inForce()
  const { from } = uptimePeriod(asOf, switches.uptimePeriod)
  const [outages, windows] = await Promise.all([
    context.ask(tx => outagesAfter(tx, from)),
    context.ask(tx => windowsAfter(tx, from, asOf)),
  ])
  const spans = await Promise.all(
    windows.map(async one => ({ services: one.services, span: await countedWindow(one, context) })),
  )
  return services.flatMap(service => {
    const down = outages.filter(one => one.service === service || one.service === 'BOTH')
    const counted = spans.flatMap(one => (one.span && one.services.includes(service) ? [one.span] : []))
    const found = availability({ period: { from, to: asOf }, windows: counted, outages: down })
    if (!found.ok) throw new Error(`The uptime of ${service} cannot be reckoned: ${found.refusal.kind}`)
    const { percentTenThousandths, downSeconds, contestedSeconds, allowedDownMilliseconds, met, isAtRisk } = found.value
    return [
      {
        service,
        from,
        to: asOf,
        percent: percentTenThousandths / 10_000,
        isMet: met,
        isAtRisk,
        downMinutes: minutes(downSeconds),
        contestedMinutes: minutes(contestedSeconds),
        allowedDownMinutes: minutes(allowedDownMilliseconds / 1000),
        outages: down.length,
      },
    ]
  })
}
