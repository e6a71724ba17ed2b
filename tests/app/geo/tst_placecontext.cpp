// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/placecontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;

/// What the words in and around a name tell.
class TestPlaceContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNameInItsSentence_data();
    void findsTheNameInItsSentence();
    void readsTheWordsAroundIt_data();
    void readsTheWordsAroundIt();
    void readsTheNameItself_data();
    void readsTheNameItself();
    void takesItsTimeOnNoText();
};

void TestPlaceContext::findsTheNameInItsSentence_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("in the middle") << u"In Kunduz city"_s << u"Kunduz"_s << u"In "_s << u" city"_s;
    QTest::newRow("the first of two")
        << u"Baghlan, Baghlan"_s << u"Baghlan"_s << u""_s << u", Baghlan"_s;
    QTest::newRow("not within a word") << u"Omani Oman"_s << u"Oman"_s << u"Omani "_s << u""_s;
    QTest::newRow("in another case") << u"KUNDUZ (AP)"_s << u"Kunduz"_s << u""_s << u" (AP)"_s;
    QTest::newRow("the case counts where there is a choice")
        << u"turkey in Turkey"_s << u"Turkey"_s << u"turkey in "_s << u""_s;
    QTest::newRow("not there") << u"The province"_s << u"Kunduz"_s << u"The province ."_s << u""_s;
    QTest::newRow("no sentence") << u""_s << u"Kunduz"_s << u""_s << u""_s;
    QTest::newRow("no name") << u"The province"_s << u""_s << u"The province ."_s << u""_s;
}

void TestPlaceContext::findsTheNameInItsSentence()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, name);
    const LocateContext context = LocateContext::inSentence(sentence, name);
    QTEST(context.before, "before");
    QTEST(context.after, "after");
}

void TestPlaceContext::readsTheWordsAroundIt_data()
{
    QTest::addColumn<QString>("sentence"); // the name is where the stroke is
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("outer"); // the likeliest
    const auto row = [](const char *sentence, const QString &kind = {}, const QString &topic = {},
                        const QString &outer = {}) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << kind << topic << outer;
    };
    const QString province = u"province"_s;
    const QString city = u"city"_s;
    row("|");
    row("Fighting went on in |.");
    row("in | province", province);
    row("in | Province.", province);
    row("The city of | has been cleared", city);
    row("in the northern province of | on Sunday", province);
    row("the state of |", province);
    row("| city was quiet", city);
    row("| district", u"district"_s);
    row("the Republic of |", u"country"_s);
    row("la provincia de |", province);
    row("dans la ville de |", city);
    row("la province du |", province);
    row("in der Provinz |", province);
    row("в провинции |", province);
    row("в городе |", city);
    row("در ولایت |", province);
    row("شهر |", city);
    row("في محافظة |", province);
    row("مدينة |", city);
    row("the Afghan capital | was", city);
    row("the provincial capital | was", city);
    row("|, the capital of the province, was", city);
    row("|, the Afghan capital", city);
    row("the capital of | fell");
    row("| and Baghlan provinces", province);
    row("|, Takhar and Baghlan provinces", province);
    row("the provinces of Takhar and |", province);
    row("the provinces of Takhar, |, and Baghlan", province);
    row("the cities of |", city);
    row("In Takhar province and |");
    row("fighting in Baghlan province, while | was quiet");
    row("fighting in the province of Baghlan, while | was quiet");
    row("In |, the provincial police chief said", {}, province);
    row("Provincial officials in | said", {}, province);
    row("the governor of |", {}, province);
    row("| governor Abdul Jabar", {}, province);
    row("the governor of Takhar went to |");
    row("the Takhar governor went to |");
    row("fighting reached the province. | was quiet", {}, province);
    row("the mayor of |", {}, city);
    row("the mayor and the governor met in |");
    row("the provincial capital was quiet and so was |");
    row("|, Texas, on Sunday", {}, {}, u"Texas"_s);
    row("|, New York", {}, {}, u"New York"_s);
    row("| (Lebanon)", {}, {}, u"Lebanon"_s);
    row("| in northern Lebanon", {}, {}, u"Lebanon"_s);
    row("| in the state of Texas", {}, {}, u"Texas"_s);
    row("|، افغانستان", {}, {}, u"افغانستان"_s);
    row("|, where traders waited");
    row("| in a village");
}

void TestPlaceContext::readsTheWordsAroundIt()
{
    QFETCH(const QString, sentence);
    const PlaceClues clues =
        cluesAround(sentence.section(u'|', 0, 0), sentence.section(u'|', 1, 1));
    const auto key = [](const std::optional<PlaceKind> &kind) {
        return kind ? QString(vocabularyKey(*kind)) : QString();
    };
    QTEST(key(clues.kind), "kind");
    // What stands beside the name decides anyway.
    if (!clues.kind)
        QTEST(key(clues.topic), "topic");
    QFETCH(const QString, outer);
    if (!outer.isEmpty() || !clues.kind)
        QCOMPARE(clues.outer.value(0), outer);
}

void TestPlaceContext::readsTheNameItself_data()
{
    QTest::addColumn<QStringList>("readings"); // name|kind|outer
    const auto row = [](const char *name, const QStringList &readings) {
        QTest::newRow(name) << readings;
    };
    row("Kunduz", {u"Kunduz||"_s});
    row("  Pul-e \n Khumri ", {u"Pul-e Khumri||"_s});
    row("Baghlan province", {u"Baghlan province||"_s, u"Baghlan|province|"_s});
    row("Province of Baghlan", {u"Province of Baghlan||"_s, u"Baghlan|province|"_s});
    row("the city of Kunduz",
        {u"the city of Kunduz||"_s, u"city of Kunduz||"_s, u"Kunduz|city|"_s});
    row("province d’Helmand", {u"province d’Helmand||"_s, u"Helmand|province|"_s});
    row("ولایت بغلان", {u"ولایت بغلان||"_s, u"بغلان|province|"_s});
    row("شهر کندز", {u"شهر کندز||"_s, u"کندز|city|"_s});
    row("Kunduz city", {u"Kunduz city||"_s, u"Kunduz|city|"_s});
    row("the Kunduz", {u"the Kunduz||"_s, u"Kunduz||"_s});
    row("Kunduz’s", {u"Kunduz’s||"_s, u"Kunduz||"_s});
    row("Kunduz's", {u"Kunduz's||"_s, u"Kunduz||"_s});
    row("Paris, Texas", {u"Paris, Texas||"_s, u"Paris||Texas"_s});
    row("Tripoli (Lebanon)", {u"Tripoli (Lebanon)||"_s, u"Tripoli||Lebanon"_s});
    row("Kunduz city, Kunduz, Afghanistan",
        {u"Kunduz city, Kunduz, Afghanistan||"_s, u"Kunduz city||Kunduz;Afghanistan"_s,
         u"Kunduz|city|Kunduz;Afghanistan"_s});
    row("کندز، افغانستان", {u"کندز، افغانستان||"_s, u"کندز||افغانستان"_s});
    row("the United States", {u"the United States||"_s, u"United States||"_s});
    row("City", {u"City||"_s});
    row("the", {u"the||"_s});
    row("Kunduz,", {u"Kunduz,||"_s, u"Kunduz||"_s});
    row("…", {});
}

void TestPlaceContext::readsTheNameItself()
{
    QStringList readings;
    for (const NameReading &reading : readingsOf(QString::fromUtf8(QTest::currentDataTag()))) {
        const QString kind = reading.kind ? QString(vocabularyKey(*reading.kind)) : QString();
        readings.append(QStringList{reading.name, kind, reading.outer.join(u';')}.join(u'|'));
    }
    QTEST(readings, "readings");
}

void TestPlaceContext::takesItsTimeOnNoText()
{
    const QString endless = u"the provinces of Takhar, Kunduz and "_s.repeated(100'000);
    QCOMPARE(cluesAround(endless, endless).kind, PlaceKind::Province);
    QCOMPARE(cluesAround(u"((((,,,,"_s.repeated(1000), u")(,,،("_s.repeated(1000)), PlaceClues{});
}

QTEST_GUILESS_MAIN(TestPlaceContext)
#include "tst_placecontext.moc"
