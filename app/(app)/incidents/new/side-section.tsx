'use client'
import { useLanguage } from '#app/_parts/language.tsx'
import type { SectionProps } from './form-props.ts'
import { Section } from './section.tsx'

/** Which side must solve it, and so owes reaction and status. */
export function SideSection({ typed }: SectionProps) {
  const { words } = useLanguage()
  const text = words.report.side
  const chosen = typed.responsibleSide?.[0] ?? 'SCHOOL_SIDE'
  return (
    <Section legend={text.legend} hint={text.hint}>
      <div className="flex flex-wrap gap-2">
        {(['SCHOOL_SIDE', 'AUB'] as const).map(side => (
          <label
            key={side}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-3 pr-4 hover:bg-hover has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="radio"
              name="responsibleSide"
              value={side}
              defaultChecked={chosen === side}
              className="size-4 accent-(--primary)"
            />
            {text[side]}
          </label>
        ))}
      </div>
    </Section>
  )
}
