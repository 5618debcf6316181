-- An application that several organisations have a say in, and the draft one was made for.
alter table application add column cosigners varchar(1000);
alter table application add column consulted_id bigint references organisation (id);
create table application_partner (
  application varchar(24) not null references application (number),
  organisation_id bigint not null references organisation (id),
  primary key (application, organisation_id)
);
create index application_partner_by_organisation on application_partner (organisation_id);
alter table grid_draft add column application varchar(24) references application (number);
create unique index grid_draft_by_application on grid_draft (application);
