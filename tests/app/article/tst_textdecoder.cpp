// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

const QString english = u"“The city has been cleared,” he said.\nShe disputed it: café, naïve.\n"_s;
const QString persian =
    u"سخنگوی وزارت گفت که شهر امن است.\nباشندگان این سخن را رد کردند و گفتند جنگ ادامه دارد.\n"_s;

QByteArray encoded(const char *name, const QString &text)
{
    QStringEncoder encoder(name);
    Q_ASSERT(encoder.isValid());
    return encoder.encode(text);
}

QByteArray bytes(std::string_view raw)
{
    return QByteArray(raw.data(), qsizetype(raw.size()));
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void countsWhatItReplaced_data();
    void countsWhatItReplaced();
    void guessesLegacyEncodings_data();
    void guessesLegacyEncodings();
    void guessesFromTheFirstForeignByteOn();
    void refusesBinary_data();
    void refusesBinary();
    void obeysTheEncodingAskedFor();
    void refusesAnUnknownEncoding();
    void offersOnlyWhatItCanDecode();
    void aStrayControlIsStillText();
};

void TestTextDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &file, const QString &text,
                        const QString &encoding) {
        QTest::newRow(name) << file << text << encoding;
    };
    row("ASCII", "plain\n", u"plain\n"_s, u"UTF-8"_s);
    row("UTF-8", english.toUtf8(), english, u"UTF-8"_s);
    row("UTF-8 with mark", "\xef\xbb\xbf" + english.toUtf8(), english, u"UTF-8"_s);
    row("UTF-8 with a genuine replacement character", "a\xef\xbf\xbdz", u"a\uFFFDz"_s, u"UTF-8"_s);
    row("UTF-16LE with mark", "\xff\xfe" + encoded("UTF-16LE", persian), persian, u"UTF-16LE"_s);
    row("UTF-16BE with mark", "\xfe\xff" + encoded("UTF-16BE", persian), persian, u"UTF-16BE"_s);
    row("UTF-32LE with mark", bytes({"\xff\xfe\0\0", 4}) + encoded("UTF-32LE", english), english,
        u"UTF-32LE"_s);
    row("UTF-32BE with mark", bytes({"\0\0\xfe\xff", 4}) + encoded("UTF-32BE", english), english,
        u"UTF-32BE"_s);
    row("UTF-16LE without mark", encoded("UTF-16LE", english), english, u"UTF-16LE"_s);
    row("UTF-16BE without mark", encoded("UTF-16BE", english), english, u"UTF-16BE"_s);
    row("three letters of UTF-16LE without mark", encoded("UTF-16LE", u"yes"_s), u"yes"_s,
        u"UTF-16LE"_s);
    row("Persian UTF-16LE without mark", encoded("UTF-16LE", persian), persian, u"UTF-16LE"_s);
    row("Persian UTF-16BE without mark", encoded("UTF-16BE", persian), persian, u"UTF-16BE"_s);
}

void TestTextDecoder::decodes()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto result = decodeText(file);
    QVERIFY(result);
    QCOMPARE(result->text, text);
    QCOMPARE(result->encoding, encoding);
    QCOMPARE(result->replacedCharacters, 0);
    QVERIFY(!result->wasGuessed);
}

void TestTextDecoder::countsWhatItReplaced_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("replaced");
    const QByteArray utf8 = english.toUtf8();
    QTest::newRow("two bad bytes in UTF-8") << utf8
                                                   + "a\xff"
                                                     "b\xfe"
                                                     "c"
                                                   + utf8
                                            << u"UTF-8"_s << 2;
    QTest::newRow("UTF-8 that ends within a character") << utf8 + "\xe2\x80" << u"UTF-8"_s << -1;
    QTest::newRow("bad bytes beside a genuine U+FFFD")
        << utf8 + "\xef\xbf\xbd \xff" + utf8 << u"UTF-8"_s << 1;
    QTest::newRow("NUL in UTF-8") << utf8 + bytes({"a\0b", 3}) << u"UTF-8"_s << 1;
    QTest::newRow("a stray NUL in short ASCII")
        << bytes({"abc disputed\0 text", 18}) << u"UTF-8"_s << 1;
    QTest::newRow("a stray NUL at the other side of the pairs")
        << bytes({"abc  disputed\0 text", 19}) << u"UTF-8"_s << 1;
    QTest::newRow("bad byte after a mark") << QByteArray("\xef\xbb\xbf"
                                                         "abc\xff")
                                           << u"UTF-8"_s << 1;
    QTest::newRow("lone surrogate in UTF-16LE")
        << "\xff\xfe" + encoded("UTF-16LE", english) + bytes({"\x3c\xd8", 2}) << u"UTF-16LE"_s << 1;
    QTest::newRow("odd last byte of UTF-16LE")
        << "\xff\xfe" + encoded("UTF-16LE", english) + "x" << u"UTF-16LE"_s << 1;
}

void TestTextDecoder::countsWhatItReplaced()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, encoding);
    QFETCH(int, replaced);
    const auto result = decodeText(file);
    QVERIFY(result);
    QCOMPARE(result->encoding, encoding);
    QVERIFY(!result->wasGuessed);
    QVERIFY(result->text.contains(u"disputed"_s) || result->text.startsWith(u"abc"_s));
    if (replaced >= 0)
        QCOMPARE(result->replacedCharacters, replaced);
    else // how many U+FFFD an unfinished sequence gives is the decoder's affair
        QVERIFY(result->replacedCharacters > 0);
}

void TestTextDecoder::guessesLegacyEncodings_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("Western European")
        << "windows-1252"_ba
        << u"Les autorités ont déclaré que la ville était « sécurisée », ce que conteste le "
           "porte-parole. Le café près du marché a été fermé dès l’été.\n"_s;
    QTest::newRow("Arabic")
        << "windows-1256"_ba
        << u"قال المتحدث باسم الوزارة إن المدينة آمنة الآن، ونفى السكان ذلك وقالوا إن القتال "
           "مستمر في الضواحي.\n"_s;
    QTest::newRow("Cyrillic")
        << "windows-1251"_ba
        << u"Представитель министерства заявил, что город полностью очищен, однако жители "
           "утверждают обратное.\n"_s;
    QTest::newRow("Chinese")
        << "GB18030"_ba << u"内政部发言人说，这座城市已经被清除，但是居民们否认了这一说法。\n"_s;
    QTest::newRow("Japanese")
        << "Shift_JIS"_ba
        << u"報道官は記者団に対し、市は安全だと述べたが、住民はこれを否定した。\n"_s;
}

void TestTextDecoder::guessesLegacyEncodings()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    const auto result = decodeText(encoded(name.constData(), text));
    QVERIFY(result);
    QVERIFY(result->wasGuessed);
    QCOMPARE(result->text, text);
    QCOMPARE(result->replacedCharacters, 0);
    QVERIFY(!result->encoding.isEmpty());
}

void TestTextDecoder::guessesFromTheFirstForeignByteOn()
{
    const QString text = u"The city is clear. "_s.repeated(100'000)
                         + u"Представитель министерства заявил, что город полностью очищен.\n"_s;
    const auto result = decodeText(encoded("windows-1251", text));
    QVERIFY(result);
    QCOMPARE(result->text, text);
}

void TestTextDecoder::refusesBinary_data()
{
    QTest::addColumn<QByteArray>("file");
    QByteArray every;
    for (int i = 0; i < 1024; ++i)
        every.append(char(i * 7 % 256));
    QTest::newRow("every byte value") << every;
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("text with many zeros") << bytes({"a\0\0\0b\0\0\0\0\0c", 11});
    QTest::newRow("control characters in ASCII") << "a\x01\x02"
                                                    "b\x03\x04\x05"_ba;
    QTest::newRow("a byte order mark before rubbish") << "\xef\xbb\xbf" + QByteArray(50, '\x02');
}

void TestTextDecoder::refusesBinary()
{
    QFETCH(QByteArray, file);
    const auto result = decodeText(file);
    QVERIFY(!result);
    QCOMPARE(result.error(), DecodeFailure::Binary);
}

void TestTextDecoder::obeysTheEncodingAskedFor()
{
    const auto arabic = decodeText("\xd3\xe1\xc7\xe3", u"windows-1256"_s);
    QVERIFY(arabic);
    QCOMPARE(arabic->text, u"سلام"_s);
    QCOMPARE(arabic->encoding, u"windows-1256"_s);
    QVERIFY(!arabic->wasGuessed);

    const auto forced = decodeText("caf\xe9", u"UTF-8"_s);
    QVERIFY(forced);
    QCOMPARE(forced->text, u"caf\uFFFD"_s);
    QCOMPARE(forced->replacedCharacters, 1);
}

void TestTextDecoder::refusesAnUnknownEncoding()
{
    const auto result = decodeText("abc", u"klingon-8"_s);
    QVERIFY(!result);
    QCOMPARE(result.error(), DecodeFailure::UnknownEncoding);
}

void TestTextDecoder::offersOnlyWhatItCanDecode()
{
    const QStringList names = readableEncodings();
    QVERIFY(names.size() > 20); // the decoder was built with ICU
    for (const QString &name : names)
        QVERIFY2(decodeText("abc", name), qPrintable(name));
}

void TestTextDecoder::aStrayControlIsStillText()
{
    const auto result = decodeText("Page one.\fPage two.\x01 End.");
    QVERIFY(result);
    QCOMPARE(result->encoding, u"UTF-8"_s);
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
