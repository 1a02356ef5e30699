<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AfterReset</name>
    <message>
        <source>When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.</source>
        <translation>Wenn es neu startet: Lassen Sie es am Kabel, richten Sie es nicht ein, verbinden Sie es mit keinem WLAN und lassen Sie die SIM-Karte draußen.</translation>
    </message>
</context>
<context>
    <name>AmendRecord</name>
    <message>
        <source>Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.</source>
        <translation>Tippen Sie den letzten Teil der Nummer auf dem Beleg. Was eingetragen ist, bleibt; ein neuer Eintrag sagt, was davon zu halten ist.</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>Welcher Eintrag?</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Void: opened by mistake</source>
        <translation>Ungültig: aus Versehen eröffnet</translation>
    </message>
    <message>
        <source>Void: wrong phone</source>
        <translation>Ungültig: falsches Telefon</translation>
    </message>
    <message>
        <source>Void: recorded twice</source>
        <translation>Ungültig: doppelt eingetragen</translation>
    </message>
    <message>
        <source>Void: a test</source>
        <translation>Ungültig: ein Test</translation>
    </message>
    <message>
        <source>Correct the reference</source>
        <translation>Vorgangsnummer berichtigen</translation>
    </message>
    <message>
        <source>Accept the outcome</source>
        <translation>Ergebnis anerkennen</translation>
    </message>
    <message>
        <source>Reject the outcome</source>
        <translation>Ergebnis ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Record this correction</source>
        <translation>Diese Berichtigung eintragen</translation>
    </message>
    <message>
        <source>What should the reference have been?</source>
        <translation>Wie lautet die richtige Vorgangsnummer?</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Certified</name>
    <message>
        <source>I have my certificate</source>
        <translation>Ich habe meine Bescheinigung</translation>
    </message>
    <message>
        <source>I have my record</source>
        <translation>Ich habe meinen Bericht</translation>
    </message>
    <message>
        <source>Strength of the evidence: %1, on a scale from E0 to E3</source>
        <translation>Stärke des Nachweises: %1, auf einer Skala von E0 bis E3</translation>
    </message>
    <message>
        <source>Your record is being signed. One moment, please.</source>
        <translation>Ihr Bericht wird gerade signiert. Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.</source>
        <translation>Fotografieren Sie diesen Code: Jeder kann ihn prüfen, auch in vielen Jahren. Das ganze Dokument liegt auch auf Ihrem Laufwerk.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now, without asking the shop.</source>
        <translation>Fotografieren Sie diesen Code: Jeder kann ihn prüfen, auch in vielen Jahren, ohne im Geschäft zu fragen.</translation>
    </message>
    <message>
        <source>Then give your phone to the staff. Take your drive with you.</source>
        <translation>Geben Sie dann dem Personal Ihr Telefon. Nehmen Sie Ihr Laufwerk mit.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.</source>
        <translation>Ändern Sie es auf Ihrem Telefon, dann sehen wir noch einmal nach. Ihr Telefon selbst sagt es uns: Niemand kann es einfach abhaken.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the copy.</source>
        <translation>Der Kopie steht nichts im Weg.</translation>
    </message>
    <message>
        <source>As far as we can see, nothing stands in the way of the copy.</source>
        <translation>Soweit wir sehen können, steht der Kopie nichts im Weg.</translation>
    </message>
    <message>
        <source>We are looking at your phone&apos;s settings</source>
        <translation>Wir sehen uns die Einstellungen Ihres Telefons an</translation>
    </message>
    <message>
        <source>One thing must change on your phone first</source>
        <translation>Eine Sache müssen Sie auf Ihrem Telefon zuerst ändern</translation>
    </message>
    <message>
        <source>Your %1 is ready</source>
        <translation>Ihr %1 ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must change on your phone first</source>
        <translation>
            <numerusform>%n Sache müssen Sie auf Ihrem Telefon zuerst ändern</numerusform>
            <numerusform>%n Dinge müssen Sie auf Ihrem Telefon zuerst ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Go on to the copy</source>
        <translation>Weiter zur Kopie</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChooseCopy</name>
    <message>
        <source>I have a backup already, or I need none. Erase without a copy from this kiosk.</source>
        <translation>Ich habe schon eine Sicherung oder brauche keine. Löschen Sie ohne eine Kopie von diesem Kiosk.</translation>
    </message>
    <message>
        <source>Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.</source>
        <translation>Stecken Sie Ihr eigenes Laufwerk in den Anschluss unter diesem Bildschirm. Ein USB-Stick oder eine USB-Festplatte genügt. Es muss genug Platz darauf sein.</translation>
    </message>
    <message>
        <source>The copy goes to your own drive, and nowhere else. What is on the drive already stays there.</source>
        <translation>Die Kopie kommt auf Ihr eigenes Laufwerk und nirgendwo sonst hin. Was schon darauf ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your copy needs a drive</source>
        <translation>Ihre Kopie braucht ein Laufwerk</translation>
    </message>
    <message>
        <source>Your copy goes to a drive of your own</source>
        <translation>Ihre Kopie kommt auf ein Laufwerk, das Ihnen gehört</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>This drive does not let us write on it.</source>
        <translation>Auf dieses Laufwerk können wir nicht schreiben.</translation>
    </message>
    <message>
        <source>Too little room: %1 free, and your phone may need %2.</source>
        <translation>Zu wenig Platz: %1 frei, und Ihr Telefon braucht vielleicht %2.</translation>
    </message>
    <message>
        <source>This drive cannot take the copy.</source>
        <translation>Dieses Laufwerk kann die Kopie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation>Auf „%1“ kopieren</translation>
    </message>
    <message>
        <source>No copy needed?</source>
        <translation>Keine Kopie nötig?</translation>
    </message>
    <message>
        <source>By holding the button you say:</source>
        <translation>Wenn Sie den Knopf gedrückt halten, sagen Sie:</translation>
    </message>
    <message>
        <source>Press again: I need no copy</source>
        <translation>Noch einmal drücken: Ich brauche keine Kopie</translation>
    </message>
    <message>
        <source>Hold: I need no copy</source>
        <translation>Halten: Ich brauche keine Kopie</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf hell</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation>Welche Farben sind für Sie am besten?</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
</context>
<context>
    <name>ConfirmErase</name>
    <message>
        <source>Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.</source>
        <translation>Ja, löschen Sie mein Telefon. Ich habe keine Kopie von diesem Kiosk. Ich weiß, dass das nicht rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Yes, erase my phone. My copy was checked. I know that this cannot be undone.</source>
        <translation>Ja, löschen Sie mein Telefon. Meine Kopie wurde geprüft. Ich weiß, dass das nicht rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.</source>
        <translation>Eine eSIM ist eine SIM-Karte im Inneren des Telefons. Ihr Vertrag selbst endet in keinem der beiden Fälle. Wenn Sie diese eSIM in Ihrem nächsten Telefon nutzen möchten, übertragen Sie sie zuerst, oder bitten Sie Ihren Anbieter um eine neue.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.</source>
        <translation>Das kann nicht rückgängig gemacht werden, und wenn es begonnen hat, kann es niemand mehr anhalten. Ihr Telefon fragt vielleicht nach Ihrer PIN und nach einer eSIM: Sie antworten auf Ihrem Telefon, niemals hier.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it.</source>
        <translation>Das kann nicht rückgängig gemacht werden, und wenn es begonnen hat, kann es niemand mehr anhalten.</translation>
    </message>
    <message>
        <source>Your phone may have an eSIM</source>
        <translation>In Ihrem Telefon ist vielleicht eine eSIM</translation>
    </message>
    <message>
        <source>One last look at your phone</source>
        <translation>Ein letzter Blick auf Ihr Telefon</translation>
    </message>
    <message>
        <source>Nothing has been erased so far. It is your decision</source>
        <translation>Bisher wurde nichts gelöscht. Sie entscheiden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Zum Löschen noch einmal drücken</translation>
    </message>
    <message>
        <source>Hold: yes, erase my phone</source>
        <translation>Halten: Ja, mein Telefon löschen</translation>
    </message>
    <message>
        <source>Choose this if you have moved it, or do not use it any more.</source>
        <translation>Wählen Sie das, wenn Sie sie übertragen haben oder nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>Erase the eSIM with the phone</source>
        <translation>Die eSIM mit dem Telefon löschen</translation>
    </message>
    <message>
        <source>Choose this only if you were told to. It stays in the phone you hand over.</source>
        <translation>Wählen Sie das nur, wenn man es Ihnen gesagt hat. Sie bleibt dann in dem Telefon, das Sie abgeben.</translation>
    </message>
    <message>
        <source>Leave the eSIM in the phone</source>
        <translation>Die eSIM im Telefon lassen</translation>
    </message>
    <message>
        <source>You chose to go on without a copy from this kiosk.</source>
        <translation>Sie haben sich entschieden, ohne eine Kopie von diesem Kiosk weiterzumachen.</translation>
    </message>
    <message>
        <source>The eSIM stays in the phone.</source>
        <translation>Die eSIM bleibt im Telefon.</translation>
    </message>
    <message>
        <source>The eSIM is erased with the phone.</source>
        <translation>Die eSIM wird mit dem Telefon gelöscht.</translation>
    </message>
    <message>
        <source>By holding the button for two seconds you say:</source>
        <translation>Wenn Sie den Knopf zwei Sekunden gedrückt halten, sagen Sie:</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln file(s)</source>
        <translation>
            <numerusform>%1, %2 von %Ln Datei</numerusform>
            <numerusform>%1, %2 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln file(s)</source>
        <translation>
            <numerusform>%1, in %Ln Datei</numerusform>
            <numerusform>%1, in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the passcode on your phone</source>
        <translation>Wir warten auf den Code an Ihrem Telefon</translation>
    </message>
    <message>
        <source>Receiving your files</source>
        <translation>Ihre Dateien kommen an</translation>
    </message>
    <message>
        <source>Writing the last of it to your drive</source>
        <translation>Die letzten Dateien werden auf Ihr Laufwerk geschrieben</translation>
    </message>
    <message>
        <source>Reading every file back from your drive</source>
        <translation>Jede Datei wird von Ihrem Laufwerk zurückgelesen</translation>
    </message>
    <message>
        <source>Opening the copy on your drive</source>
        <translation>Die Kopie auf Ihrem Laufwerk wird geöffnet</translation>
    </message>
    <message>
        <source>Your phone is getting ready</source>
        <translation>Ihr Telefon macht sich bereit</translation>
    </message>
    <message>
        <source>Your drive could take it faster: your phone takes its time.</source>
        <translation>Ihr Laufwerk könnte schneller schreiben: Ihr Telefon braucht Zeit.</translation>
    </message>
    <message>
        <source>Your phone could send it faster: your drive takes its time.</source>
        <translation>Ihr Telefon könnte schneller senden: Ihr Laufwerk braucht Zeit.</translation>
    </message>
</context>
<context>
    <name>CopySummary</name>
    <message>
        <source>Not in it: app data, and what is only in the cloud</source>
        <translation>Nicht dabei: Daten der Apps und was nur in der Cloud liegt</translation>
    </message>
    <message>
        <source>Not in it: contacts, messages, calls, calendar, app data</source>
        <translation>Nicht dabei: Kontakte, Nachrichten, Anrufe, Kalender, Daten der Apps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came new to the phone meanwhile, and were copied too</source>
        <translation>
            <numerusform>%Ln Datei kam inzwischen auf dem Telefon dazu und wurde mitkopiert</numerusform>
            <numerusform>%Ln Dateien kamen inzwischen auf dem Telefon dazu und wurden mitkopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went from the phone meanwhile, and are not in it</source>
        <translation>
            <numerusform>%Ln Datei verschwand inzwischen vom Telefon und ist nicht dabei</numerusform>
            <numerusform>%Ln Dateien verschwanden inzwischen vom Telefon und sind nicht dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed on the phone meanwhile, and were copied as they are now</source>
        <translation>
            <numerusform>%Ln Datei wurde inzwischen auf dem Telefon geändert und so kopiert, wie sie jetzt ist</numerusform>
            <numerusform>%Ln Dateien wurden inzwischen auf dem Telefon geändert und so kopiert, wie sie jetzt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(s)</source>
        <translation>
            <numerusform>%Ln Kalendereintrag</numerusform>
            <numerusform>%Ln Kalendereinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in all, together %1</source>
        <translation>
            <numerusform>Insgesamt %Ln Datei, zusammen %1</numerusform>
            <numerusform>Insgesamt %Ln Dateien, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On your drive, read back and opened with your password</source>
        <translation>Auf Ihrem Laufwerk, zurückgelesen und mit Ihrem Passwort geöffnet</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.</source>
        <translation>Lassen Sie Ihr Telefon am Kabel und Ihr Laufwerk im Anschluss. Sie können sich jetzt ausruhen: Es kann noch nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive</source>
        <translation>Ihr Telefon wird auf Ihr Laufwerk kopiert</translation>
    </message>
    <message>
        <source>The copy leaves your phone locked with your password. Nobody at the shop can look into it.</source>
        <translation>Die Kopie ist mit Ihrem Passwort verschlossen, bevor sie Ihr Telefon verlässt. Niemand im Geschäft kann hineinsehen.</translation>
    </message>
</context>
<context>
    <name>CoreLost</name>
    <message>
        <source>The kiosk is starting. A trade-in that was running is safe.</source>
        <translation>Der Kiosk startet. Eine laufende Inzahlungnahme ist sicher.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The kiosk has no voice for this language. Another language may be spoken.</source>
        <translation>Der Kiosk hat keine Stimme für diese Sprache. Vielleicht wird in einer anderen Sprache gesprochen.</translation>
    </message>
    <message>
        <source>Speech is not available. Please ask the staff: they can read this screen to you only if you want them to.</source>
        <translation>Vorlesen geht gerade nicht. Bitte fragen Sie das Personal: Es liest Ihnen diesen Bildschirm nur vor, wenn Sie es möchten.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.</source>
        <translation>Fragen Sie das Personal. Es sieht, bei welchem Schritt Sie sind und ob etwas hängt. Es sieht weder Ihre Fotos noch Ihre Nachrichten, Ihr Passwort oder diesen Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing gets erased. You take your phone with you, and you get a receipt.</source>
        <translation>Nichts wird gelöscht. Sie nehmen Ihr Telefon mit und bekommen einen Beleg.</translation>
    </message>
    <message>
        <source>Trade-in %1</source>
        <translation>Inzahlungnahme %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Stop, keep my phone</source>
        <translation>Aufhören, Telefon behalten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nein, weitermachen</translation>
    </message>
    <message>
        <source>Do you want to stop and keep your phone?</source>
        <translation>Möchten Sie aufhören und Ihr Telefon behalten?</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Ja, aufhören</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who can help you</source>
        <translation>Wer Ihnen helfen kann</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a trade-in</source>
        <translation>Inzahlungnahme eröffnen</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Nächste Inzahlungnahme vormerken</translation>
    </message>
    <message>
        <source>Open this trade-in</source>
        <translation>Diese Inzahlungnahme eröffnen</translation>
    </message>
    <message>
        <source>Queue this trade-in</source>
        <translation>Diese Inzahlungnahme vormerken</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>Gelöscht und nachgewiesen</translation>
    </message>
    <message>
        <source>Erase not proven</source>
        <translation>Löschung nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Not erased: the phone contradicted itself</source>
        <translation>Nicht gelöscht: Das Telefon zeigte das Gegenteil</translation>
    </message>
    <message>
        <source>The customer kept the phone</source>
        <translation>Der Kunde hat das Telefon behalten</translation>
    </message>
    <message>
        <source>Interrupted; the customer kept the phone</source>
        <translation>Unterbrochen; der Kunde hat das Telefon behalten</translation>
    </message>
    <message>
        <source>At the kiosk now</source>
        <translation>Gerade am Kiosk</translation>
    </message>
    <message>
        <source>It was opened by mistake.</source>
        <translation>Er wurde aus Versehen eröffnet.</translation>
    </message>
    <message>
        <source>It is about the wrong phone.</source>
        <translation>Er betrifft das falsche Telefon.</translation>
    </message>
    <message>
        <source>It was recorded twice.</source>
        <translation>Er wurde doppelt eingetragen.</translation>
    </message>
    <message>
        <source>It was a test.</source>
        <translation>Es war ein Test.</translation>
    </message>
    <message>
        <source>The copy of the log is being written.</source>
        <translation>Die Kopie des Protokolls wird geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was done. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Nichts wurde getan. Es braucht zwei verschiedene Personen innerhalb einer Minute, eine davon mit Leitungsrechten.</translation>
    </message>
    <message>
        <source>The new person is enrolled as %1. Tell them: it stands in what they do.</source>
        <translation>Die neue Person ist als %1 aufgenommen. Sagen Sie es ihr: Unter dieser Nummer steht, was sie tut.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Niemand wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nobody was enrolled: this badge belongs to somebody already, or cannot be used.</source>
        <translation>Niemand wurde aufgenommen: Dieser Ausweis gehört schon jemandem oder kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 is the only manager and stays. Enrol another one first.</source>
        <translation>%1 hat als einzige Person Leitungsrechte und bleibt. Nehmen Sie zuerst eine weitere Leitung auf.</translation>
    </message>
    <message>
        <source>The copy of the log is written.</source>
        <translation>Die Kopie des Protokolls ist geschrieben.</translation>
    </message>
    <message>
        <source>No copy was written. Look at the drive it goes to; it can be made while the kiosk is free.</source>
        <translation>Es wurde keine Kopie geschrieben. Sehen Sie nach dem Laufwerk dafür; sie kann gemacht werden, wenn der Kiosk frei ist.</translation>
    </message>
    <message>
        <source>The policy is changed. The kiosk starts anew with it once it is free and nobody waits.</source>
        <translation>Die Regeln sind geändert. Der Kiosk startet damit neu, sobald er frei ist und niemand wartet.</translation>
    </message>
    <message>
        <source>The policy is as it was: the change could not be written.</source>
        <translation>Die Regeln sind, wie sie waren: Die Änderung konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>They have a minute. Its number is shown to nobody.</source>
        <translation>Sie hat eine Minute Zeit. Die Nummer des Ausweises wird niemandem gezeigt.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>Die beiden waren nicht gleich. Bitte beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Six to twelve digits that nobody else can see or guess.</source>
        <translation>Sechs bis zwölf Ziffern, die niemand sonst sehen oder erraten kann.</translation>
    </message>
    <message>
        <source>The new person holds their badge to the reader</source>
        <translation>Die neue Person hält ihren Ausweis an das Lesegerät</translation>
    </message>
    <message>
        <source>The new person chooses a PIN</source>
        <translation>Die neue Person wählt eine PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Noch einmal dieselbe PIN</translation>
    </message>
    <message>
        <source>Enrol nobody</source>
        <translation>Niemanden aufnehmen</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.</source>
        <translation>Verlassen Sie die Seite zum Zurücksetzen auf Ihrem Telefon, ohne zu bestätigen. Dann wird nichts gelöscht, Sie nehmen Ihr Telefon mit und bekommen einen Beleg.</translation>
    </message>
    <message>
        <source>Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.</source>
        <translation>Nichts wird gelöscht, bevor Sie es auf Ihrem Telefon bestätigen. Der Kiosk merkt von selbst, wenn es neu startet.</translation>
    </message>
    <message>
        <source>Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.</source>
        <translation>Lassen Sie es am Kabel. Sein Bildschirm wird dunkel, und es startet neu. Das lässt sich jetzt nicht mehr anhalten.</translation>
    </message>
    <message>
        <source>Your phone is erasing itself</source>
        <translation>Ihr Telefon löscht sich gerade</translation>
    </message>
    <message>
        <source>Now reset your phone in its settings</source>
        <translation>Setzen Sie Ihr Telefon jetzt in seinen Einstellungen zurück</translation>
    </message>
    <message>
        <source>The reset is open on your phone. Finish it there</source>
        <translation>Die Seite zum Zurücksetzen ist auf Ihrem Telefon offen. Schließen Sie es dort ab</translation>
    </message>
    <message>
        <source>Waiting for your phone to restart</source>
        <translation>Wir warten, bis Ihr Telefon neu startet</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Then the customer taps “Try again” on their screen.</source>
        <translation>Dann tippt der Kunde auf seinem Bildschirm auf „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>You can try again, or stop and keep your phone. Nothing was erased.</source>
        <translation>Sie können es noch einmal versuchen oder aufhören und Ihr Telefon behalten. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Please stop on your screen and keep your phone. Nothing was erased.</source>
        <translation>Bitte hören Sie an Ihrem Bildschirm auf und behalten Sie Ihr Telefon. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The phone was unplugged</source>
        <translation>Das Telefon wurde vom Kabel getrennt</translation>
    </message>
    <message>
        <source>Ask the customer to plug it in again. </source>
        <translation>Bitten Sie den Kunden, es wieder anzustecken. </translation>
    </message>
    <message>
        <source>The cable came loose. </source>
        <translation>Das Kabel hat sich gelöst. </translation>
    </message>
    <message>
        <source>The phone stopped answering</source>
        <translation>Das Telefon antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Ask the customer to wake and unlock the phone; if that does not help, to restart it. </source>
        <translation>Bitten Sie den Kunden, das Telefon zu wecken und zu entsperren; hilft das nicht, es neu zu starten. </translation>
    </message>
    <message>
        <source>Your phone has stopped answering. Please unlock it. </source>
        <translation>Ihr Telefon antwortet nicht mehr. Bitte entsperren Sie es. </translation>
    </message>
    <message>
        <source>The phone locked itself</source>
        <translation>Das Telefon hat sich gesperrt</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and keep its screen on. </source>
        <translation>Bitten Sie den Kunden, das Telefon zu entsperren und den Bildschirm eingeschaltet zu lassen. </translation>
    </message>
    <message>
        <source>Your phone locked itself. Please unlock it. </source>
        <translation>Ihr Telefon hat sich gesperrt. Bitte entsperren Sie es. </translation>
    </message>
    <message>
        <source>The phone no longer trusts the kiosk</source>
        <translation>Das Telefon vertraut dem Kiosk nicht mehr</translation>
    </message>
    <message>
        <source>Ask the customer to unplug the phone, plug it in again and tap Trust. </source>
        <translation>Bitten Sie den Kunden, das Telefon abzuziehen, wieder anzustecken und auf „Vertrauen“ zu tippen. </translation>
    </message>
    <message>
        <source>Please unplug your phone, plug it in again and tap Trust. </source>
        <translation>Bitte ziehen Sie Ihr Telefon ab, stecken Sie es wieder an und tippen Sie auf „Vertrauen“. </translation>
    </message>
    <message>
        <source>Another phone is on the cable</source>
        <translation>Ein anderes Telefon ist am Kabel</translation>
    </message>
    <message>
        <source>Stop this trade-in. Open a new one for the other phone.</source>
        <translation>Brechen Sie diese Inzahlungnahme ab. Eröffnen Sie für das andere Telefon eine neue.</translation>
    </message>
    <message>
        <source>This is not the phone we began with. </source>
        <translation>Das ist nicht das Telefon, mit dem wir begonnen haben. </translation>
    </message>
    <message>
        <source>The kiosk cannot reach phones</source>
        <translation>Der Kiosk erreicht keine Telefone</translation>
    </message>
    <message>
        <source>Wait a minute. </source>
        <translation>Warten Sie eine Minute. </translation>
    </message>
    <message>
        <source> If it happens again, call support with the code below.</source>
        <translation> Passiert es wieder, rufen Sie mit dem Code unten den Support an.</translation>
    </message>
    <message>
        <source>The kiosk has lost its connection to phones. </source>
        <translation>Der Kiosk hat die Verbindung zu Telefonen verloren. </translation>
    </message>
    <message>
        <source>The kiosk may not use its own cable</source>
        <translation>Der Kiosk darf sein eigenes Kabel nicht benutzen</translation>
    </message>
    <message>
        <source>Call support with the code below: the kiosk is not set up for this phone. </source>
        <translation>Rufen Sie mit dem Code unten den Support an: Der Kiosk ist für dieses Telefon nicht eingerichtet. </translation>
    </message>
    <message>
        <source>The kiosk has a problem with its cable; your phone is fine. </source>
        <translation>Der Kiosk hat ein Problem mit seinem Kabel; Ihrem Telefon fehlt nichts. </translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Ein anderes Programm belegt das Kabel</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. </source>
        <translation>Bitten Sie den Kunden, das Telefon noch einmal anzustecken. </translation>
    </message>
    <message>
        <source>The phone broke off the conversation</source>
        <translation>Das Telefon hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again; if that does not help, to restart it. </source>
        <translation>Bitten Sie den Kunden, das Telefon noch einmal anzustecken; hilft das nicht, es neu zu starten. </translation>
    </message>
    <message>
        <source>Your phone stopped the conversation. Please plug it in again. </source>
        <translation>Ihr Telefon hat die Verbindung abgebrochen. Bitte stecken Sie es noch einmal an. </translation>
    </message>
    <message>
        <source>The phone sent more than it had announced</source>
        <translation>Das Telefon hat mehr gesendet als angekündigt</translation>
    </message>
    <message>
        <source>The connection failed. Please plug your phone in again. </source>
        <translation>Die Verbindung ist abgebrochen. Bitte stecken Sie Ihr Telefon noch einmal an. </translation>
    </message>
    <message>
        <source>The connection over the cable failed</source>
        <translation>Die Verbindung über das Kabel ist abgebrochen</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. Try another cable if there is one. </source>
        <translation>Bitten Sie den Kunden, das Telefon noch einmal anzustecken. Versuchen Sie ein anderes Kabel, wenn es eines gibt. </translation>
    </message>
    <message>
        <source>USB debugging is off</source>
        <translation>USB-Debugging ist aus</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. </source>
        <translation>Der Bildschirm des Kunden zeigt, wie man es einschaltet. Auf einem Samsung-Telefon muss auch „Automatische Sperre“ aus sein. </translation>
    </message>
    <message>
        <source>Please turn on USB debugging again, as your screen shows. </source>
        <translation>Bitte schalten Sie USB-Debugging wieder ein, wie es Ihr Bildschirm zeigt. </translation>
    </message>
    <message>
        <source>The phone did not allow USB debugging</source>
        <translation>Das Telefon hat USB-Debugging nicht zugelassen</translation>
    </message>
    <message>
        <source>Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. </source>
        <translation>Fragen Sie den Kunden, ob er ablehnen wollte. Wenn nicht, steckt er das Telefon noch einmal an und tippt auf „Zulassen“. </translation>
    </message>
    <message>
        <source>Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. </source>
        <translation>Ihr Telefon hat den Kiosk nicht zugelassen. Wenn Sie weitermachen möchten, stecken Sie es noch einmal an und tippen Sie auf „Zulassen“. </translation>
    </message>
    <message>
        <source>The phone no longer shows its files</source>
        <translation>Das Telefon zeigt seine Dateien nicht mehr</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and to choose “File transfer” once more. </source>
        <translation>Bitten Sie den Kunden, das Telefon zu entsperren und noch einmal „Dateiübertragung“ zu wählen. </translation>
    </message>
    <message>
        <source>Please unlock your phone and choose “File transfer”, as your screen shows. </source>
        <translation>Bitte entsperren Sie Ihr Telefon und wählen Sie „Dateiübertragung“, wie es Ihr Bildschirm zeigt. </translation>
    </message>
    <message>
        <source>The phone could not read some of its own files</source>
        <translation>Das Telefon konnte einige seiner Dateien nicht lesen</translation>
    </message>
    <message>
        <source>Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. </source>
        <translation>Bitten Sie den Kunden, das Telefon entsperrt und den Bildschirm eingeschaltet zu lassen; passiert es wieder, das Telefon neu zu starten. </translation>
    </message>
    <message>
        <source>Your phone could not read some of its files, so the copy is not complete. </source>
        <translation>Ihr Telefon konnte einige seiner Dateien nicht lesen, deshalb ist die Kopie nicht vollständig. </translation>
    </message>
    <message>
        <source>The phone asks for more room on the drive</source>
        <translation>Das Telefon verlangt mehr Platz auf dem Laufwerk</translation>
    </message>
    <message>
        <source>The customer needs a larger drive, or more free space on this one. </source>
        <translation>Der Kunde braucht ein größeres Laufwerk oder mehr freien Platz auf diesem. </translation>
    </message>
    <message>
        <source>Your phone asks for a drive with more room. </source>
        <translation>Ihr Telefon verlangt ein Laufwerk mit mehr Platz. </translation>
    </message>
    <message>
        <source>The backup password was wrong</source>
        <translation>Das Sicherungspasswort war falsch</translation>
    </message>
    <message>
        <source>Only the customer can know it. Reset All Settings on the phone removes it. </source>
        <translation>Nur der Kunde kann es wissen. „Alle Einstellungen zurücksetzen“ auf dem Telefon entfernt es. </translation>
    </message>
    <message>
        <source>Your phone has a backup password from before, and this was not it. </source>
        <translation>Ihr Telefon hat noch ein Sicherungspasswort von früher, und das war es nicht. </translation>
    </message>
    <message>
        <source>The phone is not set up</source>
        <translation>Das Telefon ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Stop this trade-in. The customer finishes the set-up first.</source>
        <translation>Brechen Sie diese Inzahlungnahme ab. Der Kunde richtet das Telefon zuerst fertig ein.</translation>
    </message>
    <message>
        <source>Your phone is still in its first set-up. </source>
        <translation>Ihr Telefon ist noch in der ersten Einrichtung. </translation>
    </message>
    <message>
        <source>A company or school forbids copies</source>
        <translation>Eine Firma oder Schule verbietet Kopien</translation>
    </message>
    <message>
        <source>Stop this trade-in. Only whoever manages the phone can allow it.</source>
        <translation>Brechen Sie diese Inzahlungnahme ab. Nur wer das Telefon verwaltet, kann es erlauben.</translation>
    </message>
    <message>
        <source>Whoever manages your phone does not allow a copy. </source>
        <translation>Wer Ihr Telefon verwaltet, erlaubt keine Kopie. </translation>
    </message>
    <message>
        <source>The phone is still restoring from iCloud</source>
        <translation>Das Telefon stellt noch Daten aus iCloud wieder her</translation>
    </message>
    <message>
        <source>Wait until the phone has finished. </source>
        <translation>Warten Sie, bis das Telefon fertig ist. </translation>
    </message>
    <message>
        <source>Your phone is still fetching its data from iCloud. </source>
        <translation>Ihr Telefon holt noch Daten aus iCloud. </translation>
    </message>
    <message>
        <source>Find My is on</source>
        <translation>„Wo ist?“ ist eingeschaltet</translation>
    </message>
    <message>
        <source>Ask the customer to turn Find My off in the phone&apos;s settings. </source>
        <translation>Bitten Sie den Kunden, „Wo ist?“ in den Einstellungen des Telefons auszuschalten. </translation>
    </message>
    <message>
        <source>Your phone wants Find My to be off first. </source>
        <translation>Ihr Telefon verlangt, dass zuerst „Wo ist?“ ausgeschaltet wird. </translation>
    </message>
    <message>
        <source>The phone cannot begin the copy</source>
        <translation>Das Telefon kann die Kopie nicht beginnen</translation>
    </message>
    <message>
        <source>Ask the customer to restart the phone. </source>
        <translation>Bitten Sie den Kunden, das Telefon neu zu starten. </translation>
    </message>
    <message>
        <source>Please restart your phone. </source>
        <translation>Bitte starten Sie Ihr Telefon neu. </translation>
    </message>
    <message>
        <source>The phone&apos;s storage has errors</source>
        <translation>Der Speicher des Telefons hat Fehler</translation>
    </message>
    <message>
        <source> If it happens again, stop this trade-in.</source>
        <translation> Passiert es wieder, brechen Sie diese Inzahlungnahme ab.</translation>
    </message>
    <message>
        <source>Your phone has trouble reading its own storage. </source>
        <translation>Ihr Telefon kann seinen eigenen Speicher schlecht lesen. </translation>
    </message>
    <message>
        <source>The copy was cancelled on the phone</source>
        <translation>Die Kopie wurde auf dem Telefon abgebrochen</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to go on. </source>
        <translation>Fragen Sie, ob der Kunde weitermachen möchte. </translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone. </source>
        <translation>Die Kopie wurde auf Ihrem Telefon abgebrochen. </translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way</source>
        <translation>Dieses Telefon lässt sich so nicht kopieren</translation>
    </message>
    <message>
        <source>Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that.</source>
        <translation>Brechen Sie diese Inzahlungnahme ab. Ein Android-Telefon gibt vielleicht trotzdem Fotos und Dateien heraus: Eröffnen Sie eine neue und lassen Sie den Kunden das wählen.</translation>
    </message>
    <message>
        <source>The kiosk cannot copy this phone in the way you chose. </source>
        <translation>Der Kiosk kann dieses Telefon nicht so kopieren, wie Sie es gewählt haben. </translation>
    </message>
    <message>
        <source>The phone sent a damaged copy</source>
        <translation>Das Telefon hat eine beschädigte Kopie gesendet</translation>
    </message>
    <message>
        <source>The copy did not arrive whole. </source>
        <translation>Die Kopie ist nicht vollständig angekommen. </translation>
    </message>
    <message>
        <source>The phone is busy</source>
        <translation>Das Telefon ist beschäftigt</translation>
    </message>
    <message>
        <source>Your phone is busy with something else. </source>
        <translation>Ihr Telefon ist mit etwas anderem beschäftigt. </translation>
    </message>
    <message>
        <source>The phone reported an error</source>
        <translation>Das Telefon hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Your phone reported an error. </source>
        <translation>Ihr Telefon hat einen Fehler gemeldet. </translation>
    </message>
    <message>
        <source>The phone did not take the password</source>
        <translation>Das Telefon hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>The phone may be waiting for its passcode. </source>
        <translation>Das Telefon wartet vielleicht auf seinen Code. </translation>
    </message>
    <message>
        <source>Your phone did not take the password. If it asks for its passcode, please type it on the phone. </source>
        <translation>Ihr Telefon hat das Passwort nicht angenommen. Wenn es nach seinem Code fragt, tippen Sie ihn bitte auf dem Telefon ein. </translation>
    </message>
    <message>
        <source>There is no drive</source>
        <translation>Es ist kein Laufwerk da</translation>
    </message>
    <message>
        <source>Help the customer to plug in a drive of their own. </source>
        <translation>Helfen Sie dem Kunden, sein eigenes Laufwerk anzustecken. </translation>
    </message>
    <message>
        <source>The copy needs a drive of your own. </source>
        <translation>Die Kopie braucht ein Laufwerk, das Ihnen gehört. </translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>Your drive is full. </source>
        <translation>Ihr Laufwerk ist voll. </translation>
    </message>
    <message>
        <source>The drive was unplugged</source>
        <translation>Das Laufwerk wurde abgezogen</translation>
    </message>
    <message>
        <source>Help the customer to plug the drive in again. </source>
        <translation>Helfen Sie dem Kunden, das Laufwerk wieder anzustecken. </translation>
    </message>
    <message>
        <source>Your drive came loose, so the copy is not complete. </source>
        <translation>Ihr Laufwerk hat sich gelöst, deshalb ist die Kopie nicht vollständig. </translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>Auf das Laufwerk kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Look for a lock switch on the drive, or use another drive. </source>
        <translation>Suchen Sie am Laufwerk nach einem Schreibschutz-Schalter, oder nehmen Sie ein anderes Laufwerk. </translation>
    </message>
    <message>
        <source>Nothing can be written to your drive. </source>
        <translation>Auf Ihr Laufwerk kann nichts geschrieben werden. </translation>
    </message>
    <message>
        <source>The drive is too slow</source>
        <translation>Das Laufwerk ist zu langsam</translation>
    </message>
    <message>
        <source>Try another drive or another socket. </source>
        <translation>Versuchen Sie ein anderes Laufwerk oder einen anderen Anschluss. </translation>
    </message>
    <message>
        <source>Your drive is too slow for the copy. </source>
        <translation>Ihr Laufwerk ist zu langsam für die Kopie. </translation>
    </message>
    <message>
        <source>The drive cannot hold large files</source>
        <translation>Das Laufwerk kann keine großen Dateien aufnehmen</translation>
    </message>
    <message>
        <source>The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it.</source>
        <translation>Der Kunde braucht ein Laufwerk im Format exFAT. Formatieren Sie nicht seines: Das löscht, was darauf ist.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as these. Another drive may. </source>
        <translation>Ihr Laufwerk kann so große Dateien nicht aufnehmen. Ein anderes kann es vielleicht. </translation>
    </message>
    <message>
        <source>The drive has errors</source>
        <translation>Das Laufwerk hat Fehler</translation>
    </message>
    <message>
        <source>Use another drive. </source>
        <translation>Nehmen Sie ein anderes Laufwerk. </translation>
    </message>
    <message>
        <source>Your drive has trouble. Please use another one. </source>
        <translation>Ihr Laufwerk macht Schwierigkeiten. Bitte nehmen Sie ein anderes. </translation>
    </message>
    <message>
        <source>The phone broke the rules of a copy</source>
        <translation>Das Telefon hat die Regeln einer Kopie verletzt</translation>
    </message>
    <message>
        <source>Stop this trade-in. Do not take the phone. Tell your manager.</source>
        <translation>Brechen Sie diese Inzahlungnahme ab. Nehmen Sie das Telefon nicht an. Sagen Sie es Ihrer Leitung.</translation>
    </message>
    <message>
        <source>The kiosk cannot work with this phone. </source>
        <translation>Der Kiosk kann mit diesem Telefon nicht arbeiten. </translation>
    </message>
    <message>
        <source>The phone tried to delete the copy</source>
        <translation>Das Telefon wollte die Kopie löschen</translation>
    </message>
    <message>
        <source>The copy would never end</source>
        <translation>Die Kopie würde nie enden</translation>
    </message>
    <message>
        <source>The phone pretended to be another device</source>
        <translation>Das Telefon hat sich als anderes Gerät ausgegeben</translation>
    </message>
    <message>
        <source>The copy could not be proven</source>
        <translation>Die Kopie hat die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>The phone will not be erased on the strength of this copy. Use another drive if there is one. </source>
        <translation>Aufgrund dieser Kopie wird das Telefon nicht gelöscht. Nehmen Sie ein anderes Laufwerk, wenn es eines gibt. </translation>
    </message>
    <message>
        <source>We could not prove that every file of the copy can be restored. </source>
        <translation>Wir konnten nicht nachweisen, dass sich jede Datei der Kopie wiederherstellen lässt. </translation>
    </message>
    <message>
        <source>The phone refused to erase itself</source>
        <translation>Das Telefon verweigerte das Löschen</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone. </source>
        <translation>Bitten Sie den Kunden, das Telefon zu entsperren. </translation>
    </message>
    <message>
        <source>Your phone refused to erase itself. You can try again, or stop and keep your phone.</source>
        <translation>Ihr Telefon hat das Löschen verweigert. Sie können es noch einmal versuchen oder aufhören und Ihr Telefon behalten.</translation>
    </message>
    <message>
        <source>There are still accounts on the phone</source>
        <translation>Auf dem Telefon sind noch Konten</translation>
    </message>
    <message>
        <source>Ask the customer to remove every account in the phone&apos;s settings. </source>
        <translation>Bitten Sie den Kunden, in den Einstellungen des Telefons jedes Konto zu entfernen. </translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.</source>
        <translation>Auf Ihrem Telefon sind noch Konten, die den nächsten Besitzer aussperren würden. Sie können sie entfernen und es noch einmal versuchen oder aufhören und Ihr Telefon behalten.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time</source>
        <translation>Lange hat niemand geantwortet</translation>
    </message>
    <message>
        <source>See whether the customer is still there. </source>
        <translation>Sehen Sie nach, ob der Kunde noch da ist. </translation>
    </message>
    <message>
        <source>The kiosk has waited for you. </source>
        <translation>Der Kiosk hat auf Sie gewartet. </translation>
    </message>
    <message>
        <source>The kiosk lost touch with the phone</source>
        <translation>Der Kiosk hat den Kontakt zum Telefon verloren</translation>
    </message>
    <message>
        <source>Leave the phone plugged in. </source>
        <translation>Lassen Sie das Telefon angesteckt. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong. </source>
        <translation>Im Kiosk ist etwas schiefgegangen. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong</source>
        <translation>Im Kiosk ist etwas schiefgegangen</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Your phone was not erased. What was on it is still on it.</source>
        <translation>Ihr Telefon wurde nicht gelöscht. Was darauf war, ist noch darauf.</translation>
    </message>
    <message>
        <source>Your phone was not erased. The copy on your drive is not finished, so do not rely on it.</source>
        <translation>Ihr Telefon wurde nicht gelöscht. Die Kopie auf Ihrem Laufwerk ist nicht fertig, verlassen Sie sich also nicht darauf.</translation>
    </message>
    <message>
        <source>The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.</source>
        <translation>Der Löschbefehl wurde schon gesendet. Wir können nicht sagen, was noch auf Ihrem Telefon ist. Rechnen Sie damit, dass nichts mehr da ist.</translation>
    </message>
    <message>
        <source>Plug the cable in again until it clicks, unlock your phone, then try again.</source>
        <translation>Stecken Sie das Kabel wieder an, bis es klickt, entsperren Sie Ihr Telefon und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, stop and keep your phone.</source>
        <translation>Versuchen Sie es noch einmal. Passiert es wieder, hören Sie auf und behalten Sie Ihr Telefon.</translation>
    </message>
    <message>
        <source>Use another drive, then try again.</source>
        <translation>Nehmen Sie ein anderes Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and keep your phone. You get a receipt that says so.</source>
        <translation>Ein neuer Versuch hilft nicht. Hören Sie hier auf und behalten Sie Ihr Telefon. Sie bekommen einen Beleg, der das sagt.</translation>
    </message>
    <message>
        <source>Your phone came off the cable.</source>
        <translation>Ihr Telefon hat sich vom Kabel gelöst.</translation>
    </message>
    <message>
        <source>Your phone stopped answering.</source>
        <translation>Ihr Telefon antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Your phone locked itself, and a locked phone does not talk to us.</source>
        <translation>Ihr Telefon hat sich gesperrt, und ein gesperrtes Telefon spricht nicht mit uns.</translation>
    </message>
    <message>
        <source>Your phone no longer trusts this kiosk.</source>
        <translation>Ihr Telefon vertraut diesem Kiosk nicht mehr.</translation>
    </message>
    <message>
        <source>A different phone is on the cable now.</source>
        <translation>Jetzt ist ein anderes Telefon am Kabel.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to phones is not running.</source>
        <translation>Der Teil dieses Kiosks, der mit Telefonen spricht, läuft nicht.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its own cable.</source>
        <translation>Dieser Kiosk darf sein eigenes Kabel nicht benutzen.</translation>
    </message>
    <message>
        <source>Another program of this kiosk holds the cable.</source>
        <translation>Ein anderes Programm dieses Kiosks belegt das Kabel.</translation>
    </message>
    <message>
        <source>Your phone broke off the conversation over the cable.</source>
        <translation>Ihr Telefon hat die Verbindung über das Kabel abgebrochen.</translation>
    </message>
    <message>
        <source>Your phone sent more than it had announced.</source>
        <translation>Ihr Telefon hat mehr gesendet als angekündigt.</translation>
    </message>
    <message>
        <source>The connection over the cable failed.</source>
        <translation>Die Verbindung über das Kabel ist abgebrochen.</translation>
    </message>
    <message>
        <source>USB debugging is off on your phone.</source>
        <translation>USB-Debugging ist auf Ihrem Telefon aus.</translation>
    </message>
    <message>
        <source>Your phone did not allow USB debugging.</source>
        <translation>Ihr Telefon hat USB-Debugging nicht zugelassen.</translation>
    </message>
    <message>
        <source>Your phone no longer shows its files to the cable.</source>
        <translation>Ihr Telefon zeigt über das Kabel seine Dateien nicht mehr.</translation>
    </message>
    <message>
        <source>Your phone could not read some of its own files.</source>
        <translation>Ihr Telefon konnte einige seiner eigenen Dateien nicht lesen.</translation>
    </message>
    <message>
        <source>Your phone says that the drive has too little room for the copy.</source>
        <translation>Ihr Telefon sagt, dass auf dem Laufwerk zu wenig Platz für die Kopie ist.</translation>
    </message>
    <message>
        <source>That was not the backup password of your phone.</source>
        <translation>Das war nicht das Sicherungspasswort Ihres Telefons.</translation>
    </message>
    <message>
        <source>Your phone has not finished its own set-up.</source>
        <translation>Ihr Telefon ist noch nicht fertig eingerichtet.</translation>
    </message>
    <message>
        <source>Whoever manages your phone, such as your employer, does not allow copies.</source>
        <translation>Wer Ihr Telefon verwaltet, zum Beispiel Ihr Arbeitgeber, erlaubt keine Kopien.</translation>
    </message>
    <message>
        <source>Your phone is still fetching things from iCloud.</source>
        <translation>Ihr Telefon holt noch Daten aus iCloud.</translation>
    </message>
    <message>
        <source>Your phone does not allow this while Find My is on.</source>
        <translation>Ihr Telefon erlaubt das nicht, solange „Wo ist?“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Your phone could not get ready for the copy.</source>
        <translation>Ihr Telefon konnte sich nicht auf die Kopie vorbereiten.</translation>
    </message>
    <message>
        <source>Your phone has trouble with its own storage.</source>
        <translation>Ihr Telefon hat Probleme mit seinem eigenen Speicher.</translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone.</source>
        <translation>Die Kopie wurde auf Ihrem Telefon abgebrochen.</translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way.</source>
        <translation>Dieses Telefon lässt sich so nicht kopieren.</translation>
    </message>
    <message>
        <source>Your phone says that the copy is damaged or not complete.</source>
        <translation>Ihr Telefon sagt, dass die Kopie beschädigt oder nicht vollständig ist.</translation>
    </message>
    <message>
        <source>Another program is using your phone.</source>
        <translation>Ein anderes Programm benutzt gerade Ihr Telefon.</translation>
    </message>
    <message>
        <source>Your phone reported an error.</source>
        <translation>Ihr Telefon hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Your phone did not take the backup password.</source>
        <translation>Ihr Telefon hat das Sicherungspasswort nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no drive for your copy.</source>
        <translation>Für Ihre Kopie ist kein Laufwerk da.</translation>
    </message>
    <message>
        <source>Your drive is full.</source>
        <translation>Ihr Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>Your drive came out.</source>
        <translation>Ihr Laufwerk wurde abgezogen.</translation>
    </message>
    <message>
        <source>Your drive does not let us write on it.</source>
        <translation>Auf Ihr Laufwerk können wir nicht schreiben.</translation>
    </message>
    <message>
        <source>Your drive is too slow to take the copy.</source>
        <translation>Ihr Laufwerk ist zu langsam für die Kopie.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as one of yours.</source>
        <translation>Eine Ihrer Dateien ist zu groß für Ihr Laufwerk.</translation>
    </message>
    <message>
        <source>Your drive reported an error.</source>
        <translation>Ihr Laufwerk hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Your phone sent something that no phone should send, so we stopped.</source>
        <translation>Ihr Telefon hat etwas gesendet, was kein Telefon senden sollte. Deshalb haben wir angehalten.</translation>
    </message>
    <message>
        <source>Your phone asked us to delete things we must not delete, so we stopped.</source>
        <translation>Ihr Telefon hat verlangt, dass wir Dinge löschen, die wir nicht löschen dürfen. Deshalb haben wir angehalten.</translation>
    </message>
    <message>
        <source>Your phone kept sending without ever finishing, so we stopped.</source>
        <translation>Ihr Telefon hat immer weiter gesendet, ohne je fertig zu werden. Deshalb haben wir angehalten.</translation>
    </message>
    <message>
        <source>Your phone pretended to be a keyboard or something else that no phone is, so we stopped.</source>
        <translation>Ihr Telefon hat sich als Tastatur oder als etwas anderes ausgegeben, was kein Telefon ist. Deshalb haben wir angehalten.</translation>
    </message>
    <message>
        <source>We checked the copy, and it is not complete.</source>
        <translation>Wir haben die Kopie geprüft, und sie ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Your phone refused to erase itself.</source>
        <translation>Ihr Telefon hat das Löschen verweigert.</translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner.</source>
        <translation>Auf Ihrem Telefon sind noch Konten, die den nächsten Besitzer aussperren würden.</translation>
    </message>
    <message>
        <source>Nobody has used this screen for a while, so we paused.</source>
        <translation>Eine Weile hat niemand diesen Bildschirm benutzt, deshalb machen wir Pause.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to your phone stopped.</source>
        <translation>Der Teil dieses Kiosks, der mit Ihrem Telefon spricht, ist stehen geblieben.</translation>
    </message>
    <message>
        <source>This kiosk made a mistake.</source>
        <translation>Dieser Kiosk hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Wake and unlock your phone, check the cable, then try again.</source>
        <translation>Wecken und entsperren Sie Ihr Telefon, prüfen Sie das Kabel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock your phone, keep it awake, then try again.</source>
        <translation>Entsperren Sie Ihr Telefon, halten Sie es wach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unplug your phone, plug it in again and tap Trust. Then try again.</source>
        <translation>Ziehen Sie Ihr Telefon ab, stecken Sie es wieder an und tippen Sie auf „Vertrauen“. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff.</source>
        <translation>Nehmen Sie dieses Telefon vom Kabel. Diese Inzahlungnahme geht nur mit Ihrem eigenen Telefon weiter. Hören Sie also hier auf, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Ask the staff to check the kiosk, then try again.</source>
        <translation>Bitten Sie das Personal, den Kiosk zu prüfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again.</source>
        <translation>Schalten Sie auf Ihrem Telefon in den Einstellungen unter „Entwickleroptionen“ das USB-Debugging ein. Auf einem Samsung-Telefon schalten Sie auch „Automatische Sperre“ aus. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again.</source>
        <translation>Ziehen Sie Ihr Telefon ab und stecken Sie es wieder an. Wenn es fragt, setzen Sie das Häkchen bei „Von diesem Computer immer zulassen“ und tippen Sie auf „Zulassen“. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again.</source>
        <translation>Entsperren Sie Ihr Telefon, wischen Sie vom oberen Rand nach unten, tippen Sie auf die Mitteilung über USB und wählen Sie „Dateiübertragung“. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone.</source>
        <translation>Entsperren Sie Ihr Telefon, lassen Sie den Bildschirm an und versuchen Sie es noch einmal. Passiert es wieder, starten Sie Ihr Telefon neu.</translation>
    </message>
    <message>
        <source>Use a larger drive, then try again.</source>
        <translation>Nehmen Sie ein größeres Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages.</source>
        <translation>Versuchen Sie es noch einmal und tippen Sie langsam. Vielleicht haben Sie es vor langer Zeit an einem Computer festgelegt. Wenn Sie es nicht wissen, können Sie aufhören und Ihr Telefon behalten. „Alle Einstellungen zurücksetzen“ auf Ihrem Telefon entfernt dieses Passwort, nicht Ihre Fotos und Nachrichten.</translation>
    </message>
    <message>
        <source>Stop here, finish the set-up on your phone and come back.</source>
        <translation>Hören Sie hier auf, richten Sie Ihr Telefon fertig ein und kommen Sie wieder.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and ask whoever manages your phone.</source>
        <translation>Ein neuer Versuch hilft nicht. Hören Sie hier auf und fragen Sie, wer Ihr Telefon verwaltet.</translation>
    </message>
    <message>
        <source>Wait until your phone has finished, or stop here and come back later.</source>
        <translation>Warten Sie, bis Ihr Telefon fertig ist, oder hören Sie hier auf und kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again.</source>
        <translation>Öffnen Sie auf Ihrem Telefon „Einstellungen“, tippen Sie auf Ihren Namen, dann auf „Wo ist?“, dann auf „Mein iPhone suchen“ und schalten Sie es aus. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again.</source>
        <translation>Starten Sie Ihr Telefon neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again. If it happens once more, stop and keep your phone.</source>
        <translation>Starten Sie Ihr Telefon neu und versuchen Sie es noch einmal. Passiert es wieder, hören Sie auf und behalten Sie Ihr Telefon.</translation>
    </message>
    <message>
        <source>Try again, and answer Yes or type your passcode when your phone asks.</source>
        <translation>Versuchen Sie es noch einmal und antworten Sie mit Ja oder tippen Sie Ihren Code ein, wenn Ihr Telefon fragt.</translation>
    </message>
    <message>
        <source>Trying again will not help. If you chose to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased.</source>
        <translation>Ein neuer Versuch hilft nicht. Wenn Sie alles kopieren wollten, können Sie hier aufhören, neu beginnen und „Fotos und Dateien“ wählen. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock your phone, then try again. Your phone may ask for its passcode.</source>
        <translation>Entsperren Sie Ihr Telefon und versuchen Sie es noch einmal. Ihr Telefon fragt vielleicht nach seinem Code.</translation>
    </message>
    <message>
        <source>Plug in your drive, then try again.</source>
        <translation>Stecken Sie Ihr Laufwerk an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Use a drive with more room, then try again.</source>
        <translation>Nehmen Sie ein Laufwerk mit mehr Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Plug your drive in again, then try again.</source>
        <translation>Stecken Sie Ihr Laufwerk wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If it has a lock switch, slide it the other way. Or use another drive. Then try again.</source>
        <translation>Wenn es einen Schreibschutz-Schalter hat, schieben Sie ihn auf die andere Seite. Oder nehmen Sie ein anderes Laufwerk. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Use a drive in the exFAT format, then try again. The staff can tell you more.</source>
        <translation>Nehmen Sie ein Laufwerk im Format exFAT und versuchen Sie es noch einmal. Das Personal kann Ihnen mehr dazu sagen.</translation>
    </message>
    <message>
        <source>Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check.</source>
        <translation>Versuchen Sie es noch einmal: Wir machen eine neue Kopie. Wir löschen nie ein Telefon wegen einer Kopie, die ihre Prüfung nicht bestanden hat.</translation>
    </message>
    <message>
        <source>Unlock your phone. On an iPhone, make sure that Find My is off. Then try again.</source>
        <translation>Entsperren Sie Ihr Telefon. Achten Sie bei einem iPhone darauf, dass „Wo ist?“ ausgeschaltet ist. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap Accounts and remove every account. Then try again.</source>
        <translation>Öffnen Sie auf Ihrem Telefon „Einstellungen“, tippen Sie auf „Konten“ und entfernen Sie jedes Konto. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>If you are here, just go on with Try again.</source>
        <translation>Wenn Sie da sind, machen Sie einfach mit „Noch einmal versuchen“ weiter.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.</source>
        <translation>Stecken Sie Ihr Telefon wieder an, lassen Sie es am Kabel und versuchen Sie es noch einmal: Wir sehen nur nach, ob es gelöscht wurde.</translation>
    </message>
    <message>
        <source>Ask the staff to help you. They cannot see what was on your phone.</source>
        <translation>Bitten Sie das Personal um Hilfe. Es kann nicht sehen, was auf Ihrem Telefon war.</translation>
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
        <translation>weniger als 1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>Wir können noch nicht sagen, wie lange es dauert.</translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation>Noch etwa eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Noch höchstens %Ln Minute.</numerusform>
            <numerusform>Noch höchstens %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Noch etwa %1 bis %Ln Minute.</numerusform>
            <numerusform>Noch etwa %1 bis %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This usually takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Das dauert meist etwa %Ln Minute.</numerusform>
            <numerusform>Das dauert meist etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This usually takes about a minute.</source>
        <translation>Das dauert meist etwa eine Minute.</translation>
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
        <translation>Das können wir von hier aus nicht sehen. Bitte prüfen Sie es auf Ihrem Telefon</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Find My</source>
        <translation>„Wo ist?“</translation>
    </message>
    <message>
        <source>Who manages this phone</source>
        <translation>Wer dieses Telefon verwaltet</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Backup password</source>
        <translation>Sicherungspasswort</translation>
    </message>
    <message>
        <source>Phone set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Arbeitsprofil</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Andere Nutzer</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Displaysperre</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Speicherkarte</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Diebstahlschutz</translation>
    </message>
    <message>
        <source>Identity Check</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation>Automatische Sperre</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody but you.</source>
        <translation>Niemand außer Ihnen.</translation>
    </message>
    <message>
        <source>None set yet: you choose one here.</source>
        <translation>Noch keines: Sie wählen hier eines.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <source>None left on the phone.</source>
        <translation>Keine mehr auf dem Telefon.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>None in the phone.</source>
        <translation>Keine im Telefon.</translation>
    </message>
    <message>
        <source>If an employer or school does, ask them to release it first.</source>
        <translation>Wenn ein Arbeitgeber oder eine Schule es verwaltet, bitten Sie dort zuerst um die Freigabe.</translation>
    </message>
    <message>
        <source>It should be at 30 percent or more.</source>
        <translation>Er sollte zu 30&#xa0;Prozent oder mehr geladen sein.</translation>
    </message>
    <message>
        <source>It must be finished.</source>
        <translation>Sie muss abgeschlossen sein.</translation>
    </message>
    <message>
        <source>Remove them before the erase.</source>
        <translation>Entfernen Sie sie vor dem Löschen.</translation>
    </message>
    <message>
        <source>Remove it before the erase. It is not copied.</source>
        <translation>Entfernen Sie es vor dem Löschen. Es wird nicht kopiert.</translation>
    </message>
    <message>
        <source>What is theirs is not copied, but erased too.</source>
        <translation>Was ihnen gehört, wird nicht kopiert, aber mit gelöscht.</translation>
    </message>
    <message>
        <source>Have your PIN at hand for the reset.</source>
        <translation>Halten Sie Ihre PIN zum Zurücksetzen bereit.</translation>
    </message>
    <message>
        <source>Take it out before the erase.</source>
        <translation>Nehmen Sie sie vor dem Löschen heraus.</translation>
    </message>
    <message>
        <source>Your PIN lifts it at the reset.</source>
        <translation>Beim Zurücksetzen hebt Ihre PIN ihn auf.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.</source>
        <translation>Öffnen Sie auf Ihrem Telefon „Einstellungen“, tippen Sie auf Ihren Namen, dann auf „Wo ist?“, dann auf „Mein iPhone suchen“ und schalten Sie es aus.</translation>
    </message>
    <message>
        <source>An employer or school manages this phone. Ask them to release it before you trade it in.</source>
        <translation>Ein Arbeitgeber oder eine Schule verwaltet dieses Telefon. Bitten Sie dort um die Freigabe, bevor Sie es in Zahlung geben.</translation>
    </message>
    <message>
        <source>Leave the phone on the cable: it charges here.</source>
        <translation>Lassen Sie das Telefon am Kabel: Es lädt hier.</translation>
    </message>
    <message>
        <source>Your phone has one already. We will ask you for it.</source>
        <translation>Ihr Telefon hat schon eines. Wir fragen Sie danach.</translation>
    </message>
    <message>
        <source>Finish setting up your phone first.</source>
        <translation>Richten Sie zuerst Ihr Telefon fertig ein.</translation>
    </message>
    <message>
        <source>Remove all in Settings before the erase.</source>
        <translation>Entfernen Sie vor dem Löschen alle in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your employer&apos;s part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase.</source>
        <translation>Der Teil des Telefons, der Ihrem Arbeitgeber gehört, ist nicht in der Kopie. Entfernen Sie ihn vor dem Löschen in den Einstellungen unter „Konten“.</translation>
    </message>
    <message>
        <source>What other people keep on this phone is erased too, and is not in the copy.</source>
        <translation>Was andere auf diesem Telefon haben, wird mit gelöscht und ist nicht in der Kopie.</translation>
    </message>
    <message>
        <source>Take it out before the erase, which does not touch it.</source>
        <translation>Nehmen Sie sie vor dem Löschen heraus; das Löschen berührt sie nicht.</translation>
    </message>
    <message>
        <source>The reset may ask for your fingerprint or face.</source>
        <translation>Beim Zurücksetzen fragt es vielleicht nach Ihrem Fingerabdruck oder Gesicht.</translation>
    </message>
    <message>
        <source>It is on. It may close your phone to the cable before the copy is done.</source>
        <translation>Eingeschaltet. Sie sperrt vielleicht das Kabel, bevor die Kopie fertig ist.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Bitte ändern</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Your phone did not say. Unlock it and check again.</source>
        <translation>Ihr Telefon hat nichts dazu gesagt. Entsperren Sie es und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It is on. Leave it on for now: we ask you to turn it off after the copy.</source>
        <translation>Eingeschaltet. Lassen Sie es vorerst so: Wir bitten Sie nach der Kopie, es auszuschalten.</translation>
    </message>
    <message>
        <source>Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.</source>
        <translation>Lassen Sie sie vorerst darin, damit sie kopiert wird. Nehmen Sie sie vor dem Löschen heraus; das Löschen berührt sie nicht.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Enough.</source>
        <translation>Genug.</translation>
    </message>
    <message>
        <source>%1 percent.</source>
        <translation>%1&#xa0;Prozent.</translation>
    </message>
    <message>
        <source>%1 percent is too little.</source>
        <translation>%1&#xa0;Prozent sind zu wenig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) on this phone.</source>
        <translation>
            <numerusform>%Ln Konto auf diesem Telefon.</numerusform>
            <numerusform>%Ln Konten auf diesem Telefon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other user(s) on this phone.</source>
        <translation>
            <numerusform>%Ln anderer Nutzer auf diesem Telefon.</numerusform>
            <numerusform>%Ln andere Nutzer auf diesem Telefon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has none.</source>
        <translation>Dieses Telefon hat das nicht.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looked at just now, and again every few seconds.</source>
        <translation>Gerade geprüft, und alle paar Sekunden wieder.</translation>
    </message>
    <message>
        <source>The kiosk looks at itself</source>
        <translation>Der Kiosk prüft sich selbst</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the kiosk need somebody</source>
        <translation>
            <numerusform>%n Teil des Kiosks braucht Hilfe</numerusform>
            <numerusform>%n Teile des Kiosks brauchen Hilfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Call support if that does not help.</source>
        <translation>Rufen Sie den Support an, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Badge reader</source>
        <translation>Ausweisleser</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Bildschirm des Kunden</translation>
    </message>
    <message>
        <source>Customers&apos; drives</source>
        <translation>Laufwerke der Kunden</translation>
    </message>
    <message>
        <source>iPhones</source>
        <translation>iPhones</translation>
    </message>
    <message>
        <source>Phone cable</source>
        <translation>Telefonkabel</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Bote</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Zeugen des Protokolls</translation>
    </message>
    <message>
        <source>Room on the kiosk&apos;s disk</source>
        <translation>Platz auf der Festplatte des Kiosks</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The kiosk&apos;s certificate</source>
        <translation>Zertifikat des Kiosks</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Vorhanden.</translation>
    </message>
    <message>
        <source>It is not there. Look at its cable.</source>
        <translation>Nicht vorhanden. Sehen Sie nach dem Kabel.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>It does not answer. Wait a minute: it is started again by itself.</source>
        <translation>Antwortet nicht. Warten Sie eine Minute: Er wird von selbst neu gestartet.</translation>
    </message>
    <message>
        <source>They can be found when they are plugged in.</source>
        <translation>Sie werden gefunden, wenn sie angesteckt werden.</translation>
    </message>
    <message>
        <source>They cannot be found. Restart the kiosk when it is free.</source>
        <translation>Sie werden nicht gefunden. Starten Sie den Kiosk neu, wenn er frei ist.</translation>
    </message>
    <message>
        <source>They can be reached.</source>
        <translation>Sie sind erreichbar.</translation>
    </message>
    <message>
        <source>None was plugged in lately. What reaches them starts with the first one.</source>
        <translation>In letzter Zeit war keines angesteckt. Was sie erreicht, startet mit dem ersten.</translation>
    </message>
    <message>
        <source>The kiosk sees its USB ports.</source>
        <translation>Der Kiosk sieht seine USB-Anschlüsse.</translation>
    </message>
    <message>
        <source>The kiosk sees no USB port. Restart it when it is free.</source>
        <translation>Der Kiosk sieht keinen USB-Anschluss. Starten Sie ihn neu, wenn er frei ist.</translation>
    </message>
    <message>
        <source>It is there. Whether its network is, shows with the next record.</source>
        <translation>Vorhanden. Ob sein Netz da ist, zeigt sich beim nächsten Eintrag.</translation>
    </message>
    <message>
        <source>It is away. Trade-ins go on; times are the kiosk&apos;s own word until it is back.</source>
        <translation>Nicht da. Inzahlungnahmen gehen weiter; bis er zurück ist, bürgt nur der Kiosk selbst für Zeiten.</translation>
    </message>
    <message>
        <source>None has signed yet, or none is set up.</source>
        <translation>Noch keiner hat signiert, oder keiner ist eingerichtet.</translation>
    </message>
    <message>
        <source>They signed within the last week.</source>
        <translation>Sie haben innerhalb der letzten Woche signiert.</translation>
    </message>
    <message numerus="yes">
        <source>They last signed %n day(s) ago. Look at the network.</source>
        <translation>
            <numerusform>Sie haben zuletzt vor %n Tag signiert. Sehen Sie nach dem Netz.</numerusform>
            <numerusform>Sie haben zuletzt vor %n Tagen signiert. Sehen Sie nach dem Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1&#xa0;GB sind frei.</translation>
    </message>
    <message>
        <source>Tell your manager: the kiosk stops when it is full.</source>
        <translation>Sagen Sie es Ihrer Leitung: Der Kiosk bleibt stehen, wenn sie voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s sign of life is missing; it is written when the kiosk is free.</source>
        <translation>Das heutige Lebenszeichen fehlt; es wird geschrieben, wenn der Kiosk frei ist.</translation>
    </message>
    <message>
        <source>It has ended. No trade-in can be certified. Tell your manager.</source>
        <translation>Abgelaufen. Keine Inzahlungnahme kann bescheinigt werden. Sagen Sie es Ihrer Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>Läuft in %n Tag ab.</numerusform>
            <numerusform>Läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell your manager: a new one must be asked for.</source>
        <translation>Sagen Sie es Ihrer Leitung: Es muss ein neues beantragt werden.</translation>
    </message>
    <message>
        <source>It is not behind anything on record.</source>
        <translation>Sie liegt hinter keinem Eintrag zurück.</translation>
    </message>
    <message>
        <source>It was set back. Tell your manager before the next trade-in.</source>
        <translation>Sie wurde zurückgestellt. Sagen Sie es vor der nächsten Inzahlungnahme Ihrer Leitung.</translation>
    </message>
    <message>
        <source>Its paper is nearly used up. Put in a new roll when the kiosk is free.</source>
        <translation>Das Papier ist fast aufgebraucht. Legen Sie eine neue Rolle ein, wenn der Kiosk frei ist.</translation>
    </message>
    <message>
        <source>It has no paper. Put some in: customers see their receipts on the screen until then.</source>
        <translation>Er hat kein Papier. Legen Sie welches ein: Bis dahin sehen Kunden ihre Belege auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Its cover is open. Close it.</source>
        <translation>Die Klappe ist offen. Schließen Sie sie.</translation>
    </message>
    <message>
        <source>It does not answer. Look at its cable and power.</source>
        <translation>Antwortet nicht. Sehen Sie nach Kabel und Strom.</translation>
    </message>
    <message>
        <source>Not set up here, or not known.</source>
        <translation>Hier nicht eingerichtet oder nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding …</source>
        <translation>Weiter halten&#xa0;…</translation>
    </message>
    <message>
        <source>Hold down for two seconds, or press twice by keyboard</source>
        <translation>Zwei Sekunden gedrückt halten oder mit der Tastatur zweimal drücken</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.</source>
        <translation>Das Personal eröffnet Ihre Inzahlungnahme an der Theke. Alles, was Sie betrifft, geschieht hier, auf dem Bildschirm, den nur Sie sehen.</translation>
    </message>
    <message>
        <source>Welcome. Trade in your phone without giving yourself away</source>
        <translation>Willkommen. Geben Sie Ihr Telefon in Zahlung, ohne etwas von sich preiszugeben</translation>
    </message>
    <message>
        <source>Copy your phone to a drive of your own.</source>
        <translation>Kopieren Sie Ihr Telefon auf ein Laufwerk, das Ihnen gehört.</translation>
    </message>
    <message>
        <source>Erase your phone yourself, after the copy was checked.</source>
        <translation>Löschen Sie Ihr Telefon selbst, nachdem die Kopie geprüft wurde.</translation>
    </message>
    <message>
        <source>Leave with a signed certificate.</source>
        <translation>Gehen Sie mit einer signierten Bescheinigung.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.</source>
        <translation>Fotografieren Sie diesen Code, am besten mit einem anderen Telefon: Was auf diesem ist, wird später gelöscht. Er weist nach, dass Sie mit diesem Telefon gekommen sind.</translation>
    </message>
    <message>
        <source>This is the receipt for your %1</source>
        <translation>Das ist der Beleg für Ihr %1</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>Stecken Sie Ihr %1 wieder an</translation>
    </message>
    <message>
        <source>Copy everything USB can give instead</source>
        <translation>Doch alles kopieren, was USB hergibt</translation>
    </message>
    <message>
        <source>Copy photos and files only instead</source>
        <translation>Doch nur Fotos und Dateien kopieren</translation>
    </message>
    <message>
        <source>I have my receipt</source>
        <translation>Ich habe meinen Beleg</translation>
    </message>
    <message>
        <source>If your phone asks once more, the tick was missing: tick it and tap Allow again.</source>
        <translation>Wenn Ihr Telefon noch einmal fragt, fehlte das Häkchen: Setzen Sie es und tippen Sie wieder auf „Zulassen“.</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>DEMO - no real trade-in is certified</source>
        <translation>DEMO – keine echte Inzahlungnahme wird bescheinigt</translation>
    </message>
    <message>
        <source>TRAINING - no real trade-in is certified</source>
        <translation>ÜBUNG – keine echte Inzahlungnahme wird bescheinigt</translation>
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
        <translation>Sie gilt nur für diesen Bildschirm. Der Kunde wählt seine eigene.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Nothing to turn on: you only tap “File transfer” on your phone.</source>
        <translation>Sie müssen nichts einschalten: Sie tippen nur auf Ihrem Telefon auf „Dateiübertragung“.</translation>
    </message>
    <message>
        <source>Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.</source>
        <translation>Fotos, Videos, Musik, Downloads, Dokumente und in WhatsApp geteilte Bilder.</translation>
    </message>
    <message>
        <source>Not: contacts, text messages, call list, calendar, and what is kept inside apps.</source>
        <translation>Nicht: Kontakte, SMS, Anrufliste, Kalender und was in Apps liegt.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>You turn on “USB debugging” on your phone. We show you how.</source>
        <translation>Sie schalten auf Ihrem Telefon „USB-Debugging“ ein. Wir zeigen Ihnen, wie.</translation>
    </message>
    <message>
        <source>Photos and files, and contacts, text messages, call list and calendar.</source>
        <translation>Fotos und Dateien sowie Kontakte, SMS, Anrufliste und Kalender.</translation>
    </message>
    <message>
        <source>Not: what is kept inside apps, such as their chats, and what is only in the cloud.</source>
        <translation>Nicht: was in Apps liegt, zum Beispiel ihre Chats, und was nur in der Cloud liegt.</translation>
    </message>
    <message>
        <source>Everything USB can give</source>
        <translation>Alles, was USB hergibt</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Your phone is locked</source>
        <translation>Ihr Telefon ist gesperrt</translation>
    </message>
    <message>
        <source>Your phone asks whether to allow USB debugging</source>
        <translation>Ihr Telefon fragt, ob es USB-Debugging zulassen soll</translation>
    </message>
    <message>
        <source>Your phone asks whether to trust this kiosk</source>
        <translation>Ihr Telefon fragt, ob es diesem Kiosk vertrauen soll</translation>
    </message>
    <message>
        <source>Your phone was told not to allow USB debugging</source>
        <translation>Auf Ihrem Telefon wurde USB-Debugging abgelehnt</translation>
    </message>
    <message>
        <source>Your phone was told not to trust this kiosk</source>
        <translation>Auf Ihrem Telefon wurde das Vertrauen abgelehnt</translation>
    </message>
    <message>
        <source>Your phone has forgotten this kiosk</source>
        <translation>Ihr Telefon hat diesen Kiosk vergessen</translation>
    </message>
    <message>
        <source>This phone may not talk to kiosks</source>
        <translation>Dieses Telefon darf nicht mit Kiosken sprechen</translation>
    </message>
    <message>
        <source>How much of your phone shall be copied?</source>
        <translation>Wie viel von Ihrem Telefon soll kopiert werden?</translation>
    </message>
    <message>
        <source>Let this kiosk read your files</source>
        <translation>Lassen Sie diesen Kiosk Ihre Dateien lesen</translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation>Schalten Sie USB-Debugging ein</translation>
    </message>
    <message>
        <source>Auto Blocker keeps your phone closed</source>
        <translation>„Automatische Sperre“ hält Ihr Telefon verschlossen</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its cable</source>
        <translation>Dieser Kiosk darf sein Kabel nicht benutzen</translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Ein anderes Programm belegt das Kabel</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its cable</source>
        <translation>Dieser Kiosk erreicht sein Kabel nicht</translation>
    </message>
    <message>
        <source>We are reading which phone this is</source>
        <translation>Wir lesen, welches Telefon das ist</translation>
    </message>
    <message>
        <source>Plug in your phone</source>
        <translation>Stecken Sie Ihr Telefon an</translation>
    </message>
    <message>
        <source>Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.</source>
        <translation>Entsperren Sie es mit Ihrem Code oder Gesicht. Ihr Code bleibt auf Ihrem Telefon: Wir sehen ihn nie.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s key was made for this trade-in alone, and is destroyed at its end.</source>
        <translation>Der Schlüssel des Kiosks wurde nur für diese Inzahlungnahme gemacht und wird an ihrem Ende vernichtet.</translation>
    </message>
    <message>
        <source>Tap Trust on your phone, then type your passcode there. Only this kiosk&apos;s locked inner part can read your phone, and only until you leave.</source>
        <translation>Tippen Sie auf Ihrem Telefon auf „Vertrauen“ und geben Sie dort Ihren Code ein. Nur der verschlossene innere Teil dieses Kiosks kann Ihr Telefon lesen, und nur bis Sie gehen.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Allow.</source>
        <translation>Ziehen Sie Ihr Telefon ab und stecken Sie es wieder an. Wenn es fragt, tippen Sie auf „Zulassen“.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. It then asks once more: tap Trust.</source>
        <translation>Ziehen Sie Ihr Telefon ab und stecken Sie es wieder an. Es fragt dann noch einmal: Tippen Sie auf „Vertrauen“.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Trust.</source>
        <translation>Ziehen Sie Ihr Telefon ab und stecken Sie es wieder an. Wenn es fragt, tippen Sie auf „Vertrauen“.</translation>
    </message>
    <message>
        <source>An employer or school manages it and forbids the connection. You can stop here and keep your phone.</source>
        <translation>Ein Arbeitgeber oder eine Schule verwaltet es und verbietet die Verbindung. Sie können hier aufhören und Ihr Telefon behalten.</translation>
    </message>
    <message>
        <source>This is about the copy alone: what you may erase later is always the whole phone.</source>
        <translation>Hier geht es nur um die Kopie: Was Sie später löschen können, ist immer das ganze Telefon.</translation>
    </message>
    <message>
        <source>Your phone is only charging now. Nothing can be read before you say so on the phone.</source>
        <translation>Ihr Telefon lädt jetzt nur. Nichts kann gelesen werden, bevor Sie es auf dem Telefon erlauben.</translation>
    </message>
    <message>
        <source>It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.</source>
        <translation>Damit kann dieser Kiosk auch Ihre Kontakte und Nachrichten kopieren. Nichts kann gelesen werden, bevor Sie es zulassen.</translation>
    </message>
    <message>
        <source>If USB debugging is on already, this is what may hold it back.</source>
        <translation>Wenn USB-Debugging schon eingeschaltet ist, hält vielleicht das hier es zurück.</translation>
    </message>
    <message>
        <source>This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.</source>
        <translation>Das ist nicht Ihre Schuld, und Ihrem Telefon fehlt nichts. Bitte lassen Sie das Personal den Kiosk prüfen.</translation>
    </message>
    <message>
        <source>This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.</source>
        <translation>Das ist nicht Ihre Schuld. Bitte warten Sie einen Moment. Hält es an, lassen Sie das Personal den Kiosk prüfen.</translation>
    </message>
    <message>
        <source>Please leave it on the cable and unlocked. This takes a few seconds.</source>
        <translation>Bitte lassen Sie es am Kabel und entsperrt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Use the cable below this screen. Then unlock your phone and keep it where you can see it.</source>
        <translation>Nehmen Sie das Kabel unter diesem Bildschirm. Entsperren Sie dann Ihr Telefon und behalten Sie es im Blick.</translation>
    </message>
</context>
<context>
    <name>LostConnection</name>
    <message>
        <source>This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.</source>
        <translation>Dieser Bildschirm wartet auf den Rest des Kiosks. Sie müssen nichts tun. Bitte lassen Sie Ihr Telefon, wie es ist.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
</context>
<context>
    <name>MadeSecret</name>
    <message>
        <source>QR code of your password</source>
        <translation>QR-Code Ihres Passworts</translation>
    </message>
    <message>
        <source>Your password is hidden.</source>
        <translation>Ihr Passwort ist verborgen.</translation>
    </message>
    <message>
        <source>Point the camera of another phone at this code, and save what it reads.</source>
        <translation>Richten Sie die Kamera eines anderen Telefons auf diesen Code und speichern Sie, was sie liest.</translation>
    </message>
    <message>
        <source>Show my password</source>
        <translation>Mein Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show it as words</source>
        <translation>Als Wörter zeigen</translation>
    </message>
    <message>
        <source>Show it as a code</source>
        <translation>Als Code zeigen</translation>
    </message>
    <message>
        <source>You see it only here, and only until you go on. Then nobody can show it to you again: not the staff, and not this kiosk.</source>
        <translation>Sie sehen es nur hier, und nur bis Sie weitergehen. Danach kann es Ihnen niemand mehr zeigen: weder das Personal noch dieser Kiosk.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>An e-mail is like a postcard: whoever carries it can read your record, and the serial number of the phone in it.</source>
        <translation>Eine E-Mail ist wie eine Postkarte: Wer sie befördert, kann Ihren Bericht lesen und darin die Seriennummer des Telefons.</translation>
    </message>
</context>
<context>
    <name>MailButton</name>
    <message>
        <source>Send it by e-mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Back to my receipt</source>
        <translation>Zurück zu meinem Beleg</translation>
    </message>
    <message>
        <source>No e-mail, back to my receipt</source>
        <translation>Keine E-Mail, zurück zu meinem Beleg</translation>
    </message>
</context>
<context>
    <name>MailCode</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>MailSend</name>
    <message>
        <source>Send me the code</source>
        <translation>Code an mich senden</translation>
    </message>
    <message>
        <source>This is the code</source>
        <translation>Das ist der Code</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A code is on its way to you</source>
        <translation>Ein Code ist zu Ihnen unterwegs</translation>
    </message>
    <message>
        <source>Type the code from the e-mail</source>
        <translation>Tippen Sie den Code aus der E-Mail ein</translation>
    </message>
    <message>
        <source>Your record is being sent</source>
        <translation>Ihr Bericht wird gesendet</translation>
    </message>
    <message>
        <source>Your record is on its way by e-mail</source>
        <translation>Ihr Bericht ist unterwegs</translation>
    </message>
    <message>
        <source>Where should your record be sent?</source>
        <translation>Wohin soll Ihr Bericht gesendet werden?</translation>
    </message>
    <message>
        <source>No more e-mail in this trade-in</source>
        <translation>In dieser Inzahlungnahme keine E-Mail mehr</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Six digits, good for ten minutes. If the e-mail is not there, look in your spam folder.</source>
        <translation>Sechs Ziffern, zehn Minuten gültig. Wenn nichts da ist, sehen Sie im Spam-Ordner nach.</translation>
    </message>
    <message>
        <source>Your address is forgotten. Take a picture of your receipt all the same: the e-mail cannot be sent again.</source>
        <translation>Ihre Adresse ist vergessen. Fotografieren Sie Ihren Beleg trotzdem: Die E-Mail kann nicht noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Used once for this message, then forgotten. You must be able to read your e-mail right now: a code comes first.</source>
        <translation>Wird einmal für diese Nachricht benutzt und dann vergessen. Sie müssen Ihre E-Mails jetzt lesen können: Zuerst kommt ein Code.</translation>
    </message>
    <message>
        <source>A code is sent twice at most. Take a picture of your receipt instead: it proves the same.</source>
        <translation>Ein Code wird höchstens zweimal gesendet. Fotografieren Sie stattdessen Ihren Beleg: Er weist dasselbe nach.</translation>
    </message>
    <message>
        <source>This cannot be an address. Please look at it again: is there one @, and an ending such as .com?</source>
        <translation>Das kann keine Adresse sein. Bitte sehen Sie noch einmal hin: Steht ein @ darin und am Ende etwas wie .de?</translation>
    </message>
    <message>
        <source>No e-mail is taken for that address. Please check every letter of it.</source>
        <translation>Für diese Adresse wird keine E-Mail angenommen. Bitte prüfen Sie jeden Buchstaben.</translation>
    </message>
    <message>
        <source>The e-mail could not be sent. Your receipt and your record are safe. You can take a picture of the receipt instead.</source>
        <translation>Die E-Mail konnte nicht gesendet werden. Ihr Beleg und Ihr Bericht sind sicher. Sie können stattdessen den Beleg fotografieren.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. You can try %n more time(s).</source>
        <translation>
            <numerusform>Das ist nicht der Code. Sie haben noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht der Code. Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the code, three times. The address is forgotten.</source>
        <translation>Das war dreimal nicht der Code. Die Adresse ist vergessen.</translation>
    </message>
    <message>
        <source>The code was not typed in time. The address is forgotten.</source>
        <translation>Der Code wurde nicht rechtzeitig eingetippt. Die Adresse ist vergessen.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>A new manager, a copy of the log and another policy take two people.</source>
        <translation>Für neue Leitungsrechte, eine Kopie des Protokolls und andere Regeln braucht es zwei Personen.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Enrol a manager</source>
        <translation>Leitung aufnehmen</translation>
    </message>
    <message>
        <source>Enrol staff</source>
        <translation>Personal aufnehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Their badge and PIN are forgotten at once. What they did stays on record.</source>
        <translation>Ausweis und PIN werden sofort vergessen. Was diese Person getan hat, bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 den Zugang entziehen?</translation>
    </message>
    <message>
        <source>Yes, revoke it</source>
        <translation>Ja, entziehen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>The trade-in goes on meanwhile.</source>
        <translation>Die Inzahlungnahme geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What was done today, without names</source>
        <translation>Was heute getan wurde, ohne Namen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Reader, printer, drives, phones</source>
        <translation>Lesegerät, Drucker, Laufwerke, Telefone</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Void, correct or decide</source>
        <translation>Für ungültig erklären, berichtigen, entscheiden</translation>
    </message>
    <message>
        <source>An earlier record</source>
        <translation>Ein früherer Eintrag</translation>
    </message>
    <message>
        <source>With a simulated phone</source>
        <translation>Mit einem simulierten Telefon</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Badges, policy, a copy of the log</source>
        <translation>Ausweise, Regeln, eine Kopie des Protokolls</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>If nobody answers, this screen closes the page, asks the staff to come, and erases nothing by itself.</source>
        <translation>Wenn niemand antwortet, schließt dieser Bildschirm die Seite, ruft das Personal und löscht nichts von selbst.</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Ja, mehr Zeit</translation>
    </message>
</context>
<context>
    <name>NeedsHelp</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Is what I have on my phone safe?</source>
        <translation>Ist das, was ich auf meinem Telefon habe, sicher?</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>Was kann ich jetzt tun?</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1</source>
        <translation>Das Personal kann Ihnen helfen. Es sieht diesen Code auch: %1</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1 (%2)</source>
        <translation>Das Personal kann Ihnen helfen. Es sieht diesen Code auch: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Your phone was erased</source>
        <translation>Ihr Telefon wurde gelöscht</translation>
    </message>
    <message>
        <source>Your phone does not behave like an erased phone</source>
        <translation>Ihr Telefon verhält sich nicht wie ein gelöschtes Telefon</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased</source>
        <translation>Wir konnten nicht nachweisen, dass Ihr Telefon gelöscht wurde</translation>
    </message>
    <message>
        <source>%1 This certificate says so, and anyone can check it.</source>
        <translation>%1 Diese Bescheinigung sagt das, und jeder kann sie prüfen.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.</source>
        <translation>Was darauf war, ist vielleicht noch darauf. Behalten Sie es also bei sich und geben Sie es nicht ab. Dieser Bericht sagt, was wir gesehen haben.</translation>
    </message>
    <message>
        <source>%1 An erased phone does that, but so may one that was not: then everything is still on it. Look at it yourself: it should greet you as a new phone.</source>
        <translation>%1 Ein gelöschtes Telefon tut das, aber vielleicht auch eines, das nicht gelöscht wurde: Dann ist noch alles darauf. Sehen Sie selbst nach: Es sollte Sie wie ein neues Telefon begrüßen.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.</source>
        <translation>Was darauf war, ist vielleicht noch darauf. Geben Sie es also nicht als gelöscht ab. Dieser Bericht sagt, was wir gesehen haben und was nicht.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and looked through it from inside: nobody&apos;s accounts, apps or files are on it.</source>
        <translation>Wir haben gesehen, wie es verschwand und wiederkam, und haben es von innen durchgesehen: Niemandes Konten, Apps oder Dateien sind darauf.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and Android&apos;s own trade-in mode tells us that it is as new and locked to nobody.</source>
        <translation>Wir haben gesehen, wie es verschwand und wiederkam, und der Eintauschmodus von Android sagt uns, dass es wie neu und an niemanden gebunden ist.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without any files, and with a new number that a mere restart does not give it.</source>
        <translation>Wir haben gesehen, wie es verschwand und wiederkam, ohne Dateien und mit einer neuen Nummer, die ein bloßer Neustart ihm nicht gibt.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without the access that you had given us.</source>
        <translation>Wir haben gesehen, wie es verschwand und wiederkam, ohne den Zugang, den Sie uns gegeben hatten.</translation>
    </message>
    <message>
        <source>We saw it leave, come back as new and refuse its old connection.</source>
        <translation>Wir haben gesehen, wie es verschwand, wie neu wiederkam und seine alte Verbindung ablehnte.</translation>
    </message>
    <message>
        <source>We did not see the phone restart.</source>
        <translation>Wir haben nicht gesehen, dass das Telefon neu startete.</translation>
    </message>
    <message>
        <source>The phone did not come back on the cable.</source>
        <translation>Das Telefon kam nicht an das Kabel zurück.</translation>
    </message>
    <message>
        <source>We could not read which phone came back.</source>
        <translation>Wir konnten nicht lesen, welches Telefon zurückkam.</translation>
    </message>
    <message>
        <source>A different phone came back.</source>
        <translation>Ein anderes Telefon kam zurück.</translation>
    </message>
    <message>
        <source>We could not read whether the phone is as new.</source>
        <translation>Wir konnten nicht lesen, ob das Telefon wie neu ist.</translation>
    </message>
    <message>
        <source>The phone was already set up again when we looked.</source>
        <translation>Das Telefon war schon wieder eingerichtet, als wir nachsahen.</translation>
    </message>
    <message>
        <source>We could not check whether the old connection is refused.</source>
        <translation>Wir konnten nicht prüfen, ob die alte Verbindung abgelehnt wird.</translation>
    </message>
    <message>
        <source>The phone still accepts the connection from before.</source>
        <translation>Das Telefon nimmt die Verbindung von vorher noch an.</translation>
    </message>
    <message>
        <source>The phone still has its old name.</source>
        <translation>Das Telefon hat noch seinen alten Namen.</translation>
    </message>
    <message>
        <source>The phone says that its set-up is done.</source>
        <translation>Das Telefon sagt, dass es fertig eingerichtet ist.</translation>
    </message>
    <message>
        <source>The phone still has a passcode.</source>
        <translation>Das Telefon hat noch einen Code.</translation>
    </message>
    <message>
        <source>The phone still accepts the key from before.</source>
        <translation>Das Telefon nimmt den Schlüssel von vorher noch an.</translation>
    </message>
    <message>
        <source>The phone still has a number that an erase replaces.</source>
        <translation>Das Telefon hat noch eine Nummer, die eine Löschung ersetzt.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>Auf dem Telefon sind noch Konten, Apps oder Dateien.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account, so nobody else could use it.</source>
        <translation>Das Telefon ist noch an das Konto seines Besitzers gebunden, sodass niemand sonst es benutzen könnte.</translation>
    </message>
    <message>
        <source>What we saw fits an erase, but this phone&apos;s Android offers no proof of it over USB.</source>
        <translation>Was wir gesehen haben, passt zu einer Löschung, aber das Android dieses Telefons bietet über USB keinen Nachweis dafür.</translation>
    </message>
    <message>
        <source>We saw nothing that only an erased phone would do.</source>
        <translation>Wir haben nichts gesehen, was nur ein gelöschtes Telefon tun würde.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Im Telefon war nicht alles so wie bei einem gelöschten Telefon, oder es war nicht alles zu sehen.</translation>
    </message>
    <message>
        <source>This trade-in ended while the reset was open on your phone.</source>
        <translation>Diese Inzahlungnahme endete, während auf Ihrem Telefon die Seite zum Zurücksetzen offen war.</translation>
    </message>
    <message>
        <source>You stopped this trade-in.</source>
        <translation>Sie haben diese Inzahlungnahme abgebrochen.</translation>
    </message>
    <message>
        <source>The staff stopped this trade-in.</source>
        <translation>Das Personal hat diese Inzahlungnahme abgebrochen.</translation>
    </message>
    <message>
        <source>Two members of staff closed this trade-in.</source>
        <translation>Zwei Personen vom Personal haben diese Inzahlungnahme geschlossen.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time.</source>
        <translation>Lange hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>The kiosk had to start again.</source>
        <translation>Der Kiosk musste neu starten.</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Your phone asks for its passcode: type it on the phone. It stays there, we never see it.</source>
        <translation>Ihr Telefon fragt nach seinem Code: Tippen Sie ihn auf dem Telefon ein. Er bleibt dort, wir sehen ihn nie.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Es gilt, wenn eine zweite Person zugestimmt hat, der Kiosk frei ist und niemand wartet: Dann startet er neu.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Customers are greeted in</source>
        <translation>Kunden werden begrüßt auf</translation>
    </message>
    <message>
        <source>Sealed records are held for</source>
        <translation>Versiegelte Unterlagen werden aufbewahrt</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Zweite Person fragen</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>With a simulated phone, on these two screens, over what they show now. Every page says TRAINING.</source>
        <translation>Mit einem simulierten Telefon, auf diesen beiden Bildschirmen, über dem, was sie jetzt zeigen. Auf jeder Seite steht ÜBUNG.</translation>
    </message>
    <message>
        <source>Practise a trade-in</source>
        <translation>Eine Inzahlungnahme üben</translation>
    </message>
    <message>
        <source>The kiosk is free: it can begin.</source>
        <translation>Der Kiosk ist frei: Es kann losgehen.</translation>
    </message>
    <message>
        <source>A trade-in is under way. It can begin once the kiosk is free.</source>
        <translation>Eine Inzahlungnahme läuft. Es kann losgehen, wenn der Kiosk frei ist.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>So geht es los</translation>
    </message>
    <message>
        <source>Whoever looks after the kiosk starts “counterseal training” at it, and chooses what goes wrong.</source>
        <translation>Wer den Kiosk betreut, startet an ihm „counterseal training“ und wählt, was schiefgeht.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Was nicht geschieht</translation>
    </message>
    <message>
        <source>Nothing is certified and nothing reaches the kiosk&apos;s log. Keys, log and badges are made for the practice. No phone that is plugged in is touched.</source>
        <translation>Nichts wird bescheinigt, und nichts kommt in das Protokoll des Kiosks. Schlüssel, Protokoll und Ausweise werden für die Übung gemacht. Kein angestecktes Telefon wird berührt.</translation>
    </message>
</context>
<context>
    <name>PrintReceipt</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Ihr Beleg wird gedruckt.</translation>
    </message>
    <message>
        <source>Your receipt has been printed. It is yours alone: take it with you.</source>
        <translation>Ihr Beleg ist gedruckt. Er gehört nur Ihnen: Nehmen Sie ihn mit.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.</source>
        <translation>Der Drucker hat kein Papier. Ihr Beleg ist auf diesem Bildschirm: Fotografieren Sie ihn, oder bitten Sie das Personal um Papier.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.</source>
        <translation>Die Klappe des Druckers ist offen. Ihr Beleg ist auf diesem Bildschirm: Fotografieren Sie ihn, oder bitten Sie das Personal, die Klappe zu schließen.</translation>
    </message>
    <message>
        <source>The printer does not work now. Your receipt is on this screen: take a picture of it.</source>
        <translation>Der Drucker geht gerade nicht. Ihr Beleg ist auf diesem Bildschirm: Fotografieren Sie ihn.</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Try to print it again</source>
        <translation>Das Drucken noch einmal versuchen</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>Diesen Beleg drucken</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>We read every file back from your drive and open it with your password. Your phone is left alone.</source>
        <translation>Wir lesen jede Datei von Ihrem Laufwerk zurück und öffnen sie mit Ihrem Passwort. Ihr Telefon lassen wir dabei in Ruhe.</translation>
    </message>
    <message>
        <source>We are checking whether your copy can be opened</source>
        <translation>Wir prüfen, ob sich Ihre Kopie öffnen lässt</translation>
    </message>
    <message>
        <source>Please leave the drive in its slot. Only a copy that passes this check counts.</source>
        <translation>Bitte lassen Sie das Laufwerk im Anschluss. Nur eine Kopie, die diese Prüfung besteht, zählt.</translation>
    </message>
</context>
<context>
    <name>ProvingErase</name>
    <message>
        <source>We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.</source>
        <translation>Wir warten, bis es zurückkommt, und sehen nach, ob es wirklich wie neu ist. Wenn es sich vom Kabel gelöst hat, stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>We are checking whether your phone was erased</source>
        <translation>Wir prüfen, ob Ihr Telefon gelöscht wurde</translation>
    </message>
    <message>
        <source>Watching your phone start again</source>
        <translation>Wir sehen zu, wie Ihr Telefon neu startet</translation>
    </message>
    <message>
        <source>Please do not set the phone up. A phone that was set up again cannot be checked any more.</source>
        <translation>Bitte richten Sie das Telefon nicht ein. Ein Telefon, das wieder eingerichtet wurde, lässt sich nicht mehr prüfen.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The phone did not restart.</source>
        <translation>Das Telefon startete nicht neu.</translation>
    </message>
    <message>
        <source>The phone did not come back after the erase.</source>
        <translation>Das Telefon kam nach dem Löschen nicht zurück.</translation>
    </message>
    <message>
        <source>The phone that came back could not be identified.</source>
        <translation>Es war nicht zu erkennen, welches Telefon zurückkam.</translation>
    </message>
    <message>
        <source>Another phone came back.</source>
        <translation>Ein anderes Telefon kam zurück.</translation>
    </message>
    <message>
        <source>It could not be seen whether the phone is at its first set-up.</source>
        <translation>Es war nicht zu sehen, ob das Telefon vor seiner ersten Einrichtung steht.</translation>
    </message>
    <message>
        <source>The phone is not at its first set-up.</source>
        <translation>Das Telefon steht nicht vor seiner ersten Einrichtung.</translation>
    </message>
    <message>
        <source>It could not be tried whether the phone still knows this kiosk.</source>
        <translation>Es konnte nicht probiert werden, ob das Telefon diesen Kiosk noch kennt.</translation>
    </message>
    <message>
        <source>The phone still knows this kiosk, which an erased phone would not.</source>
        <translation>Das Telefon kennt diesen Kiosk noch, was bei einem gelöschten Telefon nicht so wäre.</translation>
    </message>
    <message>
        <source>The phone kept its name.</source>
        <translation>Das Telefon hat seinen Namen behalten.</translation>
    </message>
    <message>
        <source>The phone says that it is already set up.</source>
        <translation>Das Telefon sagt, dass es schon eingerichtet ist.</translation>
    </message>
    <message>
        <source>The phone still asks for a passcode.</source>
        <translation>Das Telefon fragt noch nach einem Code.</translation>
    </message>
    <message>
        <source>The phone still accepts the kiosk&apos;s key, which an erased phone would not.</source>
        <translation>Das Telefon nimmt den Schlüssel des Kiosks noch an, was ein gelöschtes Telefon nicht täte.</translation>
    </message>
    <message>
        <source>The phone kept a number that an erase replaces.</source>
        <translation>Das Telefon hat eine Nummer behalten, die eine Löschung ersetzt.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>Auf dem Telefon sind noch Konten, Apps oder Dateien.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account.</source>
        <translation>Das Telefon ist noch an das Konto seines Besitzers gebunden.</translation>
    </message>
    <message>
        <source>What was seen fits an erase, but this phone offers no proof of it.</source>
        <translation>Was zu sehen war, passt zu einer Löschung, aber dieses Telefon bietet keinen Nachweis dafür.</translation>
    </message>
    <message>
        <source>Nothing was seen that only an erased phone would do.</source>
        <translation>Es war nichts zu sehen, was nur ein gelöschtes Telefon tun würde.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Im Telefon war nicht alles so wie bei einem gelöschten Telefon, oder es war nicht alles zu sehen.</translation>
    </message>
    <message>
        <source>It ended while the reset was open on the phone. What was done there, nobody saw.</source>
        <translation>Sie endete, während auf dem Telefon die Seite zum Zurücksetzen offen war. Was dort getan wurde, hat niemand gesehen.</translation>
    </message>
    <message>
        <source>The customer stopped.</source>
        <translation>Der Kunde hat abgebrochen.</translation>
    </message>
    <message>
        <source>Staff stopped the trade-in.</source>
        <translation>Das Personal hat die Inzahlungnahme abgebrochen.</translation>
    </message>
    <message>
        <source>Two members of staff closed it.</source>
        <translation>Zwei Personen vom Personal haben sie geschlossen.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Niemand hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The kiosk was restarted.</source>
        <translation>Der Kiosk wurde neu gestartet.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>QR code of your receipt</source>
        <translation>QR-Code Ihres Belegs</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
</context>
<context>
    <name>ReferenceEntry</name>
    <message>
        <source>Type or scan the reference from the till. Never type a name or a phone number.</source>
        <translation>Tippen oder scannen Sie die Vorgangsnummer von der Kasse. Tippen Sie nie einen Namen oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Vorgangsnummer: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Letztes löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.</source>
        <translation>Dieser Kiosk hat nichts gelöscht. Fotografieren Sie diesen Beleg: Er sagt, dass Sie Ihr Telefon zurückgenommen haben.</translation>
    </message>
    <message>
        <source>Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.</source>
        <translation>Dieser Kiosk hat nichts gelöscht. Ihr Beleg wird gerade signiert. Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>You keep your phone</source>
        <translation>Sie behalten Ihr Telefon</translation>
    </message>
    <message>
        <source>I have my receipt and my phone</source>
        <translation>Ich habe meinen Beleg und mein Telefon</translation>
    </message>
    <message>
        <source>Close the reset screen on your phone. If you have already confirmed there, your phone erases itself.</source>
        <translation>Schließen Sie die Seite zum Zurücksetzen auf Ihrem Telefon. Wenn Sie dort schon bestätigt hatten, löscht sich Ihr Telefon.</translation>
    </message>
    <message>
        <source>If a copy was begun, what lies on your drive is not a checked copy. You can delete it.</source>
        <translation>Wenn eine Kopie begonnen wurde: Was auf Ihrem Laufwerk liegt, ist keine geprüfte Kopie. Sie können es löschen.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More above</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten geht es weiter</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.</source>
        <translation>Es wurde einmal festgelegt, vielleicht an einem Computer. Tippen Sie es hier ein: Die Kopie wird damit verschlossen, und wir prüfen die Kopie damit. Wir vergessen es, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>At least 8 characters. Without this password nobody can open the copy, not even you.</source>
        <translation>Mindestens 8&#xa0;Zeichen. Ohne dieses Passwort kann niemand die Kopie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.</source>
        <translation>Schreiben Sie es auf oder fotografieren Sie es, am besten mit einem anderen Telefon. Ohne dieses Passwort kann niemand die Kopie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Your phone already has a backup password</source>
        <translation>Ihr Telefon hat schon ein Sicherungspasswort</translation>
    </message>
    <message>
        <source>Choose the password for your copy</source>
        <translation>Wählen Sie das Passwort für Ihre Kopie</translation>
    </message>
    <message>
        <source>This password locks your copy</source>
        <translation>Dieses Passwort verschließt Ihre Kopie</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>Eines für mich ausdenken</translation>
    </message>
    <message>
        <source>Choose my own instead</source>
        <translation>Lieber selbst eines wählen</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort verwenden</translation>
    </message>
    <message>
        <source>I have kept it, use it</source>
        <translation>Ich habe es gesichert, verwenden</translation>
    </message>
    <message>
        <source>The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.</source>
        <translation>Die Kopie öffnet sich mit dem freien Programm age oder mit der Seite, die wir danebenlegen, in jedem Browser und ohne Internet.</translation>
    </message>
    <message>
        <source>The password is being taken. This can take a moment.</source>
        <translation>Das Passwort wird übernommen. Das kann einen Moment dauern.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing was done yet today.</source>
        <translation>Heute wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Newest first. Nothing here says whose phone it was.</source>
        <translation>Neueste zuerst. Nichts hier sagt, wem ein Telefon gehörte.</translation>
    </message>
    <message>
        <source>Today&apos;s trade-ins</source>
        <translation>Heutige Inzahlungnahmen</translation>
    </message>
    <message>
        <source>%1 · %2, opened by %3</source>
        <translation>%1 · %2, eröffnet von %3</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 wants it put on record that record %2 is not to be relied on. The record itself stays.</source>
        <translation>%1 möchte eintragen lassen, dass auf Eintrag %2 kein Verlass ist. Der Eintrag selbst bleibt.</translation>
    </message>
    <message>
        <source>%1 wants another reference put on record for record %2. The record itself stays.</source>
        <translation>%1 möchte zu Eintrag %2 eine andere Vorgangsnummer eintragen lassen. Der Eintrag selbst bleibt.</translation>
    </message>
    <message>
        <source>The other reference is %1.</source>
        <translation>Die andere Vorgangsnummer ist %1.</translation>
    </message>
    <message>
        <source>%1 wants somebody new to become a manager, who may then enrol and revoke badges.</source>
        <translation>%1 möchte jemand Neuem Leitungsrechte geben; wer sie hat, kann Ausweise aufnehmen und entziehen.</translation>
    </message>
    <message>
        <source>%1 wants customers to be greeted in %2, and sealed records to be held: %3. What is older is deleted; the log stays.</source>
        <translation>%1 möchte, dass Kunden in dieser Sprache begrüßt werden: %2, und versiegelte Unterlagen so lange aufbewahrt: %3. Was älter ist, wird gelöscht; das Protokoll bleibt.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the kiosk&apos;s log to be written for an auditor. It holds no customer&apos;s name, address or pictures.</source>
        <translation>%1 möchte eine Kopie des Kiosk-Protokolls für eine Prüfung schreiben lassen. Sie enthält von keinem Kunden Namen, Adresse oder Bilder.</translation>
    </message>
    <message>
        <source>%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.</source>
        <translation>%1 möchte Inzahlungnahme %2 schließen. Nichts wird gelöscht, und der Kunde behält das Telefon.</translation>
    </message>
    <message>
        <source>Try again in %1:%2.</source>
        <translation>Ein neuer Versuch ist in %1:%2 Minuten möglich.</translation>
    </message>
    <message>
        <source>The badge reader is missing. Plug it in, or call your manager.</source>
        <translation>Der Ausweisleser fehlt. Stecken Sie ihn an oder rufen Sie Ihre Leitung.</translation>
    </message>
    <message>
        <source>The badge reader does not answer. Unplug it and plug it in again, or call your manager.</source>
        <translation>Der Ausweisleser antwortet nicht. Ziehen Sie ihn ab und stecken Sie ihn wieder an, oder rufen Sie Ihre Leitung.</translation>
    </message>
    <message>
        <source>Nobody else should see the keys.</source>
        <translation>Niemand sonst sollte die Tasten sehen.</translation>
    </message>
    <message>
        <source>That badge and PIN do not belong together. Hold your badge to the reader to try again.</source>
        <translation>Dieser Ausweis und diese PIN gehören nicht zusammen. Halten Sie Ihren Ausweis an das Lesegerät, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Hold your badge to the reader.</source>
        <translation>Halten Sie Ihren Ausweis an das Lesegerät.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Geben Sie Ihre PIN ein</translation>
    </message>
    <message>
        <source>A second person, please</source>
        <translation>Eine zweite Person, bitte</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Zeigen Sie Ihren Ausweis</translation>
    </message>
    <message>
        <source>If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.</source>
        <translation>Wenn Sie einverstanden sind, zeigen Sie innerhalb einer Minute Ihren eigenen Ausweis und geben Sie Ihre PIN ein. Jemand von Ihnen muss Leitungsrechte haben.</translation>
    </message>
    <message>
        <source>Cancel and sign off</source>
        <translation>Abbrechen und abmelden</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>Noch ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>Find My is off. Nothing is erased yet.</source>
        <translation>„Wo ist?“ ist ausgeschaltet. Noch ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again.</source>
        <translation>Ändern Sie es auf Ihrem Telefon, dann sehen wir noch einmal nach.</translation>
    </message>
    <message>
        <source>While Find My is on, an erased phone stays locked to you, and nobody else can use it.</source>
        <translation>Solange „Wo ist?“ eingeschaltet ist, bleibt ein gelöschtes Telefon an Sie gebunden, und niemand sonst kann es benutzen.</translation>
    </message>
    <message>
        <source>Your phone is ready for the erase</source>
        <translation>Ihr Telefon ist bereit zum Löschen</translation>
    </message>
    <message>
        <source>Something must change before the erase</source>
        <translation>Vor dem Löschen muss sich noch etwas ändern</translation>
    </message>
    <message>
        <source>Your copy is complete. Now turn off Find My</source>
        <translation>Ihre Kopie ist vollständig. Schalten Sie jetzt „Wo ist?“ aus</translation>
    </message>
    <message>
        <source>Find My must be off before the erase</source>
        <translation>„Wo ist?“ muss vor dem Löschen aus sein</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Go on to your decision</source>
        <translation>Weiter zu Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>Your phone may make you wait an hour. That protects you from thieves.</source>
        <translation>Vielleicht lässt Ihr Telefon Sie eine Stunde warten. Das schützt Sie vor Dieben.</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>You can answer: %1.</source>
        <extracomment>Said after all that a page shows; %1 is a list of buttons</extracomment>
        <translation>Sie können antworten: %1.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>characters typed: %1</source>
        <extracomment>%1 is how many characters were typed into a field</extracomment>
        <translation>getippte Zeichen: %1</translation>
    </message>
    <message>
        <source>Character entered.</source>
        <extracomment>Said when a character was typed that must stay secret</extracomment>
        <translation>Zeichen getippt.</translation>
    </message>
    <message>
        <source>Character deleted.</source>
        <translation>Zeichen gelöscht.</translation>
    </message>
    <message>
        <source>field to type in</source>
        <translation>Eingabefeld</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>%1 is the seconds left to answer</extracomment>
        <translation>noch %1 Sekunden</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>The state of a switch</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The state of a switch</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>This is private. Plug in a headset to hear it.</source>
        <translation>Das ist privat. Stecken Sie einen Kopfhörer an, um es zu hören.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1&#xa0;Prozent</translation>
    </message>
    <message>
        <source>switch</source>
        <extracomment>Of a thing that is on or off</extracomment>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>Speech is on. Down and up move through the screen, right or Enter presses. F1 repeats, F2 stops, F3 is quieter, F4 is louder.</source>
        <extracomment>The first thing said in speech mode. F1 to F4 are keys</extracomment>
        <translation>Vorlesen ist an. Mit den Pfeiltasten nach unten und oben gehen Sie durch den Bildschirm, mit der nach rechts oder mit Enter drücken Sie. F1 wiederholt, F2 hält an, F3 macht leiser, F4 macht lauter.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>The PIN is asked again in %n second(s). A touch keeps you signed in.</source>
        <translation>
            <numerusform>In %n Sekunde wird die PIN erneut verlangt. Eine Berührung hält Sie angemeldet.</numerusform>
            <numerusform>In %n Sekunden wird die PIN erneut verlangt. Eine Berührung hält Sie angemeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTrail</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Das Telefon</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Konten abmelden</translation>
    </message>
    <message>
        <source>The erase</source>
        <translation>Das Löschen</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Die Bescheinigung</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The kiosk is free</source>
        <translation>Der Kiosk ist frei</translation>
    </message>
    <message>
        <source>Open a trade-in when the customer is at the kiosk.</source>
        <translation>Eröffnen Sie eine Inzahlungnahme, wenn der Kunde am Kiosk ist.</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Der Kunde ist an der Reihe</translation>
    </message>
    <message>
        <source>Let the customer read in peace.</source>
        <translation>Lassen Sie den Kunden in Ruhe lesen.</translation>
    </message>
    <message>
        <source>Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.</source>
        <translation>Bitte lesen Sie den Bildschirm auf Ihrer Seite. Sie können jederzeit aufhören und Ihr Telefon behalten, bis Sie das Löschen bestätigen.</translation>
    </message>
    <message>
        <source>Connecting the phone</source>
        <translation>Das Telefon wird verbunden</translation>
    </message>
    <message>
        <source>Help with the cable if asked. The customer unlocks the phone and answers its questions, not you.</source>
        <translation>Helfen Sie mit dem Kabel, wenn man Sie bittet. Der Kunde entsperrt das Telefon und beantwortet seine Fragen, nicht Sie.</translation>
    </message>
    <message>
        <source>Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.</source>
        <translation>Bitte stecken Sie Ihr Telefon an, entsperren Sie es und tun Sie, was Ihr Bildschirm zeigt. Fotografieren Sie dann den Beleg auf Ihrem Bildschirm.</translation>
    </message>
    <message>
        <source>Checking the phone</source>
        <translation>Das Telefon wird geprüft</translation>
    </message>
    <message>
        <source>The kiosk reads the phone again after each change.</source>
        <translation>Der Kiosk liest das Telefon nach jeder Änderung neu.</translation>
    </message>
    <message>
        <source>Your screen shows what to change on your phone, and where to tap.</source>
        <translation>Ihr Bildschirm zeigt, was Sie auf Ihrem Telefon ändern müssen und wohin Sie tippen.</translation>
    </message>
    <message>
        <source>The customer chooses where the copy goes</source>
        <translation>Der Kunde wählt, wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>Leave this choice to the customer. A copy needs a drive of the customer&apos;s own.</source>
        <translation>Überlassen Sie diese Wahl dem Kunden. Eine Kopie braucht ein Laufwerk, das dem Kunden gehört.</translation>
    </message>
    <message>
        <source>You can copy your phone to a drive of your own first.</source>
        <translation>Sie können Ihr Telefon zuerst auf ein Laufwerk kopieren, das Ihnen gehört.</translation>
    </message>
    <message>
        <source>The customer chooses a password</source>
        <translation>Der Kunde wählt ein Passwort</translation>
    </message>
    <message>
        <source>Look away. Nobody in the shop can see this password or find it out later.</source>
        <translation>Sehen Sie weg. Niemand im Geschäft kann dieses Passwort sehen oder später herausfinden.</translation>
    </message>
    <message>
        <source>Please write the password down. We cannot find it out for you.</source>
        <translation>Bitte schreiben Sie das Passwort auf. Wir können es nicht für Sie herausfinden.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Das Telefon wird kopiert</translation>
    </message>
    <message>
        <source>Leave the phone and the drive plugged in.</source>
        <translation>Lassen Sie Telefon und Laufwerk angesteckt.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive. If you stop, your phone stays as it is.</source>
        <translation>Ihr Telefon wird auf Ihr Laufwerk kopiert. Wenn Sie aufhören, bleibt Ihr Telefon, wie es ist.</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>Die Kopie wird geprüft</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Lassen Sie das Laufwerk angesteckt.</translation>
    </message>
    <message>
        <source>The kiosk now opens every file of the copy, to be sure that it can be restored.</source>
        <translation>Der Kiosk öffnet jetzt jede Datei der Kopie, um sicher zu sein, dass sie sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>The customer signs out</source>
        <translation>Der Kunde meldet sich ab</translation>
    </message>
    <message>
        <source>The customer does this on the phone. The kiosk reads the phone again after each change.</source>
        <translation>Der Kunde tut das auf dem Telefon. Der Kiosk liest das Telefon nach jeder Änderung neu.</translation>
    </message>
    <message>
        <source>Your screen shows how to sign out, so that the next owner can use the phone.</source>
        <translation>Ihr Bildschirm zeigt, wie Sie sich abmelden, damit der nächste Besitzer das Telefon benutzen kann.</translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation>Der Kunde entscheidet</translation>
    </message>
    <message>
        <source>Wait. Only the customer can say yes.</source>
        <translation>Warten Sie. Nur der Kunde kann Ja sagen.</translation>
    </message>
    <message>
        <source>Take your time. Once you confirm, the erase cannot be undone.</source>
        <translation>Nehmen Sie sich Zeit. Wenn Sie bestätigt haben, kann das Löschen nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Das Telefon wird gelöscht</translation>
    </message>
    <message>
        <source>Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself.</source>
        <translation>Ziehen Sie das Telefon nicht ab und berühren Sie es nicht: Vielleicht muss der Kunde darauf bestätigen. Es startet von selbst neu.</translation>
    </message>
    <message>
        <source>Please do what your screen shows, and leave your phone plugged in until it has started again.</source>
        <translation>Bitte tun Sie, was Ihr Bildschirm zeigt, und lassen Sie Ihr Telefon angesteckt, bis es neu gestartet ist.</translation>
    </message>
    <message>
        <source>Checking the erase</source>
        <translation>Die Löschung wird geprüft</translation>
    </message>
    <message>
        <source>Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi.</source>
        <translation>Nehmen Sie das Telefon noch nicht an. Lassen Sie es angesteckt. Richten Sie es nicht ein und verbinden Sie es mit keinem WLAN.</translation>
    </message>
    <message>
        <source>The kiosk checks whether your phone really erased itself.</source>
        <translation>Der Kiosk prüft, ob sich Ihr Telefon wirklich gelöscht hat.</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>Die Bescheinigung ist fertig</translation>
    </message>
    <message>
        <source>Give the customer time to keep the certificate.</source>
        <translation>Geben Sie dem Kunden Zeit, die Bescheinigung zu sichern.</translation>
    </message>
    <message>
        <source>Please keep the certificate that your screen shows.</source>
        <translation>Bitte sichern Sie die Bescheinigung, die Ihr Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>The phone goes back</source>
        <translation>Das Telefon geht zurück</translation>
    </message>
    <message>
        <source>Let the customer unplug the phone and keep it.</source>
        <translation>Lassen Sie den Kunden das Telefon abziehen und behalten.</translation>
    </message>
    <message>
        <source>Your phone stays yours. Please take a photo of the return receipt.</source>
        <translation>Ihr Telefon bleibt Ihres. Bitte fotografieren Sie den Rückgabebeleg.</translation>
    </message>
    <message>
        <source>The customer needs help</source>
        <translation>Der Kunde braucht Hilfe</translation>
    </message>
    <message>
        <source>Find My is on. The customer turns it off in Settings.</source>
        <translation>„Wo ist?“ ist eingeschaltet. Der Kunde schaltet es in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>A company or school manages this phone. Only they can release it.</source>
        <translation>Eine Firma oder Schule verwaltet dieses Telefon. Nur dort kann es freigegeben werden.</translation>
    </message>
    <message>
        <source>The battery is low. Leave the phone plugged in until it has charged.</source>
        <translation>Der Akku ist fast leer. Lassen Sie das Telefon angesteckt, bis es geladen ist.</translation>
    </message>
    <message>
        <source>The phone has a backup password. The customer types it on their screen.</source>
        <translation>Das Telefon hat ein Sicherungspasswort. Der Kunde tippt es auf seinem Bildschirm ein.</translation>
    </message>
    <message>
        <source>The phone is not set up yet. The customer finishes the set-up on it.</source>
        <translation>Das Telefon ist noch nicht eingerichtet. Der Kunde richtet es fertig ein.</translation>
    </message>
    <message>
        <source>There are accounts on the phone. The customer removes them in Settings.</source>
        <translation>Auf dem Telefon sind Konten. Der Kunde entfernt sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The phone has a work profile. The customer removes it in Settings.</source>
        <translation>Das Telefon hat ein Arbeitsprofil. Der Kunde entfernt es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The phone has other users. The customer&apos;s screen says what that means.</source>
        <translation>Das Telefon hat andere Nutzer. Der Bildschirm des Kunden sagt, was das bedeutet.</translation>
    </message>
    <message>
        <source>It is not known whether the phone has a screen lock. The customer unlocks it.</source>
        <translation>Es ist nicht bekannt, ob das Telefon eine Displaysperre hat. Der Kunde entsperrt es.</translation>
    </message>
    <message>
        <source>There is a SIM card in the phone. The customer takes it out.</source>
        <translation>Im Telefon ist eine SIM-Karte. Der Kunde nimmt sie heraus.</translation>
    </message>
    <message>
        <source>There is a memory card in the phone. The customer takes it out.</source>
        <translation>Im Telefon ist eine Speicherkarte. Der Kunde nimmt sie heraus.</translation>
    </message>
    <message>
        <source>The phone has theft protection. The customer resets it in its Settings, with their PIN.</source>
        <translation>Das Telefon hat einen Diebstahlschutz. Der Kunde setzt es in seinen Einstellungen zurück, mit seiner PIN.</translation>
    </message>
    <message>
        <source>The phone may ask for the customer&apos;s fingerprint or face.</source>
        <translation>Das Telefon fragt vielleicht nach Fingerabdruck oder Gesicht des Kunden.</translation>
    </message>
    <message>
        <source>Auto Blocker is on. The customer turns it off in Settings, Security and privacy.</source>
        <translation>„Automatische Sperre“ ist eingeschaltet. Der Kunde schaltet sie in den Einstellungen unter „Sicherheit und Datenschutz“ aus.</translation>
    </message>
    <message>
        <source>The erase is not proven</source>
        <translation>Die Löschung ist nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Do not pay for the phone. Give the customer time to keep the record, and tell your manager.</source>
        <translation>Zahlen Sie nichts für das Telefon. Geben Sie dem Kunden Zeit, den Bericht zu sichern, und sagen Sie es Ihrer Leitung.</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.</source>
        <translation>Wir konnten nicht nachweisen, dass Ihr Telefon gelöscht wurde, deshalb können wir es nicht annehmen. Bitte sichern Sie den Bericht, den Ihr Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>Es wird gerade eingetragen.</translation>
    </message>
    <message>
        <source>It is on record, as an entry of its own.</source>
        <translation>Es ist eingetragen, als eigener Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no record of that kind has this number.</source>
        <translation>Nichts wurde eingetragen: Kein Eintrag dieser Art hat diese Nummer.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.</source>
        <translation>Nichts wurde eingetragen: Eine Inzahlungnahme hat begonnen. Fragen Sie noch einmal, wenn der Kiosk frei ist.</translation>
    </message>
    <message>
        <source>Nothing was recorded. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Nichts wurde eingetragen. Es braucht zwei verschiedene Personen innerhalb einer Minute, eine davon mit Leitungsrechten.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>On your phone a word may be a little different.</source>
        <translation>Auf Ihrem Telefon heißt manches vielleicht etwas anders.</translation>
    </message>
    <message>
        <source>Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done.</source>
        <translation>Entsperren Sie Ihr Telefon. Wenn es fragt, ob es Zugriff auf seine Daten zulassen soll, tippen Sie auf „Zulassen“: Dann sind Sie fertig.</translation>
    </message>
    <message>
        <source>Otherwise swipe down from the top of its screen, twice, to see its notifications.</source>
        <translation>Sonst wischen Sie zweimal vom oberen Rand nach unten, um die Mitteilungen zu sehen.</translation>
    </message>
    <message>
        <source>Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.</source>
        <translation>Tippen Sie auf die Mitteilung über USB, zum Beispiel „USB zum Laden“. Tippen Sie noch einmal, wenn dort „Für weitere USB-Optionen tippen“ steht.</translation>
    </message>
    <message>
        <source>Choose “Transferring files”.</source>
        <translation>Wählen Sie „Dateien übertragen“.</translation>
    </message>
    <message>
        <source>Tap “Charging via USB”, or “Tap for more options”.</source>
        <translation>Tippen Sie auf „Aufladen über USB“ oder „Für weitere Optionen tippen“.</translation>
    </message>
    <message>
        <source>Choose “Transfer files”.</source>
        <translation>Wählen Sie „Dateien übertragen“.</translation>
    </message>
    <message>
        <source>Tap “Charging this device via USB”.</source>
        <translation>Tippen Sie auf „Gerät wird über USB aufgeladen“.</translation>
    </message>
    <message>
        <source>Choose “File transfer”.</source>
        <translation>Wählen Sie „Dateiübertragung“.</translation>
    </message>
    <message>
        <source>Open Settings on your phone.</source>
        <translation>Öffnen Sie auf Ihrem Telefon „Einstellungen“.</translation>
    </message>
    <message>
        <source>Turn on “USB debugging” and tap OK.</source>
        <translation>Schalten Sie „USB-Debugging“ ein und tippen Sie auf „OK“.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end, then “Software information”.</source>
        <translation>Tippen Sie ganz unten auf „Telefoninfo“, dann auf „Softwareinformationen“.</translation>
    </message>
    <message>
        <source>Tap “Build number” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Tippen Sie siebenmal auf „Build-Nummer“ und geben Sie auf dem Telefon Ihre PIN ein, wenn es danach fragt.</translation>
    </message>
    <message>
        <source>Go back to the first page of Settings. Tap “Developer options” at the very end.</source>
        <translation>Gehen Sie zurück zur ersten Seite der Einstellungen. Tippen Sie ganz unten auf „Entwickleroptionen“.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end.</source>
        <translation>Tippen Sie ganz unten auf „Über das Telefon“.</translation>
    </message>
    <message>
        <source>Go back. Tap “System &amp; updates”, then “Developer options”.</source>
        <translation>Gehen Sie zurück. Tippen Sie auf „System &amp; Aktualisierungen“, dann auf „Entwickleroptionen“.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very top.</source>
        <translation>Tippen Sie ganz oben auf „Über das Telefon“.</translation>
    </message>
    <message>
        <source>Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Tippen Sie siebenmal auf „OS-Version“ oder „MIUI-Version“ und geben Sie auf dem Telefon Ihre PIN ein, wenn es danach fragt.</translation>
    </message>
    <message>
        <source>Go back. Tap “Additional settings”, then “Developer options”.</source>
        <translation>Gehen Sie zurück. Tippen Sie auf „Weitere Einstellungen“, dann auf „Entwickleroptionen“.</translation>
    </message>
    <message>
        <source>Go back. Tap “System”, then “Developer options”.</source>
        <translation>Gehen Sie zurück. Tippen Sie auf „System“, dann auf „Entwickleroptionen“.</translation>
    </message>
    <message>
        <source>Tap “Security and privacy”, then “Auto Blocker”.</source>
        <translation>Tippen Sie auf „Sicherheit und Datenschutz“, dann auf „Automatische Sperre“.</translation>
    </message>
    <message>
        <source>Turn it off. It may turn itself on again later.</source>
        <translation>Schalten Sie sie aus. Vielleicht schaltet sie sich später von selbst wieder ein.</translation>
    </message>
    <message>
        <source>Make sure that “USB debugging” in “Developer options” is on.</source>
        <translation>Achten Sie darauf, dass in „Entwickleroptionen“ das „USB-Debugging“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Unlock your phone. It shows the question “Allow USB debugging?”.</source>
        <translation>Entsperren Sie Ihr Telefon. Es zeigt die Frage „USB-Debugging zulassen?“.</translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer”.</source>
        <translation>Setzen Sie das Häkchen bei „Von diesem Computer immer zulassen“.</translation>
    </message>
    <message>
        <source>Tap Allow.</source>
        <translation>Tippen Sie auf „Zulassen“.</translation>
    </message>
    <message>
        <source>Open Settings and tap your name at the top.</source>
        <translation>Öffnen Sie „Einstellungen“ und tippen Sie oben auf Ihren Namen.</translation>
    </message>
    <message>
        <source>Tap Find My, then Find My iPhone.</source>
        <translation>Tippen Sie auf „Wo ist?“, dann auf „Mein iPhone suchen“.</translation>
    </message>
    <message>
        <source>Turn it off. Your phone asks for your Apple Account password: type it there.</source>
        <translation>Schalten Sie es aus. Ihr Telefon fragt nach dem Passwort Ihres Apple Accounts: Tippen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Come back here and tap Look again.</source>
        <translation>Kommen Sie hierher zurück und tippen Sie auf „Noch einmal nachsehen“.</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Erase all data”, or “Reset” on some phones.</source>
        <translation>Gehen Sie ganz nach unten und tippen Sie auf „Alle Daten löschen“, auf manchen Telefonen auf „Zurücksetzen“.</translation>
    </message>
    <message>
        <source>Type your PIN on your phone. It stays there, we never see it.</source>
        <translation>Geben Sie auf Ihrem Telefon Ihre PIN ein. Sie bleibt dort, wir sehen sie nie.</translation>
    </message>
    <message>
        <source>Confirm once more. Your phone restarts.</source>
        <translation>Bestätigen Sie noch einmal. Ihr Telefon startet neu.</translation>
    </message>
    <message>
        <source>Tap “General management”, then “Reset”, then “Factory data reset”.</source>
        <translation>Tippen Sie auf „Allgemeine Verwaltung“, dann auf „Zurücksetzen“, dann auf „Auf Werkseinstellungen zurücksetzen“.</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Reset”.</source>
        <translation>Gehen Sie ganz nach unten und tippen Sie auf „Zurücksetzen“.</translation>
    </message>
    <message>
        <source>Tap “Delete all”. Your phone restarts.</source>
        <translation>Tippen Sie auf „Alles löschen“. Ihr Telefon startet neu.</translation>
    </message>
    <message>
        <source>Tap “System &amp; updates”, then “Reset”, then “Reset phone”.</source>
        <translation>Tippen Sie auf „System &amp; Aktualisierungen“, dann auf „Zurücksetzen“, dann auf „Telefon zurücksetzen“.</translation>
    </message>
    <message>
        <source>Tap “Reset phone”. Your phone restarts.</source>
        <translation>Tippen Sie auf „Telefon zurücksetzen“. Ihr Telefon startet neu.</translation>
    </message>
    <message>
        <source>Tap “About phone”, then “Factory reset”.</source>
        <translation>Tippen Sie auf „Über das Telefon“, dann auf „Auf Werkseinstellungen zurücksetzen“.</translation>
    </message>
    <message>
        <source>Tap “Erase all data”.</source>
        <translation>Tippen Sie auf „Alle Daten löschen“.</translation>
    </message>
    <message>
        <source>Confirm. Your phone restarts.</source>
        <translation>Bestätigen Sie. Ihr Telefon startet neu.</translation>
    </message>
    <message>
        <source>Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.</source>
        <translation>Tippen Sie auf „System“, dann auf „Optionen zum Zurücksetzen“, dann auf „Alle Daten löschen (auf Werkseinstellungen zurücksetzen)“.</translation>
    </message>
    <message>
        <source>Tap “Erase all data” once more. Your phone restarts.</source>
        <translation>Tippen Sie noch einmal auf „Alle Daten löschen“. Ihr Telefon startet neu.</translation>
    </message>
    <message>
        <source>Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.</source>
        <translation>Tippen Sie auf die Lupe und suchen Sie nach „zurücksetzen“. Wählen Sie „Auf Werkseinstellungen zurücksetzen“ oder „Alle Daten löschen“.</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>Trade-in %1</source>
        <translation>Inzahlungnahme %1</translation>
    </message>
    <message>
        <source>Serial ends in %1</source>
        <translation>Seriennummer endet auf %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Es warten: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>It was not closed. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Sie wurde nicht geschlossen. Dafür braucht es zwei verschiedene Personen innerhalb einer Minute, eine davon mit Leitungsrechten.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>What you may say</source>
        <translation>Was Sie sagen können</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Code, for support: %1 %2</source>
        <translation>Code für den Support: %1 %2</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close with a second badge</source>
        <translation>Mit zweitem Ausweis schließen</translation>
    </message>
    <message>
        <source>Open a trade-in</source>
        <translation>Inzahlungnahme eröffnen</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Nächste Inzahlungnahme vormerken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The kiosk erases nothing, and the customer keeps the phone.</source>
        <translation>Der Kiosk löscht nichts, und der Kunde behält das Telefon.</translation>
    </message>
    <message>
        <source>Stop this trade-in?</source>
        <translation>Diese Inzahlungnahme abbrechen?</translation>
    </message>
    <message>
        <source>Yes, stop it</source>
        <translation>Ja, abbrechen</translation>
    </message>
</context>
<context>
    <name>TypedSecret</name>
    <message>
        <source>Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.</source>
        <translation>Ihr Telefon sagt, dass das nicht sein Sicherungspasswort ist. Bitte versuchen Sie es noch einmal. Wenn Sie es nicht wissen, hören Sie hier auf: Auf Ihrem Telefon unter „Einstellungen“, „Allgemein“, „iPhone übertragen/zurücksetzen“, „Zurücksetzen“ entfernt „Alle Einstellungen zurücksetzen“ das Passwort und lässt Ihre Fotos und Nachrichten da. Beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Noch einmal dasselbe Passwort</translation>
    </message>
    <message>
        <source>Not typed yet.</source>
        <translation>Noch nichts getippt.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Zu kurz: mindestens 8&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation>Stärke: schwach. Länger ist stärker.</translation>
    </message>
    <message>
        <source>Strength: fair.</source>
        <translation>Stärke: mittel.</translation>
    </message>
    <message>
        <source>Strength: strong.</source>
        <translation>Stärke: stark.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Take the phone</source>
        <translation>Nehmen Sie das Telefon an</translation>
    </message>
    <message>
        <source>The customer keeps the phone</source>
        <translation>Der Kunde behält das Telefon</translation>
    </message>
    <message>
        <source>Do not take the phone</source>
        <translation>Nehmen Sie das Telefon nicht an</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.</source>
        <translation>Sie machen jeden Schritt selbst, auf diesem Bildschirm. Halten Sie Ihr Telefon, seinen Code und ein eigenes Laufwerk bereit.</translation>
    </message>
    <message>
        <source>Your phone stays in your hands</source>
        <translation>Ihr Telefon bleibt in Ihren Händen</translation>
    </message>
    <message>
        <source>I agree, let us begin</source>
        <translation>Ich bin einverstanden, los geht’s</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>You plug in your phone and get a receipt for it.</source>
        <translation>Sie stecken Ihr Telefon an und bekommen einen Beleg dafür.</translation>
    </message>
    <message>
        <source>Your phone is copied to your own drive, locked with a password only you know.</source>
        <translation>Ihr Telefon wird auf Ihr eigenes Laufwerk kopiert, verschlossen mit einem Passwort, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>We check that the copy can be opened.</source>
        <translation>Wir prüfen, ob sich die Kopie öffnen lässt.</translation>
    </message>
    <message>
        <source>You say yes, and your phone erases itself.</source>
        <translation>Sie sagen Ja, und Ihr Telefon löscht sich.</translation>
    </message>
    <message>
        <source>You get a certificate of what we saw.</source>
        <translation>Sie bekommen eine Bescheinigung über das, was wir gesehen haben.</translation>
    </message>
    <message>
        <source>What will not happen</source>
        <translation>Was nicht geschieht</translation>
    </message>
    <message>
        <source>Shop staff cannot open your photos or messages.</source>
        <translation>Das Personal kann Ihre Fotos und Nachrichten nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing is erased before you say so on this screen.</source>
        <translation>Nichts wird gelöscht, bevor Sie auf diesem Bildschirm Ja sagen.</translation>
    </message>
    <message>
        <source>None of your photos, messages or passwords stays on this kiosk.</source>
        <translation>Keines Ihrer Fotos, keine Nachricht und kein Passwort bleibt auf diesem Kiosk.</translation>
    </message>
</context>
</TS>
