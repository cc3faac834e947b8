import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@shared/api/types/case';
import type { HouseholdMember } from '@shared/api/types/person';
import { ageInYears } from '@shared/i18n/format';
import { Badge } from '@shared/ui/badge';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel } from '@shared/ui/code';
import { ConfirmDialog } from '@shared/ui/confirm-dialog';
import { Menu } from '@shared/ui/menu';
import { QueryView } from '@shared/ui/query-view';
import { TextLink } from '@shared/ui/text-link';
import { useHousehold, useRemoveMember } from './household';
import { MemberDialog } from './member-dialog';
import { PlaceDialog } from './place-dialog';

/** Who lives with the person. Each member's data stay in their own file; who must not be found is not in the list. */
export function HouseholdCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const household = useHousehold(file.id);
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<HouseholdMember>();
  return (
    <Card
      title={t('person:household.title')}
      actions={
        file.mine &&
        household.data && (
          <Button small icon="add" label={t('person:household.add')} onClick={() => setAdding(true)} />
        )
      }
    >
      <QueryView
        query={household}
        failed={t('person:household.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('person:household.empty')}</p>}
      >
        {({ items }) => (
          <ul className="kim-item-list">
            {items.map((member) => (
              <Member key={member.id} file={file} member={member} onLeave={() => setLeaving(member)} />
            ))}
          </ul>
        )}
      </QueryView>
      {adding && (
        <MemberDialog
          file={file}
          first={household.data?.items.length === 0}
          onClose={() => setAdding(false)}
        />
      )}
      {leaving && <Leave file={file} member={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  );
}

interface MemberProps {
  file: CaseFile;
  member: HouseholdMember;
  onLeave: () => void;
}

function Member({ file, member, onLeave }: MemberProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const [changing, setChanging] = useState(false);
  const { name, role, birthDate, self, hidden, caseId, caseNumber } = member;
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <span className="kim-muted kim-block">
          {label('householdRole', role)} · {t('person:household.age', { age: ageInYears(birthDate) })}
        </span>
        {caseId && !self && (
          <TextLink to="/cases/$caseId" params={{ caseId }}>
            {caseNumber}
          </TextLink>
        )}
      </span>
      <span className="kim-row">
        {self && <Badge>{t('person:household.self')}</Badge>}
        {hidden && (
          <Badge icon="visibility-off" title={t('person:household.hiddenHint')}>
            {t('person:household.hidden')}
          </Badge>
        )}
        {file.mine && (
          <Menu
            actions={[
              { label: t('person:household.change'), onSelect: () => setChanging(true) },
              { label: t('person:household.remove'), onSelect: onLeave },
            ]}
          />
        )}
      </span>
      {changing && <PlaceDialog caseId={file.id} member={member} onClose={() => setChanging(false)} />}
    </li>
  );
}

function Leave({ file, member, onClose }: { file: CaseFile; member: HouseholdMember; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useMutation({ mutationFn: useRemoveMember(file.id), onSuccess: onClose });
  return (
    <ConfirmDialog
      title={t('person:household.remove')}
      confirm={t('person:household.remove')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(member)}
      onClose={onClose}
    >
      <p>{t('person:household.removeText', { name: member.name })}</p>
    </ConfirmDialog>
  );
}
