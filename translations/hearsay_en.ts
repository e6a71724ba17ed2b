<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Name one file, not %n.</source>
        <translation>
            <numerusform>Name one file, not %n.</numerusform>
            <numerusform>Name one file, not %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n claim(s) to %1.</source>
        <extracomment>%n: how many claims, %1: path of a file</extracomment>
        <translation>
            <numerusform>Exported %n claim to %1.</numerusform>
            <numerusform>Exported %n claims to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n claim(s) into %1.</source>
        <extracomment>%n: how many claims, %1: path of a project</extracomment>
        <translation>
            <numerusform>Imported %n claim into %1.</numerusform>
            <numerusform>Imported %n claims into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n article(s).</source>
        <translation>
            <numerusform>The project has %n article.</numerusform>
            <numerusform>The project has %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project has %n article(s): say which, from --article 1.</source>
        <translation>
            <numerusform>The project has %n article: say which, from --article 1.</numerusform>
            <numerusform>The project has %n articles: say which, from --article 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1.</source>
        <extracomment>%n: how many places, %1: path of a file</extracomment>
        <translation>
            <numerusform>Exported %n place to %1.</numerusform>
            <numerusform>Exported %n places to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticleModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims are tagged in an article.</extracomment>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ArticlesFlow</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <extracomment>%n is how many articles were put into the project.</extracomment>
        <translation>
            <numerusform>%Ln article added.</numerusform>
            <numerusform>%Ln articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” from the project? %n annotation(s) hang on it and will be removed or changed too.</source>
        <extracomment>%1: title of an article. %n is how many annotations hang on it.</extracomment>
        <translation>
            <numerusform>Remove “%1” from the project? %Ln annotation hangs on it and will be removed or changed too.</numerusform>
            <numerusform>Remove “%1” from the project? %Ln annotations hang on it and will be removed or changed too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::EncodingList</name>
    <message numerus="yes">
        <source>%n character(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln character cannot be read.</numerusform>
            <numerusform>%Ln characters cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ExportDialog</name>
    <message numerus="yes">
        <source>All %n article(s)</source>
        <extracomment>%n is how many articles the project holds.</extracomment>
        <translation>
            <numerusform>All %Ln article</numerusform>
            <numerusform>All %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>%n is how many claims the exported file will hold. Shown under the preview.</extracomment>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>%n is how many places the exported file will hold. Shown under the preview.</extracomment>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Close and lose them?</source>
        <extracomment>Asked when the window is closed while changes could not be written.</extracomment>
        <translation>
            <numerusform>%Ln change could not be saved. Close and lose it?</numerusform>
            <numerusform>%Ln changes could not be saved. Close and lose them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::MapView</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims are about a place.</extracomment>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::NotLocatedList</name>
    <message numerus="yes">
        <source>%n place(s) not located</source>
        <translation>
            <numerusform>%Ln place not located</numerusform>
            <numerusform>%Ln places not located</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::OccurrenceFlow</name>
    <message numerus="yes">
        <source>Other articles of the project do so %n time(s).</source>
        <extracomment>%n is how many times the same name occurs</extracomment>
        <translation>
            <numerusform>Other articles of the project do so %Ln time.</numerusform>
            <numerusform>Other articles of the project do so %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n more time(s): %1.</source>
        <extracomment>%n is how many mentions were tagged, %1 the name of a speaker or place</extracomment>
        <translation>
            <numerusform>Tagged %Ln more time: %1.</numerusform>
            <numerusform>Tagged %Ln more times: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::OccurrencesDialog</name>
    <message numerus="yes">
        <source>The article names %1 %n more time(s). Untick what means another.</source>
        <extracomment>%n is how many times, %1 the name of a speaker or place</extracomment>
        <translation>
            <numerusform>The article names %1 %Ln more time. Untick what means another.</numerusform>
            <numerusform>The article names %1 %Ln more times. Untick what means another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other articles of the project do so %n time(s); open them to tag there.</source>
        <extracomment>%n is how many times the same name occurs</extracomment>
        <translation>
            <numerusform>Other articles of the project do so %Ln time; open them to tag there.</numerusform>
            <numerusform>Other articles of the project do so %Ln times; open them to tag there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n</source>
        <extracomment>Button. %n is how many are ticked.</extracomment>
        <translation>
            <numerusform>&amp;Tag %Ln</numerusform>
            <numerusform>&amp;Tag %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceCard</name>
    <message numerus="yes">
        <source>Named %n time(s)</source>
        <translation>
            <numerusform>Named %Ln time</numerusform>
            <numerusform>Named %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::PlaceModel</name>
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
    <message numerus="yes">
        <source>Tag all %n occurrence(s) (Ctrl+Enter)</source>
        <extracomment>%n: how often the selected words stand in the article</extracomment>
        <translation>
            <numerusform>Tag the only occurrence (Ctrl+Enter)</numerusform>
            <numerusform>Tag all %Ln occurrences (Ctrl+Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::ProjectFlow</name>
    <message numerus="yes">
        <source>Exported %n claim(s) to %1</source>
        <extracomment>%n is how many claims were exported, %1 the name of the file.</extracomment>
        <translation>
            <numerusform>Exported %Ln claim to %1</numerusform>
            <numerusform>Exported %Ln claims to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n change(s)</source>
        <translation>
            <numerusform>Not saved: %Ln change</numerusform>
            <numerusform>Not saved: %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n place(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln place to %1</numerusform>
            <numerusform>Exported %Ln places to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::RestoreDialog</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::SafetyFlow</name>
    <message numerus="yes">
        <source>Not saved: %n change(s)</source>
        <translation>
            <numerusform>Not saved: %Ln change</numerusform>
            <numerusform>Not saved: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::SpeakerCard</name>
    <message numerus="yes">
        <source>… and %n more claim(s)</source>
        <translation>
            <numerusform>… and %Ln more claim</numerusform>
            <numerusform>… and %Ln more claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::SpeakerModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>How many claims a speaker makes.</extracomment>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::TagCard</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::TagModel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::TaggingFlow</name>
    <message numerus="yes">
        <source>%n selected object(s)</source>
        <extracomment>Several objects to be removed</extracomment>
        <translation>
            <numerusform>%Ln selected object</numerusform>
            <numerusform>%Ln selected objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1”? %n other annotation(s) refer to it and will be changed or removed too.</source>
        <extracomment>%1: what is removed. %n is how many other objects refer to it.</extracomment>
        <translation>
            <numerusform>Remove “%1”? %Ln other annotation refers to it and will be changed or removed too.</numerusform>
            <numerusform>Remove “%1”? %Ln other annotations refer to it and will be changed or removed too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearsay::Workspace</name>
    <message numerus="yes">
        <source>%n change(s) wait to be saved. Before there are more, save them again or elsewhere.</source>
        <translation>
            <numerusform>%Ln change waits to be saved. Before there are more, save it again or elsewhere.</numerusform>
            <numerusform>%Ln changes wait to be saved. Before there are more, save them again or elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonLdReader</name>
    <message numerus="yes">
        <source>%n span(s) of “%1” were found elsewhere by their words.</source>
        <extracomment>%n: how many spans, %1: an article&apos;s title</extracomment>
        <translation>
            <numerusform>%Ln span of “%1” was found elsewhere by its words.</numerusform>
            <numerusform>%Ln spans of “%1” were found elsewhere by their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n object(s) were taken from the log.</source>
        <translation>
            <numerusform>%Ln object was taken from the log.</numerusform>
            <numerusform>%Ln objects were taken from the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved.</source>
        <translation>
            <numerusform>%Ln object saved.</numerusform>
            <numerusform>%Ln objects saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lost.</source>
        <translation>
            <numerusform>%Ln object lost.</numerusform>
            <numerusform>%Ln objects lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n character(s) of %1 could not be decoded and are shown as �.</source>
        <extracomment>%1: path of a file. %n: how many characters.</extracomment>
        <translation>
            <numerusform>%Ln character of %1 could not be decoded and is shown as �.</numerusform>
            <numerusform>%Ln characters of %1 could not be decoded and are shown as �.</numerusform>
        </translation>
    </message>
</context>
</TS>
