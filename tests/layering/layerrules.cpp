// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layerrules.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <optional>

namespace Hearsay::Layering {

using namespace Qt::StringLiterals;

namespace {

/// What each folder of app/ may include beside itself; main/ joins everything.
const QHash<QString, QStringList> &appRules()
{
    static const QStringList core{u"app/annotation"_s, u"app/article"_s, u"app/text"_s, u"app/geo"_s};
    static const QHash<QString, QStringList> rules{
        {u"app/text"_s, {}},
        {u"app/article"_s, {u"app/text"_s}},
        {u"app/annotation"_s, {u"app/text"_s, u"app/article"_s}},
        // The map speaks of places in the words of annotation: kind, precision, role.
        {u"app/geo"_s, {u"app/text"_s, u"app/article"_s, u"app/annotation"_s}},
        {u"app/storage"_s, core},
        {u"app/exchange"_s, core},
        {u"app/models"_s, core},
        {u"app/cli"_s, core + QStringList{u"app/storage"_s, u"app/exchange"_s, u"app/models"_s}},
    };
    return rules;
}

/// The folders of widgets/ that stay neighbours and talk by signals.
const QStringList &visibleParts()
{
    static const QStringList parts{u"widgets/article"_s, u"widgets/annotation"_s, u"widgets/map"_s,
                                   u"widgets/dialogs"_s, u"widgets/common"_s};
    return parts;
}

struct Include
{
    qsizetype line = 0;
    bool isQuoted = false;
    QString name;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    qsizetype number = 0;
    for (const QString &line : withoutComments(text).split(u'\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes.append({number, match.capturedView(1) == u"\"", match.captured(2)});
    }
    return includes;
}

QString fault(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

/// One fault for each line that @p isWrong objects to.
QStringList faultyLines(const QString &path, const QString &text,
                        const std::function<std::optional<QString>(const QString &)> &isWrong)
{
    QStringList faults;
    qsizetype number = 0;
    for (const QString &line : withoutComments(text).split(u'\n')) {
        ++number;
        if (const auto wrong = isWrong(line))
            faults.append(fault(path, number, *wrong));
    }
    return faults;
}

/// "app/geo" for hearsay_geo, "widgets/map" for hearsay_widgets_map; empty for what is no folder.
QString folderOfTarget(QStringView target)
{
    constexpr QStringView prefix = u"hearsay_";
    constexpr QStringView widgets = u"widgets_";
    if (!target.startsWith(prefix))
        return {};
    const QStringView name = target.sliced(prefix.size());
    const QString folder = name.startsWith(widgets)
        ? QString(u"widgets/" + name.sliced(widgets.size()).toString())
        : QString(u"app/" + name.toString());
    return folders().contains(folder) ? folder : QString();
}

/// The words after LINKS in the hearsay_add_library() calls of a CMakeLists.txt.
QStringList linksOf(const QString &text)
{
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    static const QRegularExpression call(u"hearsay_add_library\\s*\\(([^)]*)\\)"_s);
    static const QRegularExpression space(u"\\s+"_s);
    QStringList links;
    const QString bare = QString(text).remove(comment);
    for (const auto &match : call.globalMatch(bare)) {
        const QStringList words = match.captured(1).split(space, Qt::SkipEmptyParts);
        const qsizetype at = words.indexOf(u"LINKS"_s);
        if (at >= 0)
            links += words.mid(at + 1);
    }
    return links;
}

} // namespace

QStringList folders()
{
    QStringList all = appRules().keys() + visibleParts();
    all += {u"app/main"_s, u"widgets/window"_s};
    all.sort();
    return all;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to || from == "app/main"_L1)
        return folders().contains(to);
    if (const auto rule = appRules().constFind(from); rule != appRules().constEnd())
        return rule->contains(to);
    if (to.startsWith("app/"_L1))
        return appRules().contains(to) && to != "app/cli"_L1;
    if (from == "widgets/window"_L1)
        return visibleParts().contains(to);
    return to == "widgets/common"_L1;
}

QString withoutComments(const QString &text)
{
    // Strings first: what looks like a comment in them is none. A digit before ' makes it a
    // separator.
    static const QRegularExpression pattern(
        u"(\"(?:\\\\.|[^\"\\\\\\n])*\"|(?<![0-9a-fA-F])'(?:\\\\.|[^'\\\\\\n])*')|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString bare;
    qsizetype at = 0;
    for (const auto &match : pattern.globalMatch(text)) {
        bare += QStringView(text).sliced(at, match.capturedStart() - at);
        bare += match.hasCaptured(1) ? match.captured(1)
                                     : u"\n"_s.repeated(match.capturedView().count(u'\n'));
        at = match.capturedEnd();
    }
    return bare + text.sliced(at);
}

QSet<QString> includedFolders(const QString &path, const QString &text)
{
    QSet<QString> included;
    for (const Include &include : includesOf(text)) {
        const QString folder = folderOf(include.name);
        if (include.isQuoted && folder != folderOf(path) && folders().contains(folder))
            included.insert(folder);
    }
    return included;
}

QSet<QString> linkedFolders(const QString &text)
{
    QSet<QString> linked;
    for (const QString &word : linksOf(text)) {
        if (const QString folder = folderOfTarget(word); !folder.isEmpty())
            linked.insert(folder);
    }
    return linked;
}

QStringList includeFaults(const QString &path, const QString &text,
                          const QSet<QString> &widgetHeaders)
{
    static const QStringList screenModules{u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvgWidgets"_s,
                                           u"QtOpenGLWidgets"_s};
    const QString from = folderOf(path);
    const bool hasNoScreen = from.startsWith("app/"_L1) && from != "app/main"_L1;
    QStringList faults;
    if (!folders().contains(from))
        faults.append(fault(path, 1, u"%1 has no rule in tests/layering"_s.arg(from)));
    for (const Include &include : includesOf(text)) {
        const QString to = folderOf(include.name);
        const bool isOurs = folders().contains(to);
        if (include.isQuoted && !isOurs && !include.name.endsWith(".moc"_L1))
            faults.append(fault(path, include.line, u"\"%1\" does not start at the top"_s.arg(include.name)));
        else if (isOurs && !mayInclude(from, to))
            faults.append(fault(path, include.line, u"%1 must not include %2"_s.arg(from, to)));
        const QString module = include.name.section(u'/', 0, 0);
        const bool needsScreen = screenModules.contains(module) || widgetHeaders.contains(include.name);
        if (hasNoScreen && needsScreen)
            faults.append(fault(path, include.line, u"<%1> needs a screen"_s.arg(include.name)));
    }
    return faults;
}

QStringList linkFaults(const QString &path, const QString &text)
{
    static const QStringList screenLibraries{u"Qt6::Widgets"_s, u"Qt6::PrintSupport"_s,
                                             u"Qt6::SvgWidgets"_s, u"Qt6::OpenGLWidgets"_s};
    const QString from = folderOf(path);
    QStringList faults;
    for (const QString &word : linksOf(text)) {
        const QString to = folderOfTarget(word);
        if (!to.isEmpty() && !mayInclude(from, to))
            faults.append(fault(path, 1, u"%1 must not link %2"_s.arg(from, word)));
        if (from.startsWith("app/"_L1) && from != "app/main"_L1 && screenLibraries.contains(word))
            faults.append(fault(path, 1, u"%1 needs a screen"_s.arg(word)));
    }
    return faults;
}

QStringList formFaults(const QString &path, const QString &text)
{
    const bool isHeader = path.endsWith(".h"_L1);
    const bool isCode = isHeader || path.endsWith(".cpp"_L1);
    const QString mark = isCode ? u"// "_s : u"# "_s;
    QStringList lines = text.split(u'\n');
    if (!isCode && lines.first().startsWith("#!"_L1))
        lines.removeFirst();
    QStringList faults;
    if (lines.value(0) != QString(mark + "SPDX-FileCopyrightText: 2026 The Hearsay authors"_L1)
        || lines.value(1) != QString(mark + "SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        faults.append(fault(path, 1, u"the licence is missing"_s));
    if (!isHeader)
        return faults;
    if (!lines.contains("#pragma once"_L1))
        faults.append(fault(path, 1, u"#pragma once is missing"_s));
    // Namespaces are not indented: what starts a line holds for all who include it.
    return faults + faultyLines(path, text, [](const QString &line) {
               return line.startsWith("using namespace"_L1) ? std::optional(u"using namespace in a header"_s)
                                                            : std::nullopt;
           });
}

QStringList readingViewFaults(const QString &path, const QString &text)
{
    static const QRegularExpression pattern(u"\\b(toPlainText|setHtml|insertHtml|setMarkdown|selectedText)\\s*\\("_s);
    return faultyLines(path, text, [](const QString &line) -> std::optional<QString> {
        const auto match = pattern.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return u"%1() in the reading view: the text is the article's, and plain"_s.arg(match.captured(1));
    });
}

} // namespace Hearsay::Layering
