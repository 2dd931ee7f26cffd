import { ask } from '#app/_graph/ask.ts'
import { language, theme } from '#app/_graph/preferences.ts'
import { buttonStyle } from '#app/_parts/button.tsx'
import { Card } from '#app/_parts/card.tsx'
import { Chip } from '#app/_parts/chip.tsx'
import { DataForm } from '#app/_parts/data-form.tsx'
import { phoneText } from '#app/_parts/phone-text.ts'
import { setLanguage, setTheme } from '#app/_parts/set-preference.ts'
import { format } from '#app/_words/format.ts'
import { words } from '#app/_words/words.ts'
import { ProfilePageDocument } from '#graphql/generated/operations.ts'
import { actOnProfile } from './act-on-profile.ts'
import { browserName } from './browser-name.ts'

/** Oneself: what cases say of one, how the pages look, the password, and every place where one is signed in. */
export default async function ProfilePage() {
  const [{ viewer, sessions }, tongue, chosen] = await Promise.all([ask(ProfilePageDocument, {}), language(), theme()])
  const { profile: text } = words(tongue).people
  const say = format(tongue)
  const me = viewer!
  const themes = [
    { value: 'light', label: text.light, isChosen: chosen === 'light' },
    { value: 'dark', label: text.dark, isChosen: chosen === 'dark' },
    { value: 'system', label: text.system, isChosen: chosen === undefined },
  ]
  const languages = [
    { value: 'da', label: text.danish },
    { value: 'en', label: text.english },
  ]
  return (
    <div className="grid gap-4 xl:grid-cols-2 xl:items-start">
      <Card id="profile" title={text.card}>
        <p className="mb-3 text-sm text-ink-2">{text.why}</p>
        <DataForm
          id="profile"
          serve={actOnProfile}
          hidden={{ act: 'profile' }}
          isWide
          look="primary"
          label={text.save}
          inputs={[
            { kind: 'text', name: 'name', label: text.name, value: me.name, autoComplete: 'name' },
            {
              kind: 'tel',
              name: 'phone',
              label: text.phone,
              value: me.phone && phoneText(me.phone, tongue),
              isOptional: true,
              autoComplete: 'tel',
            },
            {
              kind: 'text',
              name: 'department',
              label: text.department,
              value: me.department ?? null,
              isOptional: true,
            },
            { kind: 'text', name: 'location', label: text.location, value: me.location ?? null, isOptional: true },
            {
              kind: 'select',
              name: 'language',
              label: text.mailLanguage,
              value: me.language,
              options: [
                { value: 'DA', label: text.danish },
                { value: 'EN', label: text.english },
              ],
            },
          ]}
        />
      </Card>
      <Card id="sessions" title={text.sessions}>
        <ul className="grid gap-3">
          {sessions.map(one => {
            const browser = browserName(one.userAgent) ?? text.unknownBrowser
            return (
              <li
                key={one.sessionId}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3 last:border-0"
              >
                <div>
                  <p className="font-semibold">
                    {browser} {one.isThis && <Chip tone="info">{text.here}</Chip>}
                  </p>
                  <p className="text-xs text-ink-2">
                    {text.began(say.dateTime(one.createdAt))} · {text.lastSeen(say.dateTime(one.lastSeenAt))}
                    {one.isByProvider && ` · ${text.byProvider}`}
                  </p>
                </div>
                <DataForm
                  id={`end-${one.sessionId}`}
                  serve={actOnProfile}
                  hidden={{ act: 'end', sessionId: one.sessionId, isThis: one.isThis ? 'yes' : 'no' }}
                  label={text.end}
                  spoken={text.endOne(browser)}
                />
              </li>
            )
          })}
        </ul>
        <div className="mt-4 flex flex-wrap gap-3">
          {sessions.length > 1 && (
            <DataForm
              id="end-others"
              serve={actOnProfile}
              hidden={{ act: 'endAll', keepsThis: 'yes' }}
              label={text.endOthers}
            />
          )}
          <DataForm
            id="end-all"
            serve={actOnProfile}
            hidden={{ act: 'endAll', keepsThis: 'no' }}
            label={text.endAll}
            look="danger"
          />
        </div>
      </Card>
      <Card id="password-card" title={text.password}>
        <p className="mb-3 text-sm text-ink-2">{text.passwordWhy}</p>
        <DataForm
          id="password"
          serve={actOnProfile}
          hidden={{ act: 'password' }}
          label={text.change}
          inputs={[
            { kind: 'password', name: 'currentPassword', label: text.current, autoComplete: 'current-password' },
            { kind: 'password', name: 'password', label: text.fresh, autoComplete: 'new-password' },
          ]}
        />
      </Card>
      <Card id="look" title={text.look}>
        <form action={setLanguage} className="mb-4">
          <fieldset className="flex flex-wrap gap-2">
            <legend className="mb-1 text-sm font-semibold">{text.language}</legend>
            {languages.map(({ value, label }) => (
              <button
                key={value}
                type="submit"
                name="language"
                value={value}
                lang={value}
                aria-pressed={value === tongue}
                className={choice(value === tongue)}
              >
                {label}
              </button>
            ))}
          </fieldset>
        </form>
        <form action={setTheme}>
          <fieldset className="flex flex-wrap gap-2">
            <legend className="mb-1 text-sm font-semibold">{text.theme}</legend>
            {themes.map(({ value, label, isChosen }) => (
              <button
                key={value}
                type="submit"
                name="theme"
                value={value}
                aria-pressed={isChosen}
                className={choice(isChosen)}
              >
                {label}
              </button>
            ))}
          </fieldset>
        </form>
      </Card>
    </div>
  )
}

const choice = (isChosen: boolean) => `${buttonStyle()} ${isChosen ? 'border-primary bg-primary-soft' : ''}`
