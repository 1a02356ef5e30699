-- The till's list beside the certificates. A receipt's number decides which record is meant, else the reference,
-- as it was corrected last.

create table certificates as
    with corrected as (
        select e.kiosk, e.place, c.reference from sound c
        join entries e on c.kiosk = e.kiosk and to_leaf(c.about) = e.leaf
        where c.kind = 'correction'
        qualify row_number() over (partition by e.kiosk, e.place order by c.place desc) = 1
    )
    select s.kiosk, s.place, s.said_at // 86400 as day, s.kind, s.result, s.devices, ends.intake,
        coalesce(own.reference, begun.reference, s.reference) as reference,
        v.place is not null as voided
    from sound s join ends using (kiosk, place)
    left join corrected own on s.kiosk = own.kiosk and s.place = own.place
    left join corrected begun on s.kiosk = begun.kiosk and ends.intake = begun.place
    left join (
        select distinct kiosk, place from voided
    ) v on s.kiosk = v.kiosk and v.place in (s.place, ends.intake);

create table paid as
    select t.row, t.day, t.device, t.place >= 0 as by_receipt, c.kiosk, c.place, c.result, c.devices, c.voided
    from trades t left join kiosks n on t.store = n.store and t.counter = n.counter
    left join certificates c on case when t.place >= 0
        then n.number = c.kiosk and t.place in (c.place, c.intake) else t.reference = c.reference end;
