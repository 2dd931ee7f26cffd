/** What is said before anybody has signed in. */
export const publicPages = {
  title: 'Front page',
  lead: 'Where AUB, the vocational schools and their system suppliers work together on the operation of the data exchange about school stays and board and lodging.',
  signIn: 'Sign in',
  states: 'Operating status now',
  statesNote: 'As AUB itself has reported it or begun on it. This page answers around the clock.',
  service: { SCHOOL_STAY: 'Reporting of school stays', BOARD_AND_LODGING: 'Reporting of board and lodging' },
  state: { NORMAL: 'Running', WINDOW: 'Service window', DEGRADED: 'Serious fault', DOWN: 'Critical fault' },
  since: (time: string) => `since ${time}`,
  until: (time: string) => `until ${time}`,
  nextNews: (time: string) => `Next news from AUB by ${time}`,
  asOf: (time: string) => `As of ${time}`,
  stateUnknown: 'The operating status cannot be read right now. Call or write to AUB below.',
  what: 'What is this?',
  whatItems: [
    ['Schools', 'Report a fault, follow the deadlines and see what your supplier has told AUB. Annex 2 lives here.'],
    [
      'System suppliers',
      'One fault is reported once for all the schools it hits. Deadlines, statuses and causes in one place.',
    ],
    ['AUB and ATP', 'All cases by next deadline, who owes what, and the dialogue before every change.'],
  ],
  newHere:
    'New here? AUB invites schools and suppliers with a link by mail. Write or call AUB if your organisation is missing.',
  help: 'Help',
  accessibility: 'Accessibility statement',
  privacy: 'Personal data and cookies',
  footer: 'About the service',
  backToHelp: 'All topics',
  section: (numbers: string) => `Section ${numbers} of the Instruks`,
  helpTitle: 'Help',
  helpLead:
    'The rules in short, with the section of the Instruks beside them. The wording of the Instruks always counts.',
  instruks: 'The Instruks in force is on virk.dk, on AUB’s pages for system suppliers.',
  basis: "Legal basis: the schools' duty to report (2)",
  topics: {
    report: {
      section: '5.2.1 and 5.2.3',
      title: 'Report a fault',
      points: [
        ['Who', 'Name, department, location and telephone of a human who can be called.'],
        ['What', 'Which service it is about, what happens, and what it means for employers and apprentices.'],
        [
          'How serious',
          'The priority. The form suggests one from your answers. If you choose a lower one you must say why.',
        ],
        ['Something missing', 'A critical fault can always be sent. The deadlines run, and we ask for the rest.'],
        [
          'Mail and telephone',
          'The case is always sent as a mail too. If it is critical and AUB’s phones are open, you must call as well.',
        ],
      ],
    },
    priority: {
      section: '5.2, 5.2.4 and 5.2.5',
      title: 'The four priorities',
      points: [
        ['P1 Critical', 'All or most of the system or the interface cannot be used, or many payments are delayed.'],
        [
          'P2 Serious',
          'Parts cannot be used, or it is a great nuisance to many employers and staff. A breakdown shorter than a day.',
        ],
        ['P3 Normal', 'One can work around it, or only a few are affected.'],
        ['P4 Minor', 'Of little importance, but to be corrected. When is agreed.'],
        [
          'One yes is enough',
          'If the system is blocked, data cannot be delivered, are faulty to a larger extent, or the interface is down, it is P1.',
        ],
      ],
    },
    clocks: {
      section: '4.2',
      title: 'Deadlines and clocks',
      points: [
        [
          'Reaction time',
          'From when the fault is found, or should have been found, until somebody begins to solve it: 15 minutes, 1, 4 or 16 hours.',
        ],
        ['First feedback', 'P1 after 15 minutes and then every hour. P2 after 1 hour. The others as agreed.'],
        [
          'Phone hours',
          'P1 runs around the clock. The others run in the responsible side’s phone hours of annex 1 or 2.',
        ],
        [
          'Nothing holds a clock',
          'Waiting for an answer, reading or assigning a case does not stop the reaction time. Only “Begin” does.',
        ],
        ['Missed', 'On the stroke is in time. One second later it is missed, and that stays in the history.'],
      ],
    },
    critical: {
      section: '4.1, 5.2.2 and 5.2.3',
      title: 'When it is critical',
      points: [
        [
          'Call',
          'If AUB’s phones are open you call at the same time as the mail. Outside phone hours the mail is enough.',
        ],
        [
          'Two contacts',
          'AUB appoints a Situation Manager. You appoint a contact person who follows the case all the way.',
        ],
        ['A status each hour', 'Until the fault is solved, at night too. An hour counts from the latest status.'],
        [
          'Escalation',
          'If nobody answers, the message climbs one step of the annex’s ladder every quarter of an hour. Acknowledge to stop it.',
        ],
      ],
    },
    problems: {
      section: '5.3',
      title: 'Problems and causes',
      points: [
        ['When', 'A critical fault with a workaround, an unknown cause, or many like faults beget a problem.'],
        [
          'Root cause analysis',
          'Sent to ATP Servicedesk at the latest 10 working days after the problem is created. AUB may give more, up to 20.',
        ],
        ['Known errors', 'Stay open with a workaround until they are solved.'],
      ],
    },
    changes: {
      section: '5.4',
      title: 'Changes',
      points: [
        [
          '60 days',
          'A planned change that may matter to AUB is announced at least 60 calendar days ahead. The day of receipt is day 0.',
        ],
        [
          'Dialogue first',
          'No change without a prior dialogue with AUB. Both sides must have spoken, and AUB confirms it.',
        ],
        [
          'Freeze periods',
          'From the last Sunday in June to the first Friday in August, and from after the 3rd weekend in December to the 2nd weekend in January.',
        ],
        ['Emergency', 'Needs a P1 or P2 underneath. A call is dialogue enough.'],
        ['Standard', 'A change of a kind that AUB has approved beforehand.'],
      ],
    },
    annexes: {
      section: '3.1, 5.1 and 7',
      title: 'Annex 1 and 2',
      points: [
        ['Annex 1', 'AUB’s contacts: telephone, mailboxes, phone hours and escalation.'],
        [
          'Annex 2',
          'The school’s and the supplier’s. The school completes it; the supplier may fill in its part beforehand.',
        ],
        [
          'Keep it current',
          'Every half year we ask whether it is still right. An address that bounces gets a red mark.',
        ],
        ['Phone hours count', 'They decide when the deadlines run. Open clocks keep the hours they began with.'],
      ],
    },
    uptime: {
      section: '4.2',
      title: 'Uptime and service windows',
      points: [
        [
          '98.5 %',
          'Of the agreed operating time, per calendar month. Operating time is around the clock less announced service windows.',
        ],
        ['Service window', 'Counts only if it was announced before it began.'],
        ['Whose system', 'The goal binds the school’s delivery. Faults at AUB or ATP do not count against the school.'],
      ],
    },
  },
  accessibilityPage: {
    title: 'Accessibility statement',
    lead: 'The pages are meant for everybody, also with keyboard, screen reader, high contrast and magnification.',
    sections: [
      [
        'What we build to',
        'WCAG 2.2 level AA. Every page is tested automatically in both languages, light and dark, and on a phone.',
      ],
      [
        'What we know is missing',
        'The PDF of an annex is not tagged for screen readers. Use the page itself; it has the same content.',
      ],
      ['Report a barrier', 'Write or call AUB below. Say which page it was and what you wanted to do.'],
      [
        'Complain',
        'If we do not answer, or the answer is not good enough, turn to the Danish Agency for Digital Government, which supervises web accessibility.',
      ],
    ],
  },
  privacyPage: {
    title: 'Personal data and cookies',
    lead: 'What is kept about you, and who can see it.',
    sections: [
      [
        'About you',
        'Name, mail, telephone, department and location, as you or your organisation wrote them, and your roles.',
      ],
      [
        'What you do',
        'The Instruks demands a history of each case: who read and wrote, and when. It cannot be changed.',
      ],
      [
        'Who sees it',
        'Both parties of a case see who wrote. Who read is shown to the other side as organisation and time only.',
      ],
      ['Civil registration numbers', 'Do not belong here. The fields stop them, and mails never show them.'],
      [
        'Cookies',
        'One to keep you signed in, one for the language and one for light or dark. No measuring and no third party.',
      ],
    ],
  },
}
