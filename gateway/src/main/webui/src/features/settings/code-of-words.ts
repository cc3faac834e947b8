const LONGEST = 40;

/** A code that says what the words say, as far as a code can. */
export function codeOfWords(words: string): string {
  const plain = words
    .toUpperCase()
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/ß/g, 'SS')
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return (plain.length < 2 ? `POINT_${plain}` : plain).slice(0, LONGEST - 3).replace(/_+$/, '');
}

/** The code itself, or with a number behind it. */
export function unusedCode(code: string, taken: Set<string>): string {
  for (let n = 2; ; n += 1) {
    const tried = n === 2 ? code : `${code}_${n - 1}`;
    if (!taken.has(tried)) return tried;
  }
}
