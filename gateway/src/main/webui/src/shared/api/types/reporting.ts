/** Kennzahl: what is counted and how, as published. */
export interface Indicator {
  id: string;
  baustein: 1 | 2 | 3;
  kind: 'COUNT' | 'PERSONS' | 'MEDIAN' | 'SHARE';
  /** Code list that it is broken down by; at most one. */
  dimensions: string[];
  titleDe: string;
  titleEn?: string;
  definitionDe: string;
  unit: string;
  population: string;
  source: string;
  ruleVersion: number;
}

export type Note = 'TOO_FEW' | 'TENANT_EXCLUDED' | 'BASE_TOO_SMALL' | 'HALF_YEAR_EXCLUDED';

/** One protected figure; `value` is null where it is withheld. */
export interface IndicatorValue {
  indicator: string;
  ki: string;
  /** Code that it is broken down by; null for the total. */
  dimension?: string | null;
  value: number | null;
  suppressed: boolean;
  note?: Note | null;
}

export interface Method {
  threshold: number;
  rounding: number;
  minimumPersons: number;
  minimumShareBase: number;
  minimumMedianBase: number;
}

export interface Report {
  period: string;
  generatedAt: string;
  definitionVersion: string;
  method: Method;
  hash: string;
  items: IndicatorValue[];
}

/** Abruf des Landes. */
export interface Delivery {
  id: string;
  time: string;
  actor: string;
  org?: string | null;
  period: string;
  indicator?: string | null;
  ki?: string | null;
  kiCount: number;
  format: string;
  hash: string;
  definitionVersion: string;
}
