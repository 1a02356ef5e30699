select kiosk, place, json_object('row', row) as detail
from paid where place is not null and not list_contains(devices, device)
