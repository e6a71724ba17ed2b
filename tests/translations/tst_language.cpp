// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/sentences.h"
#include "app/main/languages.h"
#include "app/main/options.h"
#include "tests/support/fixtures.h"
#include "widgets/annotation/disputedialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLocale>
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
    void showsButtonsInFrench();
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

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
