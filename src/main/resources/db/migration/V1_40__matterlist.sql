-- Matter lists: one line of versions per county, each version with the types it admits.
create sequence list_version_seq increment by 50;
create table list_version (
  id bigint primary key,
  city varchar(40) not null,
  county_code varchar(12) not null,
  number varchar(20) not null,
  in_force_from date not null,
  in_force_to date,
  constraint list_version_number unique (county_code, number)
);

create sequence matter_type_seq increment by 50;
create table matter_type (
  id bigint primary key,
  version_id bigint not null references list_version (id),
  position integer not null,
  code varchar(40) not null,
  group_number varchar(10) not null,
  group_name varchar(100) not null,
  name varchar(100) not null,
  category varchar(20) not null,
  responsibility varchar(20) not null,
  urgent boolean not null,
  constraint matter_type_code unique (version_id, code)
);
