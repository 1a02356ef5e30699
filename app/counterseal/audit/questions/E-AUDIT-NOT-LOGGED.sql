select u.kiosk, null as place, json_object('seq', u.seq) as detail
from unlogged u anti join changed c on u.kiosk = c.kiosk and u.seq = c.place and u.leaf = c.leaf
where u.kiosk >= 0 and u.holds and u.logged
