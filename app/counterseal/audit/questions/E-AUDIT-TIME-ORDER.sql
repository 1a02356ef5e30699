-- Earlier than the statement before it.
select kiosk, place, json_object('seconds', before - said_at) as detail
from (
    select kiosk, place, said_at, lag(said_at) over (partition by kiosk order by place) as before
    from sound where said_at > 0
)
where said_at < before
