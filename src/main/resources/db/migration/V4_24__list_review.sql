-- When the body of a county went through its matter list again (ZJ-26).
create sequence list_review_seq increment by 50;
create table list_review (
  id bigint primary key,
  city varchar(32) not null,
  county_code varchar(12) not null,
  reviewed_on date not null,
  conclusion text not null,
  reviewed_by varchar(60) not null,
  reviewed_by_name varchar(100) not null
);
create index list_review_county on list_review (city, county_code, reviewed_on);
