-- Training of officers: a course and who attended it. Hours are kept in quarters. A course entered
-- by mistake is withdrawn with a reason (encrypted) and counts no longer.
create sequence training_course_seq increment by 50;
create table training_course (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  place_code varchar(12) not null references place (code),
  organisation_id bigint not null references organisation (id),
  kind varchar(20) not null,
  title varchar(200) not null,
  held_on date not null,
  quarters integer not null,
  organiser varchar(200) not null,
  entered_by varchar(64) not null,
  entered_at timestamp with time zone not null,
  withdrawn_by varchar(64),
  withdrawn_at timestamp with time zone,
  withdrawal text
);
create index training_course_by_place on training_course (city, place_code);

create sequence training_attendance_seq increment by 50;
create table training_attendance (
  id bigint primary key,
  course_id bigint not null references training_course (id),
  person_id bigint not null references person (id),
  passed boolean,
  score integer,
  constraint training_attendance_once unique (course_id, person_id)
);
create index training_attendance_by_person on training_attendance (person_id);
