-- Whether the candidate declared to be of good conduct, able and fit for the post (Dongying, article 12).
alter table appointment_candidate add column declared boolean default false not null;
