import { Clock, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { annexWords } from '#app/_words/annex-words.ts'
import { format } from '#app/_words/format.ts'
import type { Language } from '#app/_words/language.ts'
import { annexHref } from '#app/(app)/contacts/_annex/annex-href.ts'
import type { ContactNowQuery } from '#graphql/generated/operations.ts'
import { OpenLine } from './open-line.tsx'
import { BouncedChip, Reach } from './reach.tsx'

type Now = NonNullable<ContactNowQuery['contactNow']>

/** Who can be reached now at one organisation: telephones, the person on call, the ladder in its order, the people. */
export function NowCard({ now, language }: Readonly<{ now: Now; language: Language }>) {
  const { contacts: text, page } = annexWords(language)
  const say = format(language)
  const { organisation, annex, asOf } = now
  const kind = organisation.kind === 'AUB' ? 'ANNEX_1' : 'ANNEX_2'
  const href = annexHref(organisation)
  return (
    <Card
      id="now"
      title={organisation.name}
      aside={
        <>
          {now.isStale && annex && (
            <Chip tone="soon">
              <Clock aria-hidden size={12} />
              {text.stale}
            </Chip>
          )}
          <Link href={href} className="link">
            {text.toAnnex(page.annex[kind])}
          </Link>
        </>
      }
    >
      {!annex && <p className="max-w-[66ch]">{text.noAnnexWhy}</p>}
      {annex && (
        <div className="grid gap-6">
          <section aria-labelledby="now-phones">
            <h3 id="now-phones" className="text-sm font-semibold">
              {text.phones}
            </h3>
            <ul className="mt-2 grid gap-4">
              {now.points.map((point, index) => (
                <li key={point.name} className={index > 0 ? 'border-t border-line pt-4' : ''}>
                  <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <span className="font-semibold">{point.name}</span>
                    <OpenLine hours={point.phoneHours} now={asOf} language={language} />
                    {point.isBounced && <BouncedChip language={language} />}
                  </p>
                  <p className="text-xs text-ink-2">
                    {text.today(point.phoneHours.todayText)}
                    {point.receives.length > 0 && ` · ${text.receives}: ${point.receives.join('; ')}`}
                  </p>
                  <Reach
                    name={point.name}
                    phone={point.phoneHours.phone ?? null}
                    email={point.mailbox}
                    language={language}
                    isMain={index === 0 && point.phoneHours.isOpen}
                  />
                </li>
              ))}
              <li className="border-t border-line pt-4">
                <p className="font-semibold">{text.outOfHours}</p>
                <Reach name={organisation.name} email={annex.outOfHoursMailbox ?? null} language={language} />
                {now.onCallPhone && (
                  <>
                    <p className="mt-3 font-semibold">{text.onCall}</p>
                    <Reach name={organisation.name} phone={now.onCallPhone} language={language} />
                  </>
                )}
              </li>
            </ul>
          </section>
          <section aria-labelledby="now-ladder">
            <h3 id="now-ladder" className="text-sm font-semibold">
              {text.escalation}
            </h3>
            <ol className="mt-2 grid gap-4">
              {now.escalation.map(rung => (
                <li key={rung.level}>
                  {rung.name ? (
                    <>
                      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                        <span className="text-xs text-ink-2">{text.level(rung.level)}</span>
                        <span className="font-semibold">{rung.name}</span>
                        {rung.isBounced && <BouncedChip language={language} />}
                      </p>
                      <Reach
                        name={rung.name}
                        phone={rung.phone ?? null}
                        email={rung.email ?? null}
                        language={language}
                      />
                      {rung.deputy && (
                        <div className="mt-2 border-l-2 border-line pl-3">
                          <p className="text-xs text-ink-2">
                            {text.deputy}: <span className="text-ink">{rung.deputy.name}</span>
                          </p>
                          <Reach
                            name={rung.deputy.name}
                            phone={rung.deputy.phone ?? null}
                            email={rung.deputy.email ?? null}
                            language={language}
                          />
                        </div>
                      )}
                    </>
                  ) : (
                    <p className="flex items-center gap-1.5 font-semibold text-late-fg">
                      <TriangleAlert aria-hidden size={16} />
                      {text.levelMissing(rung.level)}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
          {now.people.length > 0 && (
            <section aria-labelledby="now-people">
              <h3 id="now-people" className="text-sm font-semibold">
                {text.people}
              </h3>
              <ul className="mt-2 grid gap-4">
                {now.people.map(({ contact, isBounced }) => (
                  <li key={`${contact.roleText} ${contact.name}`}>
                    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span className="font-semibold">{contact.name}</span>
                      <span className="text-xs text-ink-2">
                        {[contact.roleText, contact.department].filter(Boolean).join(', ')}
                      </span>
                      {isBounced && <BouncedChip language={language} />}
                    </p>
                    <Reach
                      name={contact.name}
                      phone={contact.phone ?? null}
                      email={contact.email ?? null}
                      language={language}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p className="text-xs text-ink-2">
            {annex.confirmedAt
              ? text.confirmed(say.date(annex.confirmedAt), annex.version)
              : text.unconfirmed(annex.version)}
          </p>
        </div>
      )}
    </Card>
  )
}
