/**
 * Unsaved input, kept on this computer until it is saved, thrown away or the person logs out. A draft may hold
 * personal data, so it belongs to one user and dies by itself after a week.
 */
const PREFIX = 'kim.draft.';
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

/** What is kept of a form that is not saved yet. */
export interface Draft<V = unknown> {
  values: V;
  /** Key under which it is sent, so that trying again after a crash cannot save the same thing twice. */
  key?: string;
  /** The record that the person started from, for a form that changes one: what others do to it meanwhile must show. */
  base?: V;
  version?: number;
  state?: string;
}

interface Stored extends Draft {
  savedAt: number;
}

const keyOf = (user: string, form: string) => `${PREFIX}${user}.${form}`;

export function readDraft(user: string, form: string): Draft | undefined {
  const stored = parse(localStorage.getItem(keyOf(user, form)));
  return stored && Date.now() - stored.savedAt < LIFETIME_MS ? stored : undefined;
}

export function writeDraft(user: string, form: string, draft: Draft): void {
  try {
    localStorage.setItem(
      keyOf(user, form),
      JSON.stringify({ ...draft, savedAt: Date.now() } satisfies Stored),
    );
  } catch {
    // A full or forbidden store costs the draft, never the input on the page.
  }
}

export function dropDraft(user: string, form: string): void {
  localStorage.removeItem(keyOf(user, form));
}

/** On logout: nobody else at this computer may find what was typed. */
export function dropAllDrafts(): void {
  draftKeys().forEach((key) => localStorage.removeItem(key));
}

export function dropOldDrafts(): void {
  for (const key of draftKeys()) {
    const stored = parse(localStorage.getItem(key));
    if (!stored || Date.now() - stored.savedAt >= LIFETIME_MS) localStorage.removeItem(key);
  }
}

function draftKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

function parse(text: string | null): Stored | undefined {
  try {
    return text ? (JSON.parse(text) as Stored) : undefined;
  } catch {
    return undefined;
  }
}

export function hasDraft(user: string, form: string): boolean {
  return readDraft(user, form) !== undefined;
}
