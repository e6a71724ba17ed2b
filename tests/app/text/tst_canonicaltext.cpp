// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/canonicaltext.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Hearsay;

class TestCanonicalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansWhatItMust_data();
    void cleansWhatItMust();
    void keepsWhatItCan_data();
    void keepsWhatItCan();
    void cleanedTwiceIsCleanedOnce();
    void countsCodePoints();
    void refusesHalfACharacter();
    void refusesWhatLiesOutside();
    void convertsEveryPositionThereAndBack_data();
    void convertsEveryPositionThereAndBack();
    void agreesWithANaiveCount();
    void slicesAndCuts();
    void knowsValidSpans();
    void hashesItsUtf8();
    void hashesOnceInManyThreads();
    void copiesAreEqualAndShareNothingBad();
};

void TestCanonicalText::cleansWhatItMust_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("kept");
    QTest::newRow("Windows line ends") << u"a\r\nb\r\n"_s << u"a\nb\n"_s;
    QTest::newRow("old Mac line ends") << u"a\rb\r"_s << u"a\nb\n"_s;
    QTest::newRow("mixed line ends") << u"a\r\r\n\n\rb"_s << u"a\n\n\n\nb"_s;
    QTest::newRow("byte order mark") << u"\uFEFFab"_s << u"ab"_s;
    QTest::newRow("two byte order marks") << u"\uFEFF\uFEFFab"_s << u"ab"_s;
    QTest::newRow("byte order mark inside stays") << u"a\uFEFFb"_s << u"a\uFEFFb"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83C) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDF0A) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xD83C) << u"a\uFFFD"_s;
    QTest::newRow("surrogates in the wrong order")
        << QString(QChar(0xDF0A)) + QChar(0xD83C) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("two high surrogates and a low one")
        << QString(QChar(0xD83C)) + QChar(0xD83C) + QChar(0xDF0A) << u"\uFFFD\U0001F30A"_s;
    QTest::newRow("nothing but a byte order mark") << u"\uFEFF"_s << QString();
}

void TestCanonicalText::cleansWhatItMust()
{
    QFETCH(QString, read);
    QFETCH(QString, kept);
    QCOMPARE(CanonicalText::fromString(read).string(), kept);
}

void TestCanonicalText::keepsWhatItCan_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line separator U+2028") << u"a\u2028b"_s;
    QTest::newRow("paragraph separator U+2029") << u"a\u2029b"_s;
    QTest::newRow("no-break space U+00A0") << u"a\u00A0b"_s;
    QTest::newRow("object replacement U+FFFC") << u"a\uFFFCb"_s;
    QTest::newRow("noncharacter U+FDD0") << u"a\uFDD0b"_s;
    QTest::newRow("emoji family with joiners") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("combining marks, not composed") << u"Cafe\u0301"_s;
    QTest::newRow("composed letter, not taken apart") << u"Caf\u00E9"_s;
    QTest::newRow("right to left with marks") << u"\u200Fکندز\u200F"_s;
    QTest::newRow("tab, form feed, vertical tab, next line") << u"a\tb\fc\vd\u0085e"_s;
    QTest::newRow("trailing white space") << u"  a  \n \n"_s;
}

void TestCanonicalText::keepsWhatItCan()
{
    QFETCH(QString, text);
    QCOMPARE(CanonicalText::fromString(text).string(), text);
}

void TestCanonicalText::cleanedTwiceIsCleanedOnce()
{
    const QString nasty = u"\uFEFF\uFEFF\r\n\uFEFF"_s + QChar(0) + QChar(0xD83C) + u"\r"_s;
    const auto once = CanonicalText::fromString(nasty);
    QCOMPARE(CanonicalText::fromString(once.string()), once);
}

void TestCanonicalText::countsCodePoints()
{
    // The example of formats.md: an astral character first, so that a mix-up shows.
    const auto text = CanonicalText::fromString(u"\U0001F30A Kabul: “The dam is safe,” said"_s);
    QCOMPARE(text.length(), text.utf16Length() - 1);
    QCOMPARE(text.toUtf16(TextSpan{2, 7}), (Utf16Span{3, 8}));
    QCOMPARE(text.toCodePoints(Utf16Span{10, 28}).value(), (TextSpan{9, 27}));
    QCOMPARE(text.slice({9, 27}), u"“The dam is safe,”"_s);
    QVERIFY(!text.isEmpty());
    QVERIFY(CanonicalText().isEmpty());
    QCOMPARE(CanonicalText().length(), 0);
}

void TestCanonicalText::refusesHalfACharacter()
{
    const auto text = CanonicalText::fromString(u"a\U0001F30Ab"_s);
    QCOMPARE(text.toCodePoint(1), 1);
    QCOMPARE(text.toCodePoint(2), std::nullopt);
    QCOMPARE(text.toCodePoint(3), 2);
    QCOMPARE(text.toCodePoints({0, 2}), std::nullopt);
    QCOMPARE(text.toCodePoints({2, 4}), std::nullopt);
    QCOMPARE(text.toCodePoints({1, 3}).value(), (TextSpan{1, 2}));
}

void TestCanonicalText::refusesWhatLiesOutside()
{
    const auto text = CanonicalText::fromString(u"abc"_s);
    QCOMPARE(text.toCodePoint(-1), std::nullopt);
    QCOMPARE(text.toCodePoint(3), 3);
    QCOMPARE(text.toCodePoint(4), std::nullopt);
    QCOMPARE(text.toCodePoints({2, 1}), std::nullopt);
    QCOMPARE(text.toCodePoints({1, 4}), std::nullopt);
    QCOMPARE(text.toCodePoints({1, 1}).value(), (TextSpan{1, 1}));
}

void TestCanonicalText::convertsEveryPositionThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no pair") << u"Kunduz"_s;
    QTest::newRow("only pairs") << u"\U0001F30A\U0001F30A\U0001F30A"_s;
    QTest::newRow("pairs at both ends") << u"\U0001F30Aab\U0001F30A"_s;
    QTest::newRow("family, flag, tone")
        << u"x\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1E6\U0001F1EB\U0001F44D\U0001F3FDy"_s;
    QTest::newRow("mathematical letters and Persian") << u"aéo\U0001D11Ex\nشهر \U0001D11E کندز"_s;
    QTest::newRow("separators") << u"a\u2028\U0001F30A\u2029\uFDD0\uFFFC\u00A0b"_s;
}

void TestCanonicalText::convertsEveryPositionThereAndBack()
{
    QFETCH(QString, text);
    const auto canonical = CanonicalText::fromString(text);
    QCOMPARE(canonical.length(), text.toUcs4().size());
    for (qsizetype i = 0; i <= canonical.length(); ++i) {
        const qsizetype units = canonical.toUtf16(i);
        QCOMPARE(units,
                 QString::fromUcs4(reinterpret_cast<const char32_t *>(text.toUcs4().constData()), i)
                     .size());
        QCOMPARE(canonical.toCodePoint(units), i);
    }
}

void TestCanonicalText::agreesWithANaiveCount()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 50; ++round) {
        QString text;
        const int length = random.bounded(200);
        for (int i = 0; i < length; ++i)
            text += random.bounded(3) == 0 ? u"\U0001F30A"_s : u"x"_s;
        const auto canonical = CanonicalText::fromString(text);
        qsizetype codePoint = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isLowSurrogate()) {
                QCOMPARE(canonical.toCodePoint(i), std::nullopt);
                continue;
            }
            QCOMPARE(canonical.toCodePoint(i), codePoint);
            QCOMPARE(canonical.toUtf16(codePoint), i);
            ++codePoint;
        }
    }
}

void TestCanonicalText::slicesAndCuts()
{
    const auto text = CanonicalText::fromString(u"a\U0001F30Abc"_s);
    QCOMPARE(text.slice({1, 2}), u"\U0001F30A"_s);
    QCOMPARE(text.slice({-5, 2}), u"a\U0001F30A"_s);
    QCOMPARE(text.slice({2, 99}), u"bc"_s);
    QCOMPARE(text.slice({3, 2}), QString());
    QCOMPARE(text.slice({9, 12}), QString());
}

void TestCanonicalText::knowsValidSpans()
{
    const auto text = CanonicalText::fromString(u"a\U0001F30Ab"_s);
    QVERIFY(text.isValid({0, 3}));
    QVERIFY(!text.isValid({0, 4}));
    QVERIFY(!text.isValid({1, 1}));
    QVERIFY(!text.isValid({2, 1}));
    QVERIFY(!text.isValid({-1, 1}));
}

void TestCanonicalText::hashesItsUtf8()
{
    const auto text = CanonicalText::fromString(u"\uFEFFشهر\r\n"_s);
    QCOMPARE(text.sha256(),
             QCryptographicHash::hash(u"شهر\n"_s.toUtf8(), QCryptographicHash::Sha256));
    QCOMPARE(CanonicalText().sha256().toHex(),
             QByteArrayLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestCanonicalText::hashesOnceInManyThreads()
{
    const auto text = CanonicalText::fromString(u"Puli Khumri "_s.repeated(100'000));
    std::vector<QByteArray> hashes(8);
    {
        std::vector<std::jthread> threads;
        for (QByteArray &hash : hashes)
            threads.emplace_back([&hash, text] { hash = text.sha256(); });
    }
    for (const QByteArray &hash : hashes) {
        QCOMPARE(hash.size(), 32);
        QCOMPARE(hash.constData(), hashes.front().constData()); // the same bytes, not equal ones
    }
}

void TestCanonicalText::copiesAreEqualAndShareNothingBad()
{
    const auto text = CanonicalText::fromString(u"one"_s);
    CanonicalText copy = text;
    QCOMPARE(copy, text);
    QVERIFY(copy == CanonicalText::fromString(u"one"_s));
    copy = CanonicalText::fromString(u"two"_s);
    QCOMPARE(text.string(), u"one"_s);
    QVERIFY(!(copy == text));
}

QTEST_APPLESS_MAIN(TestCanonicalText)
#include "tst_canonicaltext.moc"
