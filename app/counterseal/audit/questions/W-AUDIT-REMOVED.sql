select kiosk, null as place, json_object('count', count(*)) as detail
from lost where declared group by kiosk
