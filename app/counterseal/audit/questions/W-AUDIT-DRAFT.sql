-- Signed, and without any sign of having been logged: as a power cut leaves it.
select kiosk, null as place, json_object('count', count(*)) as detail
from unlogged where kiosk >= 0 and holds and not logged and not is_record(kind) group by kiosk
