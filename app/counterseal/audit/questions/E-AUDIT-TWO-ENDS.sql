select kiosk, place, null as detail from ends where intake is not null
qualify row_number() over (partition by kiosk, intake order by place) > 1
