-- Files people attached; the content lies in the data directory under its digest.
create sequence attachment_seq increment by 50;
create table attachment (
  id bigint primary key,
  city varchar(32) not null,
  digest varchar(64) not null,
  size_bytes bigint not null,
  media_type varchar(100) not null,
  width integer,
  height integer,
  purpose varchar(16) not null,
  name text not null,
  uploader_id bigint not null,
  uploaded_at timestamp with time zone not null,
  matter_number varchar(40),
  bound_at timestamp with time zone
);
create index attachment_matter on attachment (matter_number);
create index attachment_digest on attachment (digest);
