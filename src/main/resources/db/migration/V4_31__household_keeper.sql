-- The officer of the grid who calls on a household; null, or somebody who serves there no longer:
-- nobody in particular.
alter table household add column keeper_id bigint references person (id);
alter table household add column keeper_name varchar(120);
create index household_by_keeper on household (keeper_id);
