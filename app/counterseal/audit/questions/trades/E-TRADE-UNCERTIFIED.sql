select null as kiosk, null as place, json_object('row', row) as detail from paid where place is null
