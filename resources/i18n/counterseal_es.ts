<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AfterReset</name>
    <message>
        <source>When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendRecord</name>
    <message>
        <source>Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: opened by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: wrong phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the reference have been?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certified</name>
    <message>
        <source>I have my certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have my record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the evidence: %1, on a scale from E0 to E3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record is being signed. One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now, without asking the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then give your phone to the staff. Take your drive with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as we can see, nothing stands in the way of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are looking at your phone&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing must change on your phone first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must change on your phone first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseCopy</name>
    <message>
        <source>I have a backup already, or I need none. Erase without a copy from this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy goes to your own drive, and nowhere else. What is on the drive already stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy needs a drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy goes to a drive of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drive does not let us write on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little room: %1 free, and your phone may need %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drive cannot take the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By holding the red button you say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again: I need no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: I need no copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmErase</name>
    <message>
        <source>Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, erase my phone. My copy was checked. I know that this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone may have an eSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One last look at your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been erased so far. It is your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: yes, erase my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this if you have moved it, or do not use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the eSIM with the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this only if you were told to. It stays in the phone you hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the eSIM in the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to go on without a copy from this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eSIM stays in the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eSIM is erased with the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By holding the red button for two seconds you say:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the passcode on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the last of it to your drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every file back from your drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the copy on your drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is getting ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopySummary</name>
    <message>
        <source>Not in it: app data, and what is only in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it: contacts, messages, calls, calendar, app data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came new to the phone meanwhile, and were copied too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went from the phone meanwhile, and are not in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed on the phone meanwhile, and were copied as they are now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in all, together %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On your drive, read back and opened with your password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy leaves your phone locked with your password. Nobody at the shop can look into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoreLost</name>
    <message>
        <source>The kiosk is starting. A trade-in that was running is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets erased. You take your phone with you, and you get a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to stop and keep your phone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a trade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this trade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue this trade-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Erased, and proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not erased: the phone contradicted itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer kept the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; the customer kept the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the kiosk now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is erasing itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now reset your phone in its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset is open on your phone. Finish it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your phone to restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Then the customer taps “Try again” on their screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again, or stop and keep your phone. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please stop on your screen and keep your phone. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to plug it in again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable came loose. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to wake and unlock the phone; if that does not help, to restart it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has stopped answering. Please unlock it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone locked itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and keep its screen on. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone locked itself. Please unlock it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone no longer trusts the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to unplug the phone, plug it in again and tap Trust. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please unplug your phone, plug it in again and tap Trust. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone is on the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this trade-in. Open a new one for the other phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the phone we began with. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot reach phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> If it happens again, call support with the code below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has lost its connection to phones. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk may not use its own cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call support with the code below: the kiosk is not set up for this phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has a problem with its cable; your phone is fine. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone broke off the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again; if that does not help, to restart it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone stopped the conversation. Please plug it in again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone sent more than it had announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed. Please plug your phone in again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection over the cable failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. Try another cable if there is one. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB debugging is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please turn on USB debugging again, as your screen shows. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not allow USB debugging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone no longer shows its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and to choose “File transfer” once more. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please unlock your phone and choose “File transfer”, as your screen shows. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not read some of its own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone could not read some of its files, so the copy is not complete. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone asks for more room on the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer needs a larger drive, or more free space on this one. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone asks for a drive with more room. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup password was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the customer can know it. Reset All Settings on the phone removes it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has a backup password from before, and this was not it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this trade-in. The customer finishes the set-up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is still in its first set-up. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company or school forbids copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this trade-in. Only whoever manages the phone can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages your phone does not allow a copy. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is still restoring from iCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the phone has finished. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is still fetching its data from iCloud. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find My is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to turn Find My off in the phone&apos;s settings. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone wants Find My to be off first. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone cannot begin the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to restart the phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please restart your phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s storage has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> If it happens again, stop this trade-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has trouble reading its own storage. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was cancelled on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the customer wants to go on. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot copy this phone in the way you chose. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone sent a damaged copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not arrive whole. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is busy with something else. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone reported an error. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not take the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may be waiting for its passcode. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone did not take the password. If it asks for its passcode, please type it on the phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help the customer to plug in a drive of their own. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs a drive of your own. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive is full. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help the customer to plug the drive in again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive came loose, so the copy is not complete. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a lock switch on the drive, or use another drive. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to your drive. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another drive or another socket. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive is too slow for the copy. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive cannot hold large files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as these. Another drive may. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another drive. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive has trouble. Please use another one. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone broke the rules of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this trade-in. Do not take the phone. Tell your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot work with this phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone tried to delete the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy would never end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone pretended to be another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone will not be erased on the strength of this copy. Use another drive if there is one. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not prove that every file of the copy can be restored. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone refused to erase itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone refused to erase itself. You can try again, or stop and keep your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are still accounts on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to remove every account in the phone&apos;s settings. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the customer is still there. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has waited for you. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk lost touch with the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phone plugged in. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Your phone was not erased. What was on it is still on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone was not erased. The copy on your drive is not finished, so do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the cable in again until it clicks, unlock your phone, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens once more, stop and keep your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and keep your phone. You get a receipt that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone came off the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone locked itself, and a locked phone does not talk to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone no longer trusts this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different phone is on the cable now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to phones is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its own cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of this kiosk holds the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone broke off the conversation over the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone sent more than it had announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection over the cable failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB debugging is off on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone did not allow USB debugging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone no longer shows its files to the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone could not read some of its own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone says that the drive has too little room for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the backup password of your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has not finished its own set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages your phone, such as your employer, does not allow copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is still fetching things from iCloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone does not allow this while Find My is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone could not get ready for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has trouble with its own storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone says that the copy is damaged or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone did not take the backup password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drive for your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive does not let us write on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive is too slow to take the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drive reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone sent something that no phone should send, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone asked us to delete things we must not delete, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone kept sending without ever finishing, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone pretended to be a keyboard or something else that no phone is, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We checked the copy, and it is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone refused to erase itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has used this screen for a while, so we paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to your phone stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake and unlock your phone, check the cable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone, keep it awake, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug your phone, plug it in again and tap Trust. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff to check the kiosk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a larger drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here, finish the set-up on your phone and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and ask whoever manages your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until your phone has finished, or stop here and come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart your phone, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart your phone, then try again. If it happens once more, stop and keep your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and answer Yes or type your passcode when your phone asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again will not help. If you had chosen to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone, then try again. Your phone may ask for its passcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in your drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a drive with more room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug your drive in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has a lock switch, open it. Or use another drive. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a drive in the exFAT format, then try again. The staff can tell you more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone. On an iPhone, make sure that Find My is off. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your phone open Settings, tap Accounts and remove every account. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are here, just go on with Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff to help you. They cannot see what was on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln minute(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %Ln minute(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This usually takes about %Ln minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This usually takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot see this from here. Please check on your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Find My</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who manages this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None set yet: you choose one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None left on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an employer or school does, ask them to release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be at 30 percent or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them before the erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it before the erase. It is not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is theirs is not copied, but erased too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your PIN at hand for the reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out before the erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN lifts it at the reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employer or school manages this phone. Ask them to release it before you trade it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phone on the cable: it charges here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has one already. We will ask you for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish setting up your phone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all in Settings before the erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your employer&apos;s part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other people keep on this phone is erased too, and is not in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out before the erase, which does not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset may ask for your fingerprint or face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on. It may close your phone to the cable before the copy is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone did not say. Unlock it and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on. Leave it on for now: we ask you to turn it off after the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent is too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) on this phone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other user(s) on this phone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looked at just now, and again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk looks at itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the kiosk need somebody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Call support if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers&apos; drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the kiosk&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there. Look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer. Wait a minute: it is started again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be found when they are plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be found. Restart the kiosk when it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was plugged in lately. What reaches them starts with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk sees its USB ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk sees no USB port. Restart it when it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there. Whether its network is, shows with the next record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is away. Trade-ins go on; times are the kiosk&apos;s own word until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has signed yet, or none is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They signed within the last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They last signed %n day(s) ago. Look at the network.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your manager: the kiosk stops when it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s sign of life is missing; it is written when the kiosk is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended. No trade-in can be certified. Tell your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell your manager: a new one must be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not behind anything on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set back. Tell your manager before the next trade-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its paper is nearly used up. Put in a new roll when the kiosk is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no paper. Put some in: customers see their receipts on the screen until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cover is open. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer. Look at its cable and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up here, or not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold down for two seconds, or press twice by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Trade in your phone without giving yourself away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your phone to a drive of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase your phone yourself, after the copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave with a signed certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the receipt for your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything USB can give instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy photos and files only instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have my receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your phone asks once more, the tick was missing: tick it and tap Allow again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>DEMO - no real trade-in is certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING - the phone is simulated, and no real trade-in is certified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Counterseal - %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Nothing to turn on: you only tap “File transfer” on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: contacts, text messages, call list, calendar, and what is kept inside apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turn on “USB debugging” on your phone. We show you how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files, and contacts, text messages, call list and calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: what is kept inside apps, such as their chats, and what is only in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything USB can give</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Your phone is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone asks whether to allow USB debugging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone asks whether to trust this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone was told not to allow USB debugging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone was told not to trust this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone has forgotten this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone may not talk to kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of your phone shall be copied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this kiosk read your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Blocker keeps your phone closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk cannot reach its cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are reading which phone this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s key was made for this trade-in alone, and is destroyed at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap Trust on your phone, then type your passcode there. Only this kiosk&apos;s locked inner part can read your phone, and only until you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. It then asks once more: tap Trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employer or school manages it and forbids the connection. You can stop here and keep your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the copy alone: what you may erase later is always the whole phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is only charging now. Nothing can be read before you say so on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If USB debugging is on already, this is what may hold it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave it on the cable and unlocked. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the cable below this screen. Then unlock your phone and keep it where you can see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostConnection</name>
    <message>
        <source>This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeSecret</name>
    <message>
        <source>You see it only here. The staff never see it, and we cannot tell it to you later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>The trade-in goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done today, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader, printer, drives, phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void, correct or decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsHelp</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is what I have on my phone safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the staff: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Your phone was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone does not behave like an erased phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This certificate says so, and anyone can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 An erased phone does that, but so may one that was not. Look at it yourself: it should greet you as a new phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it leave and come back, and looked through it from inside: nobody&apos;s accounts, apps or files are on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it leave and come back, and Android&apos;s own trade-in mode tells us that it is as new and locked to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it leave and come back without any files, and with a new number that a mere restart does not give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it leave and come back without the access that you had given us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it leave, come back as new and refuse its old connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not see the phone restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not come back on the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read which phone came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different phone came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read whether the phone is as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was already set up again when we looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not check whether the old connection is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still accepts the connection from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still has its old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone says that its set-up is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still has a passcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still accepts the key from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still has a number that an erase replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account, so nobody else could use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw fits an erase, but this phone&apos;s Android offers no proof of it over USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw nothing that only an erased phone would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trade-in ended while the reset was open on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this trade-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff stopped this trade-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members of staff closed this trade-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk had to start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Your phone asks for its passcode: type it on the phone. It stays there, we never see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintReceipt</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt has been printed. It is yours alone: take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not work now. Your receipt is on this screen: take a picture of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>We read every file back from your drive and open it with your password. Your phone is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking that your copy can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave the drive in its slot. Only a copy that passes this check counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvingErase</name>
    <message>
        <source>We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking that your phone was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching your phone start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not set the phone up. A phone that was set up again cannot be checked any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The phone did not restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not come back after the erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that came back could not be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be seen whether the phone is at its first set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not at its first set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be tried whether the phone still knows this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still knows this kiosk, which an erased phone would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone kept its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone says that it is already set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still asks for a passcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone still accepts the kiosk&apos;s key, which an erased phone would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone kept a number that an erase replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen fits an erase, but this phone offers no proof of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was seen that only an erased phone would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended while the reset was open on the phone. What was done there, nobody saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff stopped the trade-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members of staff closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>QR code of your receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEntry</name>
    <message>
        <source>Type or scan the reference from the till. Never type a name or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have my receipt and my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the reset screen on your phone. If you had confirmed it there, your phone erases itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a copy was begun, what lies on your drive is not a checked copy. You can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. Without this password nobody can open the copy, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone already has a backup password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the password for your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password locks your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my own instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it, use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is being taken. This can take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. Nothing here says whose phone it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s trade-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, opened by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 wants it put on record that record %2 is not to be relied on. The record itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants another reference put on record for record %2. The record itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1:%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge reader is missing. Plug it in, or call your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge reader does not answer. Unplug it and plug it in again, or call your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else should see the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That badge and PIN do not belong together. Hold your badge to the reader to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your badge to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and sign off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Nothing is erased yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find My is off. Nothing is erased yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Find My is on, an erased phone stays locked to you, and nobody else can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is ready for the erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must change before the erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy is complete. Now turn off Find My</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find My must be off before the erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone may make you wait an hour. That protects you from thieves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>The PIN is asked again in %n second(s). A touch keeps you signed in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTrail</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The kiosk is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trade-in when the customer is at the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the customer read in peace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with the cable if asked. The customer unlocks the phone and answers its questions, not you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk reads the phone again after each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your screen shows what to change on your phone, and where to tap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer chooses where the copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this choice to the customer. A copy needs a drive of the customer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can copy your phone to a drive of your own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer chooses a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look away. Nobody in the shop can see this password or find it out later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the password down. We cannot find it out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the phone and the drive plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive. If you stop, your phone stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk now opens every file of the copy, to be sure that it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer signs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does this on the phone. The kiosk reads the phone again after each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your screen shows how to sign out, so that the next owner can use the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. Only the customer can say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. Once you confirm, the erase cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do what your screen shows, and leave your phone plugged in until it has started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk checks whether your phone really erased itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the customer time to keep the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep the certificate that your screen shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the customer unplug the phone and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone stays yours. Please take a photo of the return receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find My is on. The customer turns it off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company or school manages this phone. Only they can release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is low. Leave the phone plugged in until it has charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has a backup password. The customer types it on their screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is not set up yet. The customer finishes the set-up on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are accounts on the phone. The customer removes them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has a work profile. The customer removes it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has other users. The customer&apos;s screen says what that means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the phone has a screen lock. The customer unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a SIM card in the phone. The customer takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a memory card in the phone. The customer takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone has theft protection. The customer resets it in its Settings, with their PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may ask for the customer&apos;s fingerprint or face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Blocker is on. The customer turns it off in Settings, Security and privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erase is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pay for the phone. Give the customer time to keep the record, and tell your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on record, as an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded: no record of that kind has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. It takes two different people, one of them a manager, within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>On your phone a word may be a little different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else swipe down from the top of its screen, twice, to see its notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Transferring files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Charging via USB”, or “Tap for more options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Transfer files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Charging this device via USB”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “File transfer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on “USB debugging” and tap OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end, then “Software information”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Build number” seven times, and type your PIN on the phone if it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the first page of Settings. Tap “Developer options” at the very end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back. Tap “System &amp; updates”, then “Developer options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “About phone” at the very top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back. Tap “Additional settings”, then “Developer options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back. Tap “System”, then “Developer options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Security and privacy”, then “Auto Blocker”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off. It may turn itself on again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that “USB debugging” in “Developer options” is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your phone. It shows the question “Allow USB debugging?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings and tap your name at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap Find My, then Find My iPhone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off. Your phone asks for your Apple Account password: type it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back here and tap Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Erase all data”, or “Reset” on some phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN on your phone. It stays there, we never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm once more. Your phone restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “General management”, then “Reset”, then “Factory data reset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Reset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Delete all”. Your phone restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “System &amp; updates”, then “Reset”, then “Reset phone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Reset phone”. Your phone restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “About phone”, then “Factory reset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Erase all data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm. Your phone restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap “Erase all data” once more. Your phone restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>Trade-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not closed. It takes two different people, one of them a manager, within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a second badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk erases nothing, and the customer keeps the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this trade-in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedSecret</name>
    <message>
        <source>Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Take the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer keeps the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take the phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone stays in your hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree, let us begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You plug in your phone and get a receipt for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is copied to your own drive, locked with a password only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We check that the copy can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say yes, and your phone erases itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a certificate of what we saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop staff cannot open your photos or messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is erased before you say so on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your photos, messages or passwords stays on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
