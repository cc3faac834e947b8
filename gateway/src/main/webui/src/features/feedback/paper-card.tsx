import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSiteOptions } from '@shared/lib/use-sites';
import { Button } from '@shared/ui/button';
import { Card } from '@shared/ui/card';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { notify } from '@shared/ui/notice-store';
import { ProblemAlert } from '@shared/ui/problem-alert';
import { FeedbackFields } from './feedback-fields';
import { useEnterPaper } from './feedback';
import { FORM_TEXTS } from './form-texts';

/** What came on paper, typed in by staff: the words as they are, without names. */
export function PaperCard() {
  const { t } = useTranslation();
  const sites = useSiteOptions();
  const [open, setOpen] = useState(false);
  const [site, setSite] = useState<string>();
  const [language, setLanguage] = useState('de');
  const enter = useEnterPaper();
  const siteId = site ?? sites[0]?.value;
  const done = () => {
    notify({ tone: 'success', title: t('feedback:paper.saved') });
    setOpen(false);
  };
  return (
    <Card title={t('feedback:paper.title')} subline={t('feedback:paper.text')}>
      {!open && (
        <div>
          <Button icon="add" label={t('feedback:paper.enter')} onClick={() => setOpen(true)} />
        </div>
      )}
      {open && siteId && (
        <div className="kim-stack">
          <FilterBar>
            <FilterSelect
              label={t('feedback:paper.site')}
              value={siteId}
              options={sites}
              onChange={(next) => setSite(next)}
            />
            <FilterSelect
              label={t('feedback:paper.language')}
              value={language}
              options={Object.entries(FORM_TEXTS).map(([value, { name }]) => ({ value, label: name }))}
              onChange={(next) => setLanguage(next ?? 'de')}
            />
          </FilterBar>
          <ProblemAlert error={enter.error} title={t('feedback:paper.failed')} />
          <FeedbackFields
            texts={FORM_TEXTS.de!}
            busy={enter.isPending}
            onSend={(said) => enter.mutate({ siteId, language, ...said }, { onSuccess: done })}
          />
        </div>
      )}
    </Card>
  );
}
