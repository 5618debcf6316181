-- What an application for the list said before the applicant changed it; kept encrypted.
create sequence list_change_earlier_seq increment by 50;
create table list_change_earlier (
  id bigint primary key,
  number varchar(24) not null references list_change (number),
  said text not null,
  replaced_at timestamp with time zone not null
);
create index list_change_earlier_by_number on list_change_earlier (number, id);
