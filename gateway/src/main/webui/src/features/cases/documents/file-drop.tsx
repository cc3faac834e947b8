import { useId, useState, type DragEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@shared/forms/field-frame';
import { classes } from '@shared/lib/classes';
import { formatSize } from '@shared/lib/document-words';
import { Icon } from '@shared/ui/icon';
import { ACCEPTED, type FileFault } from './file-fault';

interface Props {
  file: File | undefined;
  fault: FileFault | undefined;
  onFile: (file: File) => void;
  ref: Ref<HTMLInputElement>;
}

/** A file is chosen by keyboard or mouse, or dropped; both are the same field. */
export function FileDrop({ file, fault, onFile, ref }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={classes('kern-form-input', fault && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={id}>
        {t('documents:file')}
      </label>
      <div className="kern-hint" id={`${id}-hint`}>
        {t('documents:fileHint')}
      </div>
      <div
        className={classes('kim-drop', over && 'kim-drop--over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Icon name="drive-folder-upload" />
        <input
          ref={ref}
          id={id}
          type="file"
          accept={ACCEPTED.join(',')}
          aria-describedby={`${id}-hint${fault ? ` ${id}-error` : ''} ${id}-chosen`}
          aria-invalid={fault !== undefined}
          onChange={(event) => take(event.target.files)}
        />
        <span className="kim-muted" id={`${id}-chosen`} aria-live="polite">
          {file ? `${file.name}, ${formatSize(file.size)}` : t('documents:drop')}
        </span>
      </div>
      <FieldError id={id} error={fault && t(`documents:fault.${fault}`)} />
    </div>
  );
}
