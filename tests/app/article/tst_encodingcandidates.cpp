// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/encodingcandidates.h"
#include "app/article/textdecoder.h"

#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

QByteArray encoded(const QString &name, const QString &text)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

const EncodingCandidate *find(const QList<EncodingCandidate> &candidates, const QString &name)
{
    for (const EncodingCandidate &candidate : candidates) {
        if (candidate.encoding.compare(name, Qt::CaseInsensitive) == 0)
            return &candidate;
    }
    return nullptr;
}

const QString russian = u"Письмо\nПредставитель министерства заявил, что город очищен.\nonly ASCII\n"_s;

} // namespace

class TestEncodingCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelyOnesComeFirst_data();
    void likelyOnesComeFirst();
    void offersEveryEncodingOnce();
    void countsWhatDoesNotDecode();
    void previewsTheFirstForeignLines();
    void looksNoFurtherThanItsSample();
    void takesAnyBytes_data();
    void takesAnyBytes();
};

void TestEncodingCandidates::likelyOnesComeFirst_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Russian") << u"windows-1251"_s << russian;
    QTest::newRow("Arabic") << u"windows-1256"_s << u"قال المتحدث باسم الوزارة إن المدينة آمنة الآن، ونفى السكان ذلك.\n"_s;
    QTest::newRow("French") << u"windows-1252"_s << u"Le café près du marché a été fermé dès l’été, « ce matin ».\n"_s;
    QTest::newRow("Chinese") << u"GB18030"_s << u"内政部发言人说，这座城市已经被清除，但是居民们否认了这一说法。\n"_s;
    QTest::newRow("Japanese") << u"Shift_JIS"_s << u"報道官は記者団に対し、市は安全だと述べたが、住民はこれを否定した。\n"_s;
    QTest::newRow("Persian in UTF-16LE") << u"UTF-16LE"_s << u"سخنگوی وزارت گفت که شهر امن است.\n"_s;
    QTest::newRow("UTF-8") << u"UTF-8"_s << russian;
}

void TestEncodingCandidates::likelyOnesComeFirst()
{
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto candidates = encodingCandidates(encoded(encoding, text));
    const EncodingCandidate *right = find(candidates, encoding);
    QVERIFY(right);
    QCOMPARE(right->undecoded, 0);
    QCOMPARE(right->preview.section(u'\n', 0, 0), text.section(u'\n', 0, 0));
    QStringList names;
    for (const EncodingCandidate &candidate : candidates.first(5))
        names.append(candidate.encoding);
    QVERIFY2(names.contains(encoding, Qt::CaseInsensitive), qPrintable(names.join(u' ')));
}

void TestEncodingCandidates::offersEveryEncodingOnce()
{
    const auto candidates = encodingCandidates(encoded(u"windows-1251"_s, russian));
    QSet<QString> names;
    int guesses = 0;
    for (const EncodingCandidate &candidate : candidates) {
        QVERIFY2(!names.contains(candidate.encoding.toLower()), qPrintable(candidate.encoding));
        names.insert(candidate.encoding.toLower());
        guesses += candidate.isGuess ? 1 : 0;
    }
    for (const QString &name : readableEncodings())
        QVERIFY2(names.contains(name.toLower()), qPrintable(name));
    QCOMPARE(guesses, 1);
    QVERIFY(candidates.front().isGuess);
}

void TestEncodingCandidates::countsWhatDoesNotDecode()
{
    const auto candidates = encodingCandidates("caf\xe9 and na\xefve\n");
    QCOMPARE(find(candidates, u"UTF-8"_s)->undecoded, 2);
    QCOMPARE(find(candidates, u"windows-1252"_s)->undecoded, 0);
    const auto controls = encodingCandidates("He said \x93yes\x94 \xe9\n");
    QVERIFY2(find(controls, u"ISO-8859-15"_s)->undecoded >= 2, "nobody writes C1 controls");
    QCOMPARE(find(controls, u"windows-1252"_s)->undecoded, 0);
}

void TestEncodingCandidates::previewsTheFirstForeignLines()
{
    const QString plain = u"A line of ASCII.\n"_s.repeated(5000); // more than a sample
    const auto candidates = encodingCandidates(encoded(u"windows-1251"_s, plain + russian));
    QCOMPARE(find(candidates, u"windows-1251"_s)->preview, u"Письмо\nПредставитель министерства заявил, что город очищен."_s);
    const auto ascii = encodingCandidates("one\n\n two\nthree\nfour\nfive\n");
    QCOMPARE(find(ascii, u"UTF-8"_s)->preview, u"one\n two\nthree\nfour"_s);
    const auto wide = encodingCandidates(QByteArray(QByteArray(1000, 'x') + "\xe9 behind\n"));
    QVERIFY(find(wide, u"windows-1252"_s)->preview.contains(u"é behind"_s));
    QVERIFY(find(wide, u"windows-1252"_s)->preview.size() < 200);
}

void TestEncodingCandidates::looksNoFurtherThanItsSample()
{
    QByteArray bytes = "\xe9\n" + QByteArray(2 * encodingSampleBytes, 'x') + QByteArray("\xff").repeated(100);
    QCOMPARE(find(encodingCandidates(bytes), u"UTF-8"_s)->undecoded, 1);
    // A character cut by the sample's end is no fault of the encoding.
    const QByteArray utf8 = u"é"_s.repeated(encodingSampleBytes).toUtf8().prepend('x');
    QCOMPARE(find(encodingCandidates(utf8), u"UTF-8"_s)->undecoded, 0);
}

void TestEncodingCandidates::takesAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("one") << QByteArray("\xff");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("only foreign") << QByteArray(200'000, '\xe9');
    QTest::newRow("escapes") << QByteArray("\x1b$B\x1b(B\x1b").repeated(100);
}

void TestEncodingCandidates::takesAnyBytes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(encodingCandidates(bytes).size() > 20);
}

QTEST_APPLESS_MAIN(TestEncodingCandidates)
#include "tst_encodingcandidates.moc"
