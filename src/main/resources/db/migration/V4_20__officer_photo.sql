-- The photo of an officer (QD-3-2): small, kept encrypted, known to the public by its code alone
-- and only while a post is held.
create table officer_photo (
  person_id bigint primary key references person (id),
  version integer not null,
  code varchar(40) not null,
  image text not null,
  uploaded_by varchar(60) not null,
  uploaded_at timestamp with time zone not null,
  constraint officer_photo_code_once unique (code)
);
