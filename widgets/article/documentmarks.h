// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "widgets/article/mark.h"

#include <QObject>

#include <vector>

namespace Hearsay {

class ReadingView;

/// Keeps the marks of a reading view in step with what the document says of the article shown:
/// a change touches only the marks of its objects.
class DocumentMarks : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    DocumentMarks(const Document &document, ReadingView &view, QObject *parent = nullptr);

    /// Marks what is said of @p article, whose text the view must show already. Null: nothing.
    void setArticle(QUuid article);
    [[nodiscard]] QUuid article() const noexcept { return m_article; }

    /// The marks of one object: a claim's content and cue, a mention, a highlight; none for
    /// others and for objects of other articles.
    [[nodiscard]] std::vector<MarkedSpan> marksOf(const Object &object) const;

private:
    void rebuild();
    void apply(const Change &change);
    void remove(const Object &object);
    void add(const Object &object);
    void refresh(QUuid claimOrHighlight);
    void refreshDisputed(const ObjectChange &change);
    void refreshTagged(QUuid tag);
    [[nodiscard]] QRgb colourOf(const Highlight &highlight) const;

    const Document &m_document;
    ReadingView &m_view;
    QUuid m_article;
};

} // namespace Hearsay
