/** How long the mails of a status wait, so that it can be taken back. Machine time. */
export const RECALL_SECONDS = 10
