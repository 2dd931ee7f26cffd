export const tools = {
  civilNumber: {
    title: 'The text holds a civil registration number (CPR)',
    why: 'Change the text and send again, or choose here. The counterpart sees what is stored; mails always mask the number.',
    mask: 'Mask it (251248-XXXX)',
    reason: 'Why must the number stay?',
    keep: 'Keep it all the same',
  },
  priorityWords: {
    title: "The integration's words for the priorities",
    why: 'The integration may report in its own words or numbers in the field priorityWord. Write them with commas between.',
    save: 'Save the words',
    saved: 'The words are saved.',
  },
  saveProof: 'Save the due times as JSON',
  export: {
    title: 'Export',
    why: 'The whole case as JSON: history, due times with their working, mails with receipts, and reads. The export is in the history itself.',
    button: 'Export the case (JSON)',
    failed: 'The case could not be exported.',
  },
}
