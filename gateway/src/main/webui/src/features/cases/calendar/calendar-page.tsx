import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '@shared/api/types/plan';
import { formatDate, plusDays, today } from '@shared/i18n/format';
import { useSiteOptions } from '@shared/lib/use-sites';
import { useUrlSearch } from '@shared/lib/use-url-search';
import { useHasRole } from '@shared/session/me';
import { Button } from '@shared/ui/button';
import { FilterBar, FilterSelect } from '@shared/ui/filters';
import { Page } from '@shared/ui/page';
import { QueryView } from '@shared/ui/query-view';
import { CloseAppointmentDialog } from '../appointments/close-appointment-dialog';
import { MoveAppointmentDialog } from '../appointments/move-appointment-dialog';
import { mondayOf, useCalendar } from './calendar';
import { CalendarDays } from './calendar-days';
import { FeedCard } from './feed-card';

interface Search {
  from?: string;
  view?: 'list';
  site?: string;
}

/** Termine: the own week, and for the Koordinierende Stelle the week of a site. */
export function CalendarPage() {
  const { t } = useTranslation();
  const supervises = useHasRole('coordinator');
  const [search, setSearch] = useUrlSearch<Search>();
  const sites = useSiteOptions();
  const from = mondayOf(search.from ?? today());
  const list = search.view === 'list';
  const days = list ? 28 : 7;
  const site = supervises ? (search.site ?? sites[0]?.value) : undefined;
  return (
    <Page title={t('calendar:title')} subline={t(supervises ? 'calendar:ofSite' : 'calendar:own')}>
      <FilterBar>
        {supervises && (
          <FilterSelect
            label={t('calendar:site')}
            value={site}
            options={sites}
            onChange={(next) => setSearch({ site: next })}
          />
        )}
        <FilterSelect
          label={t('calendar:view')}
          value={search.view}
          all={t('calendar:week')}
          options={[{ value: 'list', label: t('calendar:list') }]}
          onChange={(view) => setSearch({ view: view as 'list' | undefined })}
        />
        <div className="kim-row">
          <Button
            small
            icon="chevron-left"
            iconOnly
            label={t('calendar:earlier')}
            onClick={() => setSearch({ from: plusDays(from, -days) })}
          />
          <Button small label={t('calendar:now')} onClick={() => setSearch({ from: undefined })} />
          <Button
            small
            icon="chevron-right"
            iconOnly
            label={t('calendar:later')}
            onClick={() => setSearch({ from: plusDays(from, days) })}
          />
        </div>
      </FilterBar>
      <h2 className="kim-heading" aria-live="polite">
        {formatDate(from)} – {formatDate(plusDays(from, days - 1))}
      </h2>
      <Days from={from} days={days} site={site} onlyFull={list} />
      {!supervises && <FeedCard />}
    </Page>
  );
}

interface DaysProps {
  from: string;
  days: number;
  site: string | undefined;
  onlyFull: boolean;
}

function Days({ from, days, site, onlyFull }: DaysProps) {
  const { t } = useTranslation();
  const calendar = useCalendar(from, days, site);
  const [moving, setMoving] = useState<CalendarItem>();
  const [closing, setClosing] = useState<CalendarItem>();
  return (
    <>
      <QueryView query={calendar} failed={t('calendar:failed')}>
        {({ items }) => (
          <CalendarDays
            from={from}
            days={days}
            onlyFull={onlyFull}
            items={items}
            onMove={setMoving}
            onClose={setClosing}
          />
        )}
      </QueryView>
      {moving && <MoveAppointmentDialog appointment={moving} onClose={() => setMoving(undefined)} />}
      {closing && <CloseAppointmentDialog appointment={closing} onClose={() => setClosing(undefined)} />}
    </>
  );
}
