// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"
#include "widgets/article/mark.h"

#include <QObject>

#include <optional>

namespace Hearsay {

class Actions;
class ArticlePane;
class SpanAdjuster;
class TaggingFlow;

/// Adjusting which words are tagged: finds the span that is meant, says the keys, and turns what
/// the user accepts into one change of the history.
class SpanFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow. Make it after @p tagging: it hears keys before that.
    SpanFlow(History &history, ArticlePane &pane, TaggingFlow &tagging, Actions &actions, QObject *parent = nullptr);

private:
    void adjust();
    void start(const MarkedSpan &marked);
    void sayKeys();
    void announceEnd();
    void accept(const MarkedSpan &marked, Utf16Span span);
    [[nodiscard]] std::optional<Utf16Span> roomOf(const MarkedSpan &marked) const;
    [[nodiscard]] std::optional<MarkedSpan> meant() const;
    [[nodiscard]] std::optional<MarkedSpan> atCaret(QUuid object) const;
    [[nodiscard]] std::optional<MarkedSpan> firstOf(QUuid object) const;

    History &m_history;
    ArticlePane &m_pane;
    TaggingFlow &m_tagging;
    SpanAdjuster *m_adjuster;
    qsizetype m_caret = 0;        // where it stood when the current object became that
    bool m_saidEnd = false;       // the keys were said for the end, not the begin
};

} // namespace Hearsay
