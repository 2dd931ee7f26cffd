export type LegalBasis = Readonly<{ title: string; paragraph: string; link: string }>

const search = (title: string) => `https://www.retsinformation.dk/documents?t=${encodeURIComponent(title)}`
const basis = (title: string, paragraph: string): LegalBasis => ({ title, paragraph, link: search(title) })

/**
 * The orders that oblige schools to report to AUB (Instruks 2, R-2.2), in Danish as the law has them. By title and
 * paragraph: the number of an order changes whenever it is issued anew.
 */
export const LEGAL_BASES: readonly LegalBasis[] = [
  basis('Bekendtgørelse om refusion af løn og pensionsbidrag og ydelser ved konkurs m.v.', '§ 8'),
  basis(
    'Bekendtgørelse om Arbejdsgivernes Uddannelsesbidrags refusion af udgifter til institutioner for elevers ophold på kostafdelinger',
    '§ 4',
  ),
  basis('Bekendtgørelse om udbetaling af tilskud til befordringsudgifter fra Arbejdsgivernes Uddannelsesbidrag', '§ 7'),
]
