import Link from 'next/link'
import { Card } from '#app/_parts/card.tsx'
import { CaseField } from '#app/_parts/case-field.tsx'
import { changeWords } from '#app/_words/change-words.ts'
import type { Language } from '#app/_words/language.ts'
import { ChangeForm } from '#app/(app)/changes/_parts/change-form.tsx'
import type { Change } from './change-page.ts'

type Props = Readonly<{
  change: Change
  isAub: boolean
  /** Where the viewer announces what came of an accepted wish; null of whoever wished, or may not. */
  carriesOut: string | null
  language: Language
}>

/** How a wish was answered, or the answer to give. */
export function WishCard({ change, isAub, carriesOut, language }: Props) {
  const text = changeWords(language).page
  const { id, version, viewerMay, wishAnswer, wishAnswerReason } = change
  if (!wishAnswer && !viewerMay.includes('answerWish')) return null
  return (
    <Card id="wish" title={text.wishAnswer}>
      {wishAnswer ? (
        <>
          <p className="font-semibold">{text.wishAnswers[wishAnswer]}</p>
          {wishAnswerReason && <p className="max-w-[66ch] whitespace-pre-wrap">{wishAnswerReason}</p>}
          {wishAnswer === 'ACCEPTED' && carriesOut && (
            <Link href={`${carriesOut}?wish=${change.number}`} className="link">
              {isAub ? text.announceWish : text.draftWish}
            </Link>
          )}
        </>
      ) : (
        <ChangeForm
          verb="answerWish"
          id="answer"
          hidden={{ id, version }}
          submit={text.accept}
          kind="primary"
          others={[{ value: 'decline', label: text.decline }]}
        >
          <CaseField name="reason" label={text.wishReason} rows={2} isOptional />
        </ChangeForm>
      )}
    </Card>
  )
}
