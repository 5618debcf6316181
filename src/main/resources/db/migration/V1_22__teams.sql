-- Grades of posts and what they pay (DY-13), teams (QZ-16, QD-3-3, DY-16), volunteers who register
-- where they live (QZ-8), and the meetings of grid councils (DY-16).
create sequence post_grade_seq increment by 50;
create sequence team_seq increment by 50;
create sequence team_member_seq increment by 50;
create sequence volunteer_seq increment by 50;
create sequence volunteer_number increment by 1;
create sequence council_seq increment by 50;

create table post_grade (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  county_code varchar(12) not null references place (code),
  code varchar(20) not null,
  name varchar(80) not null,
  monthly_pay integer not null,
  sample boolean not null,
  constraint post_grade_once unique (county_code, code)
);
alter table grid_post add column grade_id bigint references post_grade (id);
alter table grid_post add column grade_since date;

create table team (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  code varchar(40) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  village_code varchar(12) not null references place (code),
  grid_id bigint references grid (id),
  leader_id bigint references person (id),
  valid_from date not null,
  valid_until date,
  sample boolean not null,
  constraint team_once unique (city, code)
);
create index team_by_village on team (village_code);

create table team_member (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  person_id bigint not null references person (id),
  capacity varchar(40) not null,
  valid_from date not null,
  valid_until date,
  constraint team_member_once unique (team_id, person_id, valid_from)
);
create index team_member_by_person on team_member (person_id);

-- unit and residence are kept encrypted
create table volunteer (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  person_id bigint not null references person (id),
  grid_id bigint not null references grid (id),
  standing varchar(20) not null,
  unit varchar(2000),
  residence varchar(2000),
  willing_officer boolean not null,
  household_link boolean not null,
  appointments integer not null,
  valid_from date not null,
  valid_until date,
  sample boolean not null,
  constraint volunteer_once unique (person_id, grid_id, valid_from)
);
create index volunteer_by_grid on volunteer (grid_id);

-- topic and resolution are kept encrypted
create table council (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  code varchar(60) not null,
  grid_id bigint not null references grid (id),
  held_on date not null,
  topic text not null,
  resolution text not null,
  sample boolean not null,
  constraint council_once unique (city, code)
);
create index council_by_grid on council (grid_id);

create table council_attendance (
  council_id bigint not null references council (id),
  capacity varchar(40) not null,
  people integer not null,
  primary key (council_id, capacity)
);
