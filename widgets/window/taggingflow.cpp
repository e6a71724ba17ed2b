// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/taggingflow.h"

#include "app/annotation/occurrences.h"
#include "app/annotation/sentences.h"
#include "app/geo/basemap.h"
#include "app/geo/gazetteerservice.h"
#include "app/text/boundaries.h"
#include "widgets/annotation/annotationpanel.h"
#include "widgets/annotation/disputedialog.h"
#include "widgets/annotation/objectchooser.h"
#include "widgets/article/readingview.h"
#include "widgets/common/prompt.h"
#include "widgets/map/placepicker.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/tagstatus.h"

#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace Hearsay {

TaggingFlow::TaggingFlow(History &history, ArticlePane &pane, AnnotationPanel &panel, Actions &actions, Prompt &prompt,
                         GazetteerService &gazetteer, std::shared_ptr<const Basemap> basemap, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_pane(pane)
    , m_panel(panel)
    , m_actions(actions)
    , m_prompt(prompt)
    , m_tagger(new Tagger(history, this))
    , m_gazetteer(gazetteer)
    , m_basemap(std::move(basemap))
{
    connectView();
    connectPanel();
    connectTagger();
    connectActions();
}

void TaggingFlow::connectView()
{
    ReadingView *view = m_pane.view();
    connect(view, &ReadingView::selectedSpanChanged, this, &TaggingFlow::refreshSelection);
    connect(view, &ReadingView::commandRequested, this, &TaggingFlow::takeCommand);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &ReadingView::markActivated, this, [this](QUuid object) { setCurrentObject(object, false); });
    connect(&m_pane, &ArticlePane::articleChanged, this, [this](QUuid article) {
        m_panel.setCurrentArticle(article);
        refreshSelection();
    });
    connect(m_pane.status(), &TagStatus::undoRequested, this, [this] { m_history.undo(); });
    connect(m_pane.status(), &TagStatus::cancelRequested, m_tagger, &Tagger::disarm);
}

void TaggingFlow::connectPanel()
{
    connect(&m_panel, &AnnotationPanel::currentObjectChanged, this, [this](QUuid object) { setCurrentObject(object, true); });
    connect(&m_panel, &AnnotationPanel::objectActivated, this, [this](QUuid object) { setCurrentObject(object, true); });
    connect(&m_panel, &AnnotationPanel::returnToText, m_pane.view(), [this] { m_pane.view()->setFocus(); });
    connect(&m_panel, &AnnotationPanel::removeRequested, this, &TaggingFlow::remove);
    connect(&m_panel, &AnnotationPanel::disputeRequested, this, &TaggingFlow::dispute);
    connect(&m_panel, &AnnotationPanel::locateRequested, this, &TaggingFlow::locate);
}

void TaggingFlow::connectTagger()
{
    connect(m_tagger, &Tagger::tagged, this, [this](QUuid object, const QString &message) {
        clearSelection();
        setCurrentObject(object, false);
        m_pane.status()->showDone(message, true);
    });
    connect(m_tagger, &Tagger::refused, m_pane.status(), &TagStatus::showHint);
    connect(m_tagger, &Tagger::armedChanged, this, &TaggingFlow::showArmed);
    connect(m_tagger, &Tagger::speakerWanted, this, &TaggingFlow::openSpeakerChooser);
    connect(m_tagger, &Tagger::placeWanted, this, &TaggingFlow::openPlacePicker);
}

void TaggingFlow::connectActions()
{
    const Actions &actions = m_actions;
    const auto tag = [this](QAction *action, TagVerb verb, int number = 0) {
        connect(action, &QAction::triggered, this, [this, verb, number] { request(verb, number); });
    };
    tag(actions.tagClaim, TagVerb::Claim);
    tag(actions.tagSpeaker, TagVerb::Speaker);
    tag(actions.tagPlace, TagVerb::Place);
    tag(actions.tagCue, TagVerb::Cue);
    tag(actions.tagHighlight, TagVerb::Highlight);
    for (QAction *action : std::as_const(actions.tagNumbers))
        tag(action, TagVerb::Tag, action->data().toInt());
    connect(actions.repeatTag, &QAction::triggered, m_tagger, &Tagger::repeat);
    connect(actions.dispute, &QAction::triggered, this, [this] { dispute(m_panel.selectedClaims()); });
    connect(actions.editCurrent, &QAction::triggered, this, &TaggingFlow::editCurrent);
    // What is chosen here is no answer to a tag that waits for words.
    connect(actions.adjustSpan, &QAction::triggered, m_tagger, &Tagger::disarm);
    connect(actions.remove, &QAction::triggered, this, &TaggingFlow::removeAtCaret);
    connect(actions.nextMark, &QAction::triggered, this, [this] { goToMark(true); });
    connect(actions.previousMark, &QAction::triggered, this, [this] { goToMark(false); });
}

void TaggingFlow::takeCommand(TagCommand command, int number)
{
    switch (command) {
    case TagCommand::Claim:
        return request(TagVerb::Claim);
    case TagCommand::Speaker:
        return request(TagVerb::Speaker);
    case TagCommand::Place:
        return request(TagVerb::Place);
    case TagCommand::Cue:
        return request(TagVerb::Cue);
    case TagCommand::Highlight:
        return request(TagVerb::Highlight);
    case TagCommand::Tag:
        return request(TagVerb::Tag, number);
    case TagCommand::Repeat:
        return m_tagger->repeat();
    case TagCommand::Remove:
        return removeAtCaret();
    case TagCommand::EditStatement:
        return editCurrent();
    case TagCommand::Dispute:
        return dispute(m_panel.selectedClaims());
    case TagCommand::ToggleLens:
        return m_actions.lens->toggle();
    case TagCommand::AdjustSpan:
        return m_actions.adjustSpan->trigger();
    case TagCommand::TagEverywhere:
        return m_actions.tagEverywhere->trigger();
    case TagCommand::NextQuotation:
        return m_actions.nextQuotation->trigger();
    case TagCommand::PreviousQuotation:
        return m_actions.previousQuotation->trigger();
    }
}

void TaggingFlow::request(TagVerb verb, int number)
{
    if (!m_pane.currentArticle()) {
        m_pane.status()->showHint(tr("Open an article first."));
        return;
    }
    refreshSelection();
    m_tagger->request({verb, number});
}

void TaggingFlow::refreshSelection()
{
    const Article *article = m_pane.currentArticle();
    m_tagger->setSelection(m_pane.article(),
                           article ? article->text.toCodePoints(m_pane.view()->selectedSpan()) : std::nullopt);
}

void TaggingFlow::showArmed()
{
    const auto armed = m_tagger->armed();
    if (!armed) {
        if (m_pane.status()->isWaiting())
            m_pane.status()->clearWaiting();
        return;
    }
    QString message;
    switch (armed->verb) {
    case TagVerb::Claim:
        message = tr("Select the words of the claim: they are tagged as you let go.");
        break;
    case TagVerb::Speaker:
        message = tr("Select the words that name the speaker: they are tagged as you let go.");
        break;
    case TagVerb::Place:
        message = tr("Select the words that name the place: they are tagged as you let go.");
        break;
    case TagVerb::Cue:
        message = tr("Select the cue of the current claim, such as “said”: it is tagged as you let go.");
        break;
    case TagVerb::Highlight:
        message = tr("Select the words to highlight: they are marked as you let go.");
        break;
    case TagVerb::Tag:
        message = tr("Select the words for tag %1: they are tagged as you let go.").arg(armed->number);
        break;
    }
    m_pane.status()->showWaiting(message);
    m_pane.view()->setFocus();
}

QRect TaggingFlow::selectionOnScreen() const
{
    ReadingView *view = m_pane.view();
    QRectF place;
    for (const QRectF &rect : view->rectsOf(view->selectedSpan()))
        place |= rect;
    return {view->viewport()->mapToGlobal(place.toRect().topLeft()), place.toRect().size()};
}

void TaggingFlow::returnTo(QObject *popup)
{
    ReadingView *view = m_pane.view();
    connect(popup, &QObject::destroyed, view, [view] {
        view->activateWindow();
        view->setFocus();
    });
}

void TaggingFlow::openSpeakerChooser(const QString &words)
{
    if (m_chooser)
        m_chooser->close();
    m_chooser = new ObjectChooser(document(), ObjectKind::Speaker, words, m_pane.view());
    connect(m_chooser, &ObjectChooser::chosen, m_tagger, &Tagger::chooseSpeaker);
    connect(m_chooser, &ObjectChooser::newRequested, m_tagger, &Tagger::addSpeaker);
    returnTo(m_chooser);
    m_chooser->openAt(selectionOnScreen());
}

QStringList TaggingFlow::gazetteerIds() const
{
    QStringList ids;
    for (const Place &place : document().places()) {
        if (!place.gazetteerId.isEmpty())
            ids.append(place.gazetteerId);
    }
    return ids;
}

void TaggingFlow::openPlacePicker(const QString &words)
{
    const Article *article = m_pane.currentArticle();
    if (m_picker)
        m_picker->close();
    const QString &text = article->text.string();
    const Utf16Span span = m_pane.view()->selectedSpan();
    const Utf16Span sentence = sentenceAt(text, span.begin);
    PlacePicker::Question question{.words = words,
                                   .context = {.near = {},
                                               .nearIds = gazetteerIds(),
                                               .before = text.mid(sentence.begin, span.begin - sentence.begin),
                                               .after = text.mid(span.end, std::max<qsizetype>(0, sentence.end - span.end))},
                                   .occurrences = static_cast<int>(occurrencesOf(article->text, words).size()),
                                   .hasClaim = false,
                                   .role = {}};
    if (const Claim *claim = document().find<Claim>(m_tagger->currentClaim()); claim && claim->article == article->id) {
        question.hasClaim = true;
        // A place that stands in the very sentence of the claim is most likely where it happened.
        const auto words32 = article->text.toCodePoints(sentence);
        if (words32 && std::ranges::any_of(claim->content, [&](const TextSpan &content) { return content.overlaps(*words32); }))
            question.role = PlaceRole::Event;
    }
    m_picker = new PlacePicker(document(), m_gazetteer, m_basemap, std::move(question), m_pane.view());
    connect(m_picker, &PlacePicker::chosen, m_tagger, &Tagger::choosePlace);
    returnTo(m_picker);
    m_picker->openAt(selectionOnScreen());
}

void TaggingFlow::locate(QUuid place)
{
    const Place *known = document().find<Place>(place);
    if (!known)
        return;
    if (m_picker)
        m_picker->close();
    QStringList near = gazetteerIds();
    near.removeAll(known->gazetteerId);
    m_picker = new PlacePicker(document(), m_gazetteer, m_basemap,
                               {.words = known->name, .context = {.near = {}, .nearIds = near, .before = {}, .after = {}}, .role = {}, .located = place},
                               &m_panel);
    connect(m_picker, &PlacePicker::chosen, this, [this, place](const PlaceChoice &choice) { setWhere(place, choice.place); });
    m_picker->openAt(QRect(m_panel.mapToGlobal(QPoint(0, m_panel.height() / 3)), QSize(m_panel.width(), 1)));
}

void TaggingFlow::setWhere(QUuid place, const Place &answer)
{
    const Place *before = document().find<Place>(place);
    if (!before || answer.id == place || !answer.coordinates.isValid())
        return;
    Place after = *before;
    after.coordinates = answer.coordinates;
    after.precision = answer.precision;
    after.gazetteerId = answer.gazetteerId;
    if (!answer.gazetteerId.isEmpty())
        after.kind = answer.kind;
    const Edit edit = editObject(document(), after, tr("locate place"));
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done)
        m_pane.status()->showHint(done.error().message);
    else
        m_pane.status()->showDone(tr("Located: %1.").arg(after.name), true);
}

ObjectChooser *TaggingFlow::chooser() const
{
    return m_chooser;
}

PlacePicker *TaggingFlow::placePicker() const
{
    return m_picker;
}

void TaggingFlow::setCurrentObject(QUuid object, bool reveal)
{
    const bool isNew = m_current != object;
    m_current = object;
    if (isNew) {
        m_tagger->setCurrentObject(object);
        m_panel.setCurrentObject(object);
        // With a place go the claims about it: what the map's pin stands for.
        const bool isPlace = document().find<Place>(object);
        const QList<QUuid> claims = isPlace ? document().referrers<Claim>(object) : QList<QUuid>();
        m_pane.view()->setCurrentObject(object, QSet<QUuid>(claims.begin(), claims.end()));
        Q_EMIT currentObjectChanged(object);
    }
    if (reveal)
        m_pane.reveal(object);
}

void TaggingFlow::reset()
{
    m_tagger->disarm();
    m_current = QUuid();
    m_tagger->setCurrentObject({});
    m_pane.status()->clearWaiting();
    refreshSelection();
}

void TaggingFlow::editCurrent()
{
    if (m_current.isNull())
        m_pane.status()->showHint(tr("Nothing is selected: click tagged words, or tag some, then edit."));
    else
        m_panel.editCurrent();
}

void TaggingFlow::escape()
{
    if (m_tagger->armed())
        m_tagger->disarm();
    else if (!m_pane.view()->selectedSpan().isEmpty())
        clearSelection();
    else
        setCurrentObject({}, false);
}

void TaggingFlow::removeAtCaret()
{
    // On one naming of a speaker or place, that naming goes and not the speaker.
    const Article *article = m_pane.currentArticle();
    const auto caret = article ? article->text.toCodePoint(m_pane.view()->caretPosition()) : std::nullopt;
    const QList<QUuid> mentions = document().referrers<Mention>(m_current);
    const auto here = std::ranges::find_if(mentions, [&](QUuid id) {
        const Mention *mention = document().find<Mention>(id);
        return caret && mention->target == m_current && mention->article == article->id
            && mention->span.begin <= *caret && *caret <= mention->span.end;
    });
    remove({here == mentions.end() ? m_current : *here});
}

void TaggingFlow::remove(const QList<QUuid> &ids)
{
    QList<QUuid> present = ids;
    present.removeIf([this](QUuid id) { return !document().contains(id); });
    if (present.isEmpty()) {
        m_pane.status()->showHint(tr("Nothing is selected: click tagged words, or choose from the list, then remove."));
        return;
    }
    const qsizetype others = dependents(document(), present).size();
    if (others > 0) {
        const QString what = present.size() == 1 ? objectTitle(document(), present.first())
                                                 //: Several objects to be removed
                                                 : tr("%n selected object(s)", nullptr, static_cast<int>(present.size()));
        //: %1: what is removed. %n is how many other objects refer to it.
        const QString question = tr("Remove “%1”? %n other annotation(s) refer to it and will be changed or removed too.", nullptr,
                                    static_cast<int>(others)).arg(what);
        if (!m_prompt.confirm(question))
            return;
    }
    const Edit edit = removeObjects(document(), present);
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        m_pane.status()->showHint(done.error().message);
        return;
    }
    if (!document().contains(m_current))
        setCurrentObject({}, false);
    m_pane.status()->showDone(tr("Removed."), true);
}

void TaggingFlow::dispute(const QList<QUuid> &claims)
{
    QList<QUuid> chosen = claims;
    if (chosen.isEmpty() && document().find<Claim>(m_current))
        chosen.append(m_current);
    if (chosen.isEmpty()) {
        m_pane.status()->showHint(tr("Select the claims that dispute each other in the list (Ctrl+click), then press D."));
        return;
    }
    DisputeDialog dialog(document(), chosen, &m_panel);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Edit edit = dialog.edit();
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    if (!done) {
        m_pane.status()->showHint(done.error().message);
        return;
    }
    m_pane.status()->showDone(tr("Marked as disputed."), true);
}

void TaggingFlow::goToMark(bool isForward)
{
    // From where the reader is to the nearest begin of a mark beyond.
    ReadingView *view = m_pane.view();
    const auto &entries = view->marks().entries();
    const qsizetype caret = view->caretPosition();
    const auto beginOf = [](const MarkIndex::Entry &entry) { return entry.span.begin; };
    auto found = entries.end();
    if (isForward) {
        found = std::ranges::upper_bound(entries, caret, {}, beginOf);
    } else if (const auto after = std::ranges::lower_bound(entries, caret, {}, beginOf); after != entries.begin()) {
        found = std::prev(after);
    }
    if (found == entries.end()) {
        m_pane.status()->showHint(isForward ? tr("There is no tagged text further on.") : tr("There is no tagged text before this."));
        return;
    }
    const auto [span, placed] = *found;
    view->selectSpan({span.begin, span.begin});
    view->scrollTo(span);
    setCurrentObject(placed.mark.object, false);
}

void TaggingFlow::goToNextMention(QUuid object)
{
    ReadingView *view = m_pane.view();
    const qsizetype caret = view->caretPosition();
    std::optional<Utf16Span> first;
    std::optional<Utf16Span> next;
    for (const auto &[span, placed] : view->marks().entries()) {
        if (placed.mark.object != object)
            continue;
        if (!first)
            first = span;
        if (!next && span.begin > caret)
            next = span;
    }
    setCurrentObject(object, false);
    if (!first) {
        // Another article of the project may name it.
        m_pane.reveal(object);
        return;
    }
    const Utf16Span span = next.value_or(*first);
    view->selectSpan({span.begin, span.begin});
    view->scrollTo(span);
}

bool TaggingFlow::eventFilter(QObject *watched, QEvent *event)
{
    // A selection is finished when the button or the Shift key is let go.
    if (event->type() == QEvent::MouseButtonRelease && watched == m_pane.view()->viewport()) {
        // After the view itself has seen the release.
        QMetaObject::invokeMethod(m_tagger, &Tagger::selectionFinished, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Shift) {
        m_tagger->selectionFinished();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        escape();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TaggingFlow::clearSelection()
{
    const qsizetype caret = m_pane.view()->caretPosition();
    m_pane.view()->selectSpan({caret, caret});
}

} // namespace Hearsay
