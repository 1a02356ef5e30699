select s.kiosk, null as place, null as detail
from sound s anti join sound h on s.kiosk = h.kiosk and h.kind = 'heartbeat'
group by s.kiosk having max(said_at) > min(said_at) + 86400
