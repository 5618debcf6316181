-- What residents told without an account: followed by a code of which only the digest is kept.
-- The comment of a rating is kept encrypted.
create table public_report (
  code_digest varchar(64) primary key,
  version integer not null,
  city varchar(40) not null,
  matter_number varchar(20) not null references matter (number),
  request_digest varchar(64) not null,
  told_at timestamp with time zone not null,
  stars integer,
  remark text,
  rated_at timestamp with time zone,
  constraint public_report_case_once unique (matter_number)
);

-- The code on an officer's card; it says nothing by itself and stays with the post (ZJ-46).
create table officer_card (
  code varchar(40) primary key,
  post_id bigint not null references grid_post (id),
  issued_at timestamp with time zone not null,
  constraint officer_card_post_once unique (post_id)
);
