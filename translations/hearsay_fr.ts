<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Article</name>
    <message>
        <source>Untitled article</source>
        <extracomment>Stands for the title of an article that has neither title nor file name.</extracomment>
        <translation>Article sans titre</translation>
    </message>
</context>
<context>
    <name>ArticleFormats</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>une page web (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>une page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a ZIP archive or office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un document bureautique</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>“%1” is %2, and this version of Hearsay reads plain text and Markdown. Save it as plain text (.txt) and open that file.</source>
        <extracomment>%1 is a file name, %2 one of &quot;a PDF document&quot;, &quot;a web page (HTML)&quot; …</extracomment>
        <translation>«&#xa0;%1&#xa0;» est %2, et cette version de Hearsay lit le texte brut et Markdown. Enregistrez-le en texte brut (.txt) et ouvrez ce fichier.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>“%1” is empty: there is nothing to read. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il n’y a rien à lire. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large: an article may have %2 MB. Split it and open the parts.</source>
        <extracomment>%1 is a file name, %2 a number of megabytes.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop grand&#xa0;: un article peut faire %2 Mo. Divisez-le et ouvrez les parties.</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read: it is a binary file. Choose a text file.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de texte lisible&#xa0;: c’est un fichier binaire. Choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as “%2”: this encoding is not known here. Choose another one.</source>
        <extracomment>%1 is a file name, %2 the name of a character encoding such as windows-1256.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu en «&#xa0;%2&#xa0;»&#xa0;: cet encodage est inconnu ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Perhaps it was moved or renamed: open it from where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Il a peut-être été déplacé ou renommé&#xa0;: ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you have no permission. Ask its owner, or open a copy of your own.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: vous n’en avez pas le droit. Demandez à son propriétaire, ou ouvrez une copie à vous.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Try again, or open a copy.</source>
        <extracomment>%1 is a file name, %2 the reason as the operating system puts it.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2. Réessayez, ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open a file that is in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Ouvrez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>“%1” is a pipe, socket or device and not a file. Save the text to a file and open that.</source>
        <translation>«&#xa0;%1&#xa0;» est un tube, une socket ou un périphérique et non un fichier. Enregistrez le texte dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2 MB, an article may have %3 MB. Split it and open the parts.</source>
        <extracomment>%1 is a file name, %2 and %3 are numbers of megabytes.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop grand&#xa0;: il fait %2 Mo, un article peut faire %3 Mo. Divisez-le et ouvrez les parties.</translation>
    </message>
    <message>
        <source>Reading “%1” failed half-way: %2. Check the disk, or open a copy.</source>
        <extracomment>%1 is a file name, %2 the reason as the operating system puts it.</extracomment>
        <translation>La lecture de «&#xa0;%1&#xa0;» s’est interrompue&#xa0;: %2. Vérifiez le disque, ou ouvrez une copie.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Le résultat n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nommez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Name one file, not %n.</source>
        <translation>
            <numerusform>Nommez un seul fichier, et non %n.</numerusform>
            <numerusform>Nommez un seul fichier, et non %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>write the annotations of an article or a project for other programs</source>
        <translation>écrire les annotations d’un article ou d’un projet pour d’autres programmes</translation>
    </message>
    <message>
        <source>make a project from annotations that were exported as JSON-LD</source>
        <translation>créer un projet à partir d’annotations exportées en JSON-LD</translation>
    </message>
    <message>
        <source>print the text of an article as annotations count it</source>
        <translation>afficher le texte d’un article tel que les annotations le comptent</translation>
    </message>
    <message>
        <source>tell what is in an article or a project</source>
        <translation>dire ce que contient un article ou un projet</translation>
    </message>
    <message>
        <source>Commands, which need no display:</source>
        <translation>Commandes, qui n’ont pas besoin d’écran&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <extracomment>%1: &quot;jsonld, csv, geojson, kml&quot;</extracomment>
        <translation>Le format&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write to this file, which is replaced, instead of standard output.</source>
        <translation>Écrire dans ce fichier, qui est remplacé, au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>csv: no apostrophe before cells that spreadsheets would run as formulas.</source>
        <translation>csv&#xa0;: pas d’apostrophe devant les cellules que les tableurs exécuteraient comme formules.</translation>
    </message>
    <message>
        <source>csv: begin with a byte order mark, for Excel.</source>
        <translation>csv&#xa0;: commencer par une marque d’ordre des octets, pour Excel.</translation>
    </message>
    <message>
        <source>jsonld: only annotations of text, for programs that cannot read relations between annotations.</source>
        <translation>jsonld&#xa0;: seulement les annotations du texte, pour les programmes qui ne savent pas lire les relations entre annotations.</translation>
    </message>
    <message>
        <source>Writes what is said about an article, or in a whole project. Neither of them is altered. An article that has no project yet gives an empty export.</source>
        <translation>Écrit ce qui est dit d’un article, ou dans tout un projet. Ni l’un ni l’autre n’est modifié. Un article qui n’a pas encore de projet donne un export vide.</translation>
    </message>
    <message>
        <source>An article or a project.</source>
        <translation>Un article ou un projet.</translation>
    </message>
    <message>
        <source>Say which format: --to %1.</source>
        <translation>Indiquez le format&#xa0;: --to %1.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--raw and --bom are for csv only.</source>
        <translation>--raw et --bom ne valent que pour csv.</translation>
    </message>
    <message>
        <source>--without-relations is for jsonld only.</source>
        <translation>--without-relations ne vaut que pour jsonld.</translation>
    </message>
    <message>
        <source>Name the file to write to.</source>
        <translation>Nommez le fichier où écrire.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: path of a file, %2: what the system says</extracomment>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n claim(s) to %1.</source>
        <extracomment>%n: how many claims, %1: path of a file</extracomment>
        <translation>
            <numerusform>%n affirmation exportée vers %1.</numerusform>
            <numerusform>%n affirmations exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what is exported and would be replaced. Choose another file.</source>
        <translation>%1 est ce qui est exporté et serait remplacé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has no annotations yet; the export is empty.</source>
        <translation>%1 n’a pas encore d’annotations&#xa0;; l’export est vide.</translation>
    </message>
    <message>
        <source>The project to make; it must not exist.</source>
        <translation>Le projet à créer&#xa0;; il ne doit pas exister.</translation>
    </message>
    <message>
        <source>An article that the annotations are about; once for each.</source>
        <translation>Un article dont parlent les annotations&#xa0;; une fois pour chacun.</translation>
    </message>
    <message>
        <source>Makes a project from annotations that “hearsay export --to jsonld” wrote and from the articles they are about. Annotations whose words are no longer in the article are left out; standard error says which.</source>
        <translation>Crée un projet à partir des annotations écrites par «&#xa0;hearsay export --to jsonld&#xa0;» et des articles dont elles parlent. Les annotations dont les mots ne sont plus dans l’article sont laissées de côté&#xa0;; la sortie d’erreur dit lesquelles.</translation>
    </message>
    <message>
        <source>The annotations.</source>
        <translation>Les annotations.</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <extracomment>%1: name of a file, %2: what is wrong with it</extracomment>
        <translation>%1 ne peut pas être importé. %2</translation>
    </message>
    <message>
        <source>Say which project to make: --to PROJECT.</source>
        <translation>Indiquez le projet à créer&#xa0;: --to PROJET.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 existe déjà et est laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n claim(s) into %1.</source>
        <extracomment>%n: how many claims, %1: path of a project</extracomment>
        <translation>
            <numerusform>%n affirmation importée dans %1.</numerusform>
            <numerusform>%n affirmations importées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what is known of an article or a project: title, outlet, date, encoding, how many claims and so on.</source>
        <translation>Dit ce que l’on sait d’un article ou d’un projet&#xa0;: titre, média, date, encodage, nombre d’affirmations, etc.</translation>
    </message>
    <message>
        <source>As JSON, with names that stay the same in every language.</source>
        <translation>En JSON, avec des noms qui restent les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>Prints the text of an article as Hearsay keeps it and counts in it: UTF-8, LF line ends, no byte order mark. Nothing else is printed.</source>
        <translation>Affiche le texte d’un article tel que Hearsay le garde et y compte&#xa0;: UTF-8, fins de ligne LF, sans marque d’ordre des octets. Rien d’autre n’est affiché.</translation>
    </message>
    <message>
        <source>Which article of a project, from 1, as “hearsay info” lists them.</source>
        <translation>Quel article d’un projet, à partir de 1, dans l’ordre de «&#xa0;hearsay info&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no number of an article.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un article.</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n article(s).</source>
        <translation>
            <numerusform>Le projet a %n article.</numerusform>
            <numerusform>Le projet a %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n article(s): say which, from --article 1.</source>
        <translation>
            <numerusform>Le projet a %n article&#xa0;: dites lequel, à partir de --article 1.</numerusform>
            <numerusform>Le projet a %n articles&#xa0;: dites lequel, à partir de --article 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name at least one place.</source>
        <translation>Nommez au moins un lieu.</translation>
    </message>
    <message>
        <source>tell which places names may mean, and where they are</source>
        <translation>dire quels lieux des noms peuvent désigner, et où ils se trouvent</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1.</source>
        <extracomment>%n: how many places, %1: path of a file</extracomment>
        <translation>
            <numerusform>%n lieu exporté vers %1.</numerusform>
            <numerusform>%n lieux exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells which places a name may mean, the likeliest first, and where they are. Names are written as in the article, in any script: “Puli Khumri”, “Baghlan province”, “Paris, Texas”.</source>
        <translation>Dit quels lieux un nom peut désigner, le plus probable en premier, et où ils se trouvent. Les noms s’écrivent comme dans l’article, dans n’importe quelle écriture : « Puli Khumri », « Baghlan province », « Paris, Texas ».</translation>
    </message>
    <message>
        <source>A place that the same article is about; may be given several times.</source>
        <translation>Un lieu dont parle le même article ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>The sentence in which the name stands, for words like “province” in it.</source>
        <translation>La phrase où se trouve le nom, pour des mots comme « province » qu’elle contient.</translation>
    </message>
    <message>
        <source>The name of a place.</source>
        <translation>Le nom d’un lieu.</translation>
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
        <translation>Hearsay&#xa0;: lire la presse, noter qui dit quoi, voir où ils se contredisent.

Utilisation&#xa0;: hearsay [options] [FICHIER…]
              hearsay COMMANDE [options] FICHIER
              hearsay locate [options] NOM…

Ouvre une fenêtre avec les articles, tous dans un même projet, ou avec un projet.

Options&#xa0;:
  --sample              ouvrir l’exemple
  --start-page          ne rien ouvrir&#xa0;: commencer par la page d’accueil
  --language CODE       langue de la fenêtre, par exemple fr
  --lens                démarrer avec la loupe
  --appearance SCHEME   light (clair) ou dark (sombre), quoi qu’en dise le système
  --screenshot PNG      écrire une image de la fenêtre et terminer
  --size LxH            taille de la fenêtre, par exemple 1366x768
  -h, --help            cette aide&#xa0;; d’une commande&#xa0;: hearsay COMMANDE --help
  -v, --version         la version
</translation>
    </message>
    <message>
        <source>save what can be read of a damaged project as a new one</source>
        <translation>enregistrer ce qui est lisible d’un projet endommagé dans un nouveau projet</translation>
    </message>
    <message>
        <source>A first argument that is the name of a command is that command. To open a file with such a name, write ./export.

Exit codes of commands:
  0  done
  1  something could not be read or written
  2  wrong usage
  3  done, but something was left out (import, salvage)
</source>
        <translation>Un premier argument qui porte le nom d’une commande est cette commande. Pour ouvrir un fichier de ce nom, écrivez ./export.

Codes de sortie des commandes&#xa0;:
  0  fait
  1  quelque chose n’a pas pu être lu ou écrit
  2  utilisation incorrecte
  3  fait, mais quelque chose a été laissé de côté (import, salvage)
</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project as a new one. The damaged one is left as it is. Standard error gives the account: how many objects were saved and lost, and which; it is also written beside the new project.</source>
        <translation>Enregistre ce qui est lisible d’un projet endommagé dans un nouveau projet. Le projet endommagé est laissé tel quel. La sortie d’erreur donne le compte rendu&#xa0;: combien d’objets ont été sauvés et perdus, et lesquels&#xa0;; il est aussi écrit à côté du nouveau projet.</translation>
    </message>
    <message>
        <source>The project to make, which must not exist, instead of “FILE (salvaged).hearsay”.</source>
        <translation>Le projet à créer, qui ne doit pas exister, au lieu de «&#xa0;FICHIER (récupéré).hearsay&#xa0;».</translation>
    </message>
    <message>
        <source>The damaged project.</source>
        <translation>Le projet endommagé.</translation>
    </message>
    <message>
        <source>Saved as %1, with the account in %2.</source>
        <extracomment>%1: path of a project. %2: path of a text file.</extracomment>
        <translation>Enregistré sous %1, avec le compte rendu dans %2.</translation>
    </message>
</context>
<context>
    <name>Compass</name>
    <message>
        <source>N</source>
        <extracomment>Points of the compass, clockwise from north</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>NNE</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ENE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>ESE</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>OSO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>ONO</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>NNO</translation>
    </message>
</context>
<context>
    <name>CoordinateParser</name>
    <message>
        <source>These are no coordinates. Write latitude and longitude, such as “36.73, 68.86” or “36°43′48″N 68°51′36″E”.</source>
        <translation>Ce ne sont pas des coordonnées. Écrivez latitude et longitude, par exemple «&#xa0;36.73, 68.86&#xa0;» ou «&#xa0;36°43′48″N 68°51′36″E&#xa0;».</translation>
    </message>
    <message>
        <source>The latitude %1 is out of range: it must be between -90 and 90.</source>
        <translation>La latitude %1 est hors limites&#xa0;: elle doit être comprise entre -90 et 90.</translation>
    </message>
    <message>
        <source>The longitude %1 is out of range: it must be between -180 and 180.</source>
        <translation>La longitude %1 est hors limites&#xa0;: elle doit être comprise entre -180 et 180.</translation>
    </message>
    <message>
        <source>%1 minutes are too many: minutes must be below 60.</source>
        <translation>%1 minutes, c’est trop&#xa0;: les minutes doivent être inférieures à 60.</translation>
    </message>
    <message>
        <source>%1 seconds are too many: seconds must be below 60.</source>
        <translation>%1 secondes, c’est trop&#xa0;: les secondes doivent être inférieures à 60.</translation>
    </message>
    <message>
        <source>A sign and a letter contradict each other: write either “-36.73” or “36.73 S”.</source>
        <translation>Un signe et une lettre se contredisent&#xa0;: écrivez soit «&#xa0;-36.73&#xa0;», soit «&#xa0;36.73 S&#xa0;».</translation>
    </message>
    <message>
        <source>A letter is missing: write N or S with the latitude and E or W with the longitude, or no letters at all.</source>
        <translation>Il manque une lettre&#xa0;: écrivez N ou S avec la latitude et E ou W avec la longitude, ou aucune lettre.</translation>
    </message>
    <message>
        <source>A latitude (N or S) and a longitude (E or W) are needed, not two of one kind.</source>
        <translation>Il faut une latitude (N ou S) et une longitude (E ou W), et non deux fois la même chose.</translation>
    </message>
    <message>
        <source>This can be read as one number or as two. Write latitude and longitude with a space after the comma, such as “36.73, 68.86”.</source>
        <translation>Cela peut se lire comme un nombre ou comme deux. Écrivez latitude et longitude avec une espace après la virgule, par exemple «&#xa0;36.73, 68.86&#xa0;».</translation>
    </message>
    <message>
        <source>The comma can be read in two ways. Write decimals with a point and a space after the comma, such as “36.73, 68.86”.</source>
        <translation>La virgule peut se lire de deux façons. Écrivez les décimales avec un point et une espace après la virgule, par exemple «&#xa0;36.73, 68.86&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>%1 m</source>
        <extracomment>%1: a number of metres</extracomment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1: a number of kilometres</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>at the same point</source>
        <translation>au même point</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <extracomment>%1: &quot;246 km&quot;, %2: a point of the compass, &quot;SSE&quot;</extracomment>
        <translation>environ %1, %2</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>An object has no id.</source>
        <translation>Un objet n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Something it refers to is not in the project: %1</source>
        <translation>Quelque chose à quoi il renvoie n’est pas dans le projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>A span from %1 to %2 does not lie within its article.</source>
        <translation>Un passage de %1 à %2 sort de son article.</translation>
    </message>
    <message>
        <source>The object %1 does not fit the others in the project.</source>
        <translation>L’objet %1 ne s’accorde pas avec les autres du projet.</translation>
    </message>
    <message>
        <source>The object %1 has changed in the meantime.</source>
        <translation>L’objet %1 a changé entre-temps.</translation>
    </message>
    <message>
        <source>The object %1 cannot become another one.</source>
        <translation>L’objet %1 ne peut pas en devenir un autre.</translation>
    </message>
    <message>
        <source>The object %1 is in the project already.</source>
        <translation>L’objet %1 est déjà dans le projet.</translation>
    </message>
    <message>
        <source>The text of the article %1 cannot change any more: annotations mark its words.</source>
        <translation>Le texte de l’article %1 ne peut plus changer&#xa0;: des annotations en marquent les mots.</translation>
    </message>
    <message>
        <source>The object %1 is still used by others.</source>
        <translation>L’objet %1 sert encore à d’autres.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Select the words of the claim in the article first.</source>
        <translation>Sélectionnez d’abord dans l’article les mots de l’affirmation.</translation>
    </message>
    <message>
        <source>tag claim</source>
        <extracomment>Names of steps that can be undone: they stand behind “Undo”.</extracomment>
        <translation>marquage d’une affirmation</translation>
    </message>
    <message>
        <source>Select the claim that the cue belongs to first.</source>
        <translation>Sélectionnez d’abord l’affirmation à laquelle se rapporte le marqueur.</translation>
    </message>
    <message>
        <source>tag cue</source>
        <translation>marquage du marqueur</translation>
    </message>
    <message>
        <source>remove cue</source>
        <translation>suppression du marqueur</translation>
    </message>
    <message>
        <source>said by %1</source>
        <extracomment>Name of an undo step. %1: a speaker</extracomment>
        <translation>attribution à %1</translation>
    </message>
    <message>
        <source>Select the claims that dispute each other first.</source>
        <translation>Sélectionnez d’abord les affirmations qui se contestent.</translation>
    </message>
    <message>
        <source>This is no longer in the project.</source>
        <translation>Cela n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>mark as disputed</source>
        <translation>marquage comme contesté</translation>
    </message>
    <message>
        <source>join dispute</source>
        <translation>ajout à un fait contesté</translation>
    </message>
    <message>
        <source>leave dispute</source>
        <translation>retrait d’un fait contesté</translation>
    </message>
    <message>
        <source>remove several</source>
        <translation>suppression multiple</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>suppression d’un article</translation>
    </message>
    <message>
        <source>remove claim</source>
        <translation>suppression d’une affirmation</translation>
    </message>
    <message>
        <source>remove speaker</source>
        <translation>suppression d’un locuteur</translation>
    </message>
    <message>
        <source>remove mention</source>
        <translation>suppression d’une mention</translation>
    </message>
    <message>
        <source>remove place</source>
        <translation>suppression d’un lieu</translation>
    </message>
    <message>
        <source>remove dispute</source>
        <translation>suppression d’un fait contesté</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>suppression d’une étiquette</translation>
    </message>
    <message>
        <source>remove highlight</source>
        <translation>suppression d’un surlignage</translation>
    </message>
    <message>
        <source>Nothing is selected to be removed.</source>
        <translation>Rien n’est sélectionné à supprimer.</translation>
    </message>
    <message>
        <source>This article is in the project already.</source>
        <translation>Cet article est déjà dans le projet.</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>ajout d’un article</translation>
    </message>
    <message>
        <source>edit article details</source>
        <translation>modification des détails de l’article</translation>
    </message>
    <message>
        <source>The codebook has no such tag.</source>
        <translation>La grille de codage n’a pas cette étiquette.</translation>
    </message>
    <message>
        <source>Tags go on claims and highlights: select one first.</source>
        <translation>Les étiquettes se posent sur des affirmations et des surlignages&#xa0;: sélectionnez-en un d’abord.</translation>
    </message>
    <message>
        <source>take off tag</source>
        <translation>retrait d’une étiquette</translation>
    </message>
    <message>
        <source>put on tag</source>
        <translation>pose d’une étiquette</translation>
    </message>
    <message>
        <source>tag highlight</source>
        <translation>étiquetage d’un surlignage</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>A step that can be undone: words were marked.</extracomment>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>tag speaker</source>
        <translation>marquage d’un locuteur</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un locuteur doit avoir un nom.</translation>
    </message>
    <message>
        <source>tag place</source>
        <translation>marquage d’un lieu</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Un lieu doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is no article to add.</source>
        <translation>Il n’y a pas d’article à ajouter.</translation>
    </message>
    <message>
        <source>add articles</source>
        <translation>ajout d’articles</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>déplacement d’un article</translation>
    </message>
    <message>
        <source>tag every occurrence</source>
        <translation>marquage de toutes les occurrences</translation>
    </message>
    <message>
        <source>At least one character has to stay tagged.</source>
        <translation>Au moins un caractère doit rester marqué.</translation>
    </message>
    <message>
        <source>The words would run into others of the same claim, or out of the article.</source>
        <translation>Les mots empiéteraient sur d’autres de la même affirmation, ou sortiraient de l’article.</translation>
    </message>
    <message>
        <source>adjust span</source>
        <translation>ajustement d’un passage</translation>
    </message>
    <message>
        <source>These words are tagged as the same already.</source>
        <translation>Ces mots sont déjà marqués de la même façon.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>W3C Web Annotation (JSON-LD): everything</source>
        <translation>W3C Web Annotation (JSON-LD)&#xa0;: tout</translation>
    </message>
    <message>
        <source>Table (CSV): one row a claim</source>
        <translation>Tableau (CSV)&#xa0;: une ligne par affirmation</translation>
    </message>
    <message>
        <source>Map (GeoJSON): one feature a place</source>
        <translation>Carte (GeoJSON) : un objet par lieu</translation>
    </message>
    <message>
        <source>Map (KML): one placemark a place</source>
        <translation>Carte (KML) : un repère par lieu</translation>
    </message>
    <message>
        <source>Picture of the map (PNG)</source>
        <translation>Image de la carte (PNG)</translation>
    </message>
    <message>
        <source>Drawing of the map (SVG)</source>
        <translation>Dessin de la carte (SVG)</translation>
    </message>
    <message>
        <source>Document of the map (PDF)</source>
        <translation>Document de la carte (PDF)</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The article %1 is not in this project. Choose another one to export.</source>
        <translation>L’article %1 n’est pas dans ce projet. Choisissez-en un autre à exporter.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the map. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour dessiner la carte. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message>
        <source>The gazetteer is missing: there is no %1 in %2. Install Hearsay again, or name its folder in HEARSAY_MAPS.</source>
        <extracomment>%1 is a file name, %2 a list of folders. HEARSAY_MAPS is an environment variable.</extracomment>
        <translation>L’index des lieux est absent : il n’y a pas de %1 dans %2. Réinstallez Hearsay, ou indiquez son dossier dans HEARSAY_MAPS.</translation>
    </message>
    <message>
        <source>The gazetteer is missing: there is no file “%1”. Install Hearsay again to look up places by name.</source>
        <extracomment>The gazetteer is the program&apos;s own list of places. %1 is a file name.</extracomment>
        <translation>L’index des lieux est absent : le fichier « %1 » n’existe pas. Réinstallez Hearsay pour chercher des lieux par leur nom.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>The gazetteer “%1” cannot be read: %2. Check its permissions, or install Hearsay again.</source>
        <extracomment>%1 is a file name, %2 the reason.</extracomment>
        <translation>L’index des lieux « %1 » ne peut pas être lu : %2. Vérifiez ses droits d’accès, ou réinstallez Hearsay.</translation>
    </message>
    <message>
        <source>“%1” is no gazetteer. Install Hearsay again to look up places by name.</source>
        <translation>« %1 » n’est pas un index des lieux. Réinstallez Hearsay pour chercher des lieux par leur nom.</translation>
    </message>
    <message>
        <source>The gazetteer “%1” is damaged (%2). Install Hearsay again to look up places by name.</source>
        <extracomment>%1 is a file name, %2 says what is wrong, mostly in SQLite&apos;s own words.</extracomment>
        <translation>L’index des lieux « %1 » est endommagé (%2). Réinstallez Hearsay pour chercher des lieux par leur nom.</translation>
    </message>
    <message>
        <source>Places cannot be looked up: Qt’s SQLite driver is not installed.</source>
        <translation>Impossible de chercher des lieux : le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>The gazetteer “%1” is of version %2, which this Hearsay does not read. Install both from one release.</source>
        <extracomment>%1 is a file name, %2 a number.</extracomment>
        <translation>L’index des lieux « %1 » est de la version %2, que ce Hearsay ne lit pas. Installez les deux à partir de la même édition.</translation>
    </message>
    <message>
        <source>a place in it has impossible values</source>
        <translation>un de ses lieux a des valeurs impossibles</translation>
    </message>
</context>
<context>
    <name>Hearsay::AboutDialog</name>
    <message>
        <source>About Hearsay</source>
        <translation>À propos de Hearsay</translation>
    </message>
    <message>
        <source>Hearsay %1</source>
        <translation>Hearsay %1</translation>
    </message>
    <message>
        <source>Read the news, tag who says what, see where they disagree.</source>
        <translation>Lire la presse, noter qui dit quoi, voir où ils se contredisent.</translation>
    </message>
    <message>
        <source>Hearsay works offline. It needs no account and sends nothing anywhere.</source>
        <translation>Hearsay fonctionne hors ligne. Il ne demande aucun compte et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Your work on this article is kept in:
%1</source>
        <translation>Votre travail sur cet article est conservé dans&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Where an article’s folder cannot be written, its project is kept in:
%1</source>
        <translation>Quand le dossier d’un article n’est pas accessible en écriture, son projet est conservé dans&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Copyright 2026 The Hearsay authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Copyright 2026 les auteurs de Hearsay. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#xa0;; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and KDE Syntax Highlighting.</source>
        <translation>Construit avec Qt %1 et KDE Syntax Highlighting.</translation>
    </message>
    <message>
        <source>Map and gazetteer: %1. Natural Earth is in the public domain; GeoNames is licensed under Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/).</source>
        <extracomment>%1: &quot;Natural Earth · GeoNames CC BY 4.0&quot;, names of works and a licence</extracomment>
        <translation>Carte et index des lieux : %1. Natural Earth est dans le domaine public ; GeoNames est sous licence Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/).</translation>
    </message>
    <message>
        <source>Borders: the map draws the provinces of Natural Earth, and Crimea and Sevastopol as part of Ukraine, as the General Assembly of the United Nations does. Borders that are disputed are drawn as dashed lines. None of it is a statement about who is right.</source>
        <translation>Frontières : la carte dessine les provinces de Natural Earth, et la Crimée et Sébastopol comme parties de l’Ukraine, ainsi que le fait l’Assemblée générale des Nations unies. Les frontières contestées sont dessinées en pointillé. Rien de tout cela ne dit qui a raison.</translation>
    </message>
</context>
<context>
    <name>Hearsay::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of an action. %1: its name, %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an article or a project.</source>
        <translation>Ouvrir un article ou un projet.</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open a fully annotated article to look around in. It is a copy of your own.</source>
        <translation>Ouvrir un article entièrement annoté pour se familiariser. C’est une copie qui est à vous.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the annotations to a file for other programs.</source>
        <translation>Écrire les annotations dans un fichier pour d’autres programmes.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Everything is saved as you work; this says when and where.</source>
        <translation>Tout est enregistré au fil du travail&#xa0;; ceci dit quand et où.</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Write a copy of the project to another place.</source>
        <translation>Écrire une copie du projet à un autre emplacement.</translation>
    </message>
    <message>
        <source>&amp;Move Project…</source>
        <translation>&amp;Déplacer le projet…</translation>
    </message>
    <message>
        <source>Keep the project in another place from now on.</source>
        <translation>Conserver désormais le projet à un autre emplacement.</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Afficher dans le do&amp;ssier</translation>
    </message>
    <message>
        <source>Open the folder that holds the project.</source>
        <translation>Ouvrir le dossier qui contient le projet.</translation>
    </message>
    <message>
        <source>Article &amp;Details…</source>
        <translation>Détails de l’&amp;article…</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date and address of the article.</source>
        <translation>Titre, signature, média, date et adresse de l’article.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Hearsay. Everything is saved.</source>
        <translation>Fermer Hearsay. Tout est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <translation>Copier les mots sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find words in the article.</source>
        <translation>Rechercher des mots dans l’article.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place where the words occur.</source>
        <translation>Aller à l’endroit suivant où figurent les mots.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous place where the words occur.</source>
        <translation>Aller à l’endroit précédent où figurent les mots.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove what is selected. Asks only where something else hangs on it.</source>
        <translation>Supprimer ce qui est sélectionné. Ne demande confirmation que si autre chose en dépend.</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The key, as it is printed on it.</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affirmation</translation>
    </message>
    <message>
        <source>Tag the selected words as a claim.</source>
        <translation>Marquer les mots sélectionnés comme affirmation.</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Tag the selected words as a speaker; the current claim is then said by them.</source>
        <translation>Marquer les mots sélectionnés comme locuteur&#xa0;; l’affirmation courante lui est alors attribuée.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ieu</translation>
    </message>
    <message>
        <source>Tag the selected words as a place.</source>
        <translation>Marquer les mots sélectionnés comme lieu.</translation>
    </message>
    <message>
        <source>C&amp;ue</source>
        <extracomment>The words that attribute a claim: “said”.</extracomment>
        <translation>&amp;Marqueur</translation>
    </message>
    <message>
        <source>Tag the selected words as the cue of the current claim: “said”, “disputed”.</source>
        <translation>Marquer les mots sélectionnés comme marqueur de l’affirmation courante&#xa0;: «&#xa0;a dit&#xa0;», «&#xa0;conteste&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surlignage</translation>
    </message>
    <message>
        <source>Mark the selected words without making a claim of them.</source>
        <translation>Marquer les mots sélectionnés sans en faire une affirmation.</translation>
    </message>
    <message>
        <source>Tag &amp;%1</source>
        <translation>Étiquette &amp;%1</translation>
    </message>
    <message>
        <source>Put the codebook’s tag with this key on the selection.</source>
        <translation>Poser sur la sélection l’étiquette de la grille de codage qui a cette touche.</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Tag</source>
        <translation>&amp;Répéter le dernier marquage</translation>
    </message>
    <message>
        <source>The last tag again, on the words selected now.</source>
        <translation>Le dernier marquage à nouveau, sur les mots sélectionnés maintenant.</translation>
    </message>
    <message>
        <source>&amp;Dispute…</source>
        <translation>&amp;Fait contesté…</translation>
    </message>
    <message>
        <source>Mark the selected claims as disputed: make a dispute of them or add them to one.</source>
        <translation>Marquer les affirmations sélectionnées comme contestées&#xa0;: en faire un fait contesté ou les ajouter à l’un d’eux.</translation>
    </message>
    <message>
        <source>&amp;Edit Statement</source>
        <translation>Modifier l’én&amp;oncé</translation>
    </message>
    <message>
        <source>Edit the current claim in its card; Esc returns to the article.</source>
        <translation>Modifier l’affirmation courante dans sa fiche&#xa0;; Échap ramène à l’article.</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The key, as it is printed on it.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <extracomment>Shows where claims are likely.</extracomment>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>Show where claims are likely: quotations, verbs of saying, figures, dates.</source>
        <translation>Montrer où sont sans doute les affirmations&#xa0;: citations, verbes de parole, chiffres, dates.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Larger text.</source>
        <translation>Texte plus grand.</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller text.</source>
        <translation>Texte plus petit.</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Text in its normal size.</source>
        <translation>Texte à sa taille normale.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mark</source>
        <translation>Marque &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next tagged words.</source>
        <translation>Aller aux mots marqués suivants.</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>Marque &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous tagged words.</source>
        <translation>Aller aux mots marqués précédents.</translation>
    </message>
    <message>
        <source>Go to &amp;Article</source>
        <translation>Aller à l’ar&amp;ticle</translation>
    </message>
    <message>
        <source>Put the keyboard into the article.</source>
        <translation>Placer le clavier dans l’article.</translation>
    </message>
    <message>
        <source>Go to &amp;Annotations</source>
        <translation>Aller aux annotati&amp;ons</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of annotations.</source>
        <translation>Placer le clavier dans la liste des annotations.</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Utiliser tout l’écran.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>Toutes les touches sur une page.</translation>
    </message>
    <message>
        <source>&amp;About Hearsay</source>
        <translation>À &amp;propos de Hearsay</translation>
    </message>
    <message>
        <source>Version, licence, and where your data lives.</source>
        <translation>Version, licence, et où sont vos données.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Heading over commands, a menu’s name.</extracomment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Heading over commands, a menu’s name: a verb.</extracomment>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Heading over commands, a menu’s name.</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go to &amp;Map</source>
        <translation>Aller à la car&amp;te</translation>
    </message>
    <message>
        <source>Put the keyboard into the map.</source>
        <translation>Mettre le clavier sur la carte.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1: the name of a step, such as “tag claim”</extracomment>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <extracomment>%1: the name of a step, such as “tag claim”</extracomment>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Restore from Backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Go back to the project as it was at an earlier time.</source>
        <translation>Revenir au projet tel qu’il était à un moment antérieur.</translation>
    </message>
    <message>
        <source>&amp;Paste as Article…</source>
        <translation>Co&amp;ller comme article…</translation>
    </message>
    <message>
        <source>Make an article of the text in the clipboard.</source>
        <translation>Faire un article du texte du presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Put away what is open. Everything is saved.</source>
        <translation>Fermer ce qui est ouvert. Tout est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>A&amp;jouter des articles…</translation>
    </message>
    <message>
        <source>Put more articles into the same project.</source>
        <translation>Mettre d’autres articles dans le même projet.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Put the article before the one above it in the list.</source>
        <translation>Placer l’article avant celui qui le précède dans la liste.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Put the article behind the one below it in the list.</source>
        <translation>Placer l’article après celui qui le suit dans la liste.</translation>
    </message>
    <message>
        <source>Remove &amp;Article</source>
        <translation>S&amp;upprimer l’article</translation>
    </message>
    <message>
        <source>Take the article out of the project. Asks where it is annotated. The file stays.</source>
        <translation>Retirer l’article du projet. Demande confirmation s’il est annoté. Le fichier reste.</translation>
    </message>
    <message>
        <source>E&amp;very Occurrence…</source>
        <translation>&amp;Toutes les occurrences…</translation>
    </message>
    <message>
        <source>Tag the other places where the article names the current speaker or place.</source>
        <translation>Marquer les autres endroits où l’article nomme le locuteur ou le lieu courant.</translation>
    </message>
    <message>
        <source>&amp;Adjust Span</source>
        <translation>A&amp;juster le passage</translation>
    </message>
    <message>
        <source>Move the ends of the tagged words by the arrow keys; by mouse, drag either end.</source>
        <translation>Déplacer les bouts des mots marqués avec les flèches&#xa0;; à la souris, faites glisser l’un des bouts.</translation>
    </message>
    <message>
        <source>Next Ar&amp;ticle</source>
        <translation>Article s&amp;uivant</translation>
    </message>
    <message>
        <source>Go to the next article of the project.</source>
        <translation>Aller à l’article suivant du projet.</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>Arti&amp;cle précédent</translation>
    </message>
    <message>
        <source>Go to the previous article of the project.</source>
        <translation>Aller à l’article précédent du projet.</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>Citation sui&amp;vante</translation>
    </message>
    <message>
        <source>Select the next quotation that no claim is made of yet.</source>
        <translation>Sélectionner la citation suivante dont aucune affirmation n’a encore été tirée.</translation>
    </message>
    <message>
        <source>Previous Quo&amp;tation</source>
        <translation>Citation précé&amp;dente</translation>
    </message>
    <message>
        <source>Select the quotation before that no claim is made of yet.</source>
        <translation>Sélectionner la citation précédente dont aucune affirmation n’a encore été tirée.</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Maj+N</translation>
    </message>
    <message>
        <source>Go to Article &amp;List</source>
        <translation>All&amp;er à la liste d’articles</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles.</source>
        <translation>Placer le clavier dans la liste des articles.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Hearsay::AnnotationPanel</name>
    <message>
        <source>Annotations of all articles</source>
        <translation>Annotations de tous les articles</translation>
    </message>
    <message>
        <source>Show the annotations of every article in the project, not only of the one shown</source>
        <translation>Montrer les annotations de tous les articles du projet, et pas seulement de celui qui est affiché</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>No claims yet.
Select what somebody says in the article and press C.</source>
        <translation>Pas encore d’affirmation.
Sélectionnez dans l’article ce que dit quelqu’un et appuyez sur C.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>No speakers yet.
Select a name in the article and press S.</source>
        <translation>Pas encore de locuteur.
Sélectionnez un nom dans l’article et appuyez sur S.</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>No disputed facts yet.
Select claims that contradict each other in the tab Claims and press D.</source>
        <translation>Pas encore de fait contesté.
Sélectionnez dans l’onglet Affirmations celles qui se contredisent et appuyez sur D.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>No places yet.
Select a name in the article and press P.</source>
        <translation>Pas encore de lieu.
Sélectionnez un nom dans l’article et appuyez sur P.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No tags yet.
Add the first of your codebook with the button above.</source>
        <translation>Pas encore d’étiquette.
Ajoutez la première de votre grille de codage avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <extracomment>Name of a tag until the user gives it another; %1 counts.</extracomment>
        <translation>Nouvelle étiquette %1</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>ajout d’une étiquette</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleDialog</name>
    <message>
        <source>&amp;Known</source>
        <extracomment>Whether the day of publication is known.</extracomment>
        <translation>&amp;Connu</translation>
    </message>
    <message>
        <source>Article Details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <extracomment>Who wrote the article.</extracomment>
        <translation>&amp;Signature&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <extracomment>The newspaper, agency or station.</extracomment>
        <translation>&amp;Média&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publié le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address (URL):</source>
        <translation>&amp;Adresse (URL)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>The language of the article, as a code such as &quot;en&quot; or &quot;fa-AF&quot;</extracomment>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Picture &amp;credit:</source>
        <translation>Crédit p&amp;hoto&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Longueur&#xa0;:</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>%1. It cannot be changed any more: annotations count the characters of the text as it is.</source>
        <extracomment>%1: the name of a character encoding</extracomment>
        <translation>%1. Il ne peut plus être changé&#xa0;: les annotations comptent les caractères du texte tel qu’il est.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleList</name>
    <message>
        <source>Articles of the project</source>
        <translation>Articles du projet</translation>
    </message>
    <message>
        <source>Choose the article to read. Files let go here are added to the project.</source>
        <translation>Choisissez l’article à lire. Les fichiers déposés ici sont ajoutés au projet.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims are tagged in an article.</extracomment>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticlePane</name>
    <message>
        <source>read as %1, a guess</source>
        <extracomment>%1: the name of a character encoding</extracomment>
        <translation>lu en %1, une supposition</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>Articles du projet</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date and address of the article</source>
        <translation>Titre, signature, média, date et adresse de l’article</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Open an article to begin, or the sample to look around.</source>
        <translation>Ouvrez un article pour commencer, ou l’exemple pour vous familiariser.</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Article&#xa0;: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticlesFlow</name>
    <message>
        <source>Add Articles</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <extracomment>%n is how many articles were put into the project.</extracomment>
        <translation>
            <numerusform>%Ln article ajouté.</numerusform>
            <numerusform>%Ln articles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” from the project? %n annotation(s) hang on it and will be removed or changed too.</source>
        <extracomment>%1: title of an article. %n is how many annotations hang on it.</extracomment>
        <translation>
            <numerusform>Supprimer «&#xa0;%1&#xa0;» du projet&#xa0;? %Ln annotation en dépend et sera supprimée ou modifiée aussi.</numerusform>
            <numerusform>Supprimer «&#xa0;%1&#xa0;» du projet&#xa0;? %Ln annotations en dépendent et seront supprimées ou modifiées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article was removed from the project. Its file stays.</source>
        <translation>L’article a été supprimé du projet. Son fichier reste.</translation>
    </message>
</context>
<context>
    <name>Hearsay::CheatSheetDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A column: keys of the keyboard.</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A column: what a key calls.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>Hearsay::ClaimCard</name>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un locuteur</translation>
    </message>
    <message>
        <source>What is claimed, in one line of your own</source>
        <translation>Ce qui est affirmé, en une ligne à vous</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>What is claimed, in one line.</extracomment>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>edit statement</source>
        <translation>modification de l’énoncé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>take speaker away</source>
        <translation>retrait d’un locuteur</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>How it is attributed</source>
        <translation>Mode d’attribution</translation>
    </message>
    <message>
        <source>change attribution</source>
        <translation>changement d’attribution</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Label: how a claim is attributed.</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Label: the places of a claim.</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Mark as disputed, or join a dispute</source>
        <translation>Marquer comme contesté, ou joindre à un fait contesté</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Label: the disputes of a claim.</extracomment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Not said by %1</source>
        <translation>Non dit par %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: the word of the article that attributes a claim, such as “said”</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the cue</source>
        <translation>Effacer le marqueur</translation>
    </message>
    <message>
        <source>no cue (Q)</source>
        <extracomment>Cue: the word of the article that attributes a claim, such as “said”. Q: the key.</extracomment>
        <translation>pas de marqueur (Q)</translation>
    </message>
    <message>
        <source>Select the cue in the article, such as “said”, and press Q.</source>
        <translation>Sélectionnez dans l’article le marqueur, par exemple «&#xa0;a dit&#xa0;», et appuyez sur Q.</translation>
    </message>
    <message>
        <source>What the place is to the claim</source>
        <translation>Ce que le lieu est pour l’affirmation</translation>
    </message>
    <message>
        <source>change role of place</source>
        <translation>changement du rôle d’un lieu</translation>
    </message>
    <message>
        <source>Take the place away</source>
        <translation>Retirer le lieu</translation>
    </message>
    <message>
        <source>take place away</source>
        <translation>retrait d’un lieu</translation>
    </message>
    <message>
        <source>Take the claim out of the dispute</source>
        <translation>Retirer l’affirmation du fait contesté</translation>
    </message>
    <message>
        <source>Question to be written</source>
        <translation>Question à écrire</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1: the question of a dispute, %2: what this claim answers</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>add place to claim</source>
        <translation>ajout d’un lieu à l’affirmation</translation>
    </message>
    <message>
        <source>add speaker</source>
        <translation>ajout d’un locuteur</translation>
    </message>
    <message>
        <source>add place</source>
        <translation>ajout d’un lieu</translation>
    </message>
</context>
<context>
    <name>Hearsay::ColourPicker</name>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Couleur de l’étiquette</translation>
    </message>
</context>
<context>
    <name>Hearsay::DisputeCard</name>
    <message>
        <source>What do they disagree on?</source>
        <translation>Sur quoi s’opposent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>edit question</source>
        <translation>modification de la question</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>change type of dispute</source>
        <translation>changement du type du fait contesté</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a dispute: open, corrected …</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>change status of dispute</source>
        <translation>changement de l’état du fait contesté</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Label: what a dispute is about.</extracomment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>Position, such as “yes”</source>
        <translation>Position, par exemple «&#xa0;oui&#xa0;»</translation>
    </message>
    <message>
        <source>edit position</source>
        <translation>modification de la position</translation>
    </message>
    <message>
        <source>Take the claim out of the dispute</source>
        <translation>Retirer l’affirmation du fait contesté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One side of a dispute. %1: who, %2: what they say.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Position of: %1</source>
        <translation>Position de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hearsay::DisputeDialog</name>
    <message>
        <source>Disputed fact</source>
        <translation>Fait contesté</translation>
    </message>
    <message>
        <source>New or existing dispute</source>
        <translation>Fait contesté nouveau ou existant</translation>
    </message>
    <message>
        <source>What do they disagree on? “Is the city clear?”</source>
        <translation>Sur quoi s’opposent-ils&#xa0;? «&#xa0;La ville est-elle dégagée&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Dispute:</source>
        <translation>&amp;Fait contesté&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Question&#xa0;:</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>Nouveau fait contesté</translation>
    </message>
    <message>
        <source>Question to be written</source>
        <translation>Question à écrire</translation>
    </message>
    <message>
        <source>Position of %1, such as “yes”</source>
        <extracomment>%1: who makes the claim. Placeholder of the field for what they answer to the question.</extracomment>
        <translation>Position de %1, par exemple «&#xa0;oui&#xa0;»</translation>
    </message>
    <message>
        <source>Position of: %1</source>
        <translation>Position de&#xa0;: %1</translation>
    </message>
    <message>
        <source>These claims are part of that dispute already.</source>
        <translation>Ces affirmations font déjà partie de ce fait contesté.</translation>
    </message>
    <message>
        <source>Write the question on which the claims disagree.</source>
        <translation>Écrivez la question sur laquelle les affirmations s’opposent.</translation>
    </message>
    <message>
        <source>A dispute needs a second claim before it counts as one: it can join later.</source>
        <translation>Un fait n’est contesté qu’avec une deuxième affirmation&#xa0;: elle peut s’y joindre plus tard.</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>A button: the claims join a dispute that exists.</extracomment>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Marquer comme contesté</translation>
    </message>
</context>
<context>
    <name>Hearsay::DisputeModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One side of a dispute. %1: who, %2: their position.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>vs</source>
        <extracomment>Stands between the sides of a dispute: &quot;Rahimi vs Mujahid&quot;.</extracomment>
        <translation>contre</translation>
    </message>
    <message>
        <source>Question to be written</source>
        <extracomment>A dispute whose question nobody has written yet.</extracomment>
        <translation>Question à écrire</translation>
    </message>
</context>
<context>
    <name>Hearsay::EncodingList</name>
    <message>
        <source>Encodings</source>
        <translation>Encodages</translation>
    </message>
    <message>
        <source>Read the file in another encoding. Possible until the first annotation.</source>
        <translation>Lire le fichier dans un autre encodage. Possible jusqu’à la première annotation.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Aspect du texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Décodage…</translation>
    </message>
    <message>
        <source>%1 (now, a guess)</source>
        <extracomment>%1: the name of a character encoding; it is the one that the file is read in now</extracomment>
        <translation>%1 (actuel, supposé)</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>Every character of the preview&apos;s part of the file can be read.</source>
        <extracomment>Shown below a preview of a file&apos;s text in some encoding.</extracomment>
        <translation>Tous les caractères de la partie du fichier montrée en aperçu sont lisibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln caractère est illisible.</numerusform>
            <numerusform>%Ln caractères sont illisibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ExportDialog</name>
    <message>
        <source>With &amp;relations (who said it, who disputes it)</source>
        <translation>Avec les &amp;relations (qui l’a dit, qui le conteste)</translation>
    </message>
    <message>
        <source>&amp;Raw cells: no apostrophe before what spreadsheets take for formulas</source>
        <translation>Cellules &amp;brutes&#xa0;: pas d’apostrophe devant ce que les tableurs prennent pour une formule</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark, for Excel</source>
        <translation>Commencer par une &amp;marque d’ordre des octets, pour Excel</translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <extracomment>%n is how many articles the project holds.</extracomment>
        <translation>
            <numerusform>L’unique article (%Ln)</numerusform>
            <numerusform>Tous les %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the article shown</source>
        <translation>Seulement l’article affiché</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Articles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <extracomment>Label: the file to write.</extracomment>
        <translation>&amp;Vers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>A&amp;perçu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>%n is how many claims the exported file will hold. Shown under the preview.</extracomment>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Say where to write the file.</source>
        <translation>Indiquez où écrire le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>%n is how many places the exported file will hold. Shown under the preview.</extracomment>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>A project must not be replaced by an export of it. Choose another name.</source>
        <translation>Un projet ne doit pas être remplacé par son exportation. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is there already. Export again to replace it.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>%1 existe déjà. Exportez encore une fois pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>Hearsay::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <extracomment>The search went on from the beginning.</extracomment>
        <translation>Repris du début</translation>
    </message>
    <message>
        <source>From the end</source>
        <extracomment>The search went on from the end.</extracomment>
        <translation>Repris de la fin</translation>
    </message>
</context>
<context>
    <name>Hearsay::HighlightCard</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
</context>
<context>
    <name>Hearsay::Inspector</name>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
</context>
<context>
    <name>Hearsay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Of the languages to choose from: that of the desktop.</extracomment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>The language that the system is set to.</source>
        <translation>La langue réglée dans le système.</translation>
    </message>
    <message>
        <source>Show Hearsay in %1.</source>
        <extracomment>%1: the name of a language in that language: &quot;Français&quot;</extracomment>
        <translation>Afficher Hearsay en : %1.</translation>
    </message>
</context>
<context>
    <name>Hearsay::MainWindow</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Names the tool bar.</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <extracomment>A menu: a verb.</extracomment>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <extracomment>A menu: the user’s own list of tags.</extracomment>
        <translation>&amp;Grille de codage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Close and lose them?</source>
        <extracomment>Asked when the window is closed while changes could not be written.</extracomment>
        <translation>
            <numerusform>%Ln modification n’a pas pu être enregistrée. Fermer et la perdre&#xa0;?</numerusform>
            <numerusform>%Ln modifications n’ont pas pu être enregistrées. Fermer et les perdre&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The language changes when Hearsay starts again.</source>
        <translation>La langue changera au prochain démarrage de Hearsay.</translation>
    </message>
    <message>
        <source>Start Again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>The link leads to “%1”: only addresses of the web and of mail can be opened.</source>
        <extracomment>%1: where a link in an article leads</extracomment>
        <translation>Le lien mène à «&#xa0;%1&#xa0;»&#xa0;: seules les adresses du web et de courrier électronique peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>Open this link of the article in another program?
%1</source>
        <extracomment>%1: a web address</extracomment>
        <translation>Ouvrir ce lien de l’article dans un autre programme&#xa0;?
%1</translation>
    </message>
    <message>
        <source>No program could be started to open %1</source>
        <translation>Aucun programme n’a pu être lancé pour ouvrir %1</translation>
    </message>
    <message>
        <source>The project is no longer as it was left, and what is on screen is nowhere else. Close and lose it?</source>
        <extracomment>Asked when the window is closed.</extracomment>
        <translation>Le projet n’est plus tel qu’il a été laissé, et ce qui est à l’écran n’est enregistré nulle part ailleurs. Fermer et le perdre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapFilterMenu</name>
    <message>
        <source>&amp;All Places</source>
        <translation>&amp;Tous les lieux</translation>
    </message>
    <message>
        <source>This A&amp;rticle</source>
        <translation>Cet a&amp;rticle</translation>
    </message>
    <message>
        <source>This &amp;Claim</source>
        <translation>Cette &amp;affirmation</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>&amp;Fait contesté</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Précision</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapFlow</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: path of a file, %2: what the system says</extracomment>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>%1 map</source>
        <extracomment>A file name for a map of an article. %1: name of the article&apos;s file</extracomment>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Exported the map to %1</source>
        <translation>Carte exportée vers %1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The printer does not take the map. Choose another one, or export the map as a document.</source>
        <translation>L’imprimante n’accepte pas la carte. Choisissez-en une autre, ou exportez la carte comme document.</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the symbols of the map mean</source>
        <translation>Ce que signifient les symboles de la carte</translation>
    </message>
    <message>
        <source>Known exactly</source>
        <translation>Connu exactement</translation>
    </message>
    <message>
        <source>Somewhere near</source>
        <translation>Quelque part à proximité</translation>
    </message>
    <message>
        <source>Somewhere in the district, in a dashed circle</source>
        <translation>Quelque part dans le district, dans un cercle en pointillé</translation>
    </message>
    <message>
        <source>Somewhere in the hatched province or country</source>
        <translation>Quelque part dans la province ou le pays en hachures</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>A sign in the symbol of a place. %1: &quot;Event&quot;, &quot;Dateline&quot; …</extracomment>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>A claim about it is disputed</source>
        <translation>Une affirmation à son sujet est contestée</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Several places: click to go closer</source>
        <translation>Plusieurs lieux&#xa0;: cliquez pour vous rapprocher</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapPanel</name>
    <message>
        <source>Show all places</source>
        <translation>Montrer tous les lieux</translation>
    </message>
    <message>
        <source>Show all places (Home)</source>
        <translation>Montrer tous les lieux (Début)</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>Makes the map show less, but larger.</extracomment>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Farther</source>
        <extracomment>Makes the map show more, but smaller.</extracomment>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <source>Choose which places are shown</source>
        <translation>Choisir les lieux montrés</translation>
    </message>
    <message>
        <source>Show only the places of an article, a claim, a speaker, a dispute</source>
        <translation>Ne montrer que les lieux d’un article, d’une affirmation, d’un locuteur, d’un fait contesté</translation>
    </message>
    <message>
        <source>Export or print the map</source>
        <translation>Exporter ou imprimer la carte</translation>
    </message>
    <message>
        <source>Write what is seen to a picture or a document, or print it</source>
        <translation>Écrire ce qu’on voit dans une image ou un document, ou l’imprimer</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>How far %2 is from %1, two names of places. %3: &quot;about 246 km, SSE&quot;</extracomment>
        <translation>%1 – %2 : %3</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <extracomment>%1: a claim, a speaker&apos;s name …</extracomment>
        <translation>Seulement : %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the symbols of the map mean</source>
        <translation>Ce que signifient les symboles de la carte</translation>
    </message>
</context>
<context>
    <name>Hearsay::MapView</name>
    <message>
        <source>Map of places</source>
        <translation>Carte des lieux</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus change its scale, Home shows all places, Tab goes from place to place, Enter to where the article names it.</source>
        <translation>Les flèches déplacent la carte, plus et moins changent l’échelle, Début montre tous les lieux, Tab va d’un lieu à l’autre, Entrée va là où l’article le nomme.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins a province and its country: &quot;Baghlan, Afghanistan&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims are about a place.</extracomment>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>What a place is to the claims that name it. %1: &quot;Event&quot;, &quot;Dateline&quot; …</extracomment>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>Of a place: a claim about it is disputed.</extracomment>
        <translation>Contesté</translation>
    </message>
</context>
<context>
    <name>Hearsay::MarkAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Said aloud: what the mark is and its words. &quot;claim: Kunduz is clear&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Hearsay::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Hearsay::NotLocatedList</name>
    <message>
        <source>Places that are not located</source>
        <translation>Lieux non localisés</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not located</source>
        <translation>
            <numerusform>%Ln lieu non localisé</numerusform>
            <numerusform>%Ln lieux non localisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ObjectCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The name must not be empty. Esc puts the old one back.</source>
        <translation>Le nom ne doit pas être vide. Échap rétablit l’ancien.</translation>
    </message>
    <message>
        <source>This is the last claim of the dispute “%1”. Remove the dispute too?</source>
        <extracomment>%1: the question of a dispute</extracomment>
        <translation>C’est la dernière affirmation du fait contesté «&#xa0;%1&#xa0;». Supprimer aussi le fait contesté&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Hearsay::ObjectChooser</name>
    <message>
        <source>Choose a speaker</source>
        <translation>Choisir un locuteur</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un lieu</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom du locuteur</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Known speakers</source>
        <translation>Locuteurs connus</translation>
    </message>
    <message>
        <source>Known places</source>
        <translation>Lieux connus</translation>
    </message>
    <message>
        <source>not located</source>
        <translation>non localisé</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Nouveau locuteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New place “%1”</source>
        <translation>Nouveau lieu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not yet among the speakers</source>
        <translation>Pas encore parmi les locuteurs</translation>
    </message>
    <message>
        <source>Not yet among the places</source>
        <translation>Pas encore parmi les lieux</translation>
    </message>
</context>
<context>
    <name>Hearsay::ObjectList</name>
    <message>
        <source>Filter</source>
        <extracomment>Stands in an empty search field.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>Order of a list: as in the article.</extracomment>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Order of a list.</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Most used</source>
        <extracomment>The objects that are used most come first.</extracomment>
        <translation>Les plus utilisés</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Order of a list: the newest first.</extracomment>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list match the filter.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Hearsay::OccurrenceFlow</name>
    <message>
        <source>Choose a speaker or place first: click its name in the article, or its row in the list.</source>
        <translation>Choisissez d’abord un locuteur ou un lieu&#xa0;: cliquez sur son nom dans l’article, ou sur sa ligne dans la liste.</translation>
    </message>
    <message>
        <source>The article names %1 nowhere else.</source>
        <extracomment>%1: a speaker or place</extracomment>
        <translation>L’article ne nomme %1 nulle part ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>Other articles of the project do so %n time(s).</source>
        <extracomment>%n is how many times the same name occurs</extracomment>
        <translation>
            <numerusform>D’autres articles du projet le font %Ln fois.</numerusform>
            <numerusform>D’autres articles du projet le font %Ln fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more time(s): %1.</source>
        <extracomment>%n is how many mentions were tagged, %1 the name of a speaker or place</extracomment>
        <translation>
            <numerusform>Marqué %Ln fois de plus&#xa0;: %1.</numerusform>
            <numerusform>Marqué %Ln fois de plus&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::OccurrencesDialog</name>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Every Occurrence</source>
        <translation>Toutes les occurrences</translation>
    </message>
    <message numerus="yes">
        <source>The article names %1 %n more time(s). Untick what means another.</source>
        <extracomment>%n is how many times, %1 the name of a speaker or place</extracomment>
        <translation>
            <numerusform>L’article nomme %1 %Ln fois de plus. Décochez-la si elle désigne autre chose.</numerusform>
            <numerusform>L’article nomme %1 %Ln fois de plus. Décochez celles qui désignent autre chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other articles of the project do so %n time(s); open them to tag there.</source>
        <extracomment>%n is how many times the same name occurs</extracomment>
        <translation>
            <numerusform>D’autres articles du projet le font %Ln fois&#xa0;; ouvrez-les pour y marquer.</numerusform>
            <numerusform>D’autres articles du projet le font %Ln fois&#xa0;; ouvrez-les pour y marquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to tag</source>
        <translation>Endroits à marquer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n</source>
        <extracomment>Button. %n is how many are ticked.</extracomment>
        <translation>
            <numerusform>&amp;Marquer %Ln</numerusform>
            <numerusform>&amp;Marquer %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::PasteDialog</name>
    <message>
        <source>&amp;Known</source>
        <translation>&amp;Connu</translation>
    </message>
    <message>
        <source>Paste as Article</source>
        <translation>Coller comme article</translation>
    </message>
    <message>
        <source>Paste the text of the article here.</source>
        <translation>Collez ici le texte de l’article.</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>La date est connue</translation>
    </message>
    <message>
        <source>Te&amp;xt, which cannot be changed later:</source>
        <translation>Te&amp;xte, qui ne peut plus être changé ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>&amp;Signature&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Média&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publié le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address (URL):</source>
        <translation>&amp;Adresse (URL)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>The language of the article, as a code such as &quot;en&quot; or &quot;fa-AF&quot;</extracomment>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Put it into:</source>
        <translation>Le mettre dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Make Article</source>
        <translation>C&amp;réer l’article</translation>
    </message>
    <message>
        <source>the pro&amp;ject that is open</source>
        <translation>le projet o&amp;uvert</translation>
    </message>
    <message>
        <source>a project of its o&amp;wn</source>
        <translation>un pro&amp;jet à part</translation>
    </message>
    <message>
        <source>No article was made yet. %1</source>
        <extracomment>Shown over a pasted text that could not be made an article. %1: why, a sentence or more.</extracomment>
        <translation>Aucun article n’a encore été créé. %1</translation>
    </message>
</context>
<context>
    <name>Hearsay::PasteFlow</name>
    <message>
        <source>What you pasted was not added: another project was opened.</source>
        <translation>Ce que vous avez collé n’a pas été ajouté&#xa0;: un autre projet a été ouvert.</translation>
    </message>
    <message>
        <source>What you pasted is kept in %1</source>
        <translation>Ce que vous avez collé est conservé dans %1</translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceCandidateModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Joins a province and its country: &quot;Baghlan, Afghanistan&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>%1: how many people live in a place, a number as people write it</extracomment>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>not located</source>
        <extracomment>A place without coordinates.</extracomment>
        <translation>non localisé</translation>
    </message>
    <message>
        <source>In this project · %1 · %2</source>
        <extracomment>A place that the project has already. %1: &quot;City&quot;, %2: its coordinates</extracomment>
        <translation>Dans ce projet · %1 · %2</translation>
    </message>
    <message>
        <source>None of these: without coordinates for now</source>
        <translation>Aucun de ceux-ci : sans coordonnées pour l’instant</translation>
    </message>
    <message>
        <source>New place “%1”</source>
        <extracomment>%1: the name of a place that is not in the project yet</extracomment>
        <translation>Nouveau lieu « %1 »</translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>rename place</source>
        <translation>renommage d’un lieu</translation>
    </message>
    <message>
        <source>change kind of place</source>
        <translation>changement du genre d’un lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of a place: city, province …</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>change precision</source>
        <translation>changement de précision</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>How exactly a place is known.</extracomment>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <extracomment>The place’s number in a list of places.</extracomment>
        <translation>Index géographique</translation>
    </message>
    <message>
        <source>edit gazetteer number</source>
        <translation>modification du numéro de l’index géographique</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message numerus="yes">
        <source>Named %n time(s)</source>
        <translation>
            <numerusform>Nommé %Ln fois</numerusform>
            <numerusform>Nommé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>36.73, 68.86 or 36°43′48″N 68°51′36″E</source>
        <translation>36.73, 68.86 ou 36°43′48″N 68°51′36″E</translation>
    </message>
    <message>
        <source>locate place</source>
        <translation>localisation d’un lieu</translation>
    </message>
    <message>
        <source>such as “geonames:1135689”</source>
        <translation>par exemple «&#xa0;geonames:1135689&#xa0;»</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1: the names of a place as they stand in the articles</extracomment>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>What the place is to the claim</source>
        <translation>Ce que le lieu est pour l’affirmation</translation>
    </message>
    <message>
        <source>change role of place</source>
        <translation>changer le rôle du lieu</translation>
    </message>
    <message>
        <source>Look Up…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Find the place in the gazetteer or on the map</source>
        <translation>Trouver le lieu dans l’index ou sur la carte</translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceModel</name>
    <message>
        <source>not located</source>
        <extracomment>A place without coordinates.</extracomment>
        <translation>non localisé</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <extracomment>How often a place is named.</extracomment>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::PlacePicker</name>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un lieu</translation>
    </message>
    <message>
        <source>Name of the place, or its coordinates</source>
        <translation>Nom du lieu, ou ses coordonnées</translation>
    </message>
    <message>
        <source>Places of this name</source>
        <translation>Lieux de ce nom</translation>
    </message>
    <message>
        <source>None of these? Type coordinates, or click the map.</source>
        <translation>Aucun de ceux-ci ? Tapez des coordonnées, ou cliquez sur la carte.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>For the claim</source>
        <extracomment>Label: what the place is to the claim.</extracomment>
        <translation>Pour l’affirmation</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>Avec quelle exactitude le lieu est connu</translation>
    </message>
    <message>
        <source>What the place is to the current claim</source>
        <translation>Ce que le lieu est pour l’affirmation actuelle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>The place has nothing to do with the current claim.</extracomment>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>Tag all %n occurrence(s) (Ctrl+Enter)</source>
        <extracomment>%n: how often the selected words stand in the article</extracomment>
        <translation>
            <numerusform>Marquer l’unique occurrence (Ctrl+Entrée)</numerusform>
            <numerusform>Marquer les %Ln occurrences (Ctrl+Entrée)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ProjectFlow</name>
    <message>
        <source>Hearsay projects (*.hearsay)</source>
        <translation>Projets Hearsay (*.hearsay)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Une copie a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Your work is now kept in %1</source>
        <translation>Votre travail est maintenant conservé dans %1</translation>
    </message>
    <message>
        <source>Articles and projects (%1 *.hearsay)</source>
        <translation>Articles et projets (%1 *.hearsay)</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Open an article first: there is nothing to export.</source>
        <translation>Ouvrez d’abord un article&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n claim(s) to %1</source>
        <extracomment>%n is how many claims were exported, %1 the name of the file.</extracomment>
        <translation>
            <numerusform>%Ln affirmation exportée vers %1</numerusform>
            <numerusform>%Ln affirmations exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>All saved in %1</source>
        <extracomment>%1: the name of a project file</extracomment>
        <translation>Tout est enregistré dans %1</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <extracomment>%1: a time of day, %2: the name of a project file</extracomment>
        <translation>Enregistré à %1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n change(s)</source>
        <translation>
            <numerusform>Non enregistré&#xa0;: %Ln modification</numerusform>
            <numerusform>Non enregistré&#xa0;: %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <extracomment>Title of the window. %1: an article, %2: the project file, %3: &quot;saved&quot;, &quot;saving…&quot;</extracomment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message>
        <source>%1 — Hearsay</source>
        <translation>%1 — Hearsay</translation>
    </message>
    <message>
        <source>Nothing to save yet. Your first annotation will be saved in %1</source>
        <translation>Rien à enregistrer pour l’instant. Votre première annotation sera enregistrée dans %1</translation>
    </message>
    <message>
        <source>All is saved in %1</source>
        <translation>Tout est enregistré dans %1</translation>
    </message>
    <message>
        <source>Your work is kept in %1</source>
        <translation>Votre travail est conservé dans %1</translation>
    </message>
    <message>
        <source>The article’s folder cannot be written, so your work is kept in %1</source>
        <translation>Le dossier de l’article n’est pas accessible en écriture&#xa0;; votre travail est donc conservé dans %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>A button: choose another place for the project.</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name proposed for a copy of a project. %1: the project&apos;s name</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Move Project</source>
        <translation>Déplacer le projet</translation>
    </message>
    <message>
        <source>No program could be started to show the folder %1</source>
        <translation>Aucun programme n’a pu être lancé pour afficher le dossier %1</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1</source>
        <translation>
            <numerusform>%Ln lieu exporté vers %1</numerusform>
            <numerusform>%Ln lieux exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Save What Can Be Read…</source>
        <translation>Enregistrer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
</context>
<context>
    <name>Hearsay::QuotationFlow</name>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Looking for quotations…</source>
        <translation>Recherche de citations…</translation>
    </message>
    <message>
        <source>There is no quotation in this article.</source>
        <translation>Il n’y a pas de citation dans cet article.</translation>
    </message>
    <message>
        <source>Every quotation has a claim.</source>
        <translation>Chaque citation a une affirmation.</translation>
    </message>
    <message>
        <source>Quotation %1 of %2 without a claim.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>Citation %1 sur %2 sans affirmation.</translation>
    </message>
    <message>
        <source>Quotation %1 of %2 without a claim, from the beginning again.</source>
        <translation>Citation %1 sur %2 sans affirmation, repris du début.</translation>
    </message>
    <message>
        <source>Quotation %1 of %2 without a claim, from the end again.</source>
        <translation>Citation %1 sur %2 sans affirmation, repris de la fin.</translation>
    </message>
</context>
<context>
    <name>Hearsay::ReadingView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>%1
Ctrl+click or Ctrl+Enter opens it.</source>
        <extracomment>Tooltip of a link in an article. %1: where it leads</extracomment>
        <translation>%1
Ctrl+clic ou Ctrl+Entrée l’ouvre.</translation>
    </message>
</context>
<context>
    <name>Hearsay::RecentFileModel</name>
    <message>
        <source>Not found · %1</source>
        <extracomment>A file that was opened lately is gone. %1: the folder that it was in</extracomment>
        <translation>Introuvable · %1</translation>
    </message>
</context>
<context>
    <name>Hearsay::RestoreDialog</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sauvegardes de %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Faits contestés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>There are none yet. One is made when a project is opened and after every 200 actions.</source>
        <translation>Il n’y en a pas encore. Une sauvegarde est faite à l’ouverture d’un projet et toutes les 200 actions.</translation>
    </message>
    <message>
        <source>The one you choose takes the place of the project. The project as it is now is kept beside it under another name.</source>
        <translation>Celle que vous choisissez prend la place du projet. Le projet tel qu’il est maintenant est conservé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln locuteur</numerusform>
            <numerusform>%Ln locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%Ln fait contesté</numerusform>
            <numerusform>%Ln faits contestés</numerusform>
        </translation>
    </message>
    <message>
        <source>Last action: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Dernière action&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hearsay::SafetyFlow</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n change(s)</source>
        <translation>
            <numerusform>Non enregistré&#xa0;: %Ln modification</numerusform>
            <numerusform>Non enregistré&#xa0;: %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <extracomment>Name proposed for a project whose own file is gone. %1: the project&apos;s name</extracomment>
        <translation>%1 (sauvé)</translation>
    </message>
    <message>
        <source>Save Elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Hearsay projects (*.hearsay)</source>
        <translation>Projets Hearsay (*.hearsay)</translation>
    </message>
</context>
<context>
    <name>Hearsay::SpanFlow</name>
    <message>
        <source>Let go to keep the words as outlined; Esc restores them.</source>
        <translation>Relâchez pour garder les mots encadrés&#xa0;; Échap les rétablit.</translation>
    </message>
    <message>
        <source>The words are tagged as they were.</source>
        <translation>Les mots sont marqués comme avant.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>There is nothing to adjust here: click tagged words or put the caret on them first.</source>
        <translation>Il n’y a rien à ajuster ici&#xa0;: cliquez d’abord sur des mots marqués, ou placez-y le curseur.</translation>
    </message>
    <message>
        <source>Adjusting the end: ← → (Ctrl: by word), Tab: the begin, Enter accepts, Esc restores.</source>
        <translation>Ajustement de la fin&#xa0;: ← → (Ctrl&#xa0;: par mot), Tab&#xa0;: le début, Entrée valide, Échap rétablit.</translation>
    </message>
    <message>
        <source>Adjusting the begin: ← → (Ctrl: by word), Tab: the end, Enter accepts, Esc restores.</source>
        <translation>Ajustement du début&#xa0;: ← → (Ctrl&#xa0;: par mot), Tab&#xa0;: la fin, Entrée valide, Échap rétablit.</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <extracomment>For screen readers, as an end of tagged words is moved. %1: the word that now is the last, or the first, of them.</extracomment>
        <translation>Jusqu’à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>À partir de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tagged now: “%1”</source>
        <extracomment>%1: the words of the article that are tagged now</extracomment>
        <translation>Marqué maintenant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Hearsay::SpeakerCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>rename speaker</source>
        <translation>renommage d’un locuteur</translation>
    </message>
    <message>
        <source>change kind of speaker</source>
        <translation>changement du genre d’un locuteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of a speaker: person, group …</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>What somebody is: “spokesman”.</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>such as “spokesman of the ministry”</source>
        <translation>par exemple «&#xa0;porte-parole du ministère&#xa0;»</translation>
    </message>
    <message>
        <source>edit role</source>
        <translation>modification de la fonction</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>The organisation that somebody works for.</extracomment>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>such as “Interior Ministry”</source>
        <translation>par exemple «&#xa0;ministère de l’Intérieur&#xa0;»</translation>
    </message>
    <message>
        <source>edit affiliation</source>
        <translation>modification de l’organisme</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>In a conflict: “government”.</extracomment>
        <translation>Camp</translation>
    </message>
    <message>
        <source>such as “government”</source>
        <translation>par exemple «&#xa0;gouvernement&#xa0;»</translation>
    </message>
    <message>
        <source>edit side</source>
        <translation>modification du camp</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>other names; separated; like this</source>
        <translation>autres noms&#xa0;; séparés&#xa0;; ainsi</translation>
    </message>
    <message>
        <source>edit other names</source>
        <translation>modification des autres noms</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>No claim is said by this speaker yet.</source>
        <translation>Ce locuteur n’a encore rien affirmé.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more claim(s)</source>
        <translation>
            <numerusform>… et %Ln autre affirmation</numerusform>
            <numerusform>… et %Ln autres affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::SpeakerModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims a speaker makes.</extracomment>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::StartPage</name>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>Read the news, tag who says what, see where they disagree.</source>
        <translation>Lire la presse, noter qui dit quoi, voir où ils se contredisent.</translation>
    </message>
    <message>
        <source>Or drop article files, or a project, anywhere on this window.</source>
        <translation>Ou déposez des fichiers d’articles, ou un projet, n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes it off this list; the file stays.</source>
        <translation>Entrée ouvre, Suppr retire de cette liste&#xa0;; le fichier reste.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Take off This List</source>
        <translation>Re&amp;tirer de cette liste</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>rename tag</source>
        <translation>renommage d’une étiquette</translation>
    </message>
    <message>
        <source>change colour of tag</source>
        <translation>changement de la couleur d’une étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>The tag that this tag stands below in the codebook.</extracomment>
        <translation>Sous</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <extracomment>The tag stands at the top of the codebook, below no other tag.</extracomment>
        <translation>(au sommet)</translation>
    </message>
    <message>
        <source>move tag</source>
        <translation>déplacement d’une étiquette</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Of the keyboard: gives the tag.</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>The tag has no key.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (actuellement %2)</translation>
    </message>
    <message>
        <source>change key of tag</source>
        <translation>changement de la touche d’une étiquette</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln affirmation</numerusform>
            <numerusform>%Ln affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>%1: the digit that gives the tag</extracomment>
        <translation>touche %1</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagPicker</name>
    <message>
        <source>The codebook is empty: add tags in the tab Tags.</source>
        <translation>La grille de codage est vide&#xa0;: ajoutez des étiquettes dans l’onglet Étiquettes.</translation>
    </message>
</context>
<context>
    <name>Hearsay::TagStatus</name>
    <message>
        <source>Tagging</source>
        <extracomment>Names the strip that says what tagging has done.</extracomment>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Revenir sur ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>Hearsay::Tagger</name>
    <message>
        <source>There is no tag to repeat yet.</source>
        <translation>Il n’y a pas encore de marquage à répéter.</translation>
    </message>
    <message>
        <source>Select the words to tag first, then repeat the last tag.</source>
        <translation>Sélectionnez d’abord les mots à marquer, puis répétez le dernier marquage.</translation>
    </message>
    <message>
        <source>Claim tagged. Enter edits its statement.</source>
        <translation>Affirmation marquée. Entrée modifie son énoncé.</translation>
    </message>
    <message>
        <source>A cue belongs to a claim: tag or select the claim first, then its cue.</source>
        <translation>Un marqueur se rapporte à une affirmation&#xa0;: marquez ou sélectionnez d’abord l’affirmation, puis son marqueur.</translation>
    </message>
    <message>
        <source>The current claim is in another article: select a claim of this article first.</source>
        <translation>L’affirmation courante est dans un autre article&#xa0;: sélectionnez d’abord une affirmation de cet article.</translation>
    </message>
    <message>
        <source>Cue tagged: “%1”.</source>
        <translation>Marqueur marqué&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>Surligné.</translation>
    </message>
    <message>
        <source>No tag of the codebook has the key %1. Give it one under Tags.</source>
        <translation>Aucune étiquette de la grille de codage n’a la touche %1. Donnez-la à l’une d’elles sous Étiquettes.</translation>
    </message>
    <message>
        <source>Tagged “%1”.</source>
        <translation>Étiqueté «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Tag “%1” switched.</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» basculée.</translation>
    </message>
    <message>
        <source>Speaker tagged: %1.</source>
        <translation>Locuteur marqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Said by %1.</source>
        <extracomment>The claim being worked on is now attributed. %1: a speaker</extracomment>
        <translation>Dit par %1.</translation>
    </message>
    <message>
        <source>Place tagged: %1.</source>
        <translation>Lieu marqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Place tagged: %1. It has no coordinates yet.</source>
        <translation>Lieu marqué&#xa0;: %1. Il n’a pas encore de coordonnées.</translation>
    </message>
</context>
<context>
    <name>Hearsay::TaggingFlow</name>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Select the words of the claim: they are tagged as you let go.</source>
        <translation>Sélectionnez les mots de l’affirmation&#xa0;: ils sont marqués dès que vous relâchez.</translation>
    </message>
    <message>
        <source>Select the words that name the speaker: they are tagged as you let go.</source>
        <translation>Sélectionnez les mots qui nomment le locuteur&#xa0;: ils sont marqués dès que vous relâchez.</translation>
    </message>
    <message>
        <source>Select the words that name the place: they are tagged as you let go.</source>
        <translation>Sélectionnez les mots qui nomment le lieu&#xa0;: ils sont marqués dès que vous relâchez.</translation>
    </message>
    <message>
        <source>Select the cue of the current claim, such as “said”: it is tagged as you let go.</source>
        <translation>Sélectionnez le marqueur de l’affirmation courante, par exemple «&#xa0;a dit&#xa0;»&#xa0;: il est marqué dès que vous relâchez.</translation>
    </message>
    <message>
        <source>Select the words to highlight: they are marked as you let go.</source>
        <translation>Sélectionnez les mots à surligner&#xa0;: ils sont marqués dès que vous relâchez.</translation>
    </message>
    <message>
        <source>Select the words for tag %1: they are tagged as you let go.</source>
        <translation>Sélectionnez les mots pour l’étiquette %1&#xa0;: ils sont étiquetés dès que vous relâchez.</translation>
    </message>
    <message>
        <source>Nothing is selected: click tagged words, or tag some, then edit.</source>
        <translation>Rien n’est sélectionné&#xa0;: cliquez sur des mots marqués, ou marquez-en, puis modifiez.</translation>
    </message>
    <message>
        <source>Nothing is selected: click tagged words, or choose from the list, then remove.</source>
        <translation>Rien n’est sélectionné&#xa0;: cliquez sur des mots marqués, ou choisissez dans la liste, puis supprimez.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected object(s)</source>
        <extracomment>Several objects to be removed</extracomment>
        <translation>
            <numerusform>%Ln objet sélectionné</numerusform>
            <numerusform>%Ln objets sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”? %n other annotation(s) refer to it and will be changed or removed too.</source>
        <extracomment>%1: what is removed. %n is how many other objects refer to it.</extracomment>
        <translation>
            <numerusform>Supprimer «&#xa0;%1&#xa0;»&#xa0;? %Ln autre annotation s’y rapporte et sera modifiée ou supprimée aussi.</numerusform>
            <numerusform>Supprimer «&#xa0;%1&#xa0;»&#xa0;? %Ln autres annotations s’y rapportent et seront modifiées ou supprimées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Select the claims that dispute each other in the list (Ctrl+click), then press D.</source>
        <translation>Sélectionnez dans la liste les affirmations qui se contestent (Ctrl+clic), puis appuyez sur D.</translation>
    </message>
    <message>
        <source>Marked as disputed.</source>
        <translation>Marqué comme contesté.</translation>
    </message>
    <message>
        <source>There is no tagged text further on.</source>
        <translation>Il n’y a pas de texte marqué plus loin.</translation>
    </message>
    <message>
        <source>There is no tagged text before this.</source>
        <translation>Il n’y a pas de texte marqué avant.</translation>
    </message>
    <message>
        <source>locate place</source>
        <translation>localiser le lieu</translation>
    </message>
    <message>
        <source>Located: %1.</source>
        <translation>Localisé : %1.</translation>
    </message>
</context>
<context>
    <name>Hearsay::Workspace</name>
    <message>
        <source>What was open has changes that could not be saved. Try to save them again or save a copy, then open the other. %1</source>
        <translation>Ce qui était ouvert a des modifications qui n’ont pas pu être enregistrées. Réessayez de les enregistrer ou enregistrez une copie, puis ouvrez l’autre. %1</translation>
    </message>
    <message>
        <source>“%1” was not added to the project.</source>
        <extracomment>%1: name of an article.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ajouté au projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be saved. Before there are more, save them again or elsewhere.</source>
        <translation>
            <numerusform>%Ln modification attend d’être enregistrée. Avant qu’il y en ait d’autres, enregistrez-la à nouveau ou ailleurs.</numerusform>
            <numerusform>%Ln modifications attendent d’être enregistrées. Avant qu’il y en ait d’autres, enregistrez-les à nouveau ou ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <extracomment>%1: name of an article.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est déjà dans le projet.</translation>
    </message>
    <message>
        <source>A backup is being restored.</source>
        <translation>Une sauvegarde est en cours de restauration.</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>%1 (guessed)</source>
        <extracomment>%1: name of an encoding</extracomment>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 du texte</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Faits contestés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>JsonLdReader</name>
    <message>
        <source>It has no id.</source>
        <translation>Elle n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Its id occurs twice in the file.</source>
        <translation>Son identifiant figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>Annotation %1</source>
        <translation>Annotation %1</translation>
    </message>
    <message>
        <source>Its kind “%1” is unknown.</source>
        <translation>Son genre «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>It has to have one target.</source>
        <translation>Il faut une cible.</translation>
    </message>
    <message>
        <source>It has to have two targets, from and to.</source>
        <translation>Il faut deux cibles, l’origine et la destination.</translation>
    </message>
    <message>
        <source>A claim has one cue at most, in its own article.</source>
        <translation>Une affirmation a au plus un marqueur, dans son propre article.</translation>
    </message>
    <message>
        <source>Annotation %1 was left out: its words “%2” are not in the text, or in two places.</source>
        <extracomment>%1: an annotation&apos;s id, %2: words of an article</extracomment>
        <translation>L’annotation %1 a été laissée de côté&#xa0;: ses mots «&#xa0;%2&#xa0;» ne sont pas dans le texte, ou s’y trouvent à deux endroits.</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the file.</source>
        <translation>Renvoi à %1, qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The text of the article “%1” is missing: give its file (%2) as well.</source>
        <extracomment>%1: an article&apos;s title, %2: the name of its file</extracomment>
        <translation>Le texte de l’article «&#xa0;%1&#xa0;» manque&#xa0;: donnez aussi son fichier (%2).</translation>
    </message>
    <message>
        <source>“%1” is none of the articles that were exported; it was not used.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des articles exportés&#xa0;; il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Its coordinates have to be a latitude from -90 to 90 and a longitude from -180 to 180.</source>
        <translation>Ses coordonnées doivent être une latitude de -90 à 90 et une longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>Its colour has to be like #2a7ab0, not “%1”.</source>
        <translation>Sa couleur doit être de la forme #2a7ab0, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its shortcut has to be from 1 to 9.</source>
        <translation>Sa touche doit aller de 1 à 9.</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2. Export it again.</source>
        <extracomment>%1: a line number, %2: what the JSON parser says</extracomment>
        <translation>Ce n’est pas du JSON valide&#xa0;; ligne %1&#xa0;: %2. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not an annotation collection that Hearsay exported.</source>
        <translation>Ce n’est pas une collection d’annotations exportée par Hearsay.</translation>
    </message>
    <message>
        <source>A newer version of Hearsay exported this (format %1). Update Hearsay to read it.</source>
        <translation>Une version plus récente de Hearsay a exporté ceci (format %1). Mettez Hearsay à jour pour le lire.</translation>
    </message>
    <message>
        <source>Its version has to be a whole number from 1.</source>
        <translation>Sa version doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>It has no page with its annotations.</source>
        <translation>Elle n’a pas de page avec ses annotations.</translation>
    </message>
    <message>
        <source>It has more pages in other files, which cannot be read.</source>
        <translation>Elle a d’autres pages dans d’autres fichiers, qui ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The tag “%1” stands below one that is not there, or below itself.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est placée sous une étiquette absente, ou sous elle-même.</translation>
    </message>
    <message>
        <source>The annotation collection</source>
        <extracomment>Names the whole file in a message, before a colon.</extracomment>
        <translation>La collection d’annotations</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Locuteur %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lieu %1</translation>
    </message>
    <message>
        <source>It has no TextQuoteSelector with the words it marks.</source>
        <translation>Il manque le TextQuoteSelector avec les mots marqués.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>Il n’y a pas de cible.</translation>
    </message>
    <message>
        <source>Its target is in none of the articles of this file.</source>
        <translation>Sa cible n’est dans aucun des articles de ce fichier.</translation>
    </message>
    <message>
        <source>Its targets are in two articles.</source>
        <translation>Ses cibles sont dans deux articles.</translation>
    </message>
    <message>
        <source>Its targets overlap.</source>
        <translation>Ses cibles se chevauchent.</translation>
    </message>
    <message>
        <source>The text of “%1” is not the one that was exported.</source>
        <extracomment>%1: an article&apos;s title</extracomment>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est pas celui qui a été exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of “%1” were found elsewhere by their words.</source>
        <extracomment>%n: how many spans, %1: an article&apos;s title</extracomment>
        <translation>
            <numerusform>%Ln passage de «&#xa0;%1&#xa0;» a été retrouvé ailleurs par ses mots.</numerusform>
            <numerusform>%Ln passages de «&#xa0;%1&#xa0;» ont été retrouvés ailleurs par leurs mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Export it again, or mend the file there.</source>
        <extracomment>%1: what is wrong, a sentence</extracomment>
        <translation>%1 Exportez de nouveau, ou corrigez le fichier à cet endroit.</translation>
    </message>
    <message>
        <source>Its place in the list of articles is no sensible number.</source>
        <translation>Sa place dans la liste des articles n’est pas un nombre valable.</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object of the file, &quot;Speaker urn:uuid:…&quot;; %2: a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <extracomment>%1: the name of a field, %2: what it holds</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être vrai ou faux (true, false).</translation>
    </message>
    <message>
        <source>“%1” has to be a day like 2019-09-01, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un jour de la forme 2019-09-01, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has to be a SHA-256 of 64 hexadecimal digits.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un SHA-256 de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>“%1” has to be an id like urn:uuid:01912345-….</source>
        <translation>«&#xa0;%1&#xa0;» doit être un identifiant de la forme urn:uuid:01912345-….</translation>
    </message>
    <message>
        <source>“%1” has to hold objects.</source>
        <translation>«&#xa0;%1&#xa0;» doit contenir des objets.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Verb of saying</source>
        <translation>Verbe de parole</translation>
    </message>
    <message>
        <source>Verb of denial</source>
        <translation>Verbe de démenti</translation>
    </message>
    <message>
        <source>Hedge</source>
        <extracomment>A word that leaves a doubt, such as &quot;reportedly&quot;.</extracomment>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>What the lens finds: “24 people”.</extracomment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>What the lens finds: a day or a time.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Account name</source>
        <extracomment>The name of an account, such as &quot;@example&quot;.</extracomment>
        <translation>Nom de compte</translation>
    </message>
</context>
<context>
    <name>Locate</name>
    <message>
        <source>population %1</source>
        <extracomment>%1 is how many people live in a city.</extracomment>
        <translation>population %1</translation>
    </message>
    <message>
        <source>The gazetteer has no “%1”. Try another spelling, or the place that it is in.</source>
        <extracomment>%1 is a name of a place.</extracomment>
        <translation>L’index des lieux n’a pas de « %1 ». Essayez une autre orthographe, ou le lieu où il se trouve.</translation>
    </message>
</context>
<context>
    <name>MapData</name>
    <message>
        <source>The map data in “%1” is damaged (%2): the map is drawn without it. Install Hearsay again to mend it.</source>
        <extracomment>%1: path of a file, %2: technical detail in English</extracomment>
        <translation>Les données de carte de « %1 » sont endommagées (%2) : la carte est dessinée sans elles. Réinstallez Hearsay pour y remédier.</translation>
    </message>
    <message>
        <source>The map data “%1” could not be opened (%2): the map is drawn without it. Install Hearsay again to mend it.</source>
        <extracomment>%1: path of a file, %2: what the system says</extracomment>
        <translation>Les données de carte « %1 » n’ont pas pu être ouvertes (%2) : la carte est dessinée sans elles. Réinstallez Hearsay pour y remédier.</translation>
    </message>
</context>
<context>
    <name>MapFile</name>
    <message>
        <source>The map could not be drawn: there is not enough memory for a picture of this size. Make the map smaller.</source>
        <translation>La carte n’a pas pu être dessinée : la mémoire ne suffit pas pour une image de cette taille. Rapetissez la carte.</translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>As a &amp;Picture (PNG)…</source>
        <translation>Comme &amp;image (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>As a &amp;Drawing (SVG)…</source>
        <translation>Comme &amp;dessin (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>As a D&amp;ocument (PDF)…</source>
        <translation>Comme d&amp;ocument (PDF)…</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>disputed claim</source>
        <extracomment>Said aloud where the caret enters the words of a claim.</extracomment>
        <translation>affirmation contestée</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>cue</source>
        <extracomment>The word that attributes a claim: &quot;said&quot;, &quot;disputed&quot;.</extracomment>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surlignage</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Articles or a project to open.</source>
        <translation>Articles ou projet à ouvrir.</translation>
    </message>
    <message>
        <source>Open the sample.</source>
        <translation>Ouvrir l’exemple.</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>Langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Écrire une image de la fenêtre et terminer.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>Start with the lens on.</source>
        <translation>Démarrer avec la loupe.</translation>
    </message>
    <message>
        <source>“light” or “dark”, whatever the system says.</source>
        <translation>«&#xa0;light&#xa0;» ou «&#xa0;dark&#xa0;», quoi qu’en dise le système.</translation>
    </message>
    <message>
        <source>“%1” is no appearance. Write light or dark.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une apparence. Écrivez light ou dark.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width x height, for example 1366x768.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez largeur x hauteur, par exemple 1366x768.</translation>
    </message>
    <message>
        <source>Hearsay could not be started again. Start it by hand.</source>
        <translation>Hearsay n’a pas pu être redémarré. Démarrez-le vous-même.</translation>
    </message>
    <message>
        <source>Open nothing: begin with the start page.</source>
        <translation>Ne rien ouvrir&#xa0;: commencer par la page d’accueil.</translation>
    </message>
    <message>
        <source>--start-page opens nothing: leave out the files and --sample.</source>
        <translation>--start-page n’ouvre rien&#xa0;: omettez les fichiers et --sample.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Its headings, lists and the like are damaged and were left out.</source>
        <translation>Ses titres, listes, etc. sont endommagés et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The text of the article “%1” was damaged and was read again from the bytes of its file.</source>
        <translation>Le texte de l’article «&#xa0;%1&#xa0;» était endommagé et a été relu à partir des octets de son fichier.</translation>
    </message>
    <message>
        <source>Its text was damaged and was read again from the bytes of its file; it may differ from what it was.</source>
        <translation>Son texte était endommagé et a été relu à partir des octets de son fichier&#xa0;; il peut différer de ce qu’il était.</translation>
    </message>
    <message>
        <source>Its text is damaged and was taken as it stands there; annotations were kept where their words still stand.</source>
        <translation>Son texte est endommagé et a été repris tel qu’il s’y trouve&#xa0;; les annotations ont été gardées là où leurs mots figurent encore.</translation>
    </message>
    <message>
        <source>The bytes of its file are damaged: opened again, that file will not be recognised.</source>
        <translation>Les octets de son fichier sont endommagés&#xa0;: rouvert, ce fichier ne sera pas reconnu.</translation>
    </message>
    <message>
        <source>%1-account</source>
        <extracomment>End of the name of a text file. %1: name of the project beside it.</extracomment>
        <translation>%1-compte-rendu</translation>
    </message>
    <message>
        <source>What could be read of %1 was saved as %2.</source>
        <extracomment>%1, %2: paths of projects.</extracomment>
        <translation>Ce qui était lisible de %1 a été enregistré sous %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were taken from the log.</source>
        <translation>
            <numerusform>%Ln objet a été repris du journal.</numerusform>
            <numerusform>%Ln objets ont été repris du journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of earlier days can no longer be undone in the new project.</source>
        <translation>Dans le nouveau projet, les étapes des jours précédents ne peuvent plus être annulées.</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <extracomment>Name of a project made of what could be read of a damaged one. %1: its name.</extracomment>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>identifiant inconnu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: kind of an object, &quot;Claim&quot;. %2: its id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <extracomment>%1: kind of an object, &quot;Claim&quot;. %2: its statement, name or words. %3: its id.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object, &quot;Claim “The bridge is open” (id)&quot;. %2: a sentence about it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved.</source>
        <translation>
            <numerusform>%Ln objet sauvé.</numerusform>
            <numerusform>%Ln objets sauvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No object is lost.</source>
        <translation>Aucun objet n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lost.</source>
        <translation>
            <numerusform>%Ln objet perdu.</numerusform>
            <numerusform>%Ln objets perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1. %2</source>
        <extracomment>%1: an object, &quot;Claim “The bridge is open” (id)&quot;. %2: a sentence that says why.</extracomment>
        <translation>Perdu&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Nothing of the log could be read: what was saved comes from the tables alone.</source>
        <translation>Rien du journal n’a pu être lu&#xa0;: ce qui a été sauvé vient des tables seules.</translation>
    </message>
    <message>
        <source>These entries of the log are damaged or lost: %1.</source>
        <extracomment>%1: numbers and ranges of numbers, &quot;3, 5–7&quot;.</extracomment>
        <translation>Ces entrées du journal sont endommagées ou perdues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last entries of the log may be lost.</source>
        <translation>Les dernières entrées du journal sont peut-être perdues.</translation>
    </message>
    <message>
        <source>It no longer lay on its words and was put where they stand.</source>
        <translation>Le marquage n’était plus sur ses mots et a été replacé là où ils se trouvent.</translation>
    </message>
    <message>
        <source>The tag above it is lost; it stands at the top now.</source>
        <translation>L’étiquette au-dessus est perdue&#xa0;; celle-ci est maintenant au sommet.</translation>
    </message>
    <message>
        <source>It stood below itself; it stands at the top now.</source>
        <translation>L’étiquette était placée sous elle-même&#xa0;; elle est maintenant au sommet.</translation>
    </message>
    <message>
        <source>The article that it is about is lost.</source>
        <translation>L’article d’où l’affirmation est tirée est perdu.</translation>
    </message>
    <message>
        <source>The words that it was made on are not to be found.</source>
        <translation>Les mots marqués sont introuvables.</translation>
    </message>
    <message>
        <source>A part of the words that it was made on is lost.</source>
        <translation>Une partie des mots marqués est perdue.</translation>
    </message>
    <message>
        <source>A speaker of it is lost.</source>
        <translation>Un de ses locuteurs est perdu.</translation>
    </message>
    <message>
        <source>A tag of it is lost.</source>
        <translation>Une de ses étiquettes est perdue.</translation>
    </message>
    <message>
        <source>A place of it is lost.</source>
        <translation>Un de ses lieux est perdu.</translation>
    </message>
    <message>
        <source>Its cue is lost.</source>
        <translation>Son marqueur est perdu.</translation>
    </message>
    <message>
        <source>The article that it is in is lost.</source>
        <translation>L’article qui contient ces mots est perdu.</translation>
    </message>
    <message>
        <source>The speaker that it names is lost.</source>
        <translation>Le locuteur nommé est perdu.</translation>
    </message>
    <message>
        <source>The place that it names is lost.</source>
        <translation>Le lieu nommé est perdu.</translation>
    </message>
    <message>
        <source>A claim of it is lost.</source>
        <translation>Une de ses affirmations est perdue.</translation>
    </message>
    <message>
        <source>The log, which is whole, knows nothing of it: its id is damaged.</source>
        <translation>Le journal, qui est entier, n’en sait rien&#xa0;: son identifiant est endommagé.</translation>
    </message>
    <message>
        <source>It is still in the tables, but the log says that it was removed; it was not brought back.</source>
        <translation>Cet objet est encore dans les tables, mais le journal dit qu’il a été supprimé&#xa0;; il n’a pas été rétabli.</translation>
    </message>
    <message>
        <source>%1 was damaged in the tables and was taken from the log, which is whole.</source>
        <translation>Objet endommagé dans les tables et repris du journal, qui est entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is damaged in the tables, and the log says that it was removed; it was not brought back.</source>
        <translation>Cet objet est endommagé dans les tables, et le journal dit qu’il a été supprimé&#xa0;; il n’a pas été rétabli.</translation>
    </message>
    <message>
        <source>The last entry of the log that is whole has it otherwise; it was taken as the tables have it.</source>
        <translation>La dernière entrée entière du journal en donne une autre version&#xa0;; celle des tables a été reprise.</translation>
    </message>
    <message>
        <source>It stands in the log but no longer in the tables, which are whole there: it was probably removed in an entry that is lost.</source>
        <translation>Cet objet est dans le journal mais plus dans les tables, qui y sont entières&#xa0;: il a sans doute été supprimé dans une entrée perdue.</translation>
    </message>
    <message>
        <source>It is damaged in the tables (%1) and was taken from the log; later changes may be missing.</source>
        <translation>Cet objet est endommagé dans les tables (%1) et a été repris du journal&#xa0;; des modifications ultérieures manquent peut-être.</translation>
    </message>
    <message>
        <source>It is no longer in the tables and was taken from the log; later changes may be missing.</source>
        <translation>Cet objet n’est plus dans les tables et a été repris du journal&#xa0;; des modifications ultérieures manquent peut-être.</translation>
    </message>
    <message>
        <source>It is damaged in the tables (%1); what could be read of it was saved.</source>
        <translation>Cet objet est endommagé dans les tables (%1)&#xa0;; ce qui en était lisible a été sauvé.</translation>
    </message>
    <message>
        <source>Only its traces are left: neither the tables nor the log have it whole.</source>
        <translation>Il n’en reste que des traces&#xa0;: ni les tables ni le journal ne l’ont en entier.</translation>
    </message>
    <message>
        <source>Its title, byline, date and the like are lost.</source>
        <translation>Son titre, sa signature, sa date, etc. sont perdus.</translation>
    </message>
    <message>
        <source>Its text is lost, and so are the bytes of its file.</source>
        <translation>Son texte est perdu, de même que les octets de son fichier.</translation>
    </message>
    <message>
        <source>Its id cannot be read, so nothing can refer to it.</source>
        <translation>Son identifiant est illisible&#xa0;; rien ne peut donc y renvoyer.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample file “%1” is missing from this copy of Hearsay: %2</source>
        <translation>Le fichier d’exemple «&#xa0;%1&#xa0;» manque dans cette copie de Hearsay&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>There is no display: showing the window as a picture.</source>
        <translation>Il n’y a pas d’écran&#xa0;: la fenêtre est montrée sous forme d’image.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written: %2</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas pu être écrite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Faits contestés</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A claim in a list. %1: who says it, %2: what they say.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — disputed</source>
        <extracomment>%1: a claim</extracomment>
        <translation>%1 — contesté</translation>
    </message>
    <message>
        <source>%1 — disputed by %2</source>
        <extracomment>%1: a claim, %2: those who dispute it</extracomment>
        <translation>%1 — contesté par %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>An entry of the log has no objects.</source>
        <translation>Une entrée du journal n’a pas d’objets.</translation>
    </message>
    <message>
        <source>The project %1 is damaged: in the table “revision”, row %2. %3</source>
        <extracomment>%1: path of a file. %2: number of a row. %3: what is wrong with it.</extracomment>
        <translation>Le projet %1 est endommagé&#xa0;: dans la table «&#xa0;revision&#xa0;», ligne %2. %3</translation>
    </message>
    <message>
        <source>The log of the project could not be read</source>
        <translation>Le journal du projet n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted by another program. Put it back and try again, or save a copy elsewhere.</source>
        <translation>Le fichier a été déplacé, remplacé ou supprimé par un autre programme. Remettez-le en place et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again, or save a copy elsewhere.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>Un autre programme utilise le fichier. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. Change the permissions and try again, or save a copy elsewhere.</source>
        <translation>Le fichier ou son dossier n’est pas accessible en écriture. Changez les droits et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened. Check that the folder is there and may be used; if the disk is full, free some space. Then try again.</source>
        <translation>Le fichier ou son dossier ne peut pas être ouvert. Vérifiez que le dossier existe et peut être utilisé&#xa0;; si le disque est plein, libérez de la place. Puis réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check that it is connected and try again, or save a copy elsewhere.</source>
        <translation>Le disque a signalé une erreur. Vérifiez qu’il est connecté et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and go on with a copy from before.</source>
        <translation>Le fichier est endommagé. Gardez-le tel quel et continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>What was to be written does not fit what the file holds; another program may have changed it. Save a copy elsewhere.</source>
        <translation>Ce qui devait être écrit ne s’accorde pas avec le contenu du fichier&#xa0;; un autre programme l’a peut-être modifié. Enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Try again, or save a copy elsewhere.</source>
        <translation>Réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>SQLite did not accept a setting that keeps work safe (%1 is “%2”).</source>
        <extracomment>%1 is a setting of SQLite, %2 its value.</extracomment>
        <translation>SQLite n’a pas accepté un réglage qui protège le travail (%1 vaut «&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <extracomment>%1: what failed, without full stop. %2: path of a file. %3: what to do, one or two sentences. %4: SQLite&apos;s own words.
----------
%1: what failed, without full stop. %2: path of a file. %3: what to do. %4: the system&apos;s own words.</extracomment>
        <translation>%1&#xa0;: %2. %3 (%4)</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again, or choose another place.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Choose another place or change its permissions.</source>
        <translation>Le dossier n’est pas accessible en écriture. Choisissez un autre emplacement ou changez ses droits.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another place.</source>
        <translation>Le dossier n’existe pas. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Réessayez, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>An entry of the log cannot be read: the field “%3” of the %1 %2 is wrong.</source>
        <extracomment>%1: kind of an object, &quot;claim&quot;. %2: its id. %3: name of a field.</extracomment>
        <translation>Une entrée du journal ne peut pas être lue&#xa0;: le champ «&#xa0;%3&#xa0;» de l’objet «&#xa0;%1&#xa0;» %2 est faux.</translation>
    </message>
    <message>
        <source>The project could not be read</source>
        <translation>Le projet n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The project %1 is damaged: in the table “%2”, row %3, the column “%4” is not as it was written. Nothing was changed; keep the file and go on with a copy from before.</source>
        <extracomment>%1: path of a file. %2: name of a table. %3: id of a row. %4: name of a column.</extracomment>
        <translation>Le projet %1 est endommagé&#xa0;: dans la table «&#xa0;%2&#xa0;», ligne %3, la colonne «&#xa0;%4&#xa0;» n’est pas telle qu’elle a été écrite. Rien n’a été modifié&#xa0;; gardez le fichier et continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>the object %1 is not in the file</source>
        <extracomment>%1: id of an object.</extracomment>
        <translation>l’objet %1 n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>There is nothing to open. Name an article or a project.</source>
        <translation>Il n’y a rien à ouvrir. Nommez un article ou un projet.</translation>
    </message>
    <message>
        <source>%1 and %2 are two projects. Open them one at a time.</source>
        <translation>%1 et %2 sont deux projets. Ouvrez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>The project %1 is damaged. %2 Nothing was changed; keep the file and go on with a copy from before.</source>
        <extracomment>%1: path of a file. %2: what is wrong with it.</extracomment>
        <translation>Le projet %1 est endommagé. %2 Rien n’a été modifié&#xa0;; gardez le fichier et continuez avec une copie antérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of %1 could not be decoded and are shown as �.</source>
        <extracomment>%1: path of a file. %n: how many characters.</extracomment>
        <translation>
            <numerusform>%Ln caractère de %1 n’a pas pu être décodé et apparaît comme �.</numerusform>
            <numerusform>%Ln caractères de %1 n’ont pas pu être décodés et apparaissent comme �.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said about %1 before is kept in %2 and is not shown here.</source>
        <extracomment>%1: path of an article. %2: path of its project.</extracomment>
        <translation>Ce qui a été dit auparavant de %1 est conservé dans %2 et n’est pas montré ici.</translation>
    </message>
    <message>
        <source>%1 has changed since it was annotated. The project %2 keeps the text as it was, with all that was said about it; the changed file is opened as an article of its own.</source>
        <extracomment>%1: path of an article. %2: path of a project.</extracomment>
        <translation>%1 a changé depuis qu’il a été annoté. Le projet %2 garde le texte tel qu’il était, avec tout ce qui en a été dit&#xa0;; le fichier modifié est ouvert comme un article à part.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Hearsay, so it can be read but not changed. Use the newer version to go on with it.</source>
        <translation>Le projet %1 a été fait par une version plus récente de Hearsay&#xa0;; il peut donc être lu mais pas modifié. Utilisez cette version pour le continuer.</translation>
    </message>
    <message>
        <source>The project %1 may not be written, so it can be read but not changed. Save a copy to go on with that.</source>
        <translation>Le projet %1 n’est pas accessible en écriture&#xa0;; il peut donc être lu mais pas modifié. Enregistrez une copie pour continuer avec elle.</translation>
    </message>
    <message>
        <source>The folder of the project %1 may not be written, so it can be read but not changed. Save a copy elsewhere to go on with that.</source>
        <translation>Le dossier du projet %1 n’est pas accessible en écriture&#xa0;; le projet peut donc être lu mais pas modifié. Enregistrez une copie ailleurs pour continuer avec elle.</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <translation>Le projet n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The change could not be saved</source>
        <translation>La modification n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation>La copie n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The project could not be made</source>
        <translation>Le projet n’a pas pu être créé</translation>
    </message>
    <message>
        <source>another program has written to the project since it was opened</source>
        <translation>un autre programme a écrit dans le projet depuis qu’il a été ouvert</translation>
    </message>
    <message>
        <source>start of the project</source>
        <translation>début du projet</translation>
    </message>
    <message>
        <source>The project %1 is open. Choose another name.</source>
        <translation>Le projet %1 est ouvert. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The project %1 is open already. Go on in its window, or close it there first.</source>
        <translation>Le projet %1 est déjà ouvert. Continuez dans sa fenêtre, ou fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The project %1 is damaged (%2). It was left as it is; go on with a copy from before.</source>
        <extracomment>%1: path of a file. %2: what is wrong with it.</extracomment>
        <translation>Le projet %1 est endommagé (%2). Il a été laissé tel quel&#xa0;; continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>il n’a pas de version</translation>
    </message>
    <message>
        <source>it holds a program, “%1”</source>
        <translation>il contient un programme, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a row of the table “%1” refers to something that is not there</source>
        <extracomment>%1: name of a table.</extracomment>
        <translation>une ligne de la table «&#xa0;%1&#xa0;» renvoie à quelque chose d’absent</translation>
    </message>
    <message>
        <source>The file at the old place could not be removed</source>
        <translation>Le fichier à l’ancien emplacement n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>The file at the old place could not be removed: %1. Remove it yourself; the work is in the new one. (%2)</source>
        <extracomment>%1: path of a file. %2: the system&apos;s own words.</extracomment>
        <translation>Le fichier à l’ancien emplacement n’a pas pu être supprimé&#xa0;: %1. Supprimez-le vous-même&#xa0;; le travail est dans le nouveau. (%2)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted: look for it under another name.</source>
        <translation>Il n’y a pas de fichier %1. Il a peut-être été déplacé ou supprimé&#xa0;: cherchez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 cannot be reached. Check the permissions of its folder.</source>
        <translation>Le fichier %1 n’est pas accessible. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project. Choose a file in it.</source>
        <translation>%1 est un dossier, pas un projet. Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a project. Choose a file.</source>
        <translation>%1 est un périphérique ou un tube, pas un projet. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file %1 is empty, so it is no project. It was left as it is.</source>
        <translation>Le fichier %1 est vide, ce n’est donc pas un projet. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file %1 is not a Hearsay project. It was left as it is.</source>
        <translation>Le fichier %1 n’est pas un projet Hearsay. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file %1 has been cut off: not even its header is whole. Go on with a copy from before.</source>
        <translation>Le fichier %1 est tronqué&#xa0;: même son en-tête n’est pas entier. Continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not a Hearsay project. It was left as it is.</source>
        <translation>Le fichier %1 est une base de données d’un autre programme, pas un projet Hearsay. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This program was built without the sample.</source>
        <translation>Ce programme a été construit sans l’exemple.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name for the project.</source>
        <translation>Il y a déjà un fichier %1. Choisissez un autre nom pour le projet.</translation>
    </message>
    <message>
        <source>a span of the object %1 does not lie in the text of its article</source>
        <extracomment>%1: id of an object.</extracomment>
        <translation>un passage de l’objet %1 n’est pas dans le texte de son article</translation>
    </message>
    <message>
        <source>%1 does not say how its text is encoded; %2 fits best. Check names and quotation marks; File → Article Details offers other encodings.</source>
        <extracomment>%1: path of a file. %2: name of an encoding. “Article Details” is a command of the File menu.</extracomment>
        <translation>%1 n’indique pas comment son texte est encodé&#xa0;; %2 convient le mieux. Vérifiez les noms et les guillemets&#xa0;; Fichier → Détails de l’article propose d’autres encodages.</translation>
    </message>
    <message>
        <source>The encoding cannot be changed any more: annotations count the characters of the text as it is. To read the file in another encoding, open a copy of it under another name.</source>
        <translation>L’encodage ne peut plus être changé&#xa0;: les annotations comptent les caractères du texte tel qu’il est. Pour lire le fichier dans un autre encodage, ouvrez-en une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>Earlier steps cannot be undone: %1</source>
        <extracomment>What was done in earlier days can no longer be undone. %1: why</extracomment>
        <translation>Les étapes précédentes ne peuvent pas être annulées : %1</translation>
    </message>
    <message>
        <source>No backup could be made: the folder %1 cannot be written. Your work is saved in its project all the same. Check the folder&apos;s permissions and the space on its disk.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: le dossier %1 n’est pas accessible en écriture. Votre travail est tout de même enregistré dans son projet. Vérifiez les droits du dossier et la place sur son disque.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>La sauvegarde n’a pas pu être restaurée</translation>
    </message>
    <message>
        <source>The backup could not be restored: the project %1 is open in another window of Hearsay. Close it there first.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>La sauvegarde n’a pas pu être restaurée&#xa0;: le projet %1 est ouvert dans une autre fenêtre de Hearsay. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>(before %1)</source>
        <extracomment>Added to the name of a file that a backup takes the place of. %1: date and time.</extracomment>
        <translation>(avant %1)</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>La sauvegarde n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 is a project and cannot become part of another one. Open it by itself.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 est un projet et ne peut pas devenir une partie d’un autre. Ouvrez-le séparément.</translation>
    </message>
    <message>
        <source>the project has no id</source>
        <translation>le projet n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>The project %1 is open in another window of Hearsay, so it can be read here but not changed. Go on there, or close it there and open it again.</source>
        <translation>Le projet %1 est ouvert dans une autre fenêtre de Hearsay&#xa0;; il peut donc être lu ici mais pas modifié. Continuez là-bas, ou fermez-le là-bas et rouvrez-le.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window of Hearsay on the computer “%2”, so it can be read here but not changed. Go on there, or close it there and open it again.</source>
        <extracomment>%1: path of a file. %2: name of a computer.</extracomment>
        <translation>Le projet %1 est ouvert dans une autre fenêtre de Hearsay sur l’ordinateur «&#xa0;%2&#xa0;»&#xa0;; il peut donc être lu ici mais pas modifié. Continuez là-bas, ou fermez-le là-bas et rouvrez-le.</translation>
    </message>
    <message>
        <source>The log of the project %1 does not fit together at action %2: another program or the disk has changed it. It can be read but not changed. Restore a backup, or save a copy to keep what there is.</source>
        <extracomment>%1: path of a file. %2: number of an action.</extracomment>
        <translation>Le journal du projet %1 est incohérent à l’action %2&#xa0;: un autre programme ou le disque l’a modifié. Le projet peut être lu mais pas modifié. Restaurez une sauvegarde, ou enregistrez une copie pour garder ce qu’il y a.</translation>
    </message>
    <message>
        <source>The project could not be brought to this version of Hearsay, so it can be read but not changed</source>
        <translation>Le projet n’a pas pu être converti à cette version de Hearsay&#xa0;; il peut donc être lu mais pas modifié</translation>
    </message>
    <message>
        <source>The project %1 was written to by another program. Nothing more is saved there, so that neither work is lost: save a copy of what you see.</source>
        <translation>Un autre programme a écrit dans le projet %1. Rien n’y est plus enregistré, pour qu’aucun des deux travaux ne soit perdu&#xa0;: enregistrez une copie de ce que vous voyez.</translation>
    </message>
    <message>
        <source>The project %1 was moved, deleted or replaced by another program. Nothing more is saved there: put it back, or save a copy of what you see.</source>
        <translation>Le projet %1 a été déplacé, supprimé ou remplacé par un autre programme. Rien n’y est plus enregistré&#xa0;: remettez-le en place, ou enregistrez une copie de ce que vous voyez.</translation>
    </message>
    <message>
        <source>What is on screen could not be saved, so no backup was put in its place. Save it elsewhere first.</source>
        <translation>Ce qui est à l’écran n’a pas pu être enregistré&#xa0;; aucune sauvegarde n’a donc été mise à sa place. Enregistrez-le d’abord ailleurs.</translation>
    </message>
    <message>
        <source>The backup was restored. The project as it was before is kept in %1</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>La sauvegarde a été restaurée. Le projet tel qu’il était avant est conservé dans %1</translation>
    </message>
    <message>
        <source>The project %1 is open. Close it first.</source>
        <translation>Le projet %1 est ouvert. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing to save.</source>
        <translation>Le fichier %1 est vide&#xa0;: il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Hearsay, which must save what can be read.</source>
        <translation>Le projet %1 a été fait par une version plus récente de Hearsay&#xa0;; c’est elle qui doit enregistrer ce qui est lisible.</translation>
    </message>
    <message>
        <source>A private copy of %1 could not be made in %2. Free some space there and try again.</source>
        <extracomment>%1: path of a file. %2: a folder.</extracomment>
        <translation>Une copie privée de %1 n’a pas pu être faite dans %2. Libérez-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>Nothing of a Hearsay project could be found in %1. It was left as it is; go on with a copy from before.</source>
        <translation>Rien d’un projet Hearsay n’a pu être trouvé dans %1. Il a été laissé tel quel&#xa0;; continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>The account could not be written</source>
        <translation>Le compte rendu n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The account is kept in %1</source>
        <extracomment>%1: path of a text file.</extracomment>
        <translation>Le compte rendu est conservé dans %1</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Fait contesté</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>Citation directe</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Discours indirect</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>How a claim is attributed: partly in the speaker’s own words.</extracomment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Article’s own voice</source>
        <extracomment>How a claim is attributed: nobody is named, the article itself says it.</extracomment>
        <translation>L’article lui-même</translation>
    </message>
    <message>
        <source>Anonymous source</source>
        <translation>Source anonyme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Kind of speaker: several people, not an organisation.</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>Kind of speaker.</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>Kind of place: part of a province.</extracomment>
        <translation>District</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Landmark</source>
        <extracomment>Kind of place: a bridge, a market, a mountain.</extracomment>
        <translation>Lieu remarquable</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of place or of dispute: none of the others.</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>How exactly a place is known.</extracomment>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>How exactly a place is known: somewhere near.</extracomment>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Somewhere in the district</source>
        <translation>Quelque part dans le district</translation>
    </message>
    <message>
        <source>Somewhere in the province</source>
        <translation>Quelque part dans la province</translation>
    </message>
    <message>
        <source>Somewhere in the country</source>
        <translation>Quelque part dans le pays</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Où cela s’est passé</translation>
    </message>
    <message>
        <source>Dateline</source>
        <extracomment>What a place is to a claim: named at the head of the article, where it was written.</extracomment>
        <translation>D’où l’article est daté</translation>
    </message>
    <message>
        <source>Where the speaker spoke</source>
        <translation>Où le locuteur a parlé</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What a place is to a claim: only mentioned.</extracomment>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>What a dispute is about: how many.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>What a dispute is about: when.</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>What a dispute is about: who did it.</extracomment>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Whether it happened</source>
        <translation>Réalité du fait</translation>
    </message>
    <message>
        <source>Blame</source>
        <extracomment>What a dispute is about: whose fault it is.</extracomment>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Status of a dispute: not settled. No command.</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Status of a dispute: somebody has corrected what they said.</extracomment>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <extracomment>Status of a dispute: both can be true.</extracomment>
        <translation>Résolu</translation>
    </message>
</context>
</TS>
