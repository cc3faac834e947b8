import { useCodeLabel, type CodeList } from './code';

/** A few codes in a row, e.g. the Lebensbereiche of a referral. */
export function Tags({ list, codes }: { list: CodeList; codes: readonly string[] }) {
  const label = useCodeLabel();
  return (
    <ul className="kim-tags">
      {codes.map((code) => (
        <li key={code} className="kim-tag">
          {label(list, code)}
        </li>
      ))}
    </ul>
  );
}
