-- What the questions are asked of. Kinds of entries are by name, times are seconds since 1970.
-- Leaf hashes are joined by their first 128 bits; whether a statement has its own entry is decided before, by all
-- 256 (judge.py).

create macro is_record(kind) as kind in ('intake', 'outcome', 'return');
create macro is_end(kind) as kind in ('outcome', 'return');
create macro to_leaf(hex) as case when length(hex) = 64 then try_cast(hex[:32] as uuid) end;

-- A statement that is not where it says, or could not be read, is known by the leaf it has or may have.
create table placed as
    select * exclude (kind), kind as read_as from facts where place >= 0
    union all
    select e.kiosk, e.place, f.* exclude (kiosk, place, kind), f.kind
    from facts f join entries e on to_leaf(f.leaf) = e.leaf and f.kiosk in (-1, e.kiosk)
    where f.place < 0;

-- One row for every entry whose statement is here.
create table said as
    select p.*, e.kind, e.leaf as entry, read_as <> '' as opened
    from placed p join entries e using (kiosk, place)
    qualify row_number() over (partition by kiosk, place order by read_as = '', not holds, not logged, file) = 1;

-- Statements that can be believed and stand in their place: only these are compared with each other.
create table sound as select * from said where opened and holds and place = seq;

-- Statements without an entry.
create table unlogged as
    select * from facts f
    where place < 0 and (kind <> '' or holds)
    and not exists (from entries e where to_leaf(f.leaf) = e.leaf and f.kiosk in (-1, e.kiosk));

-- Entries that are in the log twice.
create table repeated as
    select kiosk, place from entries
    qualify row_number() over (partition by kiosk, leaf order by place) > 1;

-- Entries for which another statement is kept than the one that was logged.
create table changed as
    select u.kiosk, u.seq as place, u.leaf, u.file, u.holds
    from unlogged u join entries e on u.kiosk = e.kiosk and u.seq = e.place and u.kind = e.kind
    where u.logged and not exists (from said s where s.kiosk = u.kiosk and s.place = u.seq)
    qualify row_number() over (partition by u.kiosk, u.seq order by u.file) = 1;

create table missing as
    select kiosk, place, kind from entries
    anti join said using (kiosk, place)
    anti join repeated using (kiosk, place)
    anti join changed using (kiosk, place);

-- Since which entry each key may sign: one that is rotated to, from the next entry on.
create table introductions as
    select kiosk, introduces as signer, place + (kind = 'rotate')::int as since
    from said where introduces <> '';

-- What the kiosk says it deleted for its age; the oldest records go first.
create table declared as
    select kiosk, sum(removed)::bigint as count from sound where kind = 'heartbeat' group by kiosk;
create table lost as
    select kiosk, place, kind, nth <= coalesce(count, 0) and is_record(kind) as declared
    from (select *, row_number() over (partition by kiosk, is_record(kind) order by place) as nth from missing)
    left join declared using (kiosk);

-- Records that a later notice declares void.
create table voided as
    select e.kiosk, e.place from sound v join entries e on v.kiosk = e.kiosk and to_leaf(v.about) = e.leaf
    where v.kind = 'void';

-- The intake that a record goes on from.
create table ends as
    select s.kiosk, s.place, i.place as intake
    from sound s left join entries i
        on s.kiosk = i.kiosk and to_leaf(s.about) = i.leaf and i.kind = 'intake' and i.place < s.place
    where is_end(s.kind);

-- The earliest time at which witnesses had seen each statement in the log.
create table witnessed as
    select kiosk, size, min(seen_at) over (
        partition by kiosk order by size rows between current row and unbounded following) as seen_at
    from (select kiosk, size, min(seen_at) as seen_at from seen group by kiosk, size);

-- What was found about a file that has its place after all.
update found set kiosk = origin, index = p.place, leaf = ''
    from placed p join kiosks on p.kiosk = number
    where found.index is null and found.file <> '' and found.file = p.file and not p.holds;
