select kiosk, null as place, json_object('count', count(*)) as detail
from unlogged where kiosk >= 0 and holds and not logged and is_record(kind) group by kiosk
