import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '@shared/ui/alert';
import { readFigures } from './figures-csv';

interface Props {
  own: readonly string[];
  onRead: (persons: Map<string, number>) => void;
}

/** Takes the figures of a file into the form, where a person sees them before anything is sent. */
export function FiguresFile({ own, onRead }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [found, setFound] = useState<ReturnType<typeof readFigures>>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    const figures = readFigures(await file.text(), own);
    setFound(figures);
    onRead(figures.persons);
  };
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {t('shares:form.file')}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        className="kern-form-input__input"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      {found && <p role="status">{t('shares:form.read', { count: found.persons.size })}</p>}
      {found && found.faults.length > 0 && (
        <Alert tone="warning" title={t('shares:form.faults')} role="alert">
          <ul className="kim-plain-list">
            {found.faults.map(({ line, fault }) => (
              <li key={line}>{t('shares:form.line', { line, fault: t(`shares:form.fault.${fault}`) })}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
