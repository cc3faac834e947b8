import type { ChecklistItem } from '@shared/api/types/abh';

type Condition = Partial<ChecklistItem> & Pick<ChecklistItem, 'code' | 'paragraph' | 'titleDe' | 'proofs'>;

/** § 25b AufenthG as the service publishes it. */
export const CONDITIONS: Condition[] = [
  {
    code: 'STATUS',
    paragraph: '§ 25b Abs. 1 S. 1 AufenthG',
    titleDe: 'Geduldet oder Inhaber*in eines Titels nach § 104c',
    hintDe: 'Ein Titel nach § 104c kann nur nach § 25a oder § 25b verlängert werden.',
    discretion: false,
    proofs: ['DULDUNG_KETTE', 'TITEL', 'AZR_AUSZUG'],
  },
  {
    code: 'STAY',
    paragraph: '§ 25b Abs. 1 S. 2 Nr. 1 AufenthG',
    titleDe: 'Ununterbrochener Aufenthalt geduldet, gestattet oder mit Aufenthaltserlaubnis',
    hintDe:
      'Eine einzelne Unterbrechung bis zu drei Monaten ist unschädlich (Anwendungshinweise des BMI vom 27.07.2015). Zeiten nach § 60b zählen nur bei Inhaber*innen eines Titels nach § 104c (Abs. 7).',
    discretion: false,
    proofs: ['DULDUNG_KETTE', 'AZR_AUSZUG', 'MELDEBESCHEINIGUNG', 'TITEL', 'GEBURT'],
    threshold: '6 Jahre; 4 Jahre in häuslicher Gemeinschaft mit einem minderjährigen ledigen Kind',
    waiver:
      'Entfällt nach 30 Monaten Beschäftigungsduldung (§ 60d), wenn deren Voraussetzungen weiter erfüllt sind; mündliches Deutsch, auch schriftliches, wenn ein Integrationskurs möglich war.',
    erlass: {
      textDe:
        'Verkürzung um bis zu zwei Jahre bei besonderen Integrationsleistungen galt für das frühere Recht (8/6 Jahre). Ein aktueller Erlass liegt dieser Regelfassung nicht vor: bitte prüfen.',
      source: 'Erlass des Landes NRW vom 25./26.03.2019',
      inForce: false,
    },
  },
  {
    code: 'FDGO',
    paragraph: '§ 25b Abs. 1 S. 2 Nr. 2 AufenthG',
    titleDe: 'Bekenntnis zur freiheitlichen demokratischen Grundordnung',
    hintDe: 'Schriftliche Erklärung.',
    discretion: false,
    proofs: ['FDGO_ERKLAERUNG'],
  },
  {
    code: 'BASIC_KNOWLEDGE',
    paragraph: '§ 25b Abs. 1 S. 2 Nr. 2 AufenthG',
    titleDe: 'Grundkenntnisse der Rechts- und Gesellschaftsordnung und der Lebensverhältnisse',
    hintDe: 'Test „Leben in Deutschland“, Integrationskurs, deutscher Schul- oder Berufsabschluss.',
    discretion: false,
    proofs: ['LID_TEST', 'INTEGRATIONSKURS', 'SCHULABSCHLUSS_DE', 'ABSCHLUSS'],
  },
  {
    code: 'LIVELIHOOD',
    paragraph: '§ 25b Abs. 1 S. 2 Nr. 3 AufenthG',
    titleDe: 'Lebensunterhalt überwiegend durch Erwerbstätigkeit oder positive Prognose',
    hintDe:
      'Vorübergehender Leistungsbezug ist in der Regel unschädlich bei Studium, Ausbildung und Berufsvorbereitung, Familien mit minderjährigen Kindern (ergänzend), Alleinerziehenden (§ 10 Abs. 1 Nr. 3 SGB II) und Pflege naher Angehöriger. Wohngeld ist unschädlich.',
    discretion: false,
    proofs: [
      'LOHN_3M',
      'ARBEITSVERTRAG',
      'ARBEITGEBERBESCH',
      'AUSBILDUNGSVERTRAG',
      'STEUERBESCHEID',
      'BWA',
      'LEISTUNGSBESCHEID',
      'WOHNGELD',
    ],
    threshold: 'überwiegend durch Arbeit; oder Prognose aus Schule, Ausbildung, Einkommen, familiärer Lage',
    waiver:
      'Entfällt bei körperlicher, geistiger oder seelischer Krankheit, Behinderung oder aus Altersgründen.',
  },
  {
    code: 'LANGUAGE_A2_ORAL',
    paragraph: '§ 25b Abs. 1 S. 2 Nr. 4 AufenthG',
    titleDe: 'Hinreichende mündliche Deutschkenntnisse',
    hintDe: 'Zertifikat, Schulbesuch oder persönliches Gespräch in der Behörde (dann mit Notiz).',
    discretion: false,
    proofs: ['SPRACHE_A2_MUENDLICH', 'SPRACHE_B1', 'INTEGRATIONSKURS', 'ZEUGNIS', 'SCHULABSCHLUSS_DE'],
    threshold: 'A2 mündlich',
    waiver:
      'Entfällt bei körperlicher, geistiger oder seelischer Krankheit, Behinderung oder aus Altersgründen.',
  },
  {
    code: 'SCHOOL_ATTENDANCE',
    paragraph: '§ 25b Abs. 1 S. 2 Nr. 5 AufenthG',
    titleDe: 'Tatsächlicher Schulbesuch schulpflichtiger Kinder',
    hintDe: 'Ohne schulpflichtige Kinder: als erfüllt vermerken, mit Notiz.',
    discretion: false,
    proofs: ['SCHULBESCHEINIGUNG_KIND'],
  },
  {
    code: 'NO_DECEPTION',
    paragraph: '§ 25b Abs. 2 Nr. 1 AufenthG',
    titleDe: 'Kein Ausschluss wegen Täuschung oder fehlender Mitwirkung',
    hintDe:
      'Ausschluss, wenn die Aufenthaltsbeendigung durch vorsätzlich falsche Angaben, Täuschung über Identität oder Staatsangehörigkeit oder Nichterfüllung zumutbarer Mitwirkung verhindert oder verzögert wird. Gemeint ist gegenwärtiges Verhalten.',
    discretion: false,
    proofs: ['AZR_AUSZUG', 'PASSBEMUEHUNG'],
  },
  {
    code: 'NO_EXPULSION_INTEREST',
    paragraph: '§ 25b Abs. 2 Nr. 2 AufenthG',
    titleDe: 'Kein Ausweisungsinteresse nach § 54 Abs. 1 oder Abs. 2 Nr. 1 und 2',
    hintDe: 'Nur das Ergebnis der Auskunft vermerken, keine Inhalte.',
    discretion: false,
    proofs: ['BZR', 'STA_AUSKUNFT'],
    threshold:
      'unter anderem vorsätzliche Straftat mit mindestens 6 Monaten Freiheitsstrafe; Jugendstrafe von mindestens einem Jahr ohne Bewährung',
  },
  {
    code: 'IDENTITY',
    paragraph: '§ 25b Abs. 8, § 5 Abs. 1 Nr. 1a, Abs. 3 AufenthG',
    titleDe: 'Identität und Staatsangehörigkeit geklärt',
    hintDe:
      'Bei Inhaber*innen eines Titels nach § 104c zwingend; sonst und bei nachgewiesenen erforderlichen und zumutbaren Bemühungen kann abgesehen werden.',
    discretion: true,
    proofs: ['PASS', 'ID', 'GEBURT', 'HEIRAT', 'UEBERSETZUNG', 'APOSTILLE', 'PASSBEMUEHUNG'],
  },
  {
    code: 'PASSPORT_DUTY',
    paragraph: '§ 5 Abs. 1 Nr. 4, § 3, § 5 Abs. 3 AufenthG',
    titleDe: 'Passpflicht erfüllt',
    hintDe:
      'Im Abschnitt 5 kann davon abgesehen werden (§ 5 Abs. 3). § 5 Abs. 1 Nr. 1 und Abs. 2 gelten für § 25b nicht.',
    discretion: true,
    proofs: ['PASS', 'PASSBEMUEHUNG'],
  },
];
