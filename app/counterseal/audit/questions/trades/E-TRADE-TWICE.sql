select kiosk, place, json_object('row', row) as detail from paid where place is not null
qualify row_number() over (partition by kiosk, place order by row) > 1
