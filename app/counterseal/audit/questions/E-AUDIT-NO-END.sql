-- A phone that was taken and of which nothing more is recorded within a day. Where an end cannot be read, the
-- intake before it may be its own.
with
    open_intakes as (
        select s.kiosk, s.place, s.said_at from sound s
        anti join ends on s.kiosk = ends.kiosk and s.place = ends.intake
        anti join voided v on s.kiosk = v.kiosk and s.place = v.place
        where s.kind = 'intake'
    ),
    unread_ends as (
        select kiosk, place from entries anti join sound using (kiosk, place) where is_end(kind)
    ),
    explained as (
        select u.kiosk, max(o.place) as place from unread_ends u
        join open_intakes o on u.kiosk = o.kiosk and o.place < u.place
        group by u.kiosk, u.place
    ),
    last_heard as (select kiosk, max(said_at) as said_at from sound group by kiosk)
select o.kiosk, o.place, null as detail
from open_intakes o anti join explained e on o.kiosk = e.kiosk and o.place = e.place
join last_heard l on o.kiosk = l.kiosk
where o.said_at < l.said_at - 86400
