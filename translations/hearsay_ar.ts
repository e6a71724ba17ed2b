<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Article</name>
    <message>
        <source>Untitled article</source>
        <extracomment>Stands for the title of an article that has neither title nor file name.</extracomment>
        <translation>مقال بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ArticleFormats</name>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>صفحة ويب محفوظة (MHTML)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>مستند نص منسق (RTF)</translation>
    </message>
    <message>
        <source>a ZIP archive or office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>مستند مكتبي</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>“%1” is %2, and this version of Hearsay reads plain text and Markdown. Save it as plain text (.txt) and open that file.</source>
        <extracomment>%1 is a file name, %2 one of &quot;a PDF document&quot;, &quot;a web page (HTML)&quot; …</extracomment>
        <translation>‏«⁨%1⁩» هو ⁨%2⁩، وهذا الإصدار من Hearsay يقرأ النص العادي وMarkdown. احفظه نصًا عاديًا (⁦.txt⁩) ثم افتح ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>“%1” is empty: there is nothing to read. Choose another file.</source>
        <translation>‏«⁨%1⁩» فارغ: لا شيء فيه يُقرأ. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is too large: an article may have %2 MB. Split it and open the parts.</source>
        <extracomment>%1 is a file name, %2 a number of megabytes.</extracomment>
        <translation>«%1» كبير جدًا: الحد الأقصى للمقال %2 ميغابايت. قسّمه وافتح الأجزاء.</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read: it is a binary file. Choose a text file.</source>
        <translation>لا يحتوي «⁨%1⁩» على نص يمكن قراءته: إنه ملف ثنائي. اختر ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as “%2”: this encoding is not known here. Choose another one.</source>
        <extracomment>%1 is a file name, %2 the name of a character encoding such as windows-1256.</extracomment>
        <translation>تتعذر قراءة «⁨%1⁩» بترميز «⁨%2⁩»: هذا الترميز غير معروف هنا. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Perhaps it was moved or renamed: open it from where it is now.</source>
        <translation>‏«⁨%1⁩» غير موجود. لعله نُقل أو أعيدت تسميته: افتحه من مكانه الحالي.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you have no permission. Ask its owner, or open a copy of your own.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: لا تملك الإذن بذلك. اسأل مالكه، أو افتح نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Try again, or open a copy.</source>
        <extracomment>%1 is a file name, %2 the reason as the operating system puts it.</extracomment>
        <translation>يتعذر فتح «⁨%1⁩»: ⁨%2⁩. حاول مرة أخرى، أو افتح نسخة.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open a file that is in it.</source>
        <translation>‏«⁨%1⁩» مجلد. افتح ملفًا بداخله.</translation>
    </message>
    <message>
        <source>“%1” is a pipe, socket or device and not a file. Save the text to a file and open that.</source>
        <translation>‏«⁨%1⁩» أنبوب أو مقبس أو جهاز وليس ملفًا. احفظ النص في ملف وافتحه.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2 MB, an article may have %3 MB. Split it and open the parts.</source>
        <extracomment>%1 is a file name, %2 and %3 are numbers of megabytes.</extracomment>
        <translation>‏«⁨%1⁩» كبير جدًا: حجمه ⁨%2⁩ ميغابايت، والحد الأقصى للمقال ⁨%3⁩ ميغابايت. قسّمه وافتح الأجزاء.</translation>
    </message>
    <message>
        <source>Reading “%1” failed half-way: %2. Check the disk, or open a copy.</source>
        <extracomment>%1 is a file name, %2 the reason as the operating system puts it.</extracomment>
        <translation>فشلت قراءة «⁨%1⁩» في منتصفها: ⁨%2⁩. افحص القرص، أو افتح نسخة.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name at least one place.</source>
        <translation>اذكر مكانًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Name one file, not %n.</source>
        <translation>
            <numerusform>اذكر ملفًا واحدًا.</numerusform>
            <numerusform>اذكر ملفًا واحدًا.</numerusform>
            <numerusform>اذكر ملفًا واحدًا لا اثنين.</numerusform>
            <numerusform>اذكر ملفًا واحدًا لا %n.</numerusform>
            <numerusform>اذكر ملفًا واحدًا لا %n.</numerusform>
            <numerusform>اذكر ملفًا واحدًا لا %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>اذكر اسم الملف.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>تعذرت كتابة النتيجة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>انظر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>هذه المساعدة.</translation>
    </message>
    <message>
        <source>write the annotations of an article or a project for other programs</source>
        <translation>كتابة تعليقات مقال أو مشروع لبرامج أخرى</translation>
    </message>
    <message>
        <source>make a project from annotations that were exported as JSON-LD</source>
        <translation>إنشاء مشروع من تعليقات صُدِّرت بصيغة JSON-LD</translation>
    </message>
    <message>
        <source>print the text of an article as annotations count it</source>
        <translation>طباعة نص المقال كما تعدّه التعليقات</translation>
    </message>
    <message>
        <source>tell what is in an article or a project</source>
        <translation>بيان ما في مقال أو مشروع</translation>
    </message>
    <message>
        <source>tell which places names may mean, and where they are</source>
        <translation>بيان الأماكن التي قد تعنيها الأسماء، وأين تقع</translation>
    </message>
    <message>
        <source>Commands, which need no display:</source>
        <translation>الأوامر، ولا تحتاج إلى شاشة:</translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation>‏«⁨%1⁩» ليس أمرًا.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <extracomment>%1: &quot;jsonld, csv, geojson, kml&quot;</extracomment>
        <translation>الصيغة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Write to this file, which is replaced, instead of standard output.</source>
        <translation>الكتابة في هذا الملف، ويُستبدل، بدل الخرج القياسي.</translation>
    </message>
    <message>
        <source>csv: no apostrophe before cells that spreadsheets would run as formulas.</source>
        <translation>‏⁦csv⁩: دون فاصلة عليا قبل الخلايا التي تنفذها الجداول على أنها صيغ.</translation>
    </message>
    <message>
        <source>csv: begin with a byte order mark, for Excel.</source>
        <translation>‏⁦csv⁩: البدء بعلامة ترتيب البايتات، من أجل Excel.</translation>
    </message>
    <message>
        <source>jsonld: only annotations of text, for programs that cannot read relations between annotations.</source>
        <translation>‏⁦jsonld⁩: تعليقات النص وحدها، للبرامج التي لا تقرأ العلاقات بين التعليقات.</translation>
    </message>
    <message>
        <source>Writes what is said about an article, or in a whole project. Neither of them is altered. An article that has no project yet gives an empty export.</source>
        <translation>يكتب ما قيل عن مقال أو في مشروع كامل. لا يتغير أي منهما. المقال الذي ليس له مشروع بعد يعطي تصديرًا فارغًا.</translation>
    </message>
    <message>
        <source>An article or a project.</source>
        <translation>مقال أو مشروع.</translation>
    </message>
    <message>
        <source>Say which format: --to %1.</source>
        <translation>حدد الصيغة: ⁦--to⁩ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: %2.</source>
        <translation>‏«⁨%1⁩» ليست صيغة. المتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>--raw and --bom are for csv only.</source>
        <translation>الخياران ⁦--raw⁩ و⁦--bom⁩ لصيغة csv فقط.</translation>
    </message>
    <message>
        <source>--without-relations is for jsonld only.</source>
        <translation>الخيار ⁦--without-relations⁩ لصيغة jsonld فقط.</translation>
    </message>
    <message>
        <source>Name the file to write to.</source>
        <translation>اذكر الملف الذي يُكتب فيه.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1.</source>
        <extracomment>%n: how many places, %1: path of a file</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي مكان إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: مكان واحد.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: مكانين.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %n أماكن.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %n مكانًا.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %n مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n claim(s) to %1.</source>
        <extracomment>%n: how many claims, %1: path of a file</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي ادعاء إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: ادعاء واحد.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: ادعاءين.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %n ادعاءات.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %n ادعاءً.</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %n ادعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: path of a file, %2: what the system says</extracomment>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 is what is exported and would be replaced. Choose another file.</source>
        <translation>‏⁨%1⁩ هو ما يُصدَّر وسيُستبدل. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 has no annotations yet; the export is empty.</source>
        <translation>لا تعليقات في ⁨%1⁩ بعد؛ التصدير فارغ.</translation>
    </message>
    <message>
        <source>The project to make; it must not exist.</source>
        <translation>المشروع المراد إنشاؤه؛ يجب ألا يكون موجودًا.</translation>
    </message>
    <message>
        <source>An article that the annotations are about; once for each.</source>
        <translation>مقال تتناوله التعليقات؛ مرة لكل مقال.</translation>
    </message>
    <message>
        <source>Makes a project from annotations that “hearsay export --to jsonld” wrote and from the articles they are about. Annotations whose words are no longer in the article are left out; standard error says which.</source>
        <translation>ينشئ مشروعًا من تعليقات كتبها «⁦hearsay export --to jsonld⁩» ومن المقالات التي تتناولها. تُهمل التعليقات التي لم تعد كلماتها في المقال؛ ويُذكر ذلك في خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>The annotations.</source>
        <translation>التعليقات.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <extracomment>%1: name of a file, %2: what is wrong with it</extracomment>
        <translation>يتعذر استيراد ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Say which project to make: --to PROJECT.</source>
        <translation>حدد المشروع المراد إنشاؤه: ⁦--to PROJECT⁩.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>‏⁨%1⁩ موجود من قبل وبقي كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n claim(s) into %1.</source>
        <extracomment>%n: how many claims, %1: path of a project</extracomment>
        <translation>
            <numerusform>لم يُستورد أي ادعاء إلى ⁨%1⁩.</numerusform>
            <numerusform>استُورد إلى ⁨%1⁩: ادعاء واحد.</numerusform>
            <numerusform>استُورد إلى ⁨%1⁩: ادعاءين.</numerusform>
            <numerusform>استُورد إلى ⁨%1⁩: %n ادعاءات.</numerusform>
            <numerusform>استُورد إلى ⁨%1⁩: %n ادعاءً.</numerusform>
            <numerusform>استُورد إلى ⁨%1⁩: %n ادعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what is known of an article or a project: title, outlet, date, encoding, how many claims and so on.</source>
        <translation>يبيّن ما هو معروف عن مقال أو مشروع: العنوان وجهة النشر والتاريخ والترميز وعدد الادعاءات وغير ذلك.</translation>
    </message>
    <message>
        <source>As JSON, with names that stay the same in every language.</source>
        <translation>بصيغة JSON، بأسماء لا تتغير بتغير اللغة.</translation>
    </message>
    <message>
        <source>Tells which places a name may mean, the likeliest first, and where they are. Names are written as in the article, in any script: “Puli Khumri”, “Baghlan province”, “Paris, Texas”.</source>
        <translation>يبيّن الأماكن التي قد يعنيها اسم، الأرجح أولًا، وأين تقع. تُكتب الأسماء كما في المقال، بأي كتابة: «⁦Puli Khumri⁩» و«⁦Baghlan province⁩» و«⁦Paris, Texas⁩».</translation>
    </message>
    <message>
        <source>A place that the same article is about; may be given several times.</source>
        <translation>مكان يتناوله المقال نفسه؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>The sentence in which the name stands, for words like “province” in it.</source>
        <translation>الجملة التي ورد فيها الاسم، من أجل كلمات مثل «ولاية».</translation>
    </message>
    <message>
        <source>The name of a place.</source>
        <translation>اسم مكان.</translation>
    </message>
    <message>
        <source>Prints the text of an article as Hearsay keeps it and counts in it: UTF-8, LF line ends, no byte order mark. Nothing else is printed.</source>
        <translation>يطبع نص المقال كما يحفظه Hearsay ويعدّ فيه: UTF-8، نهايات أسطر LF، دون علامة ترتيب البايتات. لا يُطبع شيء آخر.</translation>
    </message>
    <message>
        <source>Which article of a project, from 1, as “hearsay info” lists them.</source>
        <translation>أيّ مقال من المشروع، بدءًا من 1، بالترتيب الذي يعرضه «⁦hearsay info⁩».</translation>
    </message>
    <message>
        <source>“%1” is no number of an article.</source>
        <translation>‏«⁨%1⁩» ليس رقم مقال.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n article(s).</source>
        <translation>
            <numerusform>ليس في المشروع أي مقال.</numerusform>
            <numerusform>في المشروع مقال واحد.</numerusform>
            <numerusform>في المشروع مقالين.</numerusform>
            <numerusform>في المشروع %n مقالات.</numerusform>
            <numerusform>في المشروع %n مقالًا.</numerusform>
            <numerusform>في المشروع %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n article(s): say which, from --article 1.</source>
        <translation>
            <numerusform>ليس في المشروع أي مقال: حدد أيها، بدءًا من ⁦--article 1⁩.</numerusform>
            <numerusform>في المشروع مقال واحد: حدد أيها، بدءًا من ⁦--article 1⁩.</numerusform>
            <numerusform>في المشروع مقالين: حدد أيها، بدءًا من ⁦--article 1⁩.</numerusform>
            <numerusform>في المشروع %n مقالات: حدد أيها، بدءًا من ⁦--article 1⁩.</numerusform>
            <numerusform>في المشروع %n مقالًا: حدد أيها، بدءًا من ⁦--article 1⁩.</numerusform>
            <numerusform>في المشروع %n مقال: حدد أيها، بدءًا من ⁦--article 1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearsay: read the news, tag who says what, see where they disagree.

Usage: hearsay [options] [FILE…]
       hearsay COMMAND [options] FILE
       hearsay locate [options] NAME…

Opens a window with the articles, all in one project, or with a project.

Options:
  --sample              open the sample
  --start-page          open nothing: begin with the start page
  --language CODE       language of the window, like fr
  --lens                start with the lens on
  --appearance SCHEME   light or dark, whatever the system says
  --screenshot PNG      write a picture of the window and end
  --size WxH            size of the window, like 1366x768
  -h, --help            this help; of a command: hearsay COMMAND --help
  -v, --version         the version
</source>
        <translation>‏⁦Hearsay⁩: اقرأ الأخبار، سِم من قال ماذا، وانظر أين يختلفون.

الاستعمال: ⁦hearsay [options] [FILE…]⁩
       ⁦hearsay COMMAND [options] FILE⁩
       ⁦hearsay locate [options] NAME…⁩

يفتح نافذة فيها المقالات، كلها في مشروع واحد، أو مشروعًا.

الخيارات:
  --sample              فتح المثال
  --start-page          عدم فتح شيء: البدء بصفحة البداية
  --language CODE       لغة النافذة، مثل ar
  --lens                البدء والعدسة مشغلة
  --appearance SCHEME   ⁦light⁩ (فاتح) أو ⁦dark⁩ (داكن)، أيًا كان مظهر النظام
  --screenshot PNG      كتابة صورة للنافذة ثم الإنهاء
  --size WxH            حجم النافذة، مثل 1366x768
  -h, --help            هذه المساعدة؛ ولأمر بعينه: ⁦hearsay COMMAND --help⁩
  -v, --version         الإصدار
</translation>
    </message>
    <message>
        <source>save what can be read of a damaged project as a new one</source>
        <translation>حفظ ما يمكن قراءته من مشروع تالف في مشروع جديد</translation>
    </message>
    <message>
        <source>A first argument that is the name of a command is that command. To open a file with such a name, write ./export.

Exit codes of commands:
  0  done
  1  something could not be read or written
  2  wrong usage
  3  done, but something was left out (import, salvage)
</source>
        <translation>إذا كان الوسيط الأول اسم أمر فهو ذلك الأمر. لفتح ملف يحمل اسمًا كهذا اكتب ⁦./export⁩.

رموز الخروج من الأوامر:
  0  تم
  1  تعذرت قراءة شيء أو كتابته
  2  استعمال خاطئ
  3  تم، لكن أُهمل شيء (الاستيراد والإنقاذ)
</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project as a new one. The damaged one is left as it is. Standard error gives the account: how many objects were saved and lost, and which; it is also written beside the new project.</source>
        <translation>يحفظ ما يمكن قراءته من مشروع تالف في مشروع جديد. يُترك التالف كما هو. يعطي خرج الأخطاء القياسي التقرير: كم عنصرًا حُفظ وكم عنصرًا فُقد، وأيها؛ ويُكتب التقرير أيضًا بجانب المشروع الجديد.</translation>
    </message>
    <message>
        <source>The project to make, which must not exist, instead of “FILE (salvaged).hearsay”.</source>
        <translation>المشروع المراد إنشاؤه، ويجب ألا يكون موجودًا، بدل «⁦FILE (مسترجع).hearsay⁩».</translation>
    </message>
    <message>
        <source>The damaged project.</source>
        <translation>المشروع التالف.</translation>
    </message>
    <message>
        <source>Saved as %1, with the account in %2.</source>
        <extracomment>%1: path of a project. %2: path of a text file.</extracomment>
        <translation>حُفظ باسم ⁨%1⁩، والتقرير في ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Compass</name>
    <message>
        <source>N</source>
        <extracomment>Points of the compass, clockwise from north</extracomment>
        <translation>شمال</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>شمال شمال شرق</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>شمال شرق</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>شرق شمال شرق</translation>
    </message>
    <message>
        <source>E</source>
        <translation>شرق</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>شرق جنوب شرق</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>جنوب شرق</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>جنوب جنوب شرق</translation>
    </message>
    <message>
        <source>S</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>جنوب جنوب غرب</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>جنوب غرب</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>غرب جنوب غرب</translation>
    </message>
    <message>
        <source>W</source>
        <translation>غرب</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>غرب شمال غرب</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>شمال غرب</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>شمال شمال غرب</translation>
    </message>
</context>
<context>
    <name>CoordinateParser</name>
    <message>
        <source>These are no coordinates. Write latitude and longitude, such as “36.73, 68.86” or “36°43′48″N 68°51′36″E”.</source>
        <translation>هذه ليست إحداثيات. اكتب خط العرض وخط الطول، مثل «⁦36.73, 68.86⁩» أو «⁦36°43′48″N 68°51′36″E⁩».</translation>
    </message>
    <message>
        <source>The latitude %1 is out of range: it must be between -90 and 90.</source>
        <translation>خط العرض ⁨%1⁩ خارج النطاق: يجب أن يكون بين ⁦-90⁩ و⁦90⁩.</translation>
    </message>
    <message>
        <source>The longitude %1 is out of range: it must be between -180 and 180.</source>
        <translation>خط الطول ⁨%1⁩ خارج النطاق: يجب أن يكون بين ⁦-180⁩ و⁦180⁩.</translation>
    </message>
    <message>
        <source>%1 minutes are too many: minutes must be below 60.</source>
        <translation>‏⁨%1⁩ دقيقة أكثر من اللازم: يجب أن تكون الدقائق أقل من ⁦60⁩.</translation>
    </message>
    <message>
        <source>%1 seconds are too many: seconds must be below 60.</source>
        <translation>‏⁨%1⁩ ثانية أكثر من اللازم: يجب أن تكون الثواني أقل من ⁦60⁩.</translation>
    </message>
    <message>
        <source>A sign and a letter contradict each other: write either “-36.73” or “36.73 S”.</source>
        <translation>الإشارة والحرف متناقضان: اكتب إما «⁦-36.73⁩» وإما «⁦36.73 S⁩».</translation>
    </message>
    <message>
        <source>A letter is missing: write N or S with the latitude and E or W with the longitude, or no letters at all.</source>
        <translation>ينقص حرف: اكتب N أو S مع خط العرض وE أو W مع خط الطول، أو لا تكتب أي حرف.</translation>
    </message>
    <message>
        <source>A latitude (N or S) and a longitude (E or W) are needed, not two of one kind.</source>
        <translation>يلزم خط عرض (N أو S) وخط طول (E أو W)، لا اثنان من نوع واحد.</translation>
    </message>
    <message>
        <source>This can be read as one number or as two. Write latitude and longitude with a space after the comma, such as “36.73, 68.86”.</source>
        <translation>يمكن أن يُقرأ هذا عددًا أو عددين. اكتب خط العرض وخط الطول مع مسافة بعد الفاصلة، مثل «⁦36.73, 68.86⁩».</translation>
    </message>
    <message>
        <source>The comma can be read in two ways. Write decimals with a point and a space after the comma, such as “36.73, 68.86”.</source>
        <translation>يمكن أن تُقرأ الفاصلة بطريقتين. اكتب الكسور العشرية بنقطة، ومسافة بعد الفاصلة، مثل «⁦36.73, 68.86⁩».</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>%1 m</source>
        <extracomment>%1: a number of metres</extracomment>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1: a number of kilometres</extracomment>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>at the same point</source>
        <translation>في النقطة نفسها</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <extracomment>%1: &quot;246 km&quot;, %2: a point of the compass, &quot;SSE&quot;</extracomment>
        <translation>نحو ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>An object has no id.</source>
        <translation>عنصر بلا معرّف.</translation>
    </message>
    <message>
        <source>Something it refers to is not in the project: %1</source>
        <translation>يشير إلى شيء ليس في المشروع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A span from %1 to %2 does not lie within its article.</source>
        <translation>المقطع من ⁨%1⁩ إلى ⁨%2⁩ لا يقع داخل مقاله.</translation>
    </message>
    <message>
        <source>The object %1 does not fit the others in the project.</source>
        <translation>العنصر ⁨%1⁩ لا يتفق مع بقية العناصر في المشروع.</translation>
    </message>
    <message>
        <source>The object %1 has changed in the meantime.</source>
        <translation>تغيّر العنصر ⁨%1⁩ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The object %1 cannot become another one.</source>
        <translation>لا يمكن أن يصير العنصر ⁨%1⁩ عنصرًا آخر.</translation>
    </message>
    <message>
        <source>The object %1 is in the project already.</source>
        <translation>العنصر ⁨%1⁩ في المشروع من قبل.</translation>
    </message>
    <message>
        <source>The text of the article %1 cannot change any more: annotations mark its words.</source>
        <translation>لم يعد ممكنًا تغيير نص المقال ⁨%1⁩: التعليقات تحدد كلماته.</translation>
    </message>
    <message>
        <source>The object %1 is still used by others.</source>
        <translation>ما زالت عناصر أخرى تستعمل العنصر ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Select the words of the claim in the article first.</source>
        <translation>حدد كلمات الادعاء في المقال أولًا.</translation>
    </message>
    <message>
        <source>tag claim</source>
        <extracomment>Names of steps that can be undone: they stand behind “Undo”.</extracomment>
        <translation>وسم ادعاء</translation>
    </message>
    <message>
        <source>Select the claim that the cue belongs to first.</source>
        <translation>حدد الادعاء الذي تخصه عبارة الإسناد أولًا.</translation>
    </message>
    <message>
        <source>tag cue</source>
        <translation>وسم عبارة الإسناد</translation>
    </message>
    <message>
        <source>remove cue</source>
        <translation>حذف عبارة الإسناد</translation>
    </message>
    <message>
        <source>said by %1</source>
        <extracomment>Name of an undo step. %1: a speaker</extracomment>
        <translation>إسناد القول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Select the claims that dispute each other first.</source>
        <translation>حدد الادعاءات التي يتعارض بعضها مع بعض أولًا.</translation>
    </message>
    <message>
        <source>This is no longer in the project.</source>
        <translation>لم يعد هذا في المشروع.</translation>
    </message>
    <message>
        <source>mark as disputed</source>
        <translation>تعليم كمتنازع عليه</translation>
    </message>
    <message>
        <source>join dispute</source>
        <translation>الانضمام إلى الخلاف</translation>
    </message>
    <message>
        <source>leave dispute</source>
        <translation>الخروج من الخلاف</translation>
    </message>
    <message>
        <source>remove several</source>
        <translation>حذف عدة عناصر</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>حذف المقال</translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation>حذف الادعاء</translation>
    </message>
    <message>
        <source>remove speaker</source>
        <translation>حذف المتحدث</translation>
    </message>
    <message>
        <source>remove mention</source>
        <translation>حذف الذِّكر</translation>
    </message>
    <message>
        <source>remove place</source>
        <translation>حذف المكان</translation>
    </message>
    <message>
        <source>remove dispute</source>
        <translation>حذف الخلاف</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>remove highlight</source>
        <translation>حذف التمييز</translation>
    </message>
    <message>
        <source>Nothing is selected to be removed.</source>
        <translation>لم يُحدَّد شيء لحذفه.</translation>
    </message>
    <message>
        <source>This article is in the project already.</source>
        <translation>هذا المقال في المشروع من قبل.</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>edit article details</source>
        <translation>تحرير تفاصيل المقال</translation>
    </message>
    <message>
        <source>The codebook has no such tag.</source>
        <translation>لا وسم كهذا في دليل الترميز.</translation>
    </message>
    <message>
        <source>Tags go on claims and highlights: select one first.</source>
        <translation>توضع الوسوم على الادعاءات والتمييزات: حدد واحدًا أولًا.</translation>
    </message>
    <message>
        <source>take off tag</source>
        <translation>نزع الوسم</translation>
    </message>
    <message>
        <source>put on tag</source>
        <translation>وضع الوسم</translation>
    </message>
    <message>
        <source>tag highlight</source>
        <translation>وسم تمييز</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>A step that can be undone: words were marked.</extracomment>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>tag speaker</source>
        <translation>وسم متحدث</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>المتحدث يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>tag place</source>
        <translation>وسم مكان</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>المكان يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>There is no article to add.</source>
        <translation>لا مقال لإضافته.</translation>
    </message>
    <message>
        <source>add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>نقل المقال</translation>
    </message>
    <message>
        <source>tag every occurrence</source>
        <translation>وسم كل المواضع</translation>
    </message>
    <message>
        <source>At least one character has to stay tagged.</source>
        <translation>يجب أن يبقى محرف واحد على الأقل موسومًا.</translation>
    </message>
    <message>
        <source>The words would run into others of the same claim, or out of the article.</source>
        <translation>ستتداخل الكلمات مع كلمات أخرى من الادعاء نفسه، أو تخرج عن المقال.</translation>
    </message>
    <message>
        <source>adjust span</source>
        <translation>ضبط المقطع</translation>
    </message>
    <message>
        <source>These words are tagged as the same already.</source>
        <translation>هذه الكلمات موسومة بالشيء نفسه من قبل.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة «⁨%1⁩»: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>W3C Web Annotation (JSON-LD): everything</source>
        <translation>تعليقات الويب W3C (JSON-LD): كل شيء</translation>
    </message>
    <message>
        <source>Table (CSV): one row a claim</source>
        <translation>جدول (CSV): صف لكل ادعاء</translation>
    </message>
    <message>
        <source>Map (GeoJSON): one feature a place</source>
        <translation>خريطة (GeoJSON): معلَم لكل مكان</translation>
    </message>
    <message>
        <source>Map (KML): one placemark a place</source>
        <translation>خريطة (KML): علامة لكل مكان</translation>
    </message>
    <message>
        <source>Picture of the map (PNG)</source>
        <translation>صورة للخريطة (PNG)</translation>
    </message>
    <message>
        <source>Drawing of the map (SVG)</source>
        <translation>رسم للخريطة (SVG)</translation>
    </message>
    <message>
        <source>Document of the map (PDF)</source>
        <translation>مستند للخريطة (PDF)</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is not enough memory to draw the map. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لرسم الخريطة. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The article %1 is not in this project. Choose another one to export.</source>
        <translation>المقال ⁨%1⁩ ليس في هذا المشروع. اختر مقالًا آخر لتصديره.</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message>
        <source>The gazetteer is missing: there is no %1 in %2. Install Hearsay again, or name its folder in HEARSAY_MAPS.</source>
        <extracomment>%1 is a file name, %2 a list of folders. HEARSAY_MAPS is an environment variable.</extracomment>
        <translation>معجم الأماكن مفقود: لا يوجد ⁨%1⁩ في ⁨%2⁩. ثبّت Hearsay من جديد، أو اذكر مجلده في ⁦HEARSAY_MAPS⁩.</translation>
    </message>
    <message>
        <source>The gazetteer is missing: there is no file “%1”. Install Hearsay again to look up places by name.</source>
        <extracomment>The gazetteer is the program&apos;s own list of places. %1 is a file name.</extracomment>
        <translation>معجم الأماكن مفقود: لا يوجد الملف «⁨%1⁩». ثبّت Hearsay من جديد للبحث عن الأماكن بأسمائها.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>The gazetteer “%1” cannot be read: %2. Check its permissions, or install Hearsay again.</source>
        <extracomment>%1 is a file name, %2 the reason.</extracomment>
        <translation>تتعذر قراءة معجم الأماكن «⁨%1⁩»: ⁨%2⁩. تحقق من أذوناته، أو ثبّت Hearsay من جديد.</translation>
    </message>
    <message>
        <source>“%1” is no gazetteer. Install Hearsay again to look up places by name.</source>
        <translation>‏«⁨%1⁩» ليس معجم أماكن. ثبّت Hearsay من جديد للبحث عن الأماكن بأسمائها.</translation>
    </message>
    <message>
        <source>The gazetteer “%1” is damaged (%2). Install Hearsay again to look up places by name.</source>
        <extracomment>%1 is a file name, %2 says what is wrong, mostly in SQLite&apos;s own words.</extracomment>
        <translation>معجم الأماكن «⁨%1⁩» تالف (⁨%2⁩). ثبّت Hearsay من جديد للبحث عن الأماكن بأسمائها.</translation>
    </message>
    <message>
        <source>Places cannot be looked up: Qt’s SQLite driver is not installed.</source>
        <translation>يتعذر البحث عن الأماكن: مشغّل SQLite الخاص بـ Qt غير مثبت.</translation>
    </message>
    <message>
        <source>The gazetteer “%1” is of version %2, which this Hearsay does not read. Install both from one release.</source>
        <extracomment>%1 is a file name, %2 a number.</extracomment>
        <translation>معجم الأماكن «⁨%1⁩» من الإصدار ⁨%2⁩، ولا يقرؤه Hearsay هذا. ثبّت الاثنين من إصدار واحد.</translation>
    </message>
    <message>
        <source>a place in it has impossible values</source>
        <translation>فيه مكان قيمه مستحيلة</translation>
    </message>
</context>
<context>
    <name>Hearsay::AboutDialog</name>
    <message>
        <source>About Hearsay</source>
        <translation>حول Hearsay</translation>
    </message>
    <message>
        <source>Hearsay %1</source>
        <translation>Hearsay %1</translation>
    </message>
    <message>
        <source>Read the news, tag who says what, see where they disagree.</source>
        <translation>اقرأ الأخبار، سِم من قال ماذا، وانظر أين يختلفون.</translation>
    </message>
    <message>
        <source>Hearsay works offline. It needs no account and sends nothing anywhere.</source>
        <translation>يعمل Hearsay دون اتصال. لا يحتاج إلى حساب ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>Your work on this article is kept in:
%1</source>
        <translation>يُحفظ عملك على هذا المقال في:
⁨%1⁩</translation>
    </message>
    <message>
        <source>Where an article’s folder cannot be written, its project is kept in:
%1</source>
        <translation>حين تتعذر الكتابة في مجلد المقال يُحفظ مشروعه في:
⁨%1⁩</translation>
    </message>
    <message>
        <source>Copyright 2026 The Hearsay authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>حقوق النشر 2026 لمؤلفي Hearsay. برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده؛ يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Map and gazetteer: %1. Natural Earth is in the public domain; GeoNames is licensed under Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/).</source>
        <extracomment>%1: &quot;Natural Earth · GeoNames CC BY 4.0&quot;, names of works and a licence</extracomment>
        <translation>الخريطة ومعجم الأماكن: ⁨%1⁩. بيانات Natural Earth في الملك العام؛ وبيانات GeoNames مرخصة برخصة المشاع الإبداعي، النسبة 4.0 (⁦https://creativecommons.org/licenses/by/4.0/⁩).</translation>
    </message>
    <message>
        <source>Borders: the map draws the provinces of Natural Earth, and Crimea and Sevastopol as part of Ukraine, as the General Assembly of the United Nations does. Borders that are disputed are drawn as dashed lines. None of it is a statement about who is right.</source>
        <translation>الحدود: ترسم الخريطة أقاليم Natural Earth، وترسم القرم وسيفاستوبول جزءًا من أوكرانيا كما تفعل الجمعية العامة للأمم المتحدة. تُرسم الحدود المتنازع عليها خطوطًا متقطعة. ليس في ذلك كله حكم على من هو المحق.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and KDE Syntax Highlighting.</source>
        <translation>بُني باستعمال ⁦Qt ⁨%1⁩⁩ و⁦KDE Syntax Highlighting⁩.</translation>
    </message>
</context>
<context>
    <name>Hearsay::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of an action. %1: its name, %2: its key</extracomment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1: the name of a step, such as “tag claim”</extracomment>
        <translation>تر&amp;اجع عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <extracomment>%1: the name of a step, such as “tag claim”</extracomment>
        <translation>&amp;إعادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open an article or a project.</source>
        <translation>فتح مقال أو مشروع.</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>فتح المثا&amp;ل</translation>
    </message>
    <message>
        <source>Open a fully annotated article to look around in. It is a copy of your own.</source>
        <translation>فتح مقال كامل التعليقات للتجول فيه. هو نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the annotations to a file for other programs.</source>
        <translation>كتابة التعليقات في ملف لبرامج أخرى.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Everything is saved as you work; this says when and where.</source>
        <translation>كل شيء يُحفظ أثناء عملك؛ هنا يُذكر متى وأين.</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Write a copy of the project to another place.</source>
        <translation>كتابة نسخة من المشروع في مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Move Project…</source>
        <translation>نقل المشر&amp;وع…</translation>
    </message>
    <message>
        <source>Keep the project in another place from now on.</source>
        <translation>حفظ المشروع في مكان آخر من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>&amp;إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open the folder that holds the project.</source>
        <translation>فتح المجلد الذي فيه المشروع.</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>تفاصيل المقا&amp;ل…</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date and address of the article.</source>
        <translation>عنوان المقال وكاتبه وجهة نشره وتاريخه ورابطه.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>Close Hearsay. Everything is saved.</source>
        <translation>إغلاق Hearsay. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <translation>نسخ الكلمات المحددة.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation>البحث عن كلمات في المقال.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Go to the next place where the words occur.</source>
        <translation>الانتقال إلى الموضع التالي الذي ترد فيه الكلمات.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Go to the previous place where the words occur.</source>
        <translation>الانتقال إلى الموضع السابق الذي ترد فيه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>Remove what is selected. Asks only where something else hangs on it.</source>
        <translation>حذف ما هو محدد. لا يسأل إلا إذا تعلق به شيء آخر.</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The key, as it is printed on it.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>ا&amp;دعاء</translation>
    </message>
    <message>
        <source>Tag the selected words as a claim.</source>
        <translation>وسم الكلمات المحددة ادعاءً.</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>متحد&amp;ث</translation>
    </message>
    <message>
        <source>Tag the selected words as a speaker; the current claim is then said by them.</source>
        <translation>وسم الكلمات المحددة متحدثًا؛ ويُسند إليه الادعاء الحالي.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>مكا&amp;ن</translation>
    </message>
    <message>
        <source>Tag the selected words as a place.</source>
        <translation>وسم الكلمات المحددة مكانًا.</translation>
    </message>
    <message>
        <source>C&amp;ue</source>
        <extracomment>The words that attribute a claim: “said”.</extracomment>
        <translation>عبا&amp;رة الإسناد</translation>
    </message>
    <message>
        <source>Tag the selected words as the cue of the current claim: “said”, “disputed”.</source>
        <translation>وسم الكلمات المحددة عبارةَ إسناد للادعاء الحالي: «قال»، «نفى».</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Mark the selected words without making a claim of them.</source>
        <translation>تعليم الكلمات المحددة دون جعلها ادعاءً.</translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>الوسم &amp;%1</translation>
    </message>
    <message>
        <source>Put the codebook’s tag with this key on the selection.</source>
        <translation>وضع وسم دليل الترميز الذي له هذا المفتاح على التحديد.</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Tag</source>
        <translation>تكر&amp;ار آخر وسم</translation>
    </message>
    <message>
        <source>The last tag again, on the words selected now.</source>
        <translation>آخر وسم مرة أخرى، على الكلمات المحددة الآن.</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>خلا&amp;ف…</translation>
    </message>
    <message>
        <source>Mark the selected claims as disputed: make a dispute of them or add them to one.</source>
        <translation>تعليم الادعاءات المحددة متنازعًا عليها: إنشاء خلاف منها أو ضمها إلى خلاف.</translation>
    </message>
    <message>
        <source>&amp;Edit Statement</source>
        <translation>تحرير البيا&amp;ن</translation>
    </message>
    <message>
        <source>Edit the current claim in its card; Esc returns to the article.</source>
        <translation>تحرير الادعاء الحالي في بطاقته؛ يعيدك Esc إلى المقال.</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The key, as it is printed on it.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <extracomment>Shows where claims are likely.</extracomment>
        <translation>&amp;العدسة</translation>
    </message>
    <message>
        <source>Show where claims are likely: quotations, verbs of saying, figures, dates.</source>
        <translation>إظهار المواضع التي يُحتمل فيها الادعاء: الاقتباسات وأفعال القول والأرقام والتواريخ.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Larger text.</source>
        <translation>نص أكبر.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Smaller text.</source>
        <translation>نص أصغر.</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الحجم العا&amp;دي</translation>
    </message>
    <message>
        <source>Text in its normal size.</source>
        <translation>النص بحجمه العادي.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Go to the next tagged words.</source>
        <translation>الانتقال إلى الكلمات الموسومة التالية.</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>Go to the previous tagged words.</source>
        <translation>الانتقال إلى الكلمات الموسومة السابقة.</translation>
    </message>
    <message>
        <source>Go to &amp;Article</source>
        <translation>الانتقا&amp;ل إلى المقال</translation>
    </message>
    <message>
        <source>Put the keyboard into the article.</source>
        <translation>نقل لوحة المفاتيح إلى المقال.</translation>
    </message>
    <message>
        <source>Go to &amp;Annotations</source>
        <translation>الانتقا&amp;ل إلى التعليقات</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of annotations.</source>
        <translation>نقل لوحة المفاتيح إلى قائمة التعليقات.</translation>
    </message>
    <message>
        <source>Go to &amp;Map</source>
        <translation>الانتقا&amp;ل إلى الخريطة</translation>
    </message>
    <message>
        <source>Put the keyboard into the map.</source>
        <translation>نقل لوحة المفاتيح إلى الخريطة.</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>استعمال الشاشة كلها.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>كل المفاتيح في صفحة واحدة.</translation>
    </message>
    <message>
        <source>&amp;About Hearsay</source>
        <translation>حو&amp;ل Hearsay</translation>
    </message>
    <message>
        <source>Version, licence, and where your data lives.</source>
        <translation>الإصدار والرخصة وأين تُحفظ بياناتك.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Heading over commands, a menu’s name.</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Heading over commands, a menu’s name: a verb.</extracomment>
        <translation>وسم</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Heading over commands, a menu’s name.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Restore from Backup…</source>
        <translation>&amp;استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Go back to the project as it was at an earlier time.</source>
        <translation>الرجوع إلى المشروع كما كان في وقت سابق.</translation>
    </message>
    <message>
        <source>&amp;Paste as Article…</source>
        <translation>لصق كمقا&amp;ل…</translation>
    </message>
    <message>
        <source>Make an article of the text in the clipboard.</source>
        <translation>إنشاء مقال من النص الذي في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Put away what is open. Everything is saved.</source>
        <translation>إبعاد ما هو مفتوح. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;إضافة مقالات…</translation>
    </message>
    <message>
        <source>Put more articles into the same project.</source>
        <translation>وضع مقالات أخرى في المشروع نفسه.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل &amp;إلى أعلى</translation>
    </message>
    <message>
        <source>Put the article before the one above it in the list.</source>
        <translation>وضع المقال قبل الذي فوقه في القائمة.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل &amp;إلى أسفل</translation>
    </message>
    <message>
        <source>Put the article behind the one below it in the list.</source>
        <translation>وضع المقال بعد الذي تحته في القائمة.</translation>
    </message>
    <message>
        <source>Remove &amp;Article</source>
        <translation>حذ&amp;ف المقال</translation>
    </message>
    <message>
        <source>Take the article out of the project. Asks where it is annotated. The file stays.</source>
        <translation>إخراج المقال من المشروع. يسأل إن كان عليه تعليقات. يبقى الملف.</translation>
    </message>
    <message>
        <source>E&amp;very Occurrence…</source>
        <translation>كل المو&amp;اضع…</translation>
    </message>
    <message>
        <source>Tag the other places where the article names the current speaker or place.</source>
        <translation>وسم المواضع الأخرى التي يذكر فيها المقال المتحدث أو المكان الحالي.</translation>
    </message>
    <message>
        <source>&amp;Adjust Span</source>
        <translation>ضبط المقطع</translation>
    </message>
    <message>
        <source>Move the ends of the tagged words by the arrow keys; by mouse, drag either end.</source>
        <translation>تحريك طرفي الكلمات الموسومة بمفاتيح الأسهم؛ وبالفأرة اسحب أحد الطرفين.</translation>
    </message>
    <message>
        <source>Next Ar&amp;ticle</source>
        <translation>المقا&amp;ل التالي</translation>
    </message>
    <message>
        <source>Go to the next article of the project.</source>
        <translation>الانتقال إلى المقال التالي في المشروع.</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>المقا&amp;ل السابق</translation>
    </message>
    <message>
        <source>Go to the previous article of the project.</source>
        <translation>الانتقال إلى المقال السابق في المشروع.</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>الاقتبا&amp;س التالي</translation>
    </message>
    <message>
        <source>Select the next quotation that no claim is made of yet.</source>
        <translation>تحديد الاقتباس التالي الذي لم يُجعل ادعاءً بعد.</translation>
    </message>
    <message>
        <source>Previous Quo&amp;tation</source>
        <translation>الاقتبا&amp;س السابق</translation>
    </message>
    <message>
        <source>Select the quotation before that no claim is made of yet.</source>
        <translation>تحديد الاقتباس السابق الذي لم يُجعل ادعاءً بعد.</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>Go to Article &amp;List</source>
        <translation>الانتقا&amp;ل إلى قائمة المقالات</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles.</source>
        <translation>نقل لوحة المفاتيح إلى قائمة المقالات.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>Hearsay::AnnotationPanel</name>
    <message>
        <source>Annotations of all articles</source>
        <translation>تعليقات كل المقالات</translation>
    </message>
    <message>
        <source>Show the annotations of every article in the project, not only of the one shown</source>
        <translation>إظهار تعليقات كل مقال في المشروع، لا المقال المعروض وحده</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>No claims yet.
Select what somebody says in the article and press C.</source>
        <translation>لا ادعاءات بعد.
حدد في المقال ما يقوله أحدهم واضغط C.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>No speakers yet.
Select a name in the article and press S.</source>
        <translation>لا متحدثين بعد.
حدد اسمًا في المقال واضغط S.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>No disputed facts yet.
Select claims that contradict each other in the tab Claims and press D.</source>
        <translation>لا وقائع متنازع عليها بعد.
حدد ادعاءات متناقضة في تبويب «الادعاءات» واضغط D.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>No places yet.
Select a name in the article and press P.</source>
        <translation>لا أماكن بعد.
حدد اسمًا في المقال واضغط P.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>No tags yet.
Add the first of your codebook with the button above.</source>
        <translation>لا وسوم بعد.
أضف أول وسوم دليل الترميز بالزر أعلاه.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <extracomment>Name of a tag until the user gives it another; %1 counts.</extracomment>
        <translation>وسم جديد %1</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleDialog</name>
    <message>
        <source>&amp;Known</source>
        <extracomment>Whether the day of publication is known.</extracomment>
        <translation>المعر&amp;وفة</translation>
    </message>
    <message>
        <source>Article Details</source>
        <translation>تفاصيل المقال</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنو&amp;ان:</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <extracomment>Who wrote the article.</extracomment>
        <translation>الكاتب:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <extracomment>The newspaper, agency or station.</extracomment>
        <translation>جهة النشر:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>تا&amp;ريخ النشر:</translation>
    </message>
    <message>
        <source>&amp;Address (URL):</source>
        <translation>الر&amp;ابط (URL):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>The language of the article, as a code such as &quot;en&quot; or &quot;fa-AF&quot;</extracomment>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Picture &amp;credit:</source>
        <translation>مصد&amp;ر الصورة:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>ترميز النص:</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>الطول:</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 محرف</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>‏⁨%1⁩ (تخمين)</translation>
    </message>
    <message>
        <source>%1. It cannot be changed any more: annotations count the characters of the text as it is.</source>
        <extracomment>%1: the name of a character encoding</extracomment>
        <translation>‏⁨%1⁩. لم يعد تغييره ممكنًا: التعليقات تعدّ محارف النص كما هو.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleList</name>
    <message>
        <source>Articles of the project</source>
        <translation>مقالات المشروع</translation>
    </message>
    <message>
        <source>Choose the article to read. Files let go here are added to the project.</source>
        <translation>اختر المقال الذي تقرؤه. تُضاف إلى المشروع الملفات التي تُترك هنا.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims are tagged in an article.</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticlePane</name>
    <message>
        <source>read as %1, a guess</source>
        <extracomment>%1: the name of a character encoding</extracomment>
        <translation>قُرئ بترميز ⁨%1⁩، تخمينًا</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>مقالات المشروع</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>تفاصيل…</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date and address of the article</source>
        <translation>عنوان المقال وكاتبه وجهة نشره وتاريخه ورابطه</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Open an article to begin, or the sample to look around.</source>
        <translation>افتح مقالًا للبدء، أو المثال للتجول فيه.</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>المقال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticlesFlow</name>
    <message>
        <source>Add Articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>المقالات (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <extracomment>%n is how many articles were put into the project.</extracomment>
        <translation>
            <numerusform>لم يُضف أي مقال.</numerusform>
            <numerusform>أُضيف مقال واحد.</numerusform>
            <numerusform>أُضيف مقالان.</numerusform>
            <numerusform>أُضيفت %Ln مقالات.</numerusform>
            <numerusform>أُضيف %Ln مقالًا.</numerusform>
            <numerusform>أُضيف %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” from the project? %n annotation(s) hang on it and will be removed or changed too.</source>
        <extracomment>%1: title of an article. %n is how many annotations hang on it.</extracomment>
        <translation>
            <numerusform>أتريد حذف «⁨%1⁩» من المشروع؟ لا تتعلق به تعليقات.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩» من المشروع؟ يتعلق به تعليق واحد وسيُحذف أو يُغيَّر أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩» من المشروع؟ يتعلق به تعليقان وسيُحذفان أو يُغيَّران أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩» من المشروع؟ تتعلق به %Ln تعليقات وستُحذف أو تُغيَّر أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩» من المشروع؟ يتعلق به %Ln تعليقًا وستُحذف أو تُغيَّر أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩» من المشروع؟ يتعلق به %Ln تعليق وستُحذف أو تُغيَّر أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article was removed from the project. Its file stays.</source>
        <translation>حُذف المقال من المشروع. يبقى ملفه.</translation>
    </message>
</context>
<context>
    <name>Hearsay::CheatSheetDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A column: keys of the keyboard.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A column: what a key calls.</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>Hearsay::ClaimCard</name>
    <message>
        <source>Add a speaker</source>
        <translation>إضافة متحدث</translation>
    </message>
    <message>
        <source>What is claimed, in one line of your own</source>
        <translation>ما يُدَّعى، في سطر بكلماتك</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>What is claimed, in one line.</extracomment>
        <translation>بيان الادعاء</translation>
    </message>
    <message>
        <source>edit statement</source>
        <translation>تحرير بيان الادعاء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>take speaker away</source>
        <translation>إبعاد المتحدث</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>How it is attributed</source>
        <translation>كيف أُسند القول</translation>
    </message>
    <message>
        <source>change attribution</source>
        <translation>تغيير الإسناد</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Label: how a claim is attributed.</extracomment>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Label: the places of a claim.</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Mark as disputed, or join a dispute</source>
        <translation>تعليم كمتنازع عليه، أو ضم إلى خلاف</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Label: the disputes of a claim.</extracomment>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Not said by %1</source>
        <translation>ليس من قول ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: the word of the article that attributes a claim, such as “said”</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Clear the cue</source>
        <translation>مسح عبارة الإسناد</translation>
    </message>
    <message>
        <source>no cue (Q)</source>
        <extracomment>Cue: the word of the article that attributes a claim, such as “said”. Q: the key.</extracomment>
        <translation>بلا عبارة إسناد (Q)</translation>
    </message>
    <message>
        <source>Select the cue in the article, such as “said”, and press Q.</source>
        <translation>حدد عبارة الإسناد في المقال، مثل «قال»، واضغط Q.</translation>
    </message>
    <message>
        <source>What the place is to the claim</source>
        <translation>صلة المكان بالادعاء</translation>
    </message>
    <message>
        <source>change role of place</source>
        <translation>تغيير صلة المكان</translation>
    </message>
    <message>
        <source>Take the place away</source>
        <translation>إبعاد المكان</translation>
    </message>
    <message>
        <source>take place away</source>
        <translation>إبعاد المكان</translation>
    </message>
    <message>
        <source>Take the claim out of the dispute</source>
        <translation>إخراج الادعاء من الخلاف</translation>
    </message>
    <message>
        <source>Question to be written</source>
        <translation>سؤال لم يُكتب بعد</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1: the question of a dispute, %2: what this claim answers</extracomment>
        <translation>‏⁨%1⁩ — ⁨%2⁩</translation>
    </message>
    <message>
        <source>add place to claim</source>
        <translation>إضافة مكان إلى الادعاء</translation>
    </message>
    <message>
        <source>add speaker</source>
        <translation>إضافة متحدث</translation>
    </message>
    <message>
        <source>add place</source>
        <translation>إضافة مكان</translation>
    </message>
</context>
<context>
    <name>Hearsay::ColourPicker</name>
    <message>
        <source>Other…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>لون الوسم</translation>
    </message>
</context>
<context>
    <name>Hearsay::DisputeCard</name>
    <message>
        <source>What do they disagree on?</source>
        <translation>علامَ يختلفون؟</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>edit question</source>
        <translation>تحرير السؤال</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوع الخلاف</translation>
    </message>
    <message>
        <source>change type of dispute</source>
        <translation>تغيير نوع الخلاف</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a dispute: open, corrected …</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>change status of dispute</source>
        <translation>تغيير حالة الخلاف</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Label: what a dispute is about.</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Position, such as “yes”</source>
        <translation>الموقف، مثل «نعم»</translation>
    </message>
    <message>
        <source>edit position</source>
        <translation>تحرير الموقف</translation>
    </message>
    <message>
        <source>Take the claim out of the dispute</source>
        <translation>إخراج الادعاء من الخلاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One side of a dispute. %1: who, %2: what they say.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Position of: %1</source>
        <translation>موقف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Hearsay::DisputeDialog</name>
    <message>
        <source>Disputed fact</source>
        <translation>واقعة متنازع عليها</translation>
    </message>
    <message>
        <source>New or existing dispute</source>
        <translation>خلاف جديد أو قائم</translation>
    </message>
    <message>
        <source>What do they disagree on? “Is the city clear?”</source>
        <translation>علامَ يختلفون؟ «هل خلت المدينة؟»</translation>
    </message>
    <message>
        <source>&amp;Dispute:</source>
        <translation>الخلا&amp;ف:</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>السؤا&amp;ل:</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>خلاف جديد</translation>
    </message>
    <message>
        <source>Question to be written</source>
        <translation>سؤال لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Position of %1, such as “yes”</source>
        <extracomment>%1: who makes the claim. Placeholder of the field for what they answer to the question.</extracomment>
        <translation>موقف ⁨%1⁩، مثل «نعم»</translation>
    </message>
    <message>
        <source>Position of: %1</source>
        <translation>موقف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>These claims are part of that dispute already.</source>
        <translation>هذه الادعاءات في ذلك الخلاف من قبل.</translation>
    </message>
    <message>
        <source>Write the question on which the claims disagree.</source>
        <translation>اكتب السؤال الذي تختلف عليه الادعاءات.</translation>
    </message>
    <message>
        <source>A dispute needs a second claim before it counts as one: it can join later.</source>
        <translation>لا يُعد الخلاف خلافًا حتى ينضم إليه ادعاء ثانٍ: يمكن أن ينضم لاحقًا.</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>A button: the claims join a dispute that exists.</extracomment>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>تعليم كمتنازع عليه</translation>
    </message>
</context>
<context>
    <name>Hearsay::DisputeModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One side of a dispute. %1: who, %2: their position.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>vs</source>
        <extracomment>Stands between the sides of a dispute: &quot;Rahimi vs Mujahid&quot;.</extracomment>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Question to be written</source>
        <extracomment>A dispute whose question nobody has written yet.</extracomment>
        <translation>سؤال لم يُكتب بعد</translation>
    </message>
</context>
<context>
    <name>Hearsay::EncodingList</name>
    <message>
        <source>Encodings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Read the file in another encoding. Possible until the first annotation.</source>
        <translation>قراءة الملف بترميز آخر. ممكن حتى أول تعليق.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>كيف يبدو النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>جارٍ فك الترميز…</translation>
    </message>
    <message>
        <source>%1 (now, a guess)</source>
        <extracomment>%1: the name of a character encoding; it is the one that the file is read in now</extracomment>
        <translation>‏⁨%1⁩ (الآن، تخمينًا)</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>‏⁨%1⁩ (الآن)</translation>
    </message>
    <message>
        <source>Every character of the preview&apos;s part of the file can be read.</source>
        <extracomment>Shown below a preview of a file&apos;s text in some encoding.</extracomment>
        <translation>يمكن قراءة كل محارف جزء الملف المعروض في المعاينة.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be read.</source>
        <translation>
            <numerusform>يمكن قراءة كل المحارف.</numerusform>
            <numerusform>تتعذر قراءة محرف واحد.</numerusform>
            <numerusform>تتعذر قراءة محرفين.</numerusform>
            <numerusform>تتعذر قراءة %Ln محارف.</numerusform>
            <numerusform>تتعذر قراءة %Ln محرفًا.</numerusform>
            <numerusform>تتعذر قراءة %Ln محرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ExportDialog</name>
    <message>
        <source>With &amp;relations (who said it, who disputes it)</source>
        <translation>مع العلاقا&amp;ت (من قال، ومن يخالف)</translation>
    </message>
    <message>
        <source>&amp;Raw cells: no apostrophe before what spreadsheets take for formulas</source>
        <translation>خلايا خا&amp;م: دون فاصلة عليا قبل ما تظنه الجداول صيغًا</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark, for Excel</source>
        <translation>البد&amp;ء بعلامة ترتيب البايتات، من أجل Excel</translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation>تصدير التعليقات</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <extracomment>%n is how many articles the project holds.</extracomment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>المقال الوحيد</numerusform>
            <numerusform>المقالان كلاهما</numerusform>
            <numerusform>المقالات الـ%Ln كلها</numerusform>
            <numerusform>المقالات الـ%Ln كلها</numerusform>
            <numerusform>المقالات الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the article shown</source>
        <translation>المقال المعروض وحده</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>المقالا&amp;ت:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <extracomment>Label: the file to write.</extracomment>
        <translation>&amp;إلى:</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>معاينة:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>%n is how many places the exported file will hold. Shown under the preview.</extracomment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>%n is how many claims the exported file will hold. Shown under the preview.</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Say where to write the file.</source>
        <translation>حدد مكان كتابة الملف.</translation>
    </message>
    <message>
        <source>A project must not be replaced by an export of it. Choose another name.</source>
        <translation>لا يجوز أن يحل تصدير المشروع محل المشروع. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is there already. Export again to replace it.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>‏⁨%1⁩ موجود من قبل. صدّر مرة أخرى لاستبداله.</translation>
    </message>
</context>
<context>
    <name>Hearsay::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <extracomment>The search went on from the beginning.</extracomment>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>From the end</source>
        <extracomment>The search went on from the end.</extracomment>
        <translation>من النهاية</translation>
    </message>
</context>
<context>
    <name>Hearsay::HighlightCard</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
</context>
<context>
    <name>Hearsay::Inspector</name>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>حذف (Delete)</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
</context>
<context>
    <name>Hearsay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Of the languages to choose from: that of the desktop.</extracomment>
        <translation>النظا&amp;م</translation>
    </message>
    <message>
        <source>The language that the system is set to.</source>
        <translation>اللغة المضبوطة في النظام.</translation>
    </message>
    <message>
        <source>Show Hearsay in %1.</source>
        <extracomment>%1: the name of a language in that language: &quot;Français&quot;</extracomment>
        <translation>عرض Hearsay باللغة: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Hearsay::MainWindow</name>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Names the tool bar.</extracomment>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <extracomment>A menu: a verb.</extracomment>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <extracomment>A menu: the user’s own list of tags.</extracomment>
        <translation>&amp;دليل الترميز</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Close and lose them?</source>
        <extracomment>Asked when the window is closed while changes could not be written.</extracomment>
        <translation>
            <numerusform>لا تغييرات غير محفوظة. أتريد الإغلاق؟</numerusform>
            <numerusform>تعذر حفظ تغيير واحد. أتريد الإغلاق وفقدانه؟</numerusform>
            <numerusform>تعذر حفظ تغييرين. أتريد الإغلاق وفقدانهما؟</numerusform>
            <numerusform>تعذر حفظ %Ln تغييرات. أتريد الإغلاق وفقدانها؟</numerusform>
            <numerusform>تعذر حفظ %Ln تغييرًا. أتريد الإغلاق وفقدانها؟</numerusform>
            <numerusform>تعذر حفظ %Ln تغيير. أتريد الإغلاق وفقدانها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes when Hearsay starts again.</source>
        <translation>تتغير اللغة عند بدء Hearsay من جديد.</translation>
    </message>
    <message>
        <source>Start Again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>The link leads to “%1”: only addresses of the web and of mail can be opened.</source>
        <extracomment>%1: where a link in an article leads</extracomment>
        <translation>يؤدي الرابط إلى «⁨%1⁩»: لا تُفتح إلا روابط الويب والبريد.</translation>
    </message>
    <message>
        <source>Open this link of the article in another program?
%1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>أتريد فتح رابط المقال هذا في برنامج آخر؟
⁨%1⁩</translation>
    </message>
    <message>
        <source>No program could be started to open %1</source>
        <translation>تعذر تشغيل برنامج لفتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>The project is no longer as it was left, and what is on screen is nowhere else. Close and lose it?</source>
        <extracomment>Asked when the window is closed.</extracomment>
        <translation>لم يعد المشروع كما تُرك، وما على الشاشة غير محفوظ في مكان آخر. أتريد الإغلاق وفقدانه؟</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapFilterMenu</name>
    <message>
        <source>&amp;All Places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>This A&amp;rticle</source>
        <translation>هذ&amp;ا المقال</translation>
    </message>
    <message>
        <source>This &amp;Claim</source>
        <translation>هذا الا&amp;دعاء</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>متحد&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>خلا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;دقة</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapFlow</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: path of a file, %2: what the system says</extracomment>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>%1 map</source>
        <extracomment>A file name for a map of an article. %1: name of the article&apos;s file</extracomment>
        <translation>خريطة %1</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>Exported the map to %1</source>
        <translation>صُدِّرت الخريطة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The printer does not take the map. Choose another one, or export the map as a document.</source>
        <translation>لا تقبل الطابعة الخريطة. اختر طابعة أخرى، أو صدّر الخريطة مستندًا.</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>What the symbols of the map mean</source>
        <translation>معاني رموز الخريطة</translation>
    </message>
    <message>
        <source>Known exactly</source>
        <translation>معروف بدقة</translation>
    </message>
    <message>
        <source>Somewhere near</source>
        <translation>في مكان ما بالقرب</translation>
    </message>
    <message>
        <source>Somewhere in the district, in a dashed circle</source>
        <translation>في مكان ما من المديرية، داخل دائرة متقطعة</translation>
    </message>
    <message>
        <source>Somewhere in the hatched province or country</source>
        <translation>في مكان ما من الولاية أو البلد المظلل بخطوط</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>A sign in the symbol of a place. %1: &quot;Event&quot;, &quot;Dateline&quot; …</extracomment>
        <translation>الصلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A claim about it is disputed</source>
        <translation>ادعاء بشأنه متنازع عليه</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Several places: click to go closer</source>
        <translation>عدة أماكن: انقر للاقتراب</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapPanel</name>
    <message>
        <source>Show all places</source>
        <translation>إظهار كل الأماكن</translation>
    </message>
    <message>
        <source>Show all places (Home)</source>
        <translation>إظهار كل الأماكن (Home)</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>Makes the map show less, but larger.</extracomment>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>Makes the map show more, but smaller.</extracomment>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>أبعد (-)</translation>
    </message>
    <message>
        <source>Choose which places are shown</source>
        <translation>اختيار الأماكن المعروضة</translation>
    </message>
    <message>
        <source>Show only the places of an article, a claim, a speaker, a dispute</source>
        <translation>إظهار أماكن مقال أو ادعاء أو متحدث أو خلاف وحدها</translation>
    </message>
    <message>
        <source>Export or print the map</source>
        <translation>تصدير الخريطة أو طباعتها</translation>
    </message>
    <message>
        <source>Write what is seen to a picture or a document, or print it</source>
        <translation>كتابة ما يُرى في صورة أو مستند، أو طباعته</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>How far %2 is from %1, two names of places. %3: &quot;about 246 km, SSE&quot;</extracomment>
        <translation>‏⁨%1⁩ – ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <extracomment>%1: a claim, a speaker&apos;s name …</extracomment>
        <translation>فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>What the symbols of the map mean</source>
        <translation>معاني رموز الخريطة</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapView</name>
    <message>
        <source>Map of places</source>
        <translation>خريطة الأماكن</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus change its scale, Home shows all places, Tab goes from place to place, Enter to where the article names it.</source>
        <translation>تحرك مفاتيح الأسهم الخريطة، ويغيّر الزائد والناقص مقياسها، ويُظهر Home كل الأماكن، وينتقل Tab من مكان إلى مكان، وEnter إلى حيث يذكره المقال.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins a province and its country: &quot;Baghlan, Afghanistan&quot;</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims are about a place.</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>What a place is to the claims that name it. %1: &quot;Event&quot;, &quot;Dateline&quot; …</extracomment>
        <translation>الصلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Of a place: a claim about it is disputed.</extracomment>
        <translation>متنازع عليه</translation>
    </message>
</context>
<context>
    <name>Hearsay::MarkAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Said aloud: what the mark is and its words. &quot;claim: Kunduz is clear&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hearsay::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Hearsay::NotLocatedList</name>
    <message>
        <source>Places that are not located</source>
        <translation>أماكن لم يُحدَّد موقعها</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not located</source>
        <translation>
            <numerusform>لا أماكن بلا موقع</numerusform>
            <numerusform>مكان واحد بلا موقع</numerusform>
            <numerusform>مكانان بلا موقع</numerusform>
            <numerusform>%Ln أماكن بلا موقع</numerusform>
            <numerusform>%Ln مكانًا بلا موقع</numerusform>
            <numerusform>%Ln مكان بلا موقع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ObjectCard</name>
    <message>
        <source>This is the last claim of the dispute “%1”. Remove the dispute too?</source>
        <extracomment>%1: the question of a dispute</extracomment>
        <translation>هذا آخر ادعاء في الخلاف «⁨%1⁩». أتريد حذف الخلاف أيضًا؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The name must not be empty. Esc puts the old one back.</source>
        <translation>يجب ألا يكون الاسم فارغًا. يعيد Esc الاسم السابق.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ObjectChooser</name>
    <message>
        <source>Choose a speaker</source>
        <translation>اختيار متحدث</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>اسم المتحدث</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Known speakers</source>
        <translation>المتحدثون المعروفون</translation>
    </message>
    <message>
        <source>Known places</source>
        <translation>الأماكن المعروفة</translation>
    </message>
    <message>
        <source>not located</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>متحدث جديد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>New place “%1”</source>
        <translation>مكان جديد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Not yet among the speakers</source>
        <translation>ليس بين المتحدثين بعد</translation>
    </message>
    <message>
        <source>Not yet among the places</source>
        <translation>ليس بين الأماكن بعد</translation>
    </message>
</context>
<context>
    <name>Hearsay::ObjectList</name>
    <message>
        <source>Filter</source>
        <extracomment>Stands in an empty search field.</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>Order of a list: as in the article.</extracomment>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Order of a list.</extracomment>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Most used</source>
        <extracomment>The objects that are used most come first.</extracomment>
        <translation>الأكثر استعمالًا</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Order of a list: the newest first.</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا شيء يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list match the filter.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Hearsay::OccurrenceFlow</name>
    <message>
        <source>Choose a speaker or place first: click its name in the article, or its row in the list.</source>
        <translation>اختر متحدثًا أو مكانًا أولًا: انقر اسمه في المقال، أو صفه في القائمة.</translation>
    </message>
    <message>
        <source>The article names %1 nowhere else.</source>
        <extracomment>%1: a speaker or place</extracomment>
        <translation>لا يذكر المقال ⁨%1⁩ في موضع آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Other articles of the project do so %n time(s).</source>
        <extracomment>%n is how many times the same name occurs</extracomment>
        <translation>
            <numerusform>لا تذكره مقالات المشروع الأخرى.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى مرة واحدة.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى مرتين.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى %Ln مرات.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى %Ln مرة.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى %Ln مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more time(s): %1.</source>
        <extracomment>%n is how many mentions were tagged, %1 the name of a speaker or place</extracomment>
        <translation>
            <numerusform>لم يُوسم في مواضع أخرى: ⁨%1⁩.</numerusform>
            <numerusform>وُسم مرة واحدة أخرى: ⁨%1⁩.</numerusform>
            <numerusform>وُسم مرتين أخريين: ⁨%1⁩.</numerusform>
            <numerusform>وُسم %Ln مرات أخرى: ⁨%1⁩.</numerusform>
            <numerusform>وُسم %Ln مرة أخرى: ⁨%1⁩.</numerusform>
            <numerusform>وُسم %Ln مرة أخرى: ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::OccurrencesDialog</name>
    <message>
        <source>&amp;All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Every Occurrence</source>
        <translation>كل المواضع</translation>
    </message>
    <message numerus="yes">
        <source>The article names %1 %n more time(s). Untick what means another.</source>
        <extracomment>%n is how many times, %1 the name of a speaker or place</extracomment>
        <translation>
            <numerusform>لا يذكر المقال ⁨%1⁩ في مواضع أخرى.</numerusform>
            <numerusform>يذكر المقال ⁨%1⁩ مرة واحدة أخرى. أزل علامة ما يعني غيره.</numerusform>
            <numerusform>يذكر المقال ⁨%1⁩ مرتين أخريين. أزل علامة ما يعني غيره.</numerusform>
            <numerusform>يذكر المقال ⁨%1⁩ %Ln مرات أخرى. أزل علامة ما يعني غيره.</numerusform>
            <numerusform>يذكر المقال ⁨%1⁩ %Ln مرة أخرى. أزل علامة ما يعني غيره.</numerusform>
            <numerusform>يذكر المقال ⁨%1⁩ %Ln مرة أخرى. أزل علامة ما يعني غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other articles of the project do so %n time(s); open them to tag there.</source>
        <extracomment>%n is how many times the same name occurs</extracomment>
        <translation>
            <numerusform>لا تذكره مقالات المشروع الأخرى.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى مرة واحدة؛ افتحها للوسم فيها.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى مرتين؛ افتحها للوسم فيها.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى %Ln مرات؛ افتحها للوسم فيها.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى %Ln مرة؛ افتحها للوسم فيها.</numerusform>
            <numerusform>تذكره مقالات المشروع الأخرى %Ln مرة؛ افتحها للوسم فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to tag</source>
        <translation>مواضع الوسم</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n</source>
        <extracomment>Button. %n is how many are ticked.</extracomment>
        <translation>
            <numerusform>لا شيء للوسم</numerusform>
            <numerusform>&amp;وسم واحد</numerusform>
            <numerusform>&amp;وسم اثنين</numerusform>
            <numerusform>&amp;وسم %Ln</numerusform>
            <numerusform>&amp;وسم %Ln</numerusform>
            <numerusform>&amp;وسم %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::PasteDialog</name>
    <message>
        <source>&amp;Known</source>
        <translation>المعر&amp;وفة</translation>
    </message>
    <message>
        <source>Paste as Article</source>
        <translation>لصق كمقال</translation>
    </message>
    <message>
        <source>Paste the text of the article here.</source>
        <translation>الصق نص المقال هنا.</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>التاريخ معروف</translation>
    </message>
    <message>
        <source>Te&amp;xt, which cannot be changed later:</source>
        <translation>النص، &amp;ولا يمكن تغييره لاحقًا:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنو&amp;ان:</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>الكاتب:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>جهة النشر:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>تا&amp;ريخ النشر:</translation>
    </message>
    <message>
        <source>&amp;Address (URL):</source>
        <translation>الر&amp;ابط (URL):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>The language of the article, as a code such as &quot;en&quot; or &quot;fa-AF&quot;</extracomment>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Put it into:</source>
        <translation>وضعه في:</translation>
    </message>
    <message>
        <source>&amp;Make Article</source>
        <translation>&amp;إنشاء مقال</translation>
    </message>
    <message>
        <source>the pro&amp;ject that is open</source>
        <translation>المشر&amp;وع المفتوح</translation>
    </message>
    <message>
        <source>a project of its o&amp;wn</source>
        <translation>مشر&amp;وع خاص به</translation>
    </message>
    <message>
        <source>No article was made yet. %1</source>
        <extracomment>Shown over a pasted text that could not be made an article. %1: why, a sentence or more.</extracomment>
        <translation>لم يُنشأ مقال بعد. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Hearsay::PasteFlow</name>
    <message>
        <source>What you pasted was not added: another project was opened.</source>
        <translation>لم يُضف ما لصقته: فُتح مشروع آخر.</translation>
    </message>
    <message>
        <source>What you pasted is kept in %1</source>
        <translation>يُحفظ ما لصقته في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceCandidateModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Joins a province and its country: &quot;Baghlan, Afghanistan&quot;</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>%1: how many people live in a place, a number as people write it</extracomment>
        <translation>%1 نسمة</translation>
    </message>
    <message>
        <source>not located</source>
        <extracomment>A place without coordinates.</extracomment>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>In this project · %1 · %2</source>
        <extracomment>A place that the project has already. %1: &quot;City&quot;, %2: its coordinates</extracomment>
        <translation>في هذا المشروع · ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>None of these: without coordinates for now</source>
        <translation>لا شيء منها: بلا إحداثيات في الوقت الحالي</translation>
    </message>
    <message>
        <source>New place “%1”</source>
        <extracomment>%1: the name of a place that is not in the project yet</extracomment>
        <translation>مكان جديد «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>rename place</source>
        <translation>إعادة تسمية المكان</translation>
    </message>
    <message>
        <source>change kind of place</source>
        <translation>تغيير نوع المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of a place: city, province …</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>change precision</source>
        <translation>تغيير الدقة</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>How exactly a place is known.</extracomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <extracomment>The place’s number in a list of places.</extracomment>
        <translation>معجم الأماكن</translation>
    </message>
    <message>
        <source>such as “geonames:1135689”</source>
        <translation>مثل «⁦geonames:1135689⁩»</translation>
    </message>
    <message>
        <source>edit gazetteer number</source>
        <translation>تحرير رقم المعجم</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة واحدة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %Ln مرات</numerusform>
            <numerusform>ذُكر %Ln مرة</numerusform>
            <numerusform>ذُكر %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1: the names of a place as they stand in the articles</extracomment>
        <translation>كُتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>What the place is to the claim</source>
        <translation>صلة المكان بالادعاء</translation>
    </message>
    <message>
        <source>change role of place</source>
        <translation>تغيير صلة المكان</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>36.73, 68.86 or 36°43′48″N 68°51′36″E</source>
        <translation>‏⁦36.73, 68.86⁩ أو ⁦36°43′48″N 68°51′36″E⁩</translation>
    </message>
    <message>
        <source>Look Up…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find the place in the gazetteer or on the map</source>
        <translation>البحث عن المكان في المعجم أو على الخريطة</translation>
    </message>
    <message>
        <source>locate place</source>
        <translation>تحديد موقع المكان</translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceModel</name>
    <message>
        <source>not located</source>
        <extracomment>A place without coordinates.</extracomment>
        <translation>بلا موقع</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <extracomment>How often a place is named.</extracomment>
        <translation>
            <numerusform>لا ذِكر</numerusform>
            <numerusform>ذِكر واحد</numerusform>
            <numerusform>ذِكران</numerusform>
            <numerusform>%Ln مواضع ذِكر</numerusform>
            <numerusform>%Ln موضع ذِكر</numerusform>
            <numerusform>%Ln موضع ذِكر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::PlacePicker</name>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Name of the place, or its coordinates</source>
        <translation>اسم المكان أو إحداثياته</translation>
    </message>
    <message>
        <source>Places of this name</source>
        <translation>أماكن بهذا الاسم</translation>
    </message>
    <message>
        <source>None of these? Type coordinates, or click the map.</source>
        <translation>لا شيء منها؟ اكتب الإحداثيات، أو انقر الخريطة.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>For the claim</source>
        <extracomment>Label: what the place is to the claim.</extracomment>
        <translation>للادعاء</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>مدى دقة المكان</translation>
    </message>
    <message>
        <source>What the place is to the current claim</source>
        <translation>صلة المكان بالادعاء الحالي</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>The place has nothing to do with the current claim.</extracomment>
        <translation>لا صلة</translation>
    </message>
    <message numerus="yes">
        <source>Tag all %n occurrence(s) (Ctrl+Enter)</source>
        <extracomment>%n: how often the selected words stand in the article</extracomment>
        <translation>
            <numerusform>لا مواضع لوسمها (⁦Ctrl+Enter⁩)</numerusform>
            <numerusform>وسم الموضع الوحيد (⁦Ctrl+Enter⁩)</numerusform>
            <numerusform>وسم الموضعين كليهما (⁦Ctrl+Enter⁩)</numerusform>
            <numerusform>وسم المواضع الـ%Ln كلها (⁦Ctrl+Enter⁩)</numerusform>
            <numerusform>وسم المواضع الـ%Ln كلها (⁦Ctrl+Enter⁩)</numerusform>
            <numerusform>وسم المواضع الـ%Ln كلها (⁦Ctrl+Enter⁩)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ProjectFlow</name>
    <message>
        <source>Hearsay projects (*.hearsay)</source>
        <translation>مشاريع Hearsay (*.hearsay)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>حُفظت نسخة باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Your work is now kept in %1</source>
        <translation>يُحفظ عملك الآن في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Articles and projects (%1 *.hearsay)</source>
        <translation>المقالات والمشاريع (%1 *.hearsay)</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>المقالات (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>فتح مقال</translation>
    </message>
    <message>
        <source>Open an article first: there is nothing to export.</source>
        <translation>افتح مقالًا أولًا: لا شيء لتصديره.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1</source>
        <translation>
            <numerusform>لم يُصدَّر أي مكان إلى ⁨%1⁩</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: مكان واحد</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: مكانين</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %Ln أماكن</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %Ln مكانًا</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %Ln مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n claim(s) to %1</source>
        <extracomment>%n is how many claims were exported, %1 the name of the file.</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي ادعاء إلى ⁨%1⁩</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: ادعاء واحد</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: ادعاءين</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %Ln ادعاءات</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %Ln ادعاءً</numerusform>
            <numerusform>صُدِّر إلى ⁨%1⁩: %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>All saved in %1</source>
        <extracomment>%1: the name of a project file</extracomment>
        <translation>كل شيء محفوظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <extracomment>%1: a time of day, %2: the name of a project file</extracomment>
        <translation>حُفظ ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n change(s)</source>
        <translation>
            <numerusform>كل شيء محفوظ</numerusform>
            <numerusform>لم يُحفظ: تغيير واحد</numerusform>
            <numerusform>لم يُحفظ: تغييران</numerusform>
            <numerusform>لم يُحفظ: %Ln تغييرات</numerusform>
            <numerusform>لم يُحفظ: %Ln تغييرًا</numerusform>
            <numerusform>لم يُحفظ: %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <extracomment>Title of the window. %1: an article, %2: the project file, %3: &quot;saved&quot;, &quot;saving…&quot;</extracomment>
        <translation>‏⁨%1⁩ — ⁨%2⁩ — ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 — Hearsay</source>
        <translation>%1 — Hearsay</translation>
    </message>
    <message>
        <source>Nothing to save yet. Your first annotation will be saved in %1</source>
        <translation>لا شيء للحفظ بعد. سيُحفظ أول تعليق لك في ⁨%1⁩</translation>
    </message>
    <message>
        <source>All is saved in %1</source>
        <translation>كل شيء محفوظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your work is kept in %1</source>
        <translation>يُحفظ عملك في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The article’s folder cannot be written, so your work is kept in %1</source>
        <translation>تتعذر الكتابة في مجلد المقال، لذا يُحفظ عملك في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>A button: choose another place for the project.</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name proposed for a copy of a project. %1: the project&apos;s name</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Move Project</source>
        <translation>نقل المشروع</translation>
    </message>
    <message>
        <source>No program could be started to show the folder %1</source>
        <translation>تعذر تشغيل برنامج لإظهار المجلد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>ملفا&amp;ت حديثة</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>فتح المشروع</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>Hearsay::QuotationFlow</name>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Looking for quotations…</source>
        <translation>جارٍ البحث عن اقتباسات…</translation>
    </message>
    <message>
        <source>There is no quotation in this article.</source>
        <translation>لا اقتباس في هذا المقال.</translation>
    </message>
    <message>
        <source>Every quotation has a claim.</source>
        <translation>لكل اقتباس ادعاء.</translation>
    </message>
    <message>
        <source>Quotation %1 of %2 without a claim.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>الاقتباس ⁨%1⁩ من ⁨%2⁩ بلا ادعاء.</translation>
    </message>
    <message>
        <source>Quotation %1 of %2 without a claim, from the beginning again.</source>
        <translation>الاقتباس ⁨%1⁩ من ⁨%2⁩ بلا ادعاء، من البداية مجددًا.</translation>
    </message>
    <message>
        <source>Quotation %1 of %2 without a claim, from the end again.</source>
        <translation>الاقتباس ⁨%1⁩ من ⁨%2⁩ بلا ادعاء، من النهاية مجددًا.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ReadingView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>%1
Ctrl+click or Ctrl+Enter opens it.</source>
        <extracomment>Tooltip of a link in an article. %1: where it leads</extracomment>
        <translation>‏⁨%1⁩
يُفتح بـ ⁦Ctrl⁩ مع النقر أو ⁦Ctrl+Enter⁩.</translation>
    </message>
</context>
<context>
    <name>Hearsay::RecentFileModel</name>
    <message>
        <source>Not found · %1</source>
        <extracomment>A file that was opened lately is gone. %1: the folder that it was in</extracomment>
        <translation>غير موجود · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Hearsay::RestoreDialog</name>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>النسخ الاحتياطية من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>There are none yet. One is made when a project is opened and after every 200 actions.</source>
        <translation>لا توجد بعد. تُنشأ نسخة عند فتح المشروع وبعد كل 200 إجراء.</translation>
    </message>
    <message>
        <source>The one you choose takes the place of the project. The project as it is now is kept beside it under another name.</source>
        <translation>تحل النسخة التي تختارها محل المشروع. ويُحفظ المشروع كما هو الآن بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%Ln متحدثين</numerusform>
            <numerusform>%Ln متحدثًا</numerusform>
            <numerusform>%Ln متحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>لا خلافات</numerusform>
            <numerusform>خلاف واحد</numerusform>
            <numerusform>خلافان</numerusform>
            <numerusform>%Ln خلافات</numerusform>
            <numerusform>%Ln خلافًا</numerusform>
            <numerusform>%Ln خلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Last action: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>آخر إجراء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Hearsay::SafetyFlow</name>
    <message>
        <source>Try Again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n change(s)</source>
        <translation>
            <numerusform>كل شيء محفوظ</numerusform>
            <numerusform>لم يُحفظ: تغيير واحد</numerusform>
            <numerusform>لم يُحفظ: تغييران</numerusform>
            <numerusform>لم يُحفظ: %Ln تغييرات</numerusform>
            <numerusform>لم يُحفظ: %Ln تغييرًا</numerusform>
            <numerusform>لم يُحفظ: %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <extracomment>Name proposed for a project whose own file is gone. %1: the project&apos;s name</extracomment>
        <translation>%1 (منقذ)</translation>
    </message>
    <message>
        <source>Save Elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Hearsay projects (*.hearsay)</source>
        <translation>مشاريع Hearsay (*.hearsay)</translation>
    </message>
</context>
<context>
    <name>Hearsay::SpanFlow</name>
    <message>
        <source>Let go to keep the words as outlined; Esc restores them.</source>
        <translation>اترك الزر لتثبيت الكلمات كما هي محددة؛ يعيدها Esc كما كانت.</translation>
    </message>
    <message>
        <source>The words are tagged as they were.</source>
        <translation>الكلمات موسومة كما كانت.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to adjust here: click tagged words or put the caret on them first.</source>
        <translation>لا شيء لضبطه هنا: انقر كلمات موسومة أو ضع المؤشر عليها أولًا.</translation>
    </message>
    <message>
        <source>Adjusting the end: ← → (Ctrl: by word), Tab: the begin, Enter accepts, Esc restores.</source>
        <translation>ضبط النهاية: ⁦← →⁩ (⁦Ctrl⁩: كلمة كلمة)، Tab: البداية، Enter للقبول، Esc للإعادة.</translation>
    </message>
    <message>
        <source>Adjusting the begin: ← → (Ctrl: by word), Tab: the end, Enter accepts, Esc restores.</source>
        <translation>ضبط البداية: ⁦← →⁩ (⁦Ctrl⁩: كلمة كلمة)، Tab: النهاية، Enter للقبول، Esc للإعادة.</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <extracomment>For screen readers, as an end of tagged words is moved. %1: the word that now is the last, or the first, of them.</extracomment>
        <translation>إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>من «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Tagged now: “%1”</source>
        <extracomment>%1: the words of the article that are tagged now</extracomment>
        <translation>الموسوم الآن: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Hearsay::SpeakerCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>إعادة تسمية المتحدث</translation>
    </message>
    <message>
        <source>change kind of speaker</source>
        <translation>تغيير نوع المتحدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of a speaker: person, group …</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>What somebody is: “spokesman”.</extracomment>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>such as “spokesman of the ministry”</source>
        <translation>مثل «المتحدث باسم الوزارة»</translation>
    </message>
    <message>
        <source>edit role</source>
        <translation>تحرير الصفة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>The organisation that somebody works for.</extracomment>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>such as “Interior Ministry”</source>
        <translation>مثل «وزارة الداخلية»</translation>
    </message>
    <message>
        <source>edit affiliation</source>
        <translation>تحرير الجهة</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>In a conflict: “government”.</extracomment>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>such as “government”</source>
        <translation>مثل «الحكومة»</translation>
    </message>
    <message>
        <source>edit side</source>
        <translation>تحرير الطرف</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا</translation>
    </message>
    <message>
        <source>other names; separated; like this</source>
        <translation>أسماء أخرى؛ مفصولة؛ هكذا</translation>
    </message>
    <message>
        <source>edit other names</source>
        <translation>تحرير الأسماء الأخرى</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>No claim is said by this speaker yet.</source>
        <translation>لم يُسند إلى هذا المتحدث أي ادعاء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more claim(s)</source>
        <translation>
            <numerusform>… ولا ادعاءات أخرى</numerusform>
            <numerusform>… وادعاء آخر</numerusform>
            <numerusform>… وادعاءان آخران</numerusform>
            <numerusform>… و%Ln ادعاءات أخرى</numerusform>
            <numerusform>… و%Ln ادعاءً آخر</numerusform>
            <numerusform>… و%Ln ادعاء آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::SpeakerModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims a speaker makes.</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::StartPage</name>
    <message>
        <source>&amp;Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>Read the news, tag who says what, see where they disagree.</source>
        <translation>اقرأ الأخبار، سِم من قال ماذا، وانظر أين يختلفون.</translation>
    </message>
    <message>
        <source>Or drop article files, or a project, anywhere on this window.</source>
        <translation>أو أفلت ملفات مقالات، أو مشروعًا، في أي موضع من هذه النافذة.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes it off this list; the file stays.</source>
        <translation>يفتح Enter، ويزيل Delete من هذه القائمة؛ يبقى الملف.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Take off This List</source>
        <translation>إ&amp;زالة من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>change colour of tag</source>
        <translation>تغيير لون الوسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>لا تمييزات</numerusform>
            <numerusform>تمييز واحد</numerusform>
            <numerusform>تمييزان</numerusform>
            <numerusform>%Ln تمييزات</numerusform>
            <numerusform>%Ln تمييزًا</numerusform>
            <numerusform>%Ln تمييز</numerusform>
        </translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>The tag that this tag stands below in the codebook.</extracomment>
        <translation>تحت</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <extracomment>The tag stands at the top of the codebook, below no other tag.</extracomment>
        <translation>(في الأعلى)</translation>
    </message>
    <message>
        <source>move tag</source>
        <translation>نقل الوسم</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Of the keyboard: gives the tag.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The tag has no key.</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>‏⁨%1⁩ (الآن ⁨%2⁩)</translation>
    </message>
    <message>
        <source>change key of tag</source>
        <translation>تغيير مفتاح الوسم</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>لا تمييزات</numerusform>
            <numerusform>تمييز واحد</numerusform>
            <numerusform>تمييزان</numerusform>
            <numerusform>%Ln تمييزات</numerusform>
            <numerusform>%Ln تمييزًا</numerusform>
            <numerusform>%Ln تمييز</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>%1: the digit that gives the tag</extracomment>
        <translation>المفتاح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagPicker</name>
    <message>
        <source>The codebook is empty: add tags in the tab Tags.</source>
        <translation>دليل الترميز فارغ: أضف وسومًا في تبويب «الوسوم».</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagStatus</name>
    <message>
        <source>Tagging</source>
        <extracomment>Names the strip that says what tagging has done.</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>التراجع عما تم للتو</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>Hearsay::Tagger</name>
    <message>
        <source>There is no tag to repeat yet.</source>
        <translation>لا وسم لتكراره بعد.</translation>
    </message>
    <message>
        <source>Select the words to tag first, then repeat the last tag.</source>
        <translation>حدد الكلمات أولًا، ثم كرر آخر وسم.</translation>
    </message>
    <message>
        <source>Claim tagged. Enter edits its statement.</source>
        <translation>وُسم الادعاء. اضغط Enter لتحرير بيانه.</translation>
    </message>
    <message>
        <source>A cue belongs to a claim: tag or select the claim first, then its cue.</source>
        <translation>عبارة الإسناد تخص ادعاءً: سِم الادعاء أو حدده أولًا، ثم عبارة إسناده.</translation>
    </message>
    <message>
        <source>The current claim is in another article: select a claim of this article first.</source>
        <translation>الادعاء الحالي في مقال آخر: حدد ادعاءً من هذا المقال أولًا.</translation>
    </message>
    <message>
        <source>Cue tagged: “%1”.</source>
        <translation>وُسمت عبارة الإسناد: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>تم التمييز.</translation>
    </message>
    <message>
        <source>No tag of the codebook has the key %1. Give it one under Tags.</source>
        <translation>لا وسم في دليل الترميز له المفتاح ⁨%1⁩. عيّنه في «الوسوم».</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>وُضع الوسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Tag “%1” switched.</source>
        <translation>بُدّل الوسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Speaker tagged: %1.</source>
        <translation>وُسم المتحدث: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <extracomment>The claim being worked on is now attributed. %1: a speaker</extracomment>
        <translation>القائل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Place tagged: %1.</source>
        <translation>وُسم المكان: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Place tagged: %1. It has no coordinates yet.</source>
        <translation>وُسم المكان: ⁨%1⁩. ليس له إحداثيات بعد.</translation>
    </message>
</context>
<context>
    <name>Hearsay::TaggingFlow</name>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Select the words of the claim: they are tagged as you let go.</source>
        <translation>حدد كلمات الادعاء: تُوسم حين تترك الزر.</translation>
    </message>
    <message>
        <source>Select the words that name the speaker: they are tagged as you let go.</source>
        <translation>حدد الكلمات التي تسمي المتحدث: تُوسم حين تترك الزر.</translation>
    </message>
    <message>
        <source>Select the words that name the place: they are tagged as you let go.</source>
        <translation>حدد الكلمات التي تسمي المكان: تُوسم حين تترك الزر.</translation>
    </message>
    <message>
        <source>Select the cue of the current claim, such as “said”: it is tagged as you let go.</source>
        <translation>حدد عبارة إسناد الادعاء الحالي، مثل «قال»: تُوسم حين تترك الزر.</translation>
    </message>
    <message>
        <source>Select the words to highlight: they are marked as you let go.</source>
        <translation>حدد الكلمات المراد تمييزها: تُعلَّم حين تترك الزر.</translation>
    </message>
    <message>
        <source>Select the words for tag %1: they are tagged as you let go.</source>
        <translation>حدد كلمات الوسم ⁨%1⁩: تُوسم حين تترك الزر.</translation>
    </message>
    <message>
        <source>locate place</source>
        <translation>تحديد موقع المكان</translation>
    </message>
    <message>
        <source>Located: %1.</source>
        <translation>حُدِّد الموقع: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing is selected: click tagged words, or tag some, then edit.</source>
        <translation>لا شيء محدد: انقر كلمات موسومة، أو سِم كلمات، ثم حرر.</translation>
    </message>
    <message>
        <source>Nothing is selected: click tagged words, or choose from the list, then remove.</source>
        <translation>لا شيء محدد: انقر كلمات موسومة، أو اختر من القائمة، ثم احذف.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected object(s)</source>
        <extracomment>Several objects to be removed</extracomment>
        <translation>
            <numerusform>لا عناصر محددة</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%Ln عناصر محددة</numerusform>
            <numerusform>%Ln عنصرًا محددًا</numerusform>
            <numerusform>%Ln عنصر محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”? %n other annotation(s) refer to it and will be changed or removed too.</source>
        <extracomment>%1: what is removed. %n is how many other objects refer to it.</extracomment>
        <translation>
            <numerusform>أتريد حذف «⁨%1⁩»؟ لا تشير إليه تعليقات أخرى.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩»؟ يشير إليه تعليق آخر وسيُغيَّر أو يُحذف أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩»؟ يشير إليه تعليقان آخران وسيُغيَّران أو يُحذفان أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩»؟ تشير إليه %Ln تعليقات أخرى وستُغيَّر أو تُحذف أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩»؟ يشير إليه %Ln تعليقًا آخر وستُغيَّر أو تُحذف أيضًا.</numerusform>
            <numerusform>أتريد حذف «⁨%1⁩»؟ يشير إليه %Ln تعليق آخر وستُغيَّر أو تُحذف أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Select the claims that dispute each other in the list (Ctrl+click), then press D.</source>
        <translation>حدد في القائمة الادعاءات المتعارضة (⁦Ctrl⁩ مع النقر)، ثم اضغط D.</translation>
    </message>
    <message>
        <source>Marked as disputed.</source>
        <translation>عُلِّم كمتنازع عليه.</translation>
    </message>
    <message>
        <source>There is no tagged text further on.</source>
        <translation>لا نص موسوم بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>There is no tagged text before this.</source>
        <translation>لا نص موسوم قبل هذا الموضع.</translation>
    </message>
</context>
<context>
    <name>Hearsay::Workspace</name>
    <message>
        <source>What was open has changes that could not be saved. Try to save them again or save a copy, then open the other. %1</source>
        <translation>فيما كان مفتوحًا تغييرات تعذر حفظها. حاول حفظها مرة أخرى أو احفظ نسخة، ثم افتح الآخر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” was not added to the project.</source>
        <extracomment>%1: name of an article.</extracomment>
        <translation>لم يُضف «⁨%1⁩» إلى المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be saved. Before there are more, save them again or elsewhere.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الحفظ.</numerusform>
            <numerusform>تغيير واحد ينتظر الحفظ. احفظه مرة أخرى أو في مكان آخر قبل أن تزيد التغييرات.</numerusform>
            <numerusform>تغييران ينتظران الحفظ. احفظهما مرة أخرى أو في مكان آخر قبل أن تزيد التغييرات.</numerusform>
            <numerusform>%Ln تغييرات تنتظر الحفظ. احفظها مرة أخرى أو في مكان آخر قبل أن تزيد.</numerusform>
            <numerusform>%Ln تغييرًا تنتظر الحفظ. احفظها مرة أخرى أو في مكان آخر قبل أن تزيد.</numerusform>
            <numerusform>%Ln تغيير تنتظر الحفظ. احفظها مرة أخرى أو في مكان آخر قبل أن تزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <extracomment>%1: name of an article.</extracomment>
        <translation>‏«⁨%1⁩» في المشروع من قبل.</translation>
    </message>
    <message>
        <source>A backup is being restored.</source>
        <translation>جارٍ استعادة نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>%1 (guessed)</source>
        <extracomment>%1: name of an encoding</extracomment>
        <translation>%1 (تخمين)</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المقال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 للنص</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 للملف</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذِّكر</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>JsonLdReader</name>
    <message>
        <source>It has no id.</source>
        <translation>ليس له معرّف.</translation>
    </message>
    <message>
        <source>Its id occurs twice in the file.</source>
        <translation>معرّفه مكرر في الملف.</translation>
    </message>
    <message>
        <source>Annotation %1</source>
        <translation>التعليق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its kind “%1” is unknown.</source>
        <translation>نوعه «⁨%1⁩» غير معروف.</translation>
    </message>
    <message>
        <source>It has to have one target.</source>
        <translation>يجب أن يكون له هدف واحد.</translation>
    </message>
    <message>
        <source>It has to have two targets, from and to.</source>
        <translation>يجب أن يكون له هدفان، من وإلى.</translation>
    </message>
    <message>
        <source>A claim has one cue at most, in its own article.</source>
        <translation>للادعاء عبارة إسناد واحدة على الأكثر، في مقاله.</translation>
    </message>
    <message>
        <source>Annotation %1 was left out: its words “%2” are not in the text, or in two places.</source>
        <extracomment>%1: an annotation&apos;s id, %2: words of an article</extracomment>
        <translation>أُهمل التعليق ⁨%1⁩: كلماته «⁨%2⁩» ليست في النص، أو في موضعين.</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the file.</source>
        <translation>يشير إلى ⁨%1⁩ وهو ليس في الملف.</translation>
    </message>
    <message>
        <source>The text of the article “%1” is missing: give its file (%2) as well.</source>
        <extracomment>%1: an article&apos;s title, %2: the name of its file</extracomment>
        <translation>نص المقال «⁨%1⁩» مفقود: أعط ملفه (⁨%2⁩) أيضًا.</translation>
    </message>
    <message>
        <source>“%1” is none of the articles that were exported; it was not used.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>‏«⁨%1⁩» ليس من المقالات التي صُدِّرت؛ ولم يُستعمل.</translation>
    </message>
    <message>
        <source>Its coordinates have to be a latitude from -90 to 90 and a longitude from -180 to 180.</source>
        <translation>يجب أن تكون إحداثياته خط عرض من ⁦-90⁩ إلى ⁦90⁩ وخط طول من ⁦-180⁩ إلى ⁦180⁩.</translation>
    </message>
    <message>
        <source>Its colour has to be like #2a7ab0, not “%1”.</source>
        <translation>يجب أن يكون لونه مثل ⁦#2a7ab0⁩، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Its shortcut has to be from 1 to 9.</source>
        <translation>يجب أن يكون مفتاحه من 1 إلى 9.</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2. Export it again.</source>
        <extracomment>%1: a line number, %2: what the JSON parser says</extracomment>
        <translation>هذا ليس JSON صحيحًا؛ السطر ⁨%1⁩: ⁨%2⁩. صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not an annotation collection that Hearsay exported.</source>
        <translation>هذه ليست مجموعة تعليقات صدّرها Hearsay.</translation>
    </message>
    <message>
        <source>A newer version of Hearsay exported this (format %1). Update Hearsay to read it.</source>
        <translation>صدّر هذا إصدار أحدث من Hearsay (الصيغة ⁨%1⁩). حدّث Hearsay لقراءته.</translation>
    </message>
    <message>
        <source>Its version has to be a whole number from 1.</source>
        <translation>يجب أن يكون إصدارها عددًا صحيحًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>It has no page with its annotations.</source>
        <translation>ليس فيها صفحة بتعليقاتها.</translation>
    </message>
    <message>
        <source>It has more pages in other files, which cannot be read.</source>
        <translation>لها صفحات أخرى في ملفات أخرى تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>%1 Export it again, or mend the file there.</source>
        <extracomment>%1: what is wrong, a sentence</extracomment>
        <translation>‏⁨%1⁩ صدّره مرة أخرى، أو أصلح الملف في ذلك الموضع.</translation>
    </message>
    <message>
        <source>The tag “%1” stands below one that is not there, or below itself.</source>
        <translation>الوسم «⁨%1⁩» تحت وسم غير موجود، أو تحت نفسه.</translation>
    </message>
    <message>
        <source>The annotation collection</source>
        <extracomment>Names the whole file in a message, before a colon.</extracomment>
        <translation>مجموعة التعليقات</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المقال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>المتحدث ⁨%1⁩</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>المكان ⁨%1⁩</translation>
    </message>
    <message>
        <source>It has no TextQuoteSelector with the words it marks.</source>
        <translation>ليس فيه ⁦TextQuoteSelector⁩ بالكلمات التي يحددها.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>ليس له هدف.</translation>
    </message>
    <message>
        <source>Its target is in none of the articles of this file.</source>
        <translation>هدفه ليس في أي من مقالات هذا الملف.</translation>
    </message>
    <message>
        <source>Its targets are in two articles.</source>
        <translation>أهدافه في مقالين.</translation>
    </message>
    <message>
        <source>Its targets overlap.</source>
        <translation>أهدافه متداخلة.</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was exported.</source>
        <extracomment>%1: an article&apos;s title</extracomment>
        <translation>نص «⁨%1⁩» ليس النص الذي صُدِّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of “%1” were found elsewhere by their words.</source>
        <extracomment>%n: how many spans, %1: an article&apos;s title</extracomment>
        <translation>
            <numerusform>كل مقاطع «⁨%1⁩» في مواضعها.</numerusform>
            <numerusform>عُثر على مقطع واحد من «⁨%1⁩» في موضع آخر بكلماته.</numerusform>
            <numerusform>عُثر على مقطعين من «⁨%1⁩» في موضعين آخرين بكلماتهما.</numerusform>
            <numerusform>عُثر على %Ln مقاطع من «⁨%1⁩» في مواضع أخرى بكلماتها.</numerusform>
            <numerusform>عُثر على %Ln مقطعًا من «⁨%1⁩» في مواضع أخرى بكلماتها.</numerusform>
            <numerusform>عُثر على %Ln مقطع من «⁨%1⁩» في مواضع أخرى بكلماتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its place in the list of articles is no sensible number.</source>
        <translation>موضعه في قائمة المقالات ليس عددًا معقولًا.</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object of the file, &quot;Speaker urn:uuid:…&quot;; %2: a sentence about it</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <extracomment>%1: the name of a field, %2: what it holds</extracomment>
        <translation>لا يمكن أن يكون «⁨%1⁩» «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>يجب أن يكون «⁨%1⁩» نصًا.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>يجب أن يكون «⁨%1⁩» قائمة نصوص.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number.</source>
        <translation>يجب أن يكون «⁨%1⁩» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>يجب أن يكون «⁨%1⁩» عددًا.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>يجب أن يكون «⁨%1⁩» ⁦true⁩ أو ⁦false⁩.</translation>
    </message>
    <message>
        <source>“%1” has to be a day like 2019-09-01, not “%2”.</source>
        <translation>يجب أن يكون «⁨%1⁩» يومًا مثل ⁦2019-09-01⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” has to be a SHA-256 of 64 hexadecimal digits.</source>
        <translation>يجب أن يكون «⁨%1⁩» بصمة SHA-256 من 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>“%1” has to be an id like urn:uuid:01912345-….</source>
        <translation>يجب أن يكون «⁨%1⁩» معرّفًا مثل ⁦urn:uuid:01912345-…⁩.</translation>
    </message>
    <message>
        <source>“%1” has to hold objects.</source>
        <translation>يجب أن يحتوي «⁨%1⁩» على عناصر.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Verb of saying</source>
        <translation>فعل قول</translation>
    </message>
    <message>
        <source>Verb of denial</source>
        <translation>فعل نفي</translation>
    </message>
    <message>
        <source>Hedge</source>
        <extracomment>A word that leaves a doubt, such as &quot;reportedly&quot;.</extracomment>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>What the lens finds: “24 people”.</extracomment>
        <translation>كمية</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>What the lens finds: a day or a time.</extracomment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>The name of an account, such as &quot;@example&quot;.</extracomment>
        <translation>اسم حساب</translation>
    </message>
</context>
<context>
    <name>Locate</name>
    <message>
        <source>population %1</source>
        <extracomment>%1 is how many people live in a city.</extracomment>
        <translation>عدد السكان %1</translation>
    </message>
    <message>
        <source>The gazetteer has no “%1”. Try another spelling, or the place that it is in.</source>
        <extracomment>%1 is a name of a place.</extracomment>
        <translation>لا يوجد «⁨%1⁩» في معجم الأماكن. جرّب تهجئة أخرى، أو المكان الذي يقع فيه.</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>The map data in “%1” is damaged (%2): the map is drawn without it. Install Hearsay again to mend it.</source>
        <extracomment>%1: path of a file, %2: technical detail in English</extracomment>
        <translation>بيانات الخريطة في «⁨%1⁩» تالفة (⁨%2⁩): تُرسم الخريطة دونها. ثبّت Hearsay من جديد لإصلاحها.</translation>
    </message>
    <message>
        <source>The map data “%1” could not be opened (%2): the map is drawn without it. Install Hearsay again to mend it.</source>
        <extracomment>%1: path of a file, %2: what the system says</extracomment>
        <translation>تعذر فتح بيانات الخريطة «⁨%1⁩» (⁨%2⁩): تُرسم الخريطة دونها. ثبّت Hearsay من جديد لإصلاحها.</translation>
    </message>
</context>
<context>
    <name>MapFile</name>
    <message>
        <source>The map could not be drawn: there is not enough memory for a picture of this size. Make the map smaller.</source>
        <translation>تعذر رسم الخريطة: لا تكفي الذاكرة لصورة بهذا الحجم. صغّر الخريطة.</translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>As a &amp;Picture (PNG)…</source>
        <translation>صو&amp;رة (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>الصور (*.png)</translation>
    </message>
    <message>
        <source>As a &amp;Drawing (SVG)…</source>
        <translation>&amp;رسم (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>الرسوم (*.svg)</translation>
    </message>
    <message>
        <source>As a D&amp;ocument (PDF)…</source>
        <translation>مستند (PDF)…</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>المستندات (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>disputed claim</source>
        <extracomment>Said aloud where the caret enters the words of a claim.</extracomment>
        <translation>ادعاء متنازع عليه</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>The word that attributes a claim: &quot;said&quot;, &quot;disputed&quot;.</extracomment>
        <translation>عبارة إسناد</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>تمييز</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Hearsay could not be started again. Start it by hand.</source>
        <translation>تعذر تشغيل Hearsay من جديد. شغّله بنفسك.</translation>
    </message>
    <message>
        <source>Articles or a project to open.</source>
        <translation>مقالات أو مشروع لفتحه.</translation>
    </message>
    <message>
        <source>Open the sample.</source>
        <translation>فتح المثال.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>لغة النافذة.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>كتابة صورة للنافذة ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>حجم النافذة.</translation>
    </message>
    <message>
        <source>Start with the lens on.</source>
        <translation>البدء والعدسة مشغلة.</translation>
    </message>
    <message>
        <source>“light” or “dark”, whatever the system says.</source>
        <translation>‏«⁦light⁩» أو «⁦dark⁩»، أيًا كان مظهر النظام.</translation>
    </message>
    <message>
        <source>“%1” is no appearance. Write light or dark.</source>
        <translation>‏«⁨%1⁩» ليس مظهرًا. اكتب ⁦light⁩ أو ⁦dark⁩.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width x height, for example 1366x768.</source>
        <translation>‏«⁨%1⁩» ليس حجمًا. اكتب العرض x الارتفاع، مثل ⁦1366x768⁩.</translation>
    </message>
    <message>
        <source>Open nothing: begin with the start page.</source>
        <translation>عدم فتح شيء: البدء بصفحة البداية.</translation>
    </message>
    <message>
        <source>--start-page opens nothing: leave out the files and --sample.</source>
        <translation>الخيار ⁦--start-page⁩ لا يفتح شيئًا: احذف الملفات و⁦--sample⁩.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Its headings, lists and the like are damaged and were left out.</source>
        <translation>عناوينه وقوائمه وما شابهها تالفة وأُهملت.</translation>
    </message>
    <message>
        <source>The text of the article “%1” was damaged and was read again from the bytes of its file.</source>
        <translation>كان نص المقال «⁨%1⁩» تالفًا وقُرئ من جديد من بايتات ملفه.</translation>
    </message>
    <message>
        <source>Its text was damaged and was read again from the bytes of its file; it may differ from what it was.</source>
        <translation>كان نصه تالفًا وقُرئ من جديد من بايتات ملفه؛ قد يختلف عما كان.</translation>
    </message>
    <message>
        <source>Its text is damaged and was taken as it stands there; annotations were kept where their words still stand.</source>
        <translation>نصه تالف وأُخذ كما هو؛ أُبقيت التعليقات حيث لا تزال كلماتها موجودة.</translation>
    </message>
    <message>
        <source>The bytes of its file are damaged: opened again, that file will not be recognised.</source>
        <translation>بايتات ملفه تالفة: لن يُتعرف على ذلك الملف إذا فُتح من جديد.</translation>
    </message>
    <message>
        <source>%1-account</source>
        <extracomment>End of the name of a text file. %1: name of the project beside it.</extracomment>
        <translation>%1-تقرير</translation>
    </message>
    <message>
        <source>What could be read of %1 was saved as %2.</source>
        <extracomment>%1, %2: paths of projects.</extracomment>
        <translation>ما أمكنت قراءته من ⁨%1⁩ حُفظ باسم ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were taken from the log.</source>
        <translation>
            <numerusform>لم يؤخذ أي عنصر من السجل.</numerusform>
            <numerusform>أُخذ عنصر واحد من السجل.</numerusform>
            <numerusform>أُخذ عنصران من السجل.</numerusform>
            <numerusform>أُخذت %Ln عناصر من السجل.</numerusform>
            <numerusform>أُخذ %Ln عنصرًا من السجل.</numerusform>
            <numerusform>أُخذ %Ln عنصر من السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of earlier days can no longer be undone in the new project.</source>
        <translation>لم يعد التراجع عن خطوات الأيام السابقة ممكنًا في المشروع الجديد.</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <extracomment>Name of a project made of what could be read of a damaged one. %1: its name.</extracomment>
        <translation>%1 (مسترجع)</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>معرّف غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: kind of an object, &quot;Claim&quot;. %2: its id.</extracomment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <extracomment>%1: kind of an object, &quot;Claim&quot;. %2: its statement, name or words. %3: its id.</extracomment>
        <translation>‏⁨%1⁩ «⁨%2⁩» (⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object, &quot;Claim “The bridge is open” (id)&quot;. %2: a sentence about it.</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي عنصر.</numerusform>
            <numerusform>حُفظ عنصر واحد.</numerusform>
            <numerusform>حُفظ عنصران.</numerusform>
            <numerusform>حُفظت %Ln عناصر.</numerusform>
            <numerusform>حُفظ %Ln عنصرًا.</numerusform>
            <numerusform>حُفظ %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No object is lost.</source>
        <translation>لم يُفقد أي عنصر.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lost.</source>
        <translation>
            <numerusform>لم يُفقد أي عنصر.</numerusform>
            <numerusform>فُقد عنصر واحد.</numerusform>
            <numerusform>فُقد عنصران.</numerusform>
            <numerusform>فُقدت %Ln عناصر.</numerusform>
            <numerusform>فُقد %Ln عنصرًا.</numerusform>
            <numerusform>فُقد %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1. %2</source>
        <extracomment>%1: an object, &quot;Claim “The bridge is open” (id)&quot;. %2: a sentence that says why.</extracomment>
        <translation>فُقد: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing of the log could be read: what was saved comes from the tables alone.</source>
        <translation>تعذرت قراءة السجل كله: ما حُفظ مصدره الجداول وحدها.</translation>
    </message>
    <message>
        <source>These entries of the log are damaged or lost: %1.</source>
        <extracomment>%1: numbers and ranges of numbers, &quot;3, 5–7&quot;.</extracomment>
        <translation>مداخل السجل هذه تالفة أو مفقودة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The last entries of the log may be lost.</source>
        <translation>ربما فُقدت آخر مداخل السجل.</translation>
    </message>
    <message>
        <source>It no longer lay on its words and was put where they stand.</source>
        <translation>لم يعد في موضع كلماته فوُضع حيث توجد.</translation>
    </message>
    <message>
        <source>The tag above it is lost; it stands at the top now.</source>
        <translation>فُقد الوسم الذي فوقه؛ هو الآن في الأعلى.</translation>
    </message>
    <message>
        <source>It stood below itself; it stands at the top now.</source>
        <translation>كان تحت نفسه؛ هو الآن في الأعلى.</translation>
    </message>
    <message>
        <source>The article that it is about is lost.</source>
        <translation>فُقد المقال الذي يتناوله.</translation>
    </message>
    <message>
        <source>The words that it was made on are not to be found.</source>
        <translation>تعذر العثور على الكلمات التي وُضع عليها.</translation>
    </message>
    <message>
        <source>A part of the words that it was made on is lost.</source>
        <translation>فُقد جزء من الكلمات التي وُضع عليها.</translation>
    </message>
    <message>
        <source>A speaker of it is lost.</source>
        <translation>فُقد أحد متحدثيه.</translation>
    </message>
    <message>
        <source>A tag of it is lost.</source>
        <translation>فُقد أحد وسومه.</translation>
    </message>
    <message>
        <source>A place of it is lost.</source>
        <translation>فُقد أحد أماكنه.</translation>
    </message>
    <message>
        <source>Its cue is lost.</source>
        <translation>فُقدت عبارة إسناده.</translation>
    </message>
    <message>
        <source>The article that it is in is lost.</source>
        <translation>فُقد المقال الذي هو فيه.</translation>
    </message>
    <message>
        <source>The speaker that it names is lost.</source>
        <translation>فُقد المتحدث الذي يذكره.</translation>
    </message>
    <message>
        <source>The place that it names is lost.</source>
        <translation>فُقد المكان الذي يذكره.</translation>
    </message>
    <message>
        <source>A claim of it is lost.</source>
        <translation>فُقد أحد ادعاءاته.</translation>
    </message>
    <message>
        <source>The log, which is whole, knows nothing of it: its id is damaged.</source>
        <translation>السجل كامل ولا يعرف عنه شيئًا: معرّفه تالف.</translation>
    </message>
    <message>
        <source>It is still in the tables, but the log says that it was removed; it was not brought back.</source>
        <translation>لا يزال في الجداول، لكن السجل يقول إنه حُذف؛ لم يُسترجع.</translation>
    </message>
    <message>
        <source>%1 was damaged in the tables and was taken from the log, which is whole.</source>
        <translation>كان ⁨%1⁩ تالفًا في الجداول وأُخذ من السجل، وهو كامل.</translation>
    </message>
    <message>
        <source>It is damaged in the tables, and the log says that it was removed; it was not brought back.</source>
        <translation>هو تالف في الجداول، ويقول السجل إنه حُذف؛ لم يُسترجع.</translation>
    </message>
    <message>
        <source>The last entry of the log that is whole has it otherwise; it was taken as the tables have it.</source>
        <translation>آخر مدخل سليم في السجل يذكره بشكل آخر؛ أُخذ كما هو في الجداول.</translation>
    </message>
    <message>
        <source>It stands in the log but no longer in the tables, which are whole there: it was probably removed in an entry that is lost.</source>
        <translation>هو في السجل ولم يعد في الجداول، وهي سليمة في ذلك الموضع: لعله حُذف في مدخل مفقود.</translation>
    </message>
    <message>
        <source>It is damaged in the tables (%1) and was taken from the log; later changes may be missing.</source>
        <translation>هو تالف في الجداول (⁨%1⁩) وأُخذ من السجل؛ قد تنقصه تغييرات لاحقة.</translation>
    </message>
    <message>
        <source>It is no longer in the tables and was taken from the log; later changes may be missing.</source>
        <translation>لم يعد في الجداول وأُخذ من السجل؛ قد تنقصه تغييرات لاحقة.</translation>
    </message>
    <message>
        <source>It is damaged in the tables (%1); what could be read of it was saved.</source>
        <translation>هو تالف في الجداول (⁨%1⁩)؛ حُفظ ما أمكنت قراءته منه.</translation>
    </message>
    <message>
        <source>Only its traces are left: neither the tables nor the log have it whole.</source>
        <translation>لم يبق منه إلا آثار: ليس كاملًا في الجداول ولا في السجل.</translation>
    </message>
    <message>
        <source>Its title, byline, date and the like are lost.</source>
        <translation>فُقد عنوانه وكاتبه وتاريخه وما شابهها.</translation>
    </message>
    <message>
        <source>Its text is lost, and so are the bytes of its file.</source>
        <translation>فُقد نصه، وكذلك بايتات ملفه.</translation>
    </message>
    <message>
        <source>Its id cannot be read, so nothing can refer to it.</source>
        <translation>تتعذر قراءة معرّفه، لذا لا يمكن أن يشير إليه شيء.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample file “%1” is missing from this copy of Hearsay: %2</source>
        <translation>ملف المثال «⁨%1⁩» مفقود من هذه النسخة من Hearsay: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>Screenshot</source>
        <translation>صورة الشاشة</translation>
    </message>
    <message>
        <source>There is no display: showing the window as a picture.</source>
        <translation>لا توجد شاشة: تُعرض النافذة صورةً.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written: %2</source>
        <translation>تعذرت كتابة الصورة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الخلافات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A claim in a list. %1: who says it, %2: what they say.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — disputed</source>
        <extracomment>%1: a claim</extracomment>
        <translation>‏⁨%1⁩ — متنازع عليه</translation>
    </message>
    <message>
        <source>%1 — disputed by %2</source>
        <extracomment>%1: a claim, %2: those who dispute it</extracomment>
        <translation>‏⁨%1⁩ — يخالفه ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>An entry of the log has no objects.</source>
        <translation>مدخل في السجل بلا عناصر.</translation>
    </message>
    <message>
        <source>The project %1 is damaged: in the table “revision”, row %2. %3</source>
        <extracomment>%1: path of a file. %2: number of a row. %3: what is wrong with it.</extracomment>
        <translation>المشروع ⁨%1⁩ تالف: في الجدول «⁦revision⁩»، الصف ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>The log of the project could not be read</source>
        <translation>تعذرت قراءة سجل المشروع</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted by another program. Put it back and try again, or save a copy elsewhere.</source>
        <translation>نقل برنامج آخر الملف أو استبدله أو حذفه. أعده وحاول مرة أخرى، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again, or save a copy elsewhere.</source>
        <translation>القرص ممتلئ. حرّر بعض المساحة وحاول مرة أخرى، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>يستعمل برنامج آخر الملف. أغلقه هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. Change the permissions and try again, or save a copy elsewhere.</source>
        <translation>تتعذر الكتابة في الملف أو مجلده. غيّر الأذونات وحاول مرة أخرى، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened. Check that the folder is there and may be used; if the disk is full, free some space. Then try again.</source>
        <translation>يتعذر فتح الملف أو مجلده. تحقق من وجود المجلد ومن إمكان استعماله؛ وإن كان القرص ممتلئًا فأفرغ بعض المساحة. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check that it is connected and try again, or save a copy elsewhere.</source>
        <translation>أبلغ القرص عن خطأ. تحقق من توصيله وحاول مرة أخرى، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and go on with a copy from before.</source>
        <translation>الملف تالف. أبقه كما هو وتابع بنسخة سابقة.</translation>
    </message>
    <message>
        <source>What was to be written does not fit what the file holds; another program may have changed it. Save a copy elsewhere.</source>
        <translation>ما أُريدت كتابته لا يتفق مع ما في الملف؛ لعل برنامجًا آخر غيّره. احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Try again, or save a copy elsewhere.</source>
        <translation>حاول مرة أخرى، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير مثبت.</translation>
    </message>
    <message>
        <source>SQLite did not accept a setting that keeps work safe (%1 is “%2”).</source>
        <extracomment>%1 is a setting of SQLite, %2 its value.</extracomment>
        <translation>لم يقبل SQLite إعدادًا يحفظ العمل آمنًا (⁨%1⁩ هو «⁨%2⁩»).</translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <extracomment>%1: what failed, without full stop. %2: path of a file. %3: what to do, one or two sentences. %4: SQLite&apos;s own words.
----------
%1: what failed, without full stop. %2: path of a file. %3: what to do. %4: the system&apos;s own words.</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩. ⁨%3⁩ (⁨%4⁩)</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again, or choose another place.</source>
        <translation>القرص ممتلئ. حرّر بعض المساحة وحاول مرة أخرى، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Choose another place or change its permissions.</source>
        <translation>تتعذر الكتابة في المجلد. اختر مكانًا آخر أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another place.</source>
        <translation>المجلد غير موجود. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>حاول مرة أخرى، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>An entry of the log cannot be read: the field “%3” of the %1 %2 is wrong.</source>
        <extracomment>%1: kind of an object, &quot;claim&quot;. %2: its id. %3: name of a field.</extracomment>
        <translation>تتعذر قراءة مدخل في السجل: الحقل «⁨%3⁩» من ⁨%1⁩ ⁨%2⁩ خاطئ.</translation>
    </message>
    <message>
        <source>The project could not be read</source>
        <translation>تعذرت قراءة المشروع</translation>
    </message>
    <message>
        <source>The project %1 is damaged: in the table “%2”, row %3, the column “%4” is not as it was written. Nothing was changed; keep the file and go on with a copy from before.</source>
        <extracomment>%1: path of a file. %2: name of a table. %3: id of a row. %4: name of a column.</extracomment>
        <translation>المشروع ⁨%1⁩ تالف: في الجدول «⁨%2⁩»، الصف ⁨%3⁩، العمود «⁨%4⁩» ليس كما كُتب. لم يتغير شيء؛ احتفظ بالملف وتابع بنسخة سابقة.</translation>
    </message>
    <message>
        <source>the object %1 is not in the file</source>
        <extracomment>%1: id of an object.</extracomment>
        <translation>العنصر ⁨%1⁩ ليس في الملف</translation>
    </message>
    <message>
        <source>a span of the object %1 does not lie in the text of its article</source>
        <extracomment>%1: id of an object.</extracomment>
        <translation>مقطع من العنصر ⁨%1⁩ لا يقع في نص مقاله</translation>
    </message>
    <message>
        <source>There is nothing to open. Name an article or a project.</source>
        <translation>لا شيء لفتحه. اذكر مقالًا أو مشروعًا.</translation>
    </message>
    <message>
        <source>%1 and %2 are two projects. Open them one at a time.</source>
        <translation>‏⁨%1⁩ و⁨%2⁩ مشروعان. افتحهما واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>The project %1 is damaged. %2 Nothing was changed; keep the file and go on with a copy from before.</source>
        <extracomment>%1: path of a file. %2: what is wrong with it.</extracomment>
        <translation>المشروع ⁨%1⁩ تالف. ⁨%2⁩ لم يتغير شيء؛ احتفظ بالملف وتابع بنسخة سابقة.</translation>
    </message>
    <message>
        <source>Earlier steps cannot be undone: %1</source>
        <extracomment>What was done in earlier days can no longer be undone. %1: why</extracomment>
        <translation>يتعذر التراجع عن الخطوات السابقة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What was said about %1 before is kept in %2 and is not shown here.</source>
        <extracomment>%1: path of an article. %2: path of its project.</extracomment>
        <translation>ما قيل عن ⁨%1⁩ من قبل محفوظ في ⁨%2⁩ ولا يُعرض هنا.</translation>
    </message>
    <message>
        <source>%1 has changed since it was annotated. The project %2 keeps the text as it was, with all that was said about it; the changed file is opened as an article of its own.</source>
        <extracomment>%1: path of an article. %2: path of a project.</extracomment>
        <translation>تغيّر ⁨%1⁩ منذ عُلِّق عليه. يحتفظ المشروع ⁨%2⁩ بالنص كما كان، مع كل ما قيل عنه؛ ويُفتح الملف المتغير مقالًا مستقلًا.</translation>
    </message>
    <message>
        <source>%1 does not say how its text is encoded; %2 fits best. Check names and quotation marks; File → Article Details offers other encodings.</source>
        <extracomment>%1: path of a file. %2: name of an encoding. “Article Details” is a command of the File menu.</extracomment>
        <translation>لا يذكر ⁨%1⁩ ترميز نصه؛ الأنسب ⁨%2⁩. تحقق من الأسماء وعلامات الاقتباس؛ تجد ترميزات أخرى في: ملف ← تفاصيل المقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of %1 could not be decoded and are shown as �.</source>
        <extracomment>%1: path of a file. %n: how many characters.</extracomment>
        <translation>
            <numerusform>فُكّت كل محارف ⁨%1⁩.</numerusform>
            <numerusform>تعذر فك محرف واحد من ⁨%1⁩ ويظهر هكذا: �.</numerusform>
            <numerusform>تعذر فك محرفين من ⁨%1⁩ ويظهران هكذا: �.</numerusform>
            <numerusform>تعذر فك %Ln محارف من ⁨%1⁩ وتظهر هكذا: �.</numerusform>
            <numerusform>تعذر فك %Ln محرفًا من ⁨%1⁩ وتظهر هكذا: �.</numerusform>
            <numerusform>تعذر فك %Ln محرف من ⁨%1⁩ وتظهر هكذا: �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Hearsay, so it can be read but not changed. Use the newer version to go on with it.</source>
        <translation>أنشأ المشروعَ ⁨%1⁩ إصدارٌ أحدث من Hearsay، لذا يمكن قراءته لا تغييره. استعمل الإصدار الأحدث لمتابعته.</translation>
    </message>
    <message>
        <source>The project %1 may not be written, so it can be read but not changed. Save a copy to go on with that.</source>
        <translation>الكتابة في المشروع ⁨%1⁩ غير مسموحة، لذا يمكن قراءته لا تغييره. احفظ نسخة وتابع بها.</translation>
    </message>
    <message>
        <source>The folder of the project %1 may not be written, so it can be read but not changed. Save a copy elsewhere to go on with that.</source>
        <translation>الكتابة في مجلد المشروع ⁨%1⁩ غير مسموحة، لذا يمكن قراءته لا تغييره. احفظ نسخة في مكان آخر وتابع بها.</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>تعذر فتح المشروع</translation>
    </message>
    <message>
        <source>The change could not be saved</source>
        <translation>تعذر حفظ التغيير</translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation>تعذرت كتابة النسخة</translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation>تعذر إنشاء المشروع</translation>
    </message>
    <message>
        <source>another program has written to the project since it was opened</source>
        <translation>كتب برنامج آخر في المشروع منذ فُتح</translation>
    </message>
    <message>
        <source>start of the project</source>
        <translation>بداية المشروع</translation>
    </message>
    <message>
        <source>The project %1 is open. Choose another name.</source>
        <translation>المشروع ⁨%1⁩ مفتوح. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The project %1 is open already. Go on in its window, or close it there first.</source>
        <translation>المشروع ⁨%1⁩ مفتوح من قبل. تابع في نافذته، أو أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The project %1 is damaged (%2). It was left as it is; go on with a copy from before.</source>
        <extracomment>%1: path of a file. %2: what is wrong with it.</extracomment>
        <translation>المشروع ⁨%1⁩ تالف (⁨%2⁩). تُرك كما هو؛ تابع بنسخة سابقة.</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>بلا رقم إصدار</translation>
    </message>
    <message>
        <source>it holds a program, “%1”</source>
        <translation>فيه برنامج، «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a row of the table “%1” refers to something that is not there</source>
        <extracomment>%1: name of a table.</extracomment>
        <translation>صف في الجدول «⁨%1⁩» يشير إلى شيء غير موجود</translation>
    </message>
    <message>
        <source>The file at the old place could not be removed</source>
        <translation>تعذر حذف الملف في المكان القديم</translation>
    </message>
    <message>
        <source>The file at the old place could not be removed: %1. Remove it yourself; the work is in the new one. (%2)</source>
        <extracomment>%1: path of a file. %2: the system&apos;s own words.</extracomment>
        <translation>تعذر حذف الملف في المكان القديم: ⁨%1⁩. احذفه بنفسك؛ العمل في الملف الجديد. (⁨%2⁩)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted: look for it under another name.</source>
        <translation>لا يوجد ملف ⁨%1⁩. لعله نُقل أو حُذف: ابحث عنه باسم آخر.</translation>
    </message>
    <message>
        <source>The file %1 cannot be reached. Check the permissions of its folder.</source>
        <translation>يتعذر الوصول إلى الملف ⁨%1⁩. تحقق من أذونات مجلده.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project. Choose a file in it.</source>
        <translation>‏⁨%1⁩ مجلد لا مشروع. اختر ملفًا بداخله.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a project. Choose a file.</source>
        <translation>‏⁨%1⁩ جهاز أو أنبوب لا مشروع. اختر ملفًا.</translation>
    </message>
    <message>
        <source>The file %1 is empty, so it is no project. It was left as it is.</source>
        <translation>الملف ⁨%1⁩ فارغ، فليس مشروعًا. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>تتعذر قراءة الملف ⁨%1⁩. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file %1 is not a Hearsay project. It was left as it is.</source>
        <translation>الملف ⁨%1⁩ ليس مشروع Hearsay. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file %1 has been cut off: not even its header is whole. Go on with a copy from before.</source>
        <translation>الملف ⁨%1⁩ مبتور: حتى ترويسته غير كاملة. تابع بنسخة سابقة.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not a Hearsay project. It was left as it is.</source>
        <translation>الملف ⁨%1⁩ قاعدة بيانات لبرنامج آخر، لا مشروع Hearsay. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This program was built without the sample.</source>
        <translation>بُني هذا البرنامج دون المثال.</translation>
    </message>
    <message>
        <source>The encoding cannot be changed any more: annotations count the characters of the text as it is. To read the file in another encoding, open a copy of it under another name.</source>
        <translation>لم يعد تغيير الترميز ممكنًا: التعليقات تعدّ محارف النص كما هو. لقراءة الملف بترميز آخر افتح نسخة منه باسم آخر.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name for the project.</source>
        <translation>يوجد ملف ⁨%1⁩ من قبل. اختر اسمًا آخر للمشروع.</translation>
    </message>
    <message>
        <source>No backup could be made: the folder %1 cannot be written. Your work is saved in its project all the same. Check the folder&apos;s permissions and the space on its disk.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>تعذر إنشاء نسخة احتياطية: تتعذر الكتابة في المجلد ⁨%1⁩. عملك محفوظ في مشروعه مع ذلك. تحقق من أذونات المجلد ومن المساحة على قرصه.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>تعذرت استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup could not be restored: the project %1 is open in another window of Hearsay. Close it there first.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تعذرت استعادة النسخة الاحتياطية: المشروع ⁨%1⁩ مفتوح في نافذة أخرى من Hearsay. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>(before %1)</source>
        <extracomment>Added to the name of a file that a backup takes the place of. %1: date and time.</extracomment>
        <translation>(قبل ⁨%1⁩)</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>تعذرت قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>%1 is a project and cannot become part of another one. Open it by itself.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>‏⁨%1⁩ مشروع ولا يمكن أن يصير جزءًا من مشروع آخر. افتحه وحده.</translation>
    </message>
    <message>
        <source>the project has no id</source>
        <translation>المشروع بلا معرّف</translation>
    </message>
    <message>
        <source>The project %1 is open in another window of Hearsay, so it can be read here but not changed. Go on there, or close it there and open it again.</source>
        <translation>المشروع ⁨%1⁩ مفتوح في نافذة أخرى من Hearsay، لذا يمكن قراءته هنا لا تغييره. تابع هناك، أو أغلقه هناك وافتحه من جديد.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window of Hearsay on the computer “%2”, so it can be read here but not changed. Go on there, or close it there and open it again.</source>
        <extracomment>%1: path of a file. %2: name of a computer.</extracomment>
        <translation>المشروع ⁨%1⁩ مفتوح في نافذة أخرى من Hearsay على الحاسوب «⁨%2⁩»، لذا يمكن قراءته هنا لا تغييره. تابع هناك، أو أغلقه هناك وافتحه من جديد.</translation>
    </message>
    <message>
        <source>The log of the project %1 does not fit together at action %2: another program or the disk has changed it. It can be read but not changed. Restore a backup, or save a copy to keep what there is.</source>
        <extracomment>%1: path of a file. %2: number of an action.</extracomment>
        <translation>سجل المشروع ⁨%1⁩ غير متسق عند الإجراء ⁨%2⁩: غيّره برنامج آخر أو القرص. يمكن قراءته لا تغييره. استعد نسخة احتياطية، أو احفظ نسخة لإبقاء ما فيه.</translation>
    </message>
    <message>
        <source>The project could not be brought to this version of Hearsay, so it can be read but not changed</source>
        <translation>تعذر تحويل المشروع إلى هذا الإصدار من Hearsay، لذا يمكن قراءته لا تغييره</translation>
    </message>
    <message>
        <source>The project %1 was written to by another program. Nothing more is saved there, so that neither work is lost: save a copy of what you see.</source>
        <translation>كتب برنامج آخر في المشروع ⁨%1⁩. لا يُحفظ فيه شيء بعد الآن كي لا يضيع أي من العملين: احفظ نسخة مما تراه.</translation>
    </message>
    <message>
        <source>The project %1 was moved, deleted or replaced by another program. Nothing more is saved there: put it back, or save a copy of what you see.</source>
        <translation>نقل برنامج آخر المشروع ⁨%1⁩ أو حذفه أو استبدله. لا يُحفظ فيه شيء بعد الآن: أعده، أو احفظ نسخة مما تراه.</translation>
    </message>
    <message>
        <source>What is on screen could not be saved, so no backup was put in its place. Save it elsewhere first.</source>
        <translation>تعذر حفظ ما على الشاشة، لذا لم توضع نسخة احتياطية مكانه. احفظه في مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>The backup was restored. The project as it was before is kept in %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>استُعيدت النسخة الاحتياطية. المشروع كما كان من قبل محفوظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The project %1 is open. Close it first.</source>
        <translation>المشروع ⁨%1⁩ مفتوح. أغلقه أولًا.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing to save.</source>
        <translation>الملف ⁨%1⁩ فارغ: لا شيء لحفظه.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Hearsay, which must save what can be read.</source>
        <translation>أنشأ المشروعَ ⁨%1⁩ إصدارٌ أحدث من Hearsay، وعليه هو أن يحفظ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>A private copy of %1 could not be made in %2. Free some space there and try again.</source>
        <extracomment>%1: path of a file. %2: a folder.</extracomment>
        <translation>تعذر إنشاء نسخة خاصة من ⁨%1⁩ في ⁨%2⁩. حرّر بعض المساحة هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing of a Hearsay project could be found in %1. It was left as it is; go on with a copy from before.</source>
        <translation>لم يُعثر في ⁨%1⁩ على أي شيء من مشروع Hearsay. تُرك كما هو؛ تابع بنسخة سابقة.</translation>
    </message>
    <message>
        <source>The account could not be written</source>
        <translation>تعذرت كتابة التقرير</translation>
    </message>
    <message>
        <source>The account is kept in %1</source>
        <extracomment>%1: path of a text file.</extracomment>
        <translation>التقرير محفوظ في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>ذِكر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>خلاف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>كلام غير مباشر</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>How a claim is attributed: partly in the speaker’s own words.</extracomment>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Article’s own voice</source>
        <extracomment>How a claim is attributed: nobody is named, the article itself says it.</extracomment>
        <translation>صوت المقال نفسه</translation>
    </message>
    <message>
        <source>Anonymous source</source>
        <translation>مصدر مجهول</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Kind of speaker: several people, not an organisation.</extracomment>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>Kind of speaker.</extracomment>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ولاية</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Kind of place: part of a province.</extracomment>
        <translation>مديرية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>Landmark</source>
        <extracomment>Kind of place: a bridge, a market, a mountain.</extracomment>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of place or of dispute: none of the others.</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>How exactly a place is known.</extracomment>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>How exactly a place is known: somewhere near.</extracomment>
        <translation>قرب المكان</translation>
    </message>
    <message>
        <source>Somewhere in the district</source>
        <translation>في مكان ما من المديرية</translation>
    </message>
    <message>
        <source>Somewhere in the province</source>
        <translation>في مكان ما من الولاية</translation>
    </message>
    <message>
        <source>Somewhere in the country</source>
        <translation>في مكان ما من البلد</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>حيث وقع الحدث</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>What a place is to a claim: named at the head of the article, where it was written.</extracomment>
        <translation>مكان إرسال الخبر</translation>
    </message>
    <message>
        <source>Where the speaker spoke</source>
        <translation>حيث تكلم المتحدث</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What a place is to a claim: only mentioned.</extracomment>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>What a dispute is about: how many.</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>What a dispute is about: when.</extracomment>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>What a dispute is about: who did it.</extracomment>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Whether it happened</source>
        <translation>هل وقع الحدث</translation>
    </message>
    <message>
        <source>Blame</source>
        <extracomment>What a dispute is about: whose fault it is.</extracomment>
        <translation>مسؤولية</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Status of a dispute: not settled. No command.</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Status of a dispute: somebody has corrected what they said.</extracomment>
        <translation>مُصحَّح</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <extracomment>Status of a dispute: both can be true.</extracomment>
        <translation>تمت التسوية</translation>
    </message>
</context>
</TS>
