// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/sentences.h"
#include "app/exchange/exporter.h"
#include "app/main/languages.h"
#include "app/main/options.h"
#include "tests/support/fixtures.h"
#include "widgets/annotation/disputedialog.h"
#include "widgets/window/languagemenu.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

/// The window in another language, as a person sees it.
class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheLanguageFromTheCommandLine_data();
    void takesTheLanguageFromTheCommandLine();
    void choosesTheCountry_data();
    void choosesTheCountry();
    void showsButtonsInFrench();
    void speaksAsChosen_data();
    void speaksAsChosen();
    void leavesNothingOfTheLanguageBefore();
    void exportsTheSameInEveryLanguage_data();
    void exportsTheSameInEveryLanguage();
    void offersEveryTranslation();
};

void TestLanguage::takesTheLanguageFromTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("language");
    QTest::newRow("as two arguments") << QStringList{u"hearsay"_s, u"--language"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("as one argument") << QStringList{u"hearsay"_s, u"a.txt"_s, u"--language=fr"_s} << u"fr"_s;
    QTest::newRow("none") << QStringList{u"hearsay"_s, u"a.txt"_s} << QString();
    QTest::newRow("the name of a file") << QStringList{u"hearsay"_s, u"--"_s, u"--language=fr"_s} << QString();
}

void TestLanguage::takesTheLanguageFromTheCommandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, language);
    QCOMPARE(languageArgument(arguments), language);
}

void TestLanguage::showsButtonsInFrench()
{
    const Testing::Story story;
    const auto document = story.document();
    const auto buttonTexts = [&document, &story] {
        const DisputeDialog dialog(*document, {story.open.id});
        QStringList texts;
        for (const QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons())
            texts.append(button->text().remove(u'&'));
        texts.sort();
        return texts;
    };
    const QStringList english = buttonTexts();
    QVERIFY(english.contains(u"Cancel"_s));
    QCOMPARE(vocabularyLabel(AttributionKind::Direct), u"Direct quote"_s);

    applyLanguage(*qApp, u"fr"_s);
    const QStringList french = buttonTexts();
    QCOMPARE(french.size(), english.size());
    QVERIFY2(french.contains(u"Annuler"_s), qPrintable(french.join(u' '))); // Qt's own text
    QVERIFY2(french.contains(u"Marquer comme contesté"_s), qPrintable(french.join(u' '))); // ours
    QVERIFY2(!english.contains(u"Marquer comme contesté"_s), qPrintable(english.join(u' ')));
    QCOMPARE(vocabularyLabel(AttributionKind::Direct), u"Citation directe"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
}

void TestLanguage::choosesTheCountry_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::newRow("a language") << u"fr"_s << u"fr_FR"_s;
    QTest::newRow("a language of a country") << u"ar-MA"_s << u"ar_MA"_s;
    QTest::newRow("no language") << u"not a language"_s << u"en_GB"_s;
}

void TestLanguage::choosesTheCountry()
{
    QFETCH(const QString, language);
    QFETCH(const QString, locale);
    QCOMPARE(localeFor(language).name(), locale);
}

void TestLanguage::speaksAsChosen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("cancel");  // Qt's
    QTest::addColumn<QString>("claim");   // ours
    QTest::addColumn<QStringList>("plurals"); // for 0, 1, 2, 3, 11, 100
    QTest::addColumn<QString>("list");
    QTest::newRow("English") << u"en"_s << Qt::LeftToRight << u"Cancel"_s << u"Claim"_s
                             << QStringList{u"0 claims"_s, u"1 claim"_s, u"2 claims"_s, u"3 claims"_s, u"11 claims"_s, u"100 claims"_s}
                             << u"A, B, and C"_s;
    QTest::newRow("French") << u"fr"_s << Qt::LeftToRight << u"Annuler"_s << u"Affirmation"_s
                            << QStringList{u"0 affirmation"_s, u"1 affirmation"_s, u"2 affirmations"_s, u"3 affirmations"_s,
                                           u"11 affirmations"_s, u"100 affirmations"_s}
                            << u"A, B et C"_s;
    QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft << u"ألغِ"_s << u"ادعاء"_s
                            << QStringList{u"لا ادعاءات"_s, u"ادعاء واحد"_s, u"ادعاءان"_s, u"٣ ادعاءات"_s, u"١١ ادعاءً"_s, u"١٠٠ ادعاء"_s}
                            << u"A وB وC"_s;
}

void TestLanguage::speaksAsChosen()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, cancel);
    QFETCH(const QString, claim);
    QFETCH(const QStringList, plurals);
    QFETCH(const QString, list);
    applyLanguage(*qApp, language);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QMessageBox box(QMessageBox::Question, u"Title"_s, u"Text"_s, QMessageBox::Ok | QMessageBox::Cancel);
    QCOMPARE(box.button(QMessageBox::Cancel)->text().remove(u'&'), cancel);
    QCOMPARE(vocabularyLabel(ObjectKind::Claim), claim);
    QStringList shown;
    for (const int number : {0, 1, 2, 3, 11, 100})
        shown.append(QCoreApplication::translate("Hearsay::SpeakerModel", "%n claim(s)", nullptr, number));
    QCOMPARE(shown, plurals);
    QCOMPARE(QLocale().createSeparatedList({u"A"_s, u"B"_s, u"C"_s}), list);
}

void TestLanguage::leavesNothingOfTheLanguageBefore()
{
    applyLanguage(*qApp, u"ar"_s);
    QVERIFY(vocabularyLabel(AttributionKind::Direct) != u"Direct quote"_s);
    applyLanguage(*qApp, u"en"_s);
    QCOMPARE(vocabularyLabel(AttributionKind::Direct), u"Direct quote"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::exportsTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat &format : exportFormats()) {
        if (!format.isPicture) // a picture of the map is for eyes
            QTest::newRow(format.key.data()) << QString(format.key);
    }
}

void TestLanguage::exportsTheSameInEveryLanguage()
{
    QFETCH(const QString, format);
    const auto document = Testing::Story().document();
    const auto bytesIn = [&](const QString &language) {
        applyLanguage(*qApp, language);
        const auto exported = exportDocument(*document, *exportFormat(format));
        return exported ? exported->bytes : QByteArray();
    };
    const QByteArray english = bytesIn(u"en"_s);
    QVERIFY(!english.isEmpty());
    QCOMPARE(bytesIn(u"ar"_s), english);
    QCOMPARE(bytesIn(u"fr"_s), english);
}

void TestLanguage::offersEveryTranslation()
{
    QStringList offered = LanguageMenu::languages();
    offered.sort();
    QStringList translated;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"hearsay_*.qm"_s}, QDir::Files, QDir::Name))
        translated.append(file.section(u'_', 1).chopped(3));
    QCOMPARE(offered, translated);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
