-- The record. Rows are added, never changed or removed.
create sequence journal_entry_seq increment by 50;
create table journal_entry (
  id bigint primary key,
  city varchar(32) not null,
  matter_number varchar(40) not null,
  happened_at timestamp with time zone not null,
  kind varchar(100) not null,
  account_id bigint,
  person_name varchar(100),
  organisation_name varchar(200),
  facts text not null,
  articles varchar(400)
);
create index journal_entry_matter on journal_entry (matter_number, happened_at, id);

create sequence refused_attempt_seq increment by 50;
create table refused_attempt (
  id bigint primary key,
  city varchar(32),
  matter_number varchar(40),
  refused_at timestamp with time zone not null,
  code varchar(100) not null,
  account_id bigint,
  person_name varchar(100),
  organisation_name varchar(200),
  params text not null,
  articles varchar(400)
);
create index refused_attempt_city on refused_attempt (city, id);

create sequence personal_data_read_seq increment by 50;
create table personal_data_read (
  id bigint primary key,
  city varchar(32) not null,
  matter_number varchar(40) not null,
  read_at timestamp with time zone not null,
  what varchar(100) not null,
  account_id bigint not null,
  person_name varchar(100) not null,
  organisation_name varchar(200),
  reason text not null
);
create index personal_data_read_matter on personal_data_read (matter_number);
