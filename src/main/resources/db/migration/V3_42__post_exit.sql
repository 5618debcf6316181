-- How a post ended: last day, reason (encrypted), the order it rests on, and who took over.
create sequence post_exit_seq increment by 50;
create table post_exit (
  id bigint primary key,
  city varchar(40) not null,
  post_id bigint not null references grid_post (id),
  last_day date not null,
  reason text not null,
  order_number varchar(60),
  successor_id bigint references person (id),
  handed_over integer not null,
  ended_by varchar(64) not null,
  ended_at timestamp with time zone not null,
  constraint post_exit_once unique (post_id)
);

-- Criticism, ordered correction with a term, and proposals of dismissal (QD-M19); reason and outcome
-- are kept encrypted.
create sequence discipline_seq increment by 50;
create table discipline (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  person_id bigint not null references person (id),
  village_code varchar(12) not null references place (code),
  organisation_id bigint not null references organisation (id),
  kind varchar(20) not null,
  reason text not null,
  due_on date,
  decided_by varchar(64) not null,
  decider_name varchar(120) not null,
  decided_at timestamp with time zone not null,
  corrected_on date,
  outcome text
);
create index discipline_by_person on discipline (person_id);
