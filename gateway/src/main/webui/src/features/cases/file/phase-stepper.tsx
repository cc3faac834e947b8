import { useTranslation } from 'react-i18next';
import type { CaseFile, CasePhase, CaseState } from '@shared/api/types/case';
import { useCodeLabel } from '@shared/ui/code';
import { Folded } from '@shared/ui/folded';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { Stepper, type Step } from '@shared/ui/stepper';
import { MAIN_PHASES, useChangePhase, useUndoPhase } from './change-phase';

/** The Regelkreis: where the case is, where it may go, and why the other steps are closed. */
export function PhaseStepper({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const label = useCodeLabel();
  const change = useChangePhase(file);
  const undoOf = useUndoPhase(file);
  const moved = (state: CaseState) =>
    notify({
      tone: 'success',
      title: t('cases:phase.moved', { phase: label('casePhase', state.phase) }),
      undo: undoOf(state),
    });
  const position = MAIN_PHASES.indexOf(file.phase);
  const next = file.allowedPhases.filter((phase) => MAIN_PHASES.includes(phase));
  const reason = t('cases:phase.closed', {
    phase: label('casePhase', file.phase),
    next: next.map((phase) => label('casePhase', phase)).join(', ') || t('cases:phase.none'),
  });
  const toStep = (phase: CasePhase, index: number): Step => {
    const open = file.mayWork && next.includes(phase);
    const state = phase === file.phase ? 'current' : index < position ? 'done' : open ? 'open' : 'closed';
    return {
      id: phase,
      label: label('casePhase', phase),
      state,
      reason: open || state === 'current' ? undefined : reason,
      onSelect: open && !change.isPending ? () => change.mutate({ phase }, { onSuccess: moved }) : undefined,
    };
  };
  const here = { phase: label('casePhase', file.phase), number: position + 1, of: MAIN_PHASES.length };
  const line = t(position < 0 ? 'cases:phase.beside' : 'cases:phase.here', here);
  return (
    <div>
      <Folded line={line}>
        <Stepper label={t('cases:phase.label')} steps={MAIN_PHASES.map(toStep)} />
        {file.mayWork && next.length > 0 && <p className="kim-muted">{reason}</p>}
      </Folded>
      <ProblemAlert error={change.error} title={t('cases:phase.failed')} />
    </div>
  );
}
