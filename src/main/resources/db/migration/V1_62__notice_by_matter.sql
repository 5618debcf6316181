-- Who has a notice of a case may open it: asked for each case of a list.
create index notice_by_matter on notice (matter_number, organisation_id);
