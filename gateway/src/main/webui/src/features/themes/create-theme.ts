import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Theme } from '@shared/api/types/steering';
import { requiredText, someCodes } from '@shared/forms/validation';
import { useRefresh } from '@shared/lib/use-refresh';

export const themeSchema = z.object({ title: requiredText, description: requiredText, domains: someCodes });

export function useCreateTheme() {
  const refresh = useRefresh('themes');
  return (body: z.output<typeof themeSchema>, idempotencyKey: string) =>
    api.post<Theme>('/themes', { body, idempotencyKey }).then(refresh);
}
