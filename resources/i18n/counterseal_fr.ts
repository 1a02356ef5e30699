<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AfterReset</name>
    <message>
        <source>When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.</source>
        <translation>Quand il redémarre&#xa0;: laissez-le sur le câble, ne le configurez pas, ne le connectez à aucun Wi-Fi et laissez la carte SIM dehors.</translation>
    </message>
</context>
<context>
    <name>AmendRecord</name>
    <message>
        <source>Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.</source>
        <translation>Tapez la dernière partie du numéro qui figure sur le reçu. Ce qui est enregistré reste&#xa0;; une nouvelle entrée dit ce qu’il faut en penser.</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>Quelle entrée&#xa0;?</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Void: opened by mistake</source>
        <translation>Nulle&#xa0;: ouverte par erreur</translation>
    </message>
    <message>
        <source>Void: wrong phone</source>
        <translation>Nulle&#xa0;: mauvais téléphone</translation>
    </message>
    <message>
        <source>Void: recorded twice</source>
        <translation>Nulle&#xa0;: enregistrée deux fois</translation>
    </message>
    <message>
        <source>Void: a test</source>
        <translation>Nulle&#xa0;: un essai</translation>
    </message>
    <message>
        <source>Correct the reference</source>
        <translation>Corriger la référence</translation>
    </message>
    <message>
        <source>Accept the outcome</source>
        <translation>Accepter le résultat</translation>
    </message>
    <message>
        <source>Reject the outcome</source>
        <translation>Refuser le résultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Record this correction</source>
        <translation>Enregistrer cette correction</translation>
    </message>
    <message>
        <source>What should the reference have been?</source>
        <translation>Quelle est la bonne référence&#xa0;?</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Certified</name>
    <message>
        <source>I have my certificate</source>
        <translation>J’ai mon certificat</translation>
    </message>
    <message>
        <source>I have my record</source>
        <translation>J’ai mon compte rendu</translation>
    </message>
    <message>
        <source>Strength of the evidence: %1, on a scale from E0 to E3</source>
        <translation>Force de la preuve&#xa0;: %1, sur une échelle de E0 à E3</translation>
    </message>
    <message>
        <source>Your record is being signed. One moment, please.</source>
        <translation>Votre compte rendu est en cours de signature. Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.</source>
        <translation>Photographiez ce code&#xa0;: tout le monde peut le vérifier, même dans des années. Le document complet est aussi sur votre support.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now, without asking the shop.</source>
        <translation>Photographiez ce code&#xa0;: tout le monde peut le vérifier, même dans des années, sans rien demander au magasin.</translation>
    </message>
    <message>
        <source>Then give your phone to the staff. Take your drive with you.</source>
        <translation>Puis donnez votre téléphone au personnel. Emportez votre support.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.</source>
        <translation>Changez-le sur votre téléphone, puis laissez-nous vérifier à nouveau. C’est le téléphone lui-même qui nous le dit&#xa0;: personne ne peut simplement cocher une case.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the copy.</source>
        <translation>Rien n’empêche la copie.</translation>
    </message>
    <message>
        <source>As far as we can see, nothing stands in the way of the copy.</source>
        <translation>Pour autant que nous puissions le voir, rien n’empêche la copie.</translation>
    </message>
    <message>
        <source>We are looking at your phone&apos;s settings</source>
        <translation>Nous vérifions les réglages de votre téléphone</translation>
    </message>
    <message>
        <source>One thing must change on your phone first</source>
        <translation>Une chose doit d’abord changer sur votre téléphone</translation>
    </message>
    <message>
        <source>Your %1 is ready</source>
        <translation>Votre %1 est prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must change on your phone first</source>
        <translation>
            <numerusform>%n chose doit d’abord changer sur votre téléphone</numerusform>
            <numerusform>%n choses doivent d’abord changer sur votre téléphone</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Go on to the copy</source>
        <translation>Passer à la copie</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ChooseCopy</name>
    <message>
        <source>I have a backup already, or I need none. Erase without a copy from this kiosk.</source>
        <translation>J’ai déjà une sauvegarde, ou je n’en ai pas besoin. Effacez sans copie faite par cette borne.</translation>
    </message>
    <message>
        <source>Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.</source>
        <translation>Branchez votre propre support dans la prise sous cet écran. Une clé USB ou un disque USB convient. Il doit avoir assez de place.</translation>
    </message>
    <message>
        <source>The copy goes to your own drive, and nowhere else. What is on the drive already stays there.</source>
        <translation>La copie va sur votre propre support, et nulle part ailleurs. Ce qui s’y trouve déjà y reste.</translation>
    </message>
    <message>
        <source>Your copy needs a drive</source>
        <translation>Il faut un support pour votre copie</translation>
    </message>
    <message>
        <source>Your copy goes to a drive of your own</source>
        <translation>Votre copie va sur un support qui est à vous</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>This drive does not let us write on it.</source>
        <translation>Nous ne pouvons pas écrire sur ce support.</translation>
    </message>
    <message>
        <source>Too little room: %1 free, and your phone may need %2.</source>
        <translation>Pas assez de place&#xa0;: %1 libres, et votre téléphone peut avoir besoin de %2.</translation>
    </message>
    <message>
        <source>This drive cannot take the copy.</source>
        <translation>Ce support ne peut pas recevoir la copie.</translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation>Copier vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No copy needed?</source>
        <translation>Pas besoin de copie&#xa0;?</translation>
    </message>
    <message>
        <source>By holding the button you say:</source>
        <translation>En gardant le doigt sur le bouton, vous dites&#xa0;:</translation>
    </message>
    <message>
        <source>Press again: I need no copy</source>
        <translation>Appuyez encore&#xa0;: je n’ai pas besoin de copie</translation>
    </message>
    <message>
        <source>Hold: I need no copy</source>
        <translation>Maintenez&#xa0;: je n’ai pas besoin de copie</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Foncé sur clair</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Clair sur foncé</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <translation>Contraste maximal</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation>Quelles couleurs vous conviennent le mieux&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
</context>
<context>
    <name>ConfirmErase</name>
    <message>
        <source>Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.</source>
        <translation>Oui, effacez mon téléphone. Je n’ai pas de copie faite par cette borne. Je sais que cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Yes, erase my phone. My copy was checked. I know that this cannot be undone.</source>
        <translation>Oui, effacez mon téléphone. Ma copie a été vérifiée. Je sais que cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.</source>
        <translation>Une eSIM est une carte SIM à l’intérieur du téléphone. Dans les deux cas, votre forfait continue. Si vous voulez utiliser cette eSIM dans votre prochain téléphone, transférez-la d’abord, ou demandez-en une nouvelle à votre opérateur.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.</source>
        <translation>Cela ne peut pas être annulé, et une fois que c’est commencé, personne ne peut l’arrêter. Votre téléphone peut vous demander votre code PIN, et ce que devient une eSIM&#xa0;: vous répondez sur votre téléphone, jamais ici.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it.</source>
        <translation>Cela ne peut pas être annulé, et une fois que c’est commencé, personne ne peut l’arrêter.</translation>
    </message>
    <message>
        <source>Your phone may have an eSIM</source>
        <translation>Votre téléphone a peut-être une eSIM</translation>
    </message>
    <message>
        <source>One last look at your phone</source>
        <translation>Une dernière vérification de votre téléphone</translation>
    </message>
    <message>
        <source>Nothing has been erased so far. It is your decision</source>
        <translation>Rien n’a été effacé jusqu’ici. C’est vous qui décidez</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Appuyez encore pour effacer</translation>
    </message>
    <message>
        <source>Hold: yes, erase my phone</source>
        <translation>Maintenez&#xa0;: oui, effacez mon téléphone</translation>
    </message>
    <message>
        <source>Choose this if you have moved it, or do not use it any more.</source>
        <translation>Choisissez ceci si vous l’avez transférée ou si vous ne l’utilisez plus.</translation>
    </message>
    <message>
        <source>Erase the eSIM with the phone</source>
        <translation>Effacer l’eSIM avec le téléphone</translation>
    </message>
    <message>
        <source>Choose this only if you were told to. It stays in the phone you hand over.</source>
        <translation>Choisissez ceci seulement si on vous l’a demandé. Elle reste alors dans le téléphone que vous remettez.</translation>
    </message>
    <message>
        <source>Leave the eSIM in the phone</source>
        <translation>Laisser l’eSIM dans le téléphone</translation>
    </message>
    <message>
        <source>You chose to go on without a copy from this kiosk.</source>
        <translation>Vous avez choisi de continuer sans copie faite par cette borne.</translation>
    </message>
    <message>
        <source>The eSIM stays in the phone.</source>
        <translation>L’eSIM reste dans le téléphone.</translation>
    </message>
    <message>
        <source>The eSIM is erased with the phone.</source>
        <translation>L’eSIM est effacée avec le téléphone.</translation>
    </message>
    <message>
        <source>By holding the button for two seconds you say:</source>
        <translation>En gardant le doigt sur le bouton pendant deux secondes, vous dites&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln file(s)</source>
        <translation>
            <numerusform>%1, %2 sur %Ln fichier</numerusform>
            <numerusform>%1, %2 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln file(s)</source>
        <translation>
            <numerusform>%1, dans %Ln fichier</numerusform>
            <numerusform>%1, dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the passcode on your phone</source>
        <translation>Nous attendons que vous tapiez le code sur votre téléphone</translation>
    </message>
    <message>
        <source>Receiving your files</source>
        <translation>Nous recevons vos fichiers</translation>
    </message>
    <message>
        <source>Writing the last of it to your drive</source>
        <translation>Nous écrivons les derniers fichiers sur votre support</translation>
    </message>
    <message>
        <source>Reading every file back from your drive</source>
        <translation>Nous relisons chaque fichier depuis votre support</translation>
    </message>
    <message>
        <source>Opening the copy on your drive</source>
        <translation>Nous ouvrons la copie sur votre support</translation>
    </message>
    <message>
        <source>Your phone is getting ready</source>
        <translation>Votre téléphone se prépare</translation>
    </message>
    <message>
        <source>Your drive could take it faster: your phone takes its time.</source>
        <translation>Votre support pourrait aller plus vite&#xa0;: c’est votre téléphone qui prend son temps.</translation>
    </message>
    <message>
        <source>Your phone could send it faster: your drive takes its time.</source>
        <translation>Votre téléphone pourrait aller plus vite&#xa0;: c’est votre support qui prend son temps.</translation>
    </message>
</context>
<context>
    <name>CopySummary</name>
    <message>
        <source>Not in it: app data, and what is only in the cloud</source>
        <translation>Pas dans la copie&#xa0;: les données des applications et ce qui n’est que dans le cloud</translation>
    </message>
    <message>
        <source>Not in it: contacts, messages, calls, calendar, app data</source>
        <translation>Pas dans la copie&#xa0;: contacts, messages, appels, agenda, données des applications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came new to the phone meanwhile, and were copied too</source>
        <translation>
            <numerusform>%Ln fichier est apparu entre-temps sur le téléphone et a été copié aussi</numerusform>
            <numerusform>%Ln fichiers sont apparus entre-temps sur le téléphone et ont été copiés aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went from the phone meanwhile, and are not in it</source>
        <translation>
            <numerusform>%Ln fichier a disparu entre-temps du téléphone et n’est pas dans la copie</numerusform>
            <numerusform>%Ln fichiers ont disparu entre-temps du téléphone et ne sont pas dans la copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed on the phone meanwhile, and were copied as they are now</source>
        <translation>
            <numerusform>%Ln fichier a changé entre-temps sur le téléphone et a été copié tel qu’il est maintenant</numerusform>
            <numerusform>%Ln fichiers ont changé entre-temps sur le téléphone et ont été copiés tels qu’ils sont maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vidéo</numerusform>
            <numerusform>%Ln vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(s)</source>
        <translation>
            <numerusform>%Ln rendez-vous</numerusform>
            <numerusform>%Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in all, together %1</source>
        <translation>
            <numerusform>%Ln fichier en tout, soit %1</numerusform>
            <numerusform>%Ln fichiers en tout, soit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On your drive, read back and opened with your password</source>
        <translation>Sur votre support, relu et ouvert avec votre mot de passe</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.</source>
        <translation>Laissez votre téléphone sur le câble et votre support dans sa prise. Vous pouvez vous reposer&#xa0;: rien ne peut être effacé maintenant.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive</source>
        <translation>Nous copions votre téléphone sur votre support</translation>
    </message>
    <message>
        <source>The copy leaves your phone locked with your password. Nobody at the shop can look into it.</source>
        <translation>La copie quitte votre téléphone verrouillée par votre mot de passe. Personne au magasin ne peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>CoreLost</name>
    <message>
        <source>The kiosk is starting. A trade-in that was running is safe.</source>
        <translation>La borne démarre. Une reprise en cours ne risque rien.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The kiosk has no voice for this language. Another language may be spoken.</source>
        <translation>La borne n’a pas de voix pour cette langue. Une autre langue peut être lue à voix haute.</translation>
    </message>
    <message>
        <source>Speech is not available. Please ask the staff: they can read this screen to you only if you want them to.</source>
        <translation>La lecture à voix haute n’est pas disponible. Demandez au personnel, s’il vous plaît&#xa0;: il ne vous lit cet écran que si vous le voulez.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.</source>
        <translation>Demandez au personnel. Il voit à quelle étape vous êtes et si quelque chose est bloqué. Il ne voit ni vos photos, ni vos messages, ni votre mot de passe, ni cet écran.</translation>
    </message>
    <message>
        <source>Nothing gets erased. You take your phone with you, and you get a receipt.</source>
        <translation>Rien n’est effacé. Vous repartez avec votre téléphone et vous recevez un reçu.</translation>
    </message>
    <message>
        <source>Trade-in %1</source>
        <translation>Reprise %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Brancher</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Stop, keep my phone</source>
        <translation>Arrêter, garder mon téléphone</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Do you want to stop and keep your phone?</source>
        <translation>Voulez-vous arrêter et garder votre téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Oui, arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who can help you</source>
        <translation>Qui peut vous aider</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a trade-in</source>
        <translation>Ouvrir une reprise</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Préparer la reprise suivante</translation>
    </message>
    <message>
        <source>Open this trade-in</source>
        <translation>Ouvrir cette reprise</translation>
    </message>
    <message>
        <source>Queue this trade-in</source>
        <translation>Mettre cette reprise en attente</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>Effacé et prouvé</translation>
    </message>
    <message>
        <source>Erase not proven</source>
        <translation>Effacement non prouvé</translation>
    </message>
    <message>
        <source>Not erased: the phone contradicted itself</source>
        <translation>Non effacé&#xa0;: le téléphone a montré le contraire</translation>
    </message>
    <message>
        <source>The customer kept the phone</source>
        <translation>Le client a gardé le téléphone</translation>
    </message>
    <message>
        <source>Interrupted; the customer kept the phone</source>
        <translation>Interrompue&#xa0;; le client a gardé le téléphone</translation>
    </message>
    <message>
        <source>At the kiosk now</source>
        <translation>À la borne en ce moment</translation>
    </message>
    <message>
        <source>It was opened by mistake.</source>
        <translation>Elle a été ouverte par erreur.</translation>
    </message>
    <message>
        <source>It is about the wrong phone.</source>
        <translation>Elle concerne le mauvais téléphone.</translation>
    </message>
    <message>
        <source>It was recorded twice.</source>
        <translation>Elle a été enregistrée deux fois.</translation>
    </message>
    <message>
        <source>It was a test.</source>
        <translation>C’était un essai.</translation>
    </message>
    <message>
        <source>The copy of the log is being written.</source>
        <translation>La copie du registre est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Nothing was done. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Rien n’a été fait. Il faut deux personnes différentes, dont un responsable, en moins d’une minute.</translation>
    </message>
    <message>
        <source>The new person is enrolled as %1. Tell them: it stands in what they do.</source>
        <translation>La nouvelle personne est inscrite comme %1. Dites-le-lui&#xa0;: c’est ainsi qu’elle est désignée dans ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Personne n’a été inscrit.</translation>
    </message>
    <message>
        <source>Nobody was enrolled: this badge belongs to somebody already, or cannot be used.</source>
        <translation>Personne n’a été inscrit&#xa0;: ce badge est déjà à quelqu’un, ou ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 is the only manager and stays. Enrol another one first.</source>
        <translation>%1 est seul responsable et reste. Inscrivez d’abord un autre responsable.</translation>
    </message>
    <message>
        <source>The copy of the log is written.</source>
        <translation>La copie du registre est écrite.</translation>
    </message>
    <message>
        <source>No copy was written. Look at the drive it goes to; it can be made while the kiosk is free.</source>
        <translation>Aucune copie n’a été écrite. Vérifiez le support où elle va&#xa0;; elle peut être faite quand la borne est libre.</translation>
    </message>
    <message>
        <source>The policy is changed. The kiosk starts anew with it once it is free and nobody waits.</source>
        <translation>Les règles sont changées. La borne redémarre avec elles dès qu’elle est libre et que personne n’attend.</translation>
    </message>
    <message>
        <source>The policy is as it was: the change could not be written.</source>
        <translation>Les règles sont comme avant&#xa0;: le changement n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>They have a minute. Its number is shown to nobody.</source>
        <translation>Elle a une minute. Le numéro du badge n’est montré à personne.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Les deux codes étaient différents. Recommencez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Six to twelve digits that nobody else can see or guess.</source>
        <translation>Six à douze chiffres que personne d’autre ne peut voir ni deviner.</translation>
    </message>
    <message>
        <source>The new person holds their badge to the reader</source>
        <translation>La nouvelle personne présente son badge au lecteur</translation>
    </message>
    <message>
        <source>The new person chooses a PIN</source>
        <translation>La nouvelle personne choisit un code PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
    <message>
        <source>Enrol nobody</source>
        <translation>N’inscrire personne</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.</source>
        <translation>Quittez la page de réinitialisation sur votre téléphone sans confirmer. Alors rien n’est effacé, vous repartez avec votre téléphone et vous recevez un reçu.</translation>
    </message>
    <message>
        <source>Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.</source>
        <translation>Rien n’est effacé avant que vous confirmiez sur votre téléphone. La borne voit d’elle-même quand il redémarre.</translation>
    </message>
    <message>
        <source>Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.</source>
        <translation>Laissez-le sur le câble. Son écran s’éteint et il redémarre. Cela ne peut plus être arrêté.</translation>
    </message>
    <message>
        <source>Your phone is erasing itself</source>
        <translation>Votre téléphone s’efface</translation>
    </message>
    <message>
        <source>Now reset your phone in its settings</source>
        <translation>Réinitialisez maintenant votre téléphone dans ses paramètres</translation>
    </message>
    <message>
        <source>The reset is open on your phone. Finish it there</source>
        <translation>La réinitialisation est ouverte&#xa0;: terminez-la sur votre téléphone</translation>
    </message>
    <message>
        <source>Waiting for your phone to restart</source>
        <translation>Nous attendons que votre téléphone redémarre</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Then the customer taps “Try again” on their screen.</source>
        <translation>Puis le client touche «&#xa0;Réessayer&#xa0;» sur son écran.</translation>
    </message>
    <message>
        <source>You can try again, or stop and keep your phone. Nothing was erased.</source>
        <translation>Vous pouvez réessayer, ou arrêter et garder votre téléphone. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Please stop on your screen and keep your phone. Nothing was erased.</source>
        <translation>Arrêtez sur votre écran et gardez votre téléphone, s’il vous plaît. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>The phone was unplugged</source>
        <translation>Le téléphone a été débranché</translation>
    </message>
    <message>
        <source>Ask the customer to plug it in again. </source>
        <translation>Demandez au client de le rebrancher. </translation>
    </message>
    <message>
        <source>The cable came loose. </source>
        <translation>Le câble s’est détaché. </translation>
    </message>
    <message>
        <source>The phone stopped answering</source>
        <translation>Le téléphone ne répond plus</translation>
    </message>
    <message>
        <source>Ask the customer to wake and unlock the phone; if that does not help, to restart it. </source>
        <translation>Demandez au client de réveiller et de déverrouiller le téléphone&#xa0;; si cela ne suffit pas, de le redémarrer. </translation>
    </message>
    <message>
        <source>Your phone has stopped answering. Please unlock it. </source>
        <translation>Votre téléphone ne répond plus. Déverrouillez-le, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The phone locked itself</source>
        <translation>Le téléphone s’est verrouillé</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and keep its screen on. </source>
        <translation>Demandez au client de déverrouiller le téléphone et de garder l’écran allumé. </translation>
    </message>
    <message>
        <source>Your phone locked itself. Please unlock it. </source>
        <translation>Votre téléphone s’est verrouillé. Déverrouillez-le, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The phone no longer trusts the kiosk</source>
        <translation>Le téléphone ne fait plus confiance à la borne</translation>
    </message>
    <message>
        <source>Ask the customer to unplug the phone, plug it in again and tap Trust. </source>
        <translation>Demandez au client de débrancher le téléphone, de le rebrancher et de toucher «&#xa0;Se&#xa0;fier&#xa0;». </translation>
    </message>
    <message>
        <source>Please unplug your phone, plug it in again and tap Trust. </source>
        <translation>Débranchez votre téléphone, rebranchez-le et touchez «&#xa0;Se&#xa0;fier&#xa0;», s’il vous plaît. </translation>
    </message>
    <message>
        <source>Another phone is on the cable</source>
        <translation>Un autre téléphone est sur le câble</translation>
    </message>
    <message>
        <source>Stop this trade-in. Open a new one for the other phone.</source>
        <translation>Arrêtez cette reprise. Ouvrez-en une nouvelle pour l’autre téléphone.</translation>
    </message>
    <message>
        <source>This is not the phone we began with. </source>
        <translation>Ce n’est pas le téléphone avec lequel nous avons commencé. </translation>
    </message>
    <message>
        <source>The kiosk cannot reach phones</source>
        <translation>La borne n’atteint aucun téléphone</translation>
    </message>
    <message>
        <source>Wait a minute. </source>
        <translation>Attendez une minute. </translation>
    </message>
    <message>
        <source> If it happens again, call support with the code below.</source>
        <translation> Si cela se reproduit, appelez l’assistance avec le code ci-dessous.</translation>
    </message>
    <message>
        <source>The kiosk has lost its connection to phones. </source>
        <translation>La borne a perdu la liaison avec les téléphones. </translation>
    </message>
    <message>
        <source>The kiosk may not use its own cable</source>
        <translation>La borne n’a pas le droit d’utiliser son propre câble</translation>
    </message>
    <message>
        <source>Call support with the code below: the kiosk is not set up for this phone. </source>
        <translation>Appelez l’assistance avec le code ci-dessous&#xa0;: la borne n’est pas préparée pour ce téléphone. </translation>
    </message>
    <message>
        <source>The kiosk has a problem with its cable; your phone is fine. </source>
        <translation>La borne a un problème avec son câble&#xa0;; votre téléphone va bien. </translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Un autre programme occupe le câble</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. </source>
        <translation>Demandez au client de rebrancher le téléphone. </translation>
    </message>
    <message>
        <source>The phone broke off the conversation</source>
        <translation>Le téléphone a interrompu l’échange</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again; if that does not help, to restart it. </source>
        <translation>Demandez au client de rebrancher le téléphone&#xa0;; si cela ne suffit pas, de le redémarrer. </translation>
    </message>
    <message>
        <source>Your phone stopped the conversation. Please plug it in again. </source>
        <translation>Votre téléphone a interrompu l’échange. Rebranchez-le, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The phone sent more than it had announced</source>
        <translation>Le téléphone a envoyé plus qu’il n’avait annoncé</translation>
    </message>
    <message>
        <source>The connection failed. Please plug your phone in again. </source>
        <translation>La liaison a échoué. Rebranchez votre téléphone, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The connection over the cable failed</source>
        <translation>La liaison par le câble a échoué</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. Try another cable if there is one. </source>
        <translation>Demandez au client de rebrancher le téléphone. Essayez un autre câble s’il y en a un. </translation>
    </message>
    <message>
        <source>USB debugging is off</source>
        <translation>Le débogage USB est désactivé</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. </source>
        <translation>L’écran du client montre comment l’activer. Sur un téléphone Samsung, «&#xa0;Auto Blocker&#xa0;» doit aussi être désactivé. </translation>
    </message>
    <message>
        <source>Please turn on USB debugging again, as your screen shows. </source>
        <translation>Réactivez le débogage USB, comme le montre votre écran, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The phone did not allow USB debugging</source>
        <translation>Le téléphone n’a pas autorisé le débogage USB</translation>
    </message>
    <message>
        <source>Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. </source>
        <translation>Demandez au client s’il voulait refuser. Sinon, il rebranche le téléphone et touche «&#xa0;Autoriser&#xa0;». </translation>
    </message>
    <message>
        <source>Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. </source>
        <translation>Votre téléphone n’a pas laissé entrer la borne. Si vous voulez continuer, rebranchez-le et touchez «&#xa0;Autoriser&#xa0;». </translation>
    </message>
    <message>
        <source>The phone no longer shows its files</source>
        <translation>Le téléphone ne montre plus ses fichiers</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and to choose “File transfer” once more. </source>
        <translation>Demandez au client de déverrouiller le téléphone et de choisir encore «&#xa0;Transfert de fichiers&#xa0;». </translation>
    </message>
    <message>
        <source>Please unlock your phone and choose “File transfer”, as your screen shows. </source>
        <translation>Déverrouillez votre téléphone et choisissez «&#xa0;Transfert de fichiers&#xa0;», comme le montre votre écran. </translation>
    </message>
    <message>
        <source>The phone could not read some of its own files</source>
        <translation>Le téléphone n’a pas pu lire certains de ses fichiers</translation>
    </message>
    <message>
        <source>Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. </source>
        <translation>Demandez au client de garder le téléphone déverrouillé et l’écran allumé&#xa0;; si cela se reproduit, de le redémarrer. </translation>
    </message>
    <message>
        <source>Your phone could not read some of its files, so the copy is not complete. </source>
        <translation>Votre téléphone n’a pas pu lire certains de ses fichiers, donc la copie n’est pas complète. </translation>
    </message>
    <message>
        <source>The phone asks for more room on the drive</source>
        <translation>Le téléphone demande plus de place sur le support</translation>
    </message>
    <message>
        <source>The customer needs a larger drive, or more free space on this one. </source>
        <translation>Le client a besoin d’un support plus grand, ou de plus de place sur celui-ci. </translation>
    </message>
    <message>
        <source>Your phone asks for a drive with more room. </source>
        <translation>Votre téléphone demande un support avec plus de place. </translation>
    </message>
    <message>
        <source>The backup password was wrong</source>
        <translation>Le mot de passe de sauvegarde était erroné</translation>
    </message>
    <message>
        <source>Only the customer can know it. Reset All Settings on the phone removes it. </source>
        <translation>Seul le client peut le connaître. «&#xa0;Réinitialiser tous les réglages&#xa0;» sur le téléphone le supprime. </translation>
    </message>
    <message>
        <source>Your phone has a backup password from before, and this was not it. </source>
        <translation>Votre téléphone a un mot de passe de sauvegarde d’avant, et ce n’était pas celui-là. </translation>
    </message>
    <message>
        <source>The phone is not set up</source>
        <translation>Le téléphone n’est pas configuré</translation>
    </message>
    <message>
        <source>Stop this trade-in. The customer finishes the set-up first.</source>
        <translation>Arrêtez cette reprise. Le client termine d’abord la configuration.</translation>
    </message>
    <message>
        <source>Your phone is still in its first set-up. </source>
        <translation>Votre téléphone en est encore à sa première configuration. </translation>
    </message>
    <message>
        <source>A company or school forbids copies</source>
        <translation>Une entreprise ou une école interdit les copies</translation>
    </message>
    <message>
        <source>Stop this trade-in. Only whoever manages the phone can allow it.</source>
        <translation>Arrêtez cette reprise. Seul celui qui gère le téléphone peut l’autoriser.</translation>
    </message>
    <message>
        <source>Whoever manages your phone does not allow a copy. </source>
        <translation>Celui qui gère votre téléphone n’autorise pas la copie. </translation>
    </message>
    <message>
        <source>The phone is still restoring from iCloud</source>
        <translation>Le téléphone restaure encore depuis iCloud</translation>
    </message>
    <message>
        <source>Wait until the phone has finished. </source>
        <translation>Attendez que le téléphone ait fini. </translation>
    </message>
    <message>
        <source>Your phone is still fetching its data from iCloud. </source>
        <translation>Votre téléphone récupère encore ses données depuis iCloud. </translation>
    </message>
    <message>
        <source>Find My is on</source>
        <translation>Localiser est activé</translation>
    </message>
    <message>
        <source>Ask the customer to turn Find My off in the phone&apos;s settings. </source>
        <translation>Demandez au client de désactiver «&#xa0;Localiser&#xa0;» dans les réglages du téléphone. </translation>
    </message>
    <message>
        <source>Your phone wants Find My to be off first. </source>
        <translation>Votre téléphone veut que «&#xa0;Localiser&#xa0;» soit d’abord désactivé. </translation>
    </message>
    <message>
        <source>The phone cannot begin the copy</source>
        <translation>Le téléphone ne peut pas commencer la copie</translation>
    </message>
    <message>
        <source>Ask the customer to restart the phone. </source>
        <translation>Demandez au client de redémarrer le téléphone. </translation>
    </message>
    <message>
        <source>Please restart your phone. </source>
        <translation>Redémarrez votre téléphone, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The phone&apos;s storage has errors</source>
        <translation>La mémoire du téléphone a des erreurs</translation>
    </message>
    <message>
        <source> If it happens again, stop this trade-in.</source>
        <translation> Si cela se reproduit, arrêtez cette reprise.</translation>
    </message>
    <message>
        <source>Your phone has trouble reading its own storage. </source>
        <translation>Votre téléphone a du mal à lire sa propre mémoire. </translation>
    </message>
    <message>
        <source>The copy was cancelled on the phone</source>
        <translation>La copie a été annulée sur le téléphone</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to go on. </source>
        <translation>Demandez si le client veut continuer. </translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone. </source>
        <translation>La copie a été annulée sur votre téléphone. </translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way</source>
        <translation>Ce téléphone ne peut pas être copié de cette façon</translation>
    </message>
    <message>
        <source>Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that.</source>
        <translation>Arrêtez cette reprise. Un téléphone Android peut quand même donner ses photos et ses fichiers&#xa0;: ouvrez-en une nouvelle et laissez le client choisir cela.</translation>
    </message>
    <message>
        <source>The kiosk cannot copy this phone in the way you chose. </source>
        <translation>La borne ne peut pas copier ce téléphone de la façon que vous avez choisie. </translation>
    </message>
    <message>
        <source>The phone sent a damaged copy</source>
        <translation>Le téléphone a envoyé une copie abîmée</translation>
    </message>
    <message>
        <source>The copy did not arrive whole. </source>
        <translation>La copie n’est pas arrivée entière. </translation>
    </message>
    <message>
        <source>The phone is busy</source>
        <translation>Le téléphone est occupé</translation>
    </message>
    <message>
        <source>Your phone is busy with something else. </source>
        <translation>Votre téléphone est occupé à autre chose. </translation>
    </message>
    <message>
        <source>The phone reported an error</source>
        <translation>Le téléphone a signalé une erreur</translation>
    </message>
    <message>
        <source>Your phone reported an error. </source>
        <translation>Votre téléphone a signalé une erreur. </translation>
    </message>
    <message>
        <source>The phone did not take the password</source>
        <translation>Le téléphone n’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>The phone may be waiting for its passcode. </source>
        <translation>Le téléphone attend peut-être son code. </translation>
    </message>
    <message>
        <source>Your phone did not take the password. If it asks for its passcode, please type it on the phone. </source>
        <translation>Votre téléphone n’a pas accepté le mot de passe. S’il demande son code, tapez-le sur le téléphone, s’il vous plaît. </translation>
    </message>
    <message>
        <source>There is no drive</source>
        <translation>Il n’y a pas de support</translation>
    </message>
    <message>
        <source>Help the customer to plug in a drive of their own. </source>
        <translation>Aidez le client à brancher son propre support. </translation>
    </message>
    <message>
        <source>The copy needs a drive of your own. </source>
        <translation>Il faut un support à vous pour la copie. </translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Le support est plein</translation>
    </message>
    <message>
        <source>Your drive is full. </source>
        <translation>Votre support est plein. </translation>
    </message>
    <message>
        <source>The drive was unplugged</source>
        <translation>Le support a été débranché</translation>
    </message>
    <message>
        <source>Help the customer to plug the drive in again. </source>
        <translation>Aidez le client à rebrancher le support. </translation>
    </message>
    <message>
        <source>Your drive came loose, so the copy is not complete. </source>
        <translation>Votre support s’est détaché, donc la copie n’est pas complète. </translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>On ne peut pas écrire sur le support</translation>
    </message>
    <message>
        <source>Look for a lock switch on the drive, or use another drive. </source>
        <translation>Cherchez un verrou sur le support, ou utilisez un autre support. </translation>
    </message>
    <message>
        <source>Nothing can be written to your drive. </source>
        <translation>Rien ne peut être écrit sur votre support. </translation>
    </message>
    <message>
        <source>The drive is too slow</source>
        <translation>Le support est trop lent</translation>
    </message>
    <message>
        <source>Try another drive or another socket. </source>
        <translation>Essayez un autre support ou une autre prise. </translation>
    </message>
    <message>
        <source>Your drive is too slow for the copy. </source>
        <translation>Votre support est trop lent pour la copie. </translation>
    </message>
    <message>
        <source>The drive cannot hold large files</source>
        <translation>Le support ne peut pas contenir de grands fichiers</translation>
    </message>
    <message>
        <source>The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it.</source>
        <translation>Le client a besoin d’un support au format exFAT. Ne formatez pas le sien&#xa0;: cela supprime ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as these. Another drive may. </source>
        <translation>Votre support ne peut pas contenir d’aussi grands fichiers. Un autre le peut peut-être. </translation>
    </message>
    <message>
        <source>The drive has errors</source>
        <translation>Le support a des erreurs</translation>
    </message>
    <message>
        <source>Use another drive. </source>
        <translation>Utilisez un autre support. </translation>
    </message>
    <message>
        <source>Your drive has trouble. Please use another one. </source>
        <translation>Votre support a des problèmes. Utilisez-en un autre, s’il vous plaît. </translation>
    </message>
    <message>
        <source>The phone broke the rules of a copy</source>
        <translation>Le téléphone n’a pas respecté les règles d’une copie</translation>
    </message>
    <message>
        <source>Stop this trade-in. Do not take the phone. Tell your manager.</source>
        <translation>Arrêtez cette reprise. Ne prenez pas le téléphone. Prévenez votre responsable.</translation>
    </message>
    <message>
        <source>The kiosk cannot work with this phone. </source>
        <translation>La borne ne peut pas travailler avec ce téléphone. </translation>
    </message>
    <message>
        <source>The phone tried to delete the copy</source>
        <translation>Le téléphone a voulu supprimer la copie</translation>
    </message>
    <message>
        <source>The copy would never end</source>
        <translation>La copie ne finirait jamais</translation>
    </message>
    <message>
        <source>The phone pretended to be another device</source>
        <translation>Le téléphone s’est fait passer pour un autre appareil</translation>
    </message>
    <message>
        <source>The copy could not be proven</source>
        <translation>La copie n’a pas pu être prouvée</translation>
    </message>
    <message>
        <source>The phone will not be erased on the strength of this copy. Use another drive if there is one. </source>
        <translation>Le téléphone ne sera pas effacé sur la foi de cette copie. Utilisez un autre support s’il y en a un. </translation>
    </message>
    <message>
        <source>We could not prove that every file of the copy can be restored. </source>
        <translation>Nous n’avons pas pu prouver que chaque fichier de la copie peut être restauré. </translation>
    </message>
    <message>
        <source>The phone refused to erase itself</source>
        <translation>Le téléphone a refusé de s’effacer</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone. </source>
        <translation>Demandez au client de déverrouiller le téléphone. </translation>
    </message>
    <message>
        <source>Your phone refused to erase itself. You can try again, or stop and keep your phone.</source>
        <translation>Votre téléphone a refusé de s’effacer. Vous pouvez réessayer, ou arrêter et garder votre téléphone.</translation>
    </message>
    <message>
        <source>There are still accounts on the phone</source>
        <translation>Il reste des comptes sur le téléphone</translation>
    </message>
    <message>
        <source>Ask the customer to remove every account in the phone&apos;s settings. </source>
        <translation>Demandez au client de supprimer chaque compte dans les paramètres du téléphone. </translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.</source>
        <translation>Il reste sur votre téléphone des comptes qui bloqueraient son prochain propriétaire. Vous pouvez les supprimer et réessayer, ou arrêter et garder votre téléphone.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time</source>
        <translation>Personne n’a répondu pendant longtemps</translation>
    </message>
    <message>
        <source>See whether the customer is still there. </source>
        <translation>Voyez si le client est encore là. </translation>
    </message>
    <message>
        <source>The kiosk has waited for you. </source>
        <translation>La borne vous a attendu. </translation>
    </message>
    <message>
        <source>The kiosk lost touch with the phone</source>
        <translation>La borne a perdu le contact avec le téléphone</translation>
    </message>
    <message>
        <source>Leave the phone plugged in. </source>
        <translation>Laissez le téléphone branché. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong. </source>
        <translation>Quelque chose s’est mal passé dans la borne. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong</source>
        <translation>Quelque chose s’est mal passé dans la borne</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Your phone was not erased. What was on it is still on it.</source>
        <translation>Votre téléphone n’a pas été effacé. Ce qu’il contenait y est toujours.</translation>
    </message>
    <message>
        <source>Your phone was not erased. The copy on your drive is not finished, so do not rely on it.</source>
        <translation>Votre téléphone n’a pas été effacé. La copie sur votre support n’est pas finie&#xa0;: ne comptez pas dessus.</translation>
    </message>
    <message>
        <source>The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.</source>
        <translation>L’ordre d’effacement a déjà été envoyé. Nous ne pouvons pas dire ce qui reste sur votre téléphone&#xa0;: considérez que c’est perdu.</translation>
    </message>
    <message>
        <source>Plug the cable in again until it clicks, unlock your phone, then try again.</source>
        <translation>Rebranchez le câble jusqu’au clic, déverrouillez votre téléphone, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, stop and keep your phone.</source>
        <translation>Réessayez. Si cela se reproduit, arrêtez et gardez votre téléphone.</translation>
    </message>
    <message>
        <source>Use another drive, then try again.</source>
        <translation>Utilisez un autre support, puis réessayez.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and keep your phone. You get a receipt that says so.</source>
        <translation>Réessayer ne servira à rien. Arrêtez ici et gardez votre téléphone. Vous recevez un reçu qui le dit.</translation>
    </message>
    <message>
        <source>Your phone came off the cable.</source>
        <translation>Votre téléphone s’est détaché du câble.</translation>
    </message>
    <message>
        <source>Your phone stopped answering.</source>
        <translation>Votre téléphone ne répond plus.</translation>
    </message>
    <message>
        <source>Your phone locked itself, and a locked phone does not talk to us.</source>
        <translation>Votre téléphone s’est verrouillé, et un téléphone verrouillé ne nous parle pas.</translation>
    </message>
    <message>
        <source>Your phone no longer trusts this kiosk.</source>
        <translation>Votre téléphone ne fait plus confiance à cette borne.</translation>
    </message>
    <message>
        <source>A different phone is on the cable now.</source>
        <translation>Un autre téléphone est maintenant sur le câble.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to phones is not running.</source>
        <translation>La partie de cette borne qui parle aux téléphones ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its own cable.</source>
        <translation>Cette borne n’a pas le droit d’utiliser son propre câble.</translation>
    </message>
    <message>
        <source>Another program of this kiosk holds the cable.</source>
        <translation>Un autre programme de cette borne occupe le câble.</translation>
    </message>
    <message>
        <source>Your phone broke off the conversation over the cable.</source>
        <translation>Votre téléphone a interrompu l’échange par le câble.</translation>
    </message>
    <message>
        <source>Your phone sent more than it had announced.</source>
        <translation>Votre téléphone a envoyé plus qu’il n’avait annoncé.</translation>
    </message>
    <message>
        <source>The connection over the cable failed.</source>
        <translation>La liaison par le câble a échoué.</translation>
    </message>
    <message>
        <source>USB debugging is off on your phone.</source>
        <translation>Le débogage USB est désactivé sur votre téléphone.</translation>
    </message>
    <message>
        <source>Your phone did not allow USB debugging.</source>
        <translation>Votre téléphone n’a pas autorisé le débogage USB.</translation>
    </message>
    <message>
        <source>Your phone no longer shows its files to the cable.</source>
        <translation>Votre téléphone ne montre plus ses fichiers par le câble.</translation>
    </message>
    <message>
        <source>Your phone could not read some of its own files.</source>
        <translation>Votre téléphone n’a pas pu lire certains de ses propres fichiers.</translation>
    </message>
    <message>
        <source>Your phone says that the drive has too little room for the copy.</source>
        <translation>Votre téléphone dit que le support n’a pas assez de place pour la copie.</translation>
    </message>
    <message>
        <source>That was not the backup password of your phone.</source>
        <translation>Ce n’était pas le mot de passe de sauvegarde de votre téléphone.</translation>
    </message>
    <message>
        <source>Your phone has not finished its own set-up.</source>
        <translation>Votre téléphone n’a pas terminé sa configuration.</translation>
    </message>
    <message>
        <source>Whoever manages your phone, such as your employer, does not allow copies.</source>
        <translation>Celui qui gère votre téléphone, par exemple votre employeur, n’autorise pas la copie.</translation>
    </message>
    <message>
        <source>Your phone is still fetching things from iCloud.</source>
        <translation>Votre téléphone récupère encore des données depuis iCloud.</translation>
    </message>
    <message>
        <source>Your phone does not allow this while Find My is on.</source>
        <translation>Votre téléphone ne le permet pas tant que «&#xa0;Localiser&#xa0;» est activé.</translation>
    </message>
    <message>
        <source>Your phone could not get ready for the copy.</source>
        <translation>Votre téléphone n’a pas pu se préparer à la copie.</translation>
    </message>
    <message>
        <source>Your phone has trouble with its own storage.</source>
        <translation>Votre téléphone a des problèmes avec sa propre mémoire.</translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone.</source>
        <translation>La copie a été annulée sur votre téléphone.</translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way.</source>
        <translation>Ce téléphone ne peut pas être copié de cette façon.</translation>
    </message>
    <message>
        <source>Your phone says that the copy is damaged or not complete.</source>
        <translation>Votre téléphone dit que la copie est abîmée ou incomplète.</translation>
    </message>
    <message>
        <source>Another program is using your phone.</source>
        <translation>Un autre programme utilise votre téléphone.</translation>
    </message>
    <message>
        <source>Your phone reported an error.</source>
        <translation>Votre téléphone a signalé une erreur.</translation>
    </message>
    <message>
        <source>Your phone did not take the backup password.</source>
        <translation>Votre téléphone n’a pas accepté le mot de passe de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no drive for your copy.</source>
        <translation>Il n’y a pas de support pour votre copie.</translation>
    </message>
    <message>
        <source>Your drive is full.</source>
        <translation>Votre support est plein.</translation>
    </message>
    <message>
        <source>Your drive came out.</source>
        <translation>Votre support a été retiré.</translation>
    </message>
    <message>
        <source>Your drive does not let us write on it.</source>
        <translation>Nous ne pouvons pas écrire sur votre support.</translation>
    </message>
    <message>
        <source>Your drive is too slow to take the copy.</source>
        <translation>Votre support est trop lent pour recevoir la copie.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as one of yours.</source>
        <translation>Votre support ne peut pas contenir un fichier aussi grand que l’un des vôtres.</translation>
    </message>
    <message>
        <source>Your drive reported an error.</source>
        <translation>Votre support a signalé une erreur.</translation>
    </message>
    <message>
        <source>Your phone sent something that no phone should send, so we stopped.</source>
        <translation>Votre téléphone a envoyé quelque chose qu’aucun téléphone ne devrait envoyer. Nous avons donc arrêté.</translation>
    </message>
    <message>
        <source>Your phone asked us to delete things we must not delete, so we stopped.</source>
        <translation>Votre téléphone nous a demandé de supprimer des choses que nous ne devons pas supprimer. Nous avons donc arrêté.</translation>
    </message>
    <message>
        <source>Your phone kept sending without ever finishing, so we stopped.</source>
        <translation>Votre téléphone a continué d’envoyer sans jamais finir. Nous avons donc arrêté.</translation>
    </message>
    <message>
        <source>Your phone pretended to be a keyboard or something else that no phone is, so we stopped.</source>
        <translation>Votre téléphone s’est fait passer pour un clavier ou pour autre chose qu’un téléphone n’est jamais. Nous avons donc arrêté.</translation>
    </message>
    <message>
        <source>We checked the copy, and it is not complete.</source>
        <translation>Nous avons vérifié la copie, et elle n’est pas complète.</translation>
    </message>
    <message>
        <source>Your phone refused to erase itself.</source>
        <translation>Votre téléphone a refusé de s’effacer.</translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner.</source>
        <translation>Il reste sur votre téléphone des comptes qui bloqueraient son prochain propriétaire.</translation>
    </message>
    <message>
        <source>Nobody has used this screen for a while, so we paused.</source>
        <translation>Personne n’a utilisé cet écran depuis un moment. Nous avons donc fait une pause.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to your phone stopped.</source>
        <translation>La partie de cette borne qui parle à votre téléphone s’est arrêtée.</translation>
    </message>
    <message>
        <source>This kiosk made a mistake.</source>
        <translation>Cette borne a fait une erreur.</translation>
    </message>
    <message>
        <source>Wake and unlock your phone, check the cable, then try again.</source>
        <translation>Réveillez et déverrouillez votre téléphone, vérifiez le câble, puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock your phone, keep it awake, then try again.</source>
        <translation>Déverrouillez votre téléphone, gardez son écran allumé, puis réessayez.</translation>
    </message>
    <message>
        <source>Unplug your phone, plug it in again and tap Trust. Then try again.</source>
        <translation>Débranchez votre téléphone, rebranchez-le et touchez «&#xa0;Se&#xa0;fier&#xa0;». Puis réessayez.</translation>
    </message>
    <message>
        <source>Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff.</source>
        <translation>Retirez ce téléphone du câble. Cette reprise ne peut continuer qu’avec votre propre téléphone&#xa0;: arrêtez ici ou demandez au personnel.</translation>
    </message>
    <message>
        <source>Ask the staff to check the kiosk, then try again.</source>
        <translation>Demandez au personnel de vérifier la borne, puis réessayez.</translation>
    </message>
    <message>
        <source>On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again.</source>
        <translation>Sur votre téléphone, activez le débogage USB dans «&#xa0;Paramètres&#xa0;», «&#xa0;Options pour les développeurs&#xa0;». Sur un téléphone Samsung, désactivez aussi «&#xa0;Auto Blocker&#xa0;». Puis réessayez.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again.</source>
        <translation>Débranchez votre téléphone et rebranchez-le. Quand il pose la question, cochez «&#xa0;Toujours autoriser sur cet ordinateur&#xa0;» et touchez «&#xa0;Autoriser&#xa0;». Puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again.</source>
        <translation>Déverrouillez votre téléphone, glissez du haut de l’écran vers le bas, touchez la notification USB et choisissez «&#xa0;Transfert de fichiers&#xa0;». Puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone.</source>
        <translation>Déverrouillez votre téléphone, gardez son écran allumé, puis réessayez. Si cela se reproduit, redémarrez votre téléphone.</translation>
    </message>
    <message>
        <source>Use a larger drive, then try again.</source>
        <translation>Utilisez un support plus grand, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages.</source>
        <translation>Réessayez en tapant lentement. Vous l’avez peut-être choisi sur un ordinateur il y a longtemps. Si vous ne le connaissez pas, vous pouvez arrêter et garder votre téléphone. «&#xa0;Réinitialiser tous les réglages&#xa0;» sur votre téléphone supprime ce mot de passe, pas vos photos ni vos messages.</translation>
    </message>
    <message>
        <source>Stop here, finish the set-up on your phone and come back.</source>
        <translation>Arrêtez ici, terminez la configuration de votre téléphone et revenez.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and ask whoever manages your phone.</source>
        <translation>Réessayer ne servira à rien. Arrêtez ici et demandez à celui qui gère votre téléphone.</translation>
    </message>
    <message>
        <source>Wait until your phone has finished, or stop here and come back later.</source>
        <translation>Attendez que votre téléphone ait fini, ou arrêtez ici et revenez plus tard.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again.</source>
        <translation>Sur votre téléphone, ouvrez «&#xa0;Réglages&#xa0;», touchez votre nom, puis «&#xa0;Localiser&#xa0;», puis «&#xa0;Localiser mon iPhone&#xa0;», et désactivez-le. Puis réessayez.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again.</source>
        <translation>Redémarrez votre téléphone, puis réessayez.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again. If it happens once more, stop and keep your phone.</source>
        <translation>Redémarrez votre téléphone, puis réessayez. Si cela se reproduit, arrêtez et gardez votre téléphone.</translation>
    </message>
    <message>
        <source>Try again, and answer Yes or type your passcode when your phone asks.</source>
        <translation>Réessayez, et répondez Oui ou tapez votre code quand votre téléphone le demande.</translation>
    </message>
    <message>
        <source>Trying again will not help. If you chose to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased.</source>
        <translation>Réessayer ne servira à rien. Si vous aviez choisi de tout copier, vous pouvez arrêter ici, recommencer et choisir «&#xa0;Photos et fichiers&#xa0;». Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock your phone, then try again. Your phone may ask for its passcode.</source>
        <translation>Déverrouillez votre téléphone, puis réessayez. Votre téléphone peut demander son code.</translation>
    </message>
    <message>
        <source>Plug in your drive, then try again.</source>
        <translation>Branchez votre support, puis réessayez.</translation>
    </message>
    <message>
        <source>Use a drive with more room, then try again.</source>
        <translation>Utilisez un support avec plus de place, puis réessayez.</translation>
    </message>
    <message>
        <source>Plug your drive in again, then try again.</source>
        <translation>Rebranchez votre support, puis réessayez.</translation>
    </message>
    <message>
        <source>If it has a lock switch, slide it the other way. Or use another drive. Then try again.</source>
        <translation>S’il a un verrou, faites-le glisser de l’autre côté. Ou utilisez un autre support. Puis réessayez.</translation>
    </message>
    <message>
        <source>Use a drive in the exFAT format, then try again. The staff can tell you more.</source>
        <translation>Utilisez un support au format exFAT, puis réessayez. Le personnel peut vous en dire plus.</translation>
    </message>
    <message>
        <source>Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check.</source>
        <translation>Réessayez&#xa0;: nous faisons une nouvelle copie. Nous n’effaçons jamais un téléphone à cause d’une copie qui n’a pas passé sa vérification.</translation>
    </message>
    <message>
        <source>Unlock your phone. On an iPhone, make sure that Find My is off. Then try again.</source>
        <translation>Déverrouillez votre téléphone. Sur un iPhone, assurez-vous que «&#xa0;Localiser&#xa0;» est désactivé. Puis réessayez.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap Accounts and remove every account. Then try again.</source>
        <translation>Sur votre téléphone, ouvrez «&#xa0;Paramètres&#xa0;», touchez «&#xa0;Comptes&#xa0;» et supprimez chaque compte. Puis réessayez.</translation>
    </message>
    <message>
        <source>If you are here, just go on with Try again.</source>
        <translation>Si vous êtes là, continuez simplement avec «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
        <source>Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.</source>
        <translation>Rebranchez votre téléphone et laissez-le sur le câble, puis réessayez&#xa0;: nous regardons seulement s’il a été effacé.</translation>
    </message>
    <message>
        <source>Ask the staff to help you. They cannot see what was on your phone.</source>
        <translation>Demandez au personnel de vous aider. Il ne peut pas voir ce qu’il y avait sur votre téléphone.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <translation>moins de 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>Nous ne pouvons pas encore dire combien de temps cela prend.</translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation>Encore une minute environ.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Encore %Ln minute au plus.</numerusform>
            <numerusform>Encore %Ln minutes au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Encore %1 à %Ln minute environ.</numerusform>
            <numerusform>Encore %1 à %Ln minutes environ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This usually takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Cela prend d’habitude %Ln minute environ.</numerusform>
            <numerusform>Cela prend d’habitude %Ln minutes environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This usually takes about a minute.</source>
        <translation>Cela prend d’habitude une minute environ.</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>We cannot see this from here. Please check on your phone</source>
        <translation>Nous ne pouvons pas voir cela d’ici. Vérifiez-le sur votre téléphone, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Find My</source>
        <translation>Localiser</translation>
    </message>
    <message>
        <source>Who manages this phone</source>
        <translation>Qui gère ce téléphone</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Backup password</source>
        <translation>Mot de passe de sauvegarde</translation>
    </message>
    <message>
        <source>Phone set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Profil professionnel</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Autres utilisateurs</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Verrouillage de l’écran</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Carte mémoire</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Protection contre le vol</translation>
    </message>
    <message>
        <source>Identity Check</source>
        <translation>Contrôle d’identité</translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation>Auto Blocker</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Nobody but you.</source>
        <translation>Personne d’autre que vous.</translation>
    </message>
    <message>
        <source>None set yet: you choose one here.</source>
        <translation>Aucun pour l’instant&#xa0;: vous en choisissez un ici.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminée.</translation>
    </message>
    <message>
        <source>None left on the phone.</source>
        <translation>Il n’en reste aucun sur le téléphone.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>None in the phone.</source>
        <translation>Aucune dans le téléphone.</translation>
    </message>
    <message>
        <source>If an employer or school does, ask them to release it first.</source>
        <translation>Si un employeur ou une école le gère, demandez-lui d’abord de le libérer.</translation>
    </message>
    <message>
        <source>It should be at 30 percent or more.</source>
        <translation>Elle devrait être à 30&#xa0;pour cent ou plus.</translation>
    </message>
    <message>
        <source>It must be finished.</source>
        <translation>Elle doit être terminée.</translation>
    </message>
    <message>
        <source>Remove them before the erase.</source>
        <translation>Supprimez-les avant l’effacement.</translation>
    </message>
    <message>
        <source>Remove it before the erase. It is not copied.</source>
        <translation>Supprimez-le avant l’effacement. Il n’est pas copié.</translation>
    </message>
    <message>
        <source>What is theirs is not copied, but erased too.</source>
        <translation>Ce qui est à eux n’est pas copié, mais effacé aussi.</translation>
    </message>
    <message>
        <source>Have your PIN at hand for the reset.</source>
        <translation>Ayez votre code PIN sous la main pour la réinitialisation.</translation>
    </message>
    <message>
        <source>Take it out before the erase.</source>
        <translation>Retirez-la avant l’effacement.</translation>
    </message>
    <message>
        <source>Your PIN lifts it at the reset.</source>
        <translation>Votre code PIN la lève lors de la réinitialisation.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.</source>
        <translation>Sur votre téléphone, ouvrez «&#xa0;Réglages&#xa0;», touchez votre nom, puis «&#xa0;Localiser&#xa0;», puis «&#xa0;Localiser mon iPhone&#xa0;», et désactivez-le.</translation>
    </message>
    <message>
        <source>An employer or school manages this phone. Ask them to release it before you trade it in.</source>
        <translation>Un employeur ou une école gère ce téléphone. Demandez-lui de le libérer avant de le faire reprendre.</translation>
    </message>
    <message>
        <source>Leave the phone on the cable: it charges here.</source>
        <translation>Laissez le téléphone sur le câble&#xa0;: il se charge ici.</translation>
    </message>
    <message>
        <source>Your phone has one already. We will ask you for it.</source>
        <translation>Votre téléphone en a déjà un. Nous vous le demanderons.</translation>
    </message>
    <message>
        <source>Finish setting up your phone first.</source>
        <translation>Terminez d’abord la configuration de votre téléphone.</translation>
    </message>
    <message>
        <source>Remove all in Settings before the erase.</source>
        <translation>Supprimez-les tous dans «&#xa0;Paramètres&#xa0;» avant l’effacement.</translation>
    </message>
    <message>
        <source>Your employer&apos;s part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase.</source>
        <translation>La partie du téléphone de votre employeur n’est pas dans la copie. Supprimez-la dans «&#xa0;Paramètres&#xa0;», «&#xa0;Comptes&#xa0;», avant l’effacement.</translation>
    </message>
    <message>
        <source>What other people keep on this phone is erased too, and is not in the copy.</source>
        <translation>Ce que d’autres gardent sur ce téléphone est effacé aussi, et n’est pas dans la copie.</translation>
    </message>
    <message>
        <source>Take it out before the erase, which does not touch it.</source>
        <translation>Retirez-la avant l’effacement, qui n’y touche pas.</translation>
    </message>
    <message>
        <source>The reset may ask for your fingerprint or face.</source>
        <translation>La réinitialisation peut demander votre empreinte ou votre visage.</translation>
    </message>
    <message>
        <source>It is on. It may close your phone to the cable before the copy is done.</source>
        <translation>Activé. Il peut bloquer le câble avant la fin de la copie.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Your phone did not say. Unlock it and check again.</source>
        <translation>Votre téléphone ne l’a pas dit. Déverrouillez-le et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>It is on. Leave it on for now: we ask you to turn it off after the copy.</source>
        <translation>Activé. Laissez-le pour l’instant&#xa0;: nous vous demandons de le désactiver après la copie.</translation>
    </message>
    <message>
        <source>Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.</source>
        <translation>Laissez-la pour l’instant, pour qu’elle soit copiée. Retirez-la avant l’effacement, qui n’y touche pas.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Enough.</source>
        <translation>Suffisante.</translation>
    </message>
    <message>
        <source>%1 percent.</source>
        <translation>%1&#xa0;pour cent.</translation>
    </message>
    <message>
        <source>%1 percent is too little.</source>
        <translation>%1&#xa0;pour cent, c’est trop peu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) on this phone.</source>
        <translation>
            <numerusform>%Ln compte sur ce téléphone.</numerusform>
            <numerusform>%Ln comptes sur ce téléphone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other user(s) on this phone.</source>
        <translation>
            <numerusform>%Ln autre utilisateur sur ce téléphone.</numerusform>
            <numerusform>%Ln autres utilisateurs sur ce téléphone.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has none.</source>
        <translation>Ce téléphone n’en a pas.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looked at just now, and again every few seconds.</source>
        <translation>Vérifié à l’instant, et encore toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>The kiosk looks at itself</source>
        <translation>La borne se vérifie elle-même</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Aucune intervention nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the kiosk need somebody</source>
        <translation>
            <numerusform>%n élément de la borne demande une intervention</numerusform>
            <numerusform>%n éléments de la borne demandent une intervention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Call support if that does not help.</source>
        <translation>Appelez l’assistance si cela ne suffit pas.</translation>
    </message>
    <message>
        <source>Badge reader</source>
        <translation>Lecteur de badges</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>Customers&apos; drives</source>
        <translation>Supports des clients</translation>
    </message>
    <message>
        <source>iPhones</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Phone cable</source>
        <translation>Câble du téléphone</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Messager</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Témoins du registre</translation>
    </message>
    <message>
        <source>Room on the kiosk&apos;s disk</source>
        <translation>Place sur le disque de la borne</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>The kiosk&apos;s certificate</source>
        <translation>Certificat de la borne</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Présent.</translation>
    </message>
    <message>
        <source>It is not there. Look at its cable.</source>
        <translation>Absent. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Prête.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Allumé.</translation>
    </message>
    <message>
        <source>It does not answer. Wait a minute: it is started again by itself.</source>
        <translation>Pas de réponse. Attendez une minute&#xa0;: il redémarre tout seul.</translation>
    </message>
    <message>
        <source>They can be found when they are plugged in.</source>
        <translation>Ils sont trouvés quand on les branche.</translation>
    </message>
    <message>
        <source>They cannot be found. Restart the kiosk when it is free.</source>
        <translation>Ils ne sont pas trouvés. Redémarrez la borne quand elle est libre.</translation>
    </message>
    <message>
        <source>They can be reached.</source>
        <translation>On peut les atteindre.</translation>
    </message>
    <message>
        <source>None was plugged in lately. What reaches them starts with the first one.</source>
        <translation>Aucun n’a été branché récemment. Ce qui les atteint démarre avec le premier.</translation>
    </message>
    <message>
        <source>The kiosk sees its USB ports.</source>
        <translation>La borne voit ses prises USB.</translation>
    </message>
    <message>
        <source>The kiosk sees no USB port. Restart it when it is free.</source>
        <translation>La borne ne voit aucune prise USB. Redémarrez-la quand elle est libre.</translation>
    </message>
    <message>
        <source>It is there. Whether its network is, shows with the next record.</source>
        <translation>Présent. On verra à la prochaine entrée si son réseau l’est aussi.</translation>
    </message>
    <message>
        <source>It is away. Trade-ins go on; times are the kiosk&apos;s own word until it is back.</source>
        <translation>Absent. Les reprises continuent&#xa0;; jusqu’à son retour, seule la borne répond des heures.</translation>
    </message>
    <message>
        <source>None has signed yet, or none is set up.</source>
        <translation>Aucun n’a encore signé, ou aucun n’est installé.</translation>
    </message>
    <message>
        <source>They signed within the last week.</source>
        <translation>Ils ont signé au cours des sept derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>They last signed %n day(s) ago. Look at the network.</source>
        <translation>
            <numerusform>Ils ont signé il y a %n jour. Vérifiez le réseau.</numerusform>
            <numerusform>Ils ont signé il y a %n jours. Vérifiez le réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>Tell your manager: the kiosk stops when it is full.</source>
        <translation>Prévenez votre responsable&#xa0;: la borne s’arrête quand il est plein.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%Ln entrée.</numerusform>
            <numerusform>%Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s sign of life is missing; it is written when the kiosk is free.</source>
        <translation>Le signe de vie du jour manque&#xa0;; il est écrit quand la borne est libre.</translation>
    </message>
    <message>
        <source>It has ended. No trade-in can be certified. Tell your manager.</source>
        <translation>Il a expiré. Aucune reprise ne peut être certifiée. Prévenez votre responsable.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>Il expire dans %n jour.</numerusform>
            <numerusform>Il expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell your manager: a new one must be asked for.</source>
        <translation>Prévenez votre responsable&#xa0;: il faut en demander un nouveau.</translation>
    </message>
    <message>
        <source>It is not behind anything on record.</source>
        <translation>Elle n’est en retard sur aucune entrée.</translation>
    </message>
    <message>
        <source>It was set back. Tell your manager before the next trade-in.</source>
        <translation>Elle a été remise en arrière. Prévenez votre responsable avant la prochaine reprise.</translation>
    </message>
    <message>
        <source>Its paper is nearly used up. Put in a new roll when the kiosk is free.</source>
        <translation>Le papier est presque épuisé. Mettez un nouveau rouleau quand la borne est libre.</translation>
    </message>
    <message>
        <source>It has no paper. Put some in: customers see their receipts on the screen until then.</source>
        <translation>Elle n’a plus de papier. Mettez-en&#xa0;: jusque-là, les clients voient leurs reçus à l’écran.</translation>
    </message>
    <message>
        <source>Its cover is open. Close it.</source>
        <translation>Son capot est ouvert. Fermez-le.</translation>
    </message>
    <message>
        <source>It does not answer. Look at its cable and power.</source>
        <translation>Pas de réponse. Vérifiez le câble et l’alimentation.</translation>
    </message>
    <message>
        <source>Not set up here, or not known.</source>
        <translation>Pas installé ici, ou inconnu.</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding …</source>
        <translation>Continuez d’appuyer…</translation>
    </message>
    <message>
        <source>Hold down for two seconds, or press twice by keyboard</source>
        <translation>Maintenez deux secondes, ou appuyez deux fois au clavier</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.</source>
        <translation>Le personnel ouvre votre reprise au comptoir. Tout ce qui vous concerne se passe ici, sur l’écran que vous seul voyez.</translation>
    </message>
    <message>
        <source>Welcome. Trade in your phone without giving yourself away</source>
        <translation>Bienvenue. Faites reprendre votre téléphone sans rien dévoiler de vous</translation>
    </message>
    <message>
        <source>Copy your phone to a drive of your own.</source>
        <translation>Copiez votre téléphone sur un support qui est à vous.</translation>
    </message>
    <message>
        <source>Erase your phone yourself, after the copy was checked.</source>
        <translation>Effacez vous-même votre téléphone, une fois la copie vérifiée.</translation>
    </message>
    <message>
        <source>Leave with a signed certificate.</source>
        <translation>Repartez avec un certificat signé.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.</source>
        <translation>Photographiez ce code, de préférence avec un autre téléphone&#xa0;: ce qui est sur celui-ci sera effacé plus tard. Il prouve que vous êtes venu avec ce téléphone.</translation>
    </message>
    <message>
        <source>This is the receipt for your %1</source>
        <translation>Voici le reçu de votre %1</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>Rebranchez votre %1</translation>
    </message>
    <message>
        <source>Copy everything USB can give instead</source>
        <translation>Copier tout ce que donne l’USB</translation>
    </message>
    <message>
        <source>Copy photos and files only instead</source>
        <translation>Copier seulement photos et fichiers</translation>
    </message>
    <message>
        <source>I have my receipt</source>
        <translation>J’ai mon reçu</translation>
    </message>
    <message>
        <source>If your phone asks once more, the tick was missing: tick it and tap Allow again.</source>
        <translation>Si votre téléphone demande encore, la case n’était pas cochée&#xa0;: cochez-la et touchez encore «&#xa0;Autoriser&#xa0;».</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>DEMO - no real trade-in is certified</source>
        <translation>DÉMO – aucune vraie reprise n’est certifiée</translation>
    </message>
    <message>
        <source>TRAINING - no real trade-in is certified</source>
        <translation>FORMATION – aucune vraie reprise n’est certifiée</translation>
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
        <translation>De cet écran seulement. Le client choisit la sienne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Nothing to turn on: you only tap “File transfer” on your phone.</source>
        <translation>Rien à activer&#xa0;: vous touchez seulement «&#xa0;Transfert de fichiers&#xa0;» sur votre téléphone.</translation>
    </message>
    <message>
        <source>Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.</source>
        <translation>Photos, vidéos, musique, téléchargements, documents et images partagées dans WhatsApp.</translation>
    </message>
    <message>
        <source>Not: contacts, text messages, call list, calendar, and what is kept inside apps.</source>
        <translation>Mais pas&#xa0;: contacts, SMS, liste des appels, agenda et ce que gardent les applications.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>You turn on “USB debugging” on your phone. We show you how.</source>
        <translation>Vous activez «&#xa0;Débogage USB&#xa0;» sur votre téléphone. Nous vous montrons comment.</translation>
    </message>
    <message>
        <source>Photos and files, and contacts, text messages, call list and calendar.</source>
        <translation>Photos et fichiers, et aussi contacts, SMS, liste des appels et agenda.</translation>
    </message>
    <message>
        <source>Not: what is kept inside apps, such as their chats, and what is only in the cloud.</source>
        <translation>Mais pas&#xa0;: ce que gardent les applications, comme leurs discussions, et ce qui n’est que dans le cloud.</translation>
    </message>
    <message>
        <source>Everything USB can give</source>
        <translation>Tout ce que donne l’USB</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Your phone is locked</source>
        <translation>Votre téléphone est verrouillé</translation>
    </message>
    <message>
        <source>Your phone asks whether to allow USB debugging</source>
        <translation>Votre téléphone demande s’il doit autoriser le débogage USB</translation>
    </message>
    <message>
        <source>Your phone asks whether to trust this kiosk</source>
        <translation>Votre téléphone demande s’il doit faire confiance à cette borne</translation>
    </message>
    <message>
        <source>Your phone was told not to allow USB debugging</source>
        <translation>On a dit à votre téléphone de ne pas autoriser le débogage USB</translation>
    </message>
    <message>
        <source>Your phone was told not to trust this kiosk</source>
        <translation>On a dit à votre téléphone de ne pas faire confiance à cette borne</translation>
    </message>
    <message>
        <source>Your phone has forgotten this kiosk</source>
        <translation>Votre téléphone a oublié cette borne</translation>
    </message>
    <message>
        <source>This phone may not talk to kiosks</source>
        <translation>Ce téléphone n’a pas le droit de parler aux bornes</translation>
    </message>
    <message>
        <source>How much of your phone shall be copied?</source>
        <translation>Que faut-il copier de votre téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Let this kiosk read your files</source>
        <translation>Laissez cette borne lire vos fichiers</translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation>Activez le débogage USB</translation>
    </message>
    <message>
        <source>Auto Blocker keeps your phone closed</source>
        <translation>«&#xa0;Auto Blocker&#xa0;» bloque l’accès par le câble</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its cable</source>
        <translation>Cette borne n’a pas le droit d’utiliser son câble</translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Un autre programme occupe le câble</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its cable</source>
        <translation>Cette borne n’atteint pas son câble</translation>
    </message>
    <message>
        <source>We are reading which phone this is</source>
        <translation>Nous identifions votre téléphone</translation>
    </message>
    <message>
        <source>Plug in your phone</source>
        <translation>Branchez votre téléphone</translation>
    </message>
    <message>
        <source>Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.</source>
        <translation>Déverrouillez-le avec votre code ou votre visage. Votre code reste sur votre téléphone&#xa0;: nous ne le voyons jamais.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s key was made for this trade-in alone, and is destroyed at its end.</source>
        <translation>La clé de la borne a été faite pour cette reprise seulement, et elle est détruite quand celle-ci se termine.</translation>
    </message>
    <message>
        <source>Tap Trust on your phone, then type your passcode there. Only this kiosk&apos;s locked inner part can read your phone, and only until you leave.</source>
        <translation>Touchez «&#xa0;Se&#xa0;fier&#xa0;» sur votre téléphone, puis tapez-y votre code. Seule la partie intérieure et verrouillée de cette borne peut lire votre téléphone, et seulement jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Allow.</source>
        <translation>Débranchez votre téléphone et rebranchez-le. Quand il pose la question, touchez «&#xa0;Autoriser&#xa0;».</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. It then asks once more: tap Trust.</source>
        <translation>Débranchez votre téléphone et rebranchez-le. Il pose alors encore la question&#xa0;: touchez «&#xa0;Se&#xa0;fier&#xa0;».</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Trust.</source>
        <translation>Débranchez votre téléphone et rebranchez-le. Quand il pose la question, touchez «&#xa0;Se&#xa0;fier&#xa0;».</translation>
    </message>
    <message>
        <source>An employer or school manages it and forbids the connection. You can stop here and keep your phone.</source>
        <translation>Un employeur ou une école le gère et interdit la liaison. Vous pouvez arrêter ici et garder votre téléphone.</translation>
    </message>
    <message>
        <source>This is about the copy alone: what you may erase later is always the whole phone.</source>
        <translation>Il ne s’agit que de la copie&#xa0;: ce que vous pourrez effacer plus tard est toujours le téléphone entier.</translation>
    </message>
    <message>
        <source>Your phone is only charging now. Nothing can be read before you say so on the phone.</source>
        <translation>Pour l’instant, votre téléphone ne fait que se charger. Rien ne peut être lu avant que vous le disiez sur le téléphone.</translation>
    </message>
    <message>
        <source>It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.</source>
        <translation>Il permet à cette borne de copier aussi vos contacts et vos messages. Rien ne peut être lu avant que vous l’autorisiez.</translation>
    </message>
    <message>
        <source>If USB debugging is on already, this is what may hold it back.</source>
        <translation>Si le débogage USB est déjà activé, c’est peut-être ceci qui le retient.</translation>
    </message>
    <message>
        <source>This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.</source>
        <translation>Ce n’est pas votre faute, et votre téléphone va bien. Demandez au personnel de vérifier la borne, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.</source>
        <translation>Ce n’est pas votre faute. Attendez un instant, s’il vous plaît. Si cela dure, demandez au personnel de vérifier la borne.</translation>
    </message>
    <message>
        <source>Please leave it on the cable and unlocked. This takes a few seconds.</source>
        <translation>Laissez-le sur le câble et déverrouillé, s’il vous plaît. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Use the cable below this screen. Then unlock your phone and keep it where you can see it.</source>
        <translation>Prenez le câble sous cet écran. Puis déverrouillez votre téléphone et gardez-le sous les yeux.</translation>
    </message>
</context>
<context>
    <name>LostConnection</name>
    <message>
        <source>This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.</source>
        <translation>Cet écran attend le reste de la borne. Vous n’avez rien à faire. Laissez votre téléphone comme il est, s’il vous plaît.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>MadeSecret</name>
    <message>
        <source>QR code of your password</source>
        <translation>Code QR de votre mot de passe</translation>
    </message>
    <message>
        <source>Your password is hidden.</source>
        <translation>Votre mot de passe est caché.</translation>
    </message>
    <message>
        <source>Point the camera of another phone at this code, and save what it reads.</source>
        <translation>Dirigez l’appareil photo d’un autre téléphone vers ce code et enregistrez ce qu’il lit.</translation>
    </message>
    <message>
        <source>Show my password</source>
        <translation>Montrer mon mot de passe</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show it as words</source>
        <translation>Le montrer en mots</translation>
    </message>
    <message>
        <source>Show it as a code</source>
        <translation>Le montrer en code</translation>
    </message>
    <message>
        <source>You see it only here, and only until you go on. Then nobody can show it to you again: not the staff, and not this kiosk.</source>
        <translation>Vous ne le voyez qu’ici, et seulement jusqu’à ce que vous continuiez. Ensuite, personne ne peut vous le montrer&#xa0;: ni le personnel, ni cette borne.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>An e-mail is like a postcard: whoever carries it can read your record, and the serial number of the phone in it.</source>
        <translation>Un e-mail est comme une carte postale&#xa0;: ceux qui le transportent peuvent lire votre compte rendu, et le numéro de série du téléphone qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>MailButton</name>
    <message>
        <source>Send it by e-mail</source>
        <translation>L’envoyer par e-mail</translation>
    </message>
    <message>
        <source>Back to my receipt</source>
        <translation>Retour à mon reçu</translation>
    </message>
    <message>
        <source>No e-mail, back to my receipt</source>
        <translation>Pas d’e-mail, retour à mon reçu</translation>
    </message>
</context>
<context>
    <name>MailCode</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>MailSend</name>
    <message>
        <source>Send me the code</source>
        <translation>M’envoyer le code</translation>
    </message>
    <message>
        <source>This is the code</source>
        <translation>Voici le code</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A code is on its way to you</source>
        <translation>Un code est en route vers vous</translation>
    </message>
    <message>
        <source>Type the code from the e-mail</source>
        <translation>Tapez le code de l’e-mail</translation>
    </message>
    <message>
        <source>Your record is being sent</source>
        <translation>Votre compte rendu est en cours d’envoi</translation>
    </message>
    <message>
        <source>Your record is on its way by e-mail</source>
        <translation>Votre compte rendu est parti</translation>
    </message>
    <message>
        <source>Where should your record be sent?</source>
        <translation>Où faut-il envoyer votre compte rendu&#xa0;?</translation>
    </message>
    <message>
        <source>No more e-mail in this trade-in</source>
        <translation>Aucun autre e-mail dans cette reprise</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Six digits, good for ten minutes. If the e-mail is not there, look in your spam folder.</source>
        <translation>Six chiffres, valables dix minutes. Si vous ne le trouvez pas, regardez dans les indésirables.</translation>
    </message>
    <message>
        <source>Your address is forgotten. Take a picture of your receipt all the same: the e-mail cannot be sent again.</source>
        <translation>Votre adresse est oubliée. Photographiez quand même votre reçu&#xa0;: l’e-mail ne peut pas être renvoyé.</translation>
    </message>
    <message>
        <source>Used once for this message, then forgotten. You must be able to read your e-mail right now: a code comes first.</source>
        <translation>Utilisée une fois pour ce message, puis oubliée. Vous devez pouvoir lire vos e-mails maintenant&#xa0;: un code arrive d’abord.</translation>
    </message>
    <message>
        <source>A code is sent twice at most. Take a picture of your receipt instead: it proves the same.</source>
        <translation>Un code est envoyé deux fois au plus. Photographiez plutôt votre reçu&#xa0;: il prouve la même chose.</translation>
    </message>
    <message>
        <source>This cannot be an address. Please look at it again: is there one @, and an ending such as .com?</source>
        <translation>Ce ne peut pas être une adresse. Regardez encore, s’il vous plaît&#xa0;: y a-t-il un @, et une fin comme .fr&#xa0;?</translation>
    </message>
    <message>
        <source>No e-mail is taken for that address. Please check every letter of it.</source>
        <translation>Aucun e-mail n’est accepté pour cette adresse. Vérifiez-en chaque lettre, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The e-mail could not be sent. Your receipt and your record are safe. You can take a picture of the receipt instead.</source>
        <translation>L’e-mail n’a pas pu être envoyé. Votre reçu et votre compte rendu sont en sécurité. Vous pouvez plutôt photographier le reçu.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. You can try %n more time(s).</source>
        <translation>
            <numerusform>Ce n’est pas le code. Vous pouvez essayer encore %n fois.</numerusform>
            <numerusform>Ce n’est pas le code. Vous pouvez essayer encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the code, three times. The address is forgotten.</source>
        <translation>Trois fois, ce n’était pas le code. L’adresse est oubliée.</translation>
    </message>
    <message>
        <source>The code was not typed in time. The address is forgotten.</source>
        <translation>Le code n’a pas été tapé à temps. L’adresse est oubliée.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>A new manager, a copy of the log and another policy take two people.</source>
        <translation>Pour un nouveau responsable, une copie du registre et d’autres règles, il faut deux personnes.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le registre</translation>
    </message>
    <message>
        <source>Enrol a manager</source>
        <translation>Inscrire un responsable</translation>
    </message>
    <message>
        <source>Enrol staff</source>
        <translation>Inscrire du personnel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Their badge and PIN are forgotten at once. What they did stays on record.</source>
        <translation>Son badge et son code PIN sont oubliés aussitôt. Ce que cette personne a fait reste enregistré.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Retirer l’accès de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, revoke it</source>
        <translation>Oui, le retirer</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>The trade-in goes on meanwhile.</source>
        <translation>La reprise continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>What was done today, without names</source>
        <translation>Ce qui a été fait aujourd’hui, sans noms</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reader, printer, drives, phones</source>
        <translation>Lecteur, imprimante, supports, téléphones</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Void, correct or decide</source>
        <translation>Annuler, corriger ou décider</translation>
    </message>
    <message>
        <source>An earlier record</source>
        <translation>Une entrée passée</translation>
    </message>
    <message>
        <source>With a simulated phone</source>
        <translation>Avec un téléphone simulé</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Badges, policy, a copy of the log</source>
        <translation>Badges, règles, une copie du registre</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Avez-vous besoin de plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>If nobody answers, this screen closes the page, asks the staff to come, and erases nothing by itself.</source>
        <translation>Si personne ne répond, cet écran ferme la page, appelle le personnel et n’efface rien de lui-même.</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Temps restant pour répondre</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Oui, plus de temps</translation>
    </message>
</context>
<context>
    <name>NeedsHelp</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Is what I have on my phone safe?</source>
        <translation>Ce que j’ai sur mon téléphone est-il en sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>Que puis-je faire maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1</source>
        <translation>Le personnel peut vous aider. Il voit aussi ce code&#xa0;: %1</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1 (%2)</source>
        <translation>Le personnel peut vous aider. Il voit aussi ce code&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Your phone was erased</source>
        <translation>Votre téléphone a été effacé</translation>
    </message>
    <message>
        <source>Your phone does not behave like an erased phone</source>
        <translation>Votre téléphone ne se comporte pas comme un téléphone effacé</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased</source>
        <translation>Nous n’avons pas pu prouver que votre téléphone a été effacé</translation>
    </message>
    <message>
        <source>%1 This certificate says so, and anyone can check it.</source>
        <translation>%1 Ce certificat le dit, et tout le monde peut le vérifier.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.</source>
        <translation>Ce qu’il contenait y est peut-être encore&#xa0;: gardez-le avec vous et ne le remettez pas. Ce compte rendu dit ce que nous avons vu.</translation>
    </message>
    <message>
        <source>%1 An erased phone does that, but so may one that was not: then everything is still on it. Look at it yourself: it should greet you as a new phone.</source>
        <translation>%1 Un téléphone effacé fait cela, mais un téléphone non effacé peut le faire aussi&#xa0;: tout y est alors encore. Regardez vous-même&#xa0;: il devrait vous accueillir comme un téléphone neuf.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.</source>
        <translation>Ce qu’il contenait y est peut-être encore&#xa0;: ne le remettez pas comme effacé. Ce compte rendu dit ce que nous avons vu et ce que nous n’avons pas vu.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and looked through it from inside: nobody&apos;s accounts, apps or files are on it.</source>
        <translation>Nous l’avons vu partir et revenir, et nous l’avons examiné de l’intérieur&#xa0;: il ne contient ni compte, ni application, ni fichier de qui que ce soit.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and Android&apos;s own trade-in mode tells us that it is as new and locked to nobody.</source>
        <translation>Nous l’avons vu partir et revenir, et le mode de reprise d’Android nous dit qu’il est comme neuf et n’est verrouillé pour personne.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without any files, and with a new number that a mere restart does not give it.</source>
        <translation>Nous l’avons vu partir et revenir sans aucun fichier, avec un nouveau numéro qu’un simple redémarrage ne lui donne pas.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without the access that you had given us.</source>
        <translation>Nous l’avons vu partir et revenir sans l’accès que vous nous aviez donné.</translation>
    </message>
    <message>
        <source>We saw it leave, come back as new and refuse its old connection.</source>
        <translation>Nous l’avons vu partir, revenir comme neuf et refuser son ancienne liaison.</translation>
    </message>
    <message>
        <source>We did not see the phone restart.</source>
        <translation>Nous n’avons pas vu le téléphone redémarrer.</translation>
    </message>
    <message>
        <source>The phone did not come back on the cable.</source>
        <translation>Le téléphone n’est pas revenu sur le câble.</translation>
    </message>
    <message>
        <source>We could not read which phone came back.</source>
        <translation>Nous n’avons pas pu lire quel téléphone est revenu.</translation>
    </message>
    <message>
        <source>A different phone came back.</source>
        <translation>Un autre téléphone est revenu.</translation>
    </message>
    <message>
        <source>We could not read whether the phone is as new.</source>
        <translation>Nous n’avons pas pu lire si le téléphone est comme neuf.</translation>
    </message>
    <message>
        <source>The phone was already set up again when we looked.</source>
        <translation>Le téléphone était déjà reconfiguré quand nous avons regardé.</translation>
    </message>
    <message>
        <source>We could not check whether the old connection is refused.</source>
        <translation>Nous n’avons pas pu vérifier si l’ancienne liaison est refusée.</translation>
    </message>
    <message>
        <source>The phone still accepts the connection from before.</source>
        <translation>Le téléphone accepte encore la liaison d’avant.</translation>
    </message>
    <message>
        <source>The phone still has its old name.</source>
        <translation>Le téléphone a encore son ancien nom.</translation>
    </message>
    <message>
        <source>The phone says that its set-up is done.</source>
        <translation>Le téléphone dit que sa configuration est faite.</translation>
    </message>
    <message>
        <source>The phone still has a passcode.</source>
        <translation>Le téléphone a encore un code.</translation>
    </message>
    <message>
        <source>The phone still accepts the key from before.</source>
        <translation>Le téléphone accepte encore la clé d’avant.</translation>
    </message>
    <message>
        <source>The phone still has a number that an erase replaces.</source>
        <translation>Le téléphone a encore un numéro qu’un effacement remplace.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>Il reste des comptes, des applications ou des fichiers sur le téléphone.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account, so nobody else could use it.</source>
        <translation>Le téléphone est encore lié au compte de son propriétaire&#xa0;: personne d’autre ne pourrait l’utiliser.</translation>
    </message>
    <message>
        <source>What we saw fits an erase, but this phone&apos;s Android offers no proof of it over USB.</source>
        <translation>Ce que nous avons vu correspond à un effacement, mais l’Android de ce téléphone n’en offre aucune preuve par USB.</translation>
    </message>
    <message>
        <source>We saw nothing that only an erased phone would do.</source>
        <translation>Nous n’avons rien vu que seul un téléphone effacé ferait.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Dans le téléphone, tout n’était pas comme sur un téléphone effacé, ou tout n’était pas visible.</translation>
    </message>
    <message>
        <source>This trade-in ended while the reset was open on your phone.</source>
        <translation>Cette reprise s’est terminée alors que la réinitialisation était ouverte sur votre téléphone.</translation>
    </message>
    <message>
        <source>You stopped this trade-in.</source>
        <translation>Vous avez arrêté cette reprise.</translation>
    </message>
    <message>
        <source>The staff stopped this trade-in.</source>
        <translation>Le personnel a arrêté cette reprise.</translation>
    </message>
    <message>
        <source>Two members of staff closed this trade-in.</source>
        <translation>Deux membres du personnel ont clos cette reprise.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time.</source>
        <translation>Personne n’a répondu pendant longtemps.</translation>
    </message>
    <message>
        <source>The kiosk had to start again.</source>
        <translation>La borne a dû redémarrer.</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Your phone asks for its passcode: type it on the phone. It stays there, we never see it.</source>
        <translation>Votre téléphone demande son code&#xa0;: tapez-le sur le téléphone. Il y reste, nous ne le voyons jamais.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Cela vaut quand une deuxième personne a approuvé, que la borne est libre et que personne n’attend&#xa0;: elle redémarre alors.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Customers are greeted in</source>
        <translation>Les clients sont accueillis en</translation>
    </message>
    <message>
        <source>Sealed records are held for</source>
        <translation>Les exemplaires scellés sont gardés</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Demander à une deuxième personne</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>With a simulated phone, on these two screens, over what they show now. Every page says TRAINING.</source>
        <translation>Avec un téléphone simulé, sur ces deux écrans, par-dessus ce qu’ils montrent. Chaque page dit FORMATION.</translation>
    </message>
    <message>
        <source>Practise a trade-in</source>
        <translation>S’exercer à une reprise</translation>
    </message>
    <message>
        <source>The kiosk is free: it can begin.</source>
        <translation>La borne est libre&#xa0;: on peut commencer.</translation>
    </message>
    <message>
        <source>A trade-in is under way. It can begin once the kiosk is free.</source>
        <translation>Une reprise est en cours. On pourra commencer quand la borne sera libre.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Comment commencer</translation>
    </message>
    <message>
        <source>Whoever looks after the kiosk starts “counterseal training” at it, and chooses what goes wrong.</source>
        <translation>La personne qui s’occupe de la borne y lance «&#xa0;counterseal training&#xa0;» et choisit ce qui tourne mal.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Ce qui ne se passe pas</translation>
    </message>
    <message>
        <source>Nothing is certified and nothing reaches the kiosk&apos;s log. Keys, log and badges are made for the practice. No phone that is plugged in is touched.</source>
        <translation>Rien n’est certifié et rien n’atteint le registre de la borne. Clés, registre et badges sont faits pour l’exercice. Aucun téléphone branché n’est touché.</translation>
    </message>
</context>
<context>
    <name>PrintReceipt</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Votre reçu s’imprime.</translation>
    </message>
    <message>
        <source>Your receipt has been printed. It is yours alone: take it with you.</source>
        <translation>Votre reçu est imprimé. Il n’est qu’à vous&#xa0;: emportez-le.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.</source>
        <translation>L’imprimante n’a plus de papier. Votre reçu est sur cet écran&#xa0;: photographiez-le, ou demandez du papier au personnel.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.</source>
        <translation>Le capot de l’imprimante est ouvert. Votre reçu est sur cet écran&#xa0;: photographiez-le, ou demandez au personnel de fermer le capot.</translation>
    </message>
    <message>
        <source>The printer does not work now. Your receipt is on this screen: take a picture of it.</source>
        <translation>L’imprimante ne marche pas en ce moment. Votre reçu est sur cet écran&#xa0;: photographiez-le.</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>L’imprimer encore une fois</translation>
    </message>
    <message>
        <source>Try to print it again</source>
        <translation>Réessayer de l’imprimer</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>Imprimer ce reçu</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>We read every file back from your drive and open it with your password. Your phone is left alone.</source>
        <translation>Nous relisons chaque fichier depuis votre support et nous l’ouvrons avec votre mot de passe. Nous ne touchons pas à votre téléphone.</translation>
    </message>
    <message>
        <source>We are checking whether your copy can be opened</source>
        <translation>Nous vérifions si votre copie peut être ouverte</translation>
    </message>
    <message>
        <source>Please leave the drive in its slot. Only a copy that passes this check counts.</source>
        <translation>Laissez le support dans sa prise, s’il vous plaît. Seule une copie qui passe cette vérification compte.</translation>
    </message>
</context>
<context>
    <name>ProvingErase</name>
    <message>
        <source>We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.</source>
        <translation>Nous attendons qu’il revienne, et nous vérifions s’il est vraiment comme neuf. S’il s’est détaché du câble, rebranchez-le.</translation>
    </message>
    <message>
        <source>We are checking whether your phone was erased</source>
        <translation>Nous vérifions si votre téléphone a été effacé</translation>
    </message>
    <message>
        <source>Watching your phone start again</source>
        <translation>Nous regardons votre téléphone redémarrer</translation>
    </message>
    <message>
        <source>Please do not set the phone up. A phone that was set up again cannot be checked any more.</source>
        <translation>Ne configurez pas le téléphone, s’il vous plaît. Un téléphone reconfiguré ne peut plus être vérifié.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The phone did not restart.</source>
        <translation>Le téléphone n’a pas redémarré.</translation>
    </message>
    <message>
        <source>The phone did not come back after the erase.</source>
        <translation>Le téléphone n’est pas revenu après l’effacement.</translation>
    </message>
    <message>
        <source>The phone that came back could not be identified.</source>
        <translation>Le téléphone revenu n’a pas pu être identifié.</translation>
    </message>
    <message>
        <source>Another phone came back.</source>
        <translation>Un autre téléphone est revenu.</translation>
    </message>
    <message>
        <source>It could not be seen whether the phone is at its first set-up.</source>
        <translation>On n’a pas pu voir si le téléphone en est à sa première configuration.</translation>
    </message>
    <message>
        <source>The phone is not at its first set-up.</source>
        <translation>Le téléphone n’en est pas à sa première configuration.</translation>
    </message>
    <message>
        <source>It could not be tried whether the phone still knows this kiosk.</source>
        <translation>On n’a pas pu vérifier si le téléphone connaît encore cette borne.</translation>
    </message>
    <message>
        <source>The phone still knows this kiosk, which an erased phone would not.</source>
        <translation>Le téléphone connaît encore cette borne, ce qui ne serait pas le cas d’un téléphone effacé.</translation>
    </message>
    <message>
        <source>The phone kept its name.</source>
        <translation>Le téléphone a gardé son nom.</translation>
    </message>
    <message>
        <source>The phone says that it is already set up.</source>
        <translation>Le téléphone dit qu’il est déjà configuré.</translation>
    </message>
    <message>
        <source>The phone still asks for a passcode.</source>
        <translation>Le téléphone demande encore un code.</translation>
    </message>
    <message>
        <source>The phone still accepts the kiosk&apos;s key, which an erased phone would not.</source>
        <translation>Le téléphone accepte encore la clé de la borne, ce qu’un téléphone effacé ne ferait pas.</translation>
    </message>
    <message>
        <source>The phone kept a number that an erase replaces.</source>
        <translation>Le téléphone a gardé un numéro qu’un effacement remplace.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>Il reste des comptes, des applications ou des fichiers sur le téléphone.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account.</source>
        <translation>Le téléphone est encore lié au compte de son propriétaire.</translation>
    </message>
    <message>
        <source>What was seen fits an erase, but this phone offers no proof of it.</source>
        <translation>Ce qui a été vu correspond à un effacement, mais ce téléphone n’en offre aucune preuve.</translation>
    </message>
    <message>
        <source>Nothing was seen that only an erased phone would do.</source>
        <translation>Rien n’a été vu que seul un téléphone effacé ferait.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Dans le téléphone, tout n’était pas comme sur un téléphone effacé, ou tout n’était pas visible.</translation>
    </message>
    <message>
        <source>It ended while the reset was open on the phone. What was done there, nobody saw.</source>
        <translation>Elle s’est terminée alors que la réinitialisation était ouverte sur le téléphone. Ce qui y a été fait, personne ne l’a vu.</translation>
    </message>
    <message>
        <source>The customer stopped.</source>
        <translation>Le client a arrêté.</translation>
    </message>
    <message>
        <source>Staff stopped the trade-in.</source>
        <translation>Le personnel a arrêté la reprise.</translation>
    </message>
    <message>
        <source>Two members of staff closed it.</source>
        <translation>Deux membres du personnel l’ont close.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Personne n’a répondu à temps.</translation>
    </message>
    <message>
        <source>The kiosk was restarted.</source>
        <translation>La borne a été redémarrée.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>QR code of your receipt</source>
        <translation>Code QR de votre reçu</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
</context>
<context>
    <name>ReferenceEntry</name>
    <message>
        <source>Type or scan the reference from the till. Never type a name or a phone number.</source>
        <translation>Tapez ou scannez la référence de la caisse. Ne tapez jamais un nom ni un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.</source>
        <translation>Rien n’a été effacé par cette borne. Photographiez ce reçu&#xa0;: il dit que vous avez repris votre téléphone.</translation>
    </message>
    <message>
        <source>Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.</source>
        <translation>Rien n’a été effacé par cette borne. Votre reçu est en cours de signature. Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>You keep your phone</source>
        <translation>Vous gardez votre téléphone</translation>
    </message>
    <message>
        <source>I have my receipt and my phone</source>
        <translation>J’ai mon reçu et mon téléphone</translation>
    </message>
    <message>
        <source>Close the reset screen on your phone. If you have already confirmed there, your phone erases itself.</source>
        <translation>Fermez la page de réinitialisation sur votre téléphone. Si vous y avez déjà confirmé, votre téléphone s’efface.</translation>
    </message>
    <message>
        <source>If a copy was begun, what lies on your drive is not a checked copy. You can delete it.</source>
        <translation>Si une copie a été commencée, ce qui est sur votre support n’est pas une copie vérifiée. Vous pouvez le supprimer.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More above</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>La suite plus bas</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.</source>
        <translation>Il a été choisi un jour, peut-être sur un ordinateur. Tapez-le ici&#xa0;: il verrouille la copie, et nous la vérifions avec lui. Nous l’oublions quand vous partez.</translation>
    </message>
    <message>
        <source>At least 8 characters. Without this password nobody can open the copy, not even you.</source>
        <translation>Au moins 8&#xa0;caractères. Sans ce mot de passe, personne ne peut ouvrir la copie, pas même vous.</translation>
    </message>
    <message>
        <source>Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.</source>
        <translation>Notez-le ou photographiez-le, de préférence avec un autre téléphone. Sans lui, personne ne peut ouvrir la copie, pas même vous.</translation>
    </message>
    <message>
        <source>Your phone already has a backup password</source>
        <translation>Votre téléphone a déjà un mot de passe de sauvegarde</translation>
    </message>
    <message>
        <source>Choose the password for your copy</source>
        <translation>Choisissez le mot de passe de votre copie</translation>
    </message>
    <message>
        <source>This password locks your copy</source>
        <translation>Ce mot de passe verrouille votre copie</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>En inventer un pour moi</translation>
    </message>
    <message>
        <source>Choose my own instead</source>
        <translation>Choisir le mien</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
    <message>
        <source>I have kept it, use it</source>
        <translation>Je l’ai gardé, l’utiliser</translation>
    </message>
    <message>
        <source>The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.</source>
        <translation>La copie s’ouvre avec le programme libre age, ou avec la page que nous mettons à côté, dans tout navigateur et sans internet.</translation>
    </message>
    <message>
        <source>The password is being taken. This can take a moment.</source>
        <translation>Le mot de passe est en cours d’enregistrement. Cela peut prendre un instant.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Nothing was done yet today.</source>
        <translation>Rien n’a encore été fait aujourd’hui.</translation>
    </message>
    <message>
        <source>Newest first. Nothing here says whose phone it was.</source>
        <translation>Les plus récentes d’abord. Rien ici ne dit à qui était le téléphone.</translation>
    </message>
    <message>
        <source>Today&apos;s trade-ins</source>
        <translation>Les reprises du jour</translation>
    </message>
    <message>
        <source>%1 · %2, opened by %3</source>
        <translation>%1 · %2, ouverte par %3</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 wants it put on record that record %2 is not to be relied on. The record itself stays.</source>
        <translation>%1 veut faire enregistrer qu’il ne faut pas se fier à l’entrée %2. L’entrée elle-même reste.</translation>
    </message>
    <message>
        <source>%1 wants another reference put on record for record %2. The record itself stays.</source>
        <translation>%1 veut faire enregistrer une autre référence pour l’entrée %2. L’entrée elle-même reste.</translation>
    </message>
    <message>
        <source>The other reference is %1.</source>
        <translation>L’autre référence est %1.</translation>
    </message>
    <message>
        <source>%1 wants somebody new to become a manager, who may then enrol and revoke badges.</source>
        <translation>%1 veut qu’une nouvelle personne devienne responsable&#xa0;; elle pourra alors inscrire et retirer des badges.</translation>
    </message>
    <message>
        <source>%1 wants customers to be greeted in %2, and sealed records to be held: %3. What is older is deleted; the log stays.</source>
        <translation>%1 veut que les clients soient accueillis dans cette langue&#xa0;: %2, et que les exemplaires scellés soient gardés aussi longtemps&#xa0;: %3. Ce qui est plus ancien est supprimé&#xa0;; le registre reste.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the kiosk&apos;s log to be written for an auditor. It holds no customer&apos;s name, address or pictures.</source>
        <translation>%1 veut faire écrire une copie du registre de la borne pour un auditeur. Elle ne contient ni nom, ni adresse, ni image d’un client.</translation>
    </message>
    <message>
        <source>%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.</source>
        <translation>%1 veut clore la reprise %2. Rien n’est effacé et le client garde le téléphone.</translation>
    </message>
    <message>
        <source>Try again in %1:%2.</source>
        <translation>Réessayez dans %1:%2.</translation>
    </message>
    <message>
        <source>The badge reader is missing. Plug it in, or call your manager.</source>
        <translation>Le lecteur de badges manque. Branchez-le, ou appelez votre responsable.</translation>
    </message>
    <message>
        <source>The badge reader does not answer. Unplug it and plug it in again, or call your manager.</source>
        <translation>Le lecteur de badges ne répond pas. Débranchez-le et rebranchez-le, ou appelez votre responsable.</translation>
    </message>
    <message>
        <source>Nobody else should see the keys.</source>
        <translation>Personne d’autre ne devrait voir les touches.</translation>
    </message>
    <message>
        <source>That badge and PIN do not belong together. Hold your badge to the reader to try again.</source>
        <translation>Ce badge et ce code PIN ne vont pas ensemble. Présentez votre badge au lecteur pour réessayer.</translation>
    </message>
    <message>
        <source>Hold your badge to the reader.</source>
        <translation>Présentez votre badge au lecteur.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de codes PIN erronés</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Entrez votre code PIN</translation>
    </message>
    <message>
        <source>A second person, please</source>
        <translation>Une deuxième personne, s’il vous plaît</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Montrez votre badge</translation>
    </message>
    <message>
        <source>If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.</source>
        <translation>Si vous êtes d’accord, montrez votre propre badge et entrez votre code PIN en moins d’une minute. L’un de vous doit être responsable.</translation>
    </message>
    <message>
        <source>Cancel and sign off</source>
        <translation>Annuler et se déconnecter</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>Rien n’est encore effacé.</translation>
    </message>
    <message>
        <source>Find My is off. Nothing is erased yet.</source>
        <translation>Localiser est désactivé. Rien n’est encore effacé.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again.</source>
        <translation>Changez-le sur votre téléphone, puis laissez-nous vérifier à nouveau.</translation>
    </message>
    <message>
        <source>While Find My is on, an erased phone stays locked to you, and nobody else can use it.</source>
        <translation>Tant que «&#xa0;Localiser&#xa0;» est activé, un téléphone effacé reste verrouillé pour vous, et personne d’autre ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>Your phone is ready for the erase</source>
        <translation>Votre téléphone est prêt pour l’effacement</translation>
    </message>
    <message>
        <source>Something must change before the erase</source>
        <translation>Quelque chose doit changer avant l’effacement</translation>
    </message>
    <message>
        <source>Your copy is complete. Now turn off Find My</source>
        <translation>Votre copie est complète. Désactivez maintenant «&#xa0;Localiser&#xa0;»</translation>
    </message>
    <message>
        <source>Find My must be off before the erase</source>
        <translation>«&#xa0;Localiser&#xa0;» doit être désactivé avant l’effacement</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Go on to your decision</source>
        <translation>Passer à la décision</translation>
    </message>
    <message>
        <source>Your phone may make you wait an hour. That protects you from thieves.</source>
        <translation>Votre téléphone peut vous faire attendre une heure. Cela vous protège des voleurs.</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>You can answer: %1.</source>
        <extracomment>Said after all that a page shows; %1 is a list of buttons</extracomment>
        <translation>Vous pouvez répondre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>characters typed: %1</source>
        <extracomment>%1 is how many characters were typed into a field</extracomment>
        <translation>caractères tapés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Character entered.</source>
        <extracomment>Said when a character was typed that must stay secret</extracomment>
        <translation>Caractère tapé.</translation>
    </message>
    <message>
        <source>Character deleted.</source>
        <translation>Caractère supprimé.</translation>
    </message>
    <message>
        <source>field to type in</source>
        <translation>champ de saisie</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>%1 is the seconds left to answer</extracomment>
        <translation>encore %1&#xa0;secondes</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>The state of a switch</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The state of a switch</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>This is private. Plug in a headset to hear it.</source>
        <translation>C’est privé. Branchez un casque pour l’entendre.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1&#xa0;pour cent</translation>
    </message>
    <message>
        <source>switch</source>
        <extracomment>Of a thing that is on or off</extracomment>
        <translation>interrupteur</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>pas disponible maintenant</translation>
    </message>
    <message>
        <source>Speech is on. Down and up move through the screen, right or Enter presses. F1 repeats, F2 stops, F3 is quieter, F4 is louder.</source>
        <extracomment>The first thing said in speech mode. F1 to F4 are keys</extracomment>
        <translation>La lecture à voix haute est activée. Bas et haut parcourent l’écran, droite ou Entrée appuie. F1 répète, F2 arrête, F3 baisse le son, F4 l’augmente.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>The PIN is asked again in %n second(s). A touch keeps you signed in.</source>
        <translation>
            <numerusform>Le code PIN sera redemandé dans %n seconde. Touchez l’écran pour rester connecté.</numerusform>
            <numerusform>Le code PIN sera redemandé dans %n secondes. Touchez l’écran pour rester connecté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTrail</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Le téléphone</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>La copie</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>The erase</source>
        <translation>L’effacement</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Le certificat</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The kiosk is free</source>
        <translation>La borne est libre</translation>
    </message>
    <message>
        <source>Open a trade-in when the customer is at the kiosk.</source>
        <translation>Ouvrez une reprise quand le client est à la borne.</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Avec le client</translation>
    </message>
    <message>
        <source>Let the customer read in peace.</source>
        <translation>Laissez le client lire tranquillement.</translation>
    </message>
    <message>
        <source>Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.</source>
        <translation>Lisez l’écran de votre côté, s’il vous plaît. Vous pouvez arrêter et garder votre téléphone à tout moment, tant que vous n’avez pas confirmé l’effacement.</translation>
    </message>
    <message>
        <source>Connecting the phone</source>
        <translation>Le téléphone se connecte</translation>
    </message>
    <message>
        <source>Help with the cable if asked. The customer unlocks the phone and answers its questions, not you.</source>
        <translation>Aidez avec le câble si on vous le demande. C’est le client qui déverrouille le téléphone et répond à ses questions, pas vous.</translation>
    </message>
    <message>
        <source>Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.</source>
        <translation>Branchez votre téléphone, déverrouillez-le et faites ce que montre votre écran, s’il vous plaît. Puis photographiez le reçu sur votre écran.</translation>
    </message>
    <message>
        <source>Checking the phone</source>
        <translation>Vérification du téléphone en cours</translation>
    </message>
    <message>
        <source>The kiosk reads the phone again after each change.</source>
        <translation>La borne relit le téléphone après chaque changement.</translation>
    </message>
    <message>
        <source>Your screen shows what to change on your phone, and where to tap.</source>
        <translation>Votre écran montre ce qu’il faut changer sur votre téléphone, et où toucher.</translation>
    </message>
    <message>
        <source>The customer chooses where the copy goes</source>
        <translation>Le client choisit où va la copie</translation>
    </message>
    <message>
        <source>Leave this choice to the customer. A copy needs a drive of the customer&apos;s own.</source>
        <translation>Laissez ce choix au client. Pour une copie, il faut un support qui appartient au client.</translation>
    </message>
    <message>
        <source>You can copy your phone to a drive of your own first.</source>
        <translation>Vous pouvez d’abord copier votre téléphone sur un support qui est à vous.</translation>
    </message>
    <message>
        <source>The customer chooses a password</source>
        <translation>Le client choisit un mot de passe</translation>
    </message>
    <message>
        <source>Look away. Nobody in the shop can see this password or find it out later.</source>
        <translation>Regardez ailleurs. Personne au magasin ne peut voir ce mot de passe ni le retrouver plus tard.</translation>
    </message>
    <message>
        <source>Please write the password down. We cannot find it out for you.</source>
        <translation>Notez le mot de passe, s’il vous plaît. Nous ne pouvons pas le retrouver pour vous.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Leave the phone and the drive plugged in.</source>
        <translation>Laissez le téléphone et le support branchés.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive. If you stop, your phone stays as it is.</source>
        <translation>Votre téléphone est en cours de copie sur votre support. Si vous arrêtez, votre téléphone reste comme il est.</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>Vérification de la copie en cours</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Laissez le support branché.</translation>
    </message>
    <message>
        <source>The kiosk now opens every file of the copy, to be sure that it can be restored.</source>
        <translation>La borne ouvre maintenant chaque fichier de la copie, pour être sûre qu’elle peut être restaurée.</translation>
    </message>
    <message>
        <source>The customer signs out</source>
        <translation>Le client se déconnecte</translation>
    </message>
    <message>
        <source>The customer does this on the phone. The kiosk reads the phone again after each change.</source>
        <translation>Le client le fait sur le téléphone. La borne relit le téléphone après chaque changement.</translation>
    </message>
    <message>
        <source>Your screen shows how to sign out, so that the next owner can use the phone.</source>
        <translation>Votre écran montre comment vous déconnecter, pour que le prochain propriétaire puisse utiliser le téléphone.</translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation>Le client décide</translation>
    </message>
    <message>
        <source>Wait. Only the customer can say yes.</source>
        <translation>Attendez. Seul le client peut dire oui.</translation>
    </message>
    <message>
        <source>Take your time. Once you confirm, the erase cannot be undone.</source>
        <translation>Prenez votre temps. Une fois que vous avez confirmé, l’effacement ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement en cours</translation>
    </message>
    <message>
        <source>Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself.</source>
        <translation>Ne débranchez pas le téléphone et n’y touchez pas&#xa0;: le client doit peut-être y confirmer. Il redémarre tout seul.</translation>
    </message>
    <message>
        <source>Please do what your screen shows, and leave your phone plugged in until it has started again.</source>
        <translation>Faites ce que montre votre écran, s’il vous plaît, et laissez votre téléphone branché jusqu’à ce qu’il ait redémarré.</translation>
    </message>
    <message>
        <source>Checking the erase</source>
        <translation>Vérification de l’effacement en cours</translation>
    </message>
    <message>
        <source>Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi.</source>
        <translation>Ne prenez pas encore le téléphone. Laissez-le branché. Ne le configurez pas et ne le connectez à aucun Wi-Fi.</translation>
    </message>
    <message>
        <source>The kiosk checks whether your phone really erased itself.</source>
        <translation>La borne vérifie si votre téléphone s’est vraiment effacé.</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>Le certificat est prêt</translation>
    </message>
    <message>
        <source>Give the customer time to keep the certificate.</source>
        <translation>Laissez au client le temps de garder le certificat.</translation>
    </message>
    <message>
        <source>Please keep the certificate that your screen shows.</source>
        <translation>Gardez le certificat que montre votre écran, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The phone goes back</source>
        <translation>Le téléphone est rendu</translation>
    </message>
    <message>
        <source>Let the customer unplug the phone and keep it.</source>
        <translation>Laissez le client débrancher le téléphone et le garder.</translation>
    </message>
    <message>
        <source>Your phone stays yours. Please take a photo of the return receipt.</source>
        <translation>Votre téléphone reste à vous. Photographiez le reçu de restitution, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The customer needs help</source>
        <translation>Le client a besoin d’aide</translation>
    </message>
    <message>
        <source>Find My is on. The customer turns it off in Settings.</source>
        <translation>Localiser est activé. Le client le désactive dans «&#xa0;Réglages&#xa0;».</translation>
    </message>
    <message>
        <source>A company or school manages this phone. Only they can release it.</source>
        <translation>Une entreprise ou une école gère ce téléphone. Elle seule peut le libérer.</translation>
    </message>
    <message>
        <source>The battery is low. Leave the phone plugged in until it has charged.</source>
        <translation>La batterie est faible. Laissez le téléphone branché jusqu’à ce qu’il soit chargé.</translation>
    </message>
    <message>
        <source>The phone has a backup password. The customer types it on their screen.</source>
        <translation>Le téléphone a un mot de passe de sauvegarde. Le client le tape sur son écran.</translation>
    </message>
    <message>
        <source>The phone is not set up yet. The customer finishes the set-up on it.</source>
        <translation>Le téléphone n’est pas encore configuré. Le client y termine la configuration.</translation>
    </message>
    <message>
        <source>There are accounts on the phone. The customer removes them in Settings.</source>
        <translation>Il y a des comptes sur le téléphone. Le client les supprime dans les paramètres.</translation>
    </message>
    <message>
        <source>The phone has a work profile. The customer removes it in Settings.</source>
        <translation>Le téléphone a un profil professionnel. Le client le supprime dans les paramètres.</translation>
    </message>
    <message>
        <source>The phone has other users. The customer&apos;s screen says what that means.</source>
        <translation>Le téléphone a d’autres utilisateurs. L’écran du client dit ce que cela signifie.</translation>
    </message>
    <message>
        <source>It is not known whether the phone has a screen lock. The customer unlocks it.</source>
        <translation>On ne sait pas si l’écran du téléphone se verrouille. Le client le déverrouille.</translation>
    </message>
    <message>
        <source>There is a SIM card in the phone. The customer takes it out.</source>
        <translation>Il y a une carte SIM dans le téléphone. Le client la retire.</translation>
    </message>
    <message>
        <source>There is a memory card in the phone. The customer takes it out.</source>
        <translation>Il y a une carte mémoire dans le téléphone. Le client la retire.</translation>
    </message>
    <message>
        <source>The phone has theft protection. The customer resets it in its Settings, with their PIN.</source>
        <translation>Le téléphone a une protection contre le vol. Le client le réinitialise dans ses paramètres, avec son code PIN.</translation>
    </message>
    <message>
        <source>The phone may ask for the customer&apos;s fingerprint or face.</source>
        <translation>Le téléphone peut demander l’empreinte ou le visage du client.</translation>
    </message>
    <message>
        <source>Auto Blocker is on. The customer turns it off in Settings, Security and privacy.</source>
        <translation>«&#xa0;Auto Blocker&#xa0;» est activé. Le client le désactive dans «&#xa0;Paramètres&#xa0;», «&#xa0;Sécurité et confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>The erase is not proven</source>
        <translation>L’effacement n’est pas prouvé</translation>
    </message>
    <message>
        <source>Do not pay for the phone. Give the customer time to keep the record, and tell your manager.</source>
        <translation>Ne payez pas le téléphone. Laissez au client le temps de garder le compte rendu, et prévenez votre responsable.</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.</source>
        <translation>Nous n’avons pas pu prouver que votre téléphone a été effacé, donc nous ne pouvons pas le prendre. Gardez le compte rendu que montre votre écran, s’il vous plaît.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>It is on record, as an entry of its own.</source>
        <translation>C’est enregistré, comme une entrée à part.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no record of that kind has this number.</source>
        <translation>Rien n’a été enregistré&#xa0;: aucune entrée de ce genre ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.</source>
        <translation>Rien n’a été enregistré&#xa0;: une reprise a commencé. Redemandez quand la borne est libre.</translation>
    </message>
    <message>
        <source>Nothing was recorded. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Rien n’a été enregistré. Il faut deux personnes différentes, dont un responsable, en moins d’une minute.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>On your phone a word may be a little different.</source>
        <translation>Sur votre téléphone, un mot peut être un peu différent.</translation>
    </message>
    <message>
        <source>Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done.</source>
        <translation>Déverrouillez votre téléphone. S’il demande s’il faut autoriser l’accès à ses données, touchez «&#xa0;Autoriser&#xa0;»&#xa0;: c’est tout.</translation>
    </message>
    <message>
        <source>Otherwise swipe down from the top of its screen, twice, to see its notifications.</source>
        <translation>Sinon, glissez deux fois du haut de l’écran vers le bas pour voir les notifications.</translation>
    </message>
    <message>
        <source>Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.</source>
        <translation>Touchez celle qui concerne l’USB, par exemple «&#xa0;Charge par USB&#xa0;». Touchez-la encore si elle dit «&#xa0;Appuyer pour d’autres options USB&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “Transferring files”.</source>
        <translation>Choisissez «&#xa0;Transfert de fichiers&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Charging via USB”, or “Tap for more options”.</source>
        <translation>Touchez «&#xa0;Charge par USB&#xa0;» ou «&#xa0;Appuyer pour plus d’options&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “Transfer files”.</source>
        <translation>Choisissez «&#xa0;Transférer des fichiers&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Charging this device via USB”.</source>
        <translation>Touchez «&#xa0;Chargement de l’appareil via USB&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “File transfer”.</source>
        <translation>Choisissez «&#xa0;Transfert de fichiers&#xa0;».</translation>
    </message>
    <message>
        <source>Open Settings on your phone.</source>
        <translation>Ouvrez «&#xa0;Paramètres&#xa0;» sur votre téléphone.</translation>
    </message>
    <message>
        <source>Turn on “USB debugging” and tap OK.</source>
        <translation>Activez «&#xa0;Débogage USB&#xa0;» et touchez «&#xa0;OK&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end, then “Software information”.</source>
        <translation>Touchez «&#xa0;À propos du téléphone&#xa0;» tout en bas, puis «&#xa0;Informations sur le logiciel&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Build number” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Touchez sept fois «&#xa0;Numéro de build&#xa0;» (ou «&#xa0;Numéro de version&#xa0;»), et tapez votre code PIN sur le téléphone s’il le demande.</translation>
    </message>
    <message>
        <source>Go back to the first page of Settings. Tap “Developer options” at the very end.</source>
        <translation>Revenez à la première page des paramètres. Touchez «&#xa0;Options de développement&#xa0;» tout en bas.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end.</source>
        <translation>Touchez «&#xa0;À propos du téléphone&#xa0;» tout en bas.</translation>
    </message>
    <message>
        <source>Go back. Tap “System &amp; updates”, then “Developer options”.</source>
        <translation>Revenez en arrière. Touchez «&#xa0;Système et mises à jour&#xa0;», puis «&#xa0;Options pour les développeurs&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very top.</source>
        <translation>Touchez «&#xa0;À propos du téléphone&#xa0;» tout en haut.</translation>
    </message>
    <message>
        <source>Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Touchez sept fois «&#xa0;Version de l’OS&#xa0;» ou «&#xa0;Version MIUI&#xa0;», et tapez votre code PIN sur le téléphone s’il le demande.</translation>
    </message>
    <message>
        <source>Go back. Tap “Additional settings”, then “Developer options”.</source>
        <translation>Revenez en arrière. Touchez «&#xa0;Paramètres supplémentaires&#xa0;», puis «&#xa0;Options pour les développeurs&#xa0;».</translation>
    </message>
    <message>
        <source>Go back. Tap “System”, then “Developer options”.</source>
        <translation>Revenez en arrière. Touchez «&#xa0;Système&#xa0;», puis «&#xa0;Options pour les développeurs&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Security and privacy”, then “Auto Blocker”.</source>
        <translation>Touchez «&#xa0;Sécurité et confidentialité&#xa0;», puis «&#xa0;Auto Blocker&#xa0;» (ou «&#xa0;Bloqueur automatique&#xa0;»).</translation>
    </message>
    <message>
        <source>Turn it off. It may turn itself on again later.</source>
        <translation>Désactivez-le. Il peut se réactiver tout seul plus tard.</translation>
    </message>
    <message>
        <source>Make sure that “USB debugging” in “Developer options” is on.</source>
        <translation>Assurez-vous que «&#xa0;Débogage USB&#xa0;» est activé dans «&#xa0;Options de développement&#xa0;».</translation>
    </message>
    <message>
        <source>Unlock your phone. It shows the question “Allow USB debugging?”.</source>
        <translation>Déverrouillez votre téléphone. Il montre la question «&#xa0;Autoriser le débogage USB&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer”.</source>
        <translation>Cochez «&#xa0;Toujours autoriser sur cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>Tap Allow.</source>
        <translation>Touchez «&#xa0;Autoriser&#xa0;».</translation>
    </message>
    <message>
        <source>Open Settings and tap your name at the top.</source>
        <translation>Ouvrez «&#xa0;Réglages&#xa0;» et touchez votre nom en haut.</translation>
    </message>
    <message>
        <source>Tap Find My, then Find My iPhone.</source>
        <translation>Touchez «&#xa0;Localiser&#xa0;», puis «&#xa0;Localiser mon iPhone&#xa0;».</translation>
    </message>
    <message>
        <source>Turn it off. Your phone asks for your Apple Account password: type it there.</source>
        <translation>Désactivez-le. Votre téléphone demande le mot de passe de votre compte Apple&#xa0;: tapez-le sur le téléphone.</translation>
    </message>
    <message>
        <source>Come back here and tap Look again.</source>
        <translation>Revenez ici et touchez «&#xa0;Revérifier&#xa0;».</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Erase all data”, or “Reset” on some phones.</source>
        <translation>Descendez jusqu’en bas et touchez «&#xa0;Effacer toutes les données&#xa0;», ou «&#xa0;Réinitialiser&#xa0;» sur certains téléphones.</translation>
    </message>
    <message>
        <source>Type your PIN on your phone. It stays there, we never see it.</source>
        <translation>Tapez votre code PIN sur votre téléphone. Il y reste, nous ne le voyons jamais.</translation>
    </message>
    <message>
        <source>Confirm once more. Your phone restarts.</source>
        <translation>Confirmez encore une fois. Votre téléphone redémarre.</translation>
    </message>
    <message>
        <source>Tap “General management”, then “Reset”, then “Factory data reset”.</source>
        <translation>Touchez «&#xa0;Gestion globale&#xa0;», puis «&#xa0;Réinitialisation&#xa0;», puis «&#xa0;Réinitialiser toutes les données&#xa0;».</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Reset”.</source>
        <translation>Descendez jusqu’en bas et touchez «&#xa0;Réinitialiser&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Delete all”. Your phone restarts.</source>
        <translation>Touchez «&#xa0;Tout supprimer&#xa0;». Votre téléphone redémarre.</translation>
    </message>
    <message>
        <source>Tap “System &amp; updates”, then “Reset”, then “Reset phone”.</source>
        <translation>Touchez «&#xa0;Système et mises à jour&#xa0;», puis «&#xa0;Réinitialiser&#xa0;», puis «&#xa0;Réinitialiser le téléphone&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Reset phone”. Your phone restarts.</source>
        <translation>Touchez «&#xa0;Réinitialiser le téléphone&#xa0;». Votre téléphone redémarre.</translation>
    </message>
    <message>
        <source>Tap “About phone”, then “Factory reset”.</source>
        <translation>Touchez «&#xa0;À propos du téléphone&#xa0;», puis «&#xa0;Réinitialisation d’usine&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Erase all data”.</source>
        <translation>Touchez «&#xa0;Effacer toutes les données&#xa0;».</translation>
    </message>
    <message>
        <source>Confirm. Your phone restarts.</source>
        <translation>Confirmez. Votre téléphone redémarre.</translation>
    </message>
    <message>
        <source>Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.</source>
        <translation>Touchez «&#xa0;Système&#xa0;», puis «&#xa0;Options de réinitialisation&#xa0;», puis «&#xa0;Effacer toutes les données (rétablir la configuration d’usine)&#xa0;».</translation>
    </message>
    <message>
        <source>Tap “Erase all data” once more. Your phone restarts.</source>
        <translation>Touchez encore une fois «&#xa0;Effacer toutes les données&#xa0;». Votre téléphone redémarre.</translation>
    </message>
    <message>
        <source>Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.</source>
        <translation>Touchez la loupe et cherchez «&#xa0;réinitialiser&#xa0;». Choisissez «&#xa0;Rétablir la configuration d’usine&#xa0;» ou «&#xa0;Effacer toutes les données&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>Trade-in %1</source>
        <translation>Reprise %1</translation>
    </message>
    <message>
        <source>Serial ends in %1</source>
        <translation>Numéro de série finissant par %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not closed. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Elle n’a pas été close. Il faut deux personnes différentes, dont un responsable, en moins d’une minute.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>What you may say</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Code, for support: %1 %2</source>
        <translation>Code, pour l’assistance&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close with a second badge</source>
        <translation>Clore avec un second badge</translation>
    </message>
    <message>
        <source>Open a trade-in</source>
        <translation>Ouvrir une reprise</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Préparer la reprise suivante</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The kiosk erases nothing, and the customer keeps the phone.</source>
        <translation>La borne n’efface rien et le client garde le téléphone.</translation>
    </message>
    <message>
        <source>Stop this trade-in?</source>
        <translation>Arrêter cette reprise&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, stop it</source>
        <translation>Oui, l’arrêter</translation>
    </message>
</context>
<context>
    <name>TypedSecret</name>
    <message>
        <source>Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.</source>
        <translation>Votre téléphone dit que ce n’est pas son mot de passe de sauvegarde. Réessayez, s’il vous plaît. Si vous ne le connaissez pas, arrêtez ici&#xa0;: sur votre téléphone, dans «&#xa0;Réglages&#xa0;», «&#xa0;Général&#xa0;», «&#xa0;Transférer ou réinitialiser l’iPhone&#xa0;», «&#xa0;Réinitialiser&#xa0;», la ligne «&#xa0;Réinitialiser tous les réglages&#xa0;» le supprime et laisse vos photos et vos messages. Puis recommencez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Le même mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Not typed yet.</source>
        <translation>Rien n’est tapé.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Trop court&#xa0;: au moins 8&#xa0;caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation>Robustesse&#xa0;: faible. Plus il est long, plus il est robuste.</translation>
    </message>
    <message>
        <source>Strength: fair.</source>
        <translation>Robustesse&#xa0;: moyenne.</translation>
    </message>
    <message>
        <source>Strength: strong.</source>
        <translation>Robustesse&#xa0;: forte.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Take the phone</source>
        <translation>Prenez le téléphone</translation>
    </message>
    <message>
        <source>The customer keeps the phone</source>
        <translation>Le client garde le téléphone</translation>
    </message>
    <message>
        <source>Do not take the phone</source>
        <translation>Ne prenez pas le téléphone</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.</source>
        <translation>Vous faites chaque étape vous-même, sur cet écran. Ayez sous la main votre téléphone, son code et un support qui est à vous.</translation>
    </message>
    <message>
        <source>Your phone stays in your hands</source>
        <translation>Votre téléphone reste entre vos mains</translation>
    </message>
    <message>
        <source>I agree, let us begin</source>
        <translation>Je suis d’accord, commençons</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>You plug in your phone and get a receipt for it.</source>
        <translation>Vous branchez votre téléphone et recevez un reçu.</translation>
    </message>
    <message>
        <source>Your phone is copied to your own drive, locked with a password only you know.</source>
        <translation>Votre téléphone est copié sur votre propre support, verrouillé par un mot de passe que vous seul connaissez.</translation>
    </message>
    <message>
        <source>We check that the copy can be opened.</source>
        <translation>Nous vérifions que la copie peut être ouverte.</translation>
    </message>
    <message>
        <source>You say yes, and your phone erases itself.</source>
        <translation>Vous dites oui, et votre téléphone s’efface.</translation>
    </message>
    <message>
        <source>You get a certificate of what we saw.</source>
        <translation>Vous recevez un certificat de ce que nous avons vu.</translation>
    </message>
    <message>
        <source>What will not happen</source>
        <translation>Ce qui ne va pas se passer</translation>
    </message>
    <message>
        <source>Shop staff cannot open your photos or messages.</source>
        <translation>Le personnel ne peut pas ouvrir vos photos ni vos messages.</translation>
    </message>
    <message>
        <source>Nothing is erased before you say so on this screen.</source>
        <translation>Rien n’est effacé avant que vous le disiez sur cet écran.</translation>
    </message>
    <message>
        <source>None of your photos, messages or passwords stays on this kiosk.</source>
        <translation>Aucune de vos photos, aucun message, aucun mot de passe ne reste sur cette borne.</translation>
    </message>
</context>
</TS>
