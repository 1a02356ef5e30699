-- A key that signs before any notice enrolled it or rotated to it: its first statement, and how many.
select s.kiosk, min(s.place) as place, json_object('count', count(*)) as detail
from sound s
anti join introductions i on s.kiosk = i.kiosk and s.signer = i.signer and i.since <= s.place
group by s.kiosk, s.signer
