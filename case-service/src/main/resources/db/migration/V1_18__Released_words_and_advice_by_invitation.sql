-- Words of Ratsuchende reach the Lenkungsgruppe and the team only if a human has read them whole. The decision knows the day only,
-- as the feedback knows its half-year only.
alter table feedback add column words_decision   text;
alter table feedback add column words_decided_by text;
alter table feedback add column words_decided_on date;

-- Kollegiale Beratung goes to whom the asker invites and shows what the asker shows. A group that too few persons of the KI share
-- is not kept at all. Questions asked before went to the whole team.
alter table peer_advice alter column age_group drop not null;
alter table peer_advice alter column nationality_group drop not null;
alter table peer_advice alter column status_group drop not null;
alter table peer_advice add column invited text;
