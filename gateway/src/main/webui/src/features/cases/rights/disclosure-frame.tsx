import { useTranslation } from 'react-i18next';
import type { Disclosure } from '@shared/api/types/rights';
import { Card } from '@shared/ui/card';
import { Folded } from '@shared/ui/folded';

/** What stands around the data: who answers for them, what for, how long, which rights. */
export function DisclosureFrame({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation();
  return (
    <Card title={disclosure.title}>
      <p className="kern-body">
        {disclosure.personName} · {disclosure.controller}
      </p>
      <Folded line={t('rights:preview.frame')}>
        <div lang={disclosure.language}>
          {disclosure.information.map(({ heading, texts }) => (
            <section key={heading}>
              <h3 className="kern-heading-small">{heading}</h3>
              {texts.map((text) => (
                <p key={text} className="kern-body kern-body--small">
                  {text}
                </p>
              ))}
            </section>
          ))}
          <ul>
            {disclosure.uses.map(({ fields, purpose, retention }) => (
              <li key={purpose + retention} className="kern-body kern-body--small">
                {fields.join(', ')}: {purpose} ({retention})
              </li>
            ))}
          </ul>
        </div>
      </Folded>
    </Card>
  );
}
