select v.kiosk, v.place, json_object('of', o.place) as detail
from sound v join sound o on v.kiosk = o.kiosk and to_leaf(v.about) = o.entry and o.kind = 'outcome'
where v.kind = 'validation' and list_has_any(v.persons, o.persons)
