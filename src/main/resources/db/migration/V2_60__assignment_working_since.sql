-- Since when a department works on its part, or works on it again: its limit counts from there,
-- however often its step opens. Parts under way before this keep counting from their step.
alter table assignment add column working_since timestamp with time zone;
