-- The inbox: what waits for whom, told by the workflow; and what was typed and not yet submitted.
create sequence step_seq increment by 50;

create table step (
  id bigint primary key,
  task_ref varchar(64) not null,
  city varchar(32) not null,
  matter_number varchar(20) not null,
  step_key varchar(64) not null,
  name varchar(120) not null,
  stage varchar(32),
  phase varchar(16),
  form_key varchar(64),
  articles varchar(400) not null,
  candidates varchar(800) not null,
  department_id bigint,
  type_name varchar(120) not null,
  grid_name varchar(200) not null,
  place_code varchar(12) not null,
  source varchar(32) not null,
  urgent boolean not null,
  holder varchar(200),
  opened_at timestamp with time zone not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone,
  -- the due date, or the end of time without one: lists are ordered and continued by it
  due_rank timestamp with time zone not null,
  assignee varchar(64),
  assignee_name varchar(120),
  state varchar(16) not null,
  closed_at timestamp with time zone,
  outcome varchar(64),
  constraint step_task_ref_once unique (task_ref)
);
create index step_by_assignee on step (assignee, state, due_rank, id);
create index step_by_closing on step (assignee, state, closed_at, id);
create index step_by_city on step (city, state, due_rank, id);
create index step_by_matter on step (matter_number, state);

create table step_candidate (
  step_id bigint not null references step (id),
  grp varchar(64) not null,
  primary key (step_id, grp)
);
create index step_candidate_by_group on step_candidate (grp, step_id);

create table step_draft (
  step_id bigint not null references step (id),
  username varchar(64) not null,
  content text not null,
  saved_at timestamp with time zone not null,
  primary key (step_id, username)
);
