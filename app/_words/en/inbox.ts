export const inbox = {
  title: 'Inbox',
  count: { one: 'deadline that you owe', other: 'deadlines that you owe' },
  ours: (org: string) => `Owed by ${org}`,
  others: (count: number) => `Waiting for others (${count})`,
  owes: (org: string) => `${org} owes`,
  in: (time: string) => `in ${time}`,
  late: (time: string) => `${time} overdue`,
  more: 'More deadlines',
  atp: {
    one: "case has no number at ATP's internal IT (5.2.3)",
    other: "cases have no number at ATP's internal IT (5.2.3)",
  },
  empty: 'Nothing is waiting for you.',
  nextOfOthers: (time: string, number: string) => `Next deadline of others: ${time} (${number}).`,
}
