// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"

#include <QFutureWatcher>
#include <QObject>

namespace Hearsay {

class Actions;
class ArticlePane;
class TaggingFlow;

/// Tags the other places where the article names the current speaker or place: looks for them on
/// another thread, asks which are meant, and makes one change of it.
class OccurrenceFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    OccurrenceFlow(History &history, ArticlePane &pane, TaggingFlow &tagging, Actions &actions, QObject *parent = nullptr);

private:
    struct Found
    {
        QUuid target;
        QUuid article;
        QList<TextSpan> spans;
        qsizetype elsewhere = 0;
    };

    void look();
    [[nodiscard]] QUuid meant() const;
    void ask(const Found &found);
    void sayNothing(const QString &name, qsizetype elsewhere);

    History &m_history;
    ArticlePane &m_pane;
    TaggingFlow &m_tagging;
    QFutureWatcher<Found> m_looking;
};

} // namespace Hearsay
