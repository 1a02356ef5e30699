<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AfterReset</name>
    <message>
        <source>When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.</source>
        <translation>Cuando se encienda de nuevo: déjelo en el cable, no lo configure, no lo conecte a ninguna red wifi y no le ponga la tarjeta SIM.</translation>
    </message>
</context>
<context>
    <name>AmendRecord</name>
    <message>
        <source>Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.</source>
        <translation>Escriba la última parte del número del recibo. Lo registrado se queda; una anotación nueva dice qué hay que pensar de ello.</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>¿Qué registro?</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Void: opened by mistake</source>
        <translation>Anular: abierto por error</translation>
    </message>
    <message>
        <source>Void: wrong phone</source>
        <translation>Anular: teléfono equivocado</translation>
    </message>
    <message>
        <source>Void: recorded twice</source>
        <translation>Anular: registrado dos veces</translation>
    </message>
    <message>
        <source>Void: a test</source>
        <translation>Anular: una prueba</translation>
    </message>
    <message>
        <source>Correct the reference</source>
        <translation>Corregir la referencia</translation>
    </message>
    <message>
        <source>Accept the outcome</source>
        <translation>Aceptar el resultado</translation>
    </message>
    <message>
        <source>Reject the outcome</source>
        <translation>Rechazar el resultado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Record this correction</source>
        <translation>Registrar esta corrección</translation>
    </message>
    <message>
        <source>What should the reference have been?</source>
        <translation>¿Cuál debería haber sido la referencia?</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Certified</name>
    <message>
        <source>I have my certificate</source>
        <translation>Tengo mi certificado</translation>
    </message>
    <message>
        <source>I have my record</source>
        <translation>Tengo mi registro</translation>
    </message>
    <message>
        <source>Strength of the evidence: %1, on a scale from E0 to E3</source>
        <translation>Nivel de evidencia: %1, en una escala de E0 a E3</translation>
    </message>
    <message>
        <source>Your record is being signed. One moment, please.</source>
        <translation>Se está firmando su registro. Un momento, por favor.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.</source>
        <translation>Haga una foto de este código: cualquiera puede comprobarlo, incluso dentro de años. El documento completo está también en su unidad.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now, without asking the shop.</source>
        <translation>Haga una foto de este código: cualquiera puede comprobarlo, incluso dentro de años, sin preguntar a la tienda.</translation>
    </message>
    <message>
        <source>Then give your phone to the staff. Take your drive with you.</source>
        <translation>Después entregue su teléfono al personal. Llévese su unidad.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.</source>
        <translation>Cámbielo en su teléfono y deje que miremos otra vez. Nos lo dice el propio teléfono: nadie puede darlo por hecho sin más.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the copy.</source>
        <translation>Nada impide la copia.</translation>
    </message>
    <message>
        <source>As far as we can see, nothing stands in the way of the copy.</source>
        <translation>Por lo que vemos, nada impide la copia.</translation>
    </message>
    <message>
        <source>We are looking at your phone&apos;s settings</source>
        <translation>Estamos mirando los ajustes de su teléfono</translation>
    </message>
    <message>
        <source>One thing must change on your phone first</source>
        <translation>Antes hay que cambiar una cosa en su teléfono</translation>
    </message>
    <message>
        <source>Your %1 is ready</source>
        <translation>Su %1 está listo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must change on your phone first</source>
        <translation>
            <numerusform>Antes hay que cambiar %n cosa en su teléfono</numerusform>
            <numerusform>Antes hay que cambiar %n cosas en su teléfono</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Go on to the copy</source>
        <translation>Continuar con la copia</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChooseCopy</name>
    <message>
        <source>I have a backup already, or I need none. Erase without a copy from this kiosk.</source>
        <translation>Ya tengo una copia de seguridad, o no la necesito. Borrar sin una copia de este quiosco.</translation>
    </message>
    <message>
        <source>Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.</source>
        <translation>Conecte su propia unidad en la ranura que hay bajo esta pantalla. Sirve una memoria USB o un disco USB. Debe tener sitio suficiente.</translation>
    </message>
    <message>
        <source>The copy goes to your own drive, and nowhere else. What is on the drive already stays there.</source>
        <translation>La copia va a su propia unidad y a ningún otro sitio. Lo que ya hay en ella se queda como está.</translation>
    </message>
    <message>
        <source>Your copy needs a drive</source>
        <translation>Su copia necesita una unidad</translation>
    </message>
    <message>
        <source>Your copy goes to a drive of your own</source>
        <translation>Su copia va a una unidad suya</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>This drive does not let us write on it.</source>
        <translation>Esta unidad no nos deja escribir en ella.</translation>
    </message>
    <message>
        <source>Too little room: %1 free, and your phone may need %2.</source>
        <translation>Hay poco sitio: %1 libres, y su teléfono puede necesitar %2.</translation>
    </message>
    <message>
        <source>This drive cannot take the copy.</source>
        <translation>Esta unidad no sirve para la copia.</translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation>Copiar en «%1»</translation>
    </message>
    <message>
        <source>No copy needed?</source>
        <translation>¿No necesita copia?</translation>
    </message>
    <message>
        <source>By holding the button you say:</source>
        <translation>Al mantener pulsado el botón usted dice:</translation>
    </message>
    <message>
        <source>Press again: I need no copy</source>
        <translation>Pulse otra vez: no necesito copia</translation>
    </message>
    <message>
        <source>Hold: I need no copy</source>
        <translation>Mantenga pulsado: no necesito copia</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Fondo claro</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Fondo oscuro</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation>¿Qué colores le van mejor?</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
</context>
<context>
    <name>ConfirmErase</name>
    <message>
        <source>Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.</source>
        <translation>Sí, borren mi teléfono. No tengo copia de este quiosco. Sé que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, erase my phone. My copy was checked. I know that this cannot be undone.</source>
        <translation>Sí, borren mi teléfono. Mi copia se ha comprobado. Sé que no se puede deshacer.</translation>
    </message>
    <message>
        <source>An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.</source>
        <translation>Una eSIM es una tarjeta SIM dentro del teléfono. Su contrato no termina en ningún caso. Si quiere usar esta eSIM en su próximo teléfono, pásela antes o pida otra a su operador.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.</source>
        <translation>Esto no se puede deshacer y, una vez empezado, nadie puede pararlo. Su teléfono puede pedirle el PIN y preguntar por una eSIM: responda en su teléfono, nunca aquí.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it.</source>
        <translation>Esto no se puede deshacer y, una vez empezado, nadie puede pararlo.</translation>
    </message>
    <message>
        <source>Your phone may have an eSIM</source>
        <translation>Su teléfono puede tener una eSIM</translation>
    </message>
    <message>
        <source>One last look at your phone</source>
        <translation>Un último vistazo a su teléfono</translation>
    </message>
    <message>
        <source>Nothing has been erased so far. It is your decision</source>
        <translation>Hasta ahora no se ha borrado nada. Usted decide</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Pulse otra vez para borrar</translation>
    </message>
    <message>
        <source>Hold: yes, erase my phone</source>
        <translation>Mantenga pulsado: sí, borrar mi teléfono</translation>
    </message>
    <message>
        <source>Choose this if you have moved it, or do not use it any more.</source>
        <translation>Elija esto si ya la ha pasado o si ya no la usa.</translation>
    </message>
    <message>
        <source>Erase the eSIM with the phone</source>
        <translation>Borrar la eSIM con el teléfono</translation>
    </message>
    <message>
        <source>Choose this only if you were told to. It stays in the phone you hand over.</source>
        <translation>Elija esto solo si se lo han indicado. Se queda en el teléfono que entrega.</translation>
    </message>
    <message>
        <source>Leave the eSIM in the phone</source>
        <translation>Dejar la eSIM en el teléfono</translation>
    </message>
    <message>
        <source>You chose to go on without a copy from this kiosk.</source>
        <translation>Ha decidido seguir sin una copia de este quiosco.</translation>
    </message>
    <message>
        <source>The eSIM stays in the phone.</source>
        <translation>La eSIM se queda en el teléfono.</translation>
    </message>
    <message>
        <source>The eSIM is erased with the phone.</source>
        <translation>La eSIM se borra con el teléfono.</translation>
    </message>
    <message>
        <source>By holding the button for two seconds you say:</source>
        <translation>Al mantener pulsado el botón dos segundos usted dice:</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln file(s)</source>
        <translation>
            <numerusform>%1, %2 de %Ln archivo</numerusform>
            <numerusform>%1, %2 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln file(s)</source>
        <translation>
            <numerusform>%1, en %Ln archivo</numerusform>
            <numerusform>%1, en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the passcode on your phone</source>
        <translation>Esperando el código en su teléfono</translation>
    </message>
    <message>
        <source>Receiving your files</source>
        <translation>Recibiendo sus archivos</translation>
    </message>
    <message>
        <source>Writing the last of it to your drive</source>
        <translation>Escribiendo lo último en su unidad</translation>
    </message>
    <message>
        <source>Reading every file back from your drive</source>
        <translation>Releyendo todos los archivos de su unidad</translation>
    </message>
    <message>
        <source>Opening the copy on your drive</source>
        <translation>Abriendo la copia en su unidad</translation>
    </message>
    <message>
        <source>Your phone is getting ready</source>
        <translation>Su teléfono se está preparando</translation>
    </message>
    <message>
        <source>Your drive could take it faster: your phone takes its time.</source>
        <translation>Su unidad podría ir más rápido: es su teléfono el que necesita tiempo.</translation>
    </message>
    <message>
        <source>Your phone could send it faster: your drive takes its time.</source>
        <translation>Su teléfono podría enviar más rápido: es su unidad la que necesita tiempo.</translation>
    </message>
</context>
<context>
    <name>CopySummary</name>
    <message>
        <source>Not in it: app data, and what is only in the cloud</source>
        <translation>No incluye: datos de aplicaciones ni lo que solo está en la nube</translation>
    </message>
    <message>
        <source>Not in it: contacts, messages, calls, calendar, app data</source>
        <translation>No incluye: contactos, mensajes, llamadas, calendario ni datos de aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came new to the phone meanwhile, and were copied too</source>
        <translation>
            <numerusform>%Ln archivo llegó entretanto al teléfono y se copió también</numerusform>
            <numerusform>%Ln archivos llegaron entretanto al teléfono y se copiaron también</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went from the phone meanwhile, and are not in it</source>
        <translation>
            <numerusform>%Ln archivo desapareció entretanto del teléfono y no está incluido</numerusform>
            <numerusform>%Ln archivos desaparecieron entretanto del teléfono y no están incluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed on the phone meanwhile, and were copied as they are now</source>
        <translation>
            <numerusform>%Ln archivo cambió entretanto en el teléfono y se copió como está ahora</numerusform>
            <numerusform>%Ln archivos cambiaron entretanto en el teléfono y se copiaron como están ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(s)</source>
        <translation>
            <numerusform>%Ln cita del calendario</numerusform>
            <numerusform>%Ln citas del calendario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in all, together %1</source>
        <translation>
            <numerusform>%Ln archivo en total, %1</numerusform>
            <numerusform>%Ln archivos en total, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On your drive, read back and opened with your password</source>
        <translation>En su unidad, releído y abierto con su contraseña</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.</source>
        <translation>Deje el teléfono en el cable y la unidad en su ranura. Puede aprovechar para descansar: ahora no se puede borrar nada.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive</source>
        <translation>Su teléfono se está copiando en su unidad</translation>
    </message>
    <message>
        <source>The copy leaves your phone locked with your password. Nobody at the shop can look into it.</source>
        <translation>La copia sale de su teléfono cerrada con su contraseña. Nadie en la tienda puede ver qué contiene.</translation>
    </message>
</context>
<context>
    <name>CoreLost</name>
    <message>
        <source>The kiosk is starting. A trade-in that was running is safe.</source>
        <translation>El quiosco está arrancando. Si había una entrega en curso, está a salvo.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The kiosk has no voice for this language. Another language may be spoken.</source>
        <translation>El quiosco no tiene voz para este idioma. Puede haberla para otro.</translation>
    </message>
    <message>
        <source>Speech is not available. Please ask the staff: they can read this screen to you only if you want them to.</source>
        <translation>La lectura en voz alta no está disponible. Pregunte al personal: solo pueden leerle esta pantalla si usted quiere.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.</source>
        <translation>Pregunte al personal. Pueden ver en qué paso está y si algo se ha atascado. No pueden ver sus fotos, sus mensajes, su contraseña ni esta pantalla.</translation>
    </message>
    <message>
        <source>Nothing gets erased. You take your phone with you, and you get a receipt.</source>
        <translation>No se borra nada. Se lleva su teléfono y un recibo.</translation>
    </message>
    <message>
        <source>Trade-in %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Stop, keep my phone</source>
        <translation>Parar y quedarme el teléfono</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, continuar</translation>
    </message>
    <message>
        <source>Do you want to stop and keep your phone?</source>
        <translation>¿Quiere parar y quedarse con su teléfono?</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Sí, parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who can help you</source>
        <translation>Quién puede ayudarle</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a trade-in</source>
        <translation>Abrir una entrega</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Poner en cola la próxima entrega</translation>
    </message>
    <message>
        <source>Open this trade-in</source>
        <translation>Abrir esta entrega</translation>
    </message>
    <message>
        <source>Queue this trade-in</source>
        <translation>Poner en cola esta entrega</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>Borrado y acreditado</translation>
    </message>
    <message>
        <source>Erase not proven</source>
        <translation>Borrado no acreditado</translation>
    </message>
    <message>
        <source>Not erased: the phone contradicted itself</source>
        <translation>No borrado: el teléfono se contradijo</translation>
    </message>
    <message>
        <source>The customer kept the phone</source>
        <translation>El cliente se quedó con el teléfono</translation>
    </message>
    <message>
        <source>Interrupted; the customer kept the phone</source>
        <translation>Interrumpida; el cliente se quedó con el teléfono</translation>
    </message>
    <message>
        <source>At the kiosk now</source>
        <translation>Ahora en el quiosco</translation>
    </message>
    <message>
        <source>It was opened by mistake.</source>
        <translation>Se abrió por error.</translation>
    </message>
    <message>
        <source>It is about the wrong phone.</source>
        <translation>Es de otro teléfono.</translation>
    </message>
    <message>
        <source>It was recorded twice.</source>
        <translation>Se registró dos veces.</translation>
    </message>
    <message>
        <source>It was a test.</source>
        <translation>Fue una prueba.</translation>
    </message>
    <message>
        <source>The copy of the log is being written.</source>
        <translation>Se está escribiendo la copia del registro de anotaciones.</translation>
    </message>
    <message>
        <source>Nothing was done. It takes two different people, one of them a manager, within a minute.</source>
        <translation>No se ha hecho nada. Hacen falta dos personas distintas, una de ellas responsable, en menos de un minuto.</translation>
    </message>
    <message>
        <source>The new person is enrolled as %1. Tell them: it stands in what they do.</source>
        <translation>La nueva persona está dada de alta como %1. Dígaselo: figura en todo lo que haga.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>No se ha dado de alta a nadie.</translation>
    </message>
    <message>
        <source>Nobody was enrolled: this badge belongs to somebody already, or cannot be used.</source>
        <translation>No se ha dado de alta a nadie: esta tarjeta ya es de alguien o no se puede usar.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 is the only manager and stays. Enrol another one first.</source>
        <translation>%1 es el único responsable y se queda. Dé antes de alta a otro.</translation>
    </message>
    <message>
        <source>The copy of the log is written.</source>
        <translation>La copia del registro de anotaciones está escrita.</translation>
    </message>
    <message>
        <source>No copy was written. Look at the drive it goes to; it can be made while the kiosk is free.</source>
        <translation>No se ha escrito ninguna copia. Mire la unidad a la que va; se puede hacer mientras el quiosco está libre.</translation>
    </message>
    <message>
        <source>The policy is changed. The kiosk starts anew with it once it is free and nobody waits.</source>
        <translation>Las normas han cambiado. El quiosco arranca de nuevo con ellas en cuanto esté libre y nadie espere.</translation>
    </message>
    <message>
        <source>The policy is as it was: the change could not be written.</source>
        <translation>Las normas siguen como estaban: no se pudo escribir el cambio.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>They have a minute. Its number is shown to nobody.</source>
        <translation>Tiene un minuto. Su número no se muestra a nadie.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Los dos no eran iguales. Empiece otra vez, por favor.</translation>
    </message>
    <message>
        <source>Six to twelve digits that nobody else can see or guess.</source>
        <translation>De seis a doce cifras que nadie más pueda ver ni adivinar.</translation>
    </message>
    <message>
        <source>The new person holds their badge to the reader</source>
        <translation>La nueva persona acerca su tarjeta al lector</translation>
    </message>
    <message>
        <source>The new person chooses a PIN</source>
        <translation>La nueva persona elige un PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Enrol nobody</source>
        <translation>No dar de alta a nadie</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.</source>
        <translation>Salga de la pantalla de restablecimiento de su teléfono sin confirmar. Así no se borra nada y se lleva su teléfono y un recibo.</translation>
    </message>
    <message>
        <source>Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.</source>
        <translation>No se borra nada hasta que usted lo confirme en su teléfono. El quiosco nota por sí mismo cuándo se reinicia.</translation>
    </message>
    <message>
        <source>Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.</source>
        <translation>Déjelo en el cable. Su pantalla se apaga y se reinicia. Esto ya no se puede parar.</translation>
    </message>
    <message>
        <source>Your phone is erasing itself</source>
        <translation>Su teléfono se está borrando</translation>
    </message>
    <message>
        <source>Now reset your phone in its settings</source>
        <translation>Ahora restablezca su teléfono en sus ajustes</translation>
    </message>
    <message>
        <source>The reset is open on your phone. Finish it there</source>
        <translation>El restablecimiento está abierto en su teléfono. Termínelo allí</translation>
    </message>
    <message>
        <source>Waiting for your phone to restart</source>
        <translation>Esperando a que su teléfono se reinicie</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Then the customer taps “Try again” on their screen.</source>
        <translation>Después el cliente toca «Probar otra vez» en su pantalla.</translation>
    </message>
    <message>
        <source>You can try again, or stop and keep your phone. Nothing was erased.</source>
        <translation>Puede probar otra vez, o parar y quedarse con su teléfono. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Please stop on your screen and keep your phone. Nothing was erased.</source>
        <translation>Por favor, pare en su pantalla y quédese con su teléfono. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>The phone was unplugged</source>
        <translation>El teléfono se ha desconectado</translation>
    </message>
    <message>
        <source>Ask the customer to plug it in again. </source>
        <translation>Pida al cliente que lo conecte otra vez. </translation>
    </message>
    <message>
        <source>The cable came loose. </source>
        <translation>El cable se ha soltado. </translation>
    </message>
    <message>
        <source>The phone stopped answering</source>
        <translation>El teléfono ya no responde</translation>
    </message>
    <message>
        <source>Ask the customer to wake and unlock the phone; if that does not help, to restart it. </source>
        <translation>Pida al cliente que encienda la pantalla y desbloquee el teléfono; si no sirve, que lo reinicie. </translation>
    </message>
    <message>
        <source>Your phone has stopped answering. Please unlock it. </source>
        <translation>Su teléfono ya no responde. Por favor, desbloquéelo. </translation>
    </message>
    <message>
        <source>The phone locked itself</source>
        <translation>El teléfono se ha bloqueado</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and keep its screen on. </source>
        <translation>Pida al cliente que desbloquee el teléfono y mantenga la pantalla encendida. </translation>
    </message>
    <message>
        <source>Your phone locked itself. Please unlock it. </source>
        <translation>Su teléfono se ha bloqueado. Por favor, desbloquéelo. </translation>
    </message>
    <message>
        <source>The phone no longer trusts the kiosk</source>
        <translation>El teléfono ya no confía en el quiosco</translation>
    </message>
    <message>
        <source>Ask the customer to unplug the phone, plug it in again and tap Trust. </source>
        <translation>Pida al cliente que desconecte el teléfono, lo conecte otra vez y toque Confiar. </translation>
    </message>
    <message>
        <source>Please unplug your phone, plug it in again and tap Trust. </source>
        <translation>Por favor, desconecte su teléfono, conéctelo otra vez y toque Confiar. </translation>
    </message>
    <message>
        <source>Another phone is on the cable</source>
        <translation>Hay otro teléfono en el cable</translation>
    </message>
    <message>
        <source>Stop this trade-in. Open a new one for the other phone.</source>
        <translation>Pare esta entrega. Abra una nueva para el otro teléfono.</translation>
    </message>
    <message>
        <source>This is not the phone we began with. </source>
        <translation>Este no es el teléfono con el que empezamos. </translation>
    </message>
    <message>
        <source>The kiosk cannot reach phones</source>
        <translation>El quiosco no puede conectar con los teléfonos</translation>
    </message>
    <message>
        <source>Wait a minute. </source>
        <translation>Espere un minuto. </translation>
    </message>
    <message>
        <source> If it happens again, call support with the code below.</source>
        <translation> Si vuelve a pasar, llame a asistencia con el código de abajo.</translation>
    </message>
    <message>
        <source>The kiosk has lost its connection to phones. </source>
        <translation>El quiosco ha perdido la conexión con los teléfonos. </translation>
    </message>
    <message>
        <source>The kiosk may not use its own cable</source>
        <translation>El quiosco no puede usar su propio cable</translation>
    </message>
    <message>
        <source>Call support with the code below: the kiosk is not set up for this phone. </source>
        <translation>Llame a asistencia con el código de abajo: el quiosco no está preparado para este teléfono. </translation>
    </message>
    <message>
        <source>The kiosk has a problem with its cable; your phone is fine. </source>
        <translation>El quiosco tiene un problema con su cable; su teléfono está bien. </translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Otro programa tiene ocupado el cable</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. </source>
        <translation>Pida al cliente que conecte el teléfono otra vez. </translation>
    </message>
    <message>
        <source>The phone broke off the conversation</source>
        <translation>El teléfono ha cortado la comunicación</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again; if that does not help, to restart it. </source>
        <translation>Pida al cliente que conecte el teléfono otra vez; si no sirve, que lo reinicie. </translation>
    </message>
    <message>
        <source>Your phone stopped the conversation. Please plug it in again. </source>
        <translation>Su teléfono ha cortado la comunicación. Por favor, conéctelo otra vez. </translation>
    </message>
    <message>
        <source>The phone sent more than it had announced</source>
        <translation>El teléfono ha enviado más de lo anunciado</translation>
    </message>
    <message>
        <source>The connection failed. Please plug your phone in again. </source>
        <translation>La conexión ha fallado. Por favor, conecte su teléfono otra vez. </translation>
    </message>
    <message>
        <source>The connection over the cable failed</source>
        <translation>La conexión por cable ha fallado</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. Try another cable if there is one. </source>
        <translation>Pida al cliente que conecte el teléfono otra vez. Pruebe otro cable si lo hay. </translation>
    </message>
    <message>
        <source>USB debugging is off</source>
        <translation>La depuración por USB está desactivada</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. </source>
        <translation>La pantalla del cliente muestra cómo activarla. En un teléfono Samsung, el Bloqueador automático también debe estar desactivado. </translation>
    </message>
    <message>
        <source>Please turn on USB debugging again, as your screen shows. </source>
        <translation>Por favor, active otra vez la depuración por USB, como muestra su pantalla. </translation>
    </message>
    <message>
        <source>The phone did not allow USB debugging</source>
        <translation>El teléfono no ha permitido la depuración por USB</translation>
    </message>
    <message>
        <source>Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. </source>
        <translation>Pregunte al cliente si quería rechazarla. Si no, que conecte el teléfono otra vez y toque Permitir. </translation>
    </message>
    <message>
        <source>Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. </source>
        <translation>Su teléfono no ha dejado entrar al quiosco. Si quiere seguir, conéctelo otra vez y toque Permitir. </translation>
    </message>
    <message>
        <source>The phone no longer shows its files</source>
        <translation>El teléfono ya no muestra sus archivos</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and to choose “File transfer” once more. </source>
        <translation>Pida al cliente que desbloquee el teléfono y elija otra vez «Transferencia de archivos». </translation>
    </message>
    <message>
        <source>Please unlock your phone and choose “File transfer”, as your screen shows. </source>
        <translation>Por favor, desbloquee su teléfono y elija «Transferencia de archivos», como muestra su pantalla. </translation>
    </message>
    <message>
        <source>The phone could not read some of its own files</source>
        <translation>El teléfono no ha podido leer algunos de sus propios archivos</translation>
    </message>
    <message>
        <source>Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. </source>
        <translation>Pida al cliente que mantenga el teléfono desbloqueado y con la pantalla encendida; si vuelve a pasar, que lo reinicie. </translation>
    </message>
    <message>
        <source>Your phone could not read some of its files, so the copy is not complete. </source>
        <translation>Su teléfono no ha podido leer algunos de sus archivos, así que la copia no está completa. </translation>
    </message>
    <message>
        <source>The phone asks for more room on the drive</source>
        <translation>El teléfono pide más sitio en la unidad</translation>
    </message>
    <message>
        <source>The customer needs a larger drive, or more free space on this one. </source>
        <translation>El cliente necesita una unidad mayor, o más espacio libre en esta. </translation>
    </message>
    <message>
        <source>Your phone asks for a drive with more room. </source>
        <translation>Su teléfono pide una unidad con más sitio. </translation>
    </message>
    <message>
        <source>The backup password was wrong</source>
        <translation>La contraseña de la copia era incorrecta</translation>
    </message>
    <message>
        <source>Only the customer can know it. Reset All Settings on the phone removes it. </source>
        <translation>Solo el cliente puede saberla. «Restablecer ajustes», en el teléfono, la quita. </translation>
    </message>
    <message>
        <source>Your phone has a backup password from before, and this was not it. </source>
        <translation>Su teléfono tiene una contraseña de copia de antes, y no era esta. </translation>
    </message>
    <message>
        <source>The phone is not set up</source>
        <translation>El teléfono no está configurado</translation>
    </message>
    <message>
        <source>Stop this trade-in. The customer finishes the set-up first.</source>
        <translation>Pare esta entrega. El cliente termina antes la configuración.</translation>
    </message>
    <message>
        <source>Your phone is still in its first set-up. </source>
        <translation>Su teléfono todavía está en su primera configuración. </translation>
    </message>
    <message>
        <source>A company or school forbids copies</source>
        <translation>Una empresa o un centro educativo prohíbe las copias</translation>
    </message>
    <message>
        <source>Stop this trade-in. Only whoever manages the phone can allow it.</source>
        <translation>Pare esta entrega. Solo quien gestiona el teléfono puede permitirlo.</translation>
    </message>
    <message>
        <source>Whoever manages your phone does not allow a copy. </source>
        <translation>Quien gestiona su teléfono no permite una copia. </translation>
    </message>
    <message>
        <source>The phone is still restoring from iCloud</source>
        <translation>El teléfono todavía se está restaurando desde iCloud</translation>
    </message>
    <message>
        <source>Wait until the phone has finished. </source>
        <translation>Espere hasta que el teléfono haya terminado. </translation>
    </message>
    <message>
        <source>Your phone is still fetching its data from iCloud. </source>
        <translation>Su teléfono todavía está descargando sus datos de iCloud. </translation>
    </message>
    <message>
        <source>Find My is on</source>
        <translation>Buscar está activado</translation>
    </message>
    <message>
        <source>Ask the customer to turn Find My off in the phone&apos;s settings. </source>
        <translation>Pida al cliente que desactive Buscar en los ajustes del teléfono. </translation>
    </message>
    <message>
        <source>Your phone wants Find My to be off first. </source>
        <translation>Su teléfono quiere que Buscar esté antes desactivado. </translation>
    </message>
    <message>
        <source>The phone cannot begin the copy</source>
        <translation>El teléfono no puede empezar la copia</translation>
    </message>
    <message>
        <source>Ask the customer to restart the phone. </source>
        <translation>Pida al cliente que reinicie el teléfono. </translation>
    </message>
    <message>
        <source>Please restart your phone. </source>
        <translation>Por favor, reinicie su teléfono. </translation>
    </message>
    <message>
        <source>The phone&apos;s storage has errors</source>
        <translation>La memoria del teléfono tiene errores</translation>
    </message>
    <message>
        <source> If it happens again, stop this trade-in.</source>
        <translation> Si vuelve a pasar, pare esta entrega.</translation>
    </message>
    <message>
        <source>Your phone has trouble reading its own storage. </source>
        <translation>A su teléfono le cuesta leer su propia memoria. </translation>
    </message>
    <message>
        <source>The copy was cancelled on the phone</source>
        <translation>La copia se ha cancelado en el teléfono</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to go on. </source>
        <translation>Pregunte si el cliente quiere continuar. </translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone. </source>
        <translation>La copia se ha cancelado en su teléfono. </translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way</source>
        <translation>Este teléfono no se puede copiar de esta manera</translation>
    </message>
    <message>
        <source>Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that.</source>
        <translation>Pare esta entrega. Un teléfono Android quizá dé aun así sus fotos y archivos: abra una nueva y deje que el cliente elija eso.</translation>
    </message>
    <message>
        <source>The kiosk cannot copy this phone in the way you chose. </source>
        <translation>El quiosco no puede copiar este teléfono de la manera que ha elegido. </translation>
    </message>
    <message>
        <source>The phone sent a damaged copy</source>
        <translation>El teléfono ha enviado una copia dañada</translation>
    </message>
    <message>
        <source>The copy did not arrive whole. </source>
        <translation>La copia no ha llegado entera. </translation>
    </message>
    <message>
        <source>The phone is busy</source>
        <translation>El teléfono está ocupado</translation>
    </message>
    <message>
        <source>Your phone is busy with something else. </source>
        <translation>Su teléfono está ocupado con otra cosa. </translation>
    </message>
    <message>
        <source>The phone reported an error</source>
        <translation>El teléfono ha comunicado un error</translation>
    </message>
    <message>
        <source>Your phone reported an error. </source>
        <translation>Su teléfono ha comunicado un error. </translation>
    </message>
    <message>
        <source>The phone did not take the password</source>
        <translation>El teléfono no ha aceptado la contraseña</translation>
    </message>
    <message>
        <source>The phone may be waiting for its passcode. </source>
        <translation>Puede que el teléfono espere su código. </translation>
    </message>
    <message>
        <source>Your phone did not take the password. If it asks for its passcode, please type it on the phone. </source>
        <translation>Su teléfono no ha aceptado la contraseña. Si pide su código, escríbalo en el teléfono, por favor. </translation>
    </message>
    <message>
        <source>There is no drive</source>
        <translation>No hay ninguna unidad</translation>
    </message>
    <message>
        <source>Help the customer to plug in a drive of their own. </source>
        <translation>Ayude al cliente a conectar una unidad suya. </translation>
    </message>
    <message>
        <source>The copy needs a drive of your own. </source>
        <translation>La copia necesita una unidad suya. </translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>La unidad está llena</translation>
    </message>
    <message>
        <source>Your drive is full. </source>
        <translation>Su unidad está llena. </translation>
    </message>
    <message>
        <source>The drive was unplugged</source>
        <translation>La unidad se ha desconectado</translation>
    </message>
    <message>
        <source>Help the customer to plug the drive in again. </source>
        <translation>Ayude al cliente a conectar la unidad otra vez. </translation>
    </message>
    <message>
        <source>Your drive came loose, so the copy is not complete. </source>
        <translation>Su unidad se ha soltado, así que la copia no está completa. </translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>No se puede escribir en la unidad</translation>
    </message>
    <message>
        <source>Look for a lock switch on the drive, or use another drive. </source>
        <translation>Busque un seguro contra escritura en la unidad, o use otra unidad. </translation>
    </message>
    <message>
        <source>Nothing can be written to your drive. </source>
        <translation>No se puede escribir nada en su unidad. </translation>
    </message>
    <message>
        <source>The drive is too slow</source>
        <translation>La unidad es demasiado lenta</translation>
    </message>
    <message>
        <source>Try another drive or another socket. </source>
        <translation>Pruebe otra unidad u otro conector. </translation>
    </message>
    <message>
        <source>Your drive is too slow for the copy. </source>
        <translation>Su unidad es demasiado lenta para la copia. </translation>
    </message>
    <message>
        <source>The drive cannot hold large files</source>
        <translation>La unidad no admite archivos grandes</translation>
    </message>
    <message>
        <source>The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it.</source>
        <translation>El cliente necesita una unidad con formato exFAT. No formatee la suya: se borraría lo que contiene.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as these. Another drive may. </source>
        <translation>Su unidad no admite archivos tan grandes. Otra quizá sí. </translation>
    </message>
    <message>
        <source>The drive has errors</source>
        <translation>La unidad tiene errores</translation>
    </message>
    <message>
        <source>Use another drive. </source>
        <translation>Use otra unidad. </translation>
    </message>
    <message>
        <source>Your drive has trouble. Please use another one. </source>
        <translation>Su unidad tiene problemas. Por favor, use otra. </translation>
    </message>
    <message>
        <source>The phone broke the rules of a copy</source>
        <translation>El teléfono ha infringido las reglas de una copia</translation>
    </message>
    <message>
        <source>Stop this trade-in. Do not take the phone. Tell your manager.</source>
        <translation>Pare esta entrega. No acepte el teléfono. Avise a su responsable.</translation>
    </message>
    <message>
        <source>The kiosk cannot work with this phone. </source>
        <translation>El quiosco no puede trabajar con este teléfono. </translation>
    </message>
    <message>
        <source>The phone tried to delete the copy</source>
        <translation>El teléfono ha intentado borrar la copia</translation>
    </message>
    <message>
        <source>The copy would never end</source>
        <translation>La copia no terminaría nunca</translation>
    </message>
    <message>
        <source>The phone pretended to be another device</source>
        <translation>El teléfono se ha hecho pasar por otro aparato</translation>
    </message>
    <message>
        <source>The copy could not be proven</source>
        <translation>No se ha podido acreditar la copia</translation>
    </message>
    <message>
        <source>The phone will not be erased on the strength of this copy. Use another drive if there is one. </source>
        <translation>Con esta copia no se borrará el teléfono. Use otra unidad si la hay. </translation>
    </message>
    <message>
        <source>We could not prove that every file of the copy can be restored. </source>
        <translation>No hemos podido acreditar que todos los archivos de la copia se puedan recuperar. </translation>
    </message>
    <message>
        <source>The phone refused to erase itself</source>
        <translation>El teléfono se ha negado a borrarse</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone. </source>
        <translation>Pida al cliente que desbloquee el teléfono. </translation>
    </message>
    <message>
        <source>Your phone refused to erase itself. You can try again, or stop and keep your phone.</source>
        <translation>Su teléfono se ha negado a borrarse. Puede probar otra vez, o parar y quedarse con su teléfono.</translation>
    </message>
    <message>
        <source>There are still accounts on the phone</source>
        <translation>Todavía hay cuentas en el teléfono</translation>
    </message>
    <message>
        <source>Ask the customer to remove every account in the phone&apos;s settings. </source>
        <translation>Pida al cliente que elimine todas las cuentas en los ajustes del teléfono. </translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.</source>
        <translation>Todavía hay cuentas en su teléfono, que dejarían fuera al próximo dueño. Puede eliminarlas y probar otra vez, o parar y quedarse con su teléfono.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time</source>
        <translation>Nadie ha respondido durante mucho tiempo</translation>
    </message>
    <message>
        <source>See whether the customer is still there. </source>
        <translation>Mire si el cliente sigue ahí. </translation>
    </message>
    <message>
        <source>The kiosk has waited for you. </source>
        <translation>El quiosco le ha esperado. </translation>
    </message>
    <message>
        <source>The kiosk lost touch with the phone</source>
        <translation>El quiosco ha perdido el contacto con el teléfono</translation>
    </message>
    <message>
        <source>Leave the phone plugged in. </source>
        <translation>Deje el teléfono conectado. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong. </source>
        <translation>Algo ha fallado en el quiosco. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong</source>
        <translation>Algo ha fallado en el quiosco</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Your phone was not erased. What was on it is still on it.</source>
        <translation>Su teléfono no se ha borrado. Lo que había en él sigue en él.</translation>
    </message>
    <message>
        <source>Your phone was not erased. The copy on your drive is not finished, so do not rely on it.</source>
        <translation>Su teléfono no se ha borrado. La copia de su unidad no está terminada, así que no cuente con ella.</translation>
    </message>
    <message>
        <source>The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.</source>
        <translation>La orden de borrado ya se había enviado. No podemos decir qué queda en su teléfono, así que dé por perdido lo que había.</translation>
    </message>
    <message>
        <source>Plug the cable in again until it clicks, unlock your phone, then try again.</source>
        <translation>Conecte el cable otra vez hasta que encaje, desbloquee su teléfono y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, stop and keep your phone.</source>
        <translation>Pruebe otra vez. Si vuelve a pasar, pare y quédese con su teléfono.</translation>
    </message>
    <message>
        <source>Use another drive, then try again.</source>
        <translation>Use otra unidad y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and keep your phone. You get a receipt that says so.</source>
        <translation>Probar otra vez no servirá. Pare aquí y quédese con su teléfono. Le damos un recibo que lo dice.</translation>
    </message>
    <message>
        <source>Your phone came off the cable.</source>
        <translation>Su teléfono se ha soltado del cable.</translation>
    </message>
    <message>
        <source>Your phone stopped answering.</source>
        <translation>Su teléfono ya no responde.</translation>
    </message>
    <message>
        <source>Your phone locked itself, and a locked phone does not talk to us.</source>
        <translation>Su teléfono se ha bloqueado, y un teléfono bloqueado no habla con nosotros.</translation>
    </message>
    <message>
        <source>Your phone no longer trusts this kiosk.</source>
        <translation>Su teléfono ya no confía en este quiosco.</translation>
    </message>
    <message>
        <source>A different phone is on the cable now.</source>
        <translation>Ahora hay otro teléfono en el cable.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to phones is not running.</source>
        <translation>La parte de este quiosco que habla con los teléfonos no funciona.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its own cable.</source>
        <translation>Este quiosco no tiene permiso para usar su propio cable.</translation>
    </message>
    <message>
        <source>Another program of this kiosk holds the cable.</source>
        <translation>Otro programa de este quiosco tiene ocupado el cable.</translation>
    </message>
    <message>
        <source>Your phone broke off the conversation over the cable.</source>
        <translation>Su teléfono ha cortado la comunicación por el cable.</translation>
    </message>
    <message>
        <source>Your phone sent more than it had announced.</source>
        <translation>Su teléfono ha enviado más de lo anunciado.</translation>
    </message>
    <message>
        <source>The connection over the cable failed.</source>
        <translation>La conexión por cable ha fallado.</translation>
    </message>
    <message>
        <source>USB debugging is off on your phone.</source>
        <translation>La depuración por USB está desactivada en su teléfono.</translation>
    </message>
    <message>
        <source>Your phone did not allow USB debugging.</source>
        <translation>Su teléfono no ha permitido la depuración por USB.</translation>
    </message>
    <message>
        <source>Your phone no longer shows its files to the cable.</source>
        <translation>Su teléfono ya no muestra sus archivos por el cable.</translation>
    </message>
    <message>
        <source>Your phone could not read some of its own files.</source>
        <translation>Su teléfono no ha podido leer algunos de sus propios archivos.</translation>
    </message>
    <message>
        <source>Your phone says that the drive has too little room for the copy.</source>
        <translation>Su teléfono dice que la unidad tiene poco sitio para la copia.</translation>
    </message>
    <message>
        <source>That was not the backup password of your phone.</source>
        <translation>Esa no era la contraseña de copia de su teléfono.</translation>
    </message>
    <message>
        <source>Your phone has not finished its own set-up.</source>
        <translation>Su teléfono no ha terminado su propia configuración.</translation>
    </message>
    <message>
        <source>Whoever manages your phone, such as your employer, does not allow copies.</source>
        <translation>Quien gestiona su teléfono, por ejemplo su empresa, no permite copias.</translation>
    </message>
    <message>
        <source>Your phone is still fetching things from iCloud.</source>
        <translation>Su teléfono todavía está descargando cosas de iCloud.</translation>
    </message>
    <message>
        <source>Your phone does not allow this while Find My is on.</source>
        <translation>Su teléfono no lo permite mientras Buscar está activado.</translation>
    </message>
    <message>
        <source>Your phone could not get ready for the copy.</source>
        <translation>Su teléfono no ha podido prepararse para la copia.</translation>
    </message>
    <message>
        <source>Your phone has trouble with its own storage.</source>
        <translation>Su teléfono tiene problemas con su propia memoria.</translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone.</source>
        <translation>La copia se ha cancelado en su teléfono.</translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way.</source>
        <translation>Este teléfono no se puede copiar de esta manera.</translation>
    </message>
    <message>
        <source>Your phone says that the copy is damaged or not complete.</source>
        <translation>Su teléfono dice que la copia está dañada o no está completa.</translation>
    </message>
    <message>
        <source>Another program is using your phone.</source>
        <translation>Otro programa está usando su teléfono.</translation>
    </message>
    <message>
        <source>Your phone reported an error.</source>
        <translation>Su teléfono ha comunicado un error.</translation>
    </message>
    <message>
        <source>Your phone did not take the backup password.</source>
        <translation>Su teléfono no ha aceptado la contraseña de copia.</translation>
    </message>
    <message>
        <source>There is no drive for your copy.</source>
        <translation>No hay ninguna unidad para su copia.</translation>
    </message>
    <message>
        <source>Your drive is full.</source>
        <translation>Su unidad está llena.</translation>
    </message>
    <message>
        <source>Your drive came out.</source>
        <translation>Su unidad se ha desconectado.</translation>
    </message>
    <message>
        <source>Your drive does not let us write on it.</source>
        <translation>Su unidad no nos deja escribir en ella.</translation>
    </message>
    <message>
        <source>Your drive is too slow to take the copy.</source>
        <translation>Su unidad es demasiado lenta para la copia.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as one of yours.</source>
        <translation>Su unidad no admite archivos tan grandes como uno de los suyos.</translation>
    </message>
    <message>
        <source>Your drive reported an error.</source>
        <translation>Su unidad ha comunicado un error.</translation>
    </message>
    <message>
        <source>Your phone sent something that no phone should send, so we stopped.</source>
        <translation>Su teléfono ha enviado algo que ningún teléfono debería enviar, así que hemos parado.</translation>
    </message>
    <message>
        <source>Your phone asked us to delete things we must not delete, so we stopped.</source>
        <translation>Su teléfono nos ha pedido borrar cosas que no debemos borrar, así que hemos parado.</translation>
    </message>
    <message>
        <source>Your phone kept sending without ever finishing, so we stopped.</source>
        <translation>Su teléfono seguía enviando sin terminar nunca, así que hemos parado.</translation>
    </message>
    <message>
        <source>Your phone pretended to be a keyboard or something else that no phone is, so we stopped.</source>
        <translation>Su teléfono se ha hecho pasar por un teclado o por algo que ningún teléfono es, así que hemos parado.</translation>
    </message>
    <message>
        <source>We checked the copy, and it is not complete.</source>
        <translation>Hemos comprobado la copia y no está completa.</translation>
    </message>
    <message>
        <source>Your phone refused to erase itself.</source>
        <translation>Su teléfono se ha negado a borrarse.</translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner.</source>
        <translation>Todavía hay cuentas en su teléfono, que dejarían fuera a su próximo dueño.</translation>
    </message>
    <message>
        <source>Nobody has used this screen for a while, so we paused.</source>
        <translation>Nadie ha usado esta pantalla durante un rato, así que hemos hecho una pausa.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to your phone stopped.</source>
        <translation>La parte de este quiosco que habla con su teléfono se ha parado.</translation>
    </message>
    <message>
        <source>This kiosk made a mistake.</source>
        <translation>Este quiosco ha cometido un error.</translation>
    </message>
    <message>
        <source>Wake and unlock your phone, check the cable, then try again.</source>
        <translation>Encienda la pantalla y desbloquee su teléfono, revise el cable y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Unlock your phone, keep it awake, then try again.</source>
        <translation>Desbloquee su teléfono, no deje que se apague la pantalla y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Unplug your phone, plug it in again and tap Trust. Then try again.</source>
        <translation>Desconecte su teléfono, conéctelo otra vez y toque Confiar. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff.</source>
        <translation>Quite ese teléfono del cable. Esta entrega solo puede seguir con su propio teléfono, así que pare aquí o pregunte al personal.</translation>
    </message>
    <message>
        <source>Ask the staff to check the kiosk, then try again.</source>
        <translation>Pida al personal que revise el quiosco y pruebe otra vez.</translation>
    </message>
    <message>
        <source>On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again.</source>
        <translation>En su teléfono, active la depuración por USB en Ajustes, Opciones de desarrollador. En un teléfono Samsung, desactive también el Bloqueador automático. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again.</source>
        <translation>Desconecte su teléfono y conéctelo otra vez. Cuando pregunte, marque «Permitir siempre desde este ordenador» y toque Permitir. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again.</source>
        <translation>Desbloquee su teléfono, deslice desde la parte de arriba de la pantalla, toque la notificación sobre USB y elija «Transferencia de archivos». Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone.</source>
        <translation>Desbloquee su teléfono, mantenga la pantalla encendida y pruebe otra vez. Si vuelve a pasar, reinicie su teléfono.</translation>
    </message>
    <message>
        <source>Use a larger drive, then try again.</source>
        <translation>Use una unidad mayor y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages.</source>
        <translation>Pruebe otra vez y escríbala despacio. Quizá la puso hace tiempo en un ordenador. Si no la sabe, puede parar y quedarse con su teléfono. «Restablecer ajustes», en su teléfono, quita esa contraseña, no sus fotos ni mensajes.</translation>
    </message>
    <message>
        <source>Stop here, finish the set-up on your phone and come back.</source>
        <translation>Pare aquí, termine la configuración en su teléfono y vuelva.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and ask whoever manages your phone.</source>
        <translation>Probar otra vez no servirá. Pare aquí y pregunte a quien gestiona su teléfono.</translation>
    </message>
    <message>
        <source>Wait until your phone has finished, or stop here and come back later.</source>
        <translation>Espere a que su teléfono termine, o pare aquí y vuelva más tarde.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again.</source>
        <translation>En su teléfono abra Ajustes, toque su nombre, después Buscar, después Buscar mi iPhone, y desactívelo. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again.</source>
        <translation>Reinicie su teléfono y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again. If it happens once more, stop and keep your phone.</source>
        <translation>Reinicie su teléfono y pruebe otra vez. Si vuelve a pasar, pare y quédese con su teléfono.</translation>
    </message>
    <message>
        <source>Try again, and answer Yes or type your passcode when your phone asks.</source>
        <translation>Pruebe otra vez, y responda Sí o escriba su código cuando su teléfono lo pida.</translation>
    </message>
    <message>
        <source>Trying again will not help. If you chose to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased.</source>
        <translation>Probar otra vez no servirá. Si había elegido copiarlo todo, puede parar aquí, empezar de nuevo y elegir «Fotos y archivos». No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Unlock your phone, then try again. Your phone may ask for its passcode.</source>
        <translation>Desbloquee su teléfono y pruebe otra vez. Puede que su teléfono pida su código.</translation>
    </message>
    <message>
        <source>Plug in your drive, then try again.</source>
        <translation>Conecte su unidad y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Use a drive with more room, then try again.</source>
        <translation>Use una unidad con más sitio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Plug your drive in again, then try again.</source>
        <translation>Vuelva a conectar su unidad y pruebe otra vez.</translation>
    </message>
    <message>
        <source>If it has a lock switch, slide it the other way. Or use another drive. Then try again.</source>
        <translation>Si tiene un seguro contra escritura, deslícelo al otro lado. O use otra unidad. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>Use a drive in the exFAT format, then try again. The staff can tell you more.</source>
        <translation>Use una unidad con formato exFAT y pruebe otra vez. El personal puede decirle más.</translation>
    </message>
    <message>
        <source>Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check.</source>
        <translation>Pruebe otra vez: hacemos una copia nueva. Nunca borramos un teléfono por una copia que no ha pasado la comprobación.</translation>
    </message>
    <message>
        <source>Unlock your phone. On an iPhone, make sure that Find My is off. Then try again.</source>
        <translation>Desbloquee su teléfono. En un iPhone, asegúrese de que Buscar está desactivado. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap Accounts and remove every account. Then try again.</source>
        <translation>En su teléfono abra Ajustes, toque Cuentas y elimine todas las cuentas. Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>If you are here, just go on with Try again.</source>
        <translation>Si está usted aquí, toque sin más «Probar otra vez».</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
    <message>
        <source>Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.</source>
        <translation>Conecte su teléfono otra vez, déjelo en el cable y pruebe otra vez: solo miramos si se ha borrado.</translation>
    </message>
    <message>
        <source>Ask the staff to help you. They cannot see what was on your phone.</source>
        <translation>Pida ayuda al personal. No pueden ver lo que había en su teléfono.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <translation>menos de 1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>Todavía no podemos decir cuánto tarda.</translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation>Queda alrededor de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Queda como mucho %Ln minuto.</numerusform>
            <numerusform>Quedan como mucho %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Queda más o menos entre %1 y %Ln minuto.</numerusform>
            <numerusform>Quedan más o menos entre %1 y %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This usually takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Suele tardar alrededor de %Ln minuto.</numerusform>
            <numerusform>Suele tardar unos %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This usually takes about a minute.</source>
        <translation>Suele tardar alrededor de un minuto.</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>We cannot see this from here. Please check on your phone</source>
        <translation>Esto no podemos verlo desde aquí. Compruébelo en su teléfono, por favor</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Find My</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Who manages this phone</source>
        <translation>Quién gestiona este teléfono</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Backup password</source>
        <translation>Contraseña de copia</translation>
    </message>
    <message>
        <source>Phone set-up</source>
        <translation>Configuración del teléfono</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Perfil de trabajo</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Otros usuarios</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bloqueo de pantalla</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Tarjeta de memoria</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Protección antirrobo</translation>
    </message>
    <message>
        <source>Identity Check</source>
        <translation>Comprobación de identidad</translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation>Bloqueador automático</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>Nobody but you.</source>
        <translation>Nadie más que usted.</translation>
    </message>
    <message>
        <source>None set yet: you choose one here.</source>
        <translation>Aún no hay ninguna: la elige aquí.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminada.</translation>
    </message>
    <message>
        <source>None left on the phone.</source>
        <translation>No queda ninguna en el teléfono.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>None in the phone.</source>
        <translation>Ninguna en el teléfono.</translation>
    </message>
    <message>
        <source>If an employer or school does, ask them to release it first.</source>
        <translation>Si lo hace una empresa o un centro educativo, pida antes que lo liberen.</translation>
    </message>
    <message>
        <source>It should be at 30 percent or more.</source>
        <translation>Debería estar al 30 por ciento o más.</translation>
    </message>
    <message>
        <source>It must be finished.</source>
        <translation>Debe estar terminada.</translation>
    </message>
    <message>
        <source>Remove them before the erase.</source>
        <translation>Elimínelas antes del borrado.</translation>
    </message>
    <message>
        <source>Remove it before the erase. It is not copied.</source>
        <translation>Elimínelo antes del borrado. No se copia.</translation>
    </message>
    <message>
        <source>What is theirs is not copied, but erased too.</source>
        <translation>Lo suyo no se copia, pero también se borra.</translation>
    </message>
    <message>
        <source>Have your PIN at hand for the reset.</source>
        <translation>Tenga a mano su PIN para el restablecimiento.</translation>
    </message>
    <message>
        <source>Take it out before the erase.</source>
        <translation>Sáquela antes del borrado.</translation>
    </message>
    <message>
        <source>Your PIN lifts it at the reset.</source>
        <translation>Su PIN la quita en el restablecimiento.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.</source>
        <translation>En su teléfono abra Ajustes, toque su nombre, después Buscar, después Buscar mi iPhone, y desactívelo.</translation>
    </message>
    <message>
        <source>An employer or school manages this phone. Ask them to release it before you trade it in.</source>
        <translation>Una empresa o un centro educativo gestiona este teléfono. Pida que lo liberen antes de entregarlo.</translation>
    </message>
    <message>
        <source>Leave the phone on the cable: it charges here.</source>
        <translation>Deje el teléfono en el cable: aquí se carga.</translation>
    </message>
    <message>
        <source>Your phone has one already. We will ask you for it.</source>
        <translation>Su teléfono ya tiene una. Se la pediremos.</translation>
    </message>
    <message>
        <source>Finish setting up your phone first.</source>
        <translation>Termine antes de configurar su teléfono.</translation>
    </message>
    <message>
        <source>Remove all in Settings before the erase.</source>
        <translation>Elimínelas todas en Ajustes antes del borrado.</translation>
    </message>
    <message>
        <source>Your employer&apos;s part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase.</source>
        <translation>La parte de su empresa en el teléfono no está en la copia. Elimínela en Ajustes, en Cuentas, antes del borrado.</translation>
    </message>
    <message>
        <source>What other people keep on this phone is erased too, and is not in the copy.</source>
        <translation>Lo que otras personas guardan en este teléfono también se borra y no está en la copia.</translation>
    </message>
    <message>
        <source>Take it out before the erase, which does not touch it.</source>
        <translation>Sáquela antes del borrado, que no la toca.</translation>
    </message>
    <message>
        <source>The reset may ask for your fingerprint or face.</source>
        <translation>El restablecimiento puede pedirle la huella o la cara.</translation>
    </message>
    <message>
        <source>It is on. It may close your phone to the cable before the copy is done.</source>
        <translation>Está activado. Puede cerrar su teléfono al cable antes de que la copia termine.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Cambie esto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Your phone did not say. Unlock it and check again.</source>
        <translation>Su teléfono no lo ha dicho. Desbloquéelo y compruebe otra vez.</translation>
    </message>
    <message>
        <source>It is on. Leave it on for now: we ask you to turn it off after the copy.</source>
        <translation>Está activado. Déjelo así de momento: le pedimos que lo desactive después de la copia.</translation>
    </message>
    <message>
        <source>Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.</source>
        <translation>Déjela dentro de momento, para que se copie. Sáquela antes del borrado, que no la toca.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Enough.</source>
        <translation>Suficiente.</translation>
    </message>
    <message>
        <source>%1 percent.</source>
        <translation>%1 por ciento.</translation>
    </message>
    <message>
        <source>%1 percent is too little.</source>
        <translation>%1 por ciento es muy poco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) on this phone.</source>
        <translation>
            <numerusform>Hay %Ln cuenta en este teléfono.</numerusform>
            <numerusform>Hay %Ln cuentas en este teléfono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other user(s) on this phone.</source>
        <translation>
            <numerusform>Hay %Ln usuario más en este teléfono.</numerusform>
            <numerusform>Hay %Ln usuarios más en este teléfono.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has none.</source>
        <translation>Este teléfono no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looked at just now, and again every few seconds.</source>
        <translation>Comprobado ahora mismo, y otra vez cada pocos segundos.</translation>
    </message>
    <message>
        <source>The kiosk looks at itself</source>
        <translation>El quiosco se examina</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the kiosk need somebody</source>
        <translation>
            <numerusform>%n parte del quiosco requiere atención</numerusform>
            <numerusform>%n partes del quiosco requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Call support if that does not help.</source>
        <translation>Llame a asistencia si eso no sirve.</translation>
    </message>
    <message>
        <source>Badge reader</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Customers&apos; drives</source>
        <translation>Unidades de los clientes</translation>
    </message>
    <message>
        <source>iPhones</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Phone cable</source>
        <translation>Cable del teléfono</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Mensajero</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Testigos del registro de anotaciones</translation>
    </message>
    <message>
        <source>Room on the kiosk&apos;s disk</source>
        <translation>Sitio en el disco del quiosco</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro de anotaciones</translation>
    </message>
    <message>
        <source>The kiosk&apos;s certificate</source>
        <translation>El certificado del quiosco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Está conectado.</translation>
    </message>
    <message>
        <source>It is not there. Look at its cable.</source>
        <translation>No está conectado. Mire su cable.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Está lista.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está encendida.</translation>
    </message>
    <message>
        <source>It does not answer. Wait a minute: it is started again by itself.</source>
        <translation>No responde. Espere un minuto: se inicia otra vez sola.</translation>
    </message>
    <message>
        <source>They can be found when they are plugged in.</source>
        <translation>Se encuentran en cuanto se conectan.</translation>
    </message>
    <message>
        <source>They cannot be found. Restart the kiosk when it is free.</source>
        <translation>No se encuentran. Reinicie el quiosco cuando esté libre.</translation>
    </message>
    <message>
        <source>They can be reached.</source>
        <translation>Se puede conectar con ellos.</translation>
    </message>
    <message>
        <source>None was plugged in lately. What reaches them starts with the first one.</source>
        <translation>Hace tiempo que no se conecta ninguno. Lo que los encuentra se inicia con el primero.</translation>
    </message>
    <message>
        <source>The kiosk sees its USB ports.</source>
        <translation>El quiosco ve sus puertos USB.</translation>
    </message>
    <message>
        <source>The kiosk sees no USB port. Restart it when it is free.</source>
        <translation>El quiosco no ve ningún puerto USB. Reinícielo cuando esté libre.</translation>
    </message>
    <message>
        <source>It is there. Whether its network is, shows with the next record.</source>
        <translation>Está en marcha. Si hay red se verá con el próximo registro.</translation>
    </message>
    <message>
        <source>It is away. Trade-ins go on; times are the kiosk&apos;s own word until it is back.</source>
        <translation>No está. Las entregas continúan; las horas son solo palabra del quiosco hasta que vuelva.</translation>
    </message>
    <message>
        <source>None has signed yet, or none is set up.</source>
        <translation>Ninguno ha firmado todavía, o no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>They signed within the last week.</source>
        <translation>Firmaron durante la última semana.</translation>
    </message>
    <message numerus="yes">
        <source>They last signed %n day(s) ago. Look at the network.</source>
        <translation>
            <numerusform>Firmaron por última vez hace %n día. Mire la red.</numerusform>
            <numerusform>Firmaron por última vez hace %n días. Mire la red.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>Quedan libres %1&#xa0;GB.</translation>
    </message>
    <message>
        <source>Tell your manager: the kiosk stops when it is full.</source>
        <translation>Avise a su responsable: el quiosco se para cuando se llena.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n anotación.</numerusform>
            <numerusform>%n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s sign of life is missing; it is written when the kiosk is free.</source>
        <translation>Falta la señal de vida de hoy; se escribe cuando el quiosco está libre.</translation>
    </message>
    <message>
        <source>It has ended. No trade-in can be certified. Tell your manager.</source>
        <translation>Ha caducado. No se puede certificar ninguna entrega. Avise a su responsable.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>Caduca dentro de %n día.</numerusform>
            <numerusform>Caduca dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell your manager: a new one must be asked for.</source>
        <translation>Avise a su responsable: hay que pedir uno nuevo.</translation>
    </message>
    <message>
        <source>It is not behind anything on record.</source>
        <translation>No va por detrás de nada registrado.</translation>
    </message>
    <message>
        <source>It was set back. Tell your manager before the next trade-in.</source>
        <translation>Se ha retrasado. Avise a su responsable antes de la próxima entrega.</translation>
    </message>
    <message>
        <source>Its paper is nearly used up. Put in a new roll when the kiosk is free.</source>
        <translation>Se le está acabando el papel. Ponga un rollo nuevo cuando el quiosco esté libre.</translation>
    </message>
    <message>
        <source>It has no paper. Put some in: customers see their receipts on the screen until then.</source>
        <translation>No tiene papel. Póngale: hasta entonces los clientes ven sus recibos en la pantalla.</translation>
    </message>
    <message>
        <source>Its cover is open. Close it.</source>
        <translation>Tiene la tapa abierta. Ciérrela.</translation>
    </message>
    <message>
        <source>It does not answer. Look at its cable and power.</source>
        <translation>No responde. Mire su cable y la corriente.</translation>
    </message>
    <message>
        <source>Not set up here, or not known.</source>
        <translation>No está configurado aquí, o no se sabe.</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding …</source>
        <translation>Siga pulsando…</translation>
    </message>
    <message>
        <source>Hold down for two seconds, or press twice by keyboard</source>
        <translation>Mantenga pulsado dos segundos, o pulse dos veces con el teclado</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.</source>
        <translation>El personal abre su entrega en el mostrador. Todo lo que tiene que ver con usted pasa aquí, en la pantalla que solo usted ve.</translation>
    </message>
    <message>
        <source>Welcome. Trade in your phone without giving yourself away</source>
        <translation>Le damos la bienvenida. Entregue su teléfono sin entregar su vida</translation>
    </message>
    <message>
        <source>Copy your phone to a drive of your own.</source>
        <translation>Copie su teléfono en una unidad suya.</translation>
    </message>
    <message>
        <source>Erase your phone yourself, after the copy was checked.</source>
        <translation>Borre usted mismo su teléfono, con la copia ya comprobada.</translation>
    </message>
    <message>
        <source>Leave with a signed certificate.</source>
        <translation>Llévese un certificado firmado.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.</source>
        <translation>Haga una foto de este código, mejor con otro teléfono: lo que hay en este se borrará más tarde. Demuestra que vino con este teléfono.</translation>
    </message>
    <message>
        <source>This is the receipt for your %1</source>
        <translation>Este es el recibo de su %1</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>Conecte otra vez su %1</translation>
    </message>
    <message>
        <source>Copy everything USB can give instead</source>
        <translation>Mejor copiar todo lo que da el USB</translation>
    </message>
    <message>
        <source>Copy photos and files only instead</source>
        <translation>Mejor copiar solo fotos y archivos</translation>
    </message>
    <message>
        <source>I have my receipt</source>
        <translation>Tengo mi recibo</translation>
    </message>
    <message>
        <source>If your phone asks once more, the tick was missing: tick it and tap Allow again.</source>
        <translation>Si su teléfono pregunta otra vez, faltaba la marca: márquela y toque de nuevo Permitir.</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>DEMO - no real trade-in is certified</source>
        <translation>DEMO: no se certifica ninguna entrega real</translation>
    </message>
    <message>
        <source>TRAINING - no real trade-in is certified</source>
        <translation>PRÁCTICAS: no se certifica ninguna entrega real</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Counterseal - %1</source>
        <translation>Counterseal – %1</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Of this screen only. The customer chooses theirs.</source>
        <translation>Solo de esta pantalla. El cliente elige el suyo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Nothing to turn on: you only tap “File transfer” on your phone.</source>
        <translation>Nada que activar: en su teléfono solo tiene que tocar «Transferencia de archivos».</translation>
    </message>
    <message>
        <source>Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.</source>
        <translation>Fotos, vídeos, música, descargas, documentos e imágenes compartidas en WhatsApp.</translation>
    </message>
    <message>
        <source>Not: contacts, text messages, call list, calendar, and what is kept inside apps.</source>
        <translation>No: contactos, mensajes de texto, lista de llamadas, calendario ni lo que se guarda dentro de las aplicaciones.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>You turn on “USB debugging” on your phone. We show you how.</source>
        <translation>Active la «depuración por USB»: le mostramos cómo.</translation>
    </message>
    <message>
        <source>Photos and files, and contacts, text messages, call list and calendar.</source>
        <translation>Fotos y archivos, y contactos, mensajes de texto, lista de llamadas y calendario.</translation>
    </message>
    <message>
        <source>Not: what is kept inside apps, such as their chats, and what is only in the cloud.</source>
        <translation>No: lo que se guarda dentro de las aplicaciones, como sus chats, ni lo que solo está en la nube.</translation>
    </message>
    <message>
        <source>Everything USB can give</source>
        <translation>Todo lo que da el USB</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Your phone is locked</source>
        <translation>Su teléfono está bloqueado</translation>
    </message>
    <message>
        <source>Your phone asks whether to allow USB debugging</source>
        <translation>Su teléfono pregunta si permite la depuración por USB</translation>
    </message>
    <message>
        <source>Your phone asks whether to trust this kiosk</source>
        <translation>Su teléfono pregunta si confía en este quiosco</translation>
    </message>
    <message>
        <source>Your phone was told not to allow USB debugging</source>
        <translation>Se indicó a su teléfono que no permitiera la depuración por USB</translation>
    </message>
    <message>
        <source>Your phone was told not to trust this kiosk</source>
        <translation>Se indicó a su teléfono que no confiara en este quiosco</translation>
    </message>
    <message>
        <source>Your phone has forgotten this kiosk</source>
        <translation>Su teléfono ha olvidado este quiosco</translation>
    </message>
    <message>
        <source>This phone may not talk to kiosks</source>
        <translation>Este teléfono no puede hablar con quioscos</translation>
    </message>
    <message>
        <source>How much of your phone shall be copied?</source>
        <translation>¿Qué quiere copiar de su teléfono?</translation>
    </message>
    <message>
        <source>Let this kiosk read your files</source>
        <translation>Deje que este quiosco lea sus archivos</translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation>Active la depuración por USB</translation>
    </message>
    <message>
        <source>Auto Blocker keeps your phone closed</source>
        <translation>El Bloqueador automático mantiene cerrado su teléfono</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its cable</source>
        <translation>Este quiosco no tiene permiso para usar su cable</translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Otro programa tiene ocupado el cable</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its cable</source>
        <translation>Este quiosco no puede acceder a su cable</translation>
    </message>
    <message>
        <source>We are reading which phone this is</source>
        <translation>Estamos leyendo qué teléfono es</translation>
    </message>
    <message>
        <source>Plug in your phone</source>
        <translation>Conecte su teléfono</translation>
    </message>
    <message>
        <source>Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.</source>
        <translation>Desbloquéelo con su código o con la cara. Su código se queda en su teléfono: nunca lo vemos.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s key was made for this trade-in alone, and is destroyed at its end.</source>
        <translation>La clave del quiosco se hizo solo para esta entrega y se destruye al final.</translation>
    </message>
    <message>
        <source>Tap Trust on your phone, then type your passcode there. Only this kiosk&apos;s locked inner part can read your phone, and only until you leave.</source>
        <translation>Toque Confiar en su teléfono y escriba allí su código. Solo la parte interior y cerrada de este quiosco puede leer su teléfono, y solo hasta que usted se vaya.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Allow.</source>
        <translation>Desconecte su teléfono y conéctelo otra vez. Cuando pregunte, toque Permitir.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. It then asks once more: tap Trust.</source>
        <translation>Desconecte su teléfono y conéctelo otra vez. Entonces pregunta una vez más: toque Confiar.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Trust.</source>
        <translation>Desconecte su teléfono y conéctelo otra vez. Cuando pregunte, toque Confiar.</translation>
    </message>
    <message>
        <source>An employer or school manages it and forbids the connection. You can stop here and keep your phone.</source>
        <translation>Lo gestiona una empresa o un centro educativo que prohíbe la conexión. Puede parar aquí y quedarse con su teléfono.</translation>
    </message>
    <message>
        <source>This is about the copy alone: what you may erase later is always the whole phone.</source>
        <translation>Esto solo afecta a la copia: lo que podrá borrar más tarde es siempre el teléfono entero.</translation>
    </message>
    <message>
        <source>Your phone is only charging now. Nothing can be read before you say so on the phone.</source>
        <translation>Ahora su teléfono solo se carga. No se puede leer nada hasta que usted lo diga en el teléfono.</translation>
    </message>
    <message>
        <source>It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.</source>
        <translation>Permite que este quiosco copie también sus contactos y mensajes. No se puede leer nada hasta que usted lo permita.</translation>
    </message>
    <message>
        <source>If USB debugging is on already, this is what may hold it back.</source>
        <translation>Si la depuración por USB ya está activada, puede ser esto lo que la frena.</translation>
    </message>
    <message>
        <source>This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.</source>
        <translation>No es culpa suya, y su teléfono está bien. Pida al personal que revise el quiosco, por favor.</translation>
    </message>
    <message>
        <source>This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.</source>
        <translation>No es culpa suya. Espere un momento, por favor. Si dura, pida al personal que revise el quiosco.</translation>
    </message>
    <message>
        <source>Please leave it on the cable and unlocked. This takes a few seconds.</source>
        <translation>Déjelo en el cable y desbloqueado, por favor. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Use the cable below this screen. Then unlock your phone and keep it where you can see it.</source>
        <translation>Use el cable que hay bajo esta pantalla. Después desbloquee su teléfono y téngalo a la vista.</translation>
    </message>
</context>
<context>
    <name>LostConnection</name>
    <message>
        <source>This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.</source>
        <translation>Esta pantalla espera al resto del quiosco. No tiene que hacer nada. Por favor, deje su teléfono como está.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
</context>
<context>
    <name>MadeSecret</name>
    <message>
        <source>QR code of your password</source>
        <translation>Código QR de su contraseña</translation>
    </message>
    <message>
        <source>Your password is hidden.</source>
        <translation>Su contraseña está oculta.</translation>
    </message>
    <message>
        <source>Point the camera of another phone at this code, and save what it reads.</source>
        <translation>Apunte con la cámara de otro teléfono a este código y guarde lo que lea.</translation>
    </message>
    <message>
        <source>Show my password</source>
        <translation>Mostrar mi contraseña</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show it as words</source>
        <translation>Mostrarla en palabras</translation>
    </message>
    <message>
        <source>Show it as a code</source>
        <translation>Mostrarla como código</translation>
    </message>
    <message>
        <source>You see it only here, and only until you go on. Then nobody can show it to you again: not the staff, and not this kiosk.</source>
        <translation>Solo la ve aquí, y solo hasta que siga adelante. Después nadie puede volver a mostrársela: ni el personal ni este quiosco.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>An e-mail is like a postcard: whoever carries it can read your record, and the serial number of the phone in it.</source>
        <translation>Un correo es como una postal: quien lo lleva puede leer su registro, y en él el número de serie del teléfono.</translation>
    </message>
</context>
<context>
    <name>MailButton</name>
    <message>
        <source>Send it by e-mail</source>
        <translation>Enviarlo por correo</translation>
    </message>
    <message>
        <source>Back to my receipt</source>
        <translation>Volver a mi recibo</translation>
    </message>
    <message>
        <source>No e-mail, back to my receipt</source>
        <translation>Sin correo, volver a mi recibo</translation>
    </message>
</context>
<context>
    <name>MailCode</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>MailSend</name>
    <message>
        <source>Send me the code</source>
        <translation>Enviarme el código</translation>
    </message>
    <message>
        <source>This is the code</source>
        <translation>Este es el código</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A code is on its way to you</source>
        <translation>Un código está en camino</translation>
    </message>
    <message>
        <source>Type the code from the e-mail</source>
        <translation>Escriba el código del correo</translation>
    </message>
    <message>
        <source>Your record is being sent</source>
        <translation>Se está enviando su registro</translation>
    </message>
    <message>
        <source>Your record is on its way by e-mail</source>
        <translation>Su registro se ha enviado por correo</translation>
    </message>
    <message>
        <source>Where should your record be sent?</source>
        <translation>¿Adónde enviamos su registro?</translation>
    </message>
    <message>
        <source>No more e-mail in this trade-in</source>
        <translation>No hay más correos en esta entrega</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Six digits, good for ten minutes. If the e-mail is not there, look in your spam folder.</source>
        <translation>Seis cifras, válidas diez minutos. Si no está, mire entre el correo no deseado.</translation>
    </message>
    <message>
        <source>Your address is forgotten. Take a picture of your receipt all the same: the e-mail cannot be sent again.</source>
        <translation>Hemos olvidado su dirección. Haga de todos modos una foto de su recibo: el correo no se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>Used once for this message, then forgotten. You must be able to read your e-mail right now: a code comes first.</source>
        <translation>Se usa una vez para este mensaje y se olvida. Debe poder leer su correo ahora mismo: antes llega un código.</translation>
    </message>
    <message>
        <source>A code is sent twice at most. Take a picture of your receipt instead: it proves the same.</source>
        <translation>Un código se envía dos veces como mucho. Haga mejor una foto de su recibo: demuestra lo mismo.</translation>
    </message>
    <message>
        <source>This cannot be an address. Please look at it again: is there one @, and an ending such as .com?</source>
        <translation>Esto no puede ser una dirección. Mírela otra vez, por favor: ¿hay una @ y una terminación como .com?</translation>
    </message>
    <message>
        <source>No e-mail is taken for that address. Please check every letter of it.</source>
        <translation>No se acepta correo para esa dirección. Revise cada letra, por favor.</translation>
    </message>
    <message>
        <source>The e-mail could not be sent. Your receipt and your record are safe. You can take a picture of the receipt instead.</source>
        <translation>No se ha podido enviar el correo. Su recibo y su registro están a salvo. Puede hacer una foto del recibo.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. You can try %n more time(s).</source>
        <translation>
            <numerusform>Ese no es el código. Puede probar %n vez más.</numerusform>
            <numerusform>Ese no es el código. Puede probar %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the code, three times. The address is forgotten.</source>
        <translation>No era el código, tres veces. Hemos olvidado la dirección.</translation>
    </message>
    <message>
        <source>The code was not typed in time. The address is forgotten.</source>
        <translation>El código no se escribió a tiempo. Hemos olvidado la dirección.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>A new manager, a copy of the log and another policy take two people.</source>
        <translation>Para un nuevo responsable, una copia del registro de anotaciones y otras normas hacen falta dos personas.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro de anotaciones</translation>
    </message>
    <message>
        <source>Enrol a manager</source>
        <translation>Dar de alta a un responsable</translation>
    </message>
    <message>
        <source>Enrol staff</source>
        <translation>Dar de alta a personal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Their badge and PIN are forgotten at once. What they did stays on record.</source>
        <translation>Su tarjeta y su PIN se olvidan al momento. Lo que hizo sigue registrado.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Dar de baja a %1?</translation>
    </message>
    <message>
        <source>Yes, revoke it</source>
        <translation>Sí, dar de baja</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>The trade-in goes on meanwhile.</source>
        <translation>La entrega continúa mientras tanto.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión de %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What was done today, without names</source>
        <translation>Lo que se ha hecho hoy, sin nombres</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Reader, printer, drives, phones</source>
        <translation>Lector, impresora, unidades, teléfonos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Void, correct or decide</source>
        <translation>Anular, corregir o decidir</translation>
    </message>
    <message>
        <source>An earlier record</source>
        <translation>Un registro anterior</translation>
    </message>
    <message>
        <source>With a simulated phone</source>
        <translation>Con un teléfono simulado</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Badges, policy, a copy of the log</source>
        <translation>Tarjetas, normas, copia de anotaciones</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Do you need more time?</source>
        <translation>¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>If nobody answers, this screen closes the page, asks the staff to come, and erases nothing by itself.</source>
        <translation>Si nadie responde, esta pantalla cierra la página, pide al personal que venga y no borra nada por sí sola.</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Tiempo que queda para responder</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Sí, más tiempo</translation>
    </message>
</context>
<context>
    <name>NeedsHelp</name>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Is what I have on my phone safe?</source>
        <translation>¿Está a salvo lo que tengo en mi teléfono?</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>¿Qué puedo hacer ahora?</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1</source>
        <translation>El personal puede ayudarle. También ve este código: %1</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1 (%2)</source>
        <translation>El personal puede ayudarle. También ve este código: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Your phone was erased</source>
        <translation>Su teléfono se ha borrado</translation>
    </message>
    <message>
        <source>Your phone does not behave like an erased phone</source>
        <translation>Su teléfono no se comporta como un teléfono borrado</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased</source>
        <translation>No hemos podido acreditar que su teléfono se haya borrado</translation>
    </message>
    <message>
        <source>%1 This certificate says so, and anyone can check it.</source>
        <translation>%1 Este certificado lo dice, y cualquiera puede comprobarlo.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.</source>
        <translation>Lo que había en él puede seguir en él, así que llévelo consigo y no lo entregue. Este registro dice lo que vimos.</translation>
    </message>
    <message>
        <source>%1 An erased phone does that, but so may one that was not: then everything is still on it. Look at it yourself: it should greet you as a new phone.</source>
        <translation>%1 Eso hace un teléfono borrado, pero quizá también uno sin borrar: entonces sigue todo en él. Mírelo usted: debería saludarle como un teléfono nuevo.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.</source>
        <translation>Lo que había en él puede seguir en él, así que no lo entregue como borrado. Este registro dice lo que vimos y lo que no vimos.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and looked through it from inside: nobody&apos;s accounts, apps or files are on it.</source>
        <translation>Lo vimos irse y volver, y lo miramos por dentro: no hay en él cuentas, aplicaciones ni archivos de nadie.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and Android&apos;s own trade-in mode tells us that it is as new and locked to nobody.</source>
        <translation>Lo vimos irse y volver, y el propio modo de entrega a cuenta de Android nos dice que está como nuevo y no está bloqueado por nadie.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without any files, and with a new number that a mere restart does not give it.</source>
        <translation>Lo vimos irse y volver sin archivos y con un número nuevo, que un simple reinicio no da.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without the access that you had given us.</source>
        <translation>Lo vimos irse y volver sin el acceso que usted nos había dado.</translation>
    </message>
    <message>
        <source>We saw it leave, come back as new and refuse its old connection.</source>
        <translation>Lo vimos irse, volver como nuevo y rechazar su conexión anterior.</translation>
    </message>
    <message>
        <source>We did not see the phone restart.</source>
        <translation>No vimos reiniciarse el teléfono.</translation>
    </message>
    <message>
        <source>The phone did not come back on the cable.</source>
        <translation>El teléfono no volvió al cable.</translation>
    </message>
    <message>
        <source>We could not read which phone came back.</source>
        <translation>No pudimos leer qué teléfono volvió.</translation>
    </message>
    <message>
        <source>A different phone came back.</source>
        <translation>Volvió otro teléfono.</translation>
    </message>
    <message>
        <source>We could not read whether the phone is as new.</source>
        <translation>No pudimos leer si el teléfono está como nuevo.</translation>
    </message>
    <message>
        <source>The phone was already set up again when we looked.</source>
        <translation>El teléfono ya estaba configurado otra vez cuando lo miramos.</translation>
    </message>
    <message>
        <source>We could not check whether the old connection is refused.</source>
        <translation>No pudimos comprobar si rechaza la conexión anterior.</translation>
    </message>
    <message>
        <source>The phone still accepts the connection from before.</source>
        <translation>El teléfono todavía acepta la conexión de antes.</translation>
    </message>
    <message>
        <source>The phone still has its old name.</source>
        <translation>El teléfono todavía tiene su nombre de antes.</translation>
    </message>
    <message>
        <source>The phone says that its set-up is done.</source>
        <translation>El teléfono dice que su configuración está hecha.</translation>
    </message>
    <message>
        <source>The phone still has a passcode.</source>
        <translation>El teléfono todavía tiene un código.</translation>
    </message>
    <message>
        <source>The phone still accepts the key from before.</source>
        <translation>El teléfono todavía acepta la clave de antes.</translation>
    </message>
    <message>
        <source>The phone still has a number that an erase replaces.</source>
        <translation>El teléfono todavía tiene un número que un borrado cambia.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>Todavía hay cuentas, aplicaciones o archivos en el teléfono.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account, so nobody else could use it.</source>
        <translation>El teléfono sigue bloqueado por la cuenta de su dueño, así que nadie más podría usarlo.</translation>
    </message>
    <message>
        <source>What we saw fits an erase, but this phone&apos;s Android offers no proof of it over USB.</source>
        <translation>Lo que vimos encaja con un borrado, pero el Android de este teléfono no ofrece prueba de ello por USB.</translation>
    </message>
    <message>
        <source>We saw nothing that only an erased phone would do.</source>
        <translation>No vimos nada que solo hiciera un teléfono borrado.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Dentro del teléfono no todo estaba como en un teléfono borrado, o no se podía ver.</translation>
    </message>
    <message>
        <source>This trade-in ended while the reset was open on your phone.</source>
        <translation>Esta entrega terminó mientras el restablecimiento estaba abierto en su teléfono.</translation>
    </message>
    <message>
        <source>You stopped this trade-in.</source>
        <translation>Usted paró esta entrega.</translation>
    </message>
    <message>
        <source>The staff stopped this trade-in.</source>
        <translation>El personal paró esta entrega.</translation>
    </message>
    <message>
        <source>Two members of staff closed this trade-in.</source>
        <translation>Dos miembros del personal cerraron esta entrega.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time.</source>
        <translation>Nadie respondió durante mucho tiempo.</translation>
    </message>
    <message>
        <source>The kiosk had to start again.</source>
        <translation>El quiosco tuvo que arrancar de nuevo.</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Your phone asks for its passcode: type it on the phone. It stays there, we never see it.</source>
        <translation>Su teléfono pide su código: escríbalo en el teléfono. Se queda allí, nunca lo vemos.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>It counts once a second person approved, and the kiosk is free and nobody waits: it then starts anew.</source>
        <translation>Vale en cuanto una segunda persona lo apruebe, el quiosco esté libre y nadie espere: entonces arranca de nuevo.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Customers are greeted in</source>
        <translation>A los clientes se les saluda en</translation>
    </message>
    <message>
        <source>Sealed records are held for</source>
        <translation>Los registros sellados se guardan</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Pedir una segunda persona</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>With a simulated phone, on these two screens, over what they show now. Every page says TRAINING.</source>
        <translation>Con un teléfono simulado, en estas dos pantallas, encima de lo que muestran ahora. Cada página dice PRÁCTICAS.</translation>
    </message>
    <message>
        <source>Practise a trade-in</source>
        <translation>Practicar una entrega</translation>
    </message>
    <message>
        <source>The kiosk is free: it can begin.</source>
        <translation>El quiosco está libre: se puede empezar.</translation>
    </message>
    <message>
        <source>A trade-in is under way. It can begin once the kiosk is free.</source>
        <translation>Hay una entrega en curso. Se podrá empezar cuando el quiosco esté libre.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo se empieza</translation>
    </message>
    <message>
        <source>Whoever looks after the kiosk starts “counterseal training” at it, and chooses what goes wrong.</source>
        <translation>Quien se ocupa del quiosco inicia en él «counterseal training» y elige qué sale mal.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Lo que no ocurre</translation>
    </message>
    <message>
        <source>Nothing is certified and nothing reaches the kiosk&apos;s log. Keys, log and badges are made for the practice. No phone that is plugged in is touched.</source>
        <translation>No se certifica nada y nada llega al registro de anotaciones del quiosco. Las claves, las anotaciones y las tarjetas se crean para la práctica. No se toca ningún teléfono conectado.</translation>
    </message>
</context>
<context>
    <name>PrintReceipt</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Se está imprimiendo su recibo.</translation>
    </message>
    <message>
        <source>Your receipt has been printed. It is yours alone: take it with you.</source>
        <translation>Su recibo está impreso. Es solo suyo: lléveselo.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.</source>
        <translation>La impresora no tiene papel. Su recibo está en esta pantalla: hágale una foto, o pida papel al personal.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.</source>
        <translation>La tapa de la impresora está abierta. Su recibo está en esta pantalla: hágale una foto, o pida al personal que cierre la tapa.</translation>
    </message>
    <message>
        <source>The printer does not work now. Your receipt is on this screen: take a picture of it.</source>
        <translation>La impresora no funciona ahora. Su recibo está en esta pantalla: hágale una foto.</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>Imprimirlo otra vez</translation>
    </message>
    <message>
        <source>Try to print it again</source>
        <translation>Intentar imprimirlo otra vez</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>Imprimir este recibo</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>We read every file back from your drive and open it with your password. Your phone is left alone.</source>
        <translation>Releemos todos los archivos de su unidad y los abrimos con su contraseña. A su teléfono no lo tocamos.</translation>
    </message>
    <message>
        <source>We are checking whether your copy can be opened</source>
        <translation>Estamos comprobando si su copia se puede abrir</translation>
    </message>
    <message>
        <source>Please leave the drive in its slot. Only a copy that passes this check counts.</source>
        <translation>Deje la unidad en su ranura, por favor. Solo cuenta una copia que pase esta comprobación.</translation>
    </message>
</context>
<context>
    <name>ProvingErase</name>
    <message>
        <source>We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.</source>
        <translation>Esperamos a que vuelva y miramos si de verdad está como nuevo. Si se soltó del cable, conéctelo otra vez.</translation>
    </message>
    <message>
        <source>We are checking whether your phone was erased</source>
        <translation>Estamos comprobando si su teléfono se ha borrado</translation>
    </message>
    <message>
        <source>Watching your phone start again</source>
        <translation>Mirando cómo arranca otra vez su teléfono</translation>
    </message>
    <message>
        <source>Please do not set the phone up. A phone that was set up again cannot be checked any more.</source>
        <translation>No configure el teléfono, por favor. Un teléfono que se ha configurado otra vez ya no se puede comprobar.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The phone did not restart.</source>
        <translation>El teléfono no se reinició.</translation>
    </message>
    <message>
        <source>The phone did not come back after the erase.</source>
        <translation>El teléfono no volvió después del borrado.</translation>
    </message>
    <message>
        <source>The phone that came back could not be identified.</source>
        <translation>El teléfono que volvió no se pudo identificar.</translation>
    </message>
    <message>
        <source>Another phone came back.</source>
        <translation>Volvió otro teléfono.</translation>
    </message>
    <message>
        <source>It could not be seen whether the phone is at its first set-up.</source>
        <translation>No se pudo ver si el teléfono está en su primera configuración.</translation>
    </message>
    <message>
        <source>The phone is not at its first set-up.</source>
        <translation>El teléfono no está en su primera configuración.</translation>
    </message>
    <message>
        <source>It could not be tried whether the phone still knows this kiosk.</source>
        <translation>No se pudo probar si el teléfono todavía conoce este quiosco.</translation>
    </message>
    <message>
        <source>The phone still knows this kiosk, which an erased phone would not.</source>
        <translation>El teléfono todavía conoce este quiosco, y un teléfono borrado no lo conocería.</translation>
    </message>
    <message>
        <source>The phone kept its name.</source>
        <translation>El teléfono conservó su nombre.</translation>
    </message>
    <message>
        <source>The phone says that it is already set up.</source>
        <translation>El teléfono dice que ya está configurado.</translation>
    </message>
    <message>
        <source>The phone still asks for a passcode.</source>
        <translation>El teléfono todavía pide un código.</translation>
    </message>
    <message>
        <source>The phone still accepts the kiosk&apos;s key, which an erased phone would not.</source>
        <translation>El teléfono todavía acepta la clave del quiosco, y un teléfono borrado no la aceptaría.</translation>
    </message>
    <message>
        <source>The phone kept a number that an erase replaces.</source>
        <translation>El teléfono conservó un número que un borrado cambia.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>Todavía hay cuentas, aplicaciones o archivos en el teléfono.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account.</source>
        <translation>El teléfono sigue bloqueado por la cuenta de su dueño.</translation>
    </message>
    <message>
        <source>What was seen fits an erase, but this phone offers no proof of it.</source>
        <translation>Lo visto encaja con un borrado, pero este teléfono no ofrece prueba de ello.</translation>
    </message>
    <message>
        <source>Nothing was seen that only an erased phone would do.</source>
        <translation>No se vio nada que solo hiciera un teléfono borrado.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Dentro del teléfono no todo estaba como en un teléfono borrado, o no se podía ver.</translation>
    </message>
    <message>
        <source>It ended while the reset was open on the phone. What was done there, nobody saw.</source>
        <translation>Terminó mientras el restablecimiento estaba abierto en el teléfono. Nadie vio qué se hizo allí.</translation>
    </message>
    <message>
        <source>The customer stopped.</source>
        <translation>El cliente paró.</translation>
    </message>
    <message>
        <source>Staff stopped the trade-in.</source>
        <translation>El personal paró la entrega.</translation>
    </message>
    <message>
        <source>Two members of staff closed it.</source>
        <translation>Dos miembros del personal la cerraron.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Nadie respondió a tiempo.</translation>
    </message>
    <message>
        <source>The kiosk was restarted.</source>
        <translation>El quiosco se reinició.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>QR code of your receipt</source>
        <translation>Código QR de su recibo</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
</context>
<context>
    <name>ReferenceEntry</name>
    <message>
        <source>Type or scan the reference from the till. Never type a name or a phone number.</source>
        <translation>Escriba o escanee la referencia de la caja. No escriba nunca un nombre ni un número de teléfono.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.</source>
        <translation>Este quiosco no ha borrado nada. Haga una foto de este recibo: dice que se ha llevado su teléfono.</translation>
    </message>
    <message>
        <source>Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.</source>
        <translation>Este quiosco no ha borrado nada. Se está firmando su recibo. Un momento, por favor.</translation>
    </message>
    <message>
        <source>You keep your phone</source>
        <translation>Usted se queda con su teléfono</translation>
    </message>
    <message>
        <source>I have my receipt and my phone</source>
        <translation>Tengo mi recibo y mi teléfono</translation>
    </message>
    <message>
        <source>Close the reset screen on your phone. If you have already confirmed there, your phone erases itself.</source>
        <translation>Cierre la pantalla de restablecimiento en su teléfono. Si la había confirmado allí, su teléfono se borra.</translation>
    </message>
    <message>
        <source>If a copy was begun, what lies on your drive is not a checked copy. You can delete it.</source>
        <translation>Si se empezó una copia, lo que hay en su unidad no es una copia comprobada. Puede borrarlo.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More above</source>
        <translation>Volver arriba</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.</source>
        <translation>Se puso una vez, quizá en un ordenador. Escríbala aquí: la copia se cierra con ella y con ella la comprobamos. La olvidamos cuando se va.</translation>
    </message>
    <message>
        <source>At least 8 characters. Without this password nobody can open the copy, not even you.</source>
        <translation>Al menos 8 caracteres. Sin esta contraseña nadie puede abrir la copia, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.</source>
        <translation>Anótela o hágale una foto, mejor con otro teléfono. Sin ella nadie puede abrir la copia, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Your phone already has a backup password</source>
        <translation>Su teléfono ya tiene una contraseña de copia</translation>
    </message>
    <message>
        <source>Choose the password for your copy</source>
        <translation>Elija la contraseña de su copia</translation>
    </message>
    <message>
        <source>This password locks your copy</source>
        <translation>Esta contraseña cierra su copia</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>Crear una por mí</translation>
    </message>
    <message>
        <source>Choose my own instead</source>
        <translation>Elegir la mía</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>I have kept it, use it</source>
        <translation>La he guardado, úsenla</translation>
    </message>
    <message>
        <source>The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.</source>
        <translation>La copia se abre con el programa gratuito age, o con la página que ponemos a su lado, en cualquier navegador y sin internet.</translation>
    </message>
    <message>
        <source>The password is being taken. This can take a moment.</source>
        <translation>Se está aceptando la contraseña. Puede tardar un momento.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Since %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing was done yet today.</source>
        <translation>Hoy todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Newest first. Nothing here says whose phone it was.</source>
        <translation>Lo más reciente primero. Nada de aquí dice de quién era el teléfono.</translation>
    </message>
    <message>
        <source>Today&apos;s trade-ins</source>
        <translation>Las entregas de hoy</translation>
    </message>
    <message>
        <source>%1 · %2, opened by %3</source>
        <translation>%1 · %2, abierta por %3</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 wants it put on record that record %2 is not to be relied on. The record itself stays.</source>
        <translation>%1 quiere dejar constancia de que no hay que fiarse del registro %2. El registro mismo se queda.</translation>
    </message>
    <message>
        <source>%1 wants another reference put on record for record %2. The record itself stays.</source>
        <translation>%1 quiere registrar otra referencia para el registro %2. El registro mismo se queda.</translation>
    </message>
    <message>
        <source>The other reference is %1.</source>
        <translation>La otra referencia es %1.</translation>
    </message>
    <message>
        <source>%1 wants somebody new to become a manager, who may then enrol and revoke badges.</source>
        <translation>%1 quiere que otra persona sea responsable y pueda entonces dar de alta y de baja tarjetas.</translation>
    </message>
    <message>
        <source>%1 wants customers to be greeted in %2, and sealed records to be held: %3. What is older is deleted; the log stays.</source>
        <translation>%1 quiere que se salude a los clientes en %2 y que los registros sellados se guarden: %3. Lo más antiguo se elimina; el registro de anotaciones se queda.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the kiosk&apos;s log to be written for an auditor. It holds no customer&apos;s name, address or pictures.</source>
        <translation>%1 quiere que se escriba una copia del registro de anotaciones para quien audita. No contiene nombres, direcciones ni fotos de ningún cliente.</translation>
    </message>
    <message>
        <source>%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.</source>
        <translation>%1 quiere cerrar la entrega %2. No se borra nada y el cliente se queda con el teléfono.</translation>
    </message>
    <message>
        <source>Try again in %1:%2.</source>
        <translation>Pruebe otra vez dentro de %1:%2.</translation>
    </message>
    <message>
        <source>The badge reader is missing. Plug it in, or call your manager.</source>
        <translation>Falta el lector de tarjetas. Conéctelo o avise a su responsable.</translation>
    </message>
    <message>
        <source>The badge reader does not answer. Unplug it and plug it in again, or call your manager.</source>
        <translation>El lector de tarjetas no responde. Desconéctelo y conéctelo otra vez, o avise a su responsable.</translation>
    </message>
    <message>
        <source>Nobody else should see the keys.</source>
        <translation>Nadie más debería ver las teclas.</translation>
    </message>
    <message>
        <source>That badge and PIN do not belong together. Hold your badge to the reader to try again.</source>
        <translation>Esa tarjeta y ese PIN no van juntos. Acerque su tarjeta al lector para probar otra vez.</translation>
    </message>
    <message>
        <source>Hold your badge to the reader.</source>
        <translation>Acerque su tarjeta al lector.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN incorrectos</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Escriba su PIN</translation>
    </message>
    <message>
        <source>A second person, please</source>
        <translation>Una segunda persona, por favor</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Muestre su tarjeta</translation>
    </message>
    <message>
        <source>If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.</source>
        <translation>Si está de acuerdo, muestre su propia tarjeta y escriba su PIN en menos de un minuto. Uno de los dos debe ser responsable.</translation>
    </message>
    <message>
        <source>Cancel and sign off</source>
        <translation>Cancelar y cerrar sesión</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>Todavía no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Find My is off. Nothing is erased yet.</source>
        <translation>Buscar está desactivado. Todavía no se ha borrado nada.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again.</source>
        <translation>Cámbielo en su teléfono y deje que miremos otra vez.</translation>
    </message>
    <message>
        <source>While Find My is on, an erased phone stays locked to you, and nobody else can use it.</source>
        <translation>Mientras Buscar está activado, un teléfono borrado sigue bloqueado para usted y nadie más puede usarlo.</translation>
    </message>
    <message>
        <source>Your phone is ready for the erase</source>
        <translation>Su teléfono está listo para el borrado</translation>
    </message>
    <message>
        <source>Something must change before the erase</source>
        <translation>Algo debe cambiar antes del borrado</translation>
    </message>
    <message>
        <source>Your copy is complete. Now turn off Find My</source>
        <translation>Su copia está completa. Ahora desactive Buscar</translation>
    </message>
    <message>
        <source>Find My must be off before the erase</source>
        <translation>Buscar debe estar desactivado antes del borrado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Go on to your decision</source>
        <translation>Continuar a su decisión</translation>
    </message>
    <message>
        <source>Your phone may make you wait an hour. That protects you from thieves.</source>
        <translation>Puede que su teléfono le haga esperar una hora. Eso le protege de los ladrones.</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>You can answer: %1.</source>
        <extracomment>Said after all that a page shows; %1 is a list of buttons</extracomment>
        <translation>Puede responder: %1.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>characters typed: %1</source>
        <extracomment>%1 is how many characters were typed into a field</extracomment>
        <translation>caracteres escritos: %1</translation>
    </message>
    <message>
        <source>Character entered.</source>
        <extracomment>Said when a character was typed that must stay secret</extracomment>
        <translation>Carácter escrito.</translation>
    </message>
    <message>
        <source>Character deleted.</source>
        <translation>Carácter borrado.</translation>
    </message>
    <message>
        <source>field to type in</source>
        <translation>campo para escribir</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>%1 is the seconds left to answer</extracomment>
        <translation>quedan %1 segundos</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>The state of a switch</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The state of a switch</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>This is private. Plug in a headset to hear it.</source>
        <translation>Esto es privado. Conecte unos auriculares para oírlo.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>switch</source>
        <extracomment>Of a thing that is on or off</extracomment>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ahora no disponible</translation>
    </message>
    <message>
        <source>Speech is on. Down and up move through the screen, right or Enter presses. F1 repeats, F2 stops, F3 is quieter, F4 is louder.</source>
        <extracomment>The first thing said in speech mode. F1 to F4 are keys</extracomment>
        <translation>La lectura en voz alta está activada. Abajo y arriba recorren la pantalla, derecha o Intro pulsa. F1 repite, F2 calla, F3 baja el volumen, F4 lo sube.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>The PIN is asked again in %n second(s). A touch keeps you signed in.</source>
        <translation>
            <numerusform>El PIN se pide otra vez dentro de %n segundo. Si toca la pantalla, la sesión sigue abierta.</numerusform>
            <numerusform>El PIN se pide otra vez dentro de %n segundos. Si toca la pantalla, la sesión sigue abierta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTrail</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>El teléfono</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>La copia</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>The erase</source>
        <translation>El borrado</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>El certificado</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The kiosk is free</source>
        <translation>El quiosco está libre</translation>
    </message>
    <message>
        <source>Open a trade-in when the customer is at the kiosk.</source>
        <translation>Abra una entrega cuando el cliente esté ante el quiosco.</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Con el cliente</translation>
    </message>
    <message>
        <source>Let the customer read in peace.</source>
        <translation>Deje que el cliente lea tranquilo.</translation>
    </message>
    <message>
        <source>Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.</source>
        <translation>Por favor, lea la pantalla de su lado. Puede parar y quedarse con su teléfono en cualquier momento antes de confirmar el borrado.</translation>
    </message>
    <message>
        <source>Connecting the phone</source>
        <translation>Conectando el teléfono</translation>
    </message>
    <message>
        <source>Help with the cable if asked. The customer unlocks the phone and answers its questions, not you.</source>
        <translation>Ayude con el cable si se lo piden. El cliente desbloquea el teléfono y responde a sus preguntas, no usted.</translation>
    </message>
    <message>
        <source>Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.</source>
        <translation>Por favor, conecte su teléfono, desbloquéelo y haga lo que muestra su pantalla. Después haga una foto del recibo de su pantalla.</translation>
    </message>
    <message>
        <source>Checking the phone</source>
        <translation>Comprobando el teléfono</translation>
    </message>
    <message>
        <source>The kiosk reads the phone again after each change.</source>
        <translation>El quiosco vuelve a leer el teléfono después de cada cambio.</translation>
    </message>
    <message>
        <source>Your screen shows what to change on your phone, and where to tap.</source>
        <translation>Su pantalla muestra qué cambiar en su teléfono y dónde tocar.</translation>
    </message>
    <message>
        <source>The customer chooses where the copy goes</source>
        <translation>El cliente elige adónde va la copia</translation>
    </message>
    <message>
        <source>Leave this choice to the customer. A copy needs a drive of the customer&apos;s own.</source>
        <translation>Deje esta elección al cliente. Una copia necesita una unidad del propio cliente.</translation>
    </message>
    <message>
        <source>You can copy your phone to a drive of your own first.</source>
        <translation>Antes puede copiar su teléfono en una unidad suya.</translation>
    </message>
    <message>
        <source>The customer chooses a password</source>
        <translation>El cliente elige una contraseña</translation>
    </message>
    <message>
        <source>Look away. Nobody in the shop can see this password or find it out later.</source>
        <translation>Mire a otro lado. Nadie en la tienda puede ver esta contraseña ni averiguarla más tarde.</translation>
    </message>
    <message>
        <source>Please write the password down. We cannot find it out for you.</source>
        <translation>Por favor, anote la contraseña. No podemos averiguarla por usted.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Leave the phone and the drive plugged in.</source>
        <translation>Deje conectados el teléfono y la unidad.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive. If you stop, your phone stays as it is.</source>
        <translation>Su teléfono se está copiando en su unidad. Si para, su teléfono se queda como está.</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>Acreditando la copia</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Deje conectada la unidad.</translation>
    </message>
    <message>
        <source>The kiosk now opens every file of the copy, to be sure that it can be restored.</source>
        <translation>El quiosco abre ahora todos los archivos de la copia, para asegurarse de que se puede recuperar.</translation>
    </message>
    <message>
        <source>The customer signs out</source>
        <translation>El cliente cierra sus sesiones</translation>
    </message>
    <message>
        <source>The customer does this on the phone. The kiosk reads the phone again after each change.</source>
        <translation>El cliente lo hace en el teléfono. El quiosco vuelve a leer el teléfono después de cada cambio.</translation>
    </message>
    <message>
        <source>Your screen shows how to sign out, so that the next owner can use the phone.</source>
        <translation>Su pantalla muestra cómo cerrar sesión, para que el próximo dueño pueda usar el teléfono.</translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation>El cliente decide</translation>
    </message>
    <message>
        <source>Wait. Only the customer can say yes.</source>
        <translation>Espere. Solo el cliente puede decir que sí.</translation>
    </message>
    <message>
        <source>Take your time. Once you confirm, the erase cannot be undone.</source>
        <translation>Tómese su tiempo. Una vez confirmado, el borrado no se puede deshacer.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself.</source>
        <translation>No desconecte el teléfono ni lo toque: quizá el cliente tenga que confirmar en él. Se reinicia solo.</translation>
    </message>
    <message>
        <source>Please do what your screen shows, and leave your phone plugged in until it has started again.</source>
        <translation>Por favor, haga lo que muestra su pantalla y deje su teléfono conectado hasta que haya arrancado otra vez.</translation>
    </message>
    <message>
        <source>Checking the erase</source>
        <translation>Comprobando el borrado</translation>
    </message>
    <message>
        <source>Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi.</source>
        <translation>No acepte todavía el teléfono. Déjelo conectado. No lo configure ni deje que se conecte a una red wifi.</translation>
    </message>
    <message>
        <source>The kiosk checks whether your phone really erased itself.</source>
        <translation>El quiosco comprueba si su teléfono se ha borrado de verdad.</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>El certificado está listo</translation>
    </message>
    <message>
        <source>Give the customer time to keep the certificate.</source>
        <translation>Dé tiempo al cliente para guardar el certificado.</translation>
    </message>
    <message>
        <source>Please keep the certificate that your screen shows.</source>
        <translation>Por favor, guarde el certificado que muestra su pantalla.</translation>
    </message>
    <message>
        <source>The phone goes back</source>
        <translation>El teléfono vuelve al cliente</translation>
    </message>
    <message>
        <source>Let the customer unplug the phone and keep it.</source>
        <translation>Deje que el cliente desconecte el teléfono y se lo quede.</translation>
    </message>
    <message>
        <source>Your phone stays yours. Please take a photo of the return receipt.</source>
        <translation>Su teléfono sigue siendo suyo. Por favor, haga una foto del recibo de devolución.</translation>
    </message>
    <message>
        <source>The customer needs help</source>
        <translation>El cliente necesita ayuda</translation>
    </message>
    <message>
        <source>Find My is on. The customer turns it off in Settings.</source>
        <translation>Buscar está activado. El cliente lo desactiva en Ajustes.</translation>
    </message>
    <message>
        <source>A company or school manages this phone. Only they can release it.</source>
        <translation>Una empresa o un centro educativo gestiona este teléfono. Solo ellos pueden liberarlo.</translation>
    </message>
    <message>
        <source>The battery is low. Leave the phone plugged in until it has charged.</source>
        <translation>La batería está baja. Deje el teléfono conectado hasta que se haya cargado.</translation>
    </message>
    <message>
        <source>The phone has a backup password. The customer types it on their screen.</source>
        <translation>El teléfono tiene una contraseña de copia. El cliente la escribe en su pantalla.</translation>
    </message>
    <message>
        <source>The phone is not set up yet. The customer finishes the set-up on it.</source>
        <translation>El teléfono aún no está configurado. El cliente termina la configuración en él.</translation>
    </message>
    <message>
        <source>There are accounts on the phone. The customer removes them in Settings.</source>
        <translation>Hay cuentas en el teléfono. El cliente las elimina en Ajustes.</translation>
    </message>
    <message>
        <source>The phone has a work profile. The customer removes it in Settings.</source>
        <translation>El teléfono tiene un perfil de trabajo. El cliente lo elimina en Ajustes.</translation>
    </message>
    <message>
        <source>The phone has other users. The customer&apos;s screen says what that means.</source>
        <translation>El teléfono tiene otros usuarios. La pantalla del cliente dice qué significa eso.</translation>
    </message>
    <message>
        <source>It is not known whether the phone has a screen lock. The customer unlocks it.</source>
        <translation>No se sabe si el teléfono tiene bloqueo de pantalla. El cliente lo desbloquea.</translation>
    </message>
    <message>
        <source>There is a SIM card in the phone. The customer takes it out.</source>
        <translation>Hay una tarjeta SIM en el teléfono. El cliente la saca.</translation>
    </message>
    <message>
        <source>There is a memory card in the phone. The customer takes it out.</source>
        <translation>Hay una tarjeta de memoria en el teléfono. El cliente la saca.</translation>
    </message>
    <message>
        <source>The phone has theft protection. The customer resets it in its Settings, with their PIN.</source>
        <translation>El teléfono tiene protección antirrobo. El cliente lo restablece en sus Ajustes, con su PIN.</translation>
    </message>
    <message>
        <source>The phone may ask for the customer&apos;s fingerprint or face.</source>
        <translation>Puede que el teléfono pida la huella o la cara del cliente.</translation>
    </message>
    <message>
        <source>Auto Blocker is on. The customer turns it off in Settings, Security and privacy.</source>
        <translation>El Bloqueador automático está activado. El cliente lo desactiva en Ajustes, Seguridad y privacidad.</translation>
    </message>
    <message>
        <source>The erase is not proven</source>
        <translation>El borrado no está acreditado</translation>
    </message>
    <message>
        <source>Do not pay for the phone. Give the customer time to keep the record, and tell your manager.</source>
        <translation>No pague por el teléfono. Dé tiempo al cliente para guardar el registro y avise a su responsable.</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.</source>
        <translation>No hemos podido acreditar que su teléfono se haya borrado, así que no podemos aceptarlo. Por favor, guarde el registro que muestra su pantalla.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message>
        <source>It is on record, as an entry of its own.</source>
        <translation>Está registrado, como una anotación propia.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no record of that kind has this number.</source>
        <translation>No se ha registrado nada: ningún registro de ese tipo tiene este número.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.</source>
        <translation>No se ha registrado nada: ha empezado una entrega. Pregunte otra vez cuando el quiosco esté libre.</translation>
    </message>
    <message>
        <source>Nothing was recorded. It takes two different people, one of them a manager, within a minute.</source>
        <translation>No se ha registrado nada. Hacen falta dos personas distintas, una de ellas responsable, en menos de un minuto.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>On your phone a word may be a little different.</source>
        <translation>En su teléfono alguna palabra puede ser algo distinta.</translation>
    </message>
    <message>
        <source>Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done.</source>
        <translation>Desbloquee su teléfono. Si pregunta si permite el acceso a sus datos, toque Permitir: ya está.</translation>
    </message>
    <message>
        <source>Otherwise swipe down from the top of its screen, twice, to see its notifications.</source>
        <translation>Si no, deslice dos veces desde la parte de arriba de la pantalla para ver sus notificaciones.</translation>
    </message>
    <message>
        <source>Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.</source>
        <translation>Toque la que habla de USB, por ejemplo «USB para carga». Tóquela otra vez si dice «Toca para ver más opciones de USB».</translation>
    </message>
    <message>
        <source>Choose “Transferring files”.</source>
        <translation>Elija «Transferir archivos».</translation>
    </message>
    <message>
        <source>Tap “Charging via USB”, or “Tap for more options”.</source>
        <translation>Toque «Cargando por USB», o «Toca para más opciones».</translation>
    </message>
    <message>
        <source>Choose “Transfer files”.</source>
        <translation>Elija «Transferir archivos».</translation>
    </message>
    <message>
        <source>Tap “Charging this device via USB”.</source>
        <translation>Toque «Cargando este dispositivo por USB».</translation>
    </message>
    <message>
        <source>Choose “File transfer”.</source>
        <translation>Elija «Transferencia de archivos».</translation>
    </message>
    <message>
        <source>Open Settings on your phone.</source>
        <translation>Abra Ajustes en su teléfono.</translation>
    </message>
    <message>
        <source>Turn on “USB debugging” and tap OK.</source>
        <translation>Active «Depuración por USB» y toque Aceptar.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end, then “Software information”.</source>
        <translation>Toque «Acerca del teléfono» al final del todo, después «Información de software».</translation>
    </message>
    <message>
        <source>Tap “Build number” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Toque siete veces «Número de compilación» y, si lo pide, escriba su PIN en el teléfono.</translation>
    </message>
    <message>
        <source>Go back to the first page of Settings. Tap “Developer options” at the very end.</source>
        <translation>Vuelva a la primera página de Ajustes. Toque «Opciones de desarrollador» al final del todo.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end.</source>
        <translation>Toque «Información del teléfono» o «Acerca del teléfono», al final del todo.</translation>
    </message>
    <message>
        <source>Go back. Tap “System &amp; updates”, then “Developer options”.</source>
        <translation>Vuelva atrás. Toque «Sistema y actualizaciones», después «Opciones de desarrollador».</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very top.</source>
        <translation>Toque «Sobre el teléfono» arriba del todo.</translation>
    </message>
    <message>
        <source>Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Toque siete veces «Versión del SO» o «Versión de MIUI» y, si lo pide, escriba su PIN en el teléfono.</translation>
    </message>
    <message>
        <source>Go back. Tap “Additional settings”, then “Developer options”.</source>
        <translation>Vuelva atrás. Toque «Ajustes adicionales», después «Opciones de desarrollador».</translation>
    </message>
    <message>
        <source>Go back. Tap “System”, then “Developer options”.</source>
        <translation>Vuelva atrás. Toque «Sistema», después «Opciones para desarrolladores».</translation>
    </message>
    <message>
        <source>Tap “Security and privacy”, then “Auto Blocker”.</source>
        <translation>Toque «Seguridad y privacidad», después «Bloqueador automático».</translation>
    </message>
    <message>
        <source>Turn it off. It may turn itself on again later.</source>
        <translation>Desactívelo. Puede que más tarde se active otra vez solo.</translation>
    </message>
    <message>
        <source>Make sure that “USB debugging” in “Developer options” is on.</source>
        <translation>Asegúrese de que «Depuración por USB», en «Opciones de desarrollador», está activada.</translation>
    </message>
    <message>
        <source>Unlock your phone. It shows the question “Allow USB debugging?”.</source>
        <translation>Desbloquee su teléfono. Muestra la pregunta «¿Permitir depuración por USB?».</translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer”.</source>
        <translation>Marque «Permitir siempre desde este ordenador».</translation>
    </message>
    <message>
        <source>Tap Allow.</source>
        <translation>Toque Permitir.</translation>
    </message>
    <message>
        <source>Open Settings and tap your name at the top.</source>
        <translation>Abra Ajustes y toque su nombre arriba del todo.</translation>
    </message>
    <message>
        <source>Tap Find My, then Find My iPhone.</source>
        <translation>Toque Buscar y después Buscar mi iPhone.</translation>
    </message>
    <message>
        <source>Turn it off. Your phone asks for your Apple Account password: type it there.</source>
        <translation>Desactívelo. Su teléfono pide la contraseña de su cuenta de Apple: escríbala allí.</translation>
    </message>
    <message>
        <source>Come back here and tap Look again.</source>
        <translation>Vuelva aquí y toque «Mirar otra vez».</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Erase all data”, or “Reset” on some phones.</source>
        <translation>Baje hasta el final y toque «Borrar todos los datos», o «Restablecer» en algunos teléfonos.</translation>
    </message>
    <message>
        <source>Type your PIN on your phone. It stays there, we never see it.</source>
        <translation>Escriba su PIN en su teléfono. Se queda allí, nunca lo vemos.</translation>
    </message>
    <message>
        <source>Confirm once more. Your phone restarts.</source>
        <translation>Confirme una vez más. Su teléfono se reinicia.</translation>
    </message>
    <message>
        <source>Tap “General management”, then “Reset”, then “Factory data reset”.</source>
        <translation>Toque «Administración general», después «Restablecer», después «Restablecer valores de fábrica».</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Reset”.</source>
        <translation>Baje hasta el final y toque «Restablecer».</translation>
    </message>
    <message>
        <source>Tap “Delete all”. Your phone restarts.</source>
        <translation>Toque «Eliminar todo». Su teléfono se reinicia.</translation>
    </message>
    <message>
        <source>Tap “System &amp; updates”, then “Reset”, then “Reset phone”.</source>
        <translation>Toque «Sistema y actualizaciones», después «Restablecer», después «Restablecer teléfono».</translation>
    </message>
    <message>
        <source>Tap “Reset phone”. Your phone restarts.</source>
        <translation>Toque «Restablecer teléfono». Su teléfono se reinicia.</translation>
    </message>
    <message>
        <source>Tap “About phone”, then “Factory reset”.</source>
        <translation>Toque «Sobre el teléfono», después «Restablecer datos de fábrica».</translation>
    </message>
    <message>
        <source>Tap “Erase all data”.</source>
        <translation>Toque «Borrar todos los datos».</translation>
    </message>
    <message>
        <source>Confirm. Your phone restarts.</source>
        <translation>Confirme. Su teléfono se reinicia.</translation>
    </message>
    <message>
        <source>Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.</source>
        <translation>Toque «Sistema», después «Opciones de recuperación», después «Borrar todos los datos (restablecer estado de fábrica)».</translation>
    </message>
    <message>
        <source>Tap “Erase all data” once more. Your phone restarts.</source>
        <translation>Toque «Borrar todos los datos» una vez más. Su teléfono se reinicia.</translation>
    </message>
    <message>
        <source>Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.</source>
        <translation>Toque la lupa y busque «restablecer». Elija «Restablecer datos de fábrica» o «Borrar todos los datos».</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>Trade-in %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>Serial ends in %1</source>
        <translation>El número de serie termina en %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión de %1</translation>
    </message>
    <message>
        <source>It was not closed. It takes two different people, one of them a manager, within a minute.</source>
        <translation>No se ha cerrado. Hacen falta dos personas distintas, una de ellas responsable, en menos de un minuto.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Qué hace usted</translation>
    </message>
    <message>
        <source>What you may say</source>
        <translation>Qué puede decir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Code, for support: %1 %2</source>
        <translation>Código para asistencia: %1 %2</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close with a second badge</source>
        <translation>Cerrar con una segunda tarjeta</translation>
    </message>
    <message>
        <source>Open a trade-in</source>
        <translation>Abrir una entrega</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Poner otra entrega en cola</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The kiosk erases nothing, and the customer keeps the phone.</source>
        <translation>El quiosco no borra nada y el cliente se queda con el teléfono.</translation>
    </message>
    <message>
        <source>Stop this trade-in?</source>
        <translation>¿Parar esta entrega?</translation>
    </message>
    <message>
        <source>Yes, stop it</source>
        <translation>Sí, pararla</translation>
    </message>
</context>
<context>
    <name>TypedSecret</name>
    <message>
        <source>Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.</source>
        <translation>Su teléfono dice que esta no es su contraseña de copia. Pruebe otra vez, por favor. Si no la sabe, pare aquí: en su teléfono, Ajustes, General, Transferir o restablecer el iPhone, Restablecer, «Restablecer ajustes» la quita y deja sus fotos y mensajes. Después empiece de nuevo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>Not typed yet.</source>
        <translation>Aún no se ha escrito.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Demasiado corta: al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation>Fuerza: débil. Más larga es más fuerte.</translation>
    </message>
    <message>
        <source>Strength: fair.</source>
        <translation>Fuerza: aceptable.</translation>
    </message>
    <message>
        <source>Strength: strong.</source>
        <translation>Fuerza: fuerte.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Take the phone</source>
        <translation>Acepte el teléfono</translation>
    </message>
    <message>
        <source>The customer keeps the phone</source>
        <translation>El cliente se queda con el teléfono</translation>
    </message>
    <message>
        <source>Do not take the phone</source>
        <translation>No acepte el teléfono</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.</source>
        <translation>Usted mismo hace cada paso, en esta pantalla. Tenga a mano su teléfono, su código y una unidad suya.</translation>
    </message>
    <message>
        <source>Your phone stays in your hands</source>
        <translation>Su teléfono se queda en sus manos</translation>
    </message>
    <message>
        <source>I agree, let us begin</source>
        <translation>De acuerdo, empecemos</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>You plug in your phone and get a receipt for it.</source>
        <translation>Conecta su teléfono y le damos un recibo por él.</translation>
    </message>
    <message>
        <source>Your phone is copied to your own drive, locked with a password only you know.</source>
        <translation>Su teléfono se copia en su propia unidad, cerrado con una contraseña que solo usted sabe.</translation>
    </message>
    <message>
        <source>We check that the copy can be opened.</source>
        <translation>Comprobamos que la copia se puede abrir.</translation>
    </message>
    <message>
        <source>You say yes, and your phone erases itself.</source>
        <translation>Usted dice que sí, y su teléfono se borra.</translation>
    </message>
    <message>
        <source>You get a certificate of what we saw.</source>
        <translation>Recibe un certificado de lo que vimos.</translation>
    </message>
    <message>
        <source>What will not happen</source>
        <translation>Qué no va a pasar</translation>
    </message>
    <message>
        <source>Shop staff cannot open your photos or messages.</source>
        <translation>El personal de la tienda no puede abrir sus fotos ni sus mensajes.</translation>
    </message>
    <message>
        <source>Nothing is erased before you say so on this screen.</source>
        <translation>No se borra nada antes de que usted lo diga en esta pantalla.</translation>
    </message>
    <message>
        <source>None of your photos, messages or passwords stays on this kiosk.</source>
        <translation>En este quiosco no se queda ninguna de sus fotos, mensajes o contraseñas.</translation>
    </message>
</context>
</TS>
