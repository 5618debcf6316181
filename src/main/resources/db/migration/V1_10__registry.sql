-- Places, organisations and grids.

create table place (
  code varchar(12) primary key,
  name varchar(200) not null,
  level varchar(10) not null,
  parent_code varchar(12)
);
create index place_parent on place (parent_code);

create sequence organisation_seq increment by 50;
create table organisation (
  id bigint primary key,
  city varchar(40) not null,
  code varchar(80) not null,
  kind varchar(20) not null,
  level varchar(10) not null,
  function_name varchar(40),
  authority_kind varchar(40),
  place_code varchar(12) not null references place (code),
  name varchar(200) not null,
  parent_id bigint references organisation (id),
  office boolean not null,
  active boolean not null,
  constraint organisation_code unique (city, code)
);
create index organisation_parent on organisation (parent_id);

create sequence grid_seq increment by 50;
create table grid (
  id bigint primary key,
  code varchar(30) not null,
  city varchar(40) not null,
  village_code varchar(12) not null references place (code),
  name varchar(200) not null,
  type varchar(30) not null,
  basis varchar(30) not null,
  managing_department_id bigint references organisation (id),
  households integer not null,
  population integer not null,
  polygon text,
  centroid_lng double precision,
  centroid_lat double precision,
  active boolean not null,
  sample boolean not null,
  constraint grid_code unique (code)
);
create index grid_village on grid (village_code);
create index grid_city on grid (city);
