// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileDevice>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// Qt names the program by its path; the user called it by its name and the command's.
QString helpText(const QCommandLineParser &parser, QLatin1StringView command)
{
    QString text = parser.helpText();
    const QString path = QCoreApplication::arguments().value(0);
    if (const qsizetype at = text.indexOf(path); !path.isEmpty() && at >= 0)
        text.replace(at, path.size(), QString("hearsay "_L1 % command));
    return text;
}

/// What is wrong with @p operands; empty if nothing is.
QString operandFault(const QStringList &operands, Operands wanted)
{
    const bool isNamed = !operands.isEmpty() && !operands.contains(QString());
    switch (wanted) {
    case Operands::Places:
        return isNamed ? QString()
                       : QCoreApplication::translate("CommandLine", "Name at least one place.");
    case Operands::OneFile:
        if (operands.size() > 1) {
            return QCoreApplication::translate("CommandLine", "Name one file, not %n.", nullptr,
                                               int(operands.size()));
        }
        return isNamed ? QString() : QCoreApplication::translate("CommandLine", "Name the file.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

int CommandStreams::write(const QByteArray &bytes) const
{
    bool isWritten = m_out.write(bytes) == bytes.size();
    // A full disk shows only when the buffer is emptied.
    if (auto *file = qobject_cast<QFileDevice *>(&m_out))
        isWritten = file->flush() && isWritten;
    if (isWritten)
        return ExitDone;
    return fail(QCoreApplication::translate("CommandLine", "The result could not be written: %1.")
                    .arg(m_out.errorString()));
}

void CommandStreams::note(const QString &sentence) const
{
    m_err.write(QString("hearsay: "_L1 % sentence % u'\n').toUtf8());
}

void CommandStreams::notes(const QStringList &sentences) const
{
    for (const QString &sentence : sentences)
        note(sentence);
}

int CommandStreams::fail(const QString &sentence) const
{
    note(sentence);
    return ExitFailed;
}

int CommandStreams::failUsage(const QString &sentence, QLatin1StringView command) const
{
    note(sentence);
    const QString help =
        command.isEmpty() ? u"hearsay --help"_s : QString("hearsay "_L1 % command % " --help"_L1);
    //: %1: a command to type
    note(QCoreApplication::translate("CommandLine", "See: %1").arg(help));
    return ExitUsage;
}

std::optional<int> parseCommand(QCommandLineParser &parser, const QStringList &arguments,
                                QLatin1StringView command, const CommandStreams &streams,
                                Operands operands)
{
    const QCommandLineOption help({u"h"_s, u"help"_s},
                                  QCoreApplication::translate("CommandLine", "This help."));
    parser.addOption(help);
    const bool isParsed = parser.parse(arguments);
    if (parser.isSet(help))
        return streams.print(helpText(parser, command));
    if (!isParsed)
        return streams.failUsage(parser.errorText(), command);
    const QString fault = operandFault(parser.positionalArguments(), operands);
    if (!fault.isEmpty())
        return streams.failUsage(fault, command);
    return std::nullopt;
}

} // namespace Hearsay
