import type { ChecklistItem, RulesInForce } from '@shared/api/types/abh';

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

export const rules: RulesInForce = {
  items: [
    {
      id: 'P25B',
      kind: 'P25B',
      conditions: [
        { code: 'STATUS' },
        { code: 'STAY', waiver: { proofs: ['DULDUNG_KETTE', 'ARBEITSVERTRAG', 'LOHN_3M'] } },
        { code: 'FDGO' },
        { code: 'BASIC_KNOWLEDGE' },
        { code: 'LIVELIHOOD', waiver: { proofs: ['ATTEST'] } },
        { code: 'LANGUAGE_A2_ORAL', waiver: { proofs: ['ATTEST'] } },
        { code: 'SCHOOL_ATTENDANCE' },
        { code: 'NO_DECEPTION' },
        { code: 'NO_EXPULSION_INTEREST' },
        { code: 'IDENTITY' },
        { code: 'PASSPORT_DUTY' },
      ],
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
