-- People, the positions they hold in organisations and the posts they hold in grids.
create sequence person_seq increment by 50;
create sequence person_position_seq increment by 50;
create sequence grid_post_seq increment by 50;

create table person (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  code varchar(40) not null,
  name varchar(80) not null,
  work_phone varchar(40),
  private_phone varchar(400),
  identity_number varchar(400),
  birth_date date,
  education varchar(20),
  sample boolean not null,
  constraint person_code_once unique (city, code)
);

create table person_position (
  id bigint primary key,
  version bigint not null,
  person_id bigint not null references person (id),
  organisation_id bigint not null,
  title varchar(80),
  valid_from date not null,
  valid_until date
);
create index person_position_by_person on person_position (person_id);
create index person_position_by_organisation on person_position (organisation_id);

create table person_position_role (
  position_id bigint not null references person_position (id),
  role varchar(20) not null,
  primary key (position_id, role)
);

create table grid_post (
  id bigint primary key,
  version bigint not null,
  person_id bigint not null references person (id),
  grid_id bigint not null,
  kind varchar(20) not null,
  valid_from date not null,
  valid_until date
);
create index grid_post_by_person on grid_post (person_id);
create index grid_post_by_grid on grid_post (grid_id);
