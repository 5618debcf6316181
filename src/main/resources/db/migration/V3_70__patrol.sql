-- Patrol and visits: check-ins with place and time (QD-6-3), when a duty was last done in a grid
-- (QD-5-1), listed households and the visits to them (ZJ-36).

-- outside_reason and note are kept encrypted; lng, lat in degrees; distance_metres to the grid, 0 in it
create sequence check_in_seq increment by 50;
create table check_in (
  id bigint primary key,
  city varchar(40) not null,
  grid_id bigint not null references grid (id),
  kind varchar(20) not null,
  officer_id bigint not null references person (id),
  officer_name varchar(120) not null,
  lng double precision not null,
  lat double precision not null,
  accuracy_metres double precision,
  place varchar(10) not null,
  distance_metres double precision,
  outside_reason text,
  note text,
  photos integer not null,
  done_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  matter_number varchar(40),
  sample boolean not null
);
create index check_in_by_grid on check_in (grid_id, done_at, id);

create sequence patrol_mark_seq increment by 50;
create table patrol_mark (
  id bigint primary key,
  city varchar(40) not null,
  grid_id bigint not null references grid (id),
  kind varchar(20) not null,
  counts_from date,
  last_done_at timestamp with time zone,
  constraint patrol_mark_once unique (grid_id, kind)
);
create index patrol_mark_by_city on patrol_mark (city);

-- contact, phone and address are kept encrypted
create sequence household_seq increment by 50;
create table household (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  grid_id bigint not null references grid (id),
  village_code varchar(12) not null references place (code),
  category varchar(20) not null,
  tier varchar(10) not null,
  contact text not null,
  phone text,
  address text not null,
  interval_days integer not null,
  listed_on date not null,
  ended_on date,
  due_on date not null,
  last_visited_at timestamp with time zone,
  sample boolean not null
);
create index household_by_grid on household (grid_id, due_on, id);
create index household_by_city on household (city, due_on, id);

-- note is kept encrypted
create sequence household_visit_seq increment by 50;
create table household_visit (
  id bigint primary key,
  household_id bigint not null references household (id),
  officer_id bigint not null references person (id),
  officer_name varchar(120) not null,
  done_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  outcome varchar(20) not null,
  note text,
  matter_number varchar(40)
);
create index household_visit_by_household on household_visit (household_id, done_at, id);
