// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/tagkeys.h"

#include <QKeyEvent>
#include <QTest>

using namespace Hearsay;
using namespace Qt::StringLiterals;

namespace {

constexpr int nothing = -1;

// Scan codes of X11: where the letters stand on a QWERTY keyboard.
constexpr quint32 keyQ = 24;
constexpr quint32 keyP = 33;
constexpr quint32 keyA = 38;
constexpr quint32 keyS = 39;
constexpr quint32 keyH = 43;
constexpr quint32 keyC = 54;
constexpr quint32 keyE = 26;
constexpr quint32 keyN = 57;
constexpr quint32 key1 = 10;
constexpr quint32 key2 = 11;
constexpr quint32 key6 = 15;
constexpr quint32 key0 = 19;
constexpr quint32 keyStop = 60;

} // namespace

class TestTagKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheKeysOfAllKeyboards_data();
    void knowsTheKeysOfAllKeyboards();
    void leavesShortcutsAlone_data();
    void leavesShortcutsAlone();
    void learnsWhatStandsOnTheKeys_data();
    void learnsWhatStandsOnTheKeys();
};

void TestTagKeys::knowsTheKeysOfAllKeyboards_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<quint32>("scanCode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, int key, quint32 scanCode, const QString &text, bool shift,
                        int command, int number = 0) {
        QTest::newRow(name) << key << scanCode << text << shift << command << number;
    };
    const auto is = [](TagCommand command) { return static_cast<int>(command); };

    row("US c", Qt::Key_C, keyC, u"c"_s, false, is(TagCommand::Claim));
    row("US C with caps lock", Qt::Key_C, keyC, u"C"_s, false, is(TagCommand::Claim));
    row("US s", Qt::Key_S, keyS, u"s"_s, false, is(TagCommand::Speaker));
    row("US p", Qt::Key_P, keyP, u"p"_s, false, is(TagCommand::Place));
    row("US q", Qt::Key_Q, keyQ, u"q"_s, false, is(TagCommand::Cue));
    row("US h", Qt::Key_H, keyH, u"h"_s, false, is(TagCommand::Highlight));
    row("US d", Qt::Key_D, 40, u"d"_s, false, is(TagCommand::Dispute));
    row("US l", Qt::Key_L, 46, u"l"_s, false, is(TagCommand::ToggleLens));
    row("US e", Qt::Key_E, keyE, u"e"_s, false, is(TagCommand::TagEverywhere));
    row("US n", Qt::Key_N, keyN, u"n"_s, false, is(TagCommand::NextQuotation));
    row("US N with Shift", Qt::Key_N, keyN, u"N"_s, true, is(TagCommand::PreviousQuotation));
    row("US N with caps lock", Qt::Key_N, keyN, u"N"_s, false, is(TagCommand::NextQuotation));
    row("F2", Qt::Key_F2, 68, {}, false, is(TagCommand::AdjustSpan));
    row("US full stop", Qt::Key_Period, keyStop, u"."_s, false, is(TagCommand::Repeat));
    row("US 1", Qt::Key_1, key1, u"1"_s, false, is(TagCommand::Tag), 1);
    row("US 9", Qt::Key_9, 18, u"9"_s, false, is(TagCommand::Tag), 9);
    row("US 0", Qt::Key_0, key0, u"0"_s, false, nothing);
    row("US !", Qt::Key_Exclam, key1, u"!"_s, true, nothing);
    row("US a", Qt::Key_A, keyA, u"a"_s, false, nothing);
    row("keypad 3", Qt::Key_3, 89, u"3"_s, false, is(TagCommand::Tag), 3);
    row("no scan code, c", Qt::Key_C, 0, u"c"_s, false, is(TagCommand::Claim));

    row("Delete", Qt::Key_Delete, 119, QString(QChar(0x7f)), false, is(TagCommand::Remove));
    row("Backspace", Qt::Key_Backspace, 22, u"\b"_s, false, is(TagCommand::Remove));
    row("Return", Qt::Key_Return, 36, u"\r"_s, false, is(TagCommand::EditStatement));
    row("Enter of the keypad", Qt::Key_Enter, 104, u"\r"_s, false, is(TagCommand::EditStatement));
    row("Right", Qt::Key_Right, 114, {}, false, nothing);
    row("Space", Qt::Key_Space, 65, u" "_s, false, nothing);
    row("Escape", Qt::Key_Escape, 9, QString(QChar(0x1b)), false, nothing);

    row("Persian, key of c", 0x632, keyC, u"ز"_s, false, is(TagCommand::Claim));
    row("Persian, key of s", 0x633, keyS, u"س"_s, false, is(TagCommand::Speaker));
    row("Persian, key of p", 0x62d, keyP, u"ح"_s, false, is(TagCommand::Place));
    row("Persian, key of q", 0x636, keyQ, u"ض"_s, false, is(TagCommand::Cue));
    row("Persian, key of h", 0x627, keyH, u"ا"_s, false, is(TagCommand::Highlight));
    row("Persian, key of a", 0x634, keyA, u"ش"_s, false, nothing);
    row("Persian digit one", 0x6f1, key1, u"۱"_s, false, is(TagCommand::Tag), 1);
    row("Arabic-Indic digit six", 0x666, key6, u"٦"_s, false, is(TagCommand::Tag), 6);
    row("Persian full stop", Qt::Key_Period, keyStop, u"."_s, false, is(TagCommand::Repeat));

    row("Persian, key of n", 0x62f, keyN, u"د"_s, false, is(TagCommand::NextQuotation));
    row("Persian, key of e", 0x62b, keyE, u"ث"_s, false, is(TagCommand::TagEverywhere));
    row("Russian, key of n with Shift", 0x422, keyN, u"Т"_s, true, is(TagCommand::PreviousQuotation));
    row("Russian, key of c", 0x421, keyC, u"с"_s, false, is(TagCommand::Claim));
    row("Russian, key of s", 0x42b, keyS, u"ы"_s, false, is(TagCommand::Speaker));
    row("Russian, key of p", 0x417, keyP, u"З"_s, true, is(TagCommand::Place));
    row("Russian, key of the stop", 0x42e, keyStop, u"ю"_s, false, is(TagCommand::Repeat));
    row("Hebrew, key of q", Qt::Key_Slash, keyQ, u"/"_s, false, is(TagCommand::Cue));
    row("Greek, key of q", Qt::Key_Semicolon, keyQ, u";"_s, false, is(TagCommand::Cue));

    row("AZERTY &", Qt::Key_Ampersand, key1, u"&"_s, false, is(TagCommand::Tag), 1);
    row("AZERTY é", Qt::Key_Eacute, key2, u"é"_s, false, is(TagCommand::Tag), 2);
    row("AZERTY 1 with Shift", Qt::Key_1, key1, u"1"_s, true, is(TagCommand::Tag), 1);
    row("AZERTY à", 0xc0, key0, u"à"_s, false, nothing);
    row("AZERTY a, where others have q", Qt::Key_A, keyQ, u"a"_s, false, nothing);
    row("AZERTY q, where others have a", Qt::Key_Q, keyA, u"q"_s, false, is(TagCommand::Cue));
    row("Dvorak j, where others have c", Qt::Key_J, keyC, u"j"_s, false, nothing);
    row("Dvorak h, where others have d", Qt::Key_H, 44, u"h"_s, false, is(TagCommand::Highlight));
}

void TestTagKeys::knowsTheKeysOfAllKeyboards()
{
    QFETCH(const int, key);
    QFETCH(const quint32, scanCode);
    QFETCH(const QString, text);
    QFETCH(const bool, shift);
    QFETCH(const int, command);
    QFETCH(const int, number);
    const QKeyEvent event(QEvent::KeyPress, key, shift ? Qt::ShiftModifier : Qt::NoModifier, scanCode, 0, 0, text);
    const std::optional<TagKey> found = tagKeyFor(event);
    QCOMPARE(found ? static_cast<int>(found->command) : nothing, command);
    QCOMPARE(found ? found->number : 0, number);
}

void TestTagKeys::leavesShortcutsAlone_data()
{
    QTest::addColumn<int>("modifier");
    QTest::newRow("Ctrl") << int(Qt::ControlModifier);
    QTest::newRow("Alt") << int(Qt::AltModifier);
    QTest::newRow("Meta") << int(Qt::MetaModifier);
    QTest::newRow("Ctrl and Shift") << int(Qt::ControlModifier | Qt::ShiftModifier);
}

void TestTagKeys::leavesShortcutsAlone()
{
    QFETCH(const int, modifier);
    for (const auto &[key, scanCode, text] : {std::tuple(Qt::Key_C, keyC, u"c"_s), std::tuple(Qt::Key_1, key1, u"1"_s),
                                              std::tuple(Qt::Key_Delete, quint32(119), QString())}) {
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifier), scanCode, 0, 0, text);
        QVERIFY(!tagKeyFor(event));
    }
}

void TestTagKeys::learnsWhatStandsOnTheKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<quint32>("scanCode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, int key, quint32 scanCode, const QString &text, int modifiers,
                        const QString &keyName, const QString &label) {
        QTest::newRow(name) << key << scanCode << text << modifiers << keyName << label;
    };
    const int none = int(Qt::NoModifier);
    row("Persian, key of c", 0x632, keyC, u"ز"_s, none, u"C"_s, u"ز"_s);
    row("Russian, key of the stop", 0x42e, keyStop, u"ю"_s, none, u"."_s, u"ю"_s);
    row("Hebrew, key of q", Qt::Key_Slash, keyQ, u"/"_s, none, u"Q"_s, u"/"_s);
    row("Persian digit one", 0x6f1, key1, u"۱"_s, none, u"1"_s, u"۱"_s);
    row("AZERTY &", Qt::Key_Ampersand, key1, u"&"_s, none, u"1"_s, u"&"_s);
    row("AZERTY é", Qt::Key_Eacute, key2, u"é"_s, none, u"2"_s, u"é"_s);
    row("Hindi, key of d: a mark over a circle", 0x94d, 40, u"\u094D"_s, none, u"D"_s, u"\u25CC\u094D"_s);
    row("the letter itself teaches nothing", Qt::Key_C, keyC, u"c"_s, none, {}, {});
    row("nor does its capital", Qt::Key_C, keyC, u"C"_s, none, {}, {});
    row("nor a Latin letter that is no key of a tag", Qt::Key_J, keyC, u"j"_s, none, {}, {});
    row("nor the second character of a key", 0x417, keyP, u"З"_s, int(Qt::ShiftModifier), {}, {});
    row("nor a shortcut", 0x632, keyC, u"ز"_s, int(Qt::ControlModifier), {}, {});
    row("nor Delete", Qt::Key_Delete, 119, QString(QChar(0x7f)), none, {}, {});
}

void TestTagKeys::learnsWhatStandsOnTheKeys()
{
    QFETCH(const int, key);
    QFETCH(const quint32, scanCode);
    QFETCH(const QString, text);
    QFETCH(const int, modifiers);
    QFETCH(const QString, name);
    QFETCH(const QString, label);
    const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), scanCode, 0, 0, text);
    const std::optional<KeyLabel> learned = keyLabelOf(event);
    QCOMPARE(learned ? learned->key : QString(), name);
    QCOMPARE(learned ? learned->label : QString(), label);
}

QTEST_GUILESS_MAIN(TestTagKeys)
#include "tst_tagkeys.moc"
