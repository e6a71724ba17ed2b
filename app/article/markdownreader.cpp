// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/markdownreader.h"

#include "app/article/decodedarticle.h"
#include "app/article/frontmatter.h"
#include "app/article/headerlines.h"
#include "app/article/htmltext.h"
#include "app/article/markdownlimits.h"
#include "app/article/structuredtext.h"

#include <QMutex>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// cmark keeps the characters of its extensions in tables that all parsers share.
Q_CONSTINIT QBasicMutex parserMutex;

Tree parse(const QByteArray &markdown)
{
    const std::lock_guard locked(parserMutex);
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE),
        &cmark_parser_free);
    for (const char *name : {"table", "strikethrough", "autolink"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.constData(), std::size_t(markdown.size()));
    return Tree(cmark_parser_finish(parser.get()), &cmark_node_free);
}

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

QString targetOf(cmark_node *node)
{
    const QString target = QString::fromUtf8(cmark_node_get_url(node));
    return target.size() > longestTarget ? QString() : target;
}

/// What the extensions add; their types are known by name only.
std::optional<StructureKind> extensionKind(cmark_node *node)
{
    const QByteArrayView name(cmark_node_get_type_string(node));
    if (name == "strikethrough")
        return StructureKind::Strikethrough;
    if (name == "table")
        return StructureKind::Table;
    if (name == "table_row" || name == "table_header")
        return StructureKind::TableRow;
    if (name == "table_cell")
        return StructureKind::TableCell;
    return std::nullopt;
}

/// Writes a tree down from its begin to its end. No recursion: trees may be deep.
class Writer
{
public:
    void write(cmark_node *root)
    {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> nodes(cmark_iter_new(root),
                                                                            &cmark_iter_free);
        for (auto event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(nodes.get())) {
            cmark_node *node = cmark_iter_get_node(nodes.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
    }

    [[nodiscard]] StructuredText &text() { return m_text; }
    /// Of the first heading of the first level.
    [[nodiscard]] const QString &title() const { return m_title; }

private:
    void enter(cmark_node *node);
    void leave(cmark_node *node);
    void enterExtension(cmark_node *node);
    void enterList(cmark_node *node);
    void enterItem();
    void enterHeading(cmark_node *node);
    void enterFootnote();
    void addCodeBlock(cmark_node *node);
    void addText(cmark_node *node);
    [[nodiscard]] bool followsSpaceAndTags(cmark_node *node) const;
    void beginLine(bool isParagraph);
    [[nodiscard]] static bool isPart(cmark_node *node);

    StructuredText m_text;
    QString m_title;
    qsizetype m_titleBegin = -1;   // while in that heading
    std::vector<int> m_numbers;    // of the next item in each open list, -1 for bullets
    int m_row = 0;
    int m_column = 0;
    int m_footnotes = 0;
    bool m_afterFootnoteSign = false;
};

/// Nodes that are parts of the structure from their begin to their end.
bool Writer::isPart(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_HEADING:
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        return true;
    default:
        return extensionKind(node).has_value();
    }
}

void Writer::enter(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        return m_text.begin(StructureKind::Quote);
    case CMARK_NODE_LIST:
        return enterList(node);
    case CMARK_NODE_ITEM:
        return enterItem();
    case CMARK_NODE_HEADING:
        return enterHeading(node);
    case CMARK_NODE_PARAGRAPH:
        return beginLine(true);
    case CMARK_NODE_CODE_BLOCK:
        return addCodeBlock(node);
    case CMARK_NODE_HTML_BLOCK:
        beginLine(false);
        return addHtml(m_text, literalOf(node));
    case CMARK_NODE_THEMATIC_BREAK:
        beginLine(false);
        m_text.begin(StructureKind::Rule);
        m_text.addWords(QStringView(&ruleCharacter, 1));
        return m_text.end();
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return enterFootnote();
    case CMARK_NODE_TEXT:
        return addText(node);
    case CMARK_NODE_SOFTBREAK:
        return m_text.addSpace();
    case CMARK_NODE_LINEBREAK:
        return m_text.addLineBreak();
    case CMARK_NODE_CODE:
        m_text.begin(StructureKind::Code);
        m_text.addWords(literalOf(node));
        return m_text.end();
    case CMARK_NODE_HTML_INLINE:
        return isLineBreakTag(literalOf(node)) ? m_text.addLineBreak() : void();
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return m_text.addWords(QString(u'[' + literalOf(node) + u']'));
    case CMARK_NODE_EMPH:
        return m_text.begin(StructureKind::Emphasis);
    case CMARK_NODE_STRONG:
        return m_text.begin(StructureKind::Strong);
    case CMARK_NODE_LINK:
        return m_text.begin(StructureKind::Link, 0, targetOf(node));
    case CMARK_NODE_IMAGE:
        return m_text.begin(StructureKind::Image, 0, targetOf(node));
    default:
        enterExtension(node);
    }
}

void Writer::enterExtension(cmark_node *node)
{
    const auto kind = extensionKind(node);
    if (kind == StructureKind::Strikethrough) {
        m_text.begin(*kind);
    } else if (kind == StructureKind::Table) {
        m_row = 0;
        m_text.begin(*kind);
    } else if (kind == StructureKind::TableRow) {
        beginLine(false);
        m_column = 0;
        m_text.begin(*kind, m_row++);
    } else if (kind == StructureKind::TableCell) {
        if (m_column > 0)
            m_text.addTab();
        m_text.begin(*kind, m_column++);
    }
}

void Writer::leave(cmark_node *node)
{
    if (isPart(node))
        m_text.end();
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LIST)
        m_numbers.pop_back();
    if (type == CMARK_NODE_HEADING && m_titleBegin >= 0) {
        m_title = m_text.text().sliced(m_titleBegin).simplified();
        m_titleBegin = -1;
    }
}

void Writer::enterList(cmark_node *node)
{
    const bool isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    const int first = isNumbered ? cmark_node_get_list_start(node) : -1;
    m_numbers.push_back(first);
    m_text.begin(StructureKind::List, std::max(first, 0));
}

void Writer::enterItem()
{
    int &number = m_numbers.back();
    m_text.begin(StructureKind::ListItem, std::max(number, 0));
    if (number >= 0)
        ++number;
}

void Writer::enterHeading(cmark_node *node)
{
    beginLine(false);
    const int level = cmark_node_get_heading_level(node);
    if (level == 1 && m_title.isEmpty())
        m_titleBegin = m_text.size();
    m_text.begin(StructureKind::Heading, level);
}

void Writer::enterFootnote()
{
    // They come in the order of their numbers.
    m_text.separate();
    m_text.addWords(QString(u'[' + QString::number(++m_footnotes) + u']'));
    m_text.addSpace();
    m_afterFootnoteSign = true;
}

void Writer::addCodeBlock(cmark_node *node)
{
    beginLine(false);
    QString code = literalOf(node);
    if (code.endsWith(u'\n'))
        code.chop(1);
    m_text.begin(StructureKind::CodeBlock);
    m_text.addLines(code);
    m_text.end();
}

/// Where tags go, the spaces on both sides of them become one, as a browser would have it.
void Writer::addText(cmark_node *node)
{
    const QString literal = literalOf(node);
    QStringView words = literal;
    if (followsSpaceAndTags(node)) {
        while (words.startsWith(u' '))
            words = words.sliced(1);
    }
    m_text.addWords(words);
}

/// Whether nothing but tags stands between @p node and a space or the begin of its line.
bool Writer::followsSpaceAndTags(cmark_node *node) const
{
    cmark_node *before = cmark_node_previous(node);
    if (!before || cmark_node_get_type(before) != CMARK_NODE_HTML_INLINE)
        return false;
    while (before && cmark_node_get_type(before) == CMARK_NODE_HTML_INLINE) {
        if (isLineBreakTag(literalOf(before)))
            return true;
        before = cmark_node_previous(before);
    }
    const cmark_node_type type =
        cmark_node_get_type(before ? before : cmark_node_parent(node));
    const bool beginsLine = before ? type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
                                   : (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    return beginsLine || m_text.text().endsWith(u' ');
}

/// A footnote's first paragraph begins behind its sign.
void Writer::beginLine(bool isParagraph)
{
    if (!std::exchange(m_afterFootnoteSign, false) || !isParagraph)
        m_text.separate();
}

} // namespace

ReadResult readMarkdown(const QByteArray &bytes, const QString &fileName,
                        const ReadOptions &options)
{
    ReadResult article = decodedArticle(bytes, fileName, options);
    if (!article)
        return article;
    const QString &source = article->text.string();
    const FrontMatter front = frontMatter(source);
    const QByteArray markdown = QStringView(source).sliced(front.end).toUtf8();
    if (!isTractable(markdown)) {
        article->metadata = metadataFromHeaderLines(source);
        return article;
    }
    Writer writer;
    writer.write(parse(markdown).get());
    article->text = CanonicalText::fromString(writer.text().text());
    article->structure = writer.text().takeStructure();

    // What is said outright counts more than what looks like it.
    const ArticleMetadata seen = metadataFromHeaderLines(article->text.string());
    article->metadata = front.metadata;
    ArticleMetadata &metadata = article->metadata;
    const auto fill = [](auto &field, const auto &value) {
        if (field == std::remove_cvref_t<decltype(field)>())
            field = value;
    };
    fill(metadata.title, writer.title());
    fill(metadata.title, seen.title);
    fill(metadata.byline, seen.byline);
    fill(metadata.outlet, seen.outlet);
    fill(metadata.address, seen.address);
    fill(metadata.published, seen.published);
    fill(metadata.language, seen.language);
    fill(metadata.pictureCredit, seen.pictureCredit);
    return article;
}

} // namespace Hearsay
