-- Complaints about officers, made without signing in (LZ-12): followed by a code of which only the
-- digest is kept. What was told, who told it, and the answer are kept encrypted.
create sequence complaint_seq increment by 50;
create table complaint (
  id bigint primary key,
  version bigint not null,
  city varchar(32) not null,
  code_digest varchar(64) not null,
  request_digest varchar(64) not null,
  grid_id bigint not null references grid (id),
  person_id bigint references person (id),
  post varchar(40),
  organisation_id bigint not null references organisation (id),
  grounds varchar(40) not null,
  description text not null,
  contact_name text,
  contact_phone text,
  told_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  due_article varchar(100),
  finding varchar(40),
  answer text,
  answered_by varchar(60),
  answered_by_name varchar(100),
  answered_at timestamp with time zone,
  constraint complaint_code_once unique (code_digest)
);
create index complaint_of_receiver on complaint (organisation_id, id);
create index complaint_open on complaint (organisation_id, answered_at);
