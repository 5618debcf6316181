-- A post that goes on in another grid after a change of grids: the post it continues.
alter table grid_post add column continues_id bigint references grid_post (id);
create index grid_post_by_continued on grid_post (continues_id);
