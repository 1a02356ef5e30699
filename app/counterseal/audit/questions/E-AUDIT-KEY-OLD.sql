-- A key that signs although a later one had taken its place.
with
    in_use as (
        select s.kiosk, s.place, s.signer, i.signer as current
        from sound s asof join introductions i on s.kiosk = i.kiosk and s.place >= i.since
    )
select u.kiosk, min(u.place) as place, json_object('count', count(*)) as detail
from in_use u semi join introductions i on u.kiosk = i.kiosk and u.signer = i.signer and i.since <= u.place
where u.signer <> u.current
group by u.kiosk, u.signer
