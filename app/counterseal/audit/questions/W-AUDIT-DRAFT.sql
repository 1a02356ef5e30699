-- Signed, and without any sign of having been logged: as a power cut leaves it. Of a sealed record that was not
-- opened no more is known than that it has no entry.
select nullif(kiosk, -1) as kiosk, null as place, json_object('count', count(*)) as detail
from unlogged
where holds and (kiosk < 0 or (not logged and not is_record(kind))) group by kiosk
