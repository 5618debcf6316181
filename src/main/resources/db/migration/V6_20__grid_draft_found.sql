-- What the check found when a draft was applied for, as JSON in both languages; kept encrypted
-- because it names people.
alter table grid_draft add column found text;
