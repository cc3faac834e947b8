/**
 * How the Fallakte is divided: a tab per question that a case manager asks of it, in each the sections that answer it.
 * The address names the section (`?tab=goals`), so a link stays right when a section moves to another tab. A new part of
 * the file is a new section here and a case in `CaseFileSection`.
 */
export const CASE_FILE = [
  { tab: 'summary', sections: ['overview'] },
  { tab: 'person', sections: ['person'] },
  { tab: 'understanding', sections: ['assessment', 'goals'] },
  { tab: 'doing', sections: ['plan', 'contacts', 'documents', 'conferences'] },
  { tab: 'sharing', sections: ['handovers', 'requests', 'consents', 'results'] },
  { tab: 'history', sections: ['timeline', 'path', 'gaps'] },
  { tab: 'accesses', sections: ['accesses', 'rights'] },
] as const;

export type TabId = (typeof CASE_FILE)[number]['tab'];
export type SectionId = (typeof CASE_FILE)[number]['sections'][number];

/** Where a section stands; an address with a section that nobody knows shows the overview. */
export function placeOf(section: string | undefined): {
  tab: TabId;
  section: SectionId;
  sections: readonly SectionId[];
} {
  for (const { tab, sections } of CASE_FILE) {
    const known = (sections as readonly SectionId[]).find((one) => one === section);
    if (known) return { tab, section: known, sections };
  }
  return { tab: CASE_FILE[0].tab, section: CASE_FILE[0].sections[0], sections: CASE_FILE[0].sections };
}

export function firstSectionOf(tab: string): SectionId {
  return CASE_FILE.find((one) => one.tab === tab)?.sections[0] ?? CASE_FILE[0].sections[0];
}
