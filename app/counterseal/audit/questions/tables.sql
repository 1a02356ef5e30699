-- What an audit starts from. Kiosks are numbered; kinds of entries are by name; times are seconds since 1970.

create table kiosks (number integer, origin varchar, store varchar, counter varchar);
create table entries (kiosk integer, place bigint, kind varchar, leaf uuid);

-- One row for every statement that was read (fact.py).
create table facts (
    kiosk integer, place bigint, seq bigint, leaf varchar, kind varchar, said_at bigint, result varchar,
    about varchar, signer varchar, introduces varchar, identity bigint, persons bigint[], devices bigint[],
    reference bigint, removed bigint, holds boolean, logged boolean, file varchar);

-- States of a log: those that witnesses had seen, and those that somebody was shown (evidence.py).
create table seen (kiosk integer, size bigint, seen_at bigint);
create table held (
    kiosk integer, place bigint, size bigint, fits boolean, receipt boolean, identity bigint, file varchar);

-- Signers whose certificate was revoked, and since when what they sign counts no more.
create table revoked (kiosk integer, signer varchar, since bigint);

-- Lines of the till's list (trades.py).
create table trades (
    row bigint, reference bigint, day bigint, device bigint, store varchar, counter varchar, place bigint);

create table found (code varchar, kiosk varchar, index bigint, leaf varchar, file varchar, detail varchar);
