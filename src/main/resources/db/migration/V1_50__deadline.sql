-- Calendars of the cities and the clocks of their cases.
create sequence calendar_day_seq increment by 50;
create table calendar_day (
  id bigint primary key,
  city varchar(32) not null,
  on_date date not null,
  kind varchar(16) not null,
  note varchar(200),
  constraint calendar_day_once unique (city, on_date)
);

-- Years whose holidays an administrator has entered in full.
create sequence calendar_year_seq increment by 50;
create table calendar_year (
  id bigint primary key,
  city varchar(32) not null,
  of_year integer not null,
  confirmed_by varchar(64) not null,
  confirmed_at timestamp with time zone not null,
  constraint calendar_year_once unique (city, of_year)
);

create sequence clock_seq increment by 50;
create table clock (
  id bigint primary key,
  city varchar(32) not null,
  matter_number varchar(40) not null,
  task_ref varchar(64) not null,
  stage varchar(32) not null,
  amount integer not null,
  unit varchar(16) not null,
  rule varchar(400),
  article varchar(200),
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  calendar_unconfirmed boolean not null
);
create index clock_matter on clock (matter_number);
create index clock_task on clock (task_ref);

-- Stretches in which a clock ran or was held; a clock without any has run since its start.
create sequence clock_segment_seq increment by 50;
create table clock_segment (
  id bigint primary key,
  clock_id bigint not null references clock (id),
  kind varchar(16) not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone,
  reason varchar(32)
);
create index clock_segment_clock on clock_segment (clock_id);
