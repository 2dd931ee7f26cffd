export const tools = {
  civilNumber: {
    title: 'Teksten indeholder et CPR-nummer',
    why: 'Ret teksten og send igen, eller vælg her. Modparten ser det, der gemmes; mails viser altid nummeret maskeret.',
    mask: 'Maskér (251248-XXXX)',
    reason: 'Hvorfor skal nummeret gemmes?',
    keep: 'Gem alligevel',
  },
  priorityWords: {
    title: 'Integrationens ord for prioriteterne',
    why: 'Integrationen kan melde med sine egne ord eller tal i feltet priorityWord. Skriv ordene med komma imellem.',
    save: 'Gem ordene',
    saved: 'Ordene er gemt.',
  },
  saveProof: 'Hent fristerne som JSON',
  export: {
    title: 'Eksport',
    why: 'Hele sagen som JSON: historik, frister med udregning, mails med kvittering og læsninger. Eksporten står selv i historikken.',
    button: 'Eksportér sagen (JSON)',
    failed: 'Sagen kunne ikke eksporteres.',
  },
}
