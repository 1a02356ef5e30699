-- The same device erased again without having been given back in between, by whatever of its numbers.
with
    ended as (
        select unnest(devices) as device, kiosk, place, said_at, result
        from sound anti join voided using (kiosk, place)
        where is_end(kind) and result in ('erased', 'returned')
    ),
    ordered as (
        select *, lag(result) over (partition by device order by said_at, kiosk, place) as before,
            row_number() over (partition by device order by said_at, kiosk, place) as nth
        from ended
    )
select kiosk, place, json_object('times', max(nth)) as detail
from ordered where result = 'erased' and before = 'erased' group by kiosk, place
