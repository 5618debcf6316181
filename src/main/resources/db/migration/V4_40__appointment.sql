-- What applications to appoint officers say; texts by people are kept encrypted.
create table appointment (
  number varchar(24) primary key references application (number),
  city varchar(40) not null,
  change varchar(20) not null,
  post varchar(20) not null,
  stage varchar(20) not null,
  department_id bigint references organisation (id),
  starts_on date not null,
  reason text not null,
  requirements varchar(2000),
  registers_from date,
  registers_until date,
  registers_at varchar(200),
  announced_until date
);
create index appointment_by_city on appointment (city, stage);

create table appointment_grid (
  appointment varchar(24) not null references appointment (number),
  ordinal integer not null,
  grid_id bigint not null references grid (id),
  primary key (appointment, ordinal)
);

-- Who may come to hold the post: name, phones, identity number, birth date and every text encrypted.
create sequence appointment_candidate_seq increment by 50;
create table appointment_candidate (
  id bigint primary key,
  version bigint not null,
  appointment varchar(24) not null references appointment (number),
  person_id bigint references person (id),
  name text not null,
  work_phone text,
  private_phone text,
  identity_number text,
  born text,
  education varchar(20),
  source varchar(40),
  citizen boolean not null,
  village_leader boolean not null,
  village_member boolean not null,
  registered_at timestamp with time zone not null,
  passed boolean,
  verdict text,
  score integer,
  chosen_grid_id bigint references grid (id),
  candidacy_id bigint references candidacy (id),
  dropped text
);
create index appointment_candidate_by_appointment on appointment_candidate (appointment);

-- What applications to let officers leave say; the reason is kept encrypted.
create table officer_exit (
  number varchar(24) primary key references application (number),
  city varchar(40) not null,
  change varchar(20) not null,
  ground varchar(30) not null,
  post_id bigint not null references grid_post (id),
  discipline_id bigint references discipline (id),
  reason text not null
);
create index officer_exit_by_post on officer_exit (post_id);
