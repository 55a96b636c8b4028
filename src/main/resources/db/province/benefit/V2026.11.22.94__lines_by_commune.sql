-- With the list in front, an unanalysed table let checks of keys walk this index from end to end for each row.
drop index ix_benefit_line_commune;
create index ix_benefit_line_commune on benefit_line (commune_code, roster_id);
