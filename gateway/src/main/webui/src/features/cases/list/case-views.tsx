import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '@shared/api/types/case';
import { Form } from '@shared/forms/form';
import { TextField } from '@shared/forms/text-field';
import { useDraftForm } from '@shared/forms/use-draft-form';
import { Button } from '@shared/ui/button';
import { Dialog } from '@shared/ui/dialog';
import { FilterSelect } from '@shared/ui/filters';
import { notify } from '@shared/ui/notice-store';
import { useCaseViews, useKeepView, useRemoveView, viewSchema } from './views';

interface Props {
  /** What the list shows now. */
  now: Omit<CaseView, 'id' | 'name'>;
  selected: string | undefined;
  onSelect: (view: CaseView | undefined) => void;
}

/** Own views of the list: choose one, keep what is shown now, remove one. */
export function CaseViews({ now, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const { data: views = [] } = useCaseViews();
  const [naming, setNaming] = useState(false);
  const keep = useKeepView();
  const remove = useRemoveView();
  const current = views.find(({ id }) => id === selected);
  const onRemove = async (view: CaseView) => {
    await remove(view);
    onSelect(undefined);
    notify({
      tone: 'success',
      title: t('case-list:view.removed', { name: view.name }),
      undo: () => keep(view),
    });
  };
  return (
    <>
      {views.length > 0 && (
        <FilterSelect
          label={t('case-list:view.label')}
          value={current?.id}
          all={t('case-list:view.none')}
          options={views.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onSelect(views.find((view) => view.id === id))}
        />
      )}
      <Button small variant="tertiary" label={t('case-list:view.keep')} onClick={() => setNaming(true)} />
      {current && (
        <Button
          small
          variant="tertiary"
          label={t('case-list:view.remove')}
          onClick={() => void onRemove(current)}
        />
      )}
      {naming && <NameDialog now={now} onKept={onSelect} onClose={() => setNaming(false)} />}
    </>
  );
}

function NameDialog({
  now,
  onKept,
  onClose,
}: {
  now: Props['now'];
  onKept: (view: CaseView) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [id] = useState(() => crypto.randomUUID());
  const keep = useKeepView();
  const draft = useDraftForm({
    name: 'case-view',
    schema: viewSchema,
    defaultValues: { name: '' },
    submit: ({ name }) => keep({ ...now, id, name }),
    onDone: (view) => {
      onKept(view);
      notify({ tone: 'success', title: t('case-list:view.kept', { name: view.name }) });
      onClose();
    },
  });
  return (
    <Dialog title={t('case-list:view.keep')} onClose={onClose}>
      <Form draft={draft} submitLabel={t('common:action.save')} onCancel={onClose}>
        <TextField name="name" label={t('case-list:view.name')} hint={t('case-list:view.hint')} />
      </Form>
    </Dialog>
  );
}
