import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseManagers } from '@shared/api/colleagues';
import type { CaseFile } from '@shared/api/types/case';
import { CheckboxGroup, RadioGroup } from '@shared/forms/choice-fields';
import { Form } from '@shared/forms/form';
import { TextArea } from '@shared/forms/text-area';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { useFormOpen } from '@shared/forms/use-form-open';
import { useMe } from '@shared/session/me';
import { Alert } from '@shared/ui/alert';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { useCodeLabel, useCodeOptions } from '@shared/ui/code';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { Tags } from '@shared/ui/tags';
import { TextLink } from '@shared/ui/text-link';
import { questionSchema, SENSITIVE, SHOWN_GROUPS, useAsk, usePreview, type Preview } from './peer-advice';

/** The way from a case to the team, without its name. */
export function AskTeam({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useFormOpen(`case.${file.id}.peer-advice`, file.mayWork);
  return (
    <Card
      title={t('peer-advice:title')}
      actions={
        file.mayWork &&
        !asking && <Button small label={t('peer-advice:ask')} onClick={() => setAsking(true)} />
      }
    >
      <p className="kern-body kern-body--small">
        {t('peer-advice:askText')} <TextLink to="/peer-advice">{t('peer-advice:toPage')}</TextLink>
      </p>
      {asking && <AskForm caseId={file.id} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function AskForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useCodeOptions();
  const me = useMe();
  const colleagues = useCaseManagers();
  const [preview, setPreview] = useState<Preview | null>(null);
  const draft = useDraftForm({
    name: `case.${caseId}.peer-advice`,
    schema: questionSchema,
    defaultValues: {
      about: [] as string[],
      sensitive: [] as string[],
      groups: [] as (typeof SHOWN_GROUPS)[number][],
      audience: 'invited' as 'invited' | 'team',
      invited: [] as string[],
      question: '',
    },
    keepOnDone: true,
    submit: usePreview(caseId),
    onDone: setPreview,
  });
  const all = options('lifeDomain');
  if (preview)
    return <PreviewCard caseId={caseId} preview={preview} onBack={() => setPreview(null)} onDone={onClose} />;
  return (
    <Form draft={draft} submitLabel={t('peer-advice:toPreview')} onCancel={onClose}>
      <TextArea
        name="question"
        label={t('peer-advice:question')}
        hint={t('peer-advice:questionHint')}
        rows={5}
      />
      <CheckboxGroup
        name="about"
        label={t('peer-advice:domains')}
        options={all.filter(({ value }) => !SENSITIVE.includes(value))}
      />
      <CheckboxGroup
        name="sensitive"
        label={t('peer-advice:sensitive')}
        hint={t('peer-advice:sensitiveHint')}
        options={all.filter(({ value }) => SENSITIVE.includes(value))}
        optional
      />
      <CheckboxGroup
        name="groups"
        label={t('peer-advice:groups')}
        hint={t('peer-advice:groupsHint')}
        options={SHOWN_GROUPS.map((value) => ({ value, label: t(`peer-advice:group.${value}`) }))}
        optional
      />
      <RadioGroup
        name="audience"
        label={t('peer-advice:audience')}
        options={[
          { value: 'invited', label: t('peer-advice:someColleagues') },
          { value: 'team', label: t('peer-advice:wholeTeam') },
        ]}
      />
      {draft.form.watch('audience') === 'invited' && (
        <CheckboxGroup
          name="invited"
          label={t('peer-advice:invited')}
          options={(colleagues.data ?? [])
            .filter(({ id }) => id !== me.sub)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Form>
  );
}

interface PreviewProps {
  caseId: string;
  preview: Preview;
  onBack: () => void;
  onDone: () => void;
}

/** So sieht es das Team. Only from here the question is asked. */
function PreviewCard({ caseId, preview: { question, seen }, onBack, onDone }: PreviewProps) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const ask = useAsk(caseId);
  const groups = [
    label('ageGroup', seen.ageGroup),
    label('nationalityGroup', seen.nationalityGroup),
    label('statusGroup', seen.statusGroup),
  ].filter(Boolean);
  const send = () =>
    ask.mutate(question, {
      onSuccess: () => {
        notify({ tone: 'success', title: t('peer-advice:asked') });
        onDone();
      },
    });
  return (
    <section className="kim-stack" aria-label={t('peer-advice:previewTitle')}>
      <Alert tone="warning" title={t('peer-advice:previewTitle')}>
        <p>{t('peer-advice:previewText')}</p>
      </Alert>
      <Card
        title={
          groups.length > 0
            ? t('peer-advice:about', { groups: groups.join(', ') })
            : t('peer-advice:aboutNobody')
        }
      >
        <Tags list="lifeDomain" codes={seen.domains} />
        <p className="kim-p">{seen.question}</p>
      </Card>
      {seen.leftOut.length > 0 && (
        <p className="kern-body kern-body--small">
          {t('peer-advice:leftOut', {
            groups: seen.leftOut.map((group) => t(`peer-advice:group.${group}`)).join(', '),
          })}
        </p>
      )}
      <p className="kern-body kern-body--small">
        {seen.invited == null
          ? t('peer-advice:seenByTeam')
          : t('peer-advice:seenBy', { count: seen.invited })}
      </p>
      <ProblemAlert error={ask.error} />
      <div className="kim-row">
        <Button variant="primary" label={t('peer-advice:send')} busy={ask.isPending} onClick={send} />
        <Button label={t('peer-advice:change')} onClick={onBack} />
      </div>
    </section>
  );
}
