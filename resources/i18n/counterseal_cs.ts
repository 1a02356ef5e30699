<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en_GB">
<context>
    <name>AfterReset</name>
    <message>
        <source>When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.</source>
        <translation>Až se znovu spustí: nechte ho na kabelu, nenastavujte ho, nepřipojujte ho k&#xa0;žádné Wi-Fi a&#xa0;nevkládejte SIM kartu.</translation>
    </message>
</context>
<context>
    <name>AmendRecord</name>
    <message>
        <source>Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.</source>
        <translation>Napište poslední část čísla z&#xa0;dokladu. Co je zaznamenáno, zůstává; nový záznam řekne, co si o&#xa0;tom myslet.</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>Který záznam?</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Záznam %1</translation>
    </message>
    <message>
        <source>Void: opened by mistake</source>
        <translation>Zneplatnit: otevřeno omylem</translation>
    </message>
    <message>
        <source>Void: wrong phone</source>
        <translation>Zneplatnit: jiný telefon</translation>
    </message>
    <message>
        <source>Void: recorded twice</source>
        <translation>Zneplatnit: zaznamenáno dvakrát</translation>
    </message>
    <message>
        <source>Void: a test</source>
        <translation>Zneplatnit: zkouška</translation>
    </message>
    <message>
        <source>Correct the reference</source>
        <translation>Opravit číslo případu</translation>
    </message>
    <message>
        <source>Accept the outcome</source>
        <translation>Přijmout výsledek</translation>
    </message>
    <message>
        <source>Reject the outcome</source>
        <translation>Odmítnout výsledek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Record this correction</source>
        <translation>Zaznamenat tuto opravu</translation>
    </message>
    <message>
        <source>What should the reference have been?</source>
        <translation>Jaké mělo být číslo případu?</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>Certified</name>
    <message>
        <source>I have my certificate</source>
        <translation>Mám své osvědčení</translation>
    </message>
    <message>
        <source>I have my record</source>
        <translation>Mám svůj záznam</translation>
    </message>
    <message>
        <source>Strength of the evidence: %1, on a scale from E0 to E3</source>
        <translation>Úroveň důkazů: %1, na stupnici od E0 do E3</translation>
    </message>
    <message>
        <source>Your record is being signed. One moment, please.</source>
        <translation>Váš záznam se podepisuje. Okamžik, prosím.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.</source>
        <translation>Vyfoťte si tento kód: kdokoli ho může ověřit, i&#xa0;za mnoho let. Celý dokument je uložen i&#xa0;na vašem disku.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now, without asking the shop.</source>
        <translation>Vyfoťte si tento kód: kdokoli ho může ověřit, i&#xa0;za mnoho let a&#xa0;bez dotazu v&#xa0;prodejně.</translation>
    </message>
    <message>
        <source>Then give your phone to the staff. Take your drive with you.</source>
        <translation>Pak předejte telefon personálu. Svůj disk si vezměte s&#xa0;sebou.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Trvá to několik sekund.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.</source>
        <translation>Změňte to v&#xa0;telefonu a&#xa0;nechte nás podívat se znovu. Řekne nám to sám telefon: nikdo to nemůže jen odškrtnout.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the copy.</source>
        <translation>Kopii nic nebrání.</translation>
    </message>
    <message>
        <source>As far as we can see, nothing stands in the way of the copy.</source>
        <translation>Podle toho, co vidíme, kopii nic nebrání.</translation>
    </message>
    <message>
        <source>We are looking at your phone&apos;s settings</source>
        <translation>Díváme se na nastavení vašeho telefonu</translation>
    </message>
    <message>
        <source>One thing must change on your phone first</source>
        <translation>Nejdřív je třeba v&#xa0;telefonu změnit jednu věc</translation>
    </message>
    <message>
        <source>Your %1 is ready</source>
        <translation>Váš %1 je připraven</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must change on your phone first</source>
        <translation>
            <numerusform>Nejdřív je třeba v&#xa0;telefonu změnit %n&#xa0;věc</numerusform>
            <numerusform>Nejdřív je třeba v&#xa0;telefonu změnit %n&#xa0;věci</numerusform>
            <numerusform>Nejdřív je třeba v&#xa0;telefonu změnit %n&#xa0;věcí</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Podívat se znovu</translation>
    </message>
    <message>
        <source>Go on to the copy</source>
        <translation>Pokračovat ke kopii</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>ChooseCopy</name>
    <message>
        <source>I have a backup already, or I need none. Erase without a copy from this kiosk.</source>
        <translation>Zálohu už mám, nebo žádnou nepotřebuji. Vymažte telefon bez kopie z tohoto kiosku.</translation>
    </message>
    <message>
        <source>Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.</source>
        <translation>Zasuňte vlastní disk do otvoru pod touto obrazovkou. Stačí flash disk nebo USB disk. Musí na něm být dost místa.</translation>
    </message>
    <message>
        <source>The copy goes to your own drive, and nowhere else. What is on the drive already stays there.</source>
        <translation>Kopie jde na váš vlastní disk a&#xa0;nikam jinam. Co na disku už je, tam zůstane.</translation>
    </message>
    <message>
        <source>Your copy needs a drive</source>
        <translation>Vaše kopie potřebuje disk</translation>
    </message>
    <message>
        <source>Your copy goes to a drive of your own</source>
        <translation>Vaše kopie jde na váš vlastní disk</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 z&#xa0;%2 volné</translation>
    </message>
    <message>
        <source>This drive does not let us write on it.</source>
        <translation>Na tento disk nemůžeme zapisovat.</translation>
    </message>
    <message>
        <source>Too little room: %1 free, and your phone may need %2.</source>
        <translation>Málo místa: volné %1, telefon může potřebovat %2.</translation>
    </message>
    <message>
        <source>This drive cannot take the copy.</source>
        <translation>Tento disk kopii pojmout nemůže.</translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation>Kopírovat na „%1“</translation>
    </message>
    <message>
        <source>No copy needed?</source>
        <translation>Nepotřebujete kopii?</translation>
    </message>
    <message>
        <source>By holding the button you say:</source>
        <translation>Podržením tlačítka říkáte:</translation>
    </message>
    <message>
        <source>Press again: I need no copy</source>
        <translation>Stiskněte znovu: kopii nepotřebuji</translation>
    </message>
    <message>
        <source>Hold: I need no copy</source>
        <translation>Podržet: kopii nepotřebuji</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Jazyk: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Větší text</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barvy</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Číst nahlas</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Tmavé na světlém</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Světlé na tmavém</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <translation>Nejsilnější kontrast</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation>Které barvy vám vyhovují nejlépe?</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nic se samo nehýbe</translation>
    </message>
</context>
<context>
    <name>ConfirmErase</name>
    <message>
        <source>Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.</source>
        <translation>Ano, vymažte můj telefon. Kopii z tohoto kiosku nemám. Vím, že to nelze vrátit.</translation>
    </message>
    <message>
        <source>Yes, erase my phone. My copy was checked. I know that this cannot be undone.</source>
        <translation>Ano, vymažte můj telefon. Moje kopie byla zkontrolována. Vím, že to nelze vrátit.</translation>
    </message>
    <message>
        <source>An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.</source>
        <translation>eSIM je SIM karta uvnitř telefonu. Váš tarif tím v&#xa0;žádném případě nekončí. Chcete-li tuto eSIM používat v&#xa0;dalším telefonu, nejdřív ji přeneste nebo si u&#xa0;operátora vyžádejte novou.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.</source>
        <translation>To nelze vrátit, a&#xa0;jakmile to začne, nikdo to nezastaví. Telefon se může zeptat na váš PIN a&#xa0;na eSIM: odpovídáte v&#xa0;telefonu, nikdy tady.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it.</source>
        <translation>To nelze vrátit, a&#xa0;jakmile to začne, nikdo to nezastaví.</translation>
    </message>
    <message>
        <source>Your phone may have an eSIM</source>
        <translation>Váš telefon může mít eSIM</translation>
    </message>
    <message>
        <source>One last look at your phone</source>
        <translation>Poslední pohled na váš telefon</translation>
    </message>
    <message>
        <source>Nothing has been erased so far. It is your decision</source>
        <translation>Dosud nebylo nic vymazáno. Rozhodnutí je na vás</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ještě ne</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Stiskněte znovu: vymazat telefon</translation>
    </message>
    <message>
        <source>Hold: yes, erase my phone</source>
        <translation>Podržet: ano, vymažte můj telefon</translation>
    </message>
    <message>
        <source>Choose this if you have moved it, or do not use it any more.</source>
        <translation>Zvolte, pokud je už přenesená nebo ji dál nepoužíváte.</translation>
    </message>
    <message>
        <source>Erase the eSIM with the phone</source>
        <translation>Vymazat eSIM s&#xa0;telefonem</translation>
    </message>
    <message>
        <source>Choose this only if you were told to. It stays in the phone you hand over.</source>
        <translation>Zvolte jen tehdy, když vás o&#xa0;to někdo požádal. Zůstane v&#xa0;telefonu, který odevzdáte.</translation>
    </message>
    <message>
        <source>Leave the eSIM in the phone</source>
        <translation>Nechat eSIM v&#xa0;telefonu</translation>
    </message>
    <message>
        <source>You chose to go on without a copy from this kiosk.</source>
        <translation>Pokračujete bez kopie z&#xa0;tohoto kiosku.</translation>
    </message>
    <message>
        <source>The eSIM stays in the phone.</source>
        <translation>eSIM v&#xa0;telefonu zůstane.</translation>
    </message>
    <message>
        <source>The eSIM is erased with the phone.</source>
        <translation>eSIM se vymaže s&#xa0;telefonem.</translation>
    </message>
    <message>
        <source>By holding the button for two seconds you say:</source>
        <translation>Podržením tlačítka na dvě sekundy říkáte:</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>%1 so far</source>
        <translation>zatím %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln file(s)</source>
        <translation>
            <numerusform>%1, %2 z&#xa0;%Ln&#xa0;souboru</numerusform>
            <numerusform>%1, %2 ze %Ln&#xa0;souborů</numerusform>
            <numerusform>%1, %2 z&#xa0;%Ln&#xa0;souborů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln file(s)</source>
        <translation>
            <numerusform>%1, v&#xa0;%Ln&#xa0;souboru</numerusform>
            <numerusform>%1, ve %Ln&#xa0;souborech</numerusform>
            <numerusform>%1, v&#xa0;%Ln&#xa0;souborech</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the passcode on your phone</source>
        <translation>Čekáme na kód v&#xa0;telefonu</translation>
    </message>
    <message>
        <source>Receiving your files</source>
        <translation>Přijímáme vaše soubory</translation>
    </message>
    <message>
        <source>Writing the last of it to your drive</source>
        <translation>Zapisujeme zbytek na váš disk</translation>
    </message>
    <message>
        <source>Reading every file back from your drive</source>
        <translation>Čteme každý soubor zpět z&#xa0;vašeho disku</translation>
    </message>
    <message>
        <source>Opening the copy on your drive</source>
        <translation>Otevíráme kopii na vašem disku</translation>
    </message>
    <message>
        <source>Your phone is getting ready</source>
        <translation>Telefon se připravuje</translation>
    </message>
    <message>
        <source>Your drive could take it faster: your phone takes its time.</source>
        <translation>Váš disk by stíhal víc: pomalejší je telefon.</translation>
    </message>
    <message>
        <source>Your phone could send it faster: your drive takes its time.</source>
        <translation>Váš telefon by stíhal víc: pomalejší je disk.</translation>
    </message>
</context>
<context>
    <name>CopySummary</name>
    <message>
        <source>Not in it: app data, and what is only in the cloud</source>
        <translation>Neobsahuje: data aplikací a&#xa0;to, co je jen v&#xa0;cloudu</translation>
    </message>
    <message>
        <source>Not in it: contacts, messages, calls, calendar, app data</source>
        <translation>Neobsahuje: kontakty, zprávy, hovory, kalendář, data aplikací</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came new to the phone meanwhile, and were copied too</source>
        <translation>
            <numerusform>%Ln&#xa0;soubor mezitím v&#xa0;telefonu přibyl a&#xa0;byl také zkopírován</numerusform>
            <numerusform>%Ln&#xa0;soubory mezitím v&#xa0;telefonu přibyly a&#xa0;byly také zkopírovány</numerusform>
            <numerusform>%Ln&#xa0;souborů mezitím v&#xa0;telefonu přibylo a&#xa0;bylo také zkopírováno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went from the phone meanwhile, and are not in it</source>
        <translation>
            <numerusform>%Ln&#xa0;soubor mezitím z&#xa0;telefonu zmizel a&#xa0;v&#xa0;kopii není</numerusform>
            <numerusform>%Ln&#xa0;soubory mezitím z&#xa0;telefonu zmizely a&#xa0;v&#xa0;kopii nejsou</numerusform>
            <numerusform>%Ln&#xa0;souborů mezitím z&#xa0;telefonu zmizelo a&#xa0;v&#xa0;kopii není</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed on the phone meanwhile, and were copied as they are now</source>
        <translation>
            <numerusform>%Ln&#xa0;soubor se mezitím v&#xa0;telefonu změnil a&#xa0;byl zkopírován tak, jak je nyní</numerusform>
            <numerusform>%Ln&#xa0;soubory se mezitím v&#xa0;telefonu změnily a&#xa0;byly zkopírovány tak, jak jsou nyní</numerusform>
            <numerusform>%Ln&#xa0;souborů se mezitím v&#xa0;telefonu změnilo a&#xa0;bylo zkopírováno tak, jak jsou nyní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;fotka</numerusform>
            <numerusform>%Ln&#xa0;fotky</numerusform>
            <numerusform>%Ln&#xa0;fotek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;video</numerusform>
            <numerusform>%Ln&#xa0;videa</numerusform>
            <numerusform>%Ln&#xa0;videí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;kontakt</numerusform>
            <numerusform>%Ln&#xa0;kontakty</numerusform>
            <numerusform>%Ln&#xa0;kontaktů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;událost v&#xa0;kalendáři</numerusform>
            <numerusform>%Ln&#xa0;události v&#xa0;kalendáři</numerusform>
            <numerusform>%Ln&#xa0;událostí v&#xa0;kalendáři</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;zpráva</numerusform>
            <numerusform>%Ln&#xa0;zprávy</numerusform>
            <numerusform>%Ln&#xa0;zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;hovor</numerusform>
            <numerusform>%Ln&#xa0;hovory</numerusform>
            <numerusform>%Ln&#xa0;hovorů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in all, together %1</source>
        <translation>
            <numerusform>celkem %Ln&#xa0;soubor, %1</numerusform>
            <numerusform>celkem %Ln&#xa0;soubory, dohromady %1</numerusform>
            <numerusform>celkem %Ln&#xa0;souborů, dohromady %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On your drive, read back and opened with your password</source>
        <translation>Na vašem disku, zpětně přečteno a&#xa0;otevřeno vaším heslem</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.</source>
        <translation>Nechte telefon na kabelu a&#xa0;disk v&#xa0;otvoru. Můžete si zatím odpočinout: teď se nic vymazat nemůže.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive</source>
        <translation>Váš telefon se kopíruje na váš disk</translation>
    </message>
    <message>
        <source>The copy leaves your phone locked with your password. Nobody at the shop can look into it.</source>
        <translation>Kopie opouští telefon uzamčená vaším heslem. Nikdo v&#xa0;prodejně do ní nevidí.</translation>
    </message>
</context>
<context>
    <name>CoreLost</name>
    <message>
        <source>The kiosk is starting. A trade-in that was running is safe.</source>
        <translation>Kiosek se spouští. Rozběhnutý výkup je v&#xa0;bezpečí.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Okamžik, prosím</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The kiosk has no voice for this language. Another language may be spoken.</source>
        <translation>Kiosek pro tento jazyk nemá hlas. Pro jiný ho možná má.</translation>
    </message>
    <message>
        <source>Speech is not available. Please ask the staff: they can read this screen to you only if you want them to.</source>
        <translation>Čtení nahlas není k&#xa0;dispozici. Zeptejte se prosím personálu: tuto obrazovku vám mohou přečíst, jen když si to přejete.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.</source>
        <translation>Zeptejte se personálu. Vidí, u&#xa0;kterého kroku jste a&#xa0;zda se něco nezaseklo. Nevidí vaše fotky, zprávy, heslo ani tuto obrazovku.</translation>
    </message>
    <message>
        <source>Nothing gets erased. You take your phone with you, and you get a receipt.</source>
        <translation>Nic se nevymaže. Telefon si odnesete a&#xa0;dostanete doklad.</translation>
    </message>
    <message>
        <source>Trade-in %1</source>
        <translation>Výkup %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Vymazání</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Osvědčení</translation>
    </message>
    <message>
        <source>Stop, keep my phone</source>
        <translation>Zastavit, telefon si nechám</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Ne, pokračovat</translation>
    </message>
    <message>
        <source>Do you want to stop and keep your phone?</source>
        <translation>Chcete přestat a&#xa0;telefon si nechat?</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>Ano, zastavit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Who can help you</source>
        <translation>Kdo vám pomůže</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a trade-in</source>
        <translation>Otevřít výkup</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Zařadit další výkup</translation>
    </message>
    <message>
        <source>Open this trade-in</source>
        <translation>Otevřít tento výkup</translation>
    </message>
    <message>
        <source>Queue this trade-in</source>
        <translation>Zařadit tento výkup</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>For ever</source>
        <translation>Navždy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;rok</numerusform>
            <numerusform>%n&#xa0;roky</numerusform>
            <numerusform>%n&#xa0;let</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;den</numerusform>
            <numerusform>%n&#xa0;dny</numerusform>
            <numerusform>%n&#xa0;dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>Vymazáno a&#xa0;prokázáno</translation>
    </message>
    <message>
        <source>Erase not proven</source>
        <translation>Vymazání neprokázáno</translation>
    </message>
    <message>
        <source>Not erased: the phone contradicted itself</source>
        <translation>Nevymazáno: telefon si odporoval</translation>
    </message>
    <message>
        <source>The customer kept the phone</source>
        <translation>Telefon zůstal zákazníkovi</translation>
    </message>
    <message>
        <source>Interrupted; the customer kept the phone</source>
        <translation>Přerušeno; telefon zůstal zákazníkovi</translation>
    </message>
    <message>
        <source>At the kiosk now</source>
        <translation>Teď u&#xa0;kiosku</translation>
    </message>
    <message>
        <source>It was opened by mistake.</source>
        <translation>Byl otevřen omylem.</translation>
    </message>
    <message>
        <source>It is about the wrong phone.</source>
        <translation>Týká se jiného telefonu.</translation>
    </message>
    <message>
        <source>It was recorded twice.</source>
        <translation>Byl zapsán dvakrát.</translation>
    </message>
    <message>
        <source>It was a test.</source>
        <translation>Byla to zkouška.</translation>
    </message>
    <message>
        <source>The copy of the log is being written.</source>
        <translation>Kopie protokolu se zapisuje.</translation>
    </message>
    <message>
        <source>Nothing was done. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Nic se nestalo. Jsou k&#xa0;tomu třeba dva různí lidé, jeden z&#xa0;nich vedoucí, do jedné minuty.</translation>
    </message>
    <message>
        <source>The new person is enrolled as %1. Tell them: it stands in what they do.</source>
        <translation>Nový člověk je zapsán jako %1. Řekněte mu to: stojí to u&#xa0;všeho, co udělá.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>Nikdo nebyl zapsán.</translation>
    </message>
    <message>
        <source>Nobody was enrolled: this badge belongs to somebody already, or cannot be used.</source>
        <translation>Nikdo nebyl zapsán: tato karta už někomu patří nebo ji nelze použít.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 se už přihlásit nemůže.</translation>
    </message>
    <message>
        <source>%1 is the only manager and stays. Enrol another one first.</source>
        <translation>%1 je jediný vedoucí a&#xa0;zůstává. Nejdřív zapište dalšího.</translation>
    </message>
    <message>
        <source>The copy of the log is written.</source>
        <translation>Kopie protokolu je zapsána.</translation>
    </message>
    <message>
        <source>No copy was written. Look at the drive it goes to; it can be made while the kiosk is free.</source>
        <translation>Žádná kopie nebyla zapsána. Podívejte se na disk, na který jde; lze ji udělat, když je kiosek volný.</translation>
    </message>
    <message>
        <source>The policy is changed. The kiosk starts anew with it once it is free and nobody waits.</source>
        <translation>Pravidla jsou změněna. Kiosek se s&#xa0;nimi znovu spustí, až bude volný a&#xa0;nikdo nebude čekat.</translation>
    </message>
    <message>
        <source>The policy is as it was: the change could not be written.</source>
        <translation>Pravidla zůstala, jak byla: změnu se nepodařilo zapsat.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>They have a minute. Its number is shown to nobody.</source>
        <translation>Má na to minutu. Číslo karty se nikomu neukáže.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>PINy se neshodují. Začněte prosím znovu.</translation>
    </message>
    <message>
        <source>Six to twelve digits that nobody else can see or guess.</source>
        <translation>Šest až dvanáct číslic, které nikdo jiný nevidí a&#xa0;neuhodne.</translation>
    </message>
    <message>
        <source>The new person holds their badge to the reader</source>
        <translation>Nový člověk přiloží svou kartu ke čtečce</translation>
    </message>
    <message>
        <source>The new person chooses a PIN</source>
        <translation>Nový člověk si zvolí PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Stejný PIN ještě jednou</translation>
    </message>
    <message>
        <source>Enrol nobody</source>
        <translation>Nikoho nezapisovat</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.</source>
        <translation>Opusťte obrazovku resetu v&#xa0;telefonu bez potvrzení. Pak se nic nevymaže, telefon si odnesete a&#xa0;dostanete doklad.</translation>
    </message>
    <message>
        <source>Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.</source>
        <translation>Dokud to v&#xa0;telefonu nepotvrdíte, nic se nevymaže. Kiosek sám pozná, že se telefon restartuje.</translation>
    </message>
    <message>
        <source>Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.</source>
        <translation>Nechte ho na kabelu. Obrazovka ztmavne a&#xa0;telefon se restartuje. Tohle už nelze zastavit.</translation>
    </message>
    <message>
        <source>Your phone is erasing itself</source>
        <translation>Váš telefon se maže</translation>
    </message>
    <message>
        <source>Now reset your phone in its settings</source>
        <translation>Teď telefon resetujte v&#xa0;jeho nastavení</translation>
    </message>
    <message>
        <source>The reset is open on your phone. Finish it there</source>
        <translation>Reset je v&#xa0;telefonu otevřený. Dokončete ho tam</translation>
    </message>
    <message>
        <source>Waiting for your phone to restart</source>
        <translation>Čekáme, až se telefon restartuje</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Then the customer taps “Try again” on their screen.</source>
        <translation>Zákazník pak na své obrazovce klepne na „Zkusit znovu“.</translation>
    </message>
    <message>
        <source>You can try again, or stop and keep your phone. Nothing was erased.</source>
        <translation>Můžete to zkusit znovu, nebo přestat a&#xa0;telefon si nechat. Nic nebylo vymazáno.</translation>
    </message>
    <message>
        <source>Please stop on your screen and keep your phone. Nothing was erased.</source>
        <translation>Zastavte to prosím na své obrazovce a&#xa0;telefon si nechte. Nic nebylo vymazáno.</translation>
    </message>
    <message>
        <source>The phone was unplugged</source>
        <translation>Telefon byl odpojen</translation>
    </message>
    <message>
        <source>Ask the customer to plug it in again. </source>
        <translation>Požádejte zákazníka, aby ho znovu připojil. </translation>
    </message>
    <message>
        <source>The cable came loose. </source>
        <translation>Kabel se uvolnil. </translation>
    </message>
    <message>
        <source>The phone stopped answering</source>
        <translation>Telefon přestal odpovídat</translation>
    </message>
    <message>
        <source>Ask the customer to wake and unlock the phone; if that does not help, to restart it. </source>
        <translation>Požádejte zákazníka, aby telefon probudil a&#xa0;odemkl; když to nepomůže, aby ho restartoval. </translation>
    </message>
    <message>
        <source>Your phone has stopped answering. Please unlock it. </source>
        <translation>Váš telefon přestal odpovídat. Odemkněte ho prosím. </translation>
    </message>
    <message>
        <source>The phone locked itself</source>
        <translation>Telefon se zamkl</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and keep its screen on. </source>
        <translation>Požádejte zákazníka, aby telefon odemkl a&#xa0;nechal obrazovku zapnutou. </translation>
    </message>
    <message>
        <source>Your phone locked itself. Please unlock it. </source>
        <translation>Váš telefon se zamkl. Odemkněte ho prosím. </translation>
    </message>
    <message>
        <source>The phone no longer trusts the kiosk</source>
        <translation>Telefon už kiosku nedůvěřuje</translation>
    </message>
    <message>
        <source>Ask the customer to unplug the phone, plug it in again and tap Trust. </source>
        <translation>Požádejte zákazníka, aby telefon odpojil, znovu připojil a&#xa0;klepl na Důvěřovat. </translation>
    </message>
    <message>
        <source>Please unplug your phone, plug it in again and tap Trust. </source>
        <translation>Odpojte prosím telefon, znovu ho připojte a&#xa0;klepněte na Důvěřovat. </translation>
    </message>
    <message>
        <source>Another phone is on the cable</source>
        <translation>Na kabelu je jiný telefon</translation>
    </message>
    <message>
        <source>Stop this trade-in. Open a new one for the other phone.</source>
        <translation>Zastavte tento výkup. Pro druhý telefon otevřete nový.</translation>
    </message>
    <message>
        <source>This is not the phone we began with. </source>
        <translation>Tohle není telefon, se kterým jsme začali. </translation>
    </message>
    <message>
        <source>The kiosk cannot reach phones</source>
        <translation>Kiosek se k&#xa0;telefonům nedostane</translation>
    </message>
    <message>
        <source>Wait a minute. </source>
        <translation>Počkejte minutu. </translation>
    </message>
    <message>
        <source> If it happens again, call support with the code below.</source>
        <translation> Stane-li se to znovu, zavolejte podporu a&#xa0;řekněte jí kód níže.</translation>
    </message>
    <message>
        <source>The kiosk has lost its connection to phones. </source>
        <translation>Kiosek ztratil spojení s&#xa0;telefony. </translation>
    </message>
    <message>
        <source>The kiosk may not use its own cable</source>
        <translation>Kiosek nesmí používat vlastní kabel</translation>
    </message>
    <message>
        <source>Call support with the code below: the kiosk is not set up for this phone. </source>
        <translation>Zavolejte podporu a&#xa0;řekněte jí kód níže: kiosek na tento telefon není připraven. </translation>
    </message>
    <message>
        <source>The kiosk has a problem with its cable; your phone is fine. </source>
        <translation>Kiosek má potíže s&#xa0;kabelem; váš telefon je v&#xa0;pořádku. </translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Kabel drží jiný program</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. </source>
        <translation>Požádejte zákazníka, aby telefon znovu připojil. </translation>
    </message>
    <message>
        <source>The phone broke off the conversation</source>
        <translation>Telefon přerušil komunikaci</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again; if that does not help, to restart it. </source>
        <translation>Požádejte zákazníka, aby telefon znovu připojil; když to nepomůže, aby ho restartoval. </translation>
    </message>
    <message>
        <source>Your phone stopped the conversation. Please plug it in again. </source>
        <translation>Telefon přerušil komunikaci. Připojte ho prosím znovu. </translation>
    </message>
    <message>
        <source>The phone sent more than it had announced</source>
        <translation>Telefon poslal víc, než ohlásil</translation>
    </message>
    <message>
        <source>The connection failed. Please plug your phone in again. </source>
        <translation>Spojení selhalo. Připojte prosím telefon znovu. </translation>
    </message>
    <message>
        <source>The connection over the cable failed</source>
        <translation>Spojení přes kabel selhalo</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. Try another cable if there is one. </source>
        <translation>Požádejte zákazníka, aby telefon znovu připojil. Zkuste jiný kabel, pokud ho máte. </translation>
    </message>
    <message>
        <source>USB debugging is off</source>
        <translation>Ladění USB je vypnuté</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. </source>
        <translation>Obrazovka zákazníka ukazuje, jak ho zapnout. Na telefonu Samsung musí být vypnutá i&#xa0;funkce Auto Blocker. </translation>
    </message>
    <message>
        <source>Please turn on USB debugging again, as your screen shows. </source>
        <translation>Zapněte prosím znovu ladění USB, jak ukazuje vaše obrazovka. </translation>
    </message>
    <message>
        <source>The phone did not allow USB debugging</source>
        <translation>Telefon nepovolil ladění USB</translation>
    </message>
    <message>
        <source>Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. </source>
        <translation>Zeptejte se zákazníka, zda odmítnutí myslel vážně. Pokud ne, připojí telefon znovu a&#xa0;klepne na Povolit. </translation>
    </message>
    <message>
        <source>Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. </source>
        <translation>Telefon kiosek nepustil dovnitř. Chcete-li pokračovat, připojte ho znovu a&#xa0;klepněte na Povolit. </translation>
    </message>
    <message>
        <source>The phone no longer shows its files</source>
        <translation>Telefon už neukazuje své soubory</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and to choose “File transfer” once more. </source>
        <translation>Požádejte zákazníka, aby telefon odemkl a&#xa0;znovu zvolil „Přenos souborů“. </translation>
    </message>
    <message>
        <source>Please unlock your phone and choose “File transfer”, as your screen shows. </source>
        <translation>Odemkněte prosím telefon a&#xa0;zvolte „Přenos souborů“, jak ukazuje vaše obrazovka. </translation>
    </message>
    <message>
        <source>The phone could not read some of its own files</source>
        <translation>Telefon nedokázal přečíst některé vlastní soubory</translation>
    </message>
    <message>
        <source>Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. </source>
        <translation>Požádejte zákazníka, aby nechal telefon odemčený a&#xa0;obrazovku zapnutou; stane-li se to znovu, aby ho restartoval. </translation>
    </message>
    <message>
        <source>Your phone could not read some of its files, so the copy is not complete. </source>
        <translation>Telefon nedokázal přečíst některé své soubory, takže kopie není úplná. </translation>
    </message>
    <message>
        <source>The phone asks for more room on the drive</source>
        <translation>Telefon chce na disku víc místa</translation>
    </message>
    <message>
        <source>The customer needs a larger drive, or more free space on this one. </source>
        <translation>Zákazník potřebuje větší disk, nebo na tomto víc volného místa. </translation>
    </message>
    <message>
        <source>Your phone asks for a drive with more room. </source>
        <translation>Váš telefon potřebuje disk, na kterém je víc místa. </translation>
    </message>
    <message>
        <source>The backup password was wrong</source>
        <translation>Heslo zálohy bylo špatné</translation>
    </message>
    <message>
        <source>Only the customer can know it. Reset All Settings on the phone removes it. </source>
        <translation>Může ho znát jen zákazník. Volba „Obnovit všechna nastavení“ v&#xa0;telefonu ho zruší. </translation>
    </message>
    <message>
        <source>Your phone has a backup password from before, and this was not it. </source>
        <translation>Váš telefon má heslo zálohy z&#xa0;dřívějška a&#xa0;tohle nebylo ono. </translation>
    </message>
    <message>
        <source>The phone is not set up</source>
        <translation>Telefon není nastavený</translation>
    </message>
    <message>
        <source>Stop this trade-in. The customer finishes the set-up first.</source>
        <translation>Zastavte tento výkup. Zákazník nejdřív dokončí nastavení.</translation>
    </message>
    <message>
        <source>Your phone is still in its first set-up. </source>
        <translation>Váš telefon je ještě v&#xa0;prvním nastavení. </translation>
    </message>
    <message>
        <source>A company or school forbids copies</source>
        <translation>Firma nebo škola kopie zakazuje</translation>
    </message>
    <message>
        <source>Stop this trade-in. Only whoever manages the phone can allow it.</source>
        <translation>Zastavte tento výkup. Povolit to může jen ten, kdo telefon spravuje.</translation>
    </message>
    <message>
        <source>Whoever manages your phone does not allow a copy. </source>
        <translation>Kdo váš telefon spravuje, kopii nepovoluje. </translation>
    </message>
    <message>
        <source>The phone is still restoring from iCloud</source>
        <translation>Telefon se ještě obnovuje z&#xa0;iCloudu</translation>
    </message>
    <message>
        <source>Wait until the phone has finished. </source>
        <translation>Počkejte, až telefon skončí. </translation>
    </message>
    <message>
        <source>Your phone is still fetching its data from iCloud. </source>
        <translation>Váš telefon ještě stahuje svá data z&#xa0;iCloudu. </translation>
    </message>
    <message>
        <source>Find My is on</source>
        <translation>Funkce Najít je zapnutá</translation>
    </message>
    <message>
        <source>Ask the customer to turn Find My off in the phone&apos;s settings. </source>
        <translation>Požádejte zákazníka, aby v&#xa0;nastavení telefonu vypnul funkci Najít. </translation>
    </message>
    <message>
        <source>Your phone wants Find My to be off first. </source>
        <translation>Váš telefon chce, aby byla nejdřív vypnutá funkce Najít. </translation>
    </message>
    <message>
        <source>The phone cannot begin the copy</source>
        <translation>Telefon nemůže kopii zahájit</translation>
    </message>
    <message>
        <source>Ask the customer to restart the phone. </source>
        <translation>Požádejte zákazníka, aby telefon restartoval. </translation>
    </message>
    <message>
        <source>Please restart your phone. </source>
        <translation>Restartujte prosím telefon. </translation>
    </message>
    <message>
        <source>The phone&apos;s storage has errors</source>
        <translation>Úložiště telefonu má chyby</translation>
    </message>
    <message>
        <source> If it happens again, stop this trade-in.</source>
        <translation> Stane-li se to znovu, zastavte tento výkup.</translation>
    </message>
    <message>
        <source>Your phone has trouble reading its own storage. </source>
        <translation>Váš telefon má potíže se čtením vlastního úložiště. </translation>
    </message>
    <message>
        <source>The copy was cancelled on the phone</source>
        <translation>Kopie byla v&#xa0;telefonu zrušena</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to go on. </source>
        <translation>Zeptejte se, zda chce zákazník pokračovat. </translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone. </source>
        <translation>Kopie byla ve vašem telefonu zrušena. </translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way</source>
        <translation>Tento telefon takto zkopírovat nejde</translation>
    </message>
    <message>
        <source>Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that.</source>
        <translation>Zastavte tento výkup. Telefon s&#xa0;Androidem možná vydá aspoň fotky a&#xa0;soubory: otevřete nový výkup a&#xa0;nechte zákazníka zvolit to.</translation>
    </message>
    <message>
        <source>The kiosk cannot copy this phone in the way you chose. </source>
        <translation>Kiosek neumí tento telefon zkopírovat zvoleným způsobem. </translation>
    </message>
    <message>
        <source>The phone sent a damaged copy</source>
        <translation>Telefon poslal poškozenou kopii</translation>
    </message>
    <message>
        <source>The copy did not arrive whole. </source>
        <translation>Kopie nedorazila celá. </translation>
    </message>
    <message>
        <source>The phone is busy</source>
        <translation>Telefon je zaneprázdněný</translation>
    </message>
    <message>
        <source>Your phone is busy with something else. </source>
        <translation>Váš telefon se zabývá něčím jiným. </translation>
    </message>
    <message>
        <source>The phone reported an error</source>
        <translation>Telefon ohlásil chybu</translation>
    </message>
    <message>
        <source>Your phone reported an error. </source>
        <translation>Váš telefon ohlásil chybu. </translation>
    </message>
    <message>
        <source>The phone did not take the password</source>
        <translation>Telefon nepřijal heslo</translation>
    </message>
    <message>
        <source>The phone may be waiting for its passcode. </source>
        <translation>Telefon možná čeká na svůj kód. </translation>
    </message>
    <message>
        <source>Your phone did not take the password. If it asks for its passcode, please type it on the phone. </source>
        <translation>Váš telefon heslo nepřijal. Pokud se ptá na kód, napište ho prosím v&#xa0;telefonu. </translation>
    </message>
    <message>
        <source>There is no drive</source>
        <translation>Není tu žádný disk</translation>
    </message>
    <message>
        <source>Help the customer to plug in a drive of their own. </source>
        <translation>Pomozte zákazníkovi připojit vlastní disk. </translation>
    </message>
    <message>
        <source>The copy needs a drive of your own. </source>
        <translation>Kopie potřebuje váš vlastní disk. </translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>Disk je plný</translation>
    </message>
    <message>
        <source>Your drive is full. </source>
        <translation>Váš disk je plný. </translation>
    </message>
    <message>
        <source>The drive was unplugged</source>
        <translation>Disk byl odpojen</translation>
    </message>
    <message>
        <source>Help the customer to plug the drive in again. </source>
        <translation>Pomozte zákazníkovi disk znovu připojit. </translation>
    </message>
    <message>
        <source>Your drive came loose, so the copy is not complete. </source>
        <translation>Váš disk se uvolnil, takže kopie není úplná. </translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>Na disk nelze zapisovat</translation>
    </message>
    <message>
        <source>Look for a lock switch on the drive, or use another drive. </source>
        <translation>Podívejte se, zda nemá disk přepínač proti zápisu, nebo použijte jiný disk. </translation>
    </message>
    <message>
        <source>Nothing can be written to your drive. </source>
        <translation>Na váš disk nelze nic zapsat. </translation>
    </message>
    <message>
        <source>The drive is too slow</source>
        <translation>Disk je příliš pomalý</translation>
    </message>
    <message>
        <source>Try another drive or another socket. </source>
        <translation>Zkuste jiný disk nebo jiný port USB. </translation>
    </message>
    <message>
        <source>Your drive is too slow for the copy. </source>
        <translation>Váš disk je na kopii příliš pomalý. </translation>
    </message>
    <message>
        <source>The drive cannot hold large files</source>
        <translation>Disk neumí velké soubory</translation>
    </message>
    <message>
        <source>The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it.</source>
        <translation>Zákazník potřebuje disk naformátovaný jako exFAT. Jeho disk neformátujte: smazalo by se, co na něm je.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as these. Another drive may. </source>
        <translation>Váš disk neumí takto velké soubory. Jiný možná ano. </translation>
    </message>
    <message>
        <source>The drive has errors</source>
        <translation>Disk má chyby</translation>
    </message>
    <message>
        <source>Use another drive. </source>
        <translation>Použijte jiný disk. </translation>
    </message>
    <message>
        <source>Your drive has trouble. Please use another one. </source>
        <translation>Váš disk má potíže. Použijte prosím jiný. </translation>
    </message>
    <message>
        <source>The phone broke the rules of a copy</source>
        <translation>Telefon porušil pravidla kopie</translation>
    </message>
    <message>
        <source>Stop this trade-in. Do not take the phone. Tell your manager.</source>
        <translation>Zastavte tento výkup. Telefon nepřebírejte. Řekněte to vedoucímu.</translation>
    </message>
    <message>
        <source>The kiosk cannot work with this phone. </source>
        <translation>Kiosek s&#xa0;tímto telefonem pracovat nemůže. </translation>
    </message>
    <message>
        <source>The phone tried to delete the copy</source>
        <translation>Telefon se pokusil kopii smazat</translation>
    </message>
    <message>
        <source>The copy would never end</source>
        <translation>Kopie by nikdy neskončila</translation>
    </message>
    <message>
        <source>The phone pretended to be another device</source>
        <translation>Telefon se vydával za jiné zařízení</translation>
    </message>
    <message>
        <source>The copy could not be proven</source>
        <translation>Kopii se nepodařilo prokázat</translation>
    </message>
    <message>
        <source>The phone will not be erased on the strength of this copy. Use another drive if there is one. </source>
        <translation>Na základě této kopie se telefon nevymaže. Použijte jiný disk, pokud nějaký je. </translation>
    </message>
    <message>
        <source>We could not prove that every file of the copy can be restored. </source>
        <translation>Nepodařilo se prokázat, že lze obnovit každý soubor kopie. </translation>
    </message>
    <message>
        <source>The phone refused to erase itself</source>
        <translation>Telefon se odmítl vymazat</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone. </source>
        <translation>Požádejte zákazníka, aby telefon odemkl. </translation>
    </message>
    <message>
        <source>Your phone refused to erase itself. You can try again, or stop and keep your phone.</source>
        <translation>Váš telefon se odmítl vymazat. Můžete to zkusit znovu, nebo přestat a&#xa0;telefon si nechat.</translation>
    </message>
    <message>
        <source>There are still accounts on the phone</source>
        <translation>V&#xa0;telefonu jsou ještě účty</translation>
    </message>
    <message>
        <source>Ask the customer to remove every account in the phone&apos;s settings. </source>
        <translation>Požádejte zákazníka, aby v&#xa0;nastavení telefonu odebral všechny účty. </translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.</source>
        <translation>Ve vašem telefonu jsou ještě účty, kvůli kterým by ho další majitel nemohl používat. Můžete je odebrat a&#xa0;zkusit to znovu, nebo přestat a&#xa0;telefon si nechat.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time</source>
        <translation>Dlouho nikdo neodpověděl</translation>
    </message>
    <message>
        <source>See whether the customer is still there. </source>
        <translation>Podívejte se, zda tu zákazník ještě je. </translation>
    </message>
    <message>
        <source>The kiosk has waited for you. </source>
        <translation>Kiosek na vás čekal. </translation>
    </message>
    <message>
        <source>The kiosk lost touch with the phone</source>
        <translation>Kiosek ztratil s&#xa0;telefonem kontakt</translation>
    </message>
    <message>
        <source>Leave the phone plugged in. </source>
        <translation>Nechte telefon připojený. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong. </source>
        <translation>V&#xa0;kiosku se něco pokazilo. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong</source>
        <translation>V&#xa0;kiosku se něco pokazilo</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Your phone was not erased. What was on it is still on it.</source>
        <translation>Váš telefon nebyl vymazán. Co v&#xa0;něm bylo, v&#xa0;něm stále je.</translation>
    </message>
    <message>
        <source>Your phone was not erased. The copy on your drive is not finished, so do not rely on it.</source>
        <translation>Váš telefon nebyl vymazán. Kopie na vašem disku není hotová, nespoléhejte na ni.</translation>
    </message>
    <message>
        <source>The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.</source>
        <translation>Příkaz k&#xa0;vymazání už byl odeslán. Nemůžeme říct, co v&#xa0;telefonu ještě je, počítejte s&#xa0;tím, že nic.</translation>
    </message>
    <message>
        <source>Plug the cable in again until it clicks, unlock your phone, then try again.</source>
        <translation>Zasuňte kabel znovu, až zacvakne, odemkněte telefon a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, stop and keep your phone.</source>
        <translation>Zkuste to znovu. Stane-li se to ještě jednou, přestaňte a&#xa0;telefon si nechte.</translation>
    </message>
    <message>
        <source>Use another drive, then try again.</source>
        <translation>Použijte jiný disk a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and keep your phone. You get a receipt that says so.</source>
        <translation>Další pokus nepomůže. Přestaňte a&#xa0;telefon si nechte. Dostanete o&#xa0;tom doklad.</translation>
    </message>
    <message>
        <source>Your phone came off the cable.</source>
        <translation>Telefon se odpojil od kabelu.</translation>
    </message>
    <message>
        <source>Your phone stopped answering.</source>
        <translation>Telefon přestal odpovídat.</translation>
    </message>
    <message>
        <source>Your phone locked itself, and a locked phone does not talk to us.</source>
        <translation>Telefon se zamkl a&#xa0;zamčený telefon s&#xa0;námi nemluví.</translation>
    </message>
    <message>
        <source>Your phone no longer trusts this kiosk.</source>
        <translation>Telefon už tomuto kiosku nedůvěřuje.</translation>
    </message>
    <message>
        <source>A different phone is on the cable now.</source>
        <translation>Na kabelu je teď jiný telefon.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to phones is not running.</source>
        <translation>Část tohoto kiosku, která mluví s&#xa0;telefony, neběží.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its own cable.</source>
        <translation>Tento kiosek nesmí používat vlastní kabel.</translation>
    </message>
    <message>
        <source>Another program of this kiosk holds the cable.</source>
        <translation>Kabel drží jiný program tohoto kiosku.</translation>
    </message>
    <message>
        <source>Your phone broke off the conversation over the cable.</source>
        <translation>Telefon přerušil komunikaci přes kabel.</translation>
    </message>
    <message>
        <source>Your phone sent more than it had announced.</source>
        <translation>Telefon poslal víc, než ohlásil.</translation>
    </message>
    <message>
        <source>The connection over the cable failed.</source>
        <translation>Spojení přes kabel selhalo.</translation>
    </message>
    <message>
        <source>USB debugging is off on your phone.</source>
        <translation>Ladění USB je v&#xa0;telefonu vypnuté.</translation>
    </message>
    <message>
        <source>Your phone did not allow USB debugging.</source>
        <translation>Telefon nepovolil ladění USB.</translation>
    </message>
    <message>
        <source>Your phone no longer shows its files to the cable.</source>
        <translation>Telefon už po kabelu neukazuje své soubory.</translation>
    </message>
    <message>
        <source>Your phone could not read some of its own files.</source>
        <translation>Telefon nedokázal přečíst některé vlastní soubory.</translation>
    </message>
    <message>
        <source>Your phone says that the drive has too little room for the copy.</source>
        <translation>Telefon říká, že na disku je pro kopii málo místa.</translation>
    </message>
    <message>
        <source>That was not the backup password of your phone.</source>
        <translation>Tohle nebylo heslo zálohy vašeho telefonu.</translation>
    </message>
    <message>
        <source>Your phone has not finished its own set-up.</source>
        <translation>Telefon ještě nedokončil vlastní nastavení.</translation>
    </message>
    <message>
        <source>Whoever manages your phone, such as your employer, does not allow copies.</source>
        <translation>Kdo váš telefon spravuje, třeba zaměstnavatel, kopie nepovoluje.</translation>
    </message>
    <message>
        <source>Your phone is still fetching things from iCloud.</source>
        <translation>Telefon ještě stahuje věci z&#xa0;iCloudu.</translation>
    </message>
    <message>
        <source>Your phone does not allow this while Find My is on.</source>
        <translation>Dokud je zapnutá funkce Najít, telefon to nedovolí.</translation>
    </message>
    <message>
        <source>Your phone could not get ready for the copy.</source>
        <translation>Telefon se nedokázal na kopii připravit.</translation>
    </message>
    <message>
        <source>Your phone has trouble with its own storage.</source>
        <translation>Telefon má potíže s&#xa0;vlastním úložištěm.</translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone.</source>
        <translation>Kopie byla ve vašem telefonu zrušena.</translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way.</source>
        <translation>Tento telefon takto zkopírovat nejde.</translation>
    </message>
    <message>
        <source>Your phone says that the copy is damaged or not complete.</source>
        <translation>Telefon říká, že kopie je poškozená nebo neúplná.</translation>
    </message>
    <message>
        <source>Another program is using your phone.</source>
        <translation>Telefon používá jiný program.</translation>
    </message>
    <message>
        <source>Your phone reported an error.</source>
        <translation>Telefon ohlásil chybu.</translation>
    </message>
    <message>
        <source>Your phone did not take the backup password.</source>
        <translation>Telefon nepřijal heslo zálohy.</translation>
    </message>
    <message>
        <source>There is no drive for your copy.</source>
        <translation>Pro vaši kopii tu není žádný disk.</translation>
    </message>
    <message>
        <source>Your drive is full.</source>
        <translation>Váš disk je plný.</translation>
    </message>
    <message>
        <source>Your drive came out.</source>
        <translation>Váš disk se vysunul.</translation>
    </message>
    <message>
        <source>Your drive does not let us write on it.</source>
        <translation>Na váš disk nemůžeme zapisovat.</translation>
    </message>
    <message>
        <source>Your drive is too slow to take the copy.</source>
        <translation>Váš disk je na kopii příliš pomalý.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as one of yours.</source>
        <translation>Váš disk neumí tak velké soubory, jako je jeden z&#xa0;vašich.</translation>
    </message>
    <message>
        <source>Your drive reported an error.</source>
        <translation>Váš disk ohlásil chybu.</translation>
    </message>
    <message>
        <source>Your phone sent something that no phone should send, so we stopped.</source>
        <translation>Telefon poslal něco, co žádný telefon posílat nemá, proto jsme přestali.</translation>
    </message>
    <message>
        <source>Your phone asked us to delete things we must not delete, so we stopped.</source>
        <translation>Telefon po nás chtěl smazat věci, které mazat nesmíme, proto jsme přestali.</translation>
    </message>
    <message>
        <source>Your phone kept sending without ever finishing, so we stopped.</source>
        <translation>Telefon posílal dál a&#xa0;dál a&#xa0;nekončil, proto jsme přestali.</translation>
    </message>
    <message>
        <source>Your phone pretended to be a keyboard or something else that no phone is, so we stopped.</source>
        <translation>Telefon se vydával za klávesnici nebo něco jiného, čím telefon není, proto jsme přestali.</translation>
    </message>
    <message>
        <source>We checked the copy, and it is not complete.</source>
        <translation>Kopii jsme zkontrolovali a&#xa0;není úplná.</translation>
    </message>
    <message>
        <source>Your phone refused to erase itself.</source>
        <translation>Telefon se odmítl vymazat.</translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner.</source>
        <translation>V&#xa0;telefonu jsou ještě účty, kvůli kterým by ho další majitel nemohl používat.</translation>
    </message>
    <message>
        <source>Nobody has used this screen for a while, so we paused.</source>
        <translation>Tuto obrazovku chvíli nikdo nepoužíval, proto jsme udělali přestávku.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to your phone stopped.</source>
        <translation>Část tohoto kiosku, která mluví s&#xa0;vaším telefonem, se zastavila.</translation>
    </message>
    <message>
        <source>This kiosk made a mistake.</source>
        <translation>Tento kiosek udělal chybu.</translation>
    </message>
    <message>
        <source>Wake and unlock your phone, check the cable, then try again.</source>
        <translation>Probuďte a&#xa0;odemkněte telefon, zkontrolujte kabel a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Unlock your phone, keep it awake, then try again.</source>
        <translation>Odemkněte telefon, nenechte ho usnout a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Unplug your phone, plug it in again and tap Trust. Then try again.</source>
        <translation>Odpojte telefon, znovu ho připojte a&#xa0;klepněte na Důvěřovat. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff.</source>
        <translation>Odpojte ten telefon od kabelu. Tento výkup může pokračovat jen s&#xa0;vaším vlastním telefonem, takže přestaňte nebo se zeptejte personálu.</translation>
    </message>
    <message>
        <source>Ask the staff to check the kiosk, then try again.</source>
        <translation>Požádejte personál, ať kiosek zkontroluje, a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again.</source>
        <translation>V&#xa0;telefonu zapněte ladění USB v&#xa0;Nastavení, Pro vývojáře. Na telefonu Samsung vypněte i&#xa0;Auto Blocker. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again.</source>
        <translation>Odpojte telefon a&#xa0;znovu ho připojte. Až se zeptá, zaškrtněte „Vždy povolit z&#xa0;tohoto počítače“ a&#xa0;klepněte na Povolit. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again.</source>
        <translation>Odemkněte telefon, přejeďte po obrazovce shora dolů, klepněte na oznámení o&#xa0;USB a&#xa0;zvolte „Přenos souborů“. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone.</source>
        <translation>Odemkněte telefon, nechte obrazovku zapnutou a&#xa0;zkuste to znovu. Stane-li se to ještě jednou, telefon restartujte.</translation>
    </message>
    <message>
        <source>Use a larger drive, then try again.</source>
        <translation>Použijte větší disk a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages.</source>
        <translation>Zkuste to znovu a&#xa0;pište pomalu. Heslo možná vzniklo kdysi dávno na počítači. Pokud ho neznáte, můžete přestat a&#xa0;telefon si nechat. Volba „Obnovit všechna nastavení“ v&#xa0;telefonu zruší toto heslo, ne vaše fotky a&#xa0;zprávy.</translation>
    </message>
    <message>
        <source>Stop here, finish the set-up on your phone and come back.</source>
        <translation>Přestaňte, dokončete nastavení telefonu a&#xa0;vraťte se.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and ask whoever manages your phone.</source>
        <translation>Další pokus nepomůže. Přestaňte a&#xa0;zeptejte se toho, kdo váš telefon spravuje.</translation>
    </message>
    <message>
        <source>Wait until your phone has finished, or stop here and come back later.</source>
        <translation>Počkejte, až telefon skončí, nebo přestaňte a&#xa0;přijďte později.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again.</source>
        <translation>V&#xa0;telefonu otevřete Nastavení, klepněte na své jméno, pak na Najít a&#xa0;na Najít iPhone a&#xa0;vypněte to. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again.</source>
        <translation>Restartujte telefon a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again. If it happens once more, stop and keep your phone.</source>
        <translation>Restartujte telefon a&#xa0;zkuste to znovu. Stane-li se to ještě jednou, přestaňte a&#xa0;telefon si nechte.</translation>
    </message>
    <message>
        <source>Try again, and answer Yes or type your passcode when your phone asks.</source>
        <translation>Zkuste to znovu, a&#xa0;až se telefon zeptá, odpovězte Ano nebo napište svůj kód.</translation>
    </message>
    <message>
        <source>Trying again will not help. If you chose to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased.</source>
        <translation>Další pokus nepomůže. Pokud jste zvolili kopírování všeho, můžete přestat, začít znovu a&#xa0;zvolit „Fotky a&#xa0;soubory“. Nic nebylo vymazáno.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Počkejte minutu a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Unlock your phone, then try again. Your phone may ask for its passcode.</source>
        <translation>Odemkněte telefon a&#xa0;zkuste to znovu. Telefon se možná zeptá na kód.</translation>
    </message>
    <message>
        <source>Plug in your drive, then try again.</source>
        <translation>Připojte svůj disk a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Use a drive with more room, then try again.</source>
        <translation>Použijte disk, na kterém je víc místa, a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Plug your drive in again, then try again.</source>
        <translation>Připojte disk znovu a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>If it has a lock switch, slide it the other way. Or use another drive. Then try again.</source>
        <translation>Má-li přepínač proti zápisu, přepněte ho. Nebo použijte jiný disk. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>Use a drive in the exFAT format, then try again. The staff can tell you more.</source>
        <translation>Použijte disk ve formátu exFAT a&#xa0;zkuste to znovu. Personál vám řekne víc.</translation>
    </message>
    <message>
        <source>Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check.</source>
        <translation>Zkuste to znovu: uděláme novou kopii. Nikdy nevymažeme telefon na základě kopie, která neprošla kontrolou.</translation>
    </message>
    <message>
        <source>Unlock your phone. On an iPhone, make sure that Find My is off. Then try again.</source>
        <translation>Odemkněte telefon. U&#xa0;iPhonu se ujistěte, že je funkce Najít vypnutá. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap Accounts and remove every account. Then try again.</source>
        <translation>V&#xa0;telefonu otevřete Nastavení, klepněte na Účty a&#xa0;odeberte všechny účty. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>If you are here, just go on with Try again.</source>
        <translation>Jste-li tady, prostě pokračujte tlačítkem Zkusit znovu.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Něco se pokazilo.</translation>
    </message>
    <message>
        <source>Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.</source>
        <translation>Připojte telefon znovu, nechte ho na kabelu a&#xa0;zkuste to znovu: jen se podíváme, zda byl vymazán.</translation>
    </message>
    <message>
        <source>Ask the staff to help you. They cannot see what was on your phone.</source>
        <translation>Požádejte o&#xa0;pomoc personál. Nevidí, co ve vašem telefonu bylo.</translation>
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
        <translation>méně než 1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>Zatím nemůžeme říct, jak dlouho to potrvá.</translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation>Zbývá asi minuta.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Zbývá nejvýše %Ln&#xa0;minuta.</numerusform>
            <numerusform>Zbývají nejvýše %Ln&#xa0;minuty.</numerusform>
            <numerusform>Zbývá nejvýše %Ln&#xa0;minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %Ln minute(s) left.</source>
        <translation>
            <numerusform>Zbývá asi %1 až %Ln&#xa0;minuta.</numerusform>
            <numerusform>Zbývají asi %1 až %Ln&#xa0;minuty.</numerusform>
            <numerusform>Zbývá asi %1 až %Ln&#xa0;minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This usually takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Obvykle to trvá asi %Ln&#xa0;minutu.</numerusform>
            <numerusform>Obvykle to trvá asi %Ln&#xa0;minuty.</numerusform>
            <numerusform>Obvykle to trvá asi %Ln&#xa0;minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This usually takes about a minute.</source>
        <translation>Obvykle to trvá asi minutu.</translation>
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
        <translation>Odtud to nevidíme. Zkontrolujte to prosím v&#xa0;telefonu</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Find My</source>
        <translation>Funkce Najít</translation>
    </message>
    <message>
        <source>Who manages this phone</source>
        <translation>Kdo tento telefon spravuje</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterie</translation>
    </message>
    <message>
        <source>Backup password</source>
        <translation>Heslo zálohy</translation>
    </message>
    <message>
        <source>Phone set-up</source>
        <translation>Nastavení telefonu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Pracovní profil</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Jiní uživatelé</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Zámek obrazovky</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM karta</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Paměťová karta</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>Ochrana proti krádeži</translation>
    </message>
    <message>
        <source>Identity Check</source>
        <translation>Kontrola identity</translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation>Auto Blocker</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Vypnuto.</translation>
    </message>
    <message>
        <source>Nobody but you.</source>
        <translation>Nikdo kromě vás.</translation>
    </message>
    <message>
        <source>None set yet: you choose one here.</source>
        <translation>Zatím žádné: zvolíte ho tady.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Dokončeno.</translation>
    </message>
    <message>
        <source>None left on the phone.</source>
        <translation>V&#xa0;telefonu žádné nezbyly.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nemá.</translation>
    </message>
    <message>
        <source>None in the phone.</source>
        <translation>V&#xa0;telefonu žádná není.</translation>
    </message>
    <message>
        <source>If an employer or school does, ask them to release it first.</source>
        <translation>Spravuje-li ho zaměstnavatel nebo škola, požádejte je nejdřív o&#xa0;uvolnění.</translation>
    </message>
    <message>
        <source>It should be at 30 percent or more.</source>
        <translation>Měla by být nabitá aspoň na 30&#xa0;%.</translation>
    </message>
    <message>
        <source>It must be finished.</source>
        <translation>Musí být dokončené.</translation>
    </message>
    <message>
        <source>Remove them before the erase.</source>
        <translation>Před vymazáním je odeberte.</translation>
    </message>
    <message>
        <source>Remove it before the erase. It is not copied.</source>
        <translation>Před vymazáním ho odeberte. Nekopíruje se.</translation>
    </message>
    <message>
        <source>What is theirs is not copied, but erased too.</source>
        <translation>Co patří jim, se nekopíruje, ale vymaže se také.</translation>
    </message>
    <message>
        <source>Have your PIN at hand for the reset.</source>
        <translation>Mějte pro reset po ruce svůj PIN.</translation>
    </message>
    <message>
        <source>Take it out before the erase.</source>
        <translation>Před vymazáním ji vyjměte.</translation>
    </message>
    <message>
        <source>Your PIN lifts it at the reset.</source>
        <translation>Při resetu ji zruší váš PIN.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.</source>
        <translation>V&#xa0;telefonu otevřete Nastavení, klepněte na své jméno, pak na Najít a&#xa0;na Najít iPhone a&#xa0;vypněte to.</translation>
    </message>
    <message>
        <source>An employer or school manages this phone. Ask them to release it before you trade it in.</source>
        <translation>Tento telefon spravuje zaměstnavatel nebo škola. Před výkupem je požádejte o&#xa0;uvolnění.</translation>
    </message>
    <message>
        <source>Leave the phone on the cable: it charges here.</source>
        <translation>Nechte telefon na kabelu: tady se nabíjí.</translation>
    </message>
    <message>
        <source>Your phone has one already. We will ask you for it.</source>
        <translation>Váš telefon už ho má. Zeptáme se vás na něj.</translation>
    </message>
    <message>
        <source>Finish setting up your phone first.</source>
        <translation>Nejdřív dokončete nastavení telefonu.</translation>
    </message>
    <message>
        <source>Remove all in Settings before the erase.</source>
        <translation>Před vymazáním všechny odeberte v&#xa0;Nastavení.</translation>
    </message>
    <message>
        <source>Your employer&apos;s part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase.</source>
        <translation>Část telefonu, která patří zaměstnavateli, v&#xa0;kopii není. Před vymazáním ji odeberte v&#xa0;Nastavení, v&#xa0;části Účty.</translation>
    </message>
    <message>
        <source>What other people keep on this phone is erased too, and is not in the copy.</source>
        <translation>Co v&#xa0;tomto telefonu mají jiní lidé, se vymaže také a&#xa0;v&#xa0;kopii to není.</translation>
    </message>
    <message>
        <source>Take it out before the erase, which does not touch it.</source>
        <translation>Před vymazáním ji vyjměte, vymazání se jí netýká.</translation>
    </message>
    <message>
        <source>The reset may ask for your fingerprint or face.</source>
        <translation>Reset se může zeptat na váš otisk prstu nebo obličej.</translation>
    </message>
    <message>
        <source>It is on. It may close your phone to the cable before the copy is done.</source>
        <translation>Je zapnutý. Může přerušit přístup přes kabel dřív, než bude kopie hotová.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobře</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Změňte to</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Vezměte na vědomí</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Není známo</translation>
    </message>
    <message>
        <source>Your phone did not say. Unlock it and check again.</source>
        <translation>Telefon to neřekl. Odemkněte ho a&#xa0;zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>It is on. Leave it on for now: we ask you to turn it off after the copy.</source>
        <translation>Je zapnutá. Zatím ji tak nechte: o&#xa0;vypnutí vás požádáme po kopii.</translation>
    </message>
    <message>
        <source>Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.</source>
        <translation>Zatím ji nechte uvnitř, aby se zkopírovala. Před vymazáním ji vyjměte, vymazání se jí netýká.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Není třeba nic dělat.</translation>
    </message>
    <message>
        <source>Enough.</source>
        <translation>Stačí.</translation>
    </message>
    <message>
        <source>%1 percent.</source>
        <translation>%1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 percent is too little.</source>
        <translation>%1&#xa0;% je příliš málo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) on this phone.</source>
        <translation>
            <numerusform>V&#xa0;tomto telefonu je %Ln&#xa0;účet.</numerusform>
            <numerusform>V&#xa0;tomto telefonu jsou %Ln&#xa0;účty.</numerusform>
            <numerusform>V&#xa0;tomto telefonu je %Ln&#xa0;účtů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other user(s) on this phone.</source>
        <translation>
            <numerusform>V&#xa0;tomto telefonu je %Ln&#xa0;další uživatel.</numerusform>
            <numerusform>V&#xa0;tomto telefonu jsou %Ln&#xa0;další uživatelé.</numerusform>
            <numerusform>V&#xa0;tomto telefonu je %Ln&#xa0;dalších uživatelů.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has none.</source>
        <translation>Tento telefon žádný nemá.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looked at just now, and again every few seconds.</source>
        <translation>Zjištěno právě teď a&#xa0;znovu každých několik sekund.</translation>
    </message>
    <message>
        <source>The kiosk looks at itself</source>
        <translation>Kiosek kontroluje sám sebe</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Žádný zásah není potřeba</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the kiosk need somebody</source>
        <translation>
            <numerusform>%n&#xa0;část kiosku potřebuje zásah</numerusform>
            <numerusform>%n&#xa0;části kiosku potřebují zásah</numerusform>
            <numerusform>%n&#xa0;částí kiosku potřebuje zásah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Call support if that does not help.</source>
        <translation>Když to nepomůže, zavolejte podporu.</translation>
    </message>
    <message>
        <source>Badge reader</source>
        <translation>Čtečka karet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tiskárna</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Obrazovka zákazníka</translation>
    </message>
    <message>
        <source>Customers&apos; drives</source>
        <translation>Disky zákazníků</translation>
    </message>
    <message>
        <source>iPhones</source>
        <translation>iPhony</translation>
    </message>
    <message>
        <source>Phone cable</source>
        <translation>Kabel k&#xa0;telefonu</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurýr</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>Svědci protokolu</translation>
    </message>
    <message>
        <source>Room on the kiosk&apos;s disk</source>
        <translation>Místo na disku kiosku</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>The kiosk&apos;s certificate</source>
        <translation>Certifikát kiosku</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Je připojena.</translation>
    </message>
    <message>
        <source>It is not there. Look at its cable.</source>
        <translation>Není připojena. Podívejte se na její kabel.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Je připravena.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Je zapnutá.</translation>
    </message>
    <message>
        <source>It does not answer. Wait a minute: it is started again by itself.</source>
        <translation>Neodpovídá. Počkejte minutu: spustí se sama znovu.</translation>
    </message>
    <message>
        <source>They can be found when they are plugged in.</source>
        <translation>Najdou se, jakmile je někdo připojí.</translation>
    </message>
    <message>
        <source>They cannot be found. Restart the kiosk when it is free.</source>
        <translation>Nelze je najít. Restartujte kiosek, až bude volný.</translation>
    </message>
    <message>
        <source>They can be reached.</source>
        <translation>Lze se s&#xa0;nimi spojit.</translation>
    </message>
    <message>
        <source>None was plugged in lately. What reaches them starts with the first one.</source>
        <translation>Poslední dobou nebyl žádný připojen. Spojení s&#xa0;nimi se spustí s&#xa0;prvním.</translation>
    </message>
    <message>
        <source>The kiosk sees its USB ports.</source>
        <translation>Kiosek vidí své porty USB.</translation>
    </message>
    <message>
        <source>The kiosk sees no USB port. Restart it when it is free.</source>
        <translation>Kiosek nevidí žádný port USB. Restartujte ho, až bude volný.</translation>
    </message>
    <message>
        <source>It is there. Whether its network is, shows with the next record.</source>
        <translation>Běží. Zda běží i&#xa0;síť, ukáže další záznam.</translation>
    </message>
    <message>
        <source>It is away. Trade-ins go on; times are the kiosk&apos;s own word until it is back.</source>
        <translation>Neběží. Výkupy pokračují; časy jsou zatím jen slovem kiosku.</translation>
    </message>
    <message>
        <source>None has signed yet, or none is set up.</source>
        <translation>Zatím žádný nepodepsal, nebo žádný není nastaven.</translation>
    </message>
    <message>
        <source>They signed within the last week.</source>
        <translation>Podepsali během posledního týdne.</translation>
    </message>
    <message numerus="yes">
        <source>They last signed %n day(s) ago. Look at the network.</source>
        <translation>
            <numerusform>Naposledy podepsali před %n&#xa0;dnem. Podívejte se na síť.</numerusform>
            <numerusform>Naposledy podepsali před %n&#xa0;dny. Podívejte se na síť.</numerusform>
            <numerusform>Naposledy podepsali před %n&#xa0;dny. Podívejte se na síť.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>Volné je %1&#xa0;GB.</translation>
    </message>
    <message>
        <source>Tell your manager: the kiosk stops when it is full.</source>
        <translation>Řekněte to vedoucímu: až se zaplní, kiosek se zastaví.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n&#xa0;záznam.</numerusform>
            <numerusform>%n&#xa0;záznamy.</numerusform>
            <numerusform>%n&#xa0;záznamů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s sign of life is missing; it is written when the kiosk is free.</source>
        <translation>Chybí dnešní známka života; zapíše se, až bude kiosek volný.</translation>
    </message>
    <message>
        <source>It has ended. No trade-in can be certified. Tell your manager.</source>
        <translation>Skončil. Žádný výkup nelze osvědčit. Řekněte to vedoucímu.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>Skončí za %n&#xa0;den.</numerusform>
            <numerusform>Skončí za %n&#xa0;dny.</numerusform>
            <numerusform>Skončí za %n&#xa0;dní.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell your manager: a new one must be asked for.</source>
        <translation>Řekněte to vedoucímu: je třeba požádat o&#xa0;nový.</translation>
    </message>
    <message>
        <source>It is not behind anything on record.</source>
        <translation>Nejsou pozadu za žádným záznamem.</translation>
    </message>
    <message>
        <source>It was set back. Tell your manager before the next trade-in.</source>
        <translation>Byly posunuty zpět. Řekněte to vedoucímu před dalším výkupem.</translation>
    </message>
    <message>
        <source>Its paper is nearly used up. Put in a new roll when the kiosk is free.</source>
        <translation>Dochází jí papír. Až bude kiosek volný, vložte novou roli.</translation>
    </message>
    <message>
        <source>It has no paper. Put some in: customers see their receipts on the screen until then.</source>
        <translation>Nemá papír. Vložte ho: do té doby vidí zákazníci doklady na obrazovce.</translation>
    </message>
    <message>
        <source>Its cover is open. Close it.</source>
        <translation>Má otevřený kryt. Zavřete ho.</translation>
    </message>
    <message>
        <source>It does not answer. Look at its cable and power.</source>
        <translation>Neodpovídá. Podívejte se na kabel a&#xa0;napájení.</translation>
    </message>
    <message>
        <source>Not set up here, or not known.</source>
        <translation>Tady není nastaveno, nebo to není známo.</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding …</source>
        <translation>Držte dál …</translation>
    </message>
    <message>
        <source>Hold down for two seconds, or press twice by keyboard</source>
        <translation>Podržte dvě sekundy, nebo stiskněte dvakrát na klávesnici</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.</source>
        <translation>Výkup vám u&#xa0;pultu otevře personál. Vše, co se týká vás, se děje tady, na obrazovce, kterou vidíte jen vy.</translation>
    </message>
    <message>
        <source>Welcome. Trade in your phone without giving yourself away</source>
        <translation>Vítejte. Odevzdejte telefon, ne své soukromí</translation>
    </message>
    <message>
        <source>Copy your phone to a drive of your own.</source>
        <translation>Zkopírujte si telefon na vlastní disk.</translation>
    </message>
    <message>
        <source>Erase your phone yourself, after the copy was checked.</source>
        <translation>Vymažte telefon sami, až bude kopie zkontrolovaná.</translation>
    </message>
    <message>
        <source>Leave with a signed certificate.</source>
        <translation>Odejděte s&#xa0;podepsaným osvědčením.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.</source>
        <translation>Vyfoťte si tento kód, nejlépe jiným telefonem: co je v&#xa0;tomto, bude později vymazáno. Dokazuje, že jste přišli s&#xa0;tímto telefonem.</translation>
    </message>
    <message>
        <source>This is the receipt for your %1</source>
        <translation>Toto je doklad pro váš %1</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>Připojte znovu svůj %1</translation>
    </message>
    <message>
        <source>Copy everything USB can give instead</source>
        <translation>Raději kopírovat vše, co USB vydá</translation>
    </message>
    <message>
        <source>Copy photos and files only instead</source>
        <translation>Raději kopírovat jen fotky a&#xa0;soubory</translation>
    </message>
    <message>
        <source>I have my receipt</source>
        <translation>Mám svůj doklad</translation>
    </message>
    <message>
        <source>If your phone asks once more, the tick was missing: tick it and tap Allow again.</source>
        <translation>Zeptá-li se telefon ještě jednou, chybělo zaškrtnutí: zaškrtněte a&#xa0;klepněte znovu na Povolit.</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>DEMO - no real trade-in is certified</source>
        <translation>DEMO – žádný skutečný výkup se neosvědčuje</translation>
    </message>
    <message>
        <source>TRAINING - no real trade-in is certified</source>
        <translation>NÁCVIK – žádný skutečný výkup se neosvědčuje</translation>
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
        <translation>Jen pro tuto obrazovku. Zákazník si volí svůj.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Nothing to turn on: you only tap “File transfer” on your phone.</source>
        <translation>Nic se nezapíná: jen v&#xa0;telefonu klepnete na „Přenos souborů“.</translation>
    </message>
    <message>
        <source>Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.</source>
        <translation>Fotky, videa, hudba, stažené soubory, dokumenty a&#xa0;obrázky sdílené ve WhatsAppu.</translation>
    </message>
    <message>
        <source>Not: contacts, text messages, call list, calendar, and what is kept inside apps.</source>
        <translation>Ne: kontakty, textové zprávy, seznam hovorů, kalendář a&#xa0;to, co je uloženo uvnitř aplikací.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotky a&#xa0;soubory</translation>
    </message>
    <message>
        <source>You turn on “USB debugging” on your phone. We show you how.</source>
        <translation>V&#xa0;telefonu zapnete „ladění USB“. Ukážeme vám jak.</translation>
    </message>
    <message>
        <source>Photos and files, and contacts, text messages, call list and calendar.</source>
        <translation>Fotky a&#xa0;soubory a&#xa0;k&#xa0;tomu kontakty, textové zprávy, seznam hovorů a&#xa0;kalendář.</translation>
    </message>
    <message>
        <source>Not: what is kept inside apps, such as their chats, and what is only in the cloud.</source>
        <translation>Ne: to, co je uloženo uvnitř aplikací, třeba chaty, a&#xa0;to, co je jen v&#xa0;cloudu.</translation>
    </message>
    <message>
        <source>Everything USB can give</source>
        <translation>Vše, co USB vydá</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Your phone is locked</source>
        <translation>Váš telefon je zamčený</translation>
    </message>
    <message>
        <source>Your phone asks whether to allow USB debugging</source>
        <translation>Telefon se ptá, zda povolit ladění USB</translation>
    </message>
    <message>
        <source>Your phone asks whether to trust this kiosk</source>
        <translation>Telefon se ptá, zda má tomuto kiosku důvěřovat</translation>
    </message>
    <message>
        <source>Your phone was told not to allow USB debugging</source>
        <translation>Telefonu bylo řečeno, aby ladění USB nepovolil</translation>
    </message>
    <message>
        <source>Your phone was told not to trust this kiosk</source>
        <translation>Telefonu bylo řečeno, aby tomuto kiosku nedůvěřoval</translation>
    </message>
    <message>
        <source>Your phone has forgotten this kiosk</source>
        <translation>Telefon na tento kiosek zapomněl</translation>
    </message>
    <message>
        <source>This phone may not talk to kiosks</source>
        <translation>Tento telefon nesmí s&#xa0;kiosky mluvit</translation>
    </message>
    <message>
        <source>How much of your phone shall be copied?</source>
        <translation>Kolik z&#xa0;telefonu se má zkopírovat?</translation>
    </message>
    <message>
        <source>Let this kiosk read your files</source>
        <translation>Dovolte tomuto kiosku číst vaše soubory</translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation>Zapněte ladění USB</translation>
    </message>
    <message>
        <source>Auto Blocker keeps your phone closed</source>
        <translation>Auto Blocker brání přístupu k&#xa0;telefonu</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its cable</source>
        <translation>Tento kiosek nesmí používat svůj kabel</translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>Kabel drží jiný program</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its cable</source>
        <translation>Tento kiosek se ke svému kabelu nedostane</translation>
    </message>
    <message>
        <source>We are reading which phone this is</source>
        <translation>Čteme, který telefon to je</translation>
    </message>
    <message>
        <source>Plug in your phone</source>
        <translation>Připojte svůj telefon</translation>
    </message>
    <message>
        <source>Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.</source>
        <translation>Odemkněte ho svým kódem nebo obličejem. Váš kód zůstává v&#xa0;telefonu: nikdy ho nevidíme.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s key was made for this trade-in alone, and is destroyed at its end.</source>
        <translation>Klíč kiosku vznikl jen pro tento výkup a&#xa0;na jeho konci se zničí.</translation>
    </message>
    <message>
        <source>Tap Trust on your phone, then type your passcode there. Only this kiosk&apos;s locked inner part can read your phone, and only until you leave.</source>
        <translation>V&#xa0;telefonu klepněte na Důvěřovat a&#xa0;pak tam napište svůj kód. Telefon může číst jen uzavřená vnitřní část tohoto kiosku, a&#xa0;jen dokud neodejdete.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Allow.</source>
        <translation>Odpojte telefon a&#xa0;znovu ho připojte. Až se zeptá, klepněte na Povolit.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. It then asks once more: tap Trust.</source>
        <translation>Odpojte telefon a&#xa0;znovu ho připojte. Zeptá se ještě jednou: klepněte na Důvěřovat.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Trust.</source>
        <translation>Odpojte telefon a&#xa0;znovu ho připojte. Až se zeptá, klepněte na Důvěřovat.</translation>
    </message>
    <message>
        <source>An employer or school manages it and forbids the connection. You can stop here and keep your phone.</source>
        <translation>Spravuje ho zaměstnavatel nebo škola a&#xa0;spojení zakazuje. Můžete přestat a&#xa0;telefon si nechat.</translation>
    </message>
    <message>
        <source>This is about the copy alone: what you may erase later is always the whole phone.</source>
        <translation>Jde tu jen o&#xa0;kopii: co později můžete vymazat, je vždy celý telefon.</translation>
    </message>
    <message>
        <source>Your phone is only charging now. Nothing can be read before you say so on the phone.</source>
        <translation>Telefon se teď jen nabíjí. Dokud to v&#xa0;telefonu nedovolíte, nic se číst nemůže.</translation>
    </message>
    <message>
        <source>It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.</source>
        <translation>Kiosek pak smí kopírovat i&#xa0;vaše kontakty a&#xa0;zprávy. Dokud to nepovolíte, nic se číst nemůže.</translation>
    </message>
    <message>
        <source>If USB debugging is on already, this is what may hold it back.</source>
        <translation>Je-li ladění USB už zapnuté, může mu bránit právě tohle.</translation>
    </message>
    <message>
        <source>This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.</source>
        <translation>Není to vaše chyba a&#xa0;váš telefon je v&#xa0;pořádku. Požádejte prosím personál, ať kiosek zkontroluje.</translation>
    </message>
    <message>
        <source>This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.</source>
        <translation>Není to vaše chyba. Počkejte prosím okamžik. Bude-li to trvat, požádejte personál, ať kiosek zkontroluje.</translation>
    </message>
    <message>
        <source>Please leave it on the cable and unlocked. This takes a few seconds.</source>
        <translation>Nechte ho prosím na kabelu a&#xa0;odemčený. Trvá to několik sekund.</translation>
    </message>
    <message>
        <source>Use the cable below this screen. Then unlock your phone and keep it where you can see it.</source>
        <translation>Použijte kabel pod touto obrazovkou. Pak telefon odemkněte a&#xa0;mějte ho na očích.</translation>
    </message>
</context>
<context>
    <name>LostConnection</name>
    <message>
        <source>This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.</source>
        <translation>Tato obrazovka čeká na zbytek kiosku. Nemusíte nic dělat. Nechte prosím telefon tak, jak je.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Okamžik, prosím</translation>
    </message>
</context>
<context>
    <name>MadeSecret</name>
    <message>
        <source>QR code of your password</source>
        <translation>QR kód vašeho hesla</translation>
    </message>
    <message>
        <source>Your password is hidden.</source>
        <translation>Vaše heslo je skryté.</translation>
    </message>
    <message>
        <source>Point the camera of another phone at this code, and save what it reads.</source>
        <translation>Namiřte na tento kód fotoaparát jiného telefonu a&#xa0;uložte, co přečte.</translation>
    </message>
    <message>
        <source>Show my password</source>
        <translation>Ukázat mé heslo</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>Show it as words</source>
        <translation>Ukázat jako slova</translation>
    </message>
    <message>
        <source>Show it as a code</source>
        <translation>Ukázat jako kód</translation>
    </message>
    <message>
        <source>You see it only here, and only until you go on. Then nobody can show it to you again: not the staff, and not this kiosk.</source>
        <translation>Vidíte ho jen tady a&#xa0;jen dokud nepokračujete. Potom vám ho už nikdo neukáže: ani personál, ani tento kiosek.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Vaše e-mailová adresa</translation>
    </message>
    <message>
        <source>An e-mail is like a postcard: whoever carries it can read your record, and the serial number of the phone in it.</source>
        <translation>E-mail je jako pohlednice: kdo ho přenáší, může číst váš záznam a&#xa0;v&#xa0;něm výrobní číslo telefonu.</translation>
    </message>
</context>
<context>
    <name>MailButton</name>
    <message>
        <source>Send it by e-mail</source>
        <translation>Poslat e-mailem</translation>
    </message>
    <message>
        <source>Back to my receipt</source>
        <translation>Zpět k&#xa0;mému dokladu</translation>
    </message>
    <message>
        <source>No e-mail, back to my receipt</source>
        <translation>Bez e-mailu, zpět k&#xa0;mému dokladu</translation>
    </message>
</context>
<context>
    <name>MailCode</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n&#xa0;zadaná číslice</numerusform>
            <numerusform>%n&#xa0;zadané číslice</numerusform>
            <numerusform>%n&#xa0;zadaných číslic</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Smazat</translation>
    </message>
</context>
<context>
    <name>MailSend</name>
    <message>
        <source>Send me the code</source>
        <translation>Poslat mi kód</translation>
    </message>
    <message>
        <source>This is the code</source>
        <translation>Toto je kód</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A code is on its way to you</source>
        <translation>Kód je na cestě k&#xa0;vám</translation>
    </message>
    <message>
        <source>Type the code from the e-mail</source>
        <translation>Napište kód z&#xa0;e-mailu</translation>
    </message>
    <message>
        <source>Your record is being sent</source>
        <translation>Váš záznam se posílá</translation>
    </message>
    <message>
        <source>Your record is on its way by e-mail</source>
        <translation>Váš záznam je odeslán</translation>
    </message>
    <message>
        <source>Where should your record be sent?</source>
        <translation>Kam máme váš záznam poslat?</translation>
    </message>
    <message>
        <source>No more e-mail in this trade-in</source>
        <translation>V&#xa0;tomto výkupu už další e-mail nejde</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Okamžik, prosím.</translation>
    </message>
    <message>
        <source>Six digits, good for ten minutes. If the e-mail is not there, look in your spam folder.</source>
        <translation>Má šest číslic a&#xa0;platí deset minut. Pokud nepřišel, podívejte se mezi nevyžádanou poštu.</translation>
    </message>
    <message>
        <source>Your address is forgotten. Take a picture of your receipt all the same: the e-mail cannot be sent again.</source>
        <translation>Vaši adresu jsme zapomněli. Přesto si vyfoťte doklad: e-mail nelze poslat znovu.</translation>
    </message>
    <message>
        <source>Used once for this message, then forgotten. You must be able to read your e-mail right now: a code comes first.</source>
        <translation>Použije se jednou pro tuto zprávu, pak se zapomene. Musíte teď hned vidět do své pošty: nejdřív přijde kód.</translation>
    </message>
    <message>
        <source>A code is sent twice at most. Take a picture of your receipt instead: it proves the same.</source>
        <translation>Kód se posílá nejvýše dvakrát. Raději si vyfoťte doklad: dokazuje totéž.</translation>
    </message>
    <message>
        <source>This cannot be an address. Please look at it again: is there one @, and an ending such as .com?</source>
        <translation>Tohle nemůže být adresa. Podívejte se na ni prosím znovu: je v&#xa0;ní jeden @ a&#xa0;koncovka jako .cz?</translation>
    </message>
    <message>
        <source>No e-mail is taken for that address. Please check every letter of it.</source>
        <translation>Pro tuto adresu se pošta nepřijímá. Zkontrolujte prosím každé písmeno.</translation>
    </message>
    <message>
        <source>The e-mail could not be sent. Your receipt and your record are safe. You can take a picture of the receipt instead.</source>
        <translation>E-mail se nepodařilo odeslat. Váš doklad i&#xa0;záznam jsou v&#xa0;bezpečí. Můžete si doklad místo toho vyfotit.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. You can try %n more time(s).</source>
        <translation>
            <numerusform>Tohle není ten kód. Můžete to zkusit ještě %nkrát.</numerusform>
            <numerusform>Tohle není ten kód. Můžete to zkusit ještě %nkrát.</numerusform>
            <numerusform>Tohle není ten kód. Můžete to zkusit ještě %nkrát.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the code, three times. The address is forgotten.</source>
        <translation>Třikrát to nebyl ten kód. Adresu jsme zapomněli.</translation>
    </message>
    <message>
        <source>The code was not typed in time. The address is forgotten.</source>
        <translation>Kód nebyl napsán včas. Adresu jsme zapomněli.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>A new manager, a copy of the log and another policy take two people.</source>
        <translation>Nový vedoucí, kopie protokolu a&#xa0;jiná pravidla vyžadují dva lidi.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Kdo se smí přihlásit</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vedoucí</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Zkopírovat protokol</translation>
    </message>
    <message>
        <source>Enrol a manager</source>
        <translation>Zapsat vedoucího</translation>
    </message>
    <message>
        <source>Enrol staff</source>
        <translation>Zapsat personál</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>Their badge and PIN are forgotten at once. What they did stays on record.</source>
        <translation>Karta a&#xa0;PIN se hned zapomenou. Co tento člověk udělal, zůstává zaznamenáno.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Odebrat %1?</translation>
    </message>
    <message>
        <source>Yes, revoke it</source>
        <translation>Ano, odebrat</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>The trade-in goes on meanwhile.</source>
        <translation>Výkup zatím pokračuje.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Přihlášení: %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chcete udělat?</translation>
    </message>
    <message>
        <source>What was done today, without names</source>
        <translation>Co se dnes udělalo, beze jmen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Směna</translation>
    </message>
    <message>
        <source>Reader, printer, drives, phones</source>
        <translation>Čtečka, tiskárna, disky, telefony</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Void, correct or decide</source>
        <translation>Zneplatnit, opravit nebo rozhodnout</translation>
    </message>
    <message>
        <source>An earlier record</source>
        <translation>Dřívější záznam</translation>
    </message>
    <message>
        <source>With a simulated phone</source>
        <translation>Se simulovaným telefonem</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Nácvik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Badges, policy, a copy of the log</source>
        <translation>Karty, pravidla, kopie protokolu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vedoucí</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Odhlásit se</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Potřebujete víc času?</translation>
    </message>
    <message>
        <source>If nobody answers, this screen closes the page, asks the staff to come, and erases nothing by itself.</source>
        <translation>Pokud nikdo neodpoví, tato obrazovka stránku zavře, zavolá personál a&#xa0;sama nic nevymaže.</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Zbývající čas na odpověď</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>Ano, víc času</translation>
    </message>
</context>
<context>
    <name>NeedsHelp</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Is what I have on my phone safe?</source>
        <translation>Je v&#xa0;bezpečí, co mám v&#xa0;telefonu?</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>Co teď mohu udělat?</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1</source>
        <translation>Personál vám pomůže. Vidí také tento kód: %1</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1 (%2)</source>
        <translation>Personál vám pomůže. Vidí také tento kód: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Your phone was erased</source>
        <translation>Váš telefon byl vymazán</translation>
    </message>
    <message>
        <source>Your phone does not behave like an erased phone</source>
        <translation>Váš telefon se nechová jako vymazaný</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased</source>
        <translation>Nepodařilo se prokázat, že byl váš telefon vymazán</translation>
    </message>
    <message>
        <source>%1 This certificate says so, and anyone can check it.</source>
        <translation>%1 Toto osvědčení to říká a&#xa0;kdokoli ho může ověřit.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.</source>
        <translation>Co v&#xa0;telefonu bylo, v&#xa0;něm může stále být, proto si ho nechte u&#xa0;sebe a&#xa0;neodevzdávejte ho. Tento záznam říká, co jsme viděli.</translation>
    </message>
    <message>
        <source>%1 An erased phone does that, but so may one that was not: then everything is still on it. Look at it yourself: it should greet you as a new phone.</source>
        <translation>%1 To vymazaný telefon dělá, ale může to dělat i&#xa0;telefon, který vymazaný není: pak je v&#xa0;něm stále všechno. Podívejte se sami: měl by vás vítat jako nový telefon.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.</source>
        <translation>Co v&#xa0;telefonu bylo, v&#xa0;něm může stále být, proto ho neodevzdávejte jako vymazaný. Tento záznam říká, co jsme viděli a&#xa0;co ne.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and looked through it from inside: nobody&apos;s accounts, apps or files are on it.</source>
        <translation>Viděli jsme ho zmizet a&#xa0;vrátit se a&#xa0;prohlédli jsme ho zevnitř: nejsou v&#xa0;něm ničí účty, aplikace ani soubory.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and Android&apos;s own trade-in mode tells us that it is as new and locked to nobody.</source>
        <translation>Viděli jsme ho zmizet a&#xa0;vrátit se a&#xa0;vlastní výkupní režim Androidu nám říká, že je jako nový a&#xa0;není na nikoho zamčený.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without any files, and with a new number that a mere restart does not give it.</source>
        <translation>Viděli jsme ho zmizet a&#xa0;vrátit se bez souborů a&#xa0;s&#xa0;novým číslem, které mu pouhý restart nedá.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without the access that you had given us.</source>
        <translation>Viděli jsme ho zmizet a&#xa0;vrátit se bez přístupu, který jste nám dali.</translation>
    </message>
    <message>
        <source>We saw it leave, come back as new and refuse its old connection.</source>
        <translation>Viděli jsme ho zmizet, vrátit se jako nový a&#xa0;odmítnout staré spojení.</translation>
    </message>
    <message>
        <source>We did not see the phone restart.</source>
        <translation>Neviděli jsme, že by se telefon restartoval.</translation>
    </message>
    <message>
        <source>The phone did not come back on the cable.</source>
        <translation>Telefon se na kabel nevrátil.</translation>
    </message>
    <message>
        <source>We could not read which phone came back.</source>
        <translation>Nedokázali jsme přečíst, který telefon se vrátil.</translation>
    </message>
    <message>
        <source>A different phone came back.</source>
        <translation>Vrátil se jiný telefon.</translation>
    </message>
    <message>
        <source>We could not read whether the phone is as new.</source>
        <translation>Nedokázali jsme přečíst, zda je telefon jako nový.</translation>
    </message>
    <message>
        <source>The phone was already set up again when we looked.</source>
        <translation>Když jsme se podívali, byl už telefon znovu nastavený.</translation>
    </message>
    <message>
        <source>We could not check whether the old connection is refused.</source>
        <translation>Nemohli jsme ověřit, zda staré spojení odmítá.</translation>
    </message>
    <message>
        <source>The phone still accepts the connection from before.</source>
        <translation>Telefon stále přijímá dřívější spojení.</translation>
    </message>
    <message>
        <source>The phone still has its old name.</source>
        <translation>Telefon má stále své staré jméno.</translation>
    </message>
    <message>
        <source>The phone says that its set-up is done.</source>
        <translation>Telefon říká, že je jeho nastavení hotové.</translation>
    </message>
    <message>
        <source>The phone still has a passcode.</source>
        <translation>Telefon má stále kód.</translation>
    </message>
    <message>
        <source>The phone still accepts the key from before.</source>
        <translation>Telefon stále přijímá dřívější klíč.</translation>
    </message>
    <message>
        <source>The phone still has a number that an erase replaces.</source>
        <translation>Telefon má stále číslo, které vymazání mění.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>V&#xa0;telefonu jsou stále účty, aplikace nebo soubory.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account, so nobody else could use it.</source>
        <translation>Telefon je stále zamčený účtem svého majitele, takže by ho nikdo jiný nemohl používat.</translation>
    </message>
    <message>
        <source>What we saw fits an erase, but this phone&apos;s Android offers no proof of it over USB.</source>
        <translation>Co jsme viděli, odpovídá vymazání, ale Android tohoto telefonu o&#xa0;něm přes USB důkaz nenabízí.</translation>
    </message>
    <message>
        <source>We saw nothing that only an erased phone would do.</source>
        <translation>Neviděli jsme nic, co by udělal jen vymazaný telefon.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Uvnitř telefonu nebylo vše jako u&#xa0;vymazaného, nebo to nebylo vidět.</translation>
    </message>
    <message>
        <source>This trade-in ended while the reset was open on your phone.</source>
        <translation>Tento výkup skončil, když byl v&#xa0;telefonu otevřený reset.</translation>
    </message>
    <message>
        <source>You stopped this trade-in.</source>
        <translation>Tento výkup jste zastavili vy.</translation>
    </message>
    <message>
        <source>The staff stopped this trade-in.</source>
        <translation>Tento výkup zastavil personál.</translation>
    </message>
    <message>
        <source>Two members of staff closed this trade-in.</source>
        <translation>Tento výkup uzavřeli dva lidé z&#xa0;personálu.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time.</source>
        <translation>Dlouho nikdo neodpověděl.</translation>
    </message>
    <message>
        <source>The kiosk had to start again.</source>
        <translation>Kiosek se musel spustit znovu.</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>Up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 až %2 z&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Your phone asks for its passcode: type it on the phone. It stays there, we never see it.</source>
        <translation>Telefon se ptá na svůj kód: napište ho v&#xa0;telefonu. Zůstane tam, nikdy ho nevidíme.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n&#xa0;zadaná číslice</numerusform>
            <numerusform>%n&#xa0;zadané číslice</numerusform>
            <numerusform>%n&#xa0;zadaných číslic</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Smazat</translation>
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
        <translation>Platí to, jakmile to schválí druhý člověk, kiosek je volný a&#xa0;nikdo nečeká: pak se kiosek znovu spustí.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>Customers are greeted in</source>
        <translation>Zákazníci jsou vítáni v&#xa0;jazyce</translation>
    </message>
    <message>
        <source>Sealed records are held for</source>
        <translation>Zapečetěné záznamy se uchovávají</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Požádat druhého člověka</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>With a simulated phone, on these two screens, over what they show now. Every page says TRAINING.</source>
        <translation>Se simulovaným telefonem, na těchto dvou obrazovkách, přes to, co právě ukazují. Na každé stránce stojí NÁCVIK.</translation>
    </message>
    <message>
        <source>Practise a trade-in</source>
        <translation>Nacvičit výkup</translation>
    </message>
    <message>
        <source>The kiosk is free: it can begin.</source>
        <translation>Kiosek je volný: můžete začít.</translation>
    </message>
    <message>
        <source>A trade-in is under way. It can begin once the kiosk is free.</source>
        <translation>Právě probíhá výkup. Začít můžete, až bude kiosek volný.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Jak se začíná</translation>
    </message>
    <message>
        <source>Whoever looks after the kiosk starts “counterseal training” at it, and chooses what goes wrong.</source>
        <translation>Kdo se o&#xa0;kiosek stará, spustí na něm „counterseal training“ a&#xa0;zvolí, co se pokazí.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Co se nestane</translation>
    </message>
    <message>
        <source>Nothing is certified and nothing reaches the kiosk&apos;s log. Keys, log and badges are made for the practice. No phone that is plugged in is touched.</source>
        <translation>Nic se neosvědčuje a&#xa0;nic se nedostane do protokolu kiosku. Klíče, protokol a&#xa0;karty se vyrobí jen pro nácvik. Žádného připojeného telefonu se nic nedotkne.</translation>
    </message>
</context>
<context>
    <name>PrintReceipt</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Váš doklad se tiskne.</translation>
    </message>
    <message>
        <source>Your receipt has been printed. It is yours alone: take it with you.</source>
        <translation>Váš doklad je vytištěn. Je jen váš: vezměte si ho s&#xa0;sebou.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.</source>
        <translation>V&#xa0;tiskárně není papír. Váš doklad je na této obrazovce: vyfoťte si ho, nebo požádejte personál o&#xa0;papír.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.</source>
        <translation>Kryt tiskárny je otevřený. Váš doklad je na této obrazovce: vyfoťte si ho, nebo požádejte personál, ať kryt zavře.</translation>
    </message>
    <message>
        <source>The printer does not work now. Your receipt is on this screen: take a picture of it.</source>
        <translation>Tiskárna teď nefunguje. Váš doklad je na této obrazovce: vyfoťte si ho.</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>Vytisknout ještě jednou</translation>
    </message>
    <message>
        <source>Try to print it again</source>
        <translation>Zkusit vytisknout znovu</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>Vytisknout tento doklad</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>We read every file back from your drive and open it with your password. Your phone is left alone.</source>
        <translation>Čteme každý soubor zpět z&#xa0;vašeho disku a&#xa0;otevíráme ho vaším heslem. Telefonu se nedotýkáme.</translation>
    </message>
    <message>
        <source>We are checking whether your copy can be opened</source>
        <translation>Kontrolujeme, zda vaši kopii lze otevřít</translation>
    </message>
    <message>
        <source>Please leave the drive in its slot. Only a copy that passes this check counts.</source>
        <translation>Nechte prosím disk v&#xa0;otvoru. Počítá se jen kopie, která touto kontrolou projde.</translation>
    </message>
</context>
<context>
    <name>ProvingErase</name>
    <message>
        <source>We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.</source>
        <translation>Čekáme, až se vrátí, a&#xa0;díváme se, zda je opravdu jako nový. Pokud se odpojil, připojte ho znovu.</translation>
    </message>
    <message>
        <source>We are checking whether your phone was erased</source>
        <translation>Kontrolujeme, zda byl váš telefon vymazán</translation>
    </message>
    <message>
        <source>Watching your phone start again</source>
        <translation>Sledujeme, jak se telefon znovu spouští</translation>
    </message>
    <message>
        <source>Please do not set the phone up. A phone that was set up again cannot be checked any more.</source>
        <translation>Telefon prosím nenastavujte. Znovu nastavený telefon už nelze zkontrolovat.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The phone did not restart.</source>
        <translation>Telefon se nerestartoval.</translation>
    </message>
    <message>
        <source>The phone did not come back after the erase.</source>
        <translation>Telefon se po vymazání nevrátil.</translation>
    </message>
    <message>
        <source>The phone that came back could not be identified.</source>
        <translation>Telefon, který se vrátil, se nepodařilo rozpoznat.</translation>
    </message>
    <message>
        <source>Another phone came back.</source>
        <translation>Vrátil se jiný telefon.</translation>
    </message>
    <message>
        <source>It could not be seen whether the phone is at its first set-up.</source>
        <translation>Nebylo vidět, zda je telefon v&#xa0;prvním nastavení.</translation>
    </message>
    <message>
        <source>The phone is not at its first set-up.</source>
        <translation>Telefon není v&#xa0;prvním nastavení.</translation>
    </message>
    <message>
        <source>It could not be tried whether the phone still knows this kiosk.</source>
        <translation>Nebylo možné zkusit, zda telefon tento kiosek ještě zná.</translation>
    </message>
    <message>
        <source>The phone still knows this kiosk, which an erased phone would not.</source>
        <translation>Telefon tento kiosek stále zná, vymazaný by ho neznal.</translation>
    </message>
    <message>
        <source>The phone kept its name.</source>
        <translation>Telefonu zůstalo jeho jméno.</translation>
    </message>
    <message>
        <source>The phone says that it is already set up.</source>
        <translation>Telefon říká, že už je nastavený.</translation>
    </message>
    <message>
        <source>The phone still asks for a passcode.</source>
        <translation>Telefon se stále ptá na kód.</translation>
    </message>
    <message>
        <source>The phone still accepts the kiosk&apos;s key, which an erased phone would not.</source>
        <translation>Telefon stále přijímá klíč kiosku, vymazaný by ho nepřijal.</translation>
    </message>
    <message>
        <source>The phone kept a number that an erase replaces.</source>
        <translation>Telefonu zůstalo číslo, které vymazání mění.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>V&#xa0;telefonu jsou stále účty, aplikace nebo soubory.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account.</source>
        <translation>Telefon je stále zamčený účtem svého majitele.</translation>
    </message>
    <message>
        <source>What was seen fits an erase, but this phone offers no proof of it.</source>
        <translation>Co bylo vidět, odpovídá vymazání, ale tento telefon o&#xa0;něm důkaz nenabízí.</translation>
    </message>
    <message>
        <source>Nothing was seen that only an erased phone would do.</source>
        <translation>Nebylo vidět nic, co by udělal jen vymazaný telefon.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>Uvnitř telefonu nebylo vše jako u&#xa0;vymazaného, nebo to nebylo vidět.</translation>
    </message>
    <message>
        <source>It ended while the reset was open on the phone. What was done there, nobody saw.</source>
        <translation>Skončilo to, když byl v&#xa0;telefonu otevřený reset. Co se tam stalo, nikdo neviděl.</translation>
    </message>
    <message>
        <source>The customer stopped.</source>
        <translation>Výkup zastavil zákazník.</translation>
    </message>
    <message>
        <source>Staff stopped the trade-in.</source>
        <translation>Výkup zastavil personál.</translation>
    </message>
    <message>
        <source>Two members of staff closed it.</source>
        <translation>Uzavřeli ho dva lidé z&#xa0;personálu.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Nikdo včas neodpověděl.</translation>
    </message>
    <message>
        <source>The kiosk was restarted.</source>
        <translation>Kiosek byl spuštěn znovu.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>QR code of your receipt</source>
        <translation>QR kód vašeho dokladu</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Doklad %1</translation>
    </message>
</context>
<context>
    <name>ReferenceEntry</name>
    <message>
        <source>Type or scan the reference from the till. Never type a name or a phone number.</source>
        <translation>Napište nebo naskenujte číslo případu z&#xa0;pokladny. Nikdy nepište jméno ani telefonní číslo.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Číslo případu: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.</source>
        <translation>Tento kiosek nic nevymazal. Vyfoťte si tento doklad: říká, že jste si telefon vzali zpět.</translation>
    </message>
    <message>
        <source>Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.</source>
        <translation>Tento kiosek nic nevymazal. Váš doklad se podepisuje. Okamžik, prosím.</translation>
    </message>
    <message>
        <source>You keep your phone</source>
        <translation>Telefon zůstává vám</translation>
    </message>
    <message>
        <source>I have my receipt and my phone</source>
        <translation>Mám svůj doklad i&#xa0;telefon</translation>
    </message>
    <message>
        <source>Close the reset screen on your phone. If you have already confirmed there, your phone erases itself.</source>
        <translation>Zavřete v&#xa0;telefonu obrazovku resetu. Pokud jste tam reset potvrdili, telefon se vymaže.</translation>
    </message>
    <message>
        <source>If a copy was begun, what lies on your drive is not a checked copy. You can delete it.</source>
        <translation>Pokud kopie začala, leží na vašem disku nezkontrolovaná kopie. Můžete ji smazat.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More above</source>
        <translation>Zpět nahoru</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Níže je víc</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.</source>
        <translation>Bylo jednou nastaveno, možná na počítači. Napište ho tady: kopie se jím zamkne a&#xa0;my ji jím zkontrolujeme. Až odejdete, zapomeneme ho.</translation>
    </message>
    <message>
        <source>At least 8 characters. Without this password nobody can open the copy, not even you.</source>
        <translation>Aspoň 8 znaků. Bez tohoto hesla kopii nikdo neotevře, ani vy.</translation>
    </message>
    <message>
        <source>Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.</source>
        <translation>Zapište si ho nebo ho vyfoťte, nejlépe jiným telefonem. Bez něj kopii nikdo neotevře, ani vy.</translation>
    </message>
    <message>
        <source>Your phone already has a backup password</source>
        <translation>Váš telefon už heslo zálohy má</translation>
    </message>
    <message>
        <source>Choose the password for your copy</source>
        <translation>Zvolte heslo pro svou kopii</translation>
    </message>
    <message>
        <source>This password locks your copy</source>
        <translation>Toto heslo zamyká vaši kopii</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>Vymyslet za mě</translation>
    </message>
    <message>
        <source>Choose my own instead</source>
        <translation>Raději si zvolím vlastní</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Použít toto heslo</translation>
    </message>
    <message>
        <source>I have kept it, use it</source>
        <translation>Mám ho uložené, použít</translation>
    </message>
    <message>
        <source>The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.</source>
        <translation>Kopii otevře volně dostupný program age nebo stránka, kterou dáváme vedle ní, v&#xa0;každém prohlížeči a&#xa0;bez internetu.</translation>
    </message>
    <message>
        <source>The password is being taken. This can take a moment.</source>
        <translation>Heslo se přijímá. Může to okamžik trvat.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>Nothing was done yet today.</source>
        <translation>Dnes se ještě nic neudělalo.</translation>
    </message>
    <message>
        <source>Newest first. Nothing here says whose phone it was.</source>
        <translation>Nejnovější nahoře. Nic tu neříká, čí telefon to byl.</translation>
    </message>
    <message>
        <source>Today&apos;s trade-ins</source>
        <translation>Dnešní výkupy</translation>
    </message>
    <message>
        <source>%1 · %2, opened by %3</source>
        <translation>%1 · %2, otevřel %3</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 wants it put on record that record %2 is not to be relied on. The record itself stays.</source>
        <translation>%1 chce zaznamenat, že na záznam %2 se nelze spoléhat. Záznam sám zůstává.</translation>
    </message>
    <message>
        <source>%1 wants another reference put on record for record %2. The record itself stays.</source>
        <translation>%1 chce k&#xa0;záznamu %2 zaznamenat jiné číslo případu. Záznam sám zůstává.</translation>
    </message>
    <message>
        <source>The other reference is %1.</source>
        <translation>Nové číslo případu je %1.</translation>
    </message>
    <message>
        <source>%1 wants somebody new to become a manager, who may then enrol and revoke badges.</source>
        <translation>%1 chce, aby se vedoucím stal někdo nový, kdo pak smí zapisovat a&#xa0;odebírat karty.</translation>
    </message>
    <message>
        <source>%1 wants customers to be greeted in %2, and sealed records to be held: %3. What is older is deleted; the log stays.</source>
        <translation>%1 chce, aby byli zákazníci vítáni v&#xa0;jazyce %2 a&#xa0;zapečetěné záznamy se uchovávaly: %3. Co je starší, se smaže; protokol zůstává.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the kiosk&apos;s log to be written for an auditor. It holds no customer&apos;s name, address or pictures.</source>
        <translation>%1 chce, aby se zapsala kopie protokolu kiosku pro auditora. Nejsou v&#xa0;ní jména, adresy ani fotky zákazníků.</translation>
    </message>
    <message>
        <source>%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.</source>
        <translation>%1 chce uzavřít výkup %2. Nic se nevymaže a&#xa0;telefon zůstane zákazníkovi.</translation>
    </message>
    <message>
        <source>Try again in %1:%2.</source>
        <translation>Zkuste to znovu za %1:%2.</translation>
    </message>
    <message>
        <source>The badge reader is missing. Plug it in, or call your manager.</source>
        <translation>Chybí čtečka karet. Připojte ji, nebo zavolejte vedoucího.</translation>
    </message>
    <message>
        <source>The badge reader does not answer. Unplug it and plug it in again, or call your manager.</source>
        <translation>Čtečka karet neodpovídá. Odpojte ji a&#xa0;znovu připojte, nebo zavolejte vedoucího.</translation>
    </message>
    <message>
        <source>Nobody else should see the keys.</source>
        <translation>Klávesy by neměl vidět nikdo jiný.</translation>
    </message>
    <message>
        <source>That badge and PIN do not belong together. Hold your badge to the reader to try again.</source>
        <translation>Tato karta a&#xa0;PIN k&#xa0;sobě nepatří. Přiložte kartu ke čtečce a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Hold your badge to the reader.</source>
        <translation>Přiložte kartu ke čtečce.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Příliš mnoho špatných PINů</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Zadejte svůj PIN</translation>
    </message>
    <message>
        <source>A second person, please</source>
        <translation>Druhá osoba, prosím</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>Ukažte svou kartu</translation>
    </message>
    <message>
        <source>If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.</source>
        <translation>Pokud souhlasíte, přiložte vlastní kartu a&#xa0;do minuty zadejte svůj PIN. Jeden z&#xa0;vás musí být vedoucí.</translation>
    </message>
    <message>
        <source>Cancel and sign off</source>
        <translation>Zrušit a&#xa0;odhlásit</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>Dosud není nic vymazáno.</translation>
    </message>
    <message>
        <source>Find My is off. Nothing is erased yet.</source>
        <translation>Funkce Najít je vypnutá. Dosud není nic vymazáno.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again.</source>
        <translation>Změňte to v&#xa0;telefonu a&#xa0;nechte nás podívat se znovu.</translation>
    </message>
    <message>
        <source>While Find My is on, an erased phone stays locked to you, and nobody else can use it.</source>
        <translation>Dokud je funkce Najít zapnutá, zůstane vymazaný telefon zamčený na vás a&#xa0;nikdo jiný ho nemůže používat.</translation>
    </message>
    <message>
        <source>Your phone is ready for the erase</source>
        <translation>Váš telefon je připraven k&#xa0;vymazání</translation>
    </message>
    <message>
        <source>Something must change before the erase</source>
        <translation>Před vymazáním je třeba něco změnit</translation>
    </message>
    <message>
        <source>Your copy is complete. Now turn off Find My</source>
        <translation>Vaše kopie je úplná. Teď vypněte funkci Najít</translation>
    </message>
    <message>
        <source>Find My must be off before the erase</source>
        <translation>Před vymazáním musí být funkce Najít vypnutá</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Podívat se znovu</translation>
    </message>
    <message>
        <source>Go on to your decision</source>
        <translation>Pokračovat k&#xa0;rozhodnutí</translation>
    </message>
    <message>
        <source>Your phone may make you wait an hour. That protects you from thieves.</source>
        <translation>Telefon vás možná nechá hodinu čekat. Chrání vás to před zloději.</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>You can answer: %1.</source>
        <extracomment>Said after all that a page shows; %1 is a list of buttons</extracomment>
        <translation>Můžete odpovědět: %1.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>tlačítko</translation>
    </message>
    <message>
        <source>characters typed: %1</source>
        <extracomment>%1 is how many characters were typed into a field</extracomment>
        <translation>napsaných znaků: %1</translation>
    </message>
    <message>
        <source>Character entered.</source>
        <extracomment>Said when a character was typed that must stay secret</extracomment>
        <translation>Znak napsán.</translation>
    </message>
    <message>
        <source>Character deleted.</source>
        <translation>Znak smazán.</translation>
    </message>
    <message>
        <source>field to type in</source>
        <translation>pole k&#xa0;psaní</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>%1 is the seconds left to answer</extracomment>
        <translation>zbývá sekund: %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>The state of a switch</extracomment>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The state of a switch</extracomment>
        <translation>zapnuto</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obrázek</translation>
    </message>
    <message>
        <source>This is private. Plug in a headset to hear it.</source>
        <translation>Tohle je soukromé. Chcete-li to slyšet, připojte sluchátka.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>switch</source>
        <extracomment>Of a thing that is on or off</extracomment>
        <translation>přepínač</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>teď není k&#xa0;dispozici</translation>
    </message>
    <message>
        <source>Speech is on. Down and up move through the screen, right or Enter presses. F1 repeats, F2 stops, F3 is quieter, F4 is louder.</source>
        <extracomment>The first thing said in speech mode. F1 to F4 are keys</extracomment>
        <translation>Čtení nahlas je zapnuté. Dolů a&#xa0;nahoru procházíte obrazovku, doprava nebo Enter stiskne. F1 opakuje, F2 ztichne, F3 ztlumí, F4 zesílí.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>The PIN is asked again in %n second(s). A touch keeps you signed in.</source>
        <translation>
            <numerusform>Za %n&#xa0;sekundu bude znovu třeba PIN. Dotkněte se obrazovky a&#xa0;zůstanete přihlášeni.</numerusform>
            <numerusform>Za %n&#xa0;sekundy bude znovu třeba PIN. Dotkněte se obrazovky a&#xa0;zůstanete přihlášeni.</numerusform>
            <numerusform>Za %n&#xa0;sekund bude znovu třeba PIN. Dotkněte se obrazovky a&#xa0;zůstanete přihlášeni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTrail</name>
    <message>
        <source>Welcome</source>
        <translation>Uvítání</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>Odhlášení</translation>
    </message>
    <message>
        <source>The erase</source>
        <translation>Vymazání</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Osvědčení</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z&#xa0;%2: %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The kiosk is free</source>
        <translation>Kiosek je volný</translation>
    </message>
    <message>
        <source>Open a trade-in when the customer is at the kiosk.</source>
        <translation>Otevřete výkup, až bude zákazník u&#xa0;kiosku.</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>U&#xa0;zákazníka</translation>
    </message>
    <message>
        <source>Let the customer read in peace.</source>
        <translation>Nechte zákazníka v&#xa0;klidu číst.</translation>
    </message>
    <message>
        <source>Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.</source>
        <translation>Přečtěte si prosím obrazovku na své straně. Dokud vymazání nepotvrdíte, můžete kdykoli přestat a&#xa0;telefon si nechat.</translation>
    </message>
    <message>
        <source>Connecting the phone</source>
        <translation>Připojování telefonu</translation>
    </message>
    <message>
        <source>Help with the cable if asked. The customer unlocks the phone and answers its questions, not you.</source>
        <translation>Na požádání pomozte s&#xa0;kabelem. Telefon odemyká a&#xa0;na jeho otázky odpovídá zákazník, ne vy.</translation>
    </message>
    <message>
        <source>Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.</source>
        <translation>Připojte prosím telefon, odemkněte ho a&#xa0;udělejte, co ukazuje vaše obrazovka. Pak si vyfoťte doklad na obrazovce.</translation>
    </message>
    <message>
        <source>Checking the phone</source>
        <translation>Kontrola telefonu</translation>
    </message>
    <message>
        <source>The kiosk reads the phone again after each change.</source>
        <translation>Po každé změně kiosek telefon přečte znovu.</translation>
    </message>
    <message>
        <source>Your screen shows what to change on your phone, and where to tap.</source>
        <translation>Vaše obrazovka ukazuje, co v&#xa0;telefonu změnit a&#xa0;kam klepnout.</translation>
    </message>
    <message>
        <source>The customer chooses where the copy goes</source>
        <translation>Zákazník volí, kam půjde kopie</translation>
    </message>
    <message>
        <source>Leave this choice to the customer. A copy needs a drive of the customer&apos;s own.</source>
        <translation>Tuto volbu nechte na zákazníkovi. Kopie potřebuje zákazníkův vlastní disk.</translation>
    </message>
    <message>
        <source>You can copy your phone to a drive of your own first.</source>
        <translation>Nejdřív si můžete telefon zkopírovat na vlastní disk.</translation>
    </message>
    <message>
        <source>The customer chooses a password</source>
        <translation>Zákazník volí heslo</translation>
    </message>
    <message>
        <source>Look away. Nobody in the shop can see this password or find it out later.</source>
        <translation>Odvraťte se. Nikdo v&#xa0;prodejně toto heslo nevidí a&#xa0;později ho nezjistí.</translation>
    </message>
    <message>
        <source>Please write the password down. We cannot find it out for you.</source>
        <translation>Zapište si prosím heslo. My ho za vás nezjistíme.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopírování</translation>
    </message>
    <message>
        <source>Leave the phone and the drive plugged in.</source>
        <translation>Nechte telefon i&#xa0;disk připojené.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive. If you stop, your phone stays as it is.</source>
        <translation>Váš telefon se kopíruje na váš disk. Když přestanete, telefon zůstane, jak je.</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>Prokazování kopie</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>Nechte disk připojený.</translation>
    </message>
    <message>
        <source>The kiosk now opens every file of the copy, to be sure that it can be restored.</source>
        <translation>Kiosek teď otevírá každý soubor kopie, aby bylo jisté, že ji lze obnovit.</translation>
    </message>
    <message>
        <source>The customer signs out</source>
        <translation>Zákazník se odhlašuje</translation>
    </message>
    <message>
        <source>The customer does this on the phone. The kiosk reads the phone again after each change.</source>
        <translation>Zákazník to dělá v&#xa0;telefonu. Po každé změně kiosek telefon přečte znovu.</translation>
    </message>
    <message>
        <source>Your screen shows how to sign out, so that the next owner can use the phone.</source>
        <translation>Vaše obrazovka ukazuje, jak se odhlásit, aby telefon mohl používat další majitel.</translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation>Zákazník se rozhoduje</translation>
    </message>
    <message>
        <source>Wait. Only the customer can say yes.</source>
        <translation>Počkejte. Ano může říct jen zákazník.</translation>
    </message>
    <message>
        <source>Take your time. Once you confirm, the erase cannot be undone.</source>
        <translation>Nespěchejte. Jakmile vymazání potvrdíte, nelze ho vrátit.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Mazání</translation>
    </message>
    <message>
        <source>Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself.</source>
        <translation>Telefon neodpojujte a&#xa0;nedotýkejte se ho: zákazník na něm možná musí něco potvrdit. Restartuje se sám.</translation>
    </message>
    <message>
        <source>Please do what your screen shows, and leave your phone plugged in until it has started again.</source>
        <translation>Udělejte prosím, co ukazuje vaše obrazovka, a&#xa0;nechte telefon připojený, dokud se znovu nespustí.</translation>
    </message>
    <message>
        <source>Checking the erase</source>
        <translation>Kontrola vymazání</translation>
    </message>
    <message>
        <source>Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi.</source>
        <translation>Telefon ještě nepřebírejte. Nechte ho připojený. Nenastavujte ho a&#xa0;nepřipojujte ho k&#xa0;Wi-Fi.</translation>
    </message>
    <message>
        <source>The kiosk checks whether your phone really erased itself.</source>
        <translation>Kiosek kontroluje, zda se telefon opravdu vymazal.</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>Osvědčení je hotové</translation>
    </message>
    <message>
        <source>Give the customer time to keep the certificate.</source>
        <translation>Dejte zákazníkovi čas, aby si osvědčení uložil.</translation>
    </message>
    <message>
        <source>Please keep the certificate that your screen shows.</source>
        <translation>Uložte si prosím osvědčení, které ukazuje vaše obrazovka.</translation>
    </message>
    <message>
        <source>The phone goes back</source>
        <translation>Telefon se vrací</translation>
    </message>
    <message>
        <source>Let the customer unplug the phone and keep it.</source>
        <translation>Nechte zákazníka telefon odpojit a&#xa0;vzít si ho.</translation>
    </message>
    <message>
        <source>Your phone stays yours. Please take a photo of the return receipt.</source>
        <translation>Telefon zůstává váš. Vyfoťte si prosím doklad o&#xa0;vrácení.</translation>
    </message>
    <message>
        <source>The customer needs help</source>
        <translation>Zákazník potřebuje pomoc</translation>
    </message>
    <message>
        <source>Find My is on. The customer turns it off in Settings.</source>
        <translation>Funkce Najít je zapnutá. Zákazník ji vypne v&#xa0;Nastavení.</translation>
    </message>
    <message>
        <source>A company or school manages this phone. Only they can release it.</source>
        <translation>Tento telefon spravuje firma nebo škola. Uvolnit ho mohou jen oni.</translation>
    </message>
    <message>
        <source>The battery is low. Leave the phone plugged in until it has charged.</source>
        <translation>Baterie je slabá. Nechte telefon připojený, dokud se nenabije.</translation>
    </message>
    <message>
        <source>The phone has a backup password. The customer types it on their screen.</source>
        <translation>Telefon má heslo zálohy. Zákazník ho napíše na své obrazovce.</translation>
    </message>
    <message>
        <source>The phone is not set up yet. The customer finishes the set-up on it.</source>
        <translation>Telefon ještě není nastavený. Zákazník v&#xa0;něm nastavení dokončí.</translation>
    </message>
    <message>
        <source>There are accounts on the phone. The customer removes them in Settings.</source>
        <translation>V&#xa0;telefonu jsou účty. Zákazník je odebere v&#xa0;Nastavení.</translation>
    </message>
    <message>
        <source>The phone has a work profile. The customer removes it in Settings.</source>
        <translation>V&#xa0;telefonu je pracovní profil. Zákazník ho odebere v&#xa0;Nastavení.</translation>
    </message>
    <message>
        <source>The phone has other users. The customer&apos;s screen says what that means.</source>
        <translation>V&#xa0;telefonu jsou jiní uživatelé. Co to znamená, říká obrazovka zákazníka.</translation>
    </message>
    <message>
        <source>It is not known whether the phone has a screen lock. The customer unlocks it.</source>
        <translation>Není známo, zda má telefon zámek obrazovky. Zákazník ho odemkne.</translation>
    </message>
    <message>
        <source>There is a SIM card in the phone. The customer takes it out.</source>
        <translation>V&#xa0;telefonu je SIM karta. Zákazník ji vyjme.</translation>
    </message>
    <message>
        <source>There is a memory card in the phone. The customer takes it out.</source>
        <translation>V&#xa0;telefonu je paměťová karta. Zákazník ji vyjme.</translation>
    </message>
    <message>
        <source>The phone has theft protection. The customer resets it in its Settings, with their PIN.</source>
        <translation>Telefon má ochranu proti krádeži. Zákazník ho resetuje v&#xa0;Nastavení telefonu a&#xa0;zadá svůj PIN.</translation>
    </message>
    <message>
        <source>The phone may ask for the customer&apos;s fingerprint or face.</source>
        <translation>Telefon se možná zeptá na otisk prstu nebo obličej zákazníka.</translation>
    </message>
    <message>
        <source>Auto Blocker is on. The customer turns it off in Settings, Security and privacy.</source>
        <translation>Auto Blocker je zapnutý. Zákazník ho vypne v&#xa0;Nastavení, Zabezpečení a&#xa0;soukromí.</translation>
    </message>
    <message>
        <source>The erase is not proven</source>
        <translation>Vymazání není prokázáno</translation>
    </message>
    <message>
        <source>Do not pay for the phone. Give the customer time to keep the record, and tell your manager.</source>
        <translation>Za telefon neplaťte. Dejte zákazníkovi čas, aby si záznam uložil, a&#xa0;řekněte to vedoucímu.</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.</source>
        <translation>Nepodařilo se prokázat, že byl váš telefon vymazán, proto ho nemůžeme převzít. Uložte si prosím záznam, který ukazuje vaše obrazovka.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>Zaznamenává se.</translation>
    </message>
    <message>
        <source>It is on record, as an entry of its own.</source>
        <translation>Je to zaznamenáno jako samostatný záznam.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no record of that kind has this number.</source>
        <translation>Nic nebylo zaznamenáno: žádný takový záznam toto číslo nemá.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.</source>
        <translation>Nic nebylo zaznamenáno: začal výkup. Zkuste to znovu, až bude kiosek volný.</translation>
    </message>
    <message>
        <source>Nothing was recorded. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Nic nebylo zaznamenáno. Jsou k&#xa0;tomu třeba dva různí lidé, jeden z&#xa0;nich vedoucí, do jedné minuty.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z&#xa0;%2: %3</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>On your phone a word may be a little different.</source>
        <translation>Ve vašem telefonu se může některé slovo trochu lišit.</translation>
    </message>
    <message>
        <source>Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done.</source>
        <translation>Odemkněte telefon. Zeptá-li se, zda povolit přístup k&#xa0;datům, klepněte na Povolit: tím je hotovo.</translation>
    </message>
    <message>
        <source>Otherwise swipe down from the top of its screen, twice, to see its notifications.</source>
        <translation>Jinak přejeďte dvakrát po obrazovce shora dolů, abyste viděli oznámení.</translation>
    </message>
    <message>
        <source>Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.</source>
        <translation>Klepněte na oznámení o&#xa0;USB, třeba „USB pro nabíjení“. Klepněte znovu, stojí-li tam „Další možnosti USB zobrazíte klepnutím“.</translation>
    </message>
    <message>
        <source>Choose “Transferring files”.</source>
        <translation>Zvolte „Přenos souborů“.</translation>
    </message>
    <message>
        <source>Tap “Charging via USB”, or “Tap for more options”.</source>
        <translation>Klepněte na „Nabíjení přes USB“ nebo „Klepnutím zobrazíte další možnosti“.</translation>
    </message>
    <message>
        <source>Choose “Transfer files”.</source>
        <translation>Zvolte „Přenos souborů“.</translation>
    </message>
    <message>
        <source>Tap “Charging this device via USB”.</source>
        <translation>Klepněte na „Nabíjení zařízení přes USB“.</translation>
    </message>
    <message>
        <source>Choose “File transfer”.</source>
        <translation>Zvolte „Přenos souborů“.</translation>
    </message>
    <message>
        <source>Open Settings on your phone.</source>
        <translation>Otevřete v&#xa0;telefonu Nastavení.</translation>
    </message>
    <message>
        <source>Turn on “USB debugging” and tap OK.</source>
        <translation>Zapněte „Ladění USB“ a&#xa0;klepněte na OK.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end, then “Software information”.</source>
        <translation>Klepněte úplně dole na „Informace o&#xa0;telefonu“, pak na „Informace o&#xa0;softwaru“.</translation>
    </message>
    <message>
        <source>Tap “Build number” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Klepněte sedmkrát na „Číslo sestavení“, a&#xa0;pokud se zeptá, napište v&#xa0;telefonu svůj PIN.</translation>
    </message>
    <message>
        <source>Go back to the first page of Settings. Tap “Developer options” at the very end.</source>
        <translation>Vraťte se na první stránku Nastavení. Klepněte úplně dole na „Pro vývojáře“.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end.</source>
        <translation>Klepněte úplně dole na „Informace o&#xa0;telefonu“.</translation>
    </message>
    <message>
        <source>Go back. Tap “System &amp; updates”, then “Developer options”.</source>
        <translation>Vraťte se. Klepněte na „Systém a&#xa0;aktualizace“, pak na „Pro vývojáře“.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very top.</source>
        <translation>Klepněte úplně nahoře na „Informace o&#xa0;telefonu“.</translation>
    </message>
    <message>
        <source>Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.</source>
        <translation>Klepněte sedmkrát na „Verze OS“ nebo „Verze MIUI“, a&#xa0;pokud se zeptá, napište v&#xa0;telefonu svůj PIN.</translation>
    </message>
    <message>
        <source>Go back. Tap “Additional settings”, then “Developer options”.</source>
        <translation>Vraťte se. Klepněte na „Další nastavení“, pak na „Pro vývojáře“.</translation>
    </message>
    <message>
        <source>Go back. Tap “System”, then “Developer options”.</source>
        <translation>Vraťte se. Klepněte na „Systém“, pak na „Pro vývojáře“.</translation>
    </message>
    <message>
        <source>Tap “Security and privacy”, then “Auto Blocker”.</source>
        <translation>Klepněte na „Zabezpečení a&#xa0;soukromí“, pak na „Auto Blocker“.</translation>
    </message>
    <message>
        <source>Turn it off. It may turn itself on again later.</source>
        <translation>Vypněte ho. Později se může sám zase zapnout.</translation>
    </message>
    <message>
        <source>Make sure that “USB debugging” in “Developer options” is on.</source>
        <translation>Ujistěte se, že je v&#xa0;„Pro vývojáře“ zapnuté „Ladění USB“.</translation>
    </message>
    <message>
        <source>Unlock your phone. It shows the question “Allow USB debugging?”.</source>
        <translation>Odemkněte telefon. Ukazuje otázku „Povolit ladění USB?“.</translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer”.</source>
        <translation>Zaškrtněte „Vždy povolit z&#xa0;tohoto počítače“.</translation>
    </message>
    <message>
        <source>Tap Allow.</source>
        <translation>Klepněte na Povolit.</translation>
    </message>
    <message>
        <source>Open Settings and tap your name at the top.</source>
        <translation>Otevřete Nastavení a&#xa0;klepněte nahoře na své jméno.</translation>
    </message>
    <message>
        <source>Tap Find My, then Find My iPhone.</source>
        <translation>Klepněte na Najít a&#xa0;pak na Najít iPhone.</translation>
    </message>
    <message>
        <source>Turn it off. Your phone asks for your Apple Account password: type it there.</source>
        <translation>Vypněte to. Telefon se zeptá na heslo k&#xa0;účtu Apple: napište ho tam.</translation>
    </message>
    <message>
        <source>Come back here and tap Look again.</source>
        <translation>Vraťte se sem a&#xa0;klepněte na Podívat se znovu.</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Erase all data”, or “Reset” on some phones.</source>
        <translation>Přejděte na konec a&#xa0;klepněte na „Vymazat všechna data“, na některých telefonech „Obnovit“.</translation>
    </message>
    <message>
        <source>Type your PIN on your phone. It stays there, we never see it.</source>
        <translation>Napište svůj PIN v&#xa0;telefonu. Zůstane tam, nikdy ho nevidíme.</translation>
    </message>
    <message>
        <source>Confirm once more. Your phone restarts.</source>
        <translation>Potvrďte ještě jednou. Telefon se restartuje.</translation>
    </message>
    <message>
        <source>Tap “General management”, then “Reset”, then “Factory data reset”.</source>
        <translation>Klepněte na „Obecná správa“, pak „Resetovat“, pak „Obnovení továrního nastavení“.</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Reset”.</source>
        <translation>Přejděte na konec a&#xa0;klepněte na „Resetovat“.</translation>
    </message>
    <message>
        <source>Tap “Delete all”. Your phone restarts.</source>
        <translation>Klepněte na „Odstranit vše“. Telefon se restartuje.</translation>
    </message>
    <message>
        <source>Tap “System &amp; updates”, then “Reset”, then “Reset phone”.</source>
        <translation>Klepněte na „Systém a&#xa0;aktualizace“, pak „Resetovat“, pak „Resetovat telefon“.</translation>
    </message>
    <message>
        <source>Tap “Reset phone”. Your phone restarts.</source>
        <translation>Klepněte na „Resetovat telefon“. Telefon se restartuje.</translation>
    </message>
    <message>
        <source>Tap “About phone”, then “Factory reset”.</source>
        <translation>Klepněte na „Informace o&#xa0;telefonu“, pak „Obnovení továrního nastavení“.</translation>
    </message>
    <message>
        <source>Tap “Erase all data”.</source>
        <translation>Klepněte na „Vymazat všechna data“.</translation>
    </message>
    <message>
        <source>Confirm. Your phone restarts.</source>
        <translation>Potvrďte. Telefon se restartuje.</translation>
    </message>
    <message>
        <source>Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.</source>
        <translation>Klepněte na „Systém“, pak „Možnosti resetu“, pak „Vymazat všechna data (obnovení továrního nastavení)“.</translation>
    </message>
    <message>
        <source>Tap “Erase all data” once more. Your phone restarts.</source>
        <translation>Klepněte ještě jednou na „Vymazat všechna data“. Telefon se restartuje.</translation>
    </message>
    <message>
        <source>Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.</source>
        <translation>Klepněte na lupu a&#xa0;vyhledejte „reset“. Zvolte „Obnovení továrního nastavení“ nebo „Vymazat všechna data“.</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>Trade-in %1</source>
        <translation>Výkup %1</translation>
    </message>
    <message>
        <source>Serial ends in %1</source>
        <translation>Výrobní číslo končí na %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Čekají: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Přihlášení: %1</translation>
    </message>
    <message>
        <source>It was not closed. It takes two different people, one of them a manager, within a minute.</source>
        <translation>Nebyl uzavřen. Jsou k&#xa0;tomu třeba dva různí lidé, jeden z&#xa0;nich vedoucí, do jedné minuty.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Co uděláte</translation>
    </message>
    <message>
        <source>What you may say</source>
        <translation>Co můžete říct</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Code, for support: %1 %2</source>
        <translation>Kód pro podporu: %1 %2</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Odhlásit se</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Close with a second badge</source>
        <translation>Uzavřít s&#xa0;druhou kartou</translation>
    </message>
    <message>
        <source>Open a trade-in</source>
        <translation>Otevřít výkup</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>Zařadit další výkup</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>The kiosk erases nothing, and the customer keeps the phone.</source>
        <translation>Kiosek nic nevymaže a&#xa0;telefon zůstane zákazníkovi.</translation>
    </message>
    <message>
        <source>Stop this trade-in?</source>
        <translation>Zastavit tento výkup?</translation>
    </message>
    <message>
        <source>Yes, stop it</source>
        <translation>Ano, zastavit</translation>
    </message>
</context>
<context>
    <name>TypedSecret</name>
    <message>
        <source>Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.</source>
        <translation>Telefon říká, že tohle není jeho heslo zálohy. Zkuste to prosím znovu. Pokud ho neznáte, přestaňte: v&#xa0;telefonu heslo zruší volba Nastavení, Obecné, Přenos či reset iPhonu, Obnovit, Obnovit všechna nastavení. Vaše fotky a&#xa0;zprávy nechá. Pak začněte znovu.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Stejné heslo ještě jednou</translation>
    </message>
    <message>
        <source>Not typed yet.</source>
        <translation>Ještě není napsáno.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Příliš krátké: aspoň 8 znaků.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hesla se neshodují.</translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation>Síla: slabé. Delší je silnější.</translation>
    </message>
    <message>
        <source>Strength: fair.</source>
        <translation>Síla: ucházející.</translation>
    </message>
    <message>
        <source>Strength: strong.</source>
        <translation>Síla: silné.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Ukázat, co píšu</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Take the phone</source>
        <translation>Telefon převezměte</translation>
    </message>
    <message>
        <source>The customer keeps the phone</source>
        <translation>Telefon zůstává zákazníkovi</translation>
    </message>
    <message>
        <source>Do not take the phone</source>
        <translation>Telefon nepřebírejte</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.</source>
        <translation>Každý krok děláte sami na této obrazovce. Mějte po ruce telefon, jeho kód a&#xa0;vlastní disk.</translation>
    </message>
    <message>
        <source>Your phone stays in your hands</source>
        <translation>Telefon zůstává ve vašich rukou</translation>
    </message>
    <message>
        <source>I agree, let us begin</source>
        <translation>Souhlasím, začněme</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Co se stane</translation>
    </message>
    <message>
        <source>You plug in your phone and get a receipt for it.</source>
        <translation>Připojíte telefon a&#xa0;dostanete na něj doklad.</translation>
    </message>
    <message>
        <source>Your phone is copied to your own drive, locked with a password only you know.</source>
        <translation>Telefon se zkopíruje na váš vlastní disk, uzamčený heslem, které znáte jen vy.</translation>
    </message>
    <message>
        <source>We check that the copy can be opened.</source>
        <translation>Zkontrolujeme, že lze kopii otevřít.</translation>
    </message>
    <message>
        <source>You say yes, and your phone erases itself.</source>
        <translation>Řeknete ano a&#xa0;telefon se vymaže.</translation>
    </message>
    <message>
        <source>You get a certificate of what we saw.</source>
        <translation>Dostanete osvědčení o&#xa0;tom, co jsme viděli.</translation>
    </message>
    <message>
        <source>What will not happen</source>
        <translation>Co se nestane</translation>
    </message>
    <message>
        <source>Shop staff cannot open your photos or messages.</source>
        <translation>Personál prodejny vaše fotky ani zprávy otevřít nemůže.</translation>
    </message>
    <message>
        <source>Nothing is erased before you say so on this screen.</source>
        <translation>Nic se nevymaže, dokud to na této obrazovce neřeknete.</translation>
    </message>
    <message>
        <source>None of your photos, messages or passwords stays on this kiosk.</source>
        <translation>V&#xa0;tomto kiosku nezůstane žádná vaše fotka, zpráva ani heslo.</translation>
    </message>
</context>
</TS>
