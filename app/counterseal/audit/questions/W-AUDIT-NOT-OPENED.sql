select kiosk, null as place, json_object('count', count(*)) as detail
from said where not opened and holds group by kiosk
