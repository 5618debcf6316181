-- Who administered which account. Rows are added, never changed or removed.
create sequence administration_entry_seq increment by 50;
create table administration_entry (
  id bigint primary key,
  city varchar(32) not null,
  happened_at timestamp with time zone not null,
  act varchar(40) not null,
  account varchar(60) not null,
  account_id bigint,
  person_name varchar(100),
  organisation_name varchar(200),
  facts text not null
);
create index administration_entry_city on administration_entry (city, id);
