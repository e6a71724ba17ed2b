// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/spanflow.h"

#include "app/annotation/edits.h"
#include "app/text/boundaries.h"
#include "widgets/article/readingview.h"
#include "widgets/article/spanadjuster.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/taggingflow.h"
#include "widgets/window/tagstatus.h"

#include <QAccessible>

#include <tuple>

namespace Hearsay {

namespace {

constexpr qsizetype mostShown = 70;

SpanPart partOf(const Mark &mark)
{
    return mark.kind == MarkKind::Cue ? SpanPart::Cue : SpanPart::Words;
}

/// The words in one line; of many the first and the last.
QString shortened(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= mostShown)
        return line;
    const qsizetype head = previousGrapheme(line, mostShown / 2);
    const qsizetype tail = nextGrapheme(line, line.size() - mostShown / 2);
    return QString(line.first(head).trimmed() + u" … " + line.sliced(tail).trimmed());
}

} // namespace

SpanFlow::SpanFlow(History &history, ArticlePane &pane, TaggingFlow &tagging, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_pane(pane)
    , m_tagging(tagging)
    , m_adjuster(new SpanAdjuster(*pane.view(), [this](const MarkedSpan &marked) { return roomOf(marked); }, this))
{
    connect(actions.adjustSpan, &QAction::triggered, this, &SpanFlow::adjust);
    connect(m_adjuster, &SpanAdjuster::started, this, [this](bool byMouse) {
        if (byMouse)
            m_pane.status()->showWaiting(tr("Let go to keep the words as outlined; Esc restores them."));
        else
            sayKeys();
    });
    connect(m_adjuster, &SpanAdjuster::changed, this, &SpanFlow::announceEnd);
    connect(m_adjuster, &SpanAdjuster::accepted, this, &SpanFlow::accept);
    connect(m_adjuster, &SpanAdjuster::restored, this, [this] {
        m_pane.status()->showHint(tr("The words are tagged as they were."));
    });
    // Whatever else happens, nothing stays half done.
    connect(pane.status(), &TagStatus::cancelRequested, m_adjuster, &SpanAdjuster::restore);
    connect(&pane, &ArticlePane::articleChanged, m_adjuster, &SpanAdjuster::restore);
    connect(&history.document(), &Document::applied, m_adjuster, &SpanAdjuster::restore);
    connect(&history.document(), &Document::aboutToReset, m_adjuster, &SpanAdjuster::restore);
    connect(&tagging, &TaggingFlow::currentObjectChanged, this, [this] {
        m_adjuster->restore();
        m_caret = m_pane.view()->caretPosition();
    });
}

void SpanFlow::adjust()
{
    if (!m_pane.currentArticle()) {
        m_pane.status()->showHint(tr("Open an article first."));
        return;
    }
    auto marked = meant();
    if (!marked && !m_tagging.currentObject().isNull()) {
        // Its words may stand in another article of the project.
        m_pane.reveal(m_tagging.currentObject());
        marked = firstOf(m_tagging.currentObject());
    }
    if (marked)
        start(*marked);
    else
        m_pane.status()->showHint(tr("There is nothing to adjust here: click tagged words or put the caret on them first."));
}

void SpanFlow::start(const MarkedSpan &marked)
{
    m_pane.view()->setFocus();
    m_tagging.setCurrentObject(marked.mark.object, false);
    m_adjuster->start(marked);
}

std::optional<MarkedSpan> SpanFlow::meant() const
{
    const QUuid current = m_tagging.currentObject();
    if (!current.isNull()) {
        if (const auto here = atCaret(current))
            return here;
    }
    const auto other = atCaret({});
    // A reader who has gone on to other words with the caret means those.
    const bool hasMoved = m_pane.view()->caretPosition() != m_caret;
    if (other && (hasMoved || current.isNull()))
        return other;
    if (const auto first = firstOf(current))
        return first;
    return current.isNull() ? other : std::nullopt;
}

/// The innermost mark that the caret stands on or beside; null: of any object.
std::optional<MarkedSpan> SpanFlow::atCaret(QUuid object) const
{
    const qsizetype caret = m_pane.view()->caretPosition();
    std::optional<MarkedSpan> found;
    std::pair<bool, qsizetype> best;
    m_pane.view()->marks().forEachOverlapping({std::max<qsizetype>(0, caret - 1), caret + 1}, [&](const MarkIndex::Entry &entry) {
        const std::pair fit(!entry.span.contains(caret), entry.span.length());
        const bool isWanted = object.isNull() || entry.value.mark.object == object;
        if (isWanted && (!found || fit < best)) {
            best = fit;
            found = MarkedSpan{entry.span, entry.value.mark};
        }
        return true;
    });
    return found;
}

/// The first words of the object in the article, its cue last.
std::optional<MarkedSpan> SpanFlow::firstOf(QUuid object) const
{
    std::optional<MarkedSpan> cue;
    for (const auto &[span, placed] : m_pane.view()->marks().entries()) {
        if (object.isNull() || placed.mark.object != object)
            continue;
        if (placed.mark.kind != MarkKind::Cue)
            return MarkedSpan{span, placed.mark};
        cue = MarkedSpan{span, placed.mark};
    }
    return cue;
}

std::optional<Utf16Span> SpanFlow::roomOf(const MarkedSpan &marked) const
{
    const Article *article = m_pane.currentArticle();
    const auto span = article ? article->text.toCodePoints(marked.span) : std::nullopt;
    // While a tag waits for words, a press begins to select them.
    if (!span || m_pane.status()->isWaiting())
        return std::nullopt;
    if (!m_history.refusal().isEmpty()) {
        m_pane.status()->showHint(m_history.refusal());
        return std::nullopt;
    }
    const auto room = roomFor(m_history.document(), marked.mark.part, *span, partOf(marked.mark));
    return room ? std::optional(article->text.toUtf16(*room)) : std::nullopt;
}

void SpanFlow::sayKeys()
{
    m_saidEnd = m_adjuster->activeEnd() == SpanEnd::End;
    const QString keys = m_saidEnd
        ? tr("Adjusting the end: ← → (Ctrl: by word), Tab: the begin, Enter accepts, Esc restores.")
        : tr("Adjusting the begin: ← → (Ctrl: by word), Tab: the end, Enter accepts, Esc restores.");
    m_pane.status()->showWaiting(keys);
}

void SpanFlow::announceEnd()
{
    const bool isEnd = m_adjuster->activeEnd() == SpanEnd::End;
    const QString &text = m_pane.view()->text().string();
    const Utf16Span span = m_adjuster->span();
    if (isEnd != m_saidEnd && m_adjuster->isByKeyboard())
        sayKeys();
    const Utf16Span word = wordAt(text, isEnd ? previousGrapheme(text, span.end) : span.begin);
    const QString words = text.sliced(word.begin, word.length());
    //: For screen readers, as an end of tagged words is moved. %1: the word that now is the last, or the first, of them.
    QAccessibleAnnouncementEvent announcement(m_pane.view(), (isEnd ? tr("To “%1”") : tr("From “%1”")).arg(words));
    QAccessible::updateAccessibility(&announcement);
}

void SpanFlow::accept(const MarkedSpan &marked, Utf16Span span)
{
    const Article *article = m_pane.currentArticle();
    const auto before = article ? article->text.toCodePoints(marked.span) : std::nullopt;
    const auto after = article ? article->text.toCodePoints(span) : std::nullopt;
    if (!before || !after)
        return;
    const Edit edit = adjustSpan(m_history.document(), marked.mark.part, *before, *after, partOf(marked.mark));
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        m_pane.status()->showHint(done.error().message);
        return;
    }
    //: %1: the words of the article that are tagged now
    m_pane.status()->showDone(tr("Tagged now: “%1”").arg(shortened(article->text.slice(*after))), true);
}

} // namespace Hearsay
