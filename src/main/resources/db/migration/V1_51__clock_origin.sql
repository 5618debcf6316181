-- Where a limit comes from: the version of the table, what it was asked, who set the clock going.
alter table clock add column decision_ref varchar(64);
alter table clock add column table_version integer;
alter table clock add column inputs varchar(400);
alter table clock add column started_by varchar(64);
alter table clock add column started_by_name varchar(120);
