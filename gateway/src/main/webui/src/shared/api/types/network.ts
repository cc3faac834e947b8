import type { CodeOf } from './codes';

type LifeDomain = CodeOf<'lifeDomain'>;
type Rechtskreis = CodeOf<'rechtskreis'>;

export interface Organisation {
  id: string;
  name: string;
  type: string;
  rechtskreise: Rechtskreis[];
  ags: string[];
  channel?: 'PLATFORM' | 'MAIL' | 'LETTER' | 'PHONE';
  phone?: string;
  email?: string;
  web?: string;
  active: boolean;
}

export interface Offer {
  id: string;
  title: string;
  organisationId: string;
  domains: LifeDomain[];
  rechtskreise: Rechtskreis[];
  languages: string[];
  ags: string[];
  siteId?: string | null;
  accessConditions?: string | null;
  capacity?: { places?: number; waitingWeeks?: number } | null;
  validUntil?: string | null;
  active: boolean;
}

export interface Gap {
  id: string;
  kind: string;
  dimension: string;
  domain: LifeDomain;
  rechtskreise: Rechtskreis[];
  ags?: string | null;
  title: string;
  description: string;
  frequency: string;
  status: CodeOf<'gapStatus'>;
  reportedAt: string;
  source: 'CASE' | 'ABH' | 'NETWORK';
  themeId?: string | null;
  version: number;
}
