/** Text that a database and a mail can hold: no NUL, no half of a character. (Instruks 5.2.1: what is sent is kept.) */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
