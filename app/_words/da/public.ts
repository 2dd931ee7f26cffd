/** What is said before anybody has signed in. */
export const publicPages = {
  title: 'Forside',
  lead: 'Her samarbejder AUB, erhvervsskolerne og skolernes systemleverandører om driften af dataudvekslingen om skoleophold og kost- og logiophold.',
  signIn: 'Log ind',
  states: 'Driftsstatus lige nu',
  statesNote: 'Som AUB selv har meldt den eller er gået i gang med den. Siden her svarer døgnet rundt.',
  service: { SCHOOL_STAY: 'Indberetning af skoleophold', BOARD_AND_LODGING: 'Indberetning af kost- og logiophold' },
  state: { NORMAL: 'I drift', WINDOW: 'Servicevindue', DEGRADED: 'Alvorlig fejl', DOWN: 'Kritisk fejl' },
  since: (time: string) => `siden ${time}`,
  until: (time: string) => `til ${time}`,
  nextNews: (time: string) => `Næste nyt fra AUB senest ${time}`,
  asOf: (time: string) => `Set ${time}`,
  stateUnknown: 'Driftsstatus kan ikke læses lige nu. Ring eller skriv til AUB herunder.',
  what: 'Hvad er det?',
  whatItems: [
    ['Skoler', 'Meld en fejl, følg fristerne, og se hvad leverandøren har skrevet til AUB. Bilag 2 ligger her.'],
    [
      'Systemleverandører',
      'Én fejl meldes én gang for alle de skoler, den rammer. Frister, status og årsager samles ét sted.',
    ],
    ['AUB og ATP', 'Alle sager efter næste frist, hvem der skylder hvad, og dialogen før enhver ændring.'],
  ],
  newHere:
    'Ny her? AUB inviterer skoler og leverandører med et link på e-mail. Skriv eller ring til AUB, hvis jeres organisation mangler.',
  help: 'Hjælp',
  accessibility: 'Tilgængelighedserklæring',
  privacy: 'Persondata og cookies',
  footer: 'Om tjenesten',
  backToHelp: 'Alle emner',
  section: (numbers: string) => `Instruksens afsnit ${numbers}`,
  helpTitle: 'Hjælp',
  helpLead: 'Kort om reglerne, med Instruksens afsnit ved siden af. Ordlyden i Instruksen gælder altid.',
  instruks: 'Den gældende Instruks findes på virk.dk under AUB’s sider til systemleverandører.',
  basis: 'Hjemmel: skolernes pligt til at indberette (2)',
  topics: {
    report: {
      section: '5.2.1 og 5.2.3',
      title: 'Meld en fejl',
      points: [
        ['Hvem', 'Navn, afdeling, lokalitet og telefonnummer på et menneske, der kan ringes op.'],
        ['Hvad', 'Hvilken tjeneste det drejer sig om, hvad der sker, og hvad det betyder for virksomheder og elever.'],
        [
          'Hvor alvorligt',
          'Prioriteten. Formularen foreslår én ud fra jeres svar. Vælger I lavere, skal I skrive hvorfor.',
        ],
        ['Mangler der noget', 'En kritisk fejl kan altid sendes. Fristerne løber, og vi beder om resten.'],
        [
          'Mail og telefon',
          'Sagen sendes altid også som mail. Er det kritisk, og er AUB’s telefon åben, skal I ringe samtidig.',
        ],
      ],
    },
    priority: {
      section: '5.2, 5.2.4 og 5.2.5',
      title: 'De fire prioriteter',
      points: [
        [
          'P1 Kritisk',
          'Hele eller det meste af systemet eller grænsefladen kan ikke bruges, eller mange udbetalinger bliver forsinket.',
        ],
        [
          'P2 Alvorlig',
          'Dele kan ikke bruges, eller mange virksomheder og medarbejdere er til stor gene. Et nedbrud under et døgn.',
        ],
        ['P3 Normal', 'Der kan arbejdes uden om fejlen, eller kun få er ramt.'],
        ['P4 Minor', 'Ringe betydning, men skal rettes. Tidspunktet for løsning aftales.'],
        [
          'Et ja er nok',
          'Blokeres systemet, kan data ikke leveres, er de fejlbehæftede i større omfang, eller er grænsefladen nede, er det P1.',
        ],
      ],
    },
    clocks: {
      section: '4.2',
      title: 'Frister og ure',
      points: [
        [
          'Reaktionstid',
          'Fra fejlen er fundet eller burde være fundet, til nogen begynder at løse den: 15 minutter, 1, 4 eller 16 timer.',
        ],
        ['Første tilbagemelding', 'P1 efter 15 minutter og derefter hver time. P2 efter 1 time. Resten efter aftale.'],
        ['Telefontid', 'P1 løber døgnet rundt. De andre løber i den ansvarlige sides telefontid fra bilag 1 eller 2.'],
        [
          'Intet holder et ur',
          'At vente på svar, læse sagen eller tildele den stopper ikke reaktionstiden. Det gør kun “Påbegynd”.',
        ],
        [
          'Overskredet',
          'På slaget er i tide. Et sekund efter er fristen overskredet, og det bliver stående i historikken.',
        ],
      ],
    },
    critical: {
      section: '4.1, 5.2.2 og 5.2.3',
      title: 'Når det er kritisk',
      points: [
        ['Ring', 'Er AUB’s telefon åben, ringer I samtidig med mailen. Uden for telefontid er mailen nok.'],
        [
          'To kontaktpersoner',
          'AUB udpeger en Situation Manager. I udpeger en kontaktperson, som følger sagen hele vejen.',
        ],
        ['Status hver time', 'Til fejlen er løst, også om natten. En time regnes fra den seneste status.'],
        [
          'Eskalation',
          'Svarer ingen, går beskeden et trin op ad stigen i bilaget hvert kvarter. Kvittér for at standse den.',
        ],
      ],
    },
    problems: {
      section: '5.3',
      title: 'Problemer og årsager',
      points: [
        ['Hvornår', 'En kritisk fejl med workaround, en ukendt årsag, eller mange ens fejl giver et problem.'],
        [
          'Årsagsanalyse',
          'Sendes til ATP Servicedesk senest 10 arbejdsdage efter oprettelsen. AUB kan give længere tid, dog højst 20.',
        ],
        ['Kendte fejl', 'Holdes åbne med en workaround, til de er løst.'],
      ],
    },
    changes: {
      section: '5.4',
      title: 'Ændringer',
      points: [
        [
          '60 dage',
          'En planlagt ændring, der kan betyde noget for AUB, varsles mindst 60 kalenderdage før. Dagen for modtagelsen er dag 0.',
        ],
        [
          'Dialog først',
          'Ingen ændring uden forudgående dialog med AUB. Begge sider skal have ordet, og AUB bekræfter den.',
        ],
        [
          'Frysezoner',
          'Fra sidste søndag i juni til første fredag i august, og fra efter 3. weekend i december til og med 2. weekend i januar.',
        ],
        ['Haste', 'Kræver en P1 eller P2, der ligger under. Dialogen kan være et opkald.'],
        ['Standard', 'En ændring af en slags, som AUB har godkendt på forhånd.'],
      ],
    },
    annexes: {
      section: '3.1, 5.1 og 7',
      title: 'Bilag 1 og 2',
      points: [
        ['Bilag 1', 'AUB’s kontakter: telefon, postkasser, telefontid og eskalation.'],
        ['Bilag 2', 'Skolens og leverandørens. Skolen udfylder det, leverandøren kan udfylde sin del på forhånd.'],
        [
          'Hold det ved lige',
          'Hvert halve år spørger vi, om det stadig passer. En adresse, der afviser mail, giver et rødt mærke.',
        ],
        [
          'Telefontiden regner med',
          'Den afgør, hvornår fristerne løber. Åbne ure beholder den telefontid, de begyndte med.',
        ],
      ],
    },
    uptime: {
      section: '4.2',
      title: 'Oppetid og servicevinduer',
      points: [
        [
          '98,5 %',
          'Af den aftalte driftstid, pr. kalendermåned. Driftstiden er døgnet rundt minus varslede servicevinduer.',
        ],
        ['Servicevindue', 'Tæller kun, hvis det er varslet, før det begyndte.'],
        ['Hvis system', 'Målet gælder skolens leverance. Fejl hos AUB eller ATP tæller ikke imod skolen.'],
      ],
    },
  },
  accessibilityPage: {
    title: 'Tilgængelighedserklæring',
    lead: 'Siderne skal kunne bruges af alle, også med tastatur, skærmlæser, høj kontrast og forstørrelse.',
    sections: [
      [
        'Hvad vi bygger efter',
        'WCAG 2.2 på niveau AA. Hver side bliver afprøvet automatisk i begge sprog, i lyst og mørkt og på telefon.',
      ],
      [
        'Hvad vi ved mangler',
        'PDF-udgaven af et bilag er ikke opmærket for skærmlæsere. Brug siden selv; den har det samme indhold.',
      ],
      ['Meld en barriere', 'Skriv eller ring til AUB herunder. Fortæl hvilken side det var, og hvad du ville gøre.'],
      [
        'Klag',
        'Svarer vi ikke, eller er svaret ikke godt nok, kan du gå til Digitaliseringsstyrelsen, som fører tilsyn med webtilgængelighed.',
      ],
    ],
  },
  privacyPage: {
    title: 'Persondata og cookies',
    lead: 'Hvad der bliver gemt om dig, og hvem der kan se det.',
    sections: [
      [
        'Om dig',
        'Navn, e-mail, telefon, afdeling og lokalitet, som du eller din organisation har skrevet dem, og dine roller.',
      ],
      [
        'Hvad du gør',
        'Instruksen kræver en historik for hver sag: hvem der læste og skrev, og hvornår. Den kan ikke rettes.',
      ],
      [
        'Hvem ser det',
        'Begge parter i en sag ser hvem der skrev. Hvem der læste, ser den anden side kun som organisation og tidspunkt.',
      ],
      ['CPR-numre', 'Hører ikke til her. Felterne standser dem, og mails viser dem aldrig.'],
      [
        'Cookies',
        'Én til at holde dig logget ind, én for sprog og én for lyst eller mørkt. Ingen måling og ingen tredjepart.',
      ],
    ],
  },
}
