import kis from './kis.json';
import municipalities from './municipalities.json';

const NAMES: Record<string, string> = { ...municipalities, ...kis };

/** Name of a municipality, Kreis or KI by its key; an unknown key stays readable as itself. */
export function regionName(key: string): string {
  return NAMES[key] ?? key;
}

/** Names of several, in alphabetical order; a Kreis stands for all of its municipalities when all are named. */
export function regionNames(keys: readonly string[]): string[] {
  const wholeKis = Object.keys(kis).filter((ki) => servesWhole(ki, keys));
  const rest = keys.filter((key) => !wholeKis.some((ki) => key.startsWith(ki)));
  return [...wholeKis, ...rest].map(regionName).sort((a, b) => a.localeCompare(b, 'de'));
}

function servesWhole(ki: string, keys: readonly string[]): boolean {
  const own = Object.keys(municipalities).filter((ags) => ags.startsWith(ki));
  return own.length > 1 && own.every((ags) => keys.includes(ags));
}
