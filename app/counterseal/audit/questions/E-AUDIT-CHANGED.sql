select kiosk, place, null as detail from changed where holds
