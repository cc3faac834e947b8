-- The one place that says what counts. Each branch of the view is one measure: which fact counts, in which dimension, on
-- which day, for which protected subject, with how many days where a median is taken. Everything else is derived: the
-- cells are kept by the difference of this view before and after an event, and checked against it.
-- A change here counts everything anew when the service starts; raise "ruleVersion" in indicators.json with it.

drop view if exists cell_difference;
drop view if exists expected_histogram;
drop view if exists expected_cell;
drop view if exists contribution_by_period;
drop view if exists contribution;
drop view if exists feedback_day;

-- A feedback counts on the first day of its half-year: a finer one is not known.
create view feedback_day with (security_invoker = true) as
select ki, feedback_id, welcome, understood, helped, next_steps,
       make_date(cast(left(half_year, 4) as int), case when right(half_year, 1) = '1' then 1 else 7 end, 1) as day
  from feedback_fact;

-- security_invoker: without it the view would see past the tenants' lock.
create view contribution with (security_invoker = true) as
-- Persons who are in the service at all: below ten of them a KI is left out.
select ki, 'person' as measure, '' as dimension, received_on as day, subject, null::int as value
  from referral_fact where received_on is not null
union all
select ki, 'person', '', opened_on, subject, null
  from case_fact where opened_on is not null and merged_into is null
union all
select k.ki, 'person', '', coalesce(c.opened_on + k.days_since_opened, k.recorded_on), k.subject, null
  from contact_fact k left join case_fact c on c.ki = k.ki and c.case_id = k.case_id

-- Baustein 2
union all
select ki, 'enquiry', d.dimension, received_on, subject, null
  from referral_fact cross join lateral (values (''), (reason)) d(dimension)
 where received_on is not null and forwarded_to is null
union all
-- A case that was merged into another one of the same person was never a second one.
select ki, 'case-opened', '', opened_on, subject, null
  from case_fact where opened_on is not null and merged_into is null
union all
select k.ki, 'counselled', '', coalesce(c.opened_on + k.days_since_opened, k.recorded_on), k.subject, null
  from contact_fact k left join case_fact c on c.ki = k.ki and c.case_id = k.case_id
union all
select k.ki, 'waiting', '', c.opened_on + k.days_since_opened, k.subject,
       greatest(c.opened_on + k.days_since_opened - coalesce(r.received_on, c.opened_on), 0)
  from contact_fact k
  join case_fact c on c.ki = k.ki and c.case_id = k.case_id
  left join referral_fact r on r.ki = c.ki and r.referral_id = c.referral_id
 where k.first and c.opened_on is not null and c.merged_into is null
union all
select ki, 'need', d.dimension, assessed_on, subject, null
  from assessment_fact cross join lateral unnest(needs) d(dimension)
union all
select ki, 'goal-closed', '', closed_on, subject, null
  from goal_fact where result in ('REACHED', 'PARTLY_REACHED', 'NOT_REACHED')
union all
select ki, 'goal-reached', '', closed_on, subject, null from goal_fact where result = 'REACHED'
union all
select ki, 'handover', d.dimension, offered_on, subject, null
  from handover_fact cross join lateral (values (''), (status)) d(dimension)
 where offered_on is not null
union all
select ki, 'handover-answered', '', answered_on, subject, answer_days from handover_fact where answered_on is not null
union all
select ki, 'case-closed', '', closed_on, subject, null
  from case_fact where closed_on is not null and merged_into is null and (reopened_at is null or reopened_at < closed_at)
union all
select ki, 'case-closed-by-both', '', closed_on, subject, null
  from case_fact
 where closed_on is not null and merged_into is null and (reopened_at is null or reopened_at < closed_at) and both_sides

-- Offene Sprechstunde: visits, not persons, for who stays anonymous may come twice; each is protected for itself.
union all
select ki, 'walk-in', d.dimension, recorded_on, walk_in_id, null
  from walk_in_fact cross join lateral (values (''), (to_char(recorded_on, '"M"MM'))) d(dimension)
union all
select ki, 'walk-in-site', cast(site as text), recorded_on, walk_in_id, null from walk_in_fact
union all
select ki, 'walk-in-language', language, recorded_on, walk_in_id, null from walk_in_fact where language is not null
union all
select ki, 'walk-in-domain', d.dimension, recorded_on, walk_in_id, null
  from walk_in_fact cross join lateral unnest(domains) d(dimension)
union all
select ki, 'walk-in-anonymous', d.dimension, recorded_on, walk_in_id, null
  from walk_in_fact cross join lateral (values (''), (to_char(recorded_on, '"M"MM'))) d(dimension)
 where anonymous

-- Rückmeldungen: nobody knows who, and when only to the half-year. Agreed is 4 or 5 of 5.
union all
select ki, 'feedback', '', f.day, feedback_id, null from feedback_day f
union all
select ki, 'feedback-welcome', '', f.day, feedback_id, null from feedback_day f where welcome is not null
union all
select ki, 'feedback-welcome-agreed', '', f.day, feedback_id, null from feedback_day f where welcome >= 4
union all
select ki, 'feedback-understood', '', f.day, feedback_id, null from feedback_day f where understood is not null
union all
select ki, 'feedback-understood-agreed', '', f.day, feedback_id, null from feedback_day f where understood >= 4
union all
select ki, 'feedback-helped', '', f.day, feedback_id, null from feedback_day f where helped is not null
union all
select ki, 'feedback-helped-agreed', '', f.day, feedback_id, null from feedback_day f where helped >= 4
union all
select ki, 'feedback-next-steps', '', f.day, feedback_id, null from feedback_day f where next_steps is not null
union all
select ki, 'feedback-next-steps-agreed', '', f.day, feedback_id, null from feedback_day f where next_steps >= 4

-- Baustein 1
union all
select ki, 'gap', d.dimension, coalesce(reported_on, recognised_on - recognition_days), gap_id, null
  from gap_fact cross join lateral (values (''), (kind)) d(dimension)
 where coalesce(reported_on, recognised_on) is not null
union all
select ki, 'gap-recognised', '', recognised_on, gap_id, recognition_days from gap_fact where recognised_on is not null
union all
select d.ki, 'decision', x.dimension, d.taken_on, d.decision_id, null
  from decision_fact d
  join meeting_fact m on m.ki = d.ki and m.meeting_id = d.meeting_id and m.body_kind = 'LENKUNGSGRUPPE'
 cross join lateral (values (''), (d.result)) x(dimension)
union all
select ki, 'assignment-done', '', done_on, assignment_id, null from assignment_fact where done_on is not null
union all
select ki, 'assignment-in-time', '', done_on, assignment_id, null
  from assignment_fact where done_on is not null and in_time

-- Baustein 3
union all
select ki, 'procedure-25b-opened', '', opened_on, subject, null
  from procedure_fact where kind = 'P25B' and opened_on is not null
union all
select ki, 'procedure-25b-decided', d.dimension, decided_on, subject, null
  from procedure_fact cross join lateral (values (''), (decision)) d(dimension)
 where kind = 'P25B' and decided_on is not null
union all
select ki, 'procedure-25b-days', '', decided_on, subject, days
  from procedure_fact where kind = 'P25B' and decided_on is not null;

-- A day counts in its half-year and in its year.
create view contribution_by_period with (security_invoker = true) as
select c.ki, p.period, c.measure, c.dimension, c.subject, c.value
  from contribution c
 cross join lateral (values (to_char(c.day, 'YYYY')),
                            (to_char(c.day, 'YYYY') || case when extract(month from c.day) <= 6 then '-H1' else '-H2' end))
       p(period);

create view expected_cell with (security_invoker = true) as
select ki, period, measure, dimension, count(*) as n, count(distinct subject) as subjects,
       cast(percentile_cont(0.5) within group (order by value) as numeric) as median
  from contribution_by_period
 group by ki, period, measure, dimension;

create view expected_histogram with (security_invoker = true) as
select ki, period, measure, dimension, value, count(*) as n
  from contribution_by_period
 where value is not null
 group by ki, period, measure, dimension, value;

-- Empty as long as what is kept equals what the facts say; an operator's check and the tests read it.
create view cell_difference with (security_invoker = true) as
select ki, period, measure, dimension, k.n as kept_n, e.n as expected_n, k.subjects as kept_subjects,
       e.subjects as expected_subjects, k.median as kept_median, e.median as expected_median
  from (select * from cell where n <> 0 or subjects <> 0) k
  full join expected_cell e using (ki, period, measure, dimension)
 where (k.n, k.subjects, k.median) is distinct from (e.n, e.subjects, e.median)
union all
select ki, period, measure, dimension, k.n, e.n, null, null, value, value
  from (select * from histogram where n <> 0) k
  full join expected_histogram e using (ki, period, measure, dimension, value)
 where k.n is distinct from e.n;

grant select on feedback_day, contribution, contribution_by_period, expected_cell, expected_histogram, cell_difference to "${app_role}";

-- Median of the days that a cell stands on; null while it stands on none.
create or replace function median_of(a_ki text, a_period text, a_measure text, a_dimension text) returns numeric
language sql stable as $$
    with counted as (
        select value, cast(sum(n) over (order by value) as bigint) as upto, cast(sum(n) over () as bigint) as total
          from histogram
         where ki = a_ki and period = a_period and measure = a_measure and dimension = a_dimension and n > 0)
    select avg(value)::numeric
      from (select (select min(value) from counted where upto >= (total + 1) / 2) as value
            union all
            select (select min(value) from counted where upto >= (total + 2) / 2)) middle
$$;

-- Everything anew, with the rules above: KI by KI, because what is sorted in memory takes a fraction of the time.
set local work_mem = '256MB';
lock table cell, histogram in exclusive mode;
delete from cell;
delete from histogram;
do $$
declare
    one text;
begin
    for one in
        select ki from referral_fact union select ki from case_fact union select ki from contact_fact
         union select ki from assessment_fact union select ki from goal_fact union select ki from handover_fact
         union select ki from procedure_fact union select ki from gap_fact union select ki from decision_fact
         union select ki from assignment_fact union select ki from walk_in_fact union select ki from feedback_fact
    loop
        insert into cell (ki, period, measure, dimension, n, subjects, median)
        select ki, period, measure, dimension, n, subjects, median from expected_cell where ki = one;
        insert into histogram (ki, period, measure, dimension, value, n)
        select ki, period, measure, dimension, value, n from expected_histogram where ki = one;
    end loop;
end $$;
