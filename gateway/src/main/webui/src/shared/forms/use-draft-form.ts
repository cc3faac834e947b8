import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { isProblem } from '@shared/api/problem';
import { useMe } from '@shared/session/me';
import { differences, taken, type Difference, type Stored, type Take } from './conflict';
import { dropDraft, readDraft, writeDraft, type Draft } from './drafts';
import { schemaResolver } from './schema-resolver';
import { showProblem } from './show-problem';

const SAVE_AFTER_MS = 400;

/** Somebody who saves all the time must not make a form send without end. */
export const MERGES = 3;

/** What a changing form starts from. */
interface Start<V> {
  base: V;
  version?: number;
  state?: string;
}

interface Options<V extends FieldValues, O, R> {
  /** Unique per form and record, e.g. `case.<id>.contact`. */
  name: string;
  schema: z.ZodType<O, V>;
  defaultValues: V;
  /** The key stays the same for one filled-in form, so a repeated submit is not a second record. */
  submit: (values: O, idempotencyKey: string, version?: number) => Promise<R>;
  /** For a form that changes a record: the version that its values were taken from. It is kept with the draft. */
  version?: number;
  /** For a form that takes a step: how far the record was, in the words of `stored`. */
  state?: string;
  /**
   * For a form that changes a record: the record as it is stored now. With it, a 412 saves both changes if they are in
   * different fields; else it shows both versions field by field, and the next submit is made on the version that was shown.
   */
  stored?: () => Promise<Stored<V>>;
  /** Words for values that the form's own fields have none for, such as ids. */
  shown?: (name: string, value: unknown) => string | undefined;
  /** Names of values that are compared without being fields, such as the state that a change leads to. */
  label?: (name: string) => string | undefined;
  onDone?: (result: R) => void;
  /** Values that come from the page and win over an older draft. */
  given?: Partial<V>;
  /** A search form keeps what was searched for. */
  keepOnDone?: boolean;
}

/** Two versions of a record, of which somebody has to choose. */
export interface TwoVersions {
  /** Fields in which somebody else's version differs from what was typed, at least one of them changed by both. */
  conflict: Difference[] | null;
  /** How far the record is by now, where a step was to be taken from another state. */
  moved?: string;
  /** Goes on with what was chosen; the fields stay open for more. */
  settle: (chosen: Record<string, Take>) => void;
  shown: (name: string, value: unknown) => string | undefined;
  label: (name: string) => string | undefined;
}

export interface DraftForm<V extends FieldValues, O> extends TwoVersions {
  form: UseFormReturn<V, unknown, O>;
  onSubmit: (event?: React.BaseSyntheticEvent) => Promise<void>;
  /** What the server refused and no field can show. */
  problem: unknown;
  restored: boolean;
  discard: () => void;
}

/** A form that remembers what is typed and loses it neither on a failed save nor with the session or the tab. */
export function useDraftForm<V extends FieldValues, O, R>(options: Options<V, O, R>): DraftForm<V, O> {
  const { name, schema, defaultValues, submit, onDone, given, keepOnDone, stored } = options;
  const user = useMe().sub;
  const queryClient = useQueryClient();
  const [initial] = useState(() => readDraft(user, name) as Draft<V> | undefined);
  const [restored, setRestored] = useState(initial !== undefined);
  const [problem, setProblem] = useState<unknown>(null);
  const key = useRef(initial?.key ?? crypto.randomUUID());
  const start = useRef<Start<V>>({
    base: initial?.base ?? defaultValues,
    version: initial?.version ?? options.version,
    state: initial?.state ?? options.state,
  });
  const [conflict, setConflict] = useState<Difference[] | null>(null);
  const [moved, setMoved] = useState<string>();
  const form: UseFormReturn<V, unknown, O> = useForm<V, unknown, O>({
    resolver: schemaResolver<V, O>(schema, (field) => form.getFieldState(field as Path<V>)),
    defaultValues: { ...defaultValues, ...initial?.values, ...given } as DefaultValues<V>,
    mode: 'onTouched',
    shouldFocusError: false,
  });
  useSaveWhileTyping(form, user, name, () => ({ key: key.current, ...(stored && start.current) }));
  useWarnBeforeUnload(form.formState.isDirty && !form.formState.isSubmitSuccessful);

  const save = async (values: O, attempt = 1): Promise<void> => {
    setProblem(null);
    try {
      const result = await submit(values, key.current, start.current.version);
      dropDraft(user, name);
      setRestored(false);
      key.current = crypto.randomUUID();
      if (!keepOnDone) form.reset(defaultValues as DefaultValues<V>);
      onDone?.(result);
    } catch (error) {
      // Refused for certain: what is sent next is another request. After a lost answer the key stays, so that
      // trying again cannot save the same thing twice.
      if (isProblem(error) && !error.isUnexpected) key.current = crypto.randomUUID();
      // Someone else was faster: fetch what is now, so that the next attempt is made on it.
      if (isProblem(error) && [409, 412].includes(error.problem.status)) void queryClient.invalidateQueries();
      if (stored && isProblem(error, 'precondition-failed') && (await compare(stored, attempt))) return;
      if (!showProblem(form, error)) setProblem(error);
    }
  };
  const compare = async (fetchStored: () => Promise<Stored<V>>, attempt: number) => {
    const now = await fetchStored().catch(() => undefined);
    if (!now) return false;
    const found = differences(start.current.base, form.getValues(), now.values);
    const movedTo = now.state === start.current.state ? undefined : now.state;
    start.current = { base: now.values, version: now.version, state: now.state };
    if (!movedTo && attempt < MERGES && found.length > 0 && found.every(({ disputed }) => !disputed)) {
      take(found, {});
      await form.handleSubmit((values) => save(values, attempt + 1))();
    } else {
      setMoved(movedTo);
      // What is said with a step stands nowhere else, so there is no second version of it.
      setConflict(movedTo ? found.filter((one) => one.disputed || one.take === 'theirs') : found);
    }
    return true;
  };
  const take = (found: Difference[], chosen: Record<string, Take>) => {
    for (const one of found) {
      const value = taken(one, chosen[one.name] ?? one.take);
      form.setValue(one.name as Path<V>, value as never, { shouldDirty: true });
    }
  };
  const settle = (chosen: Record<string, Take>) => {
    take(conflict ?? [], chosen);
    setConflict(null);
    setMoved(undefined);
  };
  const onSubmit = (event?: React.BaseSyntheticEvent) => form.handleSubmit((values) => save(values))(event);

  const discard = () => {
    dropDraft(user, name);
    setRestored(false);
    key.current = crypto.randomUUID();
    start.current = { base: defaultValues, version: options.version, state: options.state };
    form.reset({ ...defaultValues, ...given } as DefaultValues<V>);
  };
  const shown = options.shown ?? (() => undefined);
  const label = options.label ?? (() => undefined);
  return { form, onSubmit, problem, conflict, moved, settle, shown, label, restored, discard };
}

function useSaveWhileTyping<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  user: string,
  name: string,
  also: () => Omit<Draft<V>, 'values'>,
) {
  const rest = useRef(also);
  useEffect(() => {
    rest.current = also;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => writeDraft(user, name, { ...rest.current(), values: form.getValues() });
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        clearTimeout(timer);
        if (isDirty) timer = setTimeout(save, SAVE_AFTER_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, user, name]);
}

function useWarnBeforeUnload(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}
