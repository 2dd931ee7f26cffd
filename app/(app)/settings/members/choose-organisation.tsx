import type { ChoosableOrganisation } from '#app/_graph/organisations-to-choose.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { controlStyle, Field } from '#app/_parts/field.tsx'
import type { Language } from '#app/_words/language.ts'
import { words } from '#app/_words/words.ts'

type Props = Readonly<{ all: readonly ChoosableOrganisation[]; ownId: string; shownId: string; language: Language }>

/** Whose people AUB looks at; the choice stands in the address. */
export function ChooseOrganisation({ all, ownId, shownId, language }: Props) {
  const { members: text } = words(language).people
  return (
    <form method="get" action="/settings/members" className="flex flex-wrap items-end gap-2">
      <Field id="organisation" label={text.choose} className="min-w-60">
        {marks => (
          <select
            {...marks}
            name="organisation"
            defaultValue={shownId === ownId ? '' : shownId}
            className={controlStyle}
          >
            <option value="">{text.own}</option>
            {all
              .filter(one => one.id !== ownId)
              .map(one => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <button type="submit" className={buttonStyle()}>
        {text.show}
      </button>
    </form>
  )
}
