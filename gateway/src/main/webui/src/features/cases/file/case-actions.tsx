import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CasePhase } from '@shared/api/types/case';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Menu, type MenuAction } from '@shared/ui/menu';
import { AssignDialog } from './assign-dialog';
import { SIDE_PHASES, useReopenCase } from './change-phase';
import { CloseCaseDialog } from './close-case-dialog';
import { SidePhaseDialog } from './side-phase-dialog';

interface Props {
  file: CaseFile;
  /** Actions of other features that start from the file. */
  children?: ReactNode;
}

/** What may be done with the whole case, by the responsible case manager. */
export function CaseActions({ file, children }: Props) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<CasePhase | 'close' | null>(null);
  const reopen = useReopenCase(file);
  const mayAssign = useHasRole('coordinator');
  const close = () => setDialog(null);
  if (mayAssign) return <AssignAction file={file} />;
  if (!file.mayWork) return null;
  if (file.closedAt || file.phase === 'ABGEBROCHEN') {
    // What was merged is taken apart again, in the person tab of the other case.
    if (!file.mine || file.mergedInto) return null;
    return <Button label={t('cases:reopen')} busy={reopen.isPending} onClick={() => reopen.mutate()} />;
  }
  const actions: MenuAction[] = [
    ...SIDE_PHASES.filter((phase) => file.allowedPhases.includes(phase)).map((phase) => ({
      label: t(`cases:sidePhase.${phase}.action`),
      onSelect: () => setDialog(phase),
    })),
    // Who stands in ends no case.
    ...(file.mine ? [{ label: t('cases:close.action'), onSelect: () => setDialog('close') }] : []),
  ];
  return (
    <>
      {children}
      <Menu actions={actions} />
      {dialog === 'close' && <CloseCaseDialog file={file} onClose={close} />}
      {dialog && dialog !== 'close' && <SidePhaseDialog file={file} phase={dialog} onClose={close} />}
    </>
  );
}

function AssignAction({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button label={t('cases:assign.action')} onClick={() => setOpen(true)} />
      {open && <AssignDialog file={file} onClose={() => setOpen(false)} />}
    </>
  );
}
