/** The web services of section 2.1; the third is switched off by default. */
export type Service = 'SCHOOL_STAY' | 'BOARD_AND_LODGING' | 'COMPANY_PLACEMENT'
