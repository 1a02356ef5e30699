-- Later than the time at which witnesses had already seen it; clocks that agree differ by less than a minute.
select s.kiosk, s.place, json_object('seconds', s.said_at - w.seen_at) as detail
from sound s asof join witnessed w on s.kiosk = w.kiosk and s.place < w.size
where s.said_at > w.seen_at + 60
