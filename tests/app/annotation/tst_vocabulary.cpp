// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/objects.h"
#include "app/annotation/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <variant>

using namespace Qt::StringLiterals;
using namespace Hearsay;

namespace {

/// The columns of one vocabulary, without its type.
struct Table
{
    QStringList keys;
    QStringList labels;
    QList<bool> comesBack;  ///< the key leads to the value it belongs to
};

template<typename Enum>
Table tableOf()
{
    Table table;
    for (const auto &row : Vocabulary<Enum>::rows) {
        table.keys.append(QString(vocabularyKey(row.value)));
        table.labels.append(vocabularyLabel(row.value));
        table.comesBack.append(vocabularyValue<Enum>(QString(row.key)) == row.value);
    }
    return table;
}

template<typename Enum>
void addRow(const char *name, Enum last)
{
    QTest::newRow(name) << tableOf<Enum>().keys << tableOf<Enum>().labels << tableOf<Enum>().comesBack
                        << static_cast<int>(last) + 1
                        << vocabularyValue<Enum>(u"no such word").has_value();
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsRow_data();
    void everyValueHasItsRow();
    void keysStayAsTheyAre_data();
    void keysStayAsTheyAre();
    void kindsFollowTheAlternatives();
};

void TestVocabulary::everyValueHasItsRow_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QList<bool>>("comesBack");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("knowsAnything");

    addRow("how a claim is tied to its speaker", AttributionKind::Anonymous);
    addRow("kinds of speakers", SpeakerKind::Anonymous);
    addRow("kinds of mentions", MentionKind::Place);
    addRow("kinds of places", PlaceKind::Other);
    addRow("precision of places", PlacePrecision::Country);
    addRow("roles of places", PlaceRole::Background);
    addRow("types of disputes", DisputeType::Other);
    addRow("status of disputes", DisputeStatus::Reconciled);
    addRow("kinds of objects", ObjectKind::Highlight);
}

void TestVocabulary::everyValueHasItsRow()
{
    QFETCH(const QStringList, keys);
    QFETCH(const QStringList, labels);
    QFETCH(const QList<bool>, comesBack);
    QFETCH(const int, count);
    QFETCH(const bool, knowsAnything);

    QCOMPARE(keys.size(), count);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), count);
    QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), count);
    QVERIFY(!comesBack.contains(false));
    QVERIFY(!knowsAnything);
    static const QRegularExpression plainWord(u"^[a-z]+(-[a-z]+)*$"_s);
    for (const QString &key : keys)
        QVERIFY2(plainWord.match(key).hasMatch(), qUtf8Printable(key));
    QVERIFY(!labels.contains(QString()));
}

void TestVocabulary::keysStayAsTheyAre_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("written");

    const auto row = [](const char *name, const Table &table, const QString &written) {
        QTest::newRow(name) << table.keys << written.split(u' ');
    };
    row("attribution", tableOf<AttributionKind>(), u"direct indirect mixed narrator anonymous"_s);
    row("speakers", tableOf<SpeakerKind>(), u"person organisation group anonymous"_s);
    row("mentions", tableOf<MentionKind>(), u"speaker place"_s);
    row("places", tableOf<PlaceKind>(), u"country province district city landmark other"_s);
    row("precision", tableOf<PlacePrecision>(), u"exact near district province country"_s);
    row("roles", tableOf<PlaceRole>(), u"event dateline speaker-location background"_s);
    row("disputes", tableOf<DisputeType>(), u"number place time actor occurrence blame other"_s);
    row("status", tableOf<DisputeStatus>(), u"open corrected reconciled"_s);
    row("objects", tableOf<ObjectKind>(),
        u"article claim speaker mention place dispute tag highlight"_s);
}

void TestVocabulary::keysStayAsTheyAre()
{
    // They stand in the files that people keep.
    QFETCH(const QStringList, keys);
    QFETCH(const QStringList, written);
    QCOMPARE(keys, written);
}

void TestVocabulary::kindsFollowTheAlternatives()
{
    QCOMPARE(std::variant_size_v<Object>, Vocabulary<ObjectKind>::rows.size());
    QCOMPARE(objectKind<Article>, ObjectKind::Article);
    QCOMPARE(objectKind<Claim>, ObjectKind::Claim);
    QCOMPARE(objectKind<Speaker>, ObjectKind::Speaker);
    QCOMPARE(objectKind<Mention>, ObjectKind::Mention);
    QCOMPARE(objectKind<Place>, ObjectKind::Place);
    QCOMPARE(objectKind<Dispute>, ObjectKind::Dispute);
    QCOMPARE(objectKind<Tag>, ObjectKind::Tag);
    QCOMPARE(objectKind<Highlight>, ObjectKind::Highlight);
    QCOMPARE(kindOf(Place{}), ObjectKind::Place);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
