import { useId, useState, type FormEvent } from 'react';
import { Button } from '@shared/ui/button';
import { QUESTIONS, type Answers, type FormTexts } from './form-texts';
import { Scale } from './scale';

export interface Said {
  answers: Answers;
  words: string | undefined;
}

interface Props {
  texts: FormTexts;
  busy: boolean;
  onSend: (said: Said) => void;
}

/** The questions, the same on screen for Ratsuchende and for staff who enters a paper form. */
export function FeedbackFields({ texts, busy, onSend }: Props) {
  const id = useId();
  const [answers, setAnswers] = useState<Answers>({});
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const none = Object.keys(answers).length === 0;
    setMissing(none);
    if (!none) onSend({ answers, words: words.trim() || undefined });
  };
  return (
    <form className="kim-stack" onSubmit={send}>
      {QUESTIONS.map((question) => (
        <Scale
          key={question}
          question={texts[question]}
          from={texts.notAtAll}
          to={texts.fully}
          value={answers[question]}
          onChange={(value) => setAnswers((before) => ({ ...before, [question]: value }))}
        />
      ))}
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {texts.words}
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          {texts.noNames}
        </div>
        <textarea
          id={id}
          rows={4}
          maxLength={1000}
          className="kern-form-input__input kim-textarea"
          aria-describedby={`${id}-hint`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {missing && (
        <p className="kern-error" role="alert">
          {texts.chooseOne}
        </p>
      )}
      <div>
        <Button type="submit" variant="primary" label={texts.send} busy={busy} />
      </div>
    </form>
  );
}
