import type { Organisation } from '@shared/api/types/network';

/** Ways to reach an organisation; a web address is only a link when it is one. */
export function ContactLinks({ organisation }: { organisation: Organisation }) {
  const { phone, email, web } = organisation;
  if (!phone && !email && !web) return null;
  const isLink = web?.startsWith('https://') || web?.startsWith('http://');
  return (
    <ul className="kim-plain-list">
      {phone && (
        <li>
          <a className="kim-link kim-nowrap" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            {phone}
          </a>
        </li>
      )}
      {email && (
        <li>
          <a className="kim-link" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      )}
      {web && (
        <li>
          {isLink ? (
            <a className="kim-link" href={web} target="_blank" rel="noreferrer">
              {web.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            web
          )}
        </li>
      )}
    </ul>
  );
}
