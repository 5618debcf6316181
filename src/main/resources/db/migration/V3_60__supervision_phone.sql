-- The phone residents complain at about the grids below an agency; published with each grid (LZ-10, QD-3-2, DY-10).
alter table organisation add column supervision_phone varchar(40);
