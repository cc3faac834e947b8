import { useTranslation } from 'react-i18next';
import type { TargetRules, TargetRulesVersion } from '@shared/api/types/target-group';
import { ConflictChoice } from '@shared/forms/conflict-choice';
import { useOvertaken } from '@shared/forms/use-overtaken';
import { formatDate } from '@shared/i18n/format';
import { municipalityOptions } from '@shared/regional/municipality-options';
import { useMe } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { FilterSelect } from '@shared/ui/filters';
import { notify } from '@shared/ui/notice-store';
import { Page } from '@shared/ui/page';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { QueryView } from '@shared/ui/query-view';
import { CheckList } from '../process/check-list';
import { TwoWords } from '../process/two-words';
import { RuleFields } from './rule-fields';
import { useRuleWords } from './rule-words';
import {
  complete,
  emptyRule,
  usePreviewRules,
  useRulesExamples,
  useRulesHistory,
  useRulesNow,
  useSaveRules,
  useTargetRules,
} from './target-rules';

/** Zielgruppen: whom the KI counsels first. What the rules find is a hint and never stops anybody. */
export function TargetGroupsPage() {
  const { t } = useTranslation();
  const known = useTargetRules();
  return (
    <Page title={t('target-groups:title')} subline={t('target-groups:subline')} width="form">
      <QueryView query={known} failed={t('target-groups:rulesFailed')}>
        {(data) => <Editor known={data} />}
      </QueryView>
      <History />
    </Page>
  );
}

const asWhole = ({ rules, version }: TargetRulesVersion) => ({ value: rules, version });

function Editor({ known }: { known: TargetRulesVersion }) {
  const { t } = useTranslation();
  const { kis } = useMe();
  const fetchNow = useRulesNow();
  const words = useRuleWords();
  const editor = useOvertaken<TargetRules>({
    known: asWhole(known),
    partsOf: (value) => value,
    whole: (parts) => parts as TargetRules,
    save: useSaveRules(),
    fetchNow: () => fetchNow().then(asWhole),
    onDone: () => notify({ tone: 'success', title: t('target-groups:saved') }),
    ...words,
  });
  const { value: rules, change: setRules } = editor;
  const change = (part: Partial<TargetRules>) => setRules({ ...rules, ...part });
  const swap = (index: number, next: TargetRules['rules']) =>
    change({ rules: [...rules.rules.slice(0, index), ...next, ...rules.rules.slice(index + 1)] });
  return (
    <form
      className="kim-stack"
      onSubmit={(event) => {
        event.preventDefault();
        editor.submit();
      }}
    >
      <Examples onTake={setRules} />
      {rules.rules.map((rule, index) => (
        <RuleFields
          key={index}
          rule={rule}
          number={index + 1}
          onChange={(part) => swap(index, [{ ...rule, ...part }])}
          onRemove={() => swap(index, [])}
        />
      ))}
      {rules.rules.length < 20 && (
        <div>
          <Button
            icon="add"
            label={t('target-groups:add')}
            onClick={() => change({ rules: [...rules.rules, emptyRule()] })}
          />
        </div>
      )}
      <Card title={t('target-groups:others')}>
        <TwoWords
          label={t('target-groups:otherwiseField')}
          de={rules.otherwiseDe}
          en={rules.otherwiseEn}
          max={400}
          onChange={(otherwiseDe, otherwiseEn) => change({ otherwiseDe, otherwiseEn })}
        />
        <CheckList
          label={t('target-groups:small')}
          options={municipalityOptions(kis.map(({ key }) => key))}
          chosen={rules.smallMunicipalities}
          onChange={(smallMunicipalities) => change({ smallMunicipalities })}
        />
      </Card>
      <Preview rules={rules} />
      <ConflictChoice draft={editor.versions} />
      <ProblemAlert error={editor.problem} title={t('target-groups:notSaved')} />
      <div>
        <Button type="submit" variant="primary" label={t('target-groups:save')} busy={editor.busy} />
      </div>
    </form>
  );
}

function Examples({ onTake }: { onTake: (rules: TargetRules) => void }) {
  const { t } = useTranslation();
  const { data } = useRulesExamples();
  return (
    <FilterSelect
      label={t('target-groups:example')}
      value={undefined}
      all={t('target-groups:exampleNone')}
      options={(data?.items ?? []).map(({ ki, name }) => ({ value: ki, label: name }))}
      onChange={(ki) => {
        const found = data?.items.find((one) => one.ki === ki);
        if (found) onTake(found.rules);
      }}
    />
  );
}

/** So many of the open cases would belong; nobody is named. */
function Preview({ rules }: { rules: TargetRules }) {
  const { t } = useTranslation();
  const preview = usePreviewRules();
  return (
    <Card title={t('target-groups:preview.title')} subline={t('target-groups:preview.hint')}>
      <ProblemAlert error={preview.error} title={t('target-groups:preview.failed')} />
      {preview.data && (
        <p role="status">
          {t('target-groups:preview.counts', {
            yes: preview.data.yes,
            unclear: preview.data.unclear,
            no: preview.data.no,
          })}
        </p>
      )}
      <div>
        <Button
          label={t('target-groups:preview.run')}
          busy={preview.isPending}
          onClick={() => preview.mutate(complete(rules))}
        />
      </div>
    </Card>
  );
}

function History() {
  const { t } = useTranslation();
  const versions = useRulesHistory();
  return (
    <Card title={t('target-groups:versions.title')}>
      <QueryView
        query={versions}
        failed={t('target-groups:versions.failed')}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="kim-muted">{t('target-groups:versions.none')}</p>}
      >
        {({ items }) => (
          <ol className="kim-item-list">
            {items.map(({ version, rules, changedBy, changedAt }) => (
              <li key={version}>
                <span>
                  <strong>{t('target-groups:versions.number', { version })}</strong>
                  <span className="kim-muted kim-block">{rules.rules.map(({ de }) => de).join(', ')}</span>
                </span>
                <span className="kim-muted">
                  {changedAt && `${changedBy ?? ''}, ${formatDate(changedAt)}`}
                </span>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Card>
  );
}
