import { classes } from '@shared/lib/classes';

/** The signs KERN brings along; `kern-icon--…` masks them, so they follow the text colour and forced colours. */
export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'drive-folder-upload'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'keyboard-double-arrow-right'
  | 'language'
  | 'logout'
  | 'mail'
  | 'more-vert'
  | 'open-in-new'
  | 'question-mark'
  | 'search'
  | 'success'
  | 'visibility'
  | 'visibility-off'
  | 'warning';

interface Props {
  name: IconName;
  size?: 'small' | 'default' | 'large';
}

/** Always decoration: the word stands beside it. */
export function Icon({ name, size = 'default' }: Props) {
  return (
    <span className={classes('kern-icon', `kern-icon--${name}`, `kern-icon--${size}`)} aria-hidden="true" />
  );
}
