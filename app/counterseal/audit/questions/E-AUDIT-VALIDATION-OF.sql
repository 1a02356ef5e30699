-- A validation is of an outcome that is in the log before it.
select s.kiosk, s.place, null as detail from sound s
anti join entries e
    on s.kiosk = e.kiosk and to_leaf(s.about) = e.leaf and e.kind = 'outcome' and e.place < s.place
where s.kind = 'validation'
