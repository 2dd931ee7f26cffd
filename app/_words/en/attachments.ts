import type { attachments as danish } from '#app/_words/da/attachments.ts'

export const attachments: typeof danish = {
  title: 'Files',
  none: 'No files.',
  file: 'Choose a file',
  hint: 'PDF, PNG, JPEG, DOCX, XLSX or text (UTF-8), at most 5 MB. Never put civil registration numbers or data of pupils in a file.',
  private: 'Visible only to {org}',
  add: 'Attach',
  busy: 'Sending the file …',
  added: 'The file is attached.',
  choose: 'Choose a file first.',
  tooLarge: 'The file is larger than 5 MB. Choose a smaller one, or divide it.',
  lost: 'No answer came. Try again; the file is still chosen.',
  by: '{who}, {org}',
  isPrivate: 'only you',
  mask: 'Mask the civil registration numbers in the file, and attach',
}
