import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  DisclosureEntry,
  DisclosureHint,
  DisclosurePart,
  WithholdingReason,
} from '@shared/api/types/rights';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeOptions } from '@shared/ui/code';
import { DescriptionList } from '@shared/ui/description-list';
import { FilterSelect } from '@shared/ui/filters';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { useWithhold } from './disclosure';

interface Props {
  caseId: string;
  part: DisclosurePart;
  hints: DisclosureHint[];
  language: string;
}

/** One section as the person will read it; each entry can be left out for a reason, which the paper then names. */
export function DisclosurePartView({ caseId, part, hints, language }: Props) {
  const withhold = useWithhold(caseId);
  return (
    <Card title={part.title}>
      <ProblemAlert error={withhold.error} />
      <div className="kim-stack">
        {part.entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            named={hints.filter(({ entryId }) => entryId === entry.id).map(({ key }) => key)}
            language={language}
            busy={withhold.isPending && withhold.variables.id === entry.id}
            onSay={(reason) => withhold.mutate({ section: part.section, id: entry.id, reason })}
          />
        ))}
      </div>
    </Card>
  );
}

interface EntryProps {
  entry: DisclosureEntry;
  /** Fields that name another person of the household. */
  named: string[];
  language: string;
  busy: boolean;
  onSay: (reason: WithholdingReason | undefined) => void;
}

function Entry({ entry, named, language, busy, onSay }: EntryProps) {
  const { t } = useTranslation();
  if (entry.leftOut) {
    return (
      <div className="kim-row">
        <span>{t('rights:preview.leftOut', { reason: entry.leftOutText })}</span>
        <Button
          small
          variant="tertiary"
          label={t('rights:preview.release')}
          busy={busy}
          onClick={() => onSay(undefined)}
        />
      </div>
    );
  }
  return (
    <div className="kim-stack">
      <div lang={language}>
        <DescriptionList
          facts={entry.facts.map(({ key, label, text }) => ({
            term: label,
            value: (
              <span className="kim-p">
                {text} {named.includes(key) && <Badge tone="warning">{t('rights:preview.named')}</Badge>}
              </span>
            ),
          }))}
        />
      </div>
      <LeaveOut what={entry.facts[0]?.text} busy={busy} onSay={onSay} />
    </div>
  );
}

/** Behind a button: hardly any entry is left out. */
function LeaveOut({ what, busy, onSay }: { what?: string } & Pick<EntryProps, 'busy' | 'onSay'>) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const [choosing, setChoosing] = useState(false);
  const [reason, setReason] = useState<string>();
  if (!choosing) {
    return (
      <div>
        <Button
          small
          variant="tertiary"
          label={t('rights:preview.leaveOut')}
          aria-label={t('rights:preview.leaveOutOf', { what })}
          busy={busy}
          onClick={() => setChoosing(true)}
        />
      </div>
    );
  }
  return (
    <div className="kim-row">
      <FilterSelect
        label={t('rights:preview.why')}
        value={reason}
        options={options('withholdingReason')}
        all={t('rights:preview.choose')}
        onChange={setReason}
      />
      <Button
        small
        label={t('rights:preview.leaveOut')}
        busy={busy}
        disabled={!reason}
        onClick={() => onSay(reason as WithholdingReason)}
      />
    </div>
  );
}
