// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/htmltext.h"

#include "app/article/structuredtext.h"

#include <QStringTokenizer>

#include <cmark-gfm/buffer.h>
#include <cmark-gfm/houdini.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

constexpr std::array blockTags{
    "address"_L1, "article"_L1,    "aside"_L1,   "blockquote"_L1, "center"_L1,  "dd"_L1,
    "details"_L1, "div"_L1,        "dl"_L1,      "dt"_L1,         "fieldset"_L1, "figcaption"_L1,
    "figure"_L1,  "footer"_L1,     "form"_L1,    "h1"_L1,         "h2"_L1,      "h3"_L1,
    "h4"_L1,      "h5"_L1,         "h6"_L1,      "header"_L1,     "hr"_L1,      "li"_L1,
    "main"_L1,    "nav"_L1,        "ol"_L1,      "p"_L1,          "section"_L1, "summary"_L1,
    "table"_L1,   "tbody"_L1,      "td"_L1,      "th"_L1,         "thead"_L1,   "tr"_L1,
    "ul"_L1,
};

bool isOneOf(QStringView name, auto names)
{
    return std::ranges::any_of(names, [name](QLatin1StringView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    });
}

QStringView nameOf(QStringView tag)
{
    tag = tag.sliced(1);
    if (tag.startsWith(u'/'))
        tag = tag.sliced(1);
    const auto end = std::ranges::find_if_not(tag, [](QChar c) { return c.isLetterOrNumber(); });
    return tag.first(end - tag.begin());
}

/// Behind the comment whose words begin at @p from, or at the end of all where it has none.
qsizetype behindComment(QStringView html, qsizetype from)
{
    const qsizetype at = html.indexOf("-->"_L1, from);
    return at < 0 ? html.size() : at + 3;
}

/// Behind the tag that begins at @p from; a ">" in quotes does not end it.
qsizetype tagEnd(QStringView html, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from + 1; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return i + 1;
    }
    return html.size();
}

/// Behind the end tag of the element @p name whose content begins at @p from.
qsizetype behindElement(QStringView html, qsizetype from, QStringView name)
{
    const QString endTag = u"</" + name.toString();
    const qsizetype at = html.indexOf(endTag, from, Qt::CaseInsensitive);
    return at < 0 ? html.size() : tagEnd(html, at);
}

bool beginsMarkup(QStringView html, qsizetype at)
{
    const QChar next = at + 1 < html.size() ? html[at + 1] : QChar();
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

void addCollapsed(StructuredText &text, QStringView html)
{
    const QString decoded = withoutEntities(html);
    if (!decoded.isEmpty() && decoded.front().isSpace())
        text.addSpace();
    for (const QStringView word : qTokenize(decoded.simplified(), u' ', Qt::SkipEmptyParts)) {
        text.addWords(word);
        text.addSpace();
    }
    if (!decoded.isEmpty() && !decoded.back().isSpace())
        text.cancelSpace();
}

} // namespace

QString withoutEntities(QStringView html)
{
    if (!html.contains(u'&'))
        return html.toString();
    const QByteArray utf8 = html.toUtf8();
    cmark_strbuf buffer;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0);
    houdini_unescape_html_f(&buffer, reinterpret_cast<const uint8_t *>(utf8.constData()),
                            bufsize_t(utf8.size()));
    QString decoded = QString::fromUtf8(reinterpret_cast<const char *>(buffer.ptr), buffer.size);
    cmark_strbuf_free(&buffer);
    return decoded;
}

bool isLineBreakTag(QStringView tag)
{
    return tag.size() > 3 && nameOf(tag).compare("br"_L1, Qt::CaseInsensitive) == 0;
}

void addHtml(StructuredText &text, QStringView html)
{
    text.separate();
    qsizetype at = 0;
    while (at < html.size()) {
        qsizetype tag = html.indexOf(u'<', at);
        while (tag >= 0 && !beginsMarkup(html, tag))
            tag = html.indexOf(u'<', tag + 1);
        addCollapsed(text, html.sliced(at, (tag < 0 ? html.size() : tag) - at));
        if (tag < 0)
            break;
        if (html.sliced(tag).startsWith("<!--"_L1)) {
            at = behindComment(html, tag + 4);
            continue;
        }
        at = tagEnd(html, tag);
        const QStringView whole = html.sliced(tag, at - tag);
        const QStringView name = nameOf(whole);
        if (isLineBreakTag(whole))
            text.addLineBreak();
        else if (isOneOf(name, blockTags))
            text.separate();
        else if (whole[1] != u'/' && isOneOf(name, std::array{"script"_L1, "style"_L1}))
            at = behindElement(html, at, name);
    }
    text.separate();
}

} // namespace Hearsay
