// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/annotatorrun.h"
#include "tests/crash/work.h"

#include "tests/app/storage/storagefixtures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

namespace Hearsay::Crash {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

/// A project with so many actions. Its bytes.
QByteArray makeProject(const Desk &desk, quint32 seed, int actions)
{
    {
        DocumentWork work(seed);
        if (!work.open(desk.article()))
            qFatal("The article does not open.");
        int performed = 0;
        QObject::connect(&work.workspace().history(), &History::performed, [&performed] { ++performed; });
        while (performed < actions) {
            work.step();
            if (!work.workspace().waitUntilSaved(60'000))
                qFatal("Not saved: %s", qUtf8Printable(work.workspace().saveError()));
        }
    }
    return Testing::readFile(desk.project());
}

struct Damage
{
    QString name;
    qsizetype page = 0;
    QByteArray bytes;      ///< of the whole page
};

QList<Damage> damagesOf(const QByteArray &bytes, qsizetype stride, QRandomGenerator &random)
{
    QList<Damage> damages;
    for (qsizetype page = 0; page * pageSize < bytes.size(); page += stride) {
        const QByteArray whole = bytes.sliced(page * pageSize, pageSize);
        damages.append({u"zeroed"_s, page, QByteArray(pageSize, '\0')});
        QByteArray flipped = whole;
        const int bit = random.bounded(int(pageSize) * 8);
        flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        damages.append({u"one bit flipped"_s, page, flipped});
        QByteArray inverted = whole;
        for (char &byte : inverted)
            byte = char(~byte);
        damages.append({u"all bits flipped"_s, page, inverted});
    }
    return damages;
}

class Pages
{
public:
    explicit Pages(const Options &options)
        : m_options(options)
        , m_desk(options)
        , m_bytes(makeProject(m_desk, options.seed, options.number(1000, 60)))
    {
        m_whole = lookAtAll({{u"whole"_s, 0, m_bytes.first(pageSize)}}).value(0);
        if (!m_whole.startsWith(u"opened"))
            qFatal("The project does not open while it is whole: %s", qUtf8Printable(m_whole));
    }

    int run()
    {
        QElapsedTimer time;
        time.start();
        m_report.say(u"seed %1, a project of %2 actions, %3 pages"_s.arg(m_options.seed).arg(m_options.number(1000, 60)).arg(m_bytes.size() / pageSize));
        QRandomGenerator random(m_options.seed);
        const QList<Damage> damages = damagesOf(m_bytes, m_options.isQuick ? 9 : 1, random);
        constexpr qsizetype atOnce = 40;
        m_report.add(u"crashes"_s, 0);
        for (qsizetype from = 0; from < damages.size();)
            from += lookAtSome(damages.mid(from, atOnce));
        for (const auto &[reason, times] : m_reasons.asKeyValueRange())
            m_report.say(u"%1 times: %2"_s.arg(times).arg(reason));
        m_report.add(u"seconds"_s, time.elapsed() / 1000);
        return m_report.finish();
    }

private:
    /// One line each, fewer when the program crashed on the way.
    [[nodiscard]] QStringList lookAtAll(const QList<Damage> &damages)
    {
        QStringList paths;
        for (const Damage &damage : damages) {
            QByteArray bytes = m_bytes;
            bytes.replace(damage.page * pageSize, pageSize, damage.bytes);
            paths.append(Testing::writeFile(m_desk.folder() + u"/damaged-%1.hearsay"_s.arg(paths.size()), bytes));
        }
        QProcess process;
        process.start(m_options.self, QStringList{u"look"_s} + paths);
        if (!process.waitForFinished(int(60'000 + 30'000 * paths.size()))) {
            m_report.fault(u"opening damaged projects never ends"_s);
            process.kill();
            process.waitForFinished();
        }
        m_errors = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        m_desk.clear();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    /// How many were looked at, one that crashed included.
    qsizetype lookAtSome(const QList<Damage> &damages)
    {
        const QStringList lines = lookAtAll(damages);
        for (qsizetype i = 0; i < lines.size(); ++i)
            sort(damages.at(i), lines.at(i));
        if (lines.size() == damages.size())
            return lines.size();
        const Damage &culprit = damages.at(lines.size());
        m_report.add(u"crashes"_s);
        m_report.fault(u"crash: page %1 %2. %3"_s.arg(culprit.page + 1).arg(culprit.name, m_errors.right(600)));
        return lines.size() + 1;
    }

    void sort(const Damage &damage, const QString &line)
    {
        m_report.add(u"damaged projects opened"_s);
        const QString word = line.section(u' ', 0, 0);
        if (word == u"refused"_s) {
            m_report.add(damage.name + u": refused with a message"_s);
            ++m_reasons[reasonOf(line.section(u' ', 1))];
        } else if (word != u"opened"_s) {
            m_report.fault(u"page %1 %2: %3"_s.arg(damage.page + 1).arg(damage.name, line));
        } else if (const QString notes = line.section(u' ', 3); !notes.isEmpty()) {
            m_report.add(damage.name + u": opened with a note"_s);
            ++m_reasons[reasonOf(notes)];
        } else if (line == m_whole) {
            m_report.add(damage.name + u": nothing that is used was hit, all is the same"_s);
        } else {
            const bool isDocument = line.section(u' ', 1, 1) != m_whole.section(u' ', 1, 1);
            m_report.add(damage.name + (isDocument ? u": NOT NOTICED, the document differs"_s : u": NOT NOTICED, the log differs"_s));
        }
    }

    /// Messages without what differs from one to the next.
    [[nodiscard]] QString reasonOf(QString message) const
    {
        static const QRegularExpression number(u"damaged-\\d+|\\b[0-9a-f-]{36}\\b|\\d+"_s);
        return message.replace(m_desk.folder() + u'/', QString()).replace(number, u"#"_s).left(150);
    }

    const Options &m_options;
    Report m_report{u"pages"_s};
    Desk m_desk;
    QByteArray m_bytes;
    QString m_whole;       ///< what looking at the undamaged project said
    QString m_errors;
    QMap<QString, int> m_reasons;
};

} // namespace

int runDamagedPages(const Options &options)
{
    return Pages(options).run();
}

} // namespace Hearsay::Crash
