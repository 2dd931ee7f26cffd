'use server'

import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { notificationWords } from '#app/_words/notification-words.ts'
import {
  ChooseNotificationsDocument,
  type NotificationChannel,
  type NotificationTopic,
} from '#graphql/generated/operations.ts'

/** Stores the whole matrix: what is not ticked is silenced. Locked boxes are not sent by a browser. */
export async function choose(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  return answerForm(before, form, async () => {
    const choices = form
      .getAll('offered')
      .map(String)
      .map(place => {
        const [topic, channel] = place.split('.') as [NotificationTopic, NotificationChannel]
        return { topic, channel, isOn: form.get(place) === 'on' }
      })
    const { chooseNotifications: told } = await act(ChooseNotificationsDocument, { input: { choices } })
    return { told, message: notificationWords(await language()).choices.saved }
  })
}
