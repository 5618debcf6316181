-- Volunteers become officers by the procedure only: nothing counts their appointments any more.
alter table volunteer drop column appointments;
