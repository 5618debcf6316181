-- A second account of the same person would undo the separation of auditor and administrators.
alter table account add constraint account_person_once unique (person_id);
