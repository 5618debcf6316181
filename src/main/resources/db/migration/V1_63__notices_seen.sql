-- What somebody looked at is theirs: a notice to an organisation is read by each of its people.
alter table notice drop column read_at;
create table notices_seen (
  username varchar(64) primary key,
  seen_until timestamp with time zone not null
);
