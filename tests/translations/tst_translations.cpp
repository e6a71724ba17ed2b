// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(HEARSAY_SOURCE_DIR "/translations");

/// Holds only the texts with a number.
const QString englishPlurals = QStringLiteral("hearsay_en.ts");

/// By Qt's rules for the language.
const QHash<QString, qsizetype> pluralForms{{u"hearsay_ar.ts"_s, 6}, {u"hearsay_en.ts"_s, 2}, {u"hearsay_fr.ts"_s, 2}};

struct Message
{
    QString context;
    QString source;
    QStringList forms;  ///< one; several where there is a number
    QString type;       ///< empty: finished
    bool hasNumber = false;

    [[nodiscard]] QByteArray name() const { return u"%1: “%2”"_s.arg(context, source).toUtf8(); }
};

QStringList languageFiles()
{
    return QDir(folder).entryList({u"hearsay_*.ts"_s}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> result;
    QXmlStreamReader xml(contentOf(path));
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            result.append({.context = context, .source = {}, .forms = {}, .type = {},
                           .hasNumber = xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            result.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            result.last().type = xml.attributes().value("type"_L1).toString();
            if (!result.last().hasNumber)
                result.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1)
            result.last().forms.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Message>() : result;
}

/// %1, %2, %n … in @p text, sorted.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(u"%L?(\\d+|n)"_s);
    QStringList result;
    for (auto it = form.globalMatch(text); it.hasNext();)
        result.append(it.next().captured(1));
    result.sort();
    return result;
}

/// How many "&" make the next character a mnemonic.
qsizetype mnemonicsOf(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

} // namespace

/// What every language must keep, whoever translates it.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data() { rows(); }
    void isComplete();
    void keepsPlaceholdersAndMnemonics_data() { rows(); }
    void keepsPlaceholdersAndMnemonics();
    void hasEveryPlural_data() { rows(); }
    void hasEveryPlural();
    void isTranslated_data();
    void isTranslated();
    void isolatesWhatIsPutIn();
    void tearsNoWordByAMnemonic();
    void isInStepWithTheSources_data() { rows(); }
    void isInStepWithTheSources();
    void isCarriedInTheProgram_data() { rows(); }
    void isCarriedInTheProgram();

private:
    static void rows();
};

void TestTranslations::rows()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : languageFiles())
        QTest::newRow(qPrintable(file)) << file;
    QVERIFY(!languageFiles().isEmpty());
}

void TestTranslations::isComplete()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesOf(QString(folder % u'/' % file));
    QVERIFY(messages.size() > (file == englishPlurals ? 10 : 100));
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), QByteArray(message.name() + " is " + message.type.toUtf8()).constData());
        QVERIFY2(!message.forms.isEmpty() && !message.forms.contains(QString()),
                 QByteArray(message.name() + " has no translation").constData());
    }
}

void TestTranslations::keepsPlaceholdersAndMnemonics()
{
    QFETCH(const QString, file);
    const bool isJoined = file == "hearsay_ar.ts"_L1;
    for (const Message &message : messagesOf(QString(folder % u'/' % file))) {
        if (!message.type.isEmpty()) // isComplete() tells
            continue;
        for (const QString &form : message.forms) {
            QStringList expected = placeholdersOf(message.source);
            // "one claim" may go without its number.
            if (message.hasNumber && !form.contains("%n"_L1) && !form.contains("%Ln"_L1))
                expected.removeAll(u"n"_s);
            QVERIFY2(placeholdersOf(form) == expected, message.name().constData());
            // Letters that join lose their mnemonics, see tearsNoWordByAMnemonic().
            QVERIFY2(mnemonicsOf(form) == mnemonicsOf(message.source) || (isJoined && mnemonicsOf(form) == 0),
                     message.name().constData());
            QVERIFY2(form.startsWith(u' ') == message.source.startsWith(u' ')
                         && form.endsWith(u' ') == message.source.endsWith(u' '),
                     message.name().constData());
        }
    }
}

void TestTranslations::hasEveryPlural()
{
    QFETCH(const QString, file);
    const auto forms = pluralForms.constFind(file);
    QVERIFY2(forms != pluralForms.constEnd(), "how many plural forms has this language?");
    int seen = 0;
    for (const Message &message : messagesOf(QString(folder % u'/' % file))) {
        if (!message.hasNumber)
            continue;
        ++seen;
        QVERIFY2(message.forms.size() == *forms, message.name().constData());
        // On screen numbers are written as the language writes them; commands print plain ones.
        const bool isPlain = message.context == "CommandLine"_L1;
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(isPlain ? "%Ln"_L1 : "%n"_L1), message.name().constData());
    }
    QVERIFY(seen > 10);
}

void TestTranslations::isTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("same");
    QTest::newRow("Arabic") << u"hearsay_ar.ts"_s << QStringList{u"Del"_s, u"Enter"_s, u"Markdown"_s, u"Shift+N"_s};
    QTest::newRow("French") << u"hearsay_fr.ts"_s
                            << QStringList{u"%1 km"_s, u"%1 m"_s, u"Actions"_s, u"Annotation %1"_s, u"Annotations"_s, u"Article"_s,
                                           u"Article %1"_s, u"Articles"_s, u"Articles (%1)"_s, u"Date"_s, u"District"_s,
                                           u"Documents (*.pdf)"_s, u"E"_s, u"ENE"_s, u"ESE"_s, u"Exact"_s, u"Format"_s, u"Markdown"_s,
                                           u"Mention"_s, u"Mentions"_s, u"N"_s, u"NE"_s, u"NNE"_s, u"Note"_s, u"Orange"_s,
                                           u"Organisation"_s, u"Province"_s, u"Question"_s, u"S"_s, u"SE"_s, u"SSE"_s,
                                           u"Violet"_s, u"population %1"_s};
    QVERIFY(languageFiles().size() == 3); // English has only plurals
}

/// A text that is the same as in English is one that somebody forgot, but for those named here.
void TestTranslations::isTranslated()
{
    QFETCH(const QString, file);
    QFETCH(QStringList, same);
    static const QRegularExpression nothingToTranslate(u"%\\d|Hearsay|[^\\p{L}]"_s);
    static const QRegularExpression invisible(u"[\u200F\u2066-\u2069]"_s);
    QSet<QString> found;
    for (const Message &message : messagesOf(QString(folder % u'/' % file))) {
        const bool hasWords = !QString(message.source).remove(nothingToTranslate).isEmpty();
        if (!hasWords || message.forms.isEmpty() || QString(message.forms.first()).remove(invisible) != message.source)
            continue;
        QVERIFY2(same.contains(message.source), message.name().constData());
        found.insert(message.source);
    }
    same.removeIf([&found](const QString &text) { return found.contains(text); });
    QVERIFY2(same.isEmpty(), qPrintable(same.join(u", "_s))); // listed, but translated by now
}

/// A path or a name in an Arabic sentence must not turn its punctuation round: what is put in
/// stands between FSI and PDI. Left out: names of files, patterns of names, data, numbers with
/// their unit, and rows of the user's own words, which give the row its direction.
void TestTranslations::isolatesWhatIsPutIn()
{
    const QSet<QString> bare{
        u"%1 map"_s, u"%1 (copy)"_s, u"%1 (rescued)"_s, u"%1 (salvaged)"_s, u"%1-account"_s, u"Articles and projects (%1 *.hearsay)"_s, u"Articles (%1)"_s, u"New tag %1"_s,
        u"Tag &%1"_s, u"%1 m"_s, u"%1 km"_s, u"%1 people"_s, u"%1 characters"_s, u"%1 of %2"_s, u"population %1"_s,
        u"“%1”"_s, u"%1 — Hearsay"_s, u"Hearsay %1"_s, u"%1: %2"_s, u"%1 (guessed)"_s,
        u"“%1” is too large: an article may have %2 MB. Split it and open the parts."_s};
    static const QRegularExpression placeholder(u"%\\d"_s);
    static const QRegularExpression isolatedOne(u"\u2068%\\d\u2069"_s);
    static const QRegularExpression isolate(u"[\u2066\u2068]"_s);
    static const QRegularExpression arabic(u"[\u0620-\u064A\u200F]"_s);
    int seen = 0;
    for (const Message &message : messagesOf(QString(folder % u"/hearsay_ar.ts"))) {
        if (bare.contains(message.source))
            continue;
        for (const QString &form : message.forms) {
            QVERIFY2(form.count(placeholder) == form.count(isolatedOne), message.name().constData());
            // Isolates have no direction to give, and Qt looks into them: the mark goes before.
            QVERIFY2(!form.contains(isolate) || form.indexOf(arabic) < form.indexOf(isolate), message.name().constData());
            QVERIFY2(!form.contains(placeholder) || form.contains(arabic), message.name().constData());
            QVERIFY2(form.count(u'\u2066') + form.count(u'\u2068') == form.count(u'\u2069'), message.name().constData());
            ++seen;
        }
    }
    QVERIFY(seen > 100);
}

/// Qt shapes the underlined letter of a mnemonic by itself: in Arabic it must be one that joins
/// neither of its neighbours.
void TestTranslations::tearsNoWordByAMnemonic()
{
    static const QRegularExpression sign(u"(?<!&)&(?!&)"_s);
    const auto joins = [](QChar c) { return c.joiningType() == QChar::Joining_Dual; };
    const auto isLetter = [&joins](QChar c) { return joins(c) || c.joiningType() == QChar::Joining_Right; };
    int seen = 0;
    for (const Message &message : messagesOf(QString(folder % u"/hearsay_ar.ts"))) {
        for (QString form : message.forms) {
            const qsizetype at = form.indexOf(sign);
            if (at < 0)
                continue;
            form.remove(at, 1);
            ++seen;
            const QChar letter = form.at(at);
            const bool fromBefore = at > 0 && joins(form.at(at - 1)) && isLetter(letter);
            const bool toNext = at + 1 < form.size() && joins(letter) && isLetter(form.at(at + 1));
            QVERIFY2(!fromBefore && !toNext, message.name().constData());
        }
    }
    QVERIFY(seen > 20);
}

void TestTranslations::isInStepWithTheSources()
{
    QFETCH(const QString, file);
    QTemporaryDir temporary;
    const QString original = folder % u'/' % file;
    const QString copy = temporary.filePath(file);
    QVERIFY(QFile::copy(original, copy));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments =
        QString::fromUtf8(contentOf(QStringLiteral(HEARSAY_LUPDATE_ARGUMENTS))).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(arguments.size() > 2);
    if (file == englishPlurals)
        arguments << u"-pluralonly"_s << u"-target-language"_s << u"en"_s;
    arguments << u"-ts"_s << copy;
    lupdate.start(QStringLiteral(HEARSAY_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    const QByteArray output = lupdate.readAll();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, output.constData());
    QVERIFY2(output.isEmpty(), output.constData()); // a context that lupdate cannot tell

    const QList<Message> before = messagesOf(original);
    const QList<Message> after = messagesOf(copy);
    QVERIFY(!after.isEmpty());
    const auto isIn = [](const Message &message, const QList<Message> &list) {
        return std::ranges::any_of(list, [&message](const Message &other) {
            return other.context == message.context && other.source == message.source;
        });
    };
    for (const Message &message : after)
        QVERIFY2(isIn(message, before), QByteArray(message.name() + " is new").constData());
    for (const Message &message : before)
        QVERIFY2(isIn(message, after), QByteArray(message.name() + " is no longer there").constData());
    QVERIFY2(contentOf(copy) == contentOf(original), "lupdate changes the file: build the target hearsay_update_translations");
}

void TestTranslations::isCarriedInTheProgram()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesOf(QString(folder % u'/' % file));
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/%1.qm"_s.arg(file.chopped(3))));
    QVERIFY(!messages.isEmpty());
    const Message &first = messages.first();
    QCOMPARE(translator.translate(first.context.toUtf8().constData(), first.source.toUtf8().constData(), nullptr,
                                  first.hasNumber ? 1 : -1),
             first.forms.first());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
