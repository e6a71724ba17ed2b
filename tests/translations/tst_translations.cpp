// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
    for (const Message &message : messagesOf(QString(folder % u'/' % file))) {
        if (!message.type.isEmpty()) // isComplete() tells
            continue;
        for (const QString &form : message.forms) {
            QStringList expected = placeholdersOf(message.source);
            // "one claim" may go without its number.
            if (message.hasNumber && !form.contains("%n"_L1) && !form.contains("%Ln"_L1))
                expected.removeAll(u"n"_s);
            QVERIFY2(placeholdersOf(form) == expected, message.name().constData());
            QVERIFY2(mnemonicsOf(form) == mnemonicsOf(message.source), message.name().constData());
            QVERIFY2(form.startsWith(u' ') == message.source.startsWith(u' ')
                         && form.endsWith(u' ') == message.source.endsWith(u' '),
                     message.name().constData());
        }
    }
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
