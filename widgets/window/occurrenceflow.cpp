// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/occurrenceflow.h"

#include "app/annotation/edits.h"
#include "app/annotation/furthermentions.h"
#include "app/annotation/sentences.h"
#include "widgets/annotation/occurrencesdialog.h"
#include "widgets/article/readingview.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/taggingflow.h"
#include "widgets/window/tagstatus.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Hearsay {

OccurrenceFlow::OccurrenceFlow(History &history, ArticlePane &pane, TaggingFlow &tagging, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_pane(pane)
    , m_tagging(tagging)
{
    connect(actions.tagEverywhere, &QAction::triggered, this, &OccurrenceFlow::look);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { ask(m_looking.result()); });
}

/// The current speaker or place, else the one named at the caret: who has just tagged a name for
/// the current claim means that name.
QUuid OccurrenceFlow::meant() const
{
    const Document &document = m_history.document();
    const auto isNamed = [&document](QUuid id) { return document.find<Speaker>(id) || document.find<Place>(id); };
    if (isNamed(m_tagging.currentObject()))
        return m_tagging.currentObject();
    const qsizetype caret = m_pane.view()->caretPosition();
    QUuid found;
    m_pane.view()->marks().forEachOverlapping({std::max<qsizetype>(0, caret - 1), caret + 1}, [&](const MarkIndex::Entry &entry) {
        if (isNamed(entry.value.mark.object))
            found = entry.value.mark.object;
        return found.isNull();
    });
    return found;
}

void OccurrenceFlow::look()
{
    const Document &document = m_history.document();
    const QUuid target = meant();
    const MentionSearch search = mentionSearch(document, target);
    if (search.names.isEmpty()) {
        m_pane.status()->showHint(tr("Choose a speaker or place first: click its name in the article, or its row in the list."));
        return;
    }
    if (!m_history.refusal().isEmpty()) {
        m_pane.status()->showHint(m_history.refusal());
        return;
    }
    m_looking.setFuture(QtConcurrent::run([search, target, article = m_pane.article()] {
        Found found{target, article, {}, 0};
        for (const MentionSearch::Text &text : search.texts) {
            const QList<TextSpan> spans = furtherMentions(text, search.names);
            if (text.article == article)
                found.spans = spans;
            else
                found.elsewhere += spans.size();
        }
        return found;
    }));
}

void OccurrenceFlow::sayNothing(const QString &name, qsizetype elsewhere)
{
    //: %1: a speaker or place
    QString message = tr("The article names %1 nowhere else.").arg(name);
    if (elsewhere > 0) {
        //: %n is how many times the same name occurs
        message += u' ' + tr("Other articles of the project do so %n time(s).", nullptr, static_cast<int>(elsewhere));
    }
    m_pane.status()->showHint(message);
}

void OccurrenceFlow::ask(const Found &found)
{
    const Document &document = m_history.document();
    // The reader may have gone on to something else meanwhile.
    const Article *article = m_pane.currentArticle();
    if (!article || article->id != found.article || !document.contains(found.target))
        return;
    const QString name = objectTitle(document, found.target);
    if (found.spans.isEmpty())
        return sayNothing(name, found.elsewhere);
    OccurrencesDialog dialog({name, article->text, found.spans, found.elsewhere}, m_pane.window());
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    m_pane.view()->activateWindow(); // not every window manager gives it back
    m_pane.view()->setFocus();
    if (!isAccepted)
        return;
    const QList<TextSpan> spans = dialog.spans();
    const Edit edit = tagEveryMention(document, found.article, spans, found.target);
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        m_pane.status()->showHint(done.error().message);
        return;
    }
    m_tagging.setCurrentObject(found.target, false);
    //: %n is how many mentions were tagged, %1 the name of a speaker or place
    m_pane.status()->showDone(tr("Tagged %n more time(s): %1.", nullptr, static_cast<int>(spans.size())).arg(name), true);
}

} // namespace Hearsay
