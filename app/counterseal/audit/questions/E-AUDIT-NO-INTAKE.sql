-- An outcome must go on from an intake; a phone may go back before there is one.
select kiosk, place, null as detail from ends join sound using (kiosk, place)
where intake is null and (kind = 'outcome' or about <> '')
