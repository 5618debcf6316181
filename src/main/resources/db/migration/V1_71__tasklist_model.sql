-- The version of the model a step belongs to: its form stays readable after the step is over.
alter table step add column model_ref varchar(64) default '' not null;
