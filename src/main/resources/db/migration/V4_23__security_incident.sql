-- Security incidents of a city (LZ-23) and every step taken; steps are added, never changed.
create sequence security_incident_seq increment by 50;
create table security_incident (
  id bigint primary key,
  version bigint not null,
  city varchar(32) not null,
  kind varchar(40) not null,
  state varchar(20) not null,
  noticed_at timestamp with time zone not null,
  reported_at timestamp with time zone not null,
  contained_at timestamp with time zone,
  resolved_at timestamp with time zone
);
create index security_incident_city on security_incident (city, id);

create sequence incident_step_seq increment by 50;
create table incident_step (
  id bigint primary key,
  incident_id bigint not null references security_incident (id),
  act varchar(40) not null,
  account varchar(60),
  words text,
  done_by varchar(60) not null,
  done_by_name varchar(100) not null,
  done_at timestamp with time zone not null
);
create index incident_step_incident on incident_step (incident_id, id);
