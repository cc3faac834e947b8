/** How a consent was given. */
export interface ConsentGiving {
  textVersion?: string | null;
  textLanguage?: string | null;
  textReviewed?: boolean | null;
  witness?: string | null;
  personAgrees: boolean;
  drawn: boolean;
  signedName?: string | null;
  signedAt?: string | null;
}

/** A consent's text, filled in: what is read on screen and what is printed. */
export interface ConsentWording {
  version: string;
  language: string;
  languageName: string;
  direction: 'ltr' | 'rtl';
  reviewed: boolean;
  note?: string | null;
  title: string;
  intro: string;
  sections: { heading: string; paragraphs: string[]; items: string[] }[];
}
