import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
import { api } from '@shared/api/client';
import type { Page } from '@shared/api/types/common';
import type { GapFile, Theme } from '@shared/api/types/steering';
import { requiredCode } from '@shared/forms/validation';
import { useSettle } from '@shared/lib/use-settle';

export const NEW_THEME = 'new';

export const bundleSchema = z
  .object({
    themeId: requiredCode,
    title: z.string().trim().max(200, 'tooLong'),
    description: z.string().trim().max(4000, 'tooLong'),
    others: z.array(z.string()),
  })
  .superRefine(({ themeId, title, description }, context) => {
    if (themeId !== NEW_THEME) return;
    if (!title) context.addIssue({ code: 'custom', message: 'required', path: ['title'] });
    if (!description) context.addIssue({ code: 'custom', message: 'required', path: ['description'] });
  });
export type BundleValues = z.output<typeof bundleSchema>;

/** Themes that still gather gaps. */
export function useGatheringThemes() {
  return useQuery({
    queryKey: ['themes', 'gathering'],
    queryFn: async ({ signal }) => {
      const { items } = await api.get<Page<Theme>>('/themes', { query: { limit: 200 }, signal });
      return items.filter(({ status }) => status === 'OPEN' || status === 'POSTPONED');
    },
  });
}

/** Recognised gaps that belong to no theme yet, those of the same Lebensbereich first. */
export function useUnbundledGaps(gap: GapFile) {
  return useQuery({
    queryKey: ['gaps', 'unbundled', gap.id],
    queryFn: async ({ signal }) => {
      const query = { status: ['RECOGNISED'], limit: 100 };
      const { items } = await api.get<Page<GapFile>>('/gaps', { query, signal });
      const sameDomain = ({ domain }: GapFile) => Number(domain !== gap.domain);
      return items.filter(({ id }) => id !== gap.id).sort((a, b) => sameDomain(a) - sameDomain(b));
    },
  });
}

/** Bündeln: into a theme that there is or a new one, together with others of the kind. */
export function useBundleGap(gap: GapFile, unbundled: GapFile[]) {
  const settle = useSettle('gaps', 'themes');
  // A second try after a refused gap must not make a second theme.
  const created = useRef<string | undefined>(undefined);
  const bundle = async (values: BundleValues, idempotencyKey: string) => {
    const chosen = [gap, ...unbundled.filter(({ id }) => values.others.includes(id))];
    if (values.themeId === NEW_THEME) {
      const domains = [...new Set(chosen.map(({ domain }) => domain))];
      const body = { title: values.title, description: values.description, domains };
      created.current ??= (await api.post<Theme>('/themes', { body, idempotencyKey })).id;
    }
    const themeId = values.themeId === NEW_THEME ? created.current : values.themeId;
    for (const { id, version } of chosen) {
      await api.post<GapFile>(`/gaps/${id}/bundle`, { version, body: { themeId } });
    }
    return { themeId, count: chosen.length };
  };
  return (values: BundleValues, idempotencyKey: string) => settle(bundle(values, idempotencyKey));
}
