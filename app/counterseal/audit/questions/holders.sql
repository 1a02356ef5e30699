-- What people outside hold against a kiosk's log, and what it shows together: in which way it was rewritten. One
-- receipt that does not fit proves that the log is not what it was. Several tell what was done to it, as far as
-- statements can be told again: whoever has the key can also give all of them new names.

create table unfit as
    select h.*, s.place as now,
        h.size > (select count(*) from entries e where e.kiosk = h.kiosk) as beyond
    from held h left join (select distinct kiosk, identity, place from said where identity <> 0) s
        on s.kiosk = h.kiosk and s.identity = h.identity
    where not fits;

-- two customers with different records for one place
create table twins as
    select kiosk from held where receipt group by kiosk, place having count(distinct identity) > 1;

create table diagnosed as
    select kiosk, case
        when kiosk in (select kiosk from twins) then 'E-AUDIT-CLONE'
        when bool_or(now is null and identity <> 0 and not beyond) and bool_or(now < place) then 'E-AUDIT-DROPPED'
        when bool_or(now <> place) then 'E-AUDIT-REORDERED'
        else 'E-AUDIT-FORK' end as code
    from unfit group by kiosk;

insert into found
    select case when beyond and code = 'E-AUDIT-FORK' then 'E-AUDIT-TRUNCATED' else code end,
        origin, null, null, file, json_object('size', size)::varchar
    from unfit join diagnosed using (kiosk) join kiosks on kiosk = number;
