-- Cases: the aggregate, its departments, the party concerned, what people submitted, the numbers.
create table case_counter (
  city varchar(32) primary key,
  counted_on date not null,
  last_number integer not null
);

create table matter (
  number varchar(20) primary key,
  version integer not null,
  city varchar(32) not null,
  type_id bigint,
  type_code varchar(32) not null,
  type_name varchar(120),
  category varchar(32),
  list_version varchar(32),
  grid_id bigint not null,
  grid_name varchar(200) not null,
  grid_type varchar(32) not null,
  place_code varchar(12) not null,
  source varchar(32) not null,
  urgent boolean not null,
  responsibility varchar(16),
  state varchar(32) not null,
  phase varchar(16) not null,
  level varchar(16),
  holder_id bigint,
  holder varchar(200),
  description text not null,
  lng double precision,
  lat double precision,
  location_text text,
  discovered_at timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  reporter varchar(64) not null,
  reporter_name varchar(120) not null,
  reporting_organisation_id bigint,
  duplicate_of varchar(20),
  handled_by varchar(16),
  reworks integer not null,
  closure varchar(32),
  seal varchar(64)
);
create index matter_by_place on matter (city, place_code, opened_at);
create index matter_by_opening on matter (city, opened_at, number);
create index matter_by_grid on matter (grid_id, type_code, opened_at);
create index matter_by_reporter on matter (reporter, opened_at);
create index matter_by_first_case on matter (duplicate_of);

create sequence assignment_seq increment by 50;
create table assignment (
  id bigint primary key,
  version integer not null,
  matter_number varchar(20) not null references matter (number),
  city varchar(32) not null,
  organisation_id bigint not null,
  organisation varchar(200) not null,
  role varchar(16) not null,
  state varchar(16) not null,
  handler varchar(64),
  handler_name varchar(120),
  refusals integer not null,
  ruled boolean not null,
  dispatched_at timestamp with time zone,
  handled_at timestamp with time zone
);
create index assignment_by_matter on assignment (matter_number);
create index assignment_by_organisation on assignment (organisation_id, matter_number);

create table party (
  matter_number varchar(20) primary key references matter (number),
  name text,
  phone text,
  identity_number text,
  address text
);

create sequence submission_seq increment by 50;
create table submission (
  id bigint primary key,
  matter_number varchar(20) not null references matter (number),
  step_key varchar(64) not null,
  step_id bigint,
  organisation_id bigint,
  outcome varchar(32),
  content text not null,
  submitted_by varchar(64) not null,
  submitter_name varchar(120) not null,
  submitted_at timestamp with time zone not null
);
create index submission_by_matter on submission (matter_number, step_key, submitted_at);

create sequence precedent_seq increment by 50;
create table precedent (
  id bigint primary key,
  city varchar(32) not null,
  matter_number varchar(20) not null references matter (number),
  type_code varchar(32) not null,
  organisation_id bigint not null,
  organisation varchar(200) not null,
  outcome varchar(32) not null,
  submission_id bigint,
  ruled_at timestamp with time zone not null
);
create index precedent_by_type on precedent (city, type_code, ruled_at);

create sequence notice_seq increment by 50;
create table notice (
  id bigint primary key,
  city varchar(32) not null,
  organisation_id bigint,
  username varchar(64),
  matter_number varchar(20) not null,
  kind varchar(32) not null,
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone
);
create index notice_by_organisation on notice (organisation_id, sent_at);
create index notice_by_username on notice (username, sent_at);
