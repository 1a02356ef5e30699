-- Within the days that the list covers.
select c.kiosk, c.place, null as detail
from certificates c anti join paid p on c.kiosk = p.kiosk and c.place = p.place
where c.result = 'erased' and not c.voided
and c.day between (select min(day) from trades) and (select max(day) from trades)
