-- Since when the holder has to decide: from its receipt, or from when the case came back to it.
alter table matter add column decided_since timestamp with time zone;
update matter set decided_since = held_since;
