-- Since when the present holder has the case: its limit to report on counts from there.
alter table matter add column held_since timestamp with time zone;
update matter set held_since = opened_at where holder_id is not null;
