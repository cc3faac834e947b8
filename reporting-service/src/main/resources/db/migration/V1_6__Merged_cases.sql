-- Two cases of one person count once: under the key of the person whose case goes on. "merge_at" is the time of the last word
-- on it, so that a merging and its reversal may come in any order.
alter table case_fact add column merged_into    uuid;
alter table case_fact add column merged_subject uuid;
alter table case_fact add column merge_at       timestamptz;
