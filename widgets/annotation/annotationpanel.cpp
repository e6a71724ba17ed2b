// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/annotationpanel.h"

#include "app/annotation/edits.h"
#include "app/models/claimmodel.h"
#include "app/models/disputemodel.h"
#include "app/models/placemodel.h"
#include "app/models/speakermodel.h"
#include "app/models/tagmodel.h"
#include "app/text/uuid7.h"
#include "widgets/annotation/colourpicker.h"
#include "widgets/annotation/inspector.h"
#include "widgets/annotation/narrowtabbar.h"
#include "widgets/annotation/objectlist.h"
#include "widgets/annotation/objectlistview.h"
#include "widgets/common/icons.h"
#include "widgets/common/searchfield.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

AnnotationPanel::AnnotationPanel(Document &document, History &history, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_history(history)
    , m_tabs(new NarrowTabWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_inspector(new Inspector(history, prompt, this))
    , m_scope(new QToolButton(this))
{
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (const auto kind = m_document.kind(m_current))
            m_cardHeights.insert(*kind, m_splitter->sizes().value(1));
    });
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scope);
    layout->addWidget(m_splitter, 1);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setCheckable(true);
    m_scope->setAutoRaise(true);
    m_scope->setText(tr("Annotations of all articles"));
    m_scope->setToolTip(tr("Show the annotations of every article in the project, not only of the one shown"));
    connect(m_scope, &QToolButton::toggled, this, &AnnotationPanel::refreshScope);

    buildTabs();
    connectInspector();
    connect(&m_document, &Document::applied, this, &AnnotationPanel::dropLostObject);
    connect(&m_document, &Document::reset, this, &AnnotationPanel::dropLostObject);
    connect(&m_document, &Document::reset, this, &AnnotationPanel::refreshScope);
    connect(&m_document, &Document::inserted, this, [this](ObjectKind kind) {
        if (kind == ObjectKind::Article)
            refreshScope();
    });
    refreshScope();
}

AnnotationPanel::~AnnotationPanel() = default;

void AnnotationPanel::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(true);
    m_tabs->setUsesScrollButtons(true);
    addTab(new ClaimModel(m_document), 2, tr("Claims"),
           tr("No claims yet.\nSelect what somebody says in the article and press C."));
    addTab(new SpeakerModel(m_document), 1, tr("Speakers"),
           tr("No speakers yet.\nSelect a name in the article and press S."));
    addTab(new DisputeModel(m_document), 2, tr("Disputes"),
           tr("No disputed facts yet.\nSelect claims that contradict each other in the tab Claims and press D."));
    addTab(new PlaceModel(m_document), 1, tr("Places"),
           tr("No places yet.\nSelect a name in the article and press P."));
    addTab(new TagModel(m_document), 1, tr("Tags"),
           tr("No tags yet.\nAdd the first of your codebook with the button above."));
    auto *add = new QToolButton(this);
    add->setObjectName(u"addTag"_s);
    add->setIcon(themedIcon(u"add"));
    add->setToolTip(tr("New tag"));
    add->setAccessibleName(tr("New tag"));
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, &AnnotationPanel::addTag);
    list(ObjectKind::Tag)->addButton(add);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { setFocusProxy(m_tabs->currentWidget()); });
    setFocusProxy(m_tabs->currentWidget());
}

void AnnotationPanel::addTab(ObjectModel *model, int titleLines, const QString &name, const QString &emptyText)
{
    auto *page = new ObjectList(model, titleLines, emptyText, m_tabs);
    const int index = m_tabs->addTab(page, name);
    m_lists.insert(model->objectKind(), page);
    const auto showCount = [this, index, name](int count) {
        // On a line of its own: five names and numbers in a row are wider than the panel.
        m_tabs->setTabText(index, QString(name + u'\n' + QLocale().toString(count)));
    };
    connect(page, &ObjectList::countChanged, this, showCount);
    showCount(page->filter()->rowCount());
    page->view()->setAccessibleName(name);
    connectList(page);
}

void AnnotationPanel::connectList(ObjectList *list)
{
    ObjectListView *view = list->view();
    connect(list, &ObjectList::currentChosen, this, &AnnotationPanel::goTo);
    connect(view, &QAbstractItemView::doubleClicked, this,
            [this, view] { Q_EMIT objectActivated(view->currentId()); });
    connect(view, &ObjectListView::editRequested, this, [this, view] {
        if (!view->currentId().isNull())
            goTo(view->currentId());
        editCurrent();
    });
    connect(view, &ObjectListView::removeRequested, this, [this, view] {
        if (const QList<QUuid> ids = view->selectedIds(); !ids.isEmpty())
            Q_EMIT removeRequested(ids);
    });
    connect(view, &ObjectListView::disputeRequested, this, [this] {
        if (const QList<QUuid> claims = selectedClaims(); !claims.isEmpty())
            Q_EMIT disputeRequested(claims);
    });
    connect(view, &ObjectListView::returnToText, this, &AnnotationPanel::returnToText);
}

void AnnotationPanel::connectInspector()
{
    connect(m_inspector, &Inspector::objectRequested, this, [this](QUuid id) {
        goTo(id);
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &Inspector::revealRequested, this, &AnnotationPanel::objectActivated);
    connect(m_inspector, &Inspector::disputeRequested, this, &AnnotationPanel::disputeRequested);
    connect(m_inspector, &Inspector::locateRequested, this, &AnnotationPanel::locateRequested);
    connect(m_inspector, &Inspector::removeRequested, this, &AnnotationPanel::removeRequested);
    connect(m_inspector, &Inspector::returnToText, this, &AnnotationPanel::returnToText);
    connect(m_inspector, &Inspector::closeRequested, this, [this] {
        goTo({});
        setFocus(Qt::OtherFocusReason);
    });
}

void AnnotationPanel::setCurrentArticle(QUuid article)
{
    m_article = article;
    refreshScope();
}

void AnnotationPanel::refreshScope()
{
    m_scope->setVisible(m_document.articles().size() > 1);
    const bool isAll = m_scope->isChecked() || m_document.articles().size() <= 1;
    for (ObjectList *list : std::as_const(m_lists))
        list->setArticle(isAll ? QUuid() : m_article);
}

void AnnotationPanel::setCurrentObject(QUuid id)
{
    if (const Mention *mention = m_document.find<Mention>(id))
        id = mention->target;
    const auto kind = m_document.kind(id);
    if (!kind)
        id = QUuid();
    m_current = id;
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
        if (kind != it.key()) {
            it.value()->select({});
            continue;
        }
        m_tabs->setCurrentWidget(it.value());
        it.value()->select(id);
    }
    openCard(id);
}

void AnnotationPanel::openCard(QUuid id)
{
    const auto before = m_document.kind(m_inspector->object());
    m_inspector->setObject(id);
    const auto now = m_document.kind(m_inspector->object());
    // From claim to claim the list keeps its height: rows must not jump under the arrow keys.
    if (now && now != before)
        shareRoom(*now);
}

void AnnotationPanel::shareRoom(ObjectKind kind)
{
    const int room = m_splitter->height();
    // As high as the card where that leaves the list a good part, or as the user left it.
    const int wanted = std::min(m_inspector->heightOfCard(m_splitter->width()), room * 3 / 5);
    const int card = m_cardHeights.value(kind, std::max(wanted, room / 4));
    m_splitter->setSizes({room - card, card});
    // The row may have gone out of sight as the list became shorter.
    if (auto *list = qobject_cast<ObjectList *>(m_tabs->currentWidget()))
        list->view()->scrollTo(list->view()->currentIndex());
}

void AnnotationPanel::goTo(QUuid id)
{
    if (id == m_current)
        return;
    const auto *claims = list(ObjectKind::Claim)->view();
    // Several rows: the selection is the user's, only the card follows.
    if (claims->hasFocus() && claims->selectedIds().size() > 1) {
        m_current = id;
        openCard(id);
    } else {
        setCurrentObject(id);
    }
    Q_EMIT currentObjectChanged(m_current);
}

QList<QUuid> AnnotationPanel::selectedClaims() const
{
    const QList<QUuid> ids = list(ObjectKind::Claim)->view()->selectedIds();
    if (ids.isEmpty() && m_document.find<Claim>(m_current))
        return {m_current};
    return ids;
}

void AnnotationPanel::editCurrent()
{
    if (!m_current.isNull())
        m_inspector->editMainField();
}

void AnnotationPanel::commitFields()
{
    m_inspector->commitFields();
}

void AnnotationPanel::dropLostObject()
{
    if (m_current.isNull() || m_document.contains(m_current))
        return;
    setCurrentObject({});
    Q_EMIT currentObjectChanged({});
}

void AnnotationPanel::addTag()
{
    Tag tag;
    tag.id = createUuidV7();
    tag.colour = ColourPicker::proposal(m_document.tags().size());
    const auto isTaken = [this](const auto &matches) { return std::ranges::any_of(m_document.tags(), matches); };
    tag.name = tr("New tag");
    for (int number = 2; isTaken([&](const Tag &other) { return other.name == tag.name; }); ++number)
        //: Name of a tag until the user gives it another; %1 counts.
        tag.name = tr("New tag %1").arg(number);
    for (int number = 1; number <= 9 && tag.shortcut == 0; ++number) {
        if (!isTaken([number](const Tag &other) { return other.shortcut == number; }))
            tag.shortcut = number;
    }
    const Edit edit = addObject(m_document, tag, tr("add tag"));
    if (!edit || !m_history.perform(*edit))
        return;
    goTo(tag.id);
    editCurrent();
}

void AnnotationPanel::keyPressEvent(QKeyEvent *event)
{
    // From wherever in the panel nobody else wanted it.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT returnToText();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Hearsay
