// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edits.h"

#include "tests/support/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hearsay;
using namespace Hearsay::Testing;

/// Whom and what the words of an article may name.
class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSpeakers_data();
    void findsSpeakers();
    void findsPlaces();
};

void TestCandidates::findsSpeakers_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QStringList &names, const QString &words, const QStringList &found) {
        QTest::newRow(name) << names << words << found;
    };
    const QStringList known{u"Nasrat Rahimi"_s, u"Zabihullah Mujahid"_s, u"Interior Ministry"_s};

    row("the whole name", known, u"Nasrat Rahimi"_s, {u"Nasrat Rahimi"_s});
    row("the last name", known, u"Rahimi"_s, {u"Nasrat Rahimi"_s});
    row("the first name", known, u"Nasrat"_s, {u"Nasrat Rahimi"_s});
    row("another case", known, u"RAHIMI"_s, {u"Nasrat Rahimi"_s});
    row("with the comma after it", known, u" Rahimi,"_s, {u"Nasrat Rahimi"_s});
    row("in the genitive", known, u"Rahimi’s"_s, {u"Nasrat Rahimi"_s});
    row("in the genitive, straight apostrophe", known, u"Nasrat Rahimi's"_s, {u"Nasrat Rahimi"_s});
    row("with the role before it", known, u"spokesman Nasrat Rahimi"_s, {u"Nasrat Rahimi"_s});
    row("with an article before it", known, u"The Interior Ministry"_s, {u"Interior Ministry"_s});
    row("a stranger", known, u"Karimi"_s, {});
    row("a namesake with another first name", known, u"Hassan Rahimi"_s, {});
    row("half a name", known, u"Rahim"_s, {});
    row("no words", known, u"  "_s, {});
    row("punctuation only", known, u"“…”"_s, {});
    row("nobody known", {}, u"Rahimi"_s, {});
    row("an exact name before a longer one", {u"Amina Karimi"_s, u"Karimi"_s}, u"Karimi"_s,
        {u"Karimi"_s, u"Amina Karimi"_s});
    row("a last name before a first name", {u"Karimi Omar"_s, u"Amina Karimi"_s}, u"Karimi"_s,
        {u"Amina Karimi"_s, u"Karimi Omar"_s});
    row("namesakes in the order of tagging", {u"Amina Karimi"_s, u"Omar Karimi"_s}, u"Karimi"_s,
        {u"Amina Karimi"_s, u"Omar Karimi"_s});
    row("an accent left out", {u"José Núñez"_s}, u"nunez"_s, {u"José Núñez"_s});
    row("an accent in two characters", {u"José Núñez"_s}, u"Nu\u0301n\u0303ez"_s, {u"José Núñez"_s});
    row("a hyphen", {u"Anna Meyer-Lund"_s}, u"Meyer-Lund"_s, {u"Anna Meyer-Lund"_s});
    row("one half of a double name", {u"Anna Meyer-Lund"_s}, u"Lund"_s, {u"Anna Meyer-Lund"_s});
    row("an apostrophe in the name", {u"Sean O’Brien"_s}, u"O'Brien"_s, {u"Sean O’Brien"_s});
    row("Persian letters for an Arabic name", {u"علي كريمي"_s}, u"کریمی"_s, {u"علي كريمي"_s});
    row("Arabic letters for a Persian name", {u"علی کریمی"_s}, u"كريمي"_s, {u"علی کریمی"_s});
    row("vowel marks", {u"محمد"_s}, u"مُحَمَّد"_s, {u"محمد"_s});
    row("a hamza left out", {u"أحمد شاه"_s}, u"احمد"_s, {u"أحمد شاه"_s});
    row("a stretched letter", {u"کریمی"_s}, u"کریـــمی"_s, {u"کریمی"_s});
    row("a joiner left out", {u"علی\u200cرضا"_s}, u"علیرضا"_s, {u"علی\u200cرضا"_s});
    row("direction marks around it", {u"کریمی"_s}, u"\u200fکریمی\u200f"_s, {u"کریمی"_s});
    row("Cyrillic", {u"Иван Петров"_s}, u"ПЕТРОВ"_s, {u"Иван Петров"_s});
    row("Chinese", {u"王小明"_s}, u"王小明"_s, {u"王小明"_s});
    row("letters outside the basic plane", {u"𐐀𐐁"_s}, u"𐐨𐐩"_s, {u"𐐀𐐁"_s});
}

void TestCandidates::findsSpeakers()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, words);
    QFETCH(const QStringList, found);
    QList<Object> byName;
    for (const QString &name : names)
        byName.append(speakerNamed(name));
    // A place of that name is no speaker.
    byName.append(placeNamed(words));
    const auto document = documentWith(byName);

    const auto namesOf = [&](const QList<QUuid> &ids) {
        QStringList all;
        for (const QUuid id : ids)
            all.append(document->find<Speaker>(id)->name);
        return all;
    };
    QCOMPARE(namesOf(speakerCandidates(*document, words)), found);

    // The same by alias, under another name.
    QList<Object> byAlias;
    for (const QString &name : names) {
        Speaker speaker = speakerNamed(name);
        speaker.aliases = {u"someone"_s, std::exchange(speaker.name, u"Source %1"_s.arg(byAlias.size()))};
        byAlias.append(speaker);
    }
    const auto other = documentWith(byAlias);
    QCOMPARE(speakerCandidates(*other, words).size(), found.size());
}

void TestCandidates::findsPlaces()
{
    const Place city = placeNamed(u"Kunduz"_s);
    const Place province = placeNamed(u"Kunduz province"_s);
    const auto document = documentWith({province, city, speakerNamed(u"Kunduz police"_s)});
    QCOMPARE(placeCandidates(*document, u"Kunduz"_s), QList({city.id, province.id}));
    QCOMPARE(placeCandidates(*document, u"Kunduz province"_s), QList({province.id, city.id}));
    QCOMPARE(placeCandidates(*document, u"Baghlan"_s), QList<QUuid>());
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
