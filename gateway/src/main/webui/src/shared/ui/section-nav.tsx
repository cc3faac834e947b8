import { Link } from '@tanstack/react-router';

interface Props {
  label: string;
  sections: { id: string; label: string }[];
  current: string;
}

/** The sections of one tab, below its name. Links, because each has its own address (`?tab=…`). */
export function SectionNav({ label, sections, current }: Props) {
  return (
    <nav className="kim-section-nav" aria-label={label}>
      {sections.map(({ id, label: text }) => (
        <Link
          key={id}
          to="."
          search={((previous: object) => ({ ...previous, tab: id, view: undefined })) as never}
          replace
          className="kim-section-nav__link"
          aria-current={id === current ? 'page' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
