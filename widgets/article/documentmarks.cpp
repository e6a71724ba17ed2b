// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/documentmarks.h"

#include "widgets/article/readingview.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Hearsay {

namespace {

/// Above this, building all marks anew is quicker than putting them in one by one.
constexpr qsizetype manyObjects = 300;

} // namespace

DocumentMarks::DocumentMarks(const Document &document, ReadingView &view, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_view(view)
{
    connect(&document, &Document::applied, this, &DocumentMarks::apply);
    connect(&document, &Document::reset, this, &DocumentMarks::rebuild);
}

void DocumentMarks::setArticle(QUuid article)
{
    m_article = article;
    rebuild();
}

std::vector<MarkedSpan> DocumentMarks::marksOf(const Object &object) const
{
    std::vector<MarkedSpan> marks;
    if (m_article.isNull() || articleOf(object) != m_article)
        return marks;
    const CanonicalText &text = m_view.text();
    const auto mark = [&](TextSpan span, const Mark &value) {
        // The view may be a moment behind when an article is exchanged.
        if (text.isValid(span))
            marks.push_back({text.toUtf16(span), value});
    };
    if (const auto *claim = std::get_if<Claim>(&object)) {
        const bool disputed = m_document.isDisputed(claim->id);
        for (const TextSpan &span : claim->content)
            mark(span, {claim->id, claim->id, 0, MarkKind::Claim, disputed});
        if (claim->cue)
            mark(*claim->cue, {claim->id, claim->id, 0, MarkKind::Cue, false});
    } else if (const auto *mention = std::get_if<Mention>(&object)) {
        const bool speaker = mention->kind == MentionKind::Speaker;
        mark(mention->span, {mention->target, mention->id, 0,
                             speaker ? MarkKind::Speaker : MarkKind::Place, false});
    } else if (const auto *highlight = std::get_if<Highlight>(&object)) {
        mark(highlight->span,
             {highlight->id, highlight->id, colourOf(*highlight), MarkKind::Highlight, false});
    }
    return marks;
}

QRgb DocumentMarks::colourOf(const Highlight &highlight) const
{
    for (const QUuid id : highlight.tags) {
        if (const Tag *tag = m_document.find<Tag>(id))
            return tag->colour;
    }
    return 0;
}

void DocumentMarks::rebuild()
{
    std::vector<MarkedSpan> marks;
    const auto addAll = [&](const auto &table) {
        for (const auto &object : table) {
            if (object.article == m_article)
                std::ranges::copy(marksOf(object), std::back_inserter(marks));
        }
    };
    addAll(m_document.claims());
    addAll(m_document.mentions());
    addAll(m_document.highlights());
    m_view.setMarks(std::move(marks));
}

void DocumentMarks::apply(const Change &change)
{
    if (m_article.isNull())
        return;
    if (change.objects.size() > manyObjects) {
        rebuild();
        return;
    }
    for (const ObjectChange &object : change.objects) {
        switch (object.kind()) {
        case ObjectKind::Claim:
        case ObjectKind::Mention:
        case ObjectKind::Highlight:
            if (object.before)
                remove(*object.before);
            if (object.after)
                add(*object.after);
            break;
        case ObjectKind::Dispute:
            refreshDisputed(object);
            break;
        case ObjectKind::Tag:
            refreshTagged(object.id());
            break;
        case ObjectKind::Article:
        case ObjectKind::Speaker:
        case ObjectKind::Place:
            break;
        }
    }
}

void DocumentMarks::remove(const Object &object)
{
    for (const MarkedSpan &marked : marksOf(object))
        m_view.removeMark(marked.span, marked.mark.part, marked.mark.kind);
}

void DocumentMarks::add(const Object &object)
{
    for (const MarkedSpan &marked : marksOf(object))
        m_view.addMark(marked);
}

void DocumentMarks::refresh(QUuid claimOrHighlight)
{
    const std::optional<Object> object = m_document.object(claimOrHighlight);
    if (!object)
        return;
    for (const MarkedSpan &marked : marksOf(*object))
        m_view.updateMark(marked);
}

void DocumentMarks::refreshDisputed(const ObjectChange &change)
{
    QSet<QUuid> claims;
    for (const std::optional<Object> &state : {change.before, change.after}) {
        if (!state)
            continue;
        for (const DisputePosition &position : std::get<Dispute>(*state).positions)
            claims.insert(position.claim);
    }
    for (const QUuid claim : std::as_const(claims))
        refresh(claim);
}

void DocumentMarks::refreshTagged(QUuid tag)
{
    for (const QUuid highlight : m_document.referrers<Highlight>(tag))
        refresh(highlight);
}

} // namespace Hearsay
