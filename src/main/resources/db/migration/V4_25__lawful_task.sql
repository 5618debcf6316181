-- What officers do off the list because a law says so (DY-19-4): the law, and who decided.
create sequence lawful_task_seq increment by 50;
create table lawful_task (
  id bigint primary key,
  version bigint not null,
  city varchar(32) not null,
  county_code varchar(12) not null,
  name varchar(60) not null,
  law varchar(50) not null,
  category varchar(32) not null,
  responsibility varchar(16) not null,
  reason text not null,
  decided_by varchar(60) not null,
  decided_by_name varchar(100) not null,
  decided_on date not null,
  ended_on date,
  ended_by_name varchar(100)
);
create index lawful_task_county on lawful_task (city, county_code);
