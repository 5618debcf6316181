-- Where the holder of a post comes from, and the department an instructor belongs to (ZJ-20, ZJ-21).
alter table grid_post add column source varchar(40);
alter table grid_post add column department_id bigint;
