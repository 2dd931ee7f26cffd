export const inbox = {
  title: 'Indbakke',
  count: { one: 'frist, I skylder', other: 'frister, I skylder' },
  ours: (org: string) => `Skyldes af ${org}`,
  others: (count: number) => `Venter på andre (${count})`,
  owes: (org: string) => `${org} skylder`,
  in: (time: string) => `om ${time}`,
  late: (time: string) => `${time} over`,
  more: 'Flere frister',
  atp: {
    one: "sag mangler et nummer hos ATP's interne IT (5.2.3)",
    other: "sager mangler et nummer hos ATP's interne IT (5.2.3)",
  },
  empty: 'Intet venter på jer.',
  nextOfOthers: (time: string, number: string) => `Næste frist hos andre: ${time} (${number}).`,
}
