-- Grants of tiers of data; the purpose is kept encrypted. No dates before it is granted.
create table data_grant (
  number varchar(24) primary key references application (number),
  city varchar(40) not null,
  account_id bigint not null references account (id),
  tier varchar(12) not null,
  place_prefix varchar(12) not null,
  place_name varchar(120) not null,
  purpose text not null,
  asked_days integer not null,
  approving_id bigint not null references organisation (id),
  granted_from date,
  granted_until date,
  revoked_at timestamp with time zone
);
create index data_grant_by_account on data_grant (account_id, granted_until);
