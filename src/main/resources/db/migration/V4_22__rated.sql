-- The ratings of an area, the newest first.
create index public_report_rated on public_report (city, rated_at);
