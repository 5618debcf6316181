-- Changes of grids: when a grid was given up, codes nobody gets again, drafts, the grids and villages
-- they touch, which grid came from which, and micro-grids.
alter table grid add column closed_on date;

-- A code that was in force once is never allocated again (ZJ-11).
create table void_grid_code (
  code varchar(30) primary key,
  city varchar(40) not null,
  village_code varchar(12) not null references place (code),
  grid_id bigint not null references grid (id),
  voided_on date not null
);
create index void_grid_code_by_village on void_grid_code (village_code);

-- reason is kept encrypted; content is the plan as JSON, outcome what became of it
create sequence grid_draft_seq increment by 50;
create sequence grid_draft_number increment by 1;
create table grid_draft (
  id bigint primary key,
  version bigint not null,
  number varchar(24) not null,
  city varchar(40) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  place_code varchar(12) not null references place (code),
  organisation_id bigint not null references organisation (id),
  drafter varchar(60) not null,
  drafter_name varchar(120) not null,
  reason text not null,
  content text not null,
  outcome text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  effective_on date,
  constraint grid_draft_number_once unique (number)
);
create index grid_draft_by_drafter on grid_draft (drafter, changed_at);
create index grid_draft_by_organisation on grid_draft (organisation_id, changed_at);

-- One open draft at a time touches a grid, and one divides a village that has none yet.
create sequence grid_draft_touch_seq increment by 1;
create table grid_draft_touch (
  id bigint primary key,
  draft_id bigint not null references grid_draft (id),
  grid_id bigint references grid (id),
  village_code varchar(12) references place (code),
  constraint grid_draft_touch_grid_once unique (grid_id),
  constraint grid_draft_touch_village_once unique (village_code)
);
create index grid_draft_touch_by_draft on grid_draft_touch (draft_id);

create sequence grid_lineage_seq increment by 1;
create table grid_lineage (
  id bigint primary key,
  from_grid_id bigint not null references grid (id),
  to_grid_id bigint not null references grid (id),
  kind varchar(20) not null,
  draft_id bigint not null references grid_draft (id),
  changed_on date not null,
  constraint grid_lineage_once unique (draft_id, from_grid_id, to_grid_id)
);
create index grid_lineage_by_from on grid_lineage (from_grid_id);
create index grid_lineage_by_to on grid_lineage (to_grid_id);

-- Subdivisions of a grid (LZ-8).
create sequence micro_grid_seq increment by 1;
create table micro_grid (
  id bigint primary key,
  city varchar(40) not null,
  grid_id bigint not null references grid (id),
  name varchar(200) not null,
  households integer not null,
  polygon text,
  opened_on date not null,
  closed_on date
);
create index micro_grid_by_grid on micro_grid (grid_id);
