import { useMutation } from '@tanstack/react-query';
import { api } from '@shared/api/client';
import type { ImportReport } from '@shared/api/types/case';
import { useRefresh } from '@shared/lib/use-refresh';

/** Bestandsfälle übernehmen: a dry run stores nothing and tells of each line what would become of it. */
export function useImportCases() {
  const refresh = useRefresh('cases');
  return useMutation({
    mutationFn: async ({ csv, dryRun }: { csv: string; dryRun: boolean }) => {
      const report = await api.upload<ImportReport>('/imports', csv, 'text/csv; charset=UTF-8', { dryRun });
      return dryRun ? report : refresh(report);
    },
  });
}
