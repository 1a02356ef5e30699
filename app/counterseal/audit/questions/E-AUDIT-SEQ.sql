select s.kiosk, s.place, json_object('seq', s.seq) as detail
from said s anti join said o on o.kiosk = s.kiosk and o.identity = s.identity and o.place = s.seq
where opened and place <> seq
