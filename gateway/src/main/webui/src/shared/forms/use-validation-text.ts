import { useTranslation } from 'react-i18next';

/** Own rules give a key of `common:validation`, the server gives a sentence; both become a sentence. */
export function useValidationText(): (message: string | undefined) => string {
  const { t } = useTranslation();
  return (message) => t(`common:validation.${message ?? 'invalid'}`, { defaultValue: message });
}
