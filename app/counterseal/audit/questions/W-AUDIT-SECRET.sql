select u.kiosk, null as place, json_object('count', count(*)) as detail
from unlogged u anti join said s on u.kiosk = s.kiosk and u.identity = s.identity
where u.kiosk >= 0 and holds and not logged and is_record(kind) group by u.kiosk
