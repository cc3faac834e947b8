-- Which language was spoken, as coarse as it is counted; unknown of visits that were recorded before.
alter table walk_in_fact add column language text;
