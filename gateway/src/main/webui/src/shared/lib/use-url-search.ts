import { useNavigate, useSearch } from '@tanstack/react-router';

/** State of a page in its address: read it, change a part of it. */
export function useUrlSearch<T extends object>(): [T, (change: Partial<T>) => void] {
  const search = useSearch({ strict: false } as never) as T;
  const navigate = useNavigate();
  const change = (next: Partial<T>) =>
    void navigate({
      to: '.',
      search: (previous: object) => withoutEmpty({ ...previous, ...next }),
      replace: true,
    } as never);
  return [search, change];
}

function withoutEmpty(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
