<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_GB">
<context>
    <name>AfterReset</name>
    <message>
        <source>When it starts again: leave it on the cable, do not set it up, do not join a Wi-Fi, and leave the SIM card out.</source>
        <translation>عندما يعمل من جديد: اتركه على الكابل، ولا تقم بإعداده، ولا توصله بشبكة Wi‑Fi، واترك بطاقة SIM خارجه.</translation>
    </message>
</context>
<context>
    <name>AmendRecord</name>
    <message>
        <source>Type the last part of the number on the receipt. What is recorded stays; a new entry says what is to be thought of it.</source>
        <translation>اكتب الجزء الأخير من الرقم الموجود على الإيصال. ما سُجِّل يبقى، وقيد جديد يقول ما الحكم عليه.</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>أي قيد؟</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Void: opened by mistake</source>
        <translation>إبطال: فُتح بالخطأ</translation>
    </message>
    <message>
        <source>Void: wrong phone</source>
        <translation>إبطال: هاتف آخر</translation>
    </message>
    <message>
        <source>Void: recorded twice</source>
        <translation>إبطال: سُجِّل مرتين</translation>
    </message>
    <message>
        <source>Void: a test</source>
        <translation>إبطال: تجربة</translation>
    </message>
    <message>
        <source>Correct the reference</source>
        <translation>تصحيح رقم المعاملة</translation>
    </message>
    <message>
        <source>Accept the outcome</source>
        <translation>قبول النتيجة</translation>
    </message>
    <message>
        <source>Reject the outcome</source>
        <translation>رفض النتيجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Record this correction</source>
        <translation>تسجيل هذا التصحيح</translation>
    </message>
    <message>
        <source>What should the reference have been?</source>
        <translation>ما رقم المعاملة الصحيح؟</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Certified</name>
    <message>
        <source>I have my certificate</source>
        <translation>معي شهادتي</translation>
    </message>
    <message>
        <source>I have my record</source>
        <translation>معي قيدي</translation>
    </message>
    <message>
        <source>Strength of the evidence: %1, on a scale from E0 to E3</source>
        <translation>قوة الدليل: %1، على مقياس من E0 إلى E3</translation>
    </message>
    <message>
        <source>Your record is being signed. One moment, please.</source>
        <translation>يجري توقيع قيدك. لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now. The full document lies on your drive as well.</source>
        <translation>التقط صورة لهذا الرمز: يستطيع أي شخص التحقق منه، حتى بعد سنوات. والمستند الكامل موجود على قرصك أيضًا.</translation>
    </message>
    <message>
        <source>Take a picture of this code: anyone can check it, years from now, without asking the shop.</source>
        <translation>التقط صورة لهذا الرمز: يستطيع أي شخص التحقق منه، حتى بعد سنوات، دون سؤال المتجر.</translation>
    </message>
    <message>
        <source>Then give your phone to the staff. Take your drive with you.</source>
        <translation>ثم سلّم هاتفك للموظفين. وخذ قرصك معك.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again. Your phone itself tells us: nobody can just tick it off.</source>
        <translation>غيّر ذلك على هاتفك، ثم دعنا ننظر مرة أخرى. هاتفك نفسه هو الذي يخبرنا: لا يستطيع أحد أن يضع علامة «تم» بدلًا منه.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the copy.</source>
        <translation>لا شيء يمنع النسخ.</translation>
    </message>
    <message>
        <source>As far as we can see, nothing stands in the way of the copy.</source>
        <translation>بقدر ما نرى، لا شيء يمنع النسخ.</translation>
    </message>
    <message>
        <source>We are looking at your phone&apos;s settings</source>
        <translation>ننظر في إعدادات هاتفك</translation>
    </message>
    <message>
        <source>One thing must change on your phone first</source>
        <translation>يجب تغيير شيء واحد على هاتفك&#xa0;أولًا</translation>
    </message>
    <message>
        <source>Your %1 is ready</source>
        <translation>هاتفك ⁨%1⁩ جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must change on your phone first</source>
        <translation>
            <numerusform>لا شيء يجب تغييره على هاتفك</numerusform>
            <numerusform>يجب تغيير شيء واحد على هاتفك&#xa0;أولًا</numerusform>
            <numerusform>يجب تغيير شيئين على هاتفك&#xa0;أولًا</numerusform>
            <numerusform>يجب تغيير %n أشياء على هاتفك&#xa0;أولًا</numerusform>
            <numerusform>يجب تغيير %n شيئًا على هاتفك&#xa0;أولًا</numerusform>
            <numerusform>يجب تغيير %n شيء على هاتفك&#xa0;أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>Go on to the copy</source>
        <translation>تابع إلى النسخ</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ChooseCopy</name>
    <message>
        <source>I have a backup already, or I need none. Erase without a copy from this kiosk.</source>
        <translation>لدي نسخة احتياطية بالفعل، أو لا أحتاج إليها. امسحوا الهاتف دون نسخة من هذا الكشك.</translation>
    </message>
    <message>
        <source>Plug your own drive into the slot below this screen. A USB stick or a USB disk will do. It must have enough room.</source>
        <translation>أدخل قرصك الخاص في الفتحة أسفل هذه الشاشة. تكفي ذاكرة USB أو قرص USB. ويجب أن تكون فيه مساحة كافية.</translation>
    </message>
    <message>
        <source>The copy goes to your own drive, and nowhere else. What is on the drive already stays there.</source>
        <translation>تذهب النسخة إلى قرصك أنت، ولا تذهب إلى أي مكان آخر. وما هو موجود على القرص يبقى كما هو.</translation>
    </message>
    <message>
        <source>Your copy needs a drive</source>
        <translation>نسختك تحتاج إلى قرص</translation>
    </message>
    <message>
        <source>Your copy goes to a drive of your own</source>
        <translation>تذهب نسختك إلى قرص تملكه&#xa0;أنت</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>المتاح %1 من %2</translation>
    </message>
    <message>
        <source>This drive does not let us write on it.</source>
        <translation>هذا القرص لا يسمح لنا بالكتابة عليه.</translation>
    </message>
    <message>
        <source>Too little room: %1 free, and your phone may need %2.</source>
        <translation>المساحة قليلة: المتاح %1، وقد يحتاج هاتفك إلى %2.</translation>
    </message>
    <message>
        <source>This drive cannot take the copy.</source>
        <translation>هذا القرص لا يصلح للنسخة.</translation>
    </message>
    <message>
        <source>Copy to “%1”</source>
        <translation>انسخ إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>No copy needed?</source>
        <translation>ألا تحتاج إلى نسخة؟</translation>
    </message>
    <message>
        <source>By holding the button you say:</source>
        <translation>بالضغط المطوّل على الزر تقول:</translation>
    </message>
    <message>
        <source>Press again: I need no copy</source>
        <translation>اضغط مرة أخرى: لا أحتاج إلى نسخة</translation>
    </message>
    <message>
        <source>Hold: I need no copy</source>
        <translation>اضغط مطولًا: لا أحتاج إلى نسخة</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>داكن على فاتح</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <translation>أقوى تباين</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation>أي الألوان أنسب لك؟</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
</context>
<context>
    <name>ConfirmErase</name>
    <message>
        <source>Yes, erase my phone. I have no copy from this kiosk. I know that this cannot be undone.</source>
        <translation>نعم، امسحوا هاتفي. ليست لدي نسخة من هذا الكشك. وأعلم أنه لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, erase my phone. My copy was checked. I know that this cannot be undone.</source>
        <translation>نعم، امسحوا هاتفي. لقد فُحصت نسختي. وأعلم أنه لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>An eSIM is a SIM card inside the phone. Your plan itself does not end either way. If you want to use this eSIM in your next phone, move it first or ask your carrier for a new one.</source>
        <translation>شريحة eSIM هي بطاقة SIM داخل الهاتف. اشتراكك نفسه لا ينتهي في الحالتين. إذا أردت استخدام هذه الشريحة في هاتفك التالي، فانقلها أولًا أو اطلب شريحة جديدة من شركة الاتصالات.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it. Your phone may ask for your PIN, and about an eSIM: you answer on your phone, never here.</source>
        <translation>لا يمكن التراجع عن هذا، ومتى بدأ فلا يستطيع أحد إيقافه. قد يطلب هاتفك رقم PIN، وقد يسألك عن شريحة eSIM: أجب على هاتفك، وليس هنا أبدًا.</translation>
    </message>
    <message>
        <source>This cannot be undone, and once it has begun nobody can stop it.</source>
        <translation>لا يمكن التراجع عن هذا، ومتى بدأ فلا يستطيع أحد إيقافه.</translation>
    </message>
    <message>
        <source>Your phone may have an eSIM</source>
        <translation>قد تكون في هاتفك شريحة eSIM</translation>
    </message>
    <message>
        <source>One last look at your phone</source>
        <translation>نظرة أخيرة على هاتفك</translation>
    </message>
    <message>
        <source>Nothing has been erased so far. It is your decision</source>
        <translation>لم يُمسح شيء حتى الآن. القرار&#xa0;لك</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>اضغط مرة أخرى للمسح</translation>
    </message>
    <message>
        <source>Hold: yes, erase my phone</source>
        <translation>اضغط مطولًا: نعم، امسحوا هاتفي</translation>
    </message>
    <message>
        <source>Choose this if you have moved it, or do not use it any more.</source>
        <translation>اختر هذا إذا كنت قد نقلتها أو لم تعد تستخدمها.</translation>
    </message>
    <message>
        <source>Erase the eSIM with the phone</source>
        <translation>مسح شريحة eSIM مع الهاتف</translation>
    </message>
    <message>
        <source>Choose this only if you were told to. It stays in the phone you hand over.</source>
        <translation>اختر هذا فقط إذا طُلب منك ذلك. ستبقى في الهاتف الذي تسلّمه.</translation>
    </message>
    <message>
        <source>Leave the eSIM in the phone</source>
        <translation>إبقاء شريحة eSIM في الهاتف</translation>
    </message>
    <message>
        <source>You chose to go on without a copy from this kiosk.</source>
        <translation>اخترت المتابعة دون نسخة من هذا الكشك.</translation>
    </message>
    <message>
        <source>The eSIM stays in the phone.</source>
        <translation>تبقى شريحة eSIM في الهاتف.</translation>
    </message>
    <message>
        <source>The eSIM is erased with the phone.</source>
        <translation>تُمسح شريحة eSIM مع الهاتف.</translation>
    </message>
    <message>
        <source>By holding the button for two seconds you say:</source>
        <translation>بالضغط على الزر ثانيتين تقول:</translation>
    </message>
</context>
<context>
    <name>CopyProgress</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln file(s)</source>
        <translation>
            <numerusform>%1، %2 من %Ln ملف</numerusform>
            <numerusform>%1، %2 من ملف واحد</numerusform>
            <numerusform>%1، %2 من ملفين</numerusform>
            <numerusform>%1، %2 من %Ln ملفات</numerusform>
            <numerusform>%1، %2 من %Ln ملفًا</numerusform>
            <numerusform>%1، %2 من %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln file(s)</source>
        <translation>
            <numerusform>%1، في %Ln ملف</numerusform>
            <numerusform>%1، في ملف واحد</numerusform>
            <numerusform>%1، في ملفين</numerusform>
            <numerusform>%1، في %Ln ملفات</numerusform>
            <numerusform>%1، في %Ln ملفًا</numerusform>
            <numerusform>%1، في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the passcode on your phone</source>
        <translation>في انتظار رمز الدخول على هاتفك</translation>
    </message>
    <message>
        <source>Receiving your files</source>
        <translation>نستلم ملفاتك</translation>
    </message>
    <message>
        <source>Writing the last of it to your drive</source>
        <translation>نكتب آخر ما تبقى على قرصك</translation>
    </message>
    <message>
        <source>Reading every file back from your drive</source>
        <translation>نعيد قراءة كل ملف من قرصك</translation>
    </message>
    <message>
        <source>Opening the copy on your drive</source>
        <translation>نفتح النسخة على قرصك</translation>
    </message>
    <message>
        <source>Your phone is getting ready</source>
        <translation>هاتفك يستعد</translation>
    </message>
    <message>
        <source>Your drive could take it faster: your phone takes its time.</source>
        <translation>قرصك يستطيع أن يكون أسرع: هاتفك هو الأبطأ.</translation>
    </message>
    <message>
        <source>Your phone could send it faster: your drive takes its time.</source>
        <translation>هاتفك يستطيع أن يكون أسرع: قرصك هو الأبطأ.</translation>
    </message>
</context>
<context>
    <name>CopySummary</name>
    <message>
        <source>Not in it: app data, and what is only in the cloud</source>
        <translation>لا تشمل: بيانات التطبيقات، وما هو موجود في السحابة فقط</translation>
    </message>
    <message>
        <source>Not in it: contacts, messages, calls, calendar, app data</source>
        <translation>لا تشمل: جهات الاتصال والرسائل والمكالمات والتقويم وبيانات التطبيقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) came new to the phone meanwhile, and were copied too</source>
        <translation>
            <numerusform>%Ln ملف جديد على الهاتف في هذه الأثناء</numerusform>
            <numerusform>ملف واحد جديد على الهاتف في هذه الأثناء، ونُسخ أيضًا</numerusform>
            <numerusform>ملفان جديدان على الهاتف في هذه الأثناء، ونُسخا أيضًا</numerusform>
            <numerusform>%Ln ملفات جديدة على الهاتف في هذه الأثناء، ونُسخت أيضًا</numerusform>
            <numerusform>%Ln ملفًا جديدًا على الهاتف في هذه الأثناء، ونُسخت أيضًا</numerusform>
            <numerusform>%Ln ملف جديد على الهاتف في هذه الأثناء، ونُسخت أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) went from the phone meanwhile, and are not in it</source>
        <translation>
            <numerusform>%Ln ملف اختفى من الهاتف في هذه الأثناء</numerusform>
            <numerusform>ملف واحد اختفى من الهاتف في هذه الأثناء، وليس في النسخة</numerusform>
            <numerusform>ملفان اختفيا من الهاتف في هذه الأثناء، وليسا في النسخة</numerusform>
            <numerusform>%Ln ملفات اختفت من الهاتف في هذه الأثناء، وليست في النسخة</numerusform>
            <numerusform>%Ln ملفًا اختفت من الهاتف في هذه الأثناء، وليست في النسخة</numerusform>
            <numerusform>%Ln ملف اختفت من الهاتف في هذه الأثناء، وليست في النسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed on the phone meanwhile, and were copied as they are now</source>
        <translation>
            <numerusform>%Ln ملف تغيّر على الهاتف في هذه الأثناء</numerusform>
            <numerusform>ملف واحد تغيّر على الهاتف في هذه الأثناء، ونُسخ كما هو الآن</numerusform>
            <numerusform>ملفان تغيّرا على الهاتف في هذه الأثناء، ونُسخا كما هما الآن</numerusform>
            <numerusform>%Ln ملفات تغيّرت على الهاتف في هذه الأثناء، ونُسخت كما هي الآن</numerusform>
            <numerusform>%Ln ملفًا تغيّرت على الهاتف في هذه الأثناء، ونُسخت كما هي الآن</numerusform>
            <numerusform>%Ln ملف تغيّرت على الهاتف في هذه الأثناء، ونُسخت كما هي الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln مقطع فيديو</numerusform>
            <numerusform>مقطع فيديو واحد</numerusform>
            <numerusform>مقطعا فيديو</numerusform>
            <numerusform>%Ln مقاطع فيديو</numerusform>
            <numerusform>%Ln مقطع فيديو</numerusform>
            <numerusform>%Ln مقطع فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(s)</source>
        <translation>
            <numerusform>%Ln موعد في التقويم</numerusform>
            <numerusform>موعد واحد في التقويم</numerusform>
            <numerusform>موعدان في التقويم</numerusform>
            <numerusform>%Ln مواعيد في التقويم</numerusform>
            <numerusform>%Ln موعدًا في التقويم</numerusform>
            <numerusform>%Ln موعد في التقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in all, together %1</source>
        <translation>
            <numerusform>المجموع %Ln ملف، وحجمها %1</numerusform>
            <numerusform>المجموع ملف واحد، وحجمه %1</numerusform>
            <numerusform>المجموع ملفان، وحجمهما معًا %1</numerusform>
            <numerusform>المجموع %Ln ملفات، وحجمها معًا %1</numerusform>
            <numerusform>المجموع %Ln ملفًا، وحجمها معًا %1</numerusform>
            <numerusform>المجموع %Ln ملف، وحجمها معًا %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On your drive, read back and opened with your password</source>
        <translation>على قرصك، أُعيدت قراءتها وفُتحت بكلمة مرورك</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Leave your phone on the cable, and your drive in its slot. You may use this time to rest: nothing can be erased now.</source>
        <translation>اترك هاتفك على الكابل وقرصك في فتحته. يمكنك أن تستريح في هذا الوقت: لا يمكن مسح شيء الآن.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive</source>
        <translation>يجري نسخ هاتفك إلى قرصك</translation>
    </message>
    <message>
        <source>The copy leaves your phone locked with your password. Nobody at the shop can look into it.</source>
        <translation>تغادر النسخة هاتفك مقفلة بكلمة مرورك. لا يستطيع أحد في المتجر النظر فيها.</translation>
    </message>
</context>
<context>
    <name>CoreLost</name>
    <message>
        <source>The kiosk is starting. A trade-in that was running is safe.</source>
        <translation>الكشك يبدأ العمل. عملية الاستبدال التي كانت جارية في أمان.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>The kiosk has no voice for this language. Another language may be spoken.</source>
        <translation>ليس لدى الكشك صوت لهذه اللغة. قد يكون لديه صوت للغة أخرى.</translation>
    </message>
    <message>
        <source>Speech is not available. Please ask the staff: they can read this screen to you only if you want them to.</source>
        <translation>القراءة بصوت عالٍ غير متاحة. من فضلك اسأل الموظفين: لا يقرؤون لك هذه الشاشة إلا إذا أردت أنت.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Ask the staff. They can see which step you are at and whether something is stuck. They cannot see your photos, messages, password or this screen.</source>
        <translation>اسأل الموظفين. يمكنهم معرفة الخطوة التي وصلت إليها وهل تعطّل شيء. لا يمكنهم رؤية صورك أو رسائلك أو كلمة مرورك أو هذه الشاشة.</translation>
    </message>
    <message>
        <source>Nothing gets erased. You take your phone with you, and you get a receipt.</source>
        <translation>لا يُمسح شيء. تأخذ هاتفك معك، وتحصل على إيصال.</translation>
    </message>
    <message>
        <source>Trade-in %1</source>
        <translation>عملية الاستبدال %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Stop, keep my phone</source>
        <translation>أوقف، سأحتفظ بهاتفي</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، تابع</translation>
    </message>
    <message>
        <source>Do you want to stop and keep your phone?</source>
        <translation>هل تريد التوقف والاحتفاظ بهاتفك؟</translation>
    </message>
    <message>
        <source>Yes, stop</source>
        <translation>نعم، أوقف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Who can help you</source>
        <translation>من يستطيع مساعدتك</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a trade-in</source>
        <translation>فتح عملية استبدال</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>إضافة العملية التالية إلى الانتظار</translation>
    </message>
    <message>
        <source>Open this trade-in</source>
        <translation>فتح هذه العملية</translation>
    </message>
    <message>
        <source>Queue this trade-in</source>
        <translation>إضافة هذه العملية إلى الانتظار</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased, and proven</source>
        <translation>مُسح، والمسح مثبت</translation>
    </message>
    <message>
        <source>Erase not proven</source>
        <translation>المسح غير مثبت</translation>
    </message>
    <message>
        <source>Not erased: the phone contradicted itself</source>
        <translation>لم يُمسح: ناقض الهاتف نفسه</translation>
    </message>
    <message>
        <source>The customer kept the phone</source>
        <translation>احتفظ العميل بالهاتف</translation>
    </message>
    <message>
        <source>Interrupted; the customer kept the phone</source>
        <translation>انقطعت، واحتفظ العميل بالهاتف</translation>
    </message>
    <message>
        <source>At the kiosk now</source>
        <translation>عند الكشك الآن</translation>
    </message>
    <message>
        <source>It was opened by mistake.</source>
        <translation>فُتح بالخطأ.</translation>
    </message>
    <message>
        <source>It is about the wrong phone.</source>
        <translation>يخص هاتفًا آخر.</translation>
    </message>
    <message>
        <source>It was recorded twice.</source>
        <translation>سُجّل مرتين.</translation>
    </message>
    <message>
        <source>It was a test.</source>
        <translation>كان تجربة.</translation>
    </message>
    <message>
        <source>The copy of the log is being written.</source>
        <translation>تجري كتابة نسخة السجل.</translation>
    </message>
    <message>
        <source>Nothing was done. It takes two different people, one of them a manager, within a minute.</source>
        <translation>لم يحدث شيء. يلزم شخصان مختلفان، أحدهما مدير، خلال دقيقة.</translation>
    </message>
    <message>
        <source>The new person is enrolled as %1. Tell them: it stands in what they do.</source>
        <translation>سُجّل الشخص الجديد باسم %1. أخبره بذلك: فهو يظهر في كل ما يفعله.</translation>
    </message>
    <message>
        <source>Nobody was enrolled.</source>
        <translation>لم يُسجَّل أحد.</translation>
    </message>
    <message>
        <source>Nobody was enrolled: this badge belongs to somebody already, or cannot be used.</source>
        <translation>لم يُسجَّل أحد: هذه البطاقة تخص شخصًا آخر بالفعل، أو لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>لم يعد %1 يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 is the only manager and stays. Enrol another one first.</source>
        <translation>المدير الوحيد هو %1، ويبقى. سجّل مديرًا آخر أولًا.</translation>
    </message>
    <message>
        <source>The copy of the log is written.</source>
        <translation>كُتبت نسخة السجل.</translation>
    </message>
    <message>
        <source>No copy was written. Look at the drive it goes to; it can be made while the kiosk is free.</source>
        <translation>لم تُكتب أي نسخة. انظر في القرص الذي تذهب إليه، ويمكن كتابتها عندما يكون الكشك متاحًا.</translation>
    </message>
    <message>
        <source>The policy is changed. The kiosk starts anew with it once it is free and nobody waits.</source>
        <translation>تغيّرت القواعد. يبدأ الكشك بها من جديد عندما يكون متاحًا ولا ينتظر أحد.</translation>
    </message>
    <message>
        <source>The policy is as it was: the change could not be written.</source>
        <translation>بقيت القواعد كما كانت: تعذّرت كتابة التغيير.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>They have a minute. Its number is shown to nobody.</source>
        <translation>لديه دقيقة. لا يُعرض رقمها على أحد.</translation>
    </message>
    <message>
        <source>The two were not the same. Please begin again.</source>
        <translation>الرقمان غير متطابقين. من فضلك ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Six to twelve digits that nobody else can see or guess.</source>
        <translation>من ستة إلى اثني عشر رقمًا لا يستطيع أحد غيره رؤيتها أو تخمينها.</translation>
    </message>
    <message>
        <source>The new person holds their badge to the reader</source>
        <translation>يقرّب الشخص الجديد بطاقته من القارئ</translation>
    </message>
    <message>
        <source>The new person chooses a PIN</source>
        <translation>يختار الشخص الجديد رقم PIN</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رقم PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Enrol nobody</source>
        <translation>عدم تسجيل أحد</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Leave the reset screen on your phone without confirming. Then nothing gets erased, you take your phone with you, and you get a receipt.</source>
        <translation>اخرج من شاشة إعادة الضبط على هاتفك دون تأكيد. عندها لا يُمسح شيء، وتأخذ هاتفك معك، وتحصل على إيصال.</translation>
    </message>
    <message>
        <source>Nothing is erased before you confirm on your phone. The kiosk notices by itself when it restarts.</source>
        <translation>لا يُمسح شيء قبل أن تؤكد على هاتفك. يلاحظ الكشك بنفسه متى أُعيد تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>Leave it on the cable. Its screen goes dark and it restarts. This can no longer be stopped.</source>
        <translation>اتركه على الكابل. تنطفئ شاشته ويُعاد تشغيله. لم يعد من الممكن إيقاف هذا.</translation>
    </message>
    <message>
        <source>Your phone is erasing itself</source>
        <translation>هاتفك يمسح نفسه</translation>
    </message>
    <message>
        <source>Now reset your phone in its settings</source>
        <translation>الآن أعد ضبط هاتفك من إعداداته</translation>
    </message>
    <message>
        <source>The reset is open on your phone. Finish it there</source>
        <translation>شاشة إعادة الضبط مفتوحة على هاتفك. أكمل هناك</translation>
    </message>
    <message>
        <source>Waiting for your phone to restart</source>
        <translation>في انتظار إعادة تشغيل هاتفك</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Then the customer taps “Try again” on their screen.</source>
        <translation>ثم يضغط العميل على «حاول مرة أخرى» على شاشته.</translation>
    </message>
    <message>
        <source>You can try again, or stop and keep your phone. Nothing was erased.</source>
        <translation>يمكنك المحاولة مرة أخرى، أو التوقف والاحتفاظ بهاتفك. لم يُمسح شيء.</translation>
    </message>
    <message>
        <source>Please stop on your screen and keep your phone. Nothing was erased.</source>
        <translation>من فضلك أوقف على شاشتك واحتفظ بهاتفك. لم يُمسح شيء.</translation>
    </message>
    <message>
        <source>The phone was unplugged</source>
        <translation>فُصل الهاتف</translation>
    </message>
    <message>
        <source>Ask the customer to plug it in again. </source>
        <translation>اطلب من العميل أن يوصله مرة أخرى. </translation>
    </message>
    <message>
        <source>The cable came loose. </source>
        <translation>انفصل الكابل. </translation>
    </message>
    <message>
        <source>The phone stopped answering</source>
        <translation>توقف الهاتف عن الاستجابة</translation>
    </message>
    <message>
        <source>Ask the customer to wake and unlock the phone; if that does not help, to restart it. </source>
        <translation>اطلب من العميل أن يوقظ الهاتف ويفك قفله، وإن لم ينفع ذلك فأن يعيد تشغيله. </translation>
    </message>
    <message>
        <source>Your phone has stopped answering. Please unlock it. </source>
        <translation>توقف هاتفك عن الاستجابة. من فضلك افتح قفله. </translation>
    </message>
    <message>
        <source>The phone locked itself</source>
        <translation>قُفل الهاتف</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and keep its screen on. </source>
        <translation>اطلب من العميل أن يفك قفل الهاتف ويُبقي شاشته مضاءة. </translation>
    </message>
    <message>
        <source>Your phone locked itself. Please unlock it. </source>
        <translation>قُفل هاتفك. من فضلك افتح قفله. </translation>
    </message>
    <message>
        <source>The phone no longer trusts the kiosk</source>
        <translation>لم يعد الهاتف يثق بالكشك</translation>
    </message>
    <message>
        <source>Ask the customer to unplug the phone, plug it in again and tap Trust. </source>
        <translation>اطلب من العميل أن يفصل الهاتف ويوصله مرة أخرى ويضغط على «ثقة». </translation>
    </message>
    <message>
        <source>Please unplug your phone, plug it in again and tap Trust. </source>
        <translation>من فضلك افصل هاتفك وأوصله مرة أخرى واضغط على «ثقة». </translation>
    </message>
    <message>
        <source>Another phone is on the cable</source>
        <translation>يوجد هاتف آخر على الكابل</translation>
    </message>
    <message>
        <source>Stop this trade-in. Open a new one for the other phone.</source>
        <translation>أوقف عملية الاستبدال هذه. وافتح عملية جديدة للهاتف الآخر.</translation>
    </message>
    <message>
        <source>This is not the phone we began with. </source>
        <translation>هذا ليس الهاتف الذي بدأنا به. </translation>
    </message>
    <message>
        <source>The kiosk cannot reach phones</source>
        <translation>لا يستطيع الكشك الوصول إلى الهواتف</translation>
    </message>
    <message>
        <source>Wait a minute. </source>
        <translation>انتظر دقيقة. </translation>
    </message>
    <message>
        <source> If it happens again, call support with the code below.</source>
        <translation> إذا تكرر ذلك فاتصل بالدعم واذكر الرمز أدناه.</translation>
    </message>
    <message>
        <source>The kiosk has lost its connection to phones. </source>
        <translation>فقد الكشك اتصاله بالهواتف. </translation>
    </message>
    <message>
        <source>The kiosk may not use its own cable</source>
        <translation>لا يُسمح للكشك باستخدام كابله</translation>
    </message>
    <message>
        <source>Call support with the code below: the kiosk is not set up for this phone. </source>
        <translation>اتصل بالدعم واذكر الرمز أدناه: الكشك غير مُعَدّ لهذا الهاتف. </translation>
    </message>
    <message>
        <source>The kiosk has a problem with its cable; your phone is fine. </source>
        <translation>في كابل الكشك مشكلة، وهاتفك سليم. </translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>برنامج آخر يستخدم الكابل</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. </source>
        <translation>اطلب من العميل أن يوصل الهاتف مرة أخرى. </translation>
    </message>
    <message>
        <source>The phone broke off the conversation</source>
        <translation>قطع الهاتف الاتصال</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again; if that does not help, to restart it. </source>
        <translation>اطلب من العميل أن يوصل الهاتف مرة أخرى، وإن لم ينفع ذلك فأن يعيد تشغيله. </translation>
    </message>
    <message>
        <source>Your phone stopped the conversation. Please plug it in again. </source>
        <translation>قطع هاتفك الاتصال. من فضلك أوصله مرة أخرى. </translation>
    </message>
    <message>
        <source>The phone sent more than it had announced</source>
        <translation>أرسل الهاتف أكثر مما أعلن</translation>
    </message>
    <message>
        <source>The connection failed. Please plug your phone in again. </source>
        <translation>فشل الاتصال. من فضلك أوصل هاتفك مرة أخرى. </translation>
    </message>
    <message>
        <source>The connection over the cable failed</source>
        <translation>فشل الاتصال عبر الكابل</translation>
    </message>
    <message>
        <source>Ask the customer to plug the phone in again. Try another cable if there is one. </source>
        <translation>اطلب من العميل أن يوصل الهاتف مرة أخرى. جرّب كابلًا آخر إن وُجد. </translation>
    </message>
    <message>
        <source>USB debugging is off</source>
        <translation>تصحيح أخطاء USB متوقف</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows how to turn it on. On a Samsung phone, Auto Blocker must be off too. </source>
        <translation>تعرض شاشة العميل كيفية تشغيله. في هواتف Samsung يجب أن يكون «الحظر التلقائي» متوقفًا أيضًا. </translation>
    </message>
    <message>
        <source>Please turn on USB debugging again, as your screen shows. </source>
        <translation>من فضلك شغّل تصحيح أخطاء USB مرة أخرى كما تعرض شاشتك. </translation>
    </message>
    <message>
        <source>The phone did not allow USB debugging</source>
        <translation>لم يسمح الهاتف بتصحيح أخطاء&#xa0;USB</translation>
    </message>
    <message>
        <source>Ask the customer whether they meant to refuse. If not, they plug the phone in again and tap Allow. </source>
        <translation>اسأل العميل هل قصد الرفض. وإلا فليوصل الهاتف مرة أخرى وليضغط على «السماح». </translation>
    </message>
    <message>
        <source>Your phone did not let the kiosk in. If you want to go on, plug it in again and tap Allow. </source>
        <translation>لم يسمح هاتفك للكشك بالدخول. إذا أردت المتابعة، فأوصله مرة أخرى واضغط على «السماح». </translation>
    </message>
    <message>
        <source>The phone no longer shows its files</source>
        <translation>لم يعد الهاتف يعرض ملفاته</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone and to choose “File transfer” once more. </source>
        <translation>اطلب من العميل أن يفك قفل الهاتف ويختار «نقل الملفات» مرة أخرى. </translation>
    </message>
    <message>
        <source>Please unlock your phone and choose “File transfer”, as your screen shows. </source>
        <translation>من فضلك افتح قفل هاتفك واختر «نقل الملفات» كما تعرض شاشتك. </translation>
    </message>
    <message>
        <source>The phone could not read some of its own files</source>
        <translation>لم يتمكن الهاتف من قراءة بعض ملفاته</translation>
    </message>
    <message>
        <source>Ask the customer to keep the phone unlocked with its screen on; if it happens again, to restart it. </source>
        <translation>اطلب من العميل أن يُبقي الهاتف مفتوحًا وشاشته مضاءة، وإن تكرر ذلك فأن يعيد تشغيله. </translation>
    </message>
    <message>
        <source>Your phone could not read some of its files, so the copy is not complete. </source>
        <translation>لم يتمكن هاتفك من قراءة بعض ملفاته، فالنسخة غير كاملة. </translation>
    </message>
    <message>
        <source>The phone asks for more room on the drive</source>
        <translation>يطلب الهاتف مساحة أكبر على القرص</translation>
    </message>
    <message>
        <source>The customer needs a larger drive, or more free space on this one. </source>
        <translation>يحتاج العميل إلى قرص أكبر، أو إلى مساحة أكثر على هذا القرص. </translation>
    </message>
    <message>
        <source>Your phone asks for a drive with more room. </source>
        <translation>يطلب هاتفك قرصًا بمساحة أكبر. </translation>
    </message>
    <message>
        <source>The backup password was wrong</source>
        <translation>كلمة مرور النسخة الاحتياطية خاطئة</translation>
    </message>
    <message>
        <source>Only the customer can know it. Reset All Settings on the phone removes it. </source>
        <translation>لا يعرفها إلا العميل. «إعادة تعيين كل الإعدادات» على الهاتف تزيلها. </translation>
    </message>
    <message>
        <source>Your phone has a backup password from before, and this was not it. </source>
        <translation>لهاتفك كلمة مرور نسخ احتياطي من قبل، ولم تكن هذه. </translation>
    </message>
    <message>
        <source>The phone is not set up</source>
        <translation>الهاتف غير مُعَدّ</translation>
    </message>
    <message>
        <source>Stop this trade-in. The customer finishes the set-up first.</source>
        <translation>أوقف عملية الاستبدال هذه. يكمل العميل الإعداد أولًا.</translation>
    </message>
    <message>
        <source>Your phone is still in its first set-up. </source>
        <translation>لا يزال هاتفك في إعداده الأول. </translation>
    </message>
    <message>
        <source>A company or school forbids copies</source>
        <translation>شركة أو مدرسة تمنع النسخ</translation>
    </message>
    <message>
        <source>Stop this trade-in. Only whoever manages the phone can allow it.</source>
        <translation>أوقف عملية الاستبدال هذه. لا يسمح بذلك إلا من يدير الهاتف.</translation>
    </message>
    <message>
        <source>Whoever manages your phone does not allow a copy. </source>
        <translation>من يدير هاتفك لا يسمح بالنسخ. </translation>
    </message>
    <message>
        <source>The phone is still restoring from iCloud</source>
        <translation>لا يزال الهاتف يستعيد بياناته من iCloud</translation>
    </message>
    <message>
        <source>Wait until the phone has finished. </source>
        <translation>انتظر حتى ينتهي الهاتف. </translation>
    </message>
    <message>
        <source>Your phone is still fetching its data from iCloud. </source>
        <translation>لا يزال هاتفك يجلب بياناته من iCloud. </translation>
    </message>
    <message>
        <source>Find My is on</source>
        <translation>«تحديد الموقع» يعمل</translation>
    </message>
    <message>
        <source>Ask the customer to turn Find My off in the phone&apos;s settings. </source>
        <translation>اطلب من العميل أن يوقف «تحديد الموقع» في إعدادات الهاتف. </translation>
    </message>
    <message>
        <source>Your phone wants Find My to be off first. </source>
        <translation>يريد هاتفك إيقاف «تحديد الموقع» أولًا. </translation>
    </message>
    <message>
        <source>The phone cannot begin the copy</source>
        <translation>لا يستطيع الهاتف بدء النسخ</translation>
    </message>
    <message>
        <source>Ask the customer to restart the phone. </source>
        <translation>اطلب من العميل أن يعيد تشغيل الهاتف. </translation>
    </message>
    <message>
        <source>Please restart your phone. </source>
        <translation>من فضلك أعد تشغيل هاتفك. </translation>
    </message>
    <message>
        <source>The phone&apos;s storage has errors</source>
        <translation>في ذاكرة الهاتف أخطاء</translation>
    </message>
    <message>
        <source> If it happens again, stop this trade-in.</source>
        <translation> إذا تكرر ذلك فأوقف عملية الاستبدال هذه.</translation>
    </message>
    <message>
        <source>Your phone has trouble reading its own storage. </source>
        <translation>يواجه هاتفك صعوبة في قراءة ذاكرته. </translation>
    </message>
    <message>
        <source>The copy was cancelled on the phone</source>
        <translation>أُلغي النسخ على الهاتف</translation>
    </message>
    <message>
        <source>Ask whether the customer wants to go on. </source>
        <translation>اسأل العميل هل يريد المتابعة. </translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone. </source>
        <translation>أُلغي النسخ على هاتفك. </translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way</source>
        <translation>لا يمكن نسخ هذا الهاتف بهذه الطريقة</translation>
    </message>
    <message>
        <source>Stop this trade-in. An Android phone may still give its photos and files: open a new one and let the customer choose that.</source>
        <translation>أوقف عملية الاستبدال هذه. قد يعطي هاتف Android صوره وملفاته مع ذلك: افتح عملية جديدة ودع العميل يختار ذلك.</translation>
    </message>
    <message>
        <source>The kiosk cannot copy this phone in the way you chose. </source>
        <translation>لا يستطيع الكشك نسخ هذا الهاتف بالطريقة التي اخترتها. </translation>
    </message>
    <message>
        <source>The phone sent a damaged copy</source>
        <translation>أرسل الهاتف نسخة تالفة</translation>
    </message>
    <message>
        <source>The copy did not arrive whole. </source>
        <translation>لم تصل النسخة كاملة. </translation>
    </message>
    <message>
        <source>The phone is busy</source>
        <translation>الهاتف مشغول</translation>
    </message>
    <message>
        <source>Your phone is busy with something else. </source>
        <translation>هاتفك مشغول بشيء آخر. </translation>
    </message>
    <message>
        <source>The phone reported an error</source>
        <translation>أبلغ الهاتف عن خطأ</translation>
    </message>
    <message>
        <source>Your phone reported an error. </source>
        <translation>أبلغ هاتفك عن خطأ. </translation>
    </message>
    <message>
        <source>The phone did not take the password</source>
        <translation>لم يقبل الهاتف كلمة المرور</translation>
    </message>
    <message>
        <source>The phone may be waiting for its passcode. </source>
        <translation>ربما ينتظر الهاتف رمز الدخول. </translation>
    </message>
    <message>
        <source>Your phone did not take the password. If it asks for its passcode, please type it on the phone. </source>
        <translation>لم يقبل هاتفك كلمة المرور. إذا طلب رمز الدخول فاكتبه على الهاتف من فضلك. </translation>
    </message>
    <message>
        <source>There is no drive</source>
        <translation>لا يوجد قرص</translation>
    </message>
    <message>
        <source>Help the customer to plug in a drive of their own. </source>
        <translation>ساعد العميل على توصيل قرص يملكه. </translation>
    </message>
    <message>
        <source>The copy needs a drive of your own. </source>
        <translation>تحتاج النسخة إلى قرص تملكه أنت. </translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Your drive is full. </source>
        <translation>قرصك ممتلئ. </translation>
    </message>
    <message>
        <source>The drive was unplugged</source>
        <translation>فُصل القرص</translation>
    </message>
    <message>
        <source>Help the customer to plug the drive in again. </source>
        <translation>ساعد العميل على توصيل القرص مرة أخرى. </translation>
    </message>
    <message>
        <source>Your drive came loose, so the copy is not complete. </source>
        <translation>انفصل قرصك، فالنسخة غير كاملة. </translation>
    </message>
    <message>
        <source>The drive cannot be written to</source>
        <translation>لا يمكن الكتابة على القرص</translation>
    </message>
    <message>
        <source>Look for a lock switch on the drive, or use another drive. </source>
        <translation>ابحث عن مفتاح قفل على القرص، أو استخدم قرصًا آخر. </translation>
    </message>
    <message>
        <source>Nothing can be written to your drive. </source>
        <translation>لا يمكن كتابة شيء على قرصك. </translation>
    </message>
    <message>
        <source>The drive is too slow</source>
        <translation>القرص بطيء جدًا</translation>
    </message>
    <message>
        <source>Try another drive or another socket. </source>
        <translation>جرّب قرصًا آخر أو مقبسًا آخر. </translation>
    </message>
    <message>
        <source>Your drive is too slow for the copy. </source>
        <translation>قرصك أبطأ من أن يستوعب النسخة. </translation>
    </message>
    <message>
        <source>The drive cannot hold large files</source>
        <translation>لا يتسع القرص لملفات كبيرة</translation>
    </message>
    <message>
        <source>The customer needs a drive formatted as exFAT. Do not format theirs: that deletes what is on it.</source>
        <translation>يحتاج العميل إلى قرص مهيأ بنظام exFAT. لا تهيئ قرصه: فهذا يحذف ما عليه.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as these. Another drive may. </source>
        <translation>لا يتسع قرصك لملفات بهذا الحجم. قد يتسع لها قرص آخر. </translation>
    </message>
    <message>
        <source>The drive has errors</source>
        <translation>في القرص أخطاء</translation>
    </message>
    <message>
        <source>Use another drive. </source>
        <translation>استخدم قرصًا آخر. </translation>
    </message>
    <message>
        <source>Your drive has trouble. Please use another one. </source>
        <translation>في قرصك مشكلة. من فضلك استخدم قرصًا آخر. </translation>
    </message>
    <message>
        <source>The phone broke the rules of a copy</source>
        <translation>خالف الهاتف قواعد النسخ</translation>
    </message>
    <message>
        <source>Stop this trade-in. Do not take the phone. Tell your manager.</source>
        <translation>أوقف عملية الاستبدال هذه. لا تأخذ الهاتف. وأخبر مديرك.</translation>
    </message>
    <message>
        <source>The kiosk cannot work with this phone. </source>
        <translation>لا يستطيع الكشك العمل مع هذا الهاتف. </translation>
    </message>
    <message>
        <source>The phone tried to delete the copy</source>
        <translation>حاول الهاتف حذف النسخة</translation>
    </message>
    <message>
        <source>The copy would never end</source>
        <translation>لن ينتهي النسخ أبدًا</translation>
    </message>
    <message>
        <source>The phone pretended to be another device</source>
        <translation>تظاهر الهاتف بأنه جهاز آخر</translation>
    </message>
    <message>
        <source>The copy could not be proven</source>
        <translation>تعذّر إثبات النسخة</translation>
    </message>
    <message>
        <source>The phone will not be erased on the strength of this copy. Use another drive if there is one. </source>
        <translation>لن يُمسح الهاتف اعتمادًا على هذه النسخة. استخدم قرصًا آخر إن وُجد. </translation>
    </message>
    <message>
        <source>We could not prove that every file of the copy can be restored. </source>
        <translation>لم نتمكن من إثبات إمكان استعادة كل ملف في النسخة. </translation>
    </message>
    <message>
        <source>The phone refused to erase itself</source>
        <translation>رفض الهاتف أن يمسح نفسه</translation>
    </message>
    <message>
        <source>Ask the customer to unlock the phone. </source>
        <translation>اطلب من العميل أن يفك قفل الهاتف. </translation>
    </message>
    <message>
        <source>Your phone refused to erase itself. You can try again, or stop and keep your phone.</source>
        <translation>رفض هاتفك أن يمسح نفسه. يمكنك المحاولة مرة أخرى، أو التوقف والاحتفاظ بهاتفك.</translation>
    </message>
    <message>
        <source>There are still accounts on the phone</source>
        <translation>لا تزال على الهاتف حسابات</translation>
    </message>
    <message>
        <source>Ask the customer to remove every account in the phone&apos;s settings. </source>
        <translation>اطلب من العميل أن يزيل كل الحسابات من إعدادات الهاتف. </translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner. You can remove them and try again, or stop and keep your phone.</source>
        <translation>لا تزال على هاتفك حسابات تمنع مالكه التالي من استخدامه. يمكنك إزالتها والمحاولة مرة أخرى، أو التوقف والاحتفاظ بهاتفك.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time</source>
        <translation>لم يُجب أحد منذ وقت طويل</translation>
    </message>
    <message>
        <source>See whether the customer is still there. </source>
        <translation>انظر هل لا يزال العميل هنا. </translation>
    </message>
    <message>
        <source>The kiosk has waited for you. </source>
        <translation>انتظرك الكشك. </translation>
    </message>
    <message>
        <source>The kiosk lost touch with the phone</source>
        <translation>فقد الكشك صلته بالهاتف</translation>
    </message>
    <message>
        <source>Leave the phone plugged in. </source>
        <translation>اترك الهاتف موصولًا. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong. </source>
        <translation>حدث خطأ في الكشك. </translation>
    </message>
    <message>
        <source>Something in the kiosk went wrong</source>
        <translation>حدث خطأ في الكشك</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Your phone was not erased. What was on it is still on it.</source>
        <translation>لم يُمسح هاتفك. وما كان عليه لا يزال عليه.</translation>
    </message>
    <message>
        <source>Your phone was not erased. The copy on your drive is not finished, so do not rely on it.</source>
        <translation>لم يُمسح هاتفك. النسخة على قرصك غير مكتملة، فلا تعتمد عليها.</translation>
    </message>
    <message>
        <source>The erase command was already sent. We cannot say what is still on your phone, so treat it as gone.</source>
        <translation>أُرسل أمر المسح بالفعل. لا نستطيع أن نقول ما الذي بقي على هاتفك، فاعتبر ما كان عليه قد ذهب.</translation>
    </message>
    <message>
        <source>Plug the cable in again until it clicks, unlock your phone, then try again.</source>
        <translation>أدخل الكابل مرة أخرى حتى يثبت، وافتح قفل هاتفك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, stop and keep your phone.</source>
        <translation>حاول مرة أخرى. وإن تكرر ذلك فتوقف واحتفظ بهاتفك.</translation>
    </message>
    <message>
        <source>Use another drive, then try again.</source>
        <translation>استخدم قرصًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and keep your phone. You get a receipt that says so.</source>
        <translation>لن تنفع المحاولة مرة أخرى. توقف هنا واحتفظ بهاتفك. وتحصل على إيصال يقول ذلك.</translation>
    </message>
    <message>
        <source>Your phone came off the cable.</source>
        <translation>انفصل هاتفك عن الكابل.</translation>
    </message>
    <message>
        <source>Your phone stopped answering.</source>
        <translation>توقف هاتفك عن الاستجابة.</translation>
    </message>
    <message>
        <source>Your phone locked itself, and a locked phone does not talk to us.</source>
        <translation>قُفل هاتفك، والهاتف المقفل لا يتحدث إلينا.</translation>
    </message>
    <message>
        <source>Your phone no longer trusts this kiosk.</source>
        <translation>لم يعد هاتفك يثق بهذا الكشك.</translation>
    </message>
    <message>
        <source>A different phone is on the cable now.</source>
        <translation>يوجد الآن هاتف آخر على الكابل.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to phones is not running.</source>
        <translation>الجزء الذي يتحدث إلى الهواتف في هذا الكشك لا يعمل.</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its own cable.</source>
        <translation>لا يُسمح لهذا الكشك باستخدام كابله.</translation>
    </message>
    <message>
        <source>Another program of this kiosk holds the cable.</source>
        <translation>برنامج آخر في هذا الكشك يستخدم الكابل.</translation>
    </message>
    <message>
        <source>Your phone broke off the conversation over the cable.</source>
        <translation>قطع هاتفك الاتصال عبر الكابل.</translation>
    </message>
    <message>
        <source>Your phone sent more than it had announced.</source>
        <translation>أرسل هاتفك أكثر مما أعلن.</translation>
    </message>
    <message>
        <source>The connection over the cable failed.</source>
        <translation>فشل الاتصال عبر الكابل.</translation>
    </message>
    <message>
        <source>USB debugging is off on your phone.</source>
        <translation>تصحيح أخطاء USB متوقف على هاتفك.</translation>
    </message>
    <message>
        <source>Your phone did not allow USB debugging.</source>
        <translation>لم يسمح هاتفك بتصحيح أخطاء USB.</translation>
    </message>
    <message>
        <source>Your phone no longer shows its files to the cable.</source>
        <translation>لم يعد هاتفك يعرض ملفاته عبر الكابل.</translation>
    </message>
    <message>
        <source>Your phone could not read some of its own files.</source>
        <translation>لم يتمكن هاتفك من قراءة بعض ملفاته.</translation>
    </message>
    <message>
        <source>Your phone says that the drive has too little room for the copy.</source>
        <translation>يقول هاتفك إن مساحة القرص لا تكفي للنسخة.</translation>
    </message>
    <message>
        <source>That was not the backup password of your phone.</source>
        <translation>ليست هذه كلمة مرور النسخ الاحتياطي لهاتفك.</translation>
    </message>
    <message>
        <source>Your phone has not finished its own set-up.</source>
        <translation>لم يُكمل هاتفك إعداده.</translation>
    </message>
    <message>
        <source>Whoever manages your phone, such as your employer, does not allow copies.</source>
        <translation>من يدير هاتفك، كصاحب العمل، لا يسمح بالنسخ.</translation>
    </message>
    <message>
        <source>Your phone is still fetching things from iCloud.</source>
        <translation>لا يزال هاتفك يجلب أشياء من iCloud.</translation>
    </message>
    <message>
        <source>Your phone does not allow this while Find My is on.</source>
        <translation>لا يسمح هاتفك بذلك ما دام «تحديد الموقع» يعمل.</translation>
    </message>
    <message>
        <source>Your phone could not get ready for the copy.</source>
        <translation>لم يتمكن هاتفك من الاستعداد للنسخ.</translation>
    </message>
    <message>
        <source>Your phone has trouble with its own storage.</source>
        <translation>يواجه هاتفك مشكلة في ذاكرته.</translation>
    </message>
    <message>
        <source>The copy was cancelled on your phone.</source>
        <translation>أُلغي النسخ على هاتفك.</translation>
    </message>
    <message>
        <source>This phone cannot be copied in this way.</source>
        <translation>لا يمكن نسخ هذا الهاتف بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Your phone says that the copy is damaged or not complete.</source>
        <translation>يقول هاتفك إن النسخة تالفة أو غير كاملة.</translation>
    </message>
    <message>
        <source>Another program is using your phone.</source>
        <translation>برنامج آخر يستخدم هاتفك.</translation>
    </message>
    <message>
        <source>Your phone reported an error.</source>
        <translation>أبلغ هاتفك عن خطأ.</translation>
    </message>
    <message>
        <source>Your phone did not take the backup password.</source>
        <translation>لم يقبل هاتفك كلمة مرور النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>There is no drive for your copy.</source>
        <translation>لا يوجد قرص لنسختك.</translation>
    </message>
    <message>
        <source>Your drive is full.</source>
        <translation>قرصك ممتلئ.</translation>
    </message>
    <message>
        <source>Your drive came out.</source>
        <translation>خرج قرصك من مكانه.</translation>
    </message>
    <message>
        <source>Your drive does not let us write on it.</source>
        <translation>قرصك لا يسمح لنا بالكتابة عليه.</translation>
    </message>
    <message>
        <source>Your drive is too slow to take the copy.</source>
        <translation>قرصك أبطأ من أن يستوعب النسخة.</translation>
    </message>
    <message>
        <source>Your drive cannot hold files as large as one of yours.</source>
        <translation>لا يتسع قرصك لملف بحجم أحد ملفاتك.</translation>
    </message>
    <message>
        <source>Your drive reported an error.</source>
        <translation>أبلغ قرصك عن خطأ.</translation>
    </message>
    <message>
        <source>Your phone sent something that no phone should send, so we stopped.</source>
        <translation>أرسل هاتفك شيئًا لا ينبغي أن يرسله أي هاتف، فتوقفنا.</translation>
    </message>
    <message>
        <source>Your phone asked us to delete things we must not delete, so we stopped.</source>
        <translation>طلب هاتفك منا حذف أشياء لا يجوز لنا حذفها، فتوقفنا.</translation>
    </message>
    <message>
        <source>Your phone kept sending without ever finishing, so we stopped.</source>
        <translation>ظل هاتفك يرسل دون أن ينتهي، فتوقفنا.</translation>
    </message>
    <message>
        <source>Your phone pretended to be a keyboard or something else that no phone is, so we stopped.</source>
        <translation>تظاهر هاتفك بأنه لوحة مفاتيح أو شيء آخر ليس هاتفًا، فتوقفنا.</translation>
    </message>
    <message>
        <source>We checked the copy, and it is not complete.</source>
        <translation>فحصنا النسخة، وهي غير كاملة.</translation>
    </message>
    <message>
        <source>Your phone refused to erase itself.</source>
        <translation>رفض هاتفك أن يمسح نفسه.</translation>
    </message>
    <message>
        <source>There are still accounts on your phone, which would lock out its next owner.</source>
        <translation>لا تزال على هاتفك حسابات تمنع مالكه التالي من استخدامه.</translation>
    </message>
    <message>
        <source>Nobody has used this screen for a while, so we paused.</source>
        <translation>لم يستخدم أحد هذه الشاشة منذ مدة، فتوقفنا مؤقتًا.</translation>
    </message>
    <message>
        <source>The part of this kiosk that talks to your phone stopped.</source>
        <translation>توقف الجزء الذي يتحدث إلى هاتفك في هذا الكشك.</translation>
    </message>
    <message>
        <source>This kiosk made a mistake.</source>
        <translation>ارتكب هذا الكشك خطأً.</translation>
    </message>
    <message>
        <source>Wake and unlock your phone, check the cable, then try again.</source>
        <translation>أيقظ هاتفك وافتح قفله، وافحص الكابل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock your phone, keep it awake, then try again.</source>
        <translation>افتح قفل هاتفك، ولا تدعه ينام، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unplug your phone, plug it in again and tap Trust. Then try again.</source>
        <translation>افصل هاتفك وأوصله مرة أخرى واضغط على «ثقة». ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Take that phone off the cable. This trade-in can only go on with your own phone, so stop here or ask the staff.</source>
        <translation>انزع ذلك الهاتف عن الكابل. لا تستمر عملية الاستبدال هذه إلا بهاتفك أنت، فتوقف هنا أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Ask the staff to check the kiosk, then try again.</source>
        <translation>اطلب من الموظفين فحص الكشك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>On your phone, turn on USB debugging in Settings, Developer options. On a Samsung phone, turn off Auto Blocker too. Then try again.</source>
        <translation>على هاتفك شغّل تصحيح أخطاء USB من «الإعدادات» ثم «خيارات المطورين». وفي هواتف Samsung أوقف «الحظر التلقائي» أيضًا. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tick “Always allow from this computer” and tap Allow. Then try again.</source>
        <translation>افصل هاتفك وأوصله مرة أخرى. عندما يسأل، حدد «السماح دائمًا من هذا الكمبيوتر» واضغط على «السماح». ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock your phone, swipe down from the top of its screen, tap the notification about USB and choose “File transfer”. Then try again.</source>
        <translation>افتح قفل هاتفك، واسحب من أعلى شاشته إلى الأسفل، واضغط على الإشعار الخاص بـ USB واختر «نقل الملفات». ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock your phone and keep its screen on, then try again. If it happens once more, restart your phone.</source>
        <translation>افتح قفل هاتفك وأبقِ شاشته مضاءة، ثم حاول مرة أخرى. وإن تكرر ذلك فأعد تشغيل هاتفك.</translation>
    </message>
    <message>
        <source>Use a larger drive, then try again.</source>
        <translation>استخدم قرصًا أكبر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again and type it slowly. You may have set it on a computer long ago. If you do not know it, you can stop and keep your phone. Reset All Settings on your phone removes that password, not your photos and messages.</source>
        <translation>حاول مرة أخرى واكتبها ببطء. ربما وضعتها على كمبيوتر منذ زمن. إن كنت لا تعرفها فيمكنك التوقف والاحتفاظ بهاتفك. «إعادة تعيين كل الإعدادات» على هاتفك تزيل كلمة المرور تلك، ولا تزيل صورك ورسائلك.</translation>
    </message>
    <message>
        <source>Stop here, finish the set-up on your phone and come back.</source>
        <translation>توقف هنا، وأكمل إعداد هاتفك ثم عُد.</translation>
    </message>
    <message>
        <source>Trying again will not help. Stop here and ask whoever manages your phone.</source>
        <translation>لن تنفع المحاولة مرة أخرى. توقف هنا واسأل من يدير هاتفك.</translation>
    </message>
    <message>
        <source>Wait until your phone has finished, or stop here and come back later.</source>
        <translation>انتظر حتى ينتهي هاتفك، أو توقف هنا وعُد لاحقًا.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off. Then try again.</source>
        <translation>على هاتفك افتح «الإعدادات» واضغط على اسمك، ثم «تحديد الموقع»، ثم «تحديد موقع الـ iPhone»، وأوقفه. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again.</source>
        <translation>أعد تشغيل هاتفك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Restart your phone, then try again. If it happens once more, stop and keep your phone.</source>
        <translation>أعد تشغيل هاتفك، ثم حاول مرة أخرى. وإن تكرر ذلك فتوقف واحتفظ بهاتفك.</translation>
    </message>
    <message>
        <source>Try again, and answer Yes or type your passcode when your phone asks.</source>
        <translation>حاول مرة أخرى، وأجب بنعم أو اكتب رمز الدخول عندما يطلبه هاتفك.</translation>
    </message>
    <message>
        <source>Trying again will not help. If you chose to copy everything, you can stop here, begin anew and choose “Photos and files”. Nothing was erased.</source>
        <translation>لن تنفع المحاولة مرة أخرى. إذا كنت قد اخترت نسخ كل شيء، فيمكنك التوقف هنا والبدء من جديد واختيار «الصور والملفات». لم يُمسح شيء.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock your phone, then try again. Your phone may ask for its passcode.</source>
        <translation>افتح قفل هاتفك، ثم حاول مرة أخرى. قد يطلب هاتفك رمز الدخول.</translation>
    </message>
    <message>
        <source>Plug in your drive, then try again.</source>
        <translation>أوصل قرصك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Use a drive with more room, then try again.</source>
        <translation>استخدم قرصًا بمساحة أكبر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Plug your drive in again, then try again.</source>
        <translation>أوصل قرصك من جديد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If it has a lock switch, slide it the other way. Or use another drive. Then try again.</source>
        <translation>إذا كان فيه مفتاح قفل فحرّكه إلى الجهة الأخرى. أو استخدم قرصًا آخر. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Use a drive in the exFAT format, then try again. The staff can tell you more.</source>
        <translation>استخدم قرصًا بنظام exFAT، ثم حاول مرة أخرى. يستطيع الموظفون إخبارك بالمزيد.</translation>
    </message>
    <message>
        <source>Try again: we make a fresh copy. We never erase a phone because of a copy that failed its check.</source>
        <translation>حاول مرة أخرى: ننشئ نسخة جديدة. لا نمسح هاتفًا أبدًا بسبب نسخة لم تجتز فحصها.</translation>
    </message>
    <message>
        <source>Unlock your phone. On an iPhone, make sure that Find My is off. Then try again.</source>
        <translation>افتح قفل هاتفك. وفي iPhone تأكد من أن «تحديد الموقع» متوقف. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap Accounts and remove every account. Then try again.</source>
        <translation>على هاتفك افتح «الإعدادات» واضغط على «الحسابات» وأزل كل حساب. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If you are here, just go on with Try again.</source>
        <translation>إن كنت هنا فتابع ببساطة بالضغط على «حاول مرة أخرى».</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Plug your phone in again and leave it on the cable, then try again: we only look whether it was erased.</source>
        <translation>أوصل هاتفك مرة أخرى واتركه على الكابل، ثم حاول مرة أخرى: ننظر فقط هل مُسح.</translation>
    </message>
    <message>
        <source>Ask the staff to help you. They cannot see what was on your phone.</source>
        <translation>اطلب المساعدة من الموظفين. لا يمكنهم رؤية ما كان على هاتفك.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;ميغابايت</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <translation>أقل من 1 ميغابايت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes.</source>
        <translation>لا نستطيع بعد أن نقول كم يستغرق ذلك.</translation>
    </message>
    <message>
        <source>About a minute left.</source>
        <translation>بقيت دقيقة تقريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln minute(s) left.</source>
        <translation>
            <numerusform>الوقت المتبقي: %Ln دقيقة</numerusform>
            <numerusform>الوقت المتبقي: دقيقة على الأكثر</numerusform>
            <numerusform>الوقت المتبقي: دقيقتان على الأكثر</numerusform>
            <numerusform>الوقت المتبقي: %Ln دقائق على الأكثر</numerusform>
            <numerusform>الوقت المتبقي: %Ln دقيقة على الأكثر</numerusform>
            <numerusform>الوقت المتبقي: %Ln دقيقة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 to %Ln minute(s) left.</source>
        <translation>
            <numerusform>الوقت المتبقي: من %1 إلى %Ln دقيقة تقريبًا</numerusform>
            <numerusform>الوقت المتبقي: من %1 إلى دقيقة تقريبًا</numerusform>
            <numerusform>الوقت المتبقي: من %1 إلى دقيقتين تقريبًا</numerusform>
            <numerusform>الوقت المتبقي: من %1 إلى %Ln دقائق تقريبًا</numerusform>
            <numerusform>الوقت المتبقي: من %1 إلى %Ln دقيقة تقريبًا</numerusform>
            <numerusform>الوقت المتبقي: من %1 إلى %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This usually takes about %Ln minute(s).</source>
        <translation>
            <numerusform>يستغرق هذا عادة %Ln دقيقة تقريبًا.</numerusform>
            <numerusform>يستغرق هذا عادة دقيقة تقريبًا.</numerusform>
            <numerusform>يستغرق هذا عادة دقيقتين تقريبًا.</numerusform>
            <numerusform>يستغرق هذا عادة %Ln دقائق تقريبًا.</numerusform>
            <numerusform>يستغرق هذا عادة %Ln دقيقة تقريبًا.</numerusform>
            <numerusform>يستغرق هذا عادة %Ln دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This usually takes about a minute.</source>
        <translation>يستغرق هذا عادة دقيقة تقريبًا.</translation>
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
        <translation>لا نستطيع رؤية هذا من هنا. من فضلك تحقق منه على هاتفك</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Find My</source>
        <translation>تحديد الموقع</translation>
    </message>
    <message>
        <source>Who manages this phone</source>
        <translation>من يدير هذا الهاتف</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Backup password</source>
        <translation>كلمة مرور النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Phone set-up</source>
        <translation>إعداد الهاتف</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>ملف العمل</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>مستخدمون آخرون</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>بطاقة SIM</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>بطاقة الذاكرة</translation>
    </message>
    <message>
        <source>Theft protection</source>
        <translation>الحماية من السرقة</translation>
    </message>
    <message>
        <source>Identity Check</source>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation>الحظر التلقائي</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>Nobody but you.</source>
        <translation>لا أحد سواك.</translation>
    </message>
    <message>
        <source>None set yet: you choose one here.</source>
        <translation>لم تُحدد بعد: تختارها هنا.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>اكتمل.</translation>
    </message>
    <message>
        <source>None left on the phone.</source>
        <translation>لم يبقَ أي حساب على الهاتف.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>None in the phone.</source>
        <translation>لا توجد في الهاتف.</translation>
    </message>
    <message>
        <source>If an employer or school does, ask them to release it first.</source>
        <translation>إذا كان صاحب عمل أو مدرسة يديره، فاطلب منهم تحريره أولًا.</translation>
    </message>
    <message>
        <source>It should be at 30 percent or more.</source>
        <translation>يجب أن تكون 30 بالمئة أو أكثر.</translation>
    </message>
    <message>
        <source>It must be finished.</source>
        <translation>يجب أن يكتمل.</translation>
    </message>
    <message>
        <source>Remove them before the erase.</source>
        <translation>أزلها قبل المسح.</translation>
    </message>
    <message>
        <source>Remove it before the erase. It is not copied.</source>
        <translation>أزله قبل المسح. فهو لا يُنسخ.</translation>
    </message>
    <message>
        <source>What is theirs is not copied, but erased too.</source>
        <translation>ما يخصهم لا يُنسخ، لكنه يُمسح أيضًا.</translation>
    </message>
    <message>
        <source>Have your PIN at hand for the reset.</source>
        <translation>جهّز رقم PIN لإعادة الضبط.</translation>
    </message>
    <message>
        <source>Take it out before the erase.</source>
        <translation>أخرجها قبل المسح.</translation>
    </message>
    <message>
        <source>Your PIN lifts it at the reset.</source>
        <translation>رقم PIN يرفعها عند إعادة الضبط.</translation>
    </message>
    <message>
        <source>On your phone open Settings, tap your name, then Find My, then Find My iPhone, and turn it off.</source>
        <translation>على هاتفك افتح «الإعدادات» واضغط على اسمك، ثم «تحديد الموقع»، ثم «تحديد موقع الـ iPhone»، وأوقفه.</translation>
    </message>
    <message>
        <source>An employer or school manages this phone. Ask them to release it before you trade it in.</source>
        <translation>صاحب عمل أو مدرسة يدير هذا الهاتف. اطلب منهم تحريره قبل أن تستبدله.</translation>
    </message>
    <message>
        <source>Leave the phone on the cable: it charges here.</source>
        <translation>اترك الهاتف على الكابل: فهو يُشحن هنا.</translation>
    </message>
    <message>
        <source>Your phone has one already. We will ask you for it.</source>
        <translation>لهاتفك كلمة مرور بالفعل. سنطلبها منك.</translation>
    </message>
    <message>
        <source>Finish setting up your phone first.</source>
        <translation>أكمل إعداد هاتفك أولًا.</translation>
    </message>
    <message>
        <source>Remove all in Settings before the erase.</source>
        <translation>أزلها كلها من «الإعدادات» قبل المسح.</translation>
    </message>
    <message>
        <source>Your employer&apos;s part of the phone is not in the copy. Remove it in Settings, under Accounts, before the erase.</source>
        <translation>جزء صاحب العمل من الهاتف ليس في النسخة. أزله من «الإعدادات» ضمن «الحسابات» قبل المسح.</translation>
    </message>
    <message>
        <source>What other people keep on this phone is erased too, and is not in the copy.</source>
        <translation>ما يحفظه أشخاص آخرون على هذا الهاتف يُمسح أيضًا، وليس في النسخة.</translation>
    </message>
    <message>
        <source>Take it out before the erase, which does not touch it.</source>
        <translation>أخرجها قبل المسح، فهو لا يمسّها.</translation>
    </message>
    <message>
        <source>The reset may ask for your fingerprint or face.</source>
        <translation>قد تطلب إعادة الضبط بصمة إصبعك أو وجهك.</translation>
    </message>
    <message>
        <source>It is on. It may close your phone to the cable before the copy is done.</source>
        <translation>يعمل. وقد يغلق هاتفك أمام الكابل قبل أن تكتمل النسخة.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>غيّر هذا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Your phone did not say. Unlock it and check again.</source>
        <translation>لم يقل هاتفك. افتح قفله وتحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>It is on. Leave it on for now: we ask you to turn it off after the copy.</source>
        <translation>يعمل. اتركه كذلك الآن: سنطلب منك إيقافه بعد النسخ.</translation>
    </message>
    <message>
        <source>Leave it in for now, so that it is copied. Take it out before the erase, which does not touch it.</source>
        <translation>اتركها في مكانها الآن حتى تُنسخ. وأخرجها قبل المسح، فهو لا يمسّها.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء عليك فعله.</translation>
    </message>
    <message>
        <source>Enough.</source>
        <translation>كافية.</translation>
    </message>
    <message>
        <source>%1 percent.</source>
        <translation>%1 بالمئة.</translation>
    </message>
    <message>
        <source>%1 percent is too little.</source>
        <translation>%1 بالمئة قليلة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) on this phone.</source>
        <translation>
            <numerusform>على هذا الهاتف %Ln حساب.</numerusform>
            <numerusform>على هذا الهاتف حساب واحد.</numerusform>
            <numerusform>على هذا الهاتف حسابان.</numerusform>
            <numerusform>على هذا الهاتف %Ln حسابات.</numerusform>
            <numerusform>على هذا الهاتف %Ln حسابًا.</numerusform>
            <numerusform>على هذا الهاتف %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other user(s) on this phone.</source>
        <translation>
            <numerusform>على هذا الهاتف %Ln مستخدم آخر.</numerusform>
            <numerusform>على هذا الهاتف مستخدم آخر واحد.</numerusform>
            <numerusform>على هذا الهاتف مستخدمان آخران.</numerusform>
            <numerusform>على هذا الهاتف %Ln مستخدمين آخرين.</numerusform>
            <numerusform>على هذا الهاتف %Ln مستخدمًا آخر.</numerusform>
            <numerusform>على هذا الهاتف %Ln مستخدم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has none.</source>
        <translation>لا يوجد في هذا الهاتف.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looked at just now, and again every few seconds.</source>
        <translation>فُحص الآن، ويُفحص من جديد كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The kiosk looks at itself</source>
        <translation>الكشك يفحص نفسه</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the kiosk need somebody</source>
        <translation>
            <numerusform>لا جزء من الكشك يحتاج إلى من ينظر فيه</numerusform>
            <numerusform>جزء واحد من الكشك يحتاج إلى من ينظر فيه</numerusform>
            <numerusform>جزآن من الكشك يحتاجان إلى من ينظر فيهما</numerusform>
            <numerusform>%n أجزاء من الكشك تحتاج إلى من ينظر فيها</numerusform>
            <numerusform>%n جزءًا من الكشك تحتاج إلى من ينظر فيها</numerusform>
            <numerusform>%n جزء من الكشك تحتاج إلى من ينظر فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Call support if that does not help.</source>
        <translation>اتصل بالدعم إن لم ينفع ذلك.</translation>
    </message>
    <message>
        <source>Badge reader</source>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Customers&apos; drives</source>
        <translation>أقراص العملاء</translation>
    </message>
    <message>
        <source>iPhones</source>
        <translation>هواتف iPhone</translation>
    </message>
    <message>
        <source>Phone cable</source>
        <translation>كابل الهاتف</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Witnesses of the log</source>
        <translation>شهود السجل</translation>
    </message>
    <message>
        <source>Room on the kiosk&apos;s disk</source>
        <translation>المساحة على قرص الكشك</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The kiosk&apos;s certificate</source>
        <translation>شهادة الكشك</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>موجود.</translation>
    </message>
    <message>
        <source>It is not there. Look at its cable.</source>
        <translation>غير موجود. انظر في كابله.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>جاهزة.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>تعمل.</translation>
    </message>
    <message>
        <source>It does not answer. Wait a minute: it is started again by itself.</source>
        <translation>لا تستجيب. انتظر دقيقة: فهي تبدأ من جديد بنفسها.</translation>
    </message>
    <message>
        <source>They can be found when they are plugged in.</source>
        <translation>يمكن العثور عليها عند توصيلها.</translation>
    </message>
    <message>
        <source>They cannot be found. Restart the kiosk when it is free.</source>
        <translation>لا يمكن العثور عليها. أعد تشغيل الكشك عندما يكون متاحًا.</translation>
    </message>
    <message>
        <source>They can be reached.</source>
        <translation>يمكن الوصول إليها.</translation>
    </message>
    <message>
        <source>None was plugged in lately. What reaches them starts with the first one.</source>
        <translation>لم يوصَل أي منها مؤخرًا. ما يصل إليها يبدأ مع أول هاتف.</translation>
    </message>
    <message>
        <source>The kiosk sees its USB ports.</source>
        <translation>يرى الكشك منافذ USB.</translation>
    </message>
    <message>
        <source>The kiosk sees no USB port. Restart it when it is free.</source>
        <translation>لا يرى الكشك أي منفذ USB. أعد تشغيله عندما يكون متاحًا.</translation>
    </message>
    <message>
        <source>It is there. Whether its network is, shows with the next record.</source>
        <translation>يعمل. أما شبكته فيظهر حالها مع القيد التالي.</translation>
    </message>
    <message>
        <source>It is away. Trade-ins go on; times are the kiosk&apos;s own word until it is back.</source>
        <translation>لا يعمل. تستمر عمليات الاستبدال، والأوقات قول الكشك وحده إلى أن يعود.</translation>
    </message>
    <message>
        <source>None has signed yet, or none is set up.</source>
        <translation>لم يوقّع أي منهم بعد، أو لم يُعَدّ أي منهم.</translation>
    </message>
    <message>
        <source>They signed within the last week.</source>
        <translation>وقّعوا خلال الأسبوع الماضي.</translation>
    </message>
    <message numerus="yes">
        <source>They last signed %n day(s) ago. Look at the network.</source>
        <translation>
            <numerusform>وقّعوا آخر مرة اليوم.</numerusform>
            <numerusform>وقّعوا آخر مرة قبل يوم. انظر في الشبكة.</numerusform>
            <numerusform>وقّعوا آخر مرة قبل يومين. انظر في الشبكة.</numerusform>
            <numerusform>وقّعوا آخر مرة قبل %n أيام. انظر في الشبكة.</numerusform>
            <numerusform>وقّعوا آخر مرة قبل %n يومًا. انظر في الشبكة.</numerusform>
            <numerusform>وقّعوا آخر مرة قبل %n يوم. انظر في الشبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>المتاح %1 غيغابايت.</translation>
    </message>
    <message>
        <source>Tell your manager: the kiosk stops when it is full.</source>
        <translation>أخبر مديرك: يتوقف الكشك عندما يمتلئ.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>لا قيود.</numerusform>
            <numerusform>قيد واحد.</numerusform>
            <numerusform>قيدان.</numerusform>
            <numerusform>%n قيود.</numerusform>
            <numerusform>%n قيدًا.</numerusform>
            <numerusform>%n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s sign of life is missing; it is written when the kiosk is free.</source>
        <translation>علامة الحياة لهذا اليوم ناقصة، وتُكتب عندما يكون الكشك متاحًا.</translation>
    </message>
    <message>
        <source>It has ended. No trade-in can be certified. Tell your manager.</source>
        <translation>انتهت. لا يمكن توثيق أي عملية استبدال. أخبر مديرك.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s).</source>
        <translation>
            <numerusform>تنتهي اليوم.</numerusform>
            <numerusform>تنتهي بعد يوم.</numerusform>
            <numerusform>تنتهي بعد يومين.</numerusform>
            <numerusform>تنتهي بعد %n أيام.</numerusform>
            <numerusform>تنتهي بعد %n يومًا.</numerusform>
            <numerusform>تنتهي بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell your manager: a new one must be asked for.</source>
        <translation>أخبر مديرك: يجب طلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>It is not behind anything on record.</source>
        <translation>ليست متأخرة عن أي شيء مسجل.</translation>
    </message>
    <message>
        <source>It was set back. Tell your manager before the next trade-in.</source>
        <translation>أُرجعت إلى الوراء. أخبر مديرك قبل عملية الاستبدال التالية.</translation>
    </message>
    <message>
        <source>Its paper is nearly used up. Put in a new roll when the kiosk is free.</source>
        <translation>أوشك ورقها على النفاد. ضع لفة جديدة عندما يكون الكشك متاحًا.</translation>
    </message>
    <message>
        <source>It has no paper. Put some in: customers see their receipts on the screen until then.</source>
        <translation>لا ورق فيها. ضع ورقًا: إلى ذلك الحين يرى العملاء إيصالاتهم على الشاشة.</translation>
    </message>
    <message>
        <source>Its cover is open. Close it.</source>
        <translation>غطاؤها مفتوح. أغلقه.</translation>
    </message>
    <message>
        <source>It does not answer. Look at its cable and power.</source>
        <translation>لا تستجيب. انظر في كابلها وفي الكهرباء.</translation>
    </message>
    <message>
        <source>Not set up here, or not known.</source>
        <translation>لم يُعَدّ هنا، أو غير معروف.</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding …</source>
        <translation>واصل الضغط …</translation>
    </message>
    <message>
        <source>Hold down for two seconds, or press twice by keyboard</source>
        <translation>اضغط مطولًا ثانيتين، أو اضغط مرتين على لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>The staff open your trade-in at the counter. Everything that is about you happens here, on the screen that only you can see.</source>
        <translation>يفتح الموظفون عملية استبدالك عند المنضدة. وكل ما يخصك يجري هنا، على الشاشة التي لا يراها سواك.</translation>
    </message>
    <message>
        <source>Welcome. Trade in your phone without giving yourself away</source>
        <translation>أهلًا بك. سلّم هاتفك ولا تسلّم خصوصيتك</translation>
    </message>
    <message>
        <source>Copy your phone to a drive of your own.</source>
        <translation>انسخ هاتفك إلى قرص تملكه أنت.</translation>
    </message>
    <message>
        <source>Erase your phone yourself, after the copy was checked.</source>
        <translation>امسح هاتفك بنفسك، بعد فحص النسخة.</translation>
    </message>
    <message>
        <source>Leave with a signed certificate.</source>
        <translation>غادر ومعك شهادة موقعة.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Take a picture of this code, best with another phone: what is on this one will be erased later. It proves that you came in with this phone.</source>
        <translation>التقط صورة لهذا الرمز، والأفضل بهاتف آخر: فما على هذا الهاتف سيُمسح لاحقًا. إنه يثبت أنك جئت بهذا الهاتف.</translation>
    </message>
    <message>
        <source>This is the receipt for your %1</source>
        <translation>هذا إيصال هاتفك ⁨%1⁩</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>أوصل هاتفك ⁨%1⁩ مرة أخرى</translation>
    </message>
    <message>
        <source>Copy everything USB can give instead</source>
        <translation>انسخ بدلًا من ذلك كل ما يتيحه USB</translation>
    </message>
    <message>
        <source>Copy photos and files only instead</source>
        <translation>انسخ بدلًا من ذلك الصور والملفات فقط</translation>
    </message>
    <message>
        <source>I have my receipt</source>
        <translation>معي إيصالي</translation>
    </message>
    <message>
        <source>If your phone asks once more, the tick was missing: tick it and tap Allow again.</source>
        <translation>إذا سأل هاتفك مرة أخرى فعلامة التحديد ناقصة: حددها واضغط على «السماح» من جديد.</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>DEMO - no real trade-in is certified</source>
        <translation>‏DEMO: لا تُوثَّق هنا أي عملية استبدال حقيقية</translation>
    </message>
    <message>
        <source>TRAINING - no real trade-in is certified</source>
        <translation>تدريب: لا تُوثَّق هنا أي عملية استبدال حقيقية</translation>
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
        <translation>لهذه الشاشة فقط. والعميل يختار لغته.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Nothing to turn on: you only tap “File transfer” on your phone.</source>
        <translation>لا شيء عليك تشغيله: تضغط فقط على «نقل الملفات» على هاتفك.</translation>
    </message>
    <message>
        <source>Photos, videos, music, downloads, documents, and pictures shared in WhatsApp.</source>
        <translation>الصور ومقاطع الفيديو والموسيقى والتنزيلات والمستندات والصور المشتركة في WhatsApp.</translation>
    </message>
    <message>
        <source>Not: contacts, text messages, call list, calendar, and what is kept inside apps.</source>
        <translation>لا تشمل: جهات الاتصال والرسائل النصية وقائمة المكالمات والتقويم وما هو محفوظ داخل التطبيقات.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>You turn on “USB debugging” on your phone. We show you how.</source>
        <translation>تشغّل «تصحيح أخطاء USB» على هاتفك. سنريك كيف.</translation>
    </message>
    <message>
        <source>Photos and files, and contacts, text messages, call list and calendar.</source>
        <translation>الصور والملفات، وجهات الاتصال والرسائل النصية وقائمة المكالمات والتقويم.</translation>
    </message>
    <message>
        <source>Not: what is kept inside apps, such as their chats, and what is only in the cloud.</source>
        <translation>لا تشمل: ما هو محفوظ داخل التطبيقات، كمحادثاتها، وما هو موجود في السحابة فقط.</translation>
    </message>
    <message>
        <source>Everything USB can give</source>
        <translation>كل ما يتيحه USB</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Your phone is locked</source>
        <translation>هاتفك مقفل</translation>
    </message>
    <message>
        <source>Your phone asks whether to allow USB debugging</source>
        <translation>يسألك هاتفك هل تسمح بتصحيح أخطاء&#xa0;USB</translation>
    </message>
    <message>
        <source>Your phone asks whether to trust this kiosk</source>
        <translation>يسألك هاتفك هل تثق بهذا الكشك</translation>
    </message>
    <message>
        <source>Your phone was told not to allow USB debugging</source>
        <translation>طُلب من هاتفك ألا يسمح بتصحيح أخطاء&#xa0;USB</translation>
    </message>
    <message>
        <source>Your phone was told not to trust this kiosk</source>
        <translation>طُلب من هاتفك ألا يثق بهذا الكشك</translation>
    </message>
    <message>
        <source>Your phone has forgotten this kiosk</source>
        <translation>نسي هاتفك هذا الكشك</translation>
    </message>
    <message>
        <source>This phone may not talk to kiosks</source>
        <translation>لا يُسمح لهذا الهاتف بالتحدث إلى الأكشاك</translation>
    </message>
    <message>
        <source>How much of your phone shall be copied?</source>
        <translation>كم تريد أن يُنسخ من هاتفك؟</translation>
    </message>
    <message>
        <source>Let this kiosk read your files</source>
        <translation>دع هذا الكشك يقرأ ملفاتك</translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation>شغّل تصحيح أخطاء USB</translation>
    </message>
    <message>
        <source>Auto Blocker keeps your phone closed</source>
        <translation>«الحظر التلقائي» يُبقي هاتفك&#xa0;مغلقًا</translation>
    </message>
    <message>
        <source>This kiosk is not allowed to use its cable</source>
        <translation>لا يُسمح لهذا الكشك باستخدام كابله</translation>
    </message>
    <message>
        <source>Another program holds the cable</source>
        <translation>برنامج آخر يستخدم الكابل</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its cable</source>
        <translation>لا يستطيع هذا الكشك الوصول إلى كابله</translation>
    </message>
    <message>
        <source>We are reading which phone this is</source>
        <translation>نتعرّف على هاتفك</translation>
    </message>
    <message>
        <source>Plug in your phone</source>
        <translation>أوصل هاتفك</translation>
    </message>
    <message>
        <source>Unlock it with your passcode or face. Your passcode stays on your phone: we never see it.</source>
        <translation>افتح قفله برمز الدخول أو بوجهك. يبقى رمز الدخول على هاتفك: نحن لا نراه أبدًا.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s key was made for this trade-in alone, and is destroyed at its end.</source>
        <translation>صُنع مفتاح الكشك لعملية الاستبدال هذه وحدها، ويُتلف في نهايتها.</translation>
    </message>
    <message>
        <source>Tap Trust on your phone, then type your passcode there. Only this kiosk&apos;s locked inner part can read your phone, and only until you leave.</source>
        <translation>اضغط على «ثقة» على هاتفك، ثم اكتب رمز الدخول هناك. لا يقرأ هاتفك إلا الجزء الداخلي المغلق من هذا الكشك، وإلى أن تغادر فقط.</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Allow.</source>
        <translation>افصل هاتفك وأوصله مرة أخرى. عندما يسأل، اضغط على «السماح».</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. It then asks once more: tap Trust.</source>
        <translation>افصل هاتفك وأوصله مرة أخرى. عندئذ يسأل مرة ثانية: اضغط على «ثقة».</translation>
    </message>
    <message>
        <source>Unplug your phone and plug it in again. When it asks, tap Trust.</source>
        <translation>افصل هاتفك وأوصله مرة أخرى. عندما يسأل، اضغط على «ثقة».</translation>
    </message>
    <message>
        <source>An employer or school manages it and forbids the connection. You can stop here and keep your phone.</source>
        <translation>يديره صاحب عمل أو مدرسة ويمنع الاتصال. يمكنك التوقف هنا والاحتفاظ بهاتفك.</translation>
    </message>
    <message>
        <source>This is about the copy alone: what you may erase later is always the whole phone.</source>
        <translation>هذا يخص النسخة وحدها: فما تستطيع مسحه لاحقًا هو الهاتف كله دائمًا.</translation>
    </message>
    <message>
        <source>Your phone is only charging now. Nothing can be read before you say so on the phone.</source>
        <translation>هاتفك الآن يُشحن فقط. لا يمكن قراءة شيء قبل أن تأذن بذلك على الهاتف.</translation>
    </message>
    <message>
        <source>It lets this kiosk copy your contacts and messages too. Nothing can be read before you allow it.</source>
        <translation>يتيح لهذا الكشك نسخ جهات اتصالك ورسائلك أيضًا. لا يمكن قراءة شيء قبل أن تسمح به.</translation>
    </message>
    <message>
        <source>If USB debugging is on already, this is what may hold it back.</source>
        <translation>إذا كان تصحيح أخطاء USB يعمل بالفعل، فقد يكون هذا ما يعيقه.</translation>
    </message>
    <message>
        <source>This is not your fault, and your phone is fine. Please ask the staff to check the kiosk.</source>
        <translation>ليس هذا خطأك، وهاتفك سليم. من فضلك اطلب من الموظفين فحص الكشك.</translation>
    </message>
    <message>
        <source>This is not your fault. Please wait a moment. If it lasts, ask the staff to check the kiosk.</source>
        <translation>ليس هذا خطأك. من فضلك انتظر لحظة. وإن طال ذلك فاطلب من الموظفين فحص الكشك.</translation>
    </message>
    <message>
        <source>Please leave it on the cable and unlocked. This takes a few seconds.</source>
        <translation>من فضلك اتركه على الكابل ومفتوح القفل. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Use the cable below this screen. Then unlock your phone and keep it where you can see it.</source>
        <translation>استخدم الكابل الموجود أسفل هذه الشاشة. ثم افتح قفل هاتفك وضعه حيث تراه.</translation>
    </message>
</context>
<context>
    <name>LostConnection</name>
    <message>
        <source>This screen is waiting for the rest of the kiosk. You need not do anything. Please leave your phone as it is.</source>
        <translation>تنتظر هذه الشاشة بقية الكشك. لا شيء عليك فعله. من فضلك اترك هاتفك كما هو.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>MadeSecret</name>
    <message>
        <source>QR code of your password</source>
        <translation>رمز QR لكلمة مرورك</translation>
    </message>
    <message>
        <source>Your password is hidden.</source>
        <translation>كلمة مرورك مخفية.</translation>
    </message>
    <message>
        <source>Point the camera of another phone at this code, and save what it reads.</source>
        <translation>وجّه كاميرا هاتف آخر إلى هذا الرمز، واحفظ ما تقرؤه.</translation>
    </message>
    <message>
        <source>Show my password</source>
        <translation>أظهر كلمة مروري</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>أخفها</translation>
    </message>
    <message>
        <source>Show it as words</source>
        <translation>أظهرها كلمات</translation>
    </message>
    <message>
        <source>Show it as a code</source>
        <translation>أظهرها رمزًا</translation>
    </message>
    <message>
        <source>You see it only here, and only until you go on. Then nobody can show it to you again: not the staff, and not this kiosk.</source>
        <translation>تراها هنا فقط، وإلى أن تتابع فقط. وبعد ذلك لا يستطيع أحد أن يعرضها لك مرة أخرى: لا الموظفون ولا هذا الكشك.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>An e-mail is like a postcard: whoever carries it can read your record, and the serial number of the phone in it.</source>
        <translation>البريد الإلكتروني كالبطاقة البريدية: من ينقله يستطيع قراءة قيدك، وفيه الرقم التسلسلي للهاتف.</translation>
    </message>
</context>
<context>
    <name>MailButton</name>
    <message>
        <source>Send it by e-mail</source>
        <translation>الإرسال بالبريد</translation>
    </message>
    <message>
        <source>Back to my receipt</source>
        <translation>العودة إلى إيصالي</translation>
    </message>
    <message>
        <source>No e-mail, back to my receipt</source>
        <translation>دون بريد، العودة إلى إيصالي</translation>
    </message>
</context>
<context>
    <name>MailCode</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>MailSend</name>
    <message>
        <source>Send me the code</source>
        <translation>أرسل لي الرمز</translation>
    </message>
    <message>
        <source>This is the code</source>
        <translation>هذا هو الرمز</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A code is on its way to you</source>
        <translation>الرمز في طريقه إليك</translation>
    </message>
    <message>
        <source>Type the code from the e-mail</source>
        <translation>اكتب الرمز الوارد في البريد</translation>
    </message>
    <message>
        <source>Your record is being sent</source>
        <translation>يجري إرسال قيدك</translation>
    </message>
    <message>
        <source>Your record is on its way by e-mail</source>
        <translation>قيدك في البريد</translation>
    </message>
    <message>
        <source>Where should your record be sent?</source>
        <translation>إلى أين نرسل قيدك؟</translation>
    </message>
    <message>
        <source>No more e-mail in this trade-in</source>
        <translation>لا مزيد من البريد في عملية الاستبدال هذه</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Six digits, good for ten minutes. If the e-mail is not there, look in your spam folder.</source>
        <translation>ستة أرقام، صالحة عشر دقائق. إن لم تجده فابحث في البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>Your address is forgotten. Take a picture of your receipt all the same: the e-mail cannot be sent again.</source>
        <translation>نسينا عنوانك. التقط صورة لإيصالك على أي حال: لا يمكن إرسال البريد مرة أخرى.</translation>
    </message>
    <message>
        <source>Used once for this message, then forgotten. You must be able to read your e-mail right now: a code comes first.</source>
        <translation>يُستخدم مرة واحدة لهذه الرسالة، ثم يُنسى. يجب أن تستطيع قراءة بريدك الآن: يصل رمز أولًا.</translation>
    </message>
    <message>
        <source>A code is sent twice at most. Take a picture of your receipt instead: it proves the same.</source>
        <translation>يُرسَل الرمز مرتين على الأكثر. التقط بدلًا من ذلك صورة لإيصالك: فهو يثبت الأمر نفسه.</translation>
    </message>
    <message>
        <source>This cannot be an address. Please look at it again: is there one @, and an ending such as .com?</source>
        <translation>لا يمكن أن يكون هذا عنوانًا. من فضلك انظر فيه مرة أخرى: هل فيه علامة @ واحدة ونهاية مثل ‎.com؟</translation>
    </message>
    <message>
        <source>No e-mail is taken for that address. Please check every letter of it.</source>
        <translation>لا يُقبل بريد لهذا العنوان. من فضلك تحقق من كل حرف فيه.</translation>
    </message>
    <message>
        <source>The e-mail could not be sent. Your receipt and your record are safe. You can take a picture of the receipt instead.</source>
        <translation>تعذّر إرسال البريد. إيصالك وقيدك بأمان. يمكنك التقاط صورة للإيصال بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. You can try %n more time(s).</source>
        <translation>
            <numerusform>ليس هذا الرمز. لم تبقَ لك محاولات.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت لك محاولة واحدة.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت لك محاولتان.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت لك %n محاولات.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت لك %n محاولة.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت لك %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the code, three times. The address is forgotten.</source>
        <translation>لم يكن الرمز صحيحًا ثلاث مرات. نُسي العنوان.</translation>
    </message>
    <message>
        <source>The code was not typed in time. The address is forgotten.</source>
        <translation>لم يُكتب الرمز في الوقت المحدد. نُسي العنوان.</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>A new manager, a copy of the log and another policy take two people.</source>
        <translation>يلزم شخصان لمدير جديد ولنسخة من السجل ولقواعد أخرى.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>من يستطيع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Enrol a manager</source>
        <translation>تسجيل مدير</translation>
    </message>
    <message>
        <source>Enrol staff</source>
        <translation>تسجيل موظف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Their badge and PIN are forgotten at once. What they did stays on record.</source>
        <translation>تُنسى بطاقته ورقم PIN فورًا. ويبقى ما فعله مسجلًا.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>إلغاء تسجيل %1؟</translation>
    </message>
    <message>
        <source>Yes, revoke it</source>
        <translation>نعم، ألغِ التسجيل</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>The trade-in goes on meanwhile.</source>
        <translation>تستمر عملية الاستبدال في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>مسجّل الدخول: %1</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What was done today, without names</source>
        <translation>ما جرى اليوم، دون أسماء</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Reader, printer, drives, phones</source>
        <translation>القارئ والطابعة والأقراص والهواتف</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Void, correct or decide</source>
        <translation>إبطال أو تصحيح أو قرار</translation>
    </message>
    <message>
        <source>An earlier record</source>
        <translation>قيد سابق</translation>
    </message>
    <message>
        <source>With a simulated phone</source>
        <translation>بهاتف محاكى</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Badges, policy, a copy of the log</source>
        <translation>البطاقات، القواعد، نسخة من السجل</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>MoreTime</name>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>If nobody answers, this screen closes the page, asks the staff to come, and erases nothing by itself.</source>
        <translation>إذا لم يُجب أحد، تغلق هذه الشاشة الصفحة وتطلب حضور الموظفين، ولا تمسح شيئًا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>الوقت المتبقي للإجابة</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>نعم، مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>NeedsHelp</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Is what I have on my phone safe?</source>
        <translation>هل ما لدي على هاتفي بأمان؟</translation>
    </message>
    <message>
        <source>What can I do now?</source>
        <translation>ماذا أستطيع أن أفعل الآن؟</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1</source>
        <translation>يمكن للموظفين مساعدتك. هم أيضًا يرون هذا الرمز: %1</translation>
    </message>
    <message>
        <source>The staff can help you. They see this code too: %1 (%2)</source>
        <translation>يمكن للموظفين مساعدتك. هم أيضًا يرون هذا الرمز: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Your phone was erased</source>
        <translation>مُسح هاتفك</translation>
    </message>
    <message>
        <source>Your phone does not behave like an erased phone</source>
        <translation>هاتفك لا يتصرف كهاتف ممسوح</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased</source>
        <translation>لم نتمكن من إثبات أن هاتفك قد&#xa0;مُسح</translation>
    </message>
    <message>
        <source>%1 This certificate says so, and anyone can check it.</source>
        <translation>%1 هذه الشهادة تقول ذلك، ويستطيع أي شخص التحقق منها.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so keep it with you and do not hand it over. This record says what we saw.</source>
        <translation>ما كان عليه قد يكون لا يزال عليه، فأبقه معك ولا تسلّمه. يقول هذا القيد ما رأيناه.</translation>
    </message>
    <message>
        <source>%1 An erased phone does that, but so may one that was not: then everything is still on it. Look at it yourself: it should greet you as a new phone.</source>
        <translation>%1 يفعل الهاتف الممسوح ذلك، وقد يفعله هاتف لم يُمسح: عندئذ لا يزال كل شيء عليه. انظر إليه بنفسك: ينبغي أن يرحب بك كهاتف جديد.</translation>
    </message>
    <message>
        <source>What was on it may still be on it, so do not hand it over as erased. This record says what we saw and what we did not see.</source>
        <translation>ما كان عليه قد يكون لا يزال عليه، فلا تسلّمه على أنه ممسوح. يقول هذا القيد ما رأيناه وما لم نره.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and looked through it from inside: nobody&apos;s accounts, apps or files are on it.</source>
        <translation>رأيناه يغيب ويعود، ونظرنا فيه من الداخل: ليست عليه حسابات أو تطبيقات أو ملفات لأحد.</translation>
    </message>
    <message>
        <source>We saw it leave and come back, and Android&apos;s own trade-in mode tells us that it is as new and locked to nobody.</source>
        <translation>رأيناه يغيب ويعود، ووضع الاستبدال الخاص بنظام Android نفسه يخبرنا أنه كالجديد وغير مقفل لأحد.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without any files, and with a new number that a mere restart does not give it.</source>
        <translation>رأيناه يغيب ويعود بلا أي ملفات، وبرقم جديد لا تمنحه إياه مجرد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>We saw it leave and come back without the access that you had given us.</source>
        <translation>رأيناه يغيب ويعود دون الإذن الذي كنت قد منحتنا إياه.</translation>
    </message>
    <message>
        <source>We saw it leave, come back as new and refuse its old connection.</source>
        <translation>رأيناه يغيب، ويعود كالجديد، ويرفض اتصاله القديم.</translation>
    </message>
    <message>
        <source>We did not see the phone restart.</source>
        <translation>لم نرَ إعادة تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>The phone did not come back on the cable.</source>
        <translation>لم يعد الهاتف إلى الكابل.</translation>
    </message>
    <message>
        <source>We could not read which phone came back.</source>
        <translation>لم نتمكن من قراءة أي هاتف عاد.</translation>
    </message>
    <message>
        <source>A different phone came back.</source>
        <translation>عاد هاتف آخر.</translation>
    </message>
    <message>
        <source>We could not read whether the phone is as new.</source>
        <translation>لم نتمكن من قراءة ما إذا كان الهاتف كالجديد.</translation>
    </message>
    <message>
        <source>The phone was already set up again when we looked.</source>
        <translation>كان الهاتف قد أُعِدّ من جديد عندما نظرنا.</translation>
    </message>
    <message>
        <source>We could not check whether the old connection is refused.</source>
        <translation>لم نتمكن من التحقق من رفض الاتصال القديم.</translation>
    </message>
    <message>
        <source>The phone still accepts the connection from before.</source>
        <translation>لا يزال الهاتف يقبل الاتصال السابق.</translation>
    </message>
    <message>
        <source>The phone still has its old name.</source>
        <translation>لا يزال للهاتف اسمه القديم.</translation>
    </message>
    <message>
        <source>The phone says that its set-up is done.</source>
        <translation>يقول الهاتف إن إعداده مكتمل.</translation>
    </message>
    <message>
        <source>The phone still has a passcode.</source>
        <translation>لا يزال للهاتف رمز دخول.</translation>
    </message>
    <message>
        <source>The phone still accepts the key from before.</source>
        <translation>لا يزال الهاتف يقبل المفتاح السابق.</translation>
    </message>
    <message>
        <source>The phone still has a number that an erase replaces.</source>
        <translation>لا يزال للهاتف رقم يغيّره المسح.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>لا تزال على الهاتف حسابات أو تطبيقات أو ملفات.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account, so nobody else could use it.</source>
        <translation>لا يزال الهاتف مقفلًا لحساب مالكه، فلا يستطيع أحد غيره استخدامه.</translation>
    </message>
    <message>
        <source>What we saw fits an erase, but this phone&apos;s Android offers no proof of it over USB.</source>
        <translation>ما رأيناه يوافق المسح، لكن نظام Android على هذا الهاتف لا يقدم دليلًا عليه عبر USB.</translation>
    </message>
    <message>
        <source>We saw nothing that only an erased phone would do.</source>
        <translation>لم نرَ شيئًا لا يفعله إلا هاتف ممسوح.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>داخل الهاتف لم يكن كل شيء كما في هاتف ممسوح، أو لم تمكن رؤيته.</translation>
    </message>
    <message>
        <source>This trade-in ended while the reset was open on your phone.</source>
        <translation>انتهت عملية الاستبدال هذه بينما كانت إعادة الضبط مفتوحة على هاتفك.</translation>
    </message>
    <message>
        <source>You stopped this trade-in.</source>
        <translation>أوقفت أنت عملية الاستبدال هذه.</translation>
    </message>
    <message>
        <source>The staff stopped this trade-in.</source>
        <translation>أوقف الموظفون عملية الاستبدال هذه.</translation>
    </message>
    <message>
        <source>Two members of staff closed this trade-in.</source>
        <translation>أغلق اثنان من الموظفين عملية الاستبدال هذه.</translation>
    </message>
    <message>
        <source>Nobody answered for a long time.</source>
        <translation>لم يُجب أحد مدة طويلة.</translation>
    </message>
    <message>
        <source>The kiosk had to start again.</source>
        <translation>اضطر الكشك إلى البدء من جديد.</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>PasscodeCard</name>
    <message>
        <source>Your phone asks for its passcode: type it on the phone. It stays there, we never see it.</source>
        <translation>يطلب هاتفك رمز الدخول: اكتبه على الهاتف. يبقى هناك، ونحن لا نراه أبدًا.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>It counts once a second person approved, and the kiosk is free and nobody waits: it then starts anew.</source>
        <translation>يسري ذلك متى وافق شخص ثانٍ وكان الكشك متاحًا ولا ينتظر أحد: عندئذ يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Customers are greeted in</source>
        <translation>لغة الترحيب بالعملاء</translation>
    </message>
    <message>
        <source>Sealed records are held for</source>
        <translation>مدة حفظ القيود المختومة</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>طلب شخص ثانٍ</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>With a simulated phone, on these two screens, over what they show now. Every page says TRAINING.</source>
        <translation>بهاتف محاكى، على هاتين الشاشتين، فوق ما تعرضانه الآن. وكل صفحة مكتوب عليها «تدريب».</translation>
    </message>
    <message>
        <source>Practise a trade-in</source>
        <translation>تدرّب على عملية استبدال</translation>
    </message>
    <message>
        <source>The kiosk is free: it can begin.</source>
        <translation>الكشك متاح: يمكن البدء.</translation>
    </message>
    <message>
        <source>A trade-in is under way. It can begin once the kiosk is free.</source>
        <translation>هناك عملية استبدال جارية. يمكن البدء عندما يصبح الكشك متاحًا.</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>كيف يبدأ</translation>
    </message>
    <message>
        <source>Whoever looks after the kiosk starts “counterseal training” at it, and chooses what goes wrong.</source>
        <translation>يشغّل من يعتني بالكشك «counterseal training» عليه، ويختار ما الذي يتعطل.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>ما الذي لا يحدث</translation>
    </message>
    <message>
        <source>Nothing is certified and nothing reaches the kiosk&apos;s log. Keys, log and badges are made for the practice. No phone that is plugged in is touched.</source>
        <translation>لا يُوثَّق شيء ولا يصل شيء إلى سجل الكشك. المفاتيح والسجل والبطاقات تُنشأ للتدريب وحده. ولا يُمس أي هاتف موصول.</translation>
    </message>
</context>
<context>
    <name>PrintReceipt</name>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>تجري طباعة إيصالك.</translation>
    </message>
    <message>
        <source>Your receipt has been printed. It is yours alone: take it with you.</source>
        <translation>طُبع إيصالك. إنه لك وحدك: خذه معك.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on this screen: take a picture of it, or ask the staff for paper.</source>
        <translation>لا ورق في الطابعة. إيصالك على هذه الشاشة: التقط صورة له، أو اطلب ورقًا من الموظفين.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Your receipt is on this screen: take a picture of it, or ask the staff to close the cover.</source>
        <translation>غطاء الطابعة مفتوح. إيصالك على هذه الشاشة: التقط صورة له، أو اطلب من الموظفين إغلاق الغطاء.</translation>
    </message>
    <message>
        <source>The printer does not work now. Your receipt is on this screen: take a picture of it.</source>
        <translation>لا تعمل الطابعة الآن. إيصالك على هذه الشاشة: التقط صورة له.</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <translation>اطبعه مرة أخرى</translation>
    </message>
    <message>
        <source>Try to print it again</source>
        <translation>حاول طباعته مرة أخرى</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>اطبع هذا الإيصال</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>We read every file back from your drive and open it with your password. Your phone is left alone.</source>
        <translation>نعيد قراءة كل ملف من قرصك ونفتحه بكلمة مرورك. ولا نمسّ هاتفك.</translation>
    </message>
    <message>
        <source>We are checking whether your copy can be opened</source>
        <translation>نتحقق مما إذا كان يمكن فتح نسختك</translation>
    </message>
    <message>
        <source>Please leave the drive in its slot. Only a copy that passes this check counts.</source>
        <translation>من فضلك اترك القرص في فتحته. لا تُعتمد إلا نسخة تجتاز هذا الفحص.</translation>
    </message>
</context>
<context>
    <name>ProvingErase</name>
    <message>
        <source>We wait for it to come back, and look whether it is really as new. If it came off the cable, plug it in again.</source>
        <translation>ننتظر عودته، وننظر هل هو كالجديد حقًا. إذا انفصل عن الكابل فأوصله مرة أخرى.</translation>
    </message>
    <message>
        <source>We are checking whether your phone was erased</source>
        <translation>نتحقق مما إذا كان هاتفك قد&#xa0;مُسح</translation>
    </message>
    <message>
        <source>Watching your phone start again</source>
        <translation>نراقب هاتفك وهو يعمل من جديد</translation>
    </message>
    <message>
        <source>Please do not set the phone up. A phone that was set up again cannot be checked any more.</source>
        <translation>من فضلك لا تقم بإعداد الهاتف. فالهاتف الذي أُعِدّ من جديد لم يعد من الممكن فحصه.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The phone did not restart.</source>
        <translation>لم يُعَد تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>The phone did not come back after the erase.</source>
        <translation>لم يعد الهاتف بعد المسح.</translation>
    </message>
    <message>
        <source>The phone that came back could not be identified.</source>
        <translation>تعذّر التعرف على الهاتف الذي عاد.</translation>
    </message>
    <message>
        <source>Another phone came back.</source>
        <translation>عاد هاتف آخر.</translation>
    </message>
    <message>
        <source>It could not be seen whether the phone is at its first set-up.</source>
        <translation>تعذّرت رؤية ما إذا كان الهاتف في إعداده الأول.</translation>
    </message>
    <message>
        <source>The phone is not at its first set-up.</source>
        <translation>الهاتف ليس في إعداده الأول.</translation>
    </message>
    <message>
        <source>It could not be tried whether the phone still knows this kiosk.</source>
        <translation>تعذّر التحقق مما إذا كان الهاتف لا يزال يعرف هذا الكشك.</translation>
    </message>
    <message>
        <source>The phone still knows this kiosk, which an erased phone would not.</source>
        <translation>لا يزال الهاتف يعرف هذا الكشك، والهاتف الممسوح لا يعرفه.</translation>
    </message>
    <message>
        <source>The phone kept its name.</source>
        <translation>احتفظ الهاتف باسمه.</translation>
    </message>
    <message>
        <source>The phone says that it is already set up.</source>
        <translation>يقول الهاتف إنه مُعَدّ بالفعل.</translation>
    </message>
    <message>
        <source>The phone still asks for a passcode.</source>
        <translation>لا يزال الهاتف يطلب رمز الدخول.</translation>
    </message>
    <message>
        <source>The phone still accepts the kiosk&apos;s key, which an erased phone would not.</source>
        <translation>لا يزال الهاتف يقبل مفتاح الكشك، والهاتف الممسوح لا يقبله.</translation>
    </message>
    <message>
        <source>The phone kept a number that an erase replaces.</source>
        <translation>احتفظ الهاتف برقم يغيّره المسح.</translation>
    </message>
    <message>
        <source>Accounts, apps or files are still on the phone.</source>
        <translation>لا تزال على الهاتف حسابات أو تطبيقات أو ملفات.</translation>
    </message>
    <message>
        <source>The phone is still locked to its owner&apos;s account.</source>
        <translation>لا يزال الهاتف مقفلًا لحساب مالكه.</translation>
    </message>
    <message>
        <source>What was seen fits an erase, but this phone offers no proof of it.</source>
        <translation>ما شوهد يوافق المسح، لكن هذا الهاتف لا يقدم دليلًا عليه.</translation>
    </message>
    <message>
        <source>Nothing was seen that only an erased phone would do.</source>
        <translation>لم يُشاهَد شيء لا يفعله إلا هاتف ممسوح.</translation>
    </message>
    <message>
        <source>Inside the phone, not everything was as on an erased phone, or could be seen.</source>
        <translation>داخل الهاتف لم يكن كل شيء كما في هاتف ممسوح، أو لم تمكن رؤيته.</translation>
    </message>
    <message>
        <source>It ended while the reset was open on the phone. What was done there, nobody saw.</source>
        <translation>انتهت بينما كانت إعادة الضبط مفتوحة على الهاتف. ولم يرَ أحد ما جرى هناك.</translation>
    </message>
    <message>
        <source>The customer stopped.</source>
        <translation>توقف العميل.</translation>
    </message>
    <message>
        <source>Staff stopped the trade-in.</source>
        <translation>أوقف الموظفون عملية الاستبدال.</translation>
    </message>
    <message>
        <source>Two members of staff closed it.</source>
        <translation>أغلقها اثنان من الموظفين.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>لم يُجب أحد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The kiosk was restarted.</source>
        <translation>أُعيد تشغيل الكشك.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>QR code of your receipt</source>
        <translation>رمز QR لإيصالك</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
    </message>
</context>
<context>
    <name>ReferenceEntry</name>
    <message>
        <source>Type or scan the reference from the till. Never type a name or a phone number.</source>
        <translation>اكتب رقم المعاملة من صندوق الدفع أو امسحه ضوئيًا. لا تكتب أبدًا اسمًا أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>رقم المعاملة: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Nothing was erased by this kiosk. Take a picture of this receipt: it says that you took your phone back.</source>
        <translation>لم يمسح هذا الكشك شيئًا. التقط صورة لهذا الإيصال: إنه يقول إنك استرددت هاتفك.</translation>
    </message>
    <message>
        <source>Nothing was erased by this kiosk. Your receipt is being signed. One moment, please.</source>
        <translation>لم يمسح هذا الكشك شيئًا. يجري توقيع إيصالك. لحظة من فضلك.</translation>
    </message>
    <message>
        <source>You keep your phone</source>
        <translation>تحتفظ بهاتفك</translation>
    </message>
    <message>
        <source>I have my receipt and my phone</source>
        <translation>معي إيصالي وهاتفي</translation>
    </message>
    <message>
        <source>Close the reset screen on your phone. If you have already confirmed there, your phone erases itself.</source>
        <translation>أغلق شاشة إعادة الضبط على هاتفك. إذا كنت قد أكدت هناك، فهاتفك يمسح نفسه.</translation>
    </message>
    <message>
        <source>If a copy was begun, what lies on your drive is not a checked copy. You can delete it.</source>
        <translation>إذا كان النسخ قد بدأ، فما على قرصك ليس نسخة مفحوصة. يمكنك حذفها.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More above</source>
        <translation>عودة إلى الأعلى</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>It was set once, perhaps on a computer. Type it here: the copy is locked with it, and we check the copy with it. We forget it when you leave.</source>
        <translation>وُضعت مرة من قبل، ربما على كمبيوتر. اكتبها هنا: تُقفل بها النسخة، ونفحص بها النسخة. وننساها عندما تغادر.</translation>
    </message>
    <message>
        <source>At least 8 characters. Without this password nobody can open the copy, not even you.</source>
        <translation>8 أحرف على الأقل. دون كلمة المرور هذه لا يستطيع أحد فتح النسخة، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Write it down or take a picture of it, best with another phone. Without it nobody can open the copy, not even you.</source>
        <translation>اكتبها أو التقط صورة لها، والأفضل بهاتف آخر. دونها لا يستطيع أحد فتح النسخة، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Your phone already has a backup password</source>
        <translation>لهاتفك كلمة مرور نسخ احتياطي&#xa0;بالفعل</translation>
    </message>
    <message>
        <source>Choose the password for your copy</source>
        <translation>اختر كلمة مرور نسختك</translation>
    </message>
    <message>
        <source>This password locks your copy</source>
        <translation>كلمة المرور هذه تقفل نسختك</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>اختر لي واحدة</translation>
    </message>
    <message>
        <source>Choose my own instead</source>
        <translation>أختار كلمة مرور بنفسي</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>استخدم كلمة المرور هذه</translation>
    </message>
    <message>
        <source>I have kept it, use it</source>
        <translation>احتفظت بها، استخدمها</translation>
    </message>
    <message>
        <source>The copy opens with the free program age, or with the page that we put beside it, in any browser and without the internet.</source>
        <translation>تُفتح النسخة بالبرنامج المجاني age، أو بالصفحة التي نضعها بجانبها، في أي متصفح ودون إنترنت.</translation>
    </message>
    <message>
        <source>The password is being taken. This can take a moment.</source>
        <translation>يجري قبول كلمة المرور. قد يستغرق هذا لحظة.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing was done yet today.</source>
        <translation>لم يجرِ شيء اليوم بعد.</translation>
    </message>
    <message>
        <source>Newest first. Nothing here says whose phone it was.</source>
        <translation>الأحدث أولًا. لا شيء هنا يقول لمن كان الهاتف.</translation>
    </message>
    <message>
        <source>Today&apos;s trade-ins</source>
        <translation>عمليات استبدال اليوم</translation>
    </message>
    <message>
        <source>%1 · %2, opened by %3</source>
        <translation>%1 · %2، فتحها %3</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 wants it put on record that record %2 is not to be relied on. The record itself stays.</source>
        <translation>يريد %1 أن يُسجَّل أن القيد %2 لا يُعتمد عليه. ويبقى القيد نفسه.</translation>
    </message>
    <message>
        <source>%1 wants another reference put on record for record %2. The record itself stays.</source>
        <translation>يريد %1 تسجيل رقم معاملة آخر للقيد %2. ويبقى القيد نفسه.</translation>
    </message>
    <message>
        <source>The other reference is %1.</source>
        <translation>رقم المعاملة الآخر هو %1.</translation>
    </message>
    <message>
        <source>%1 wants somebody new to become a manager, who may then enrol and revoke badges.</source>
        <translation>يريد %1 أن يصبح شخص جديد مديرًا يستطيع عندئذ تسجيل البطاقات وإلغاءها.</translation>
    </message>
    <message>
        <source>%1 wants customers to be greeted in %2, and sealed records to be held: %3. What is older is deleted; the log stays.</source>
        <translation>يريد %1 أن يُرحَّب بالعملاء باللغة %2، وأن تُحفظ القيود المختومة: %3. يُحذف ما هو أقدم، ويبقى السجل.</translation>
    </message>
    <message>
        <source>%1 wants a copy of the kiosk&apos;s log to be written for an auditor. It holds no customer&apos;s name, address or pictures.</source>
        <translation>يريد %1 كتابة نسخة من سجل الكشك للمدقق. ليس فيها اسم أي عميل أو عنوانه أو صوره.</translation>
    </message>
    <message>
        <source>%1 wants to close trade-in %2. Nothing is erased and the customer keeps the phone.</source>
        <translation>يريد %1 إغلاق عملية الاستبدال %2. لا يُمسح شيء ويحتفظ العميل بالهاتف.</translation>
    </message>
    <message>
        <source>Try again in %1:%2.</source>
        <translation>حاول مرة أخرى بعد %1:%2.</translation>
    </message>
    <message>
        <source>The badge reader is missing. Plug it in, or call your manager.</source>
        <translation>قارئ البطاقات غير موجود. أوصله أو اتصل بمديرك.</translation>
    </message>
    <message>
        <source>The badge reader does not answer. Unplug it and plug it in again, or call your manager.</source>
        <translation>قارئ البطاقات لا يستجيب. افصله وأوصله مرة أخرى، أو اتصل بمديرك.</translation>
    </message>
    <message>
        <source>Nobody else should see the keys.</source>
        <translation>لا ينبغي أن يرى المفاتيح أحد غيرك.</translation>
    </message>
    <message>
        <source>That badge and PIN do not belong together. Hold your badge to the reader to try again.</source>
        <translation>البطاقة ورقم PIN لا يتوافقان. قرّب بطاقتك من القارئ للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Hold your badge to the reader.</source>
        <translation>قرّب بطاقتك من القارئ.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>أرقام PIN خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رقم PIN</translation>
    </message>
    <message>
        <source>A second person, please</source>
        <translation>شخص ثانٍ من فضلك</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation>أظهر بطاقتك</translation>
    </message>
    <message>
        <source>If you agree, show your own badge and enter your PIN within a minute. One of you must be a manager.</source>
        <translation>إذا كنت موافقًا، فأظهر بطاقتك أنت وأدخل رقم PIN خلال دقيقة. يجب أن يكون أحدكما مديرًا.</translation>
    </message>
    <message>
        <source>Cancel and sign off</source>
        <translation>إلغاء وتسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>Find My is off. Nothing is erased yet.</source>
        <translation>«تحديد الموقع» متوقف. لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>Change it on your phone, then let us look again.</source>
        <translation>غيّر ذلك على هاتفك، ثم دعنا ننظر مرة أخرى.</translation>
    </message>
    <message>
        <source>While Find My is on, an erased phone stays locked to you, and nobody else can use it.</source>
        <translation>ما دام «تحديد الموقع» يعمل، يبقى الهاتف الممسوح مقفلًا لك، ولا يستطيع أحد غيرك استخدامه.</translation>
    </message>
    <message>
        <source>Your phone is ready for the erase</source>
        <translation>هاتفك جاهز للمسح</translation>
    </message>
    <message>
        <source>Something must change before the erase</source>
        <translation>يجب تغيير شيء قبل المسح</translation>
    </message>
    <message>
        <source>Your copy is complete. Now turn off Find My</source>
        <translation>نسختك كاملة. الآن أوقف «تحديد&#xa0;الموقع»</translation>
    </message>
    <message>
        <source>Find My must be off before the erase</source>
        <translation>يجب إيقاف «تحديد الموقع» قبل المسح</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>Go on to your decision</source>
        <translation>تابع إلى قرارك</translation>
    </message>
    <message>
        <source>Your phone may make you wait an hour. That protects you from thieves.</source>
        <translation>قد يجعلك هاتفك تنتظر ساعة. هذا يحميك من اللصوص.</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>You can answer: %1.</source>
        <extracomment>Said after all that a page shows; %1 is a list of buttons</extracomment>
        <translation>يمكنك الإجابة: %1.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>characters typed: %1</source>
        <extracomment>%1 is how many characters were typed into a field</extracomment>
        <translation>عدد الأحرف المكتوبة: %1</translation>
    </message>
    <message>
        <source>Character entered.</source>
        <extracomment>Said when a character was typed that must stay secret</extracomment>
        <translation>كُتب حرف.</translation>
    </message>
    <message>
        <source>Character deleted.</source>
        <translation>حُذف حرف.</translation>
    </message>
    <message>
        <source>field to type in</source>
        <translation>حقل للكتابة</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <extracomment>%1 is the seconds left to answer</extracomment>
        <translation>بقيت %1 ثانية</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>The state of a switch</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The state of a switch</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>This is private. Plug in a headset to hear it.</source>
        <translation>هذا خاص بك. أوصل سماعة رأس لتسمعه.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>switch</source>
        <extracomment>Of a thing that is on or off</extracomment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Speech is on. Down and up move through the screen, right or Enter presses. F1 repeats, F2 stops, F3 is quieter, F4 is louder.</source>
        <extracomment>The first thing said in speech mode. F1 to F4 are keys</extracomment>
        <translation>القراءة بصوت عالٍ تعمل. يتنقل السهمان إلى الأسفل والأعلى في الشاشة، ويضغط السهم الأيمن أو Enter. يكرر F1، ويُسكت F2، ويخفض F3 الصوت، ويرفعه F4.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>The PIN is asked again in %n second(s). A touch keeps you signed in.</source>
        <translation>
            <numerusform>يُطلب رقم PIN من جديد الآن. اللمس يُبقيك مسجّلًا.</numerusform>
            <numerusform>يُطلب رقم PIN من جديد بعد ثانية. اللمس يُبقيك مسجّلًا.</numerusform>
            <numerusform>يُطلب رقم PIN من جديد بعد ثانيتين. اللمس يُبقيك مسجّلًا.</numerusform>
            <numerusform>يُطلب رقم PIN من جديد بعد %n ثوانٍ. اللمس يُبقيك مسجّلًا.</numerusform>
            <numerusform>يُطلب رقم PIN من جديد بعد %n ثانية. اللمس يُبقيك مسجّلًا.</numerusform>
            <numerusform>يُطلب رقم PIN من جديد بعد %n ثانية. اللمس يُبقيك مسجّلًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageTrail</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The erase</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The kiosk is free</source>
        <translation>الكشك متاح</translation>
    </message>
    <message>
        <source>Open a trade-in when the customer is at the kiosk.</source>
        <translation>افتح عملية استبدال عندما يكون العميل عند الكشك.</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>مع العميل</translation>
    </message>
    <message>
        <source>Let the customer read in peace.</source>
        <translation>دع العميل يقرأ بهدوء.</translation>
    </message>
    <message>
        <source>Please read the screen on your side. You can stop and keep your phone at any time before you confirm the erase.</source>
        <translation>من فضلك اقرأ الشاشة من جهتك. يمكنك التوقف والاحتفاظ بهاتفك في أي وقت قبل أن تؤكد المسح.</translation>
    </message>
    <message>
        <source>Connecting the phone</source>
        <translation>توصيل الهاتف</translation>
    </message>
    <message>
        <source>Help with the cable if asked. The customer unlocks the phone and answers its questions, not you.</source>
        <translation>ساعد في الكابل إذا طُلب منك. العميل هو من يفك قفل الهاتف ويجيب عن أسئلته، لا أنت.</translation>
    </message>
    <message>
        <source>Please plug in your phone, unlock it and do what your screen shows. Then take a photo of the receipt on your screen.</source>
        <translation>من فضلك أوصل هاتفك وافتح قفله وافعل ما تعرضه شاشتك. ثم التقط صورة للإيصال على شاشتك.</translation>
    </message>
    <message>
        <source>Checking the phone</source>
        <translation>فحص الهاتف</translation>
    </message>
    <message>
        <source>The kiosk reads the phone again after each change.</source>
        <translation>يقرأ الكشك الهاتف من جديد بعد كل تغيير.</translation>
    </message>
    <message>
        <source>Your screen shows what to change on your phone, and where to tap.</source>
        <translation>تعرض شاشتك ما يجب تغييره على هاتفك وأين تضغط.</translation>
    </message>
    <message>
        <source>The customer chooses where the copy goes</source>
        <translation>يختار العميل أين تذهب النسخة</translation>
    </message>
    <message>
        <source>Leave this choice to the customer. A copy needs a drive of the customer&apos;s own.</source>
        <translation>اترك هذا الاختيار للعميل. تحتاج النسخة إلى قرص يملكه العميل.</translation>
    </message>
    <message>
        <source>You can copy your phone to a drive of your own first.</source>
        <translation>يمكنك أولًا نسخ هاتفك إلى قرص تملكه.</translation>
    </message>
    <message>
        <source>The customer chooses a password</source>
        <translation>يختار العميل كلمة مرور</translation>
    </message>
    <message>
        <source>Look away. Nobody in the shop can see this password or find it out later.</source>
        <translation>انظر بعيدًا. لا يستطيع أحد في المتجر رؤية كلمة المرور هذه ولا معرفتها لاحقًا.</translation>
    </message>
    <message>
        <source>Please write the password down. We cannot find it out for you.</source>
        <translation>من فضلك اكتب كلمة المرور. لا نستطيع معرفتها لك.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Leave the phone and the drive plugged in.</source>
        <translation>اترك الهاتف والقرص موصولين.</translation>
    </message>
    <message>
        <source>Your phone is being copied to your drive. If you stop, your phone stays as it is.</source>
        <translation>يجري نسخ هاتفك إلى قرصك. إذا توقفت بقي هاتفك كما هو.</translation>
    </message>
    <message>
        <source>Proving the copy</source>
        <translation>إثبات النسخة</translation>
    </message>
    <message>
        <source>Leave the drive plugged in.</source>
        <translation>اترك القرص موصولًا.</translation>
    </message>
    <message>
        <source>The kiosk now opens every file of the copy, to be sure that it can be restored.</source>
        <translation>يفتح الكشك الآن كل ملف في النسخة، ليتأكد من إمكان استعادتها.</translation>
    </message>
    <message>
        <source>The customer signs out</source>
        <translation>يسجل العميل خروجه</translation>
    </message>
    <message>
        <source>The customer does this on the phone. The kiosk reads the phone again after each change.</source>
        <translation>يفعل العميل ذلك على الهاتف. ويقرأ الكشك الهاتف من جديد بعد كل تغيير.</translation>
    </message>
    <message>
        <source>Your screen shows how to sign out, so that the next owner can use the phone.</source>
        <translation>تعرض شاشتك كيف تسجل الخروج، حتى يستطيع المالك التالي استخدام الهاتف.</translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation>القرار للعميل</translation>
    </message>
    <message>
        <source>Wait. Only the customer can say yes.</source>
        <translation>انتظر. لا يستطيع أن يقول نعم إلا العميل.</translation>
    </message>
    <message>
        <source>Take your time. Once you confirm, the erase cannot be undone.</source>
        <translation>خذ وقتك. متى أكدت فلا يمكن التراجع عن المسح.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المسح</translation>
    </message>
    <message>
        <source>Do not unplug the phone, and do not touch it: the customer may have to confirm on it. It restarts by itself.</source>
        <translation>لا تفصل الهاتف ولا تلمسه: قد يحتاج العميل إلى التأكيد عليه. وسيُعاد تشغيله من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Please do what your screen shows, and leave your phone plugged in until it has started again.</source>
        <translation>من فضلك افعل ما تعرضه شاشتك، واترك هاتفك موصولًا حتى يعمل من جديد.</translation>
    </message>
    <message>
        <source>Checking the erase</source>
        <translation>فحص المسح</translation>
    </message>
    <message>
        <source>Do not take the phone yet. Leave it plugged in. Do not set it up, and do not let it join a Wi-Fi.</source>
        <translation>لا تأخذ الهاتف بعد. اتركه موصولًا. لا تقم بإعداده، ولا تدعه يتصل بشبكة Wi‑Fi.</translation>
    </message>
    <message>
        <source>The kiosk checks whether your phone really erased itself.</source>
        <translation>يتحقق الكشك من أن هاتفك قد مسح نفسه حقًا.</translation>
    </message>
    <message>
        <source>The certificate is ready</source>
        <translation>الشهادة جاهزة</translation>
    </message>
    <message>
        <source>Give the customer time to keep the certificate.</source>
        <translation>امنح العميل وقتًا ليحفظ الشهادة.</translation>
    </message>
    <message>
        <source>Please keep the certificate that your screen shows.</source>
        <translation>من فضلك احفظ الشهادة التي تعرضها شاشتك.</translation>
    </message>
    <message>
        <source>The phone goes back</source>
        <translation>يعود الهاتف إلى صاحبه</translation>
    </message>
    <message>
        <source>Let the customer unplug the phone and keep it.</source>
        <translation>دع العميل يفصل الهاتف ويحتفظ به.</translation>
    </message>
    <message>
        <source>Your phone stays yours. Please take a photo of the return receipt.</source>
        <translation>يبقى هاتفك لك. من فضلك التقط صورة لإيصال الإعادة.</translation>
    </message>
    <message>
        <source>The customer needs help</source>
        <translation>العميل بحاجة إلى مساعدة</translation>
    </message>
    <message>
        <source>Find My is on. The customer turns it off in Settings.</source>
        <translation>«تحديد الموقع» يعمل. يوقفه العميل من «الإعدادات».</translation>
    </message>
    <message>
        <source>A company or school manages this phone. Only they can release it.</source>
        <translation>شركة أو مدرسة تدير هذا الهاتف. لا يستطيع تحريره غيرها.</translation>
    </message>
    <message>
        <source>The battery is low. Leave the phone plugged in until it has charged.</source>
        <translation>البطارية ضعيفة. اترك الهاتف موصولًا حتى يُشحن.</translation>
    </message>
    <message>
        <source>The phone has a backup password. The customer types it on their screen.</source>
        <translation>للهاتف كلمة مرور نسخ احتياطي. يكتبها العميل على شاشته.</translation>
    </message>
    <message>
        <source>The phone is not set up yet. The customer finishes the set-up on it.</source>
        <translation>لم يُعَدّ الهاتف بعد. يكمل العميل الإعداد عليه.</translation>
    </message>
    <message>
        <source>There are accounts on the phone. The customer removes them in Settings.</source>
        <translation>على الهاتف حسابات. يزيلها العميل من «الإعدادات».</translation>
    </message>
    <message>
        <source>The phone has a work profile. The customer removes it in Settings.</source>
        <translation>على الهاتف ملف عمل. يزيله العميل من «الإعدادات».</translation>
    </message>
    <message>
        <source>The phone has other users. The customer&apos;s screen says what that means.</source>
        <translation>على الهاتف مستخدمون آخرون. تقول شاشة العميل ما معنى ذلك.</translation>
    </message>
    <message>
        <source>It is not known whether the phone has a screen lock. The customer unlocks it.</source>
        <translation>لا يُعرف هل للهاتف قفل شاشة. يفك العميل قفله.</translation>
    </message>
    <message>
        <source>There is a SIM card in the phone. The customer takes it out.</source>
        <translation>في الهاتف بطاقة SIM. يخرجها العميل.</translation>
    </message>
    <message>
        <source>There is a memory card in the phone. The customer takes it out.</source>
        <translation>في الهاتف بطاقة ذاكرة. يخرجها العميل.</translation>
    </message>
    <message>
        <source>The phone has theft protection. The customer resets it in its Settings, with their PIN.</source>
        <translation>للهاتف حماية من السرقة. يعيد العميل ضبطه من إعداداته برقم PIN.</translation>
    </message>
    <message>
        <source>The phone may ask for the customer&apos;s fingerprint or face.</source>
        <translation>قد يطلب الهاتف بصمة العميل أو وجهه.</translation>
    </message>
    <message>
        <source>Auto Blocker is on. The customer turns it off in Settings, Security and privacy.</source>
        <translation>«الحظر التلقائي» يعمل. يوقفه العميل من «الإعدادات» ثم «الأمان والخصوصية».</translation>
    </message>
    <message>
        <source>The erase is not proven</source>
        <translation>المسح غير مثبت</translation>
    </message>
    <message>
        <source>Do not pay for the phone. Give the customer time to keep the record, and tell your manager.</source>
        <translation>لا تدفع ثمن الهاتف. امنح العميل وقتًا ليحفظ القيد، وأخبر مديرك.</translation>
    </message>
    <message>
        <source>We could not prove that your phone was erased, so we cannot take it. Please keep the record that your screen shows.</source>
        <translation>لم نتمكن من إثبات أن هاتفك قد مُسح، فلا نستطيع أخذه. من فضلك احفظ القيد الذي تعرضه شاشتك.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>يجري تسجيله.</translation>
    </message>
    <message>
        <source>It is on record, as an entry of its own.</source>
        <translation>سُجِّل كقيد مستقل.</translation>
    </message>
    <message>
        <source>Nothing was recorded: no record of that kind has this number.</source>
        <translation>لم يُسجَّل شيء: لا يوجد قيد من هذا النوع بهذا الرقم.</translation>
    </message>
    <message>
        <source>Nothing was recorded: a trade-in has begun. Ask again when the kiosk is free.</source>
        <translation>لم يُسجَّل شيء: بدأت عملية استبدال. اطلب مرة أخرى عندما يكون الكشك متاحًا.</translation>
    </message>
    <message>
        <source>Nothing was recorded. It takes two different people, one of them a manager, within a minute.</source>
        <translation>لم يُسجَّل شيء. يلزم شخصان مختلفان، أحدهما مدير، خلال دقيقة.</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>On your phone a word may be a little different.</source>
        <translation>قد تختلف بعض الكلمات قليلًا على هاتفك.</translation>
    </message>
    <message>
        <source>Unlock your phone. If it asks whether to allow access to its data, tap Allow: then you are done.</source>
        <translation>افتح قفل هاتفك. إذا سأل هل تسمح بالوصول إلى بياناته فاضغط على «السماح»: وبذلك تكون قد انتهيت.</translation>
    </message>
    <message>
        <source>Otherwise swipe down from the top of its screen, twice, to see its notifications.</source>
        <translation>وإلا فاسحب من أعلى شاشته إلى الأسفل مرتين لترى إشعاراته.</translation>
    </message>
    <message>
        <source>Tap the one about USB, such as “USB for charging”. Tap it again if it says “Tap for other USB options”.</source>
        <translation>اضغط على الإشعار الخاص بـ USB، مثل «USB للشحن». واضغط عليه مرة أخرى إذا كان يقول «انقر للحصول على خيارات USB الأخرى».</translation>
    </message>
    <message>
        <source>Choose “Transferring files”.</source>
        <translation>اختر «نقل الملفات».</translation>
    </message>
    <message>
        <source>Tap “Charging via USB”, or “Tap for more options”.</source>
        <translation>اضغط على «الشحن عبر USB»، أو «انقر لمزيد من الخيارات».</translation>
    </message>
    <message>
        <source>Choose “Transfer files”.</source>
        <translation>اختر «نقل الملفات».</translation>
    </message>
    <message>
        <source>Tap “Charging this device via USB”.</source>
        <translation>اضغط على «شحن هذا الجهاز عبر USB».</translation>
    </message>
    <message>
        <source>Choose “File transfer”.</source>
        <translation>اختر «نقل الملفات».</translation>
    </message>
    <message>
        <source>Open Settings on your phone.</source>
        <translation>افتح «الإعدادات» على هاتفك.</translation>
    </message>
    <message>
        <source>Turn on “USB debugging” and tap OK.</source>
        <translation>شغّل «تصحيح أخطاء USB» واضغط على «موافق».</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end, then “Software information”.</source>
        <translation>اضغط على «حول الهاتف» في النهاية، ثم «معلومات البرنامج».</translation>
    </message>
    <message>
        <source>Tap “Build number” seven times, and type your PIN on the phone if it asks.</source>
        <translation>اضغط على «رقم الإصدار» سبع مرات، واكتب رقم PIN على الهاتف إذا طلبه.</translation>
    </message>
    <message>
        <source>Go back to the first page of Settings. Tap “Developer options” at the very end.</source>
        <translation>عُد إلى الصفحة الأولى من «الإعدادات». واضغط على «خيارات المطورين» في النهاية.</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very end.</source>
        <translation>اضغط على «لمحة عن الهاتف» أو «حول الهاتف» في النهاية.</translation>
    </message>
    <message>
        <source>Go back. Tap “System &amp; updates”, then “Developer options”.</source>
        <translation>عُد. واضغط على «النظام والتحديثات»، ثم «خيارات المطورين».</translation>
    </message>
    <message>
        <source>Tap “About phone” at the very top.</source>
        <translation>اضغط على «حول الهاتف» في الأعلى.</translation>
    </message>
    <message>
        <source>Tap “OS version” or “MIUI version” seven times, and type your PIN on the phone if it asks.</source>
        <translation>اضغط على «إصدار النظام» أو «إصدار MIUI» سبع مرات، واكتب رقم PIN على الهاتف إذا طلبه.</translation>
    </message>
    <message>
        <source>Go back. Tap “Additional settings”, then “Developer options”.</source>
        <translation>عُد. واضغط على «الإعدادات الإضافية»، ثم «خيارات المطورين».</translation>
    </message>
    <message>
        <source>Go back. Tap “System”, then “Developer options”.</source>
        <translation>عُد. واضغط على «النظام»، ثم «خيارات المطورين».</translation>
    </message>
    <message>
        <source>Tap “Security and privacy”, then “Auto Blocker”.</source>
        <translation>اضغط على «الأمان والخصوصية»، ثم «الحظر التلقائي».</translation>
    </message>
    <message>
        <source>Turn it off. It may turn itself on again later.</source>
        <translation>أوقفه. قد يعمل من تلقاء نفسه لاحقًا.</translation>
    </message>
    <message>
        <source>Make sure that “USB debugging” in “Developer options” is on.</source>
        <translation>تأكد من أن «تصحيح أخطاء USB» في «خيارات المطورين» يعمل.</translation>
    </message>
    <message>
        <source>Unlock your phone. It shows the question “Allow USB debugging?”.</source>
        <translation>افتح قفل هاتفك. يعرض السؤال «هل تريد السماح بتصحيح أخطاء USB؟».</translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer”.</source>
        <translation>حدد «السماح دائمًا من هذا الكمبيوتر».</translation>
    </message>
    <message>
        <source>Tap Allow.</source>
        <translation>اضغط على «السماح».</translation>
    </message>
    <message>
        <source>Open Settings and tap your name at the top.</source>
        <translation>افتح «الإعدادات» واضغط على اسمك في الأعلى.</translation>
    </message>
    <message>
        <source>Tap Find My, then Find My iPhone.</source>
        <translation>اضغط على «تحديد الموقع»، ثم «تحديد موقع الـ iPhone».</translation>
    </message>
    <message>
        <source>Turn it off. Your phone asks for your Apple Account password: type it there.</source>
        <translation>أوقفه. يطلب هاتفك كلمة مرور حساب Apple: اكتبها هناك.</translation>
    </message>
    <message>
        <source>Come back here and tap Look again.</source>
        <translation>عُد إلى هنا واضغط على «انظر مرة أخرى».</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Erase all data”, or “Reset” on some phones.</source>
        <translation>انتقل إلى النهاية واضغط على «محو جميع البيانات»، أو «إعادة الضبط» في بعض الهواتف.</translation>
    </message>
    <message>
        <source>Type your PIN on your phone. It stays there, we never see it.</source>
        <translation>اكتب رقم PIN على هاتفك. يبقى هناك، ونحن لا نراه أبدًا.</translation>
    </message>
    <message>
        <source>Confirm once more. Your phone restarts.</source>
        <translation>أكد مرة أخرى. يُعاد تشغيل هاتفك.</translation>
    </message>
    <message>
        <source>Tap “General management”, then “Reset”, then “Factory data reset”.</source>
        <translation>اضغط على «الإدارة العامة»، ثم «إعادة الضبط»، ثم «إعادة ضبط بيانات المصنع».</translation>
    </message>
    <message>
        <source>Scroll to the end and tap “Reset”.</source>
        <translation>انتقل إلى النهاية واضغط على «إعادة الضبط».</translation>
    </message>
    <message>
        <source>Tap “Delete all”. Your phone restarts.</source>
        <translation>اضغط على «حذف الكل». يُعاد تشغيل هاتفك.</translation>
    </message>
    <message>
        <source>Tap “System &amp; updates”, then “Reset”, then “Reset phone”.</source>
        <translation>اضغط على «النظام والتحديثات»، ثم «إعادة التعيين»، ثم «إعادة تعيين الهاتف».</translation>
    </message>
    <message>
        <source>Tap “Reset phone”. Your phone restarts.</source>
        <translation>اضغط على «إعادة تعيين الهاتف». يُعاد تشغيل هاتفك.</translation>
    </message>
    <message>
        <source>Tap “About phone”, then “Factory reset”.</source>
        <translation>اضغط على «حول الهاتف»، ثم «إعادة ضبط المصنع».</translation>
    </message>
    <message>
        <source>Tap “Erase all data”.</source>
        <translation>اضغط على «محو جميع البيانات».</translation>
    </message>
    <message>
        <source>Confirm. Your phone restarts.</source>
        <translation>أكد. يُعاد تشغيل هاتفك.</translation>
    </message>
    <message>
        <source>Tap “System”, then “Reset options”, then “Erase all data (factory reset)”.</source>
        <translation>اضغط على «النظام»، ثم «خيارات إعادة الضبط»، ثم «محو جميع البيانات (إعادة الضبط على الإعدادات الأصلية)».</translation>
    </message>
    <message>
        <source>Tap “Erase all data” once more. Your phone restarts.</source>
        <translation>اضغط على «محو جميع البيانات» مرة أخرى. يُعاد تشغيل هاتفك.</translation>
    </message>
    <message>
        <source>Tap the magnifying glass and search for “reset”. Choose “Factory reset” or “Erase all data”.</source>
        <translation>اضغط على العدسة المكبرة وابحث عن «إعادة الضبط». واختر «إعادة ضبط المصنع» أو «محو جميع البيانات».</translation>
    </message>
</context>
<context>
    <name>TradeIn</name>
    <message>
        <source>Trade-in %1</source>
        <translation>عملية الاستبدال %1</translation>
    </message>
    <message>
        <source>Serial ends in %1</source>
        <translation>ينتهي الرقم التسلسلي بـ %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>مسجّل الدخول: %1</translation>
    </message>
    <message>
        <source>It was not closed. It takes two different people, one of them a manager, within a minute.</source>
        <translation>لم تُغلق العملية. يلزم شخصان مختلفان، أحدهما مدير، خلال دقيقة.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>ما تفعله أنت</translation>
    </message>
    <message>
        <source>What you may say</source>
        <translation>ما يمكنك قوله</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Code, for support: %1 %2</source>
        <translation>الرمز، للدعم: %1 %2</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close with a second badge</source>
        <translation>الإغلاق ببطاقة ثانية</translation>
    </message>
    <message>
        <source>Open a trade-in</source>
        <translation>فتح عملية استبدال</translation>
    </message>
    <message>
        <source>Queue the next trade-in</source>
        <translation>إضافة العملية التالية إلى الانتظار</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The kiosk erases nothing, and the customer keeps the phone.</source>
        <translation>لا يمسح الكشك شيئًا، ويحتفظ العميل بالهاتف.</translation>
    </message>
    <message>
        <source>Stop this trade-in?</source>
        <translation>إيقاف عملية الاستبدال هذه؟</translation>
    </message>
    <message>
        <source>Yes, stop it</source>
        <translation>نعم، أوقفها</translation>
    </message>
</context>
<context>
    <name>TypedSecret</name>
    <message>
        <source>Your phone says that this is not its backup password. Please try again. If you do not know it, stop here: on your phone, Settings, General, Transfer or Reset iPhone, Reset, then Reset All Settings removes it and leaves your photos and messages. Then begin anew.</source>
        <translation>يقول هاتفك إن هذه ليست كلمة مرور نسخه الاحتياطي. من فضلك حاول مرة أخرى. إن كنت لا تعرفها فتوقف هنا: على هاتفك «الإعدادات»، ثم «عام»، ثم «نقل أو إعادة تعيين الـ iPhone»، ثم «إعادة تعيين»، ثم «إعادة تعيين كل الإعدادات» تزيلها وتُبقي صورك ورسائلك. ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>كلمة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Not typed yet.</source>
        <translation>لم تُكتب بعد.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>قصيرة جدًا: 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation>القوة: ضعيفة. الأطول أقوى.</translation>
    </message>
    <message>
        <source>Strength: fair.</source>
        <translation>القوة: مقبولة.</translation>
    </message>
    <message>
        <source>Strength: strong.</source>
        <translation>القوة: قوية.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>أخفها</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>أظهر ما أكتبه</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Take the phone</source>
        <translation>خذ الهاتف</translation>
    </message>
    <message>
        <source>The customer keeps the phone</source>
        <translation>يحتفظ العميل بالهاتف</translation>
    </message>
    <message>
        <source>Do not take the phone</source>
        <translation>لا تأخذ الهاتف</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You do every step yourself, on this screen. Have your phone, its passcode and a drive of your own at hand.</source>
        <translation>تقوم بكل خطوة بنفسك على هذه الشاشة. جهّز هاتفك ورمز دخوله وقرصًا تملكه.</translation>
    </message>
    <message>
        <source>Your phone stays in your hands</source>
        <translation>يبقى هاتفك في يديك</translation>
    </message>
    <message>
        <source>I agree, let us begin</source>
        <translation>أوافق، لنبدأ</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>You plug in your phone and get a receipt for it.</source>
        <translation>توصل هاتفك وتحصل على إيصال به.</translation>
    </message>
    <message>
        <source>Your phone is copied to your own drive, locked with a password only you know.</source>
        <translation>يُنسخ هاتفك إلى قرصك أنت، مقفلًا بكلمة مرور لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>We check that the copy can be opened.</source>
        <translation>نتحقق من أن النسخة يمكن فتحها.</translation>
    </message>
    <message>
        <source>You say yes, and your phone erases itself.</source>
        <translation>تقول نعم، فيمسح هاتفك نفسه.</translation>
    </message>
    <message>
        <source>You get a certificate of what we saw.</source>
        <translation>تحصل على شهادة بما رأيناه.</translation>
    </message>
    <message>
        <source>What will not happen</source>
        <translation>ما الذي لن يحدث</translation>
    </message>
    <message>
        <source>Shop staff cannot open your photos or messages.</source>
        <translation>لا يستطيع موظفو المتجر فتح صورك أو رسائلك.</translation>
    </message>
    <message>
        <source>Nothing is erased before you say so on this screen.</source>
        <translation>لا يُمسح شيء قبل أن تقول ذلك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>None of your photos, messages or passwords stays on this kiosk.</source>
        <translation>لا يبقى على هذا الكشك شيء من صورك أو رسائلك أو كلمات مرورك.</translation>
    </message>
</context>
</TS>
