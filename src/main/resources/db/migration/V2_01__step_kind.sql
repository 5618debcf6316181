-- The inbox serves every procedure: each step says which kind of case it belongs to.
alter table step add column kind varchar(16) default 'MATTER' not null;
