-- Applications; what each is about is kept by the register it changes.
create sequence application_number increment by 1;
create table application (
  number varchar(24) primary key,
  city varchar(40) not null,
  kind varchar(30) not null,
  state varchar(20) not null,
  subject varchar(200) not null,
  place_code varchar(12) not null references place (code),
  place_name varchar(120) not null,
  applicant_id bigint not null references organisation (id),
  applicant varchar(200) not null,
  submitted_by varchar(60) not null,
  submitter_name varchar(120) not null,
  submitted_at timestamp with time zone not null,
  reviewer_id bigint references organisation (id),
  approver_id bigint references organisation (id),
  filer_id bigint references organisation (id),
  ended_at timestamp with time zone,
  objections text
);
create index application_by_city on application (city, submitted_at);

-- What an application for a change of the list says; texts by people are kept encrypted.
create table list_change (
  number varchar(24) primary key references application (number),
  city varchar(40) not null,
  change varchar(24) not null,
  type_code varchar(20),
  type_name varchar(120) not null,
  group_number varchar(10),
  group_name varchar(120),
  category varchar(20),
  responsibility varchar(20),
  urgent boolean not null,
  admitted_until date,
  content text not null
);
create index list_change_by_type on list_change (city, type_code);

-- A type admitted for a time takes no new cases after its last day; guarantees stand with the type.
alter table matter_type add column admitted_until date;
alter table matter_type add column application varchar(24);

-- What is submitted at the steps of applications is kept beside what is submitted for matters: the
-- reference to matters goes with the column that had it.
drop index submission_by_matter;
alter table submission add column case_number varchar(24);
update submission set case_number = matter_number;
alter table submission drop column matter_number;
alter table submission rename column case_number to matter_number;
alter table submission alter column matter_number set not null;
create index submission_by_matter on submission (matter_number, step_key, submitted_at);
