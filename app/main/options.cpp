// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

/// A desktop may name a file by its address, "file:///home/a%20b.txt". Everything else is a path as
/// it is: "100%25.txt" is not "100%.txt".
QString pathOf(const QString &argument)
{
    if (!argument.startsWith(u"file:/", Qt::CaseInsensitive))
        return argument;
    QUrl address(argument);
    if (address.host() == u"localhost" || address.host() == QSysInfo::machineHostName())
        address.setHost(QString());
    const QString path = address.toLocalFile();
    return path.isEmpty() ? argument : path;
}

} // namespace

QString languageArgument(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--")
            break;
        if (arguments.at(i) == u"--language")
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(u"--language="))
            return arguments.at(i).section(u'=', 1);
    }
    return {};
}

std::expected<Options, OptionError> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"files"_s, translated(QT_TRANSLATE_NOOP("Options", "Articles or a project to open.")), u"[FILE…]"_s);
    const QCommandLineOption sample(u"sample"_s, translated(QT_TRANSLATE_NOOP("Options", "Open the sample.")));
    const QCommandLineOption startPage(u"start-page"_s, translated(QT_TRANSLATE_NOOP("Options", "Open nothing: begin with the start page.")));
    const QCommandLineOption language(u"language"_s, translated(QT_TRANSLATE_NOOP("Options", "Language of the window.")), u"CODE"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, translated(QT_TRANSLATE_NOOP("Options", "Write a picture of the window and end.")), u"PNG"_s);
    const QCommandLineOption size(u"size"_s, translated(QT_TRANSLATE_NOOP("Options", "Size of the window.")), u"WxH"_s);
    const QCommandLineOption lens(u"lens"_s, translated(QT_TRANSLATE_NOOP("Options", "Start with the lens on.")));
    const QCommandLineOption appearance(u"appearance"_s, translated(QT_TRANSLATE_NOOP("Options", "“light” or “dark”, whatever the system says.")), u"SCHEME"_s);
    parser.addOptions({sample, startPage, language, screenshot, size, lens, appearance});
    if (!parser.parse(arguments))
        return std::unexpected(OptionError{parser.errorText()});

    Options options;
    for (const QString &file : parser.positionalArguments())
        options.files.append(pathOf(file));
    options.sample = parser.isSet(sample);
    options.startPage = parser.isSet(startPage);
    if (options.startPage && (options.sample || !options.files.isEmpty()))
        return std::unexpected(OptionError{translated(QT_TRANSLATE_NOOP("Options", "--start-page opens nothing: leave out the files and --sample."))});
    options.language = parser.value(language);
    options.screenshot = parser.value(screenshot);
    options.lens = parser.isSet(lens);
    options.appearance = parser.value(appearance);
    if (!QStringList{QString(), u"light"_s, u"dark"_s}.contains(options.appearance)) {
        return std::unexpected(OptionError{translated(QT_TRANSLATE_NOOP("Options", "“%1” is no appearance. Write light or dark."))
                                               .arg(options.appearance)});
    }
    if (parser.isSet(size)) {
        static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_s);
        const QRegularExpressionMatch match = form.match(parser.value(size));
        if (!match.hasMatch()) {
            return std::unexpected(OptionError{translated(QT_TRANSLATE_NOOP("Options", "“%1” is no size. Write width x height, for example 1366x768."))
                                                   .arg(parser.value(size))});
        }
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return options;
}

} // namespace Hearsay
