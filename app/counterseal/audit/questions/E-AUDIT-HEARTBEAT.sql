-- Days (UTC) without a heartbeat between two that have one.
select kiosk, place, json_object('days', day - before - 1) as detail
from (
    select kiosk, place, said_at // 86400 as day, lag(said_at // 86400) over (partition by kiosk order by place) as before
    from sound where kind = 'heartbeat' and said_at > 0
)
where day > before + 1
