select kiosk, place, null as detail from lost where not declared
