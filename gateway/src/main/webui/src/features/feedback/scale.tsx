import { useId } from 'react';

const STEPS = [1, 2, 3, 4, 5];

interface Props {
  question: string;
  from: string;
  to: string;
  value: number | undefined;
  onChange: (value: number) => void;
}

/** Five big fields to touch between two words. */
export function Scale({ question, from, to, value, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className="kim-scale">
      <legend>{question}</legend>
      <div className="kim-scale__steps">
        {STEPS.map((step) => (
          <label key={step} className="kim-scale__step">
            <input
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={step === 1 ? `1: ${from}` : step === STEPS.length ? `${step}: ${to}` : undefined}
            />
            <span aria-hidden={step === 1 || step === STEPS.length}>{step}</span>
          </label>
        ))}
      </div>
      <div className="kim-scale__ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </fieldset>
  );
}
