-- One known word, sealed with the key of this database: a start with another key is refused.
create table sealing_check (
  id integer primary key,
  sealed varchar(200) not null
);
