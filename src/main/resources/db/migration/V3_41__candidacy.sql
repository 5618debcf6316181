-- A post somebody was chosen for and does not hold yet: it waits for its conditions. pending_key is
-- there while it waits, so that nobody waits twice for one grid. closing is kept encrypted.
create sequence candidacy_seq increment by 50;
create table candidacy (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  person_id bigint not null references person (id),
  grid_id bigint not null references grid (id),
  kind varchar(20) not null,
  source varchar(40),
  department_id bigint,
  starts_on date not null,
  announced_until date,
  reference varchar(60),
  state varchar(20) not null,
  post_id bigint references grid_post (id),
  opened_by varchar(64) not null,
  opened_at timestamp with time zone not null,
  closed_by varchar(64),
  closed_at timestamp with time zone,
  closing text,
  pending_key varchar(60),
  constraint candidacy_pending_once unique (pending_key)
);
create index candidacy_by_person on candidacy (person_id);
create index candidacy_by_grid on candidacy (grid_id);

-- Who promised to keep secret what the office learns, to which edition of the text, and when; by
-- oneself on the page, or on paper as an agency wrote down (DY-17, QZ-21-2).
create sequence confidentiality_promise_seq increment by 50;
create table confidentiality_promise (
  id bigint primary key,
  person_id bigint not null references person (id),
  edition varchar(40) not null,
  digest varchar(64) not null,
  promised_at timestamp with time zone not null,
  username varchar(64) not null,
  paper_signed_on date,
  constraint confidentiality_promise_once unique (person_id, edition)
);
