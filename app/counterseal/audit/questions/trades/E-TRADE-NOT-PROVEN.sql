select kiosk, place, json_object('row', row) as detail from paid where result in ('not-proven', 'not-erased')
