-- A kiosk that begins again with a key that none of its earlier keys vouches for.
select kiosk, place, null as detail from said
where kind = 'enrol' and introduces <> ''
qualify row_number() over (partition by kiosk order by place) > 1
