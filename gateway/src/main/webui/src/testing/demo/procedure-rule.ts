import type { ChecklistItem, RulesInForce } from '@shared/api/types/abh';

type Condition = RulesInForce['items'][number]['conditions'][number];

/** A condition that nobody has looked at. */
export const NOTHING_FOUND = {
  hintDe: '',
  hintEn: '',
  threshold: null,
  thresholdEn: null,
  waiver: null,
  waiverEn: null,
  erlass: null,
  note: null,
  checkedBy: null,
  checkedAt: null,
  proofPresent: false,
  proofsPresented: [],
  waived: false,
  discretion: false,
  state: 'OPEN',
} as const satisfies Partial<ChecklistItem>;

/** What an officer has found so far. */
export const FOUND: Record<string, Partial<ChecklistItem>> = {
  STATUS: { state: 'MET', proofsPresented: ['DULDUNG_KETTE'] },
  STAY: {
    state: 'MET',
    proofsPresented: ['AZR_AUSZUG', 'DULDUNG_KETTE'],
    note: 'Ununterbrochen seit 2019, eine Lücke von drei Wochen.',
  },
  FDGO: { state: 'MET', proofsPresented: ['FDGO_ERKLAERUNG'] },
  BASIC_KNOWLEDGE: { state: 'PROOF_MISSING', proofsPresented: [], note: 'Test ist für Dezember angemeldet.' },
  LIVELIHOOD: { state: 'MET', proofsPresented: ['LOHN_3M', 'AUSBILDUNGSVERTRAG'] },
  LANGUAGE_A2_ORAL: { state: 'MET', proofsPresented: ['SPRACHE_B1'] },
  IDENTITY: {
    state: 'DISCRETION',
    proofsPresented: ['PASSBEMUEHUNG'],
    note: 'Bemühungen belegt, Botschaft hat noch nicht geantwortet.',
  },
};

const condition = (code: string, waiverProofs?: string[]): Condition => ({
  code,
  paragraph: '§ 25b AufenthG',
  titleDe: code,
  titleEn: code,
  hintDe: '',
  hintEn: '',
  thresholdDe: null,
  thresholdEn: null,
  proofs: [],
  waiver: waiverProofs ? { paragraph: '§ 25b AufenthG', textDe: '', textEn: '', proofs: waiverProofs } : null,
  discretion: false,
  erlass: null,
});

export const rules: RulesInForce = {
  items: [
    {
      id: 'P25B',
      version: '2026-1',
      kind: 'P25B',
      authority: 'ABH',
      titleDe: 'Aufenthaltserlaubnis bei nachhaltiger Integration (§ 25b AufenthG)',
      titleEn: 'Residence permit for lasting integration (§ 25b AufenthG)',
      validFrom: '2025-12-31',
      validTo: null,
      source: '§ 25b AufenthG in der seit 31.12.2025 geltenden Fassung',
      reviewDe: null,
      reviewEn: null,
      grant: {
        possible: true,
        maximumMonths: 24,
        paragraph: '§ 25b Abs. 5 AufenthG',
        textDe: '',
        textEn: '',
      },
      conditions: [
        condition('STATUS'),
        condition('STAY', ['DULDUNG_KETTE', 'ARBEITSVERTRAG', 'LOHN_3M']),
        condition('FDGO'),
        condition('BASIC_KNOWLEDGE'),
        condition('LIVELIHOOD', ['ATTEST']),
        condition('LANGUAGE_A2_ORAL', ['ATTEST']),
        condition('SCHOOL_ATTENDANCE'),
        condition('NO_DECEPTION'),
        condition('NO_EXPULSION_INTEREST'),
        condition('IDENTITY'),
        condition('PASSPORT_DUTY'),
      ],
      hints: [],
    },
  ],
  documents: [
    { code: 'ABSCHLUSS', de: 'Berufs- oder Hochschulabschluss', en: 'Vocational or academic degree' },
    { code: 'APOSTILLE', de: 'Apostille oder Legalisation', en: 'Apostille or legalisation' },
    { code: 'ARBEITGEBERBESCH', de: 'Bescheinigung des Arbeitgebers', en: "Employer's certificate" },
    { code: 'ARBEITSVERTRAG', de: 'Arbeitsvertrag', en: 'Employment contract' },
    { code: 'ATTEST', de: 'Qualifiziertes ärztliches Attest', en: 'Qualified medical certificate' },
    { code: 'AUSBILDUNGSVERTRAG', de: 'Ausbildungsvertrag', en: 'Training contract' },
    {
      code: 'AZR_AUSZUG',
      de: 'Auszug aus dem Ausländerzentralregister oder der Akte',
      en: 'Extract of the central register or file',
    },
    { code: 'BWA', de: 'Betriebswirtschaftliche Auswertung', en: 'Business assessment' },
    {
      code: 'BZR',
      de: 'Auskunft aus dem Bundeszentralregister (nur Stand)',
      en: 'Federal register enquiry (state only)',
    },
    { code: 'DULDUNG_KETTE', de: 'Duldungen ohne Lücke', en: 'Tolerations without a gap' },
    {
      code: 'FDGO_ERKLAERUNG',
      de: 'Erklärung zur freiheitlichen demokratischen Grundordnung',
      en: 'Declaration on the basic order',
    },
    { code: 'GEBURT', de: 'Geburtsurkunde', en: 'Birth certificate' },
    { code: 'HEIRAT', de: 'Heiratsurkunde', en: 'Marriage certificate' },
    { code: 'ID', de: 'Identitätskarte oder Personalausweis', en: 'Identity card' },
    { code: 'INTEGRATIONSKURS', de: 'Zertifikat Integrationskurs', en: 'Integration course certificate' },
    { code: 'LEISTUNGSBESCHEID', de: 'Leistungsbescheid (SGB II, SGB XII, AsylbLG)', en: 'Benefit notice' },
    { code: 'LID_TEST', de: 'Test „Leben in Deutschland“', en: 'Test "Life in Germany"' },
    {
      code: 'LOHN_3M',
      de: 'Lohnabrechnungen der letzten drei Monate',
      en: 'Pay slips of the last three months',
    },
    { code: 'MELDEBESCHEINIGUNG', de: 'Meldebescheinigung', en: 'Registration certificate' },
    { code: 'PASS', de: 'Nationalpass', en: 'Passport' },
    {
      code: 'PASSBEMUEHUNG',
      de: 'Nachweis der Bemühungen um Identitätsklärung',
      en: 'Proof of efforts to clarify identity',
    },
    { code: 'SCHULABSCHLUSS_DE', de: 'Deutscher Schulabschluss', en: 'German school leaving certificate' },
    {
      code: 'SCHULBESCHEINIGUNG_KIND',
      de: 'Schulbescheinigung des Kindes',
      en: 'School certificate of the child',
    },
    { code: 'SPRACHE_A2_MUENDLICH', de: 'Sprachnachweis A2 mündlich', en: 'German A2 oral' },
    { code: 'SPRACHE_B1', de: 'Sprachnachweis B1', en: 'German B1' },
    {
      code: 'STA_AUSKUNFT',
      de: 'Auskunft der Staatsanwaltschaft (nur Stand)',
      en: 'Public prosecutor enquiry (state only)',
    },
    { code: 'STEUERBESCHEID', de: 'Steuerbescheid', en: 'Tax assessment' },
    { code: 'TITEL', de: 'Aufenthaltstitel', en: 'Residence title' },
    { code: 'UEBERSETZUNG', de: 'Beglaubigte Übersetzung', en: 'Certified translation' },
    { code: 'WOHNGELD', de: 'Wohngeldbescheid', en: 'Housing benefit notice' },
    { code: 'ZEUGNIS', de: 'Schulzeugnis', en: 'School report' },
  ],
};
