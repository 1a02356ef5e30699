-- What a revoked key signed holds only if somebody saw it before the key stopped being the kiosk's alone.
select s.kiosk, s.place, null as detail
from sound s join revoked r on s.kiosk = r.kiosk and s.signer = r.signer
asof left join witnessed w on s.kiosk = w.kiosk and s.place < w.size
where w.seen_at is null or w.seen_at >= r.since
