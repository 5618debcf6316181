-- Accounts, the roles granted to them, tokens of other systems, and answers kept for repeated requests.
create sequence account_seq increment by 50;
create sequence api_token_seq increment by 50;

create table account (
  id bigint primary key,
  version bigint not null,
  city varchar(40) not null,
  username varchar(60) not null,
  person_id bigint not null references person (id),
  password_digest varchar(400),
  must_change_password boolean not null,
  credentials integer not null,
  failed_attempts integer not null,
  locked_until timestamp with time zone,
  disabled boolean not null,
  oidc_subject varchar(400),
  sample boolean not null,
  listed boolean not null,
  created_at timestamp with time zone not null,
  constraint account_username_once unique (username),
  constraint account_oidc_subject_once unique (oidc_subject)
);
create index account_by_person on account (person_id);

create table account_role (
  account_id bigint not null references account (id),
  role varchar(20) not null,
  primary key (account_id, role)
);

create table api_token (
  id bigint primary key,
  account_id bigint not null references account (id),
  name varchar(80) not null,
  digest varchar(64) not null,
  created_at timestamp with time zone not null,
  expires_on date not null,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint api_token_digest_once unique (digest)
);
create index api_token_by_account on api_token (account_id);

create table idempotency_record (
  account_id bigint not null references account (id),
  request_key varchar(100) not null,
  request_digest varchar(64) not null,
  answer text,
  created_at timestamp with time zone not null,
  primary key (account_id, request_key)
);
create index idempotency_record_by_age on idempotency_record (created_at);
