select kiosk, place, null as detail from repeated
union all
select s.kiosk, s.place, json_object('seq', s.seq)
from said s semi join said o on o.kiosk = s.kiosk and o.identity = s.identity and o.place = s.seq
where opened and place <> seq
