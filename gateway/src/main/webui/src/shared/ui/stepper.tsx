import { useTranslation } from 'react-i18next';
import { classes } from '@shared/lib/classes';
import { Icon } from './icon';

export interface Step {
  id: string;
  label: string;
  state: 'done' | 'current' | 'open' | 'closed';
  /** Why the step is closed. */
  reason?: string;
  onSelect?: () => void;
}

/** Shows all steps, allows what the rules allow and says why the others are closed. */
export function Stepper({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="kim-stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={classes('kim-stepper__step', `kim-stepper__step--${step.state}`)}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <StepContent step={step} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function StepContent({ step, number }: { step: Step; number: number }) {
  const { t } = useTranslation();
  const mark = (
    <span className="kim-stepper__mark" aria-hidden="true">
      {step.state === 'done' ? <Icon name="check" size="small" /> : number}
    </span>
  );
  if (!step.onSelect) {
    return (
      <span className="kim-stepper__content" title={step.reason}>
        {mark}
        <span className="kim-stepper__label">{step.label}</span>
        <span className="kern-sr-only">
          , {t(`common:step.${step.state}`)} {step.reason}
        </span>
      </span>
    );
  }
  return (
    <button type="button" className="kim-stepper__content" onClick={step.onSelect}>
      {mark}
      <span className="kim-stepper__label">{step.label}</span>
      <span className="kern-sr-only">, {t('common:step.open')}</span>
    </button>
  );
}
