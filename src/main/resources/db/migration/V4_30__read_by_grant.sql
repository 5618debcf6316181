-- The grant of a tier of data somebody read by; null for who read for the own work.
alter table personal_data_read add column grant_number varchar(24);
create index personal_data_read_by_grant on personal_data_read (grant_number);
create index personal_data_read_by_city on personal_data_read (city, id);
