// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/objectlist.h"

#include "widgets/common/objectdelegate.h"
#include "widgets/annotation/objectlistview.h"
#include "widgets/common/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hearsay {

using namespace Qt::StringLiterals;

ObjectList::ObjectList(ObjectModel *model, int titleLines, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new FilterModel(this))
    , m_search(new SearchField(this))
    , m_orders(new QComboBox(this))
    , m_view(new ObjectListView(this))
    , m_empty(new QLabel(this))
    , m_matches(new QLabel(this))
    , m_emptyText(emptyText)
{
    m_model->setParent(this);
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ObjectDelegate(titleLines, m_view));
    m_search->setPlaceholderText(/*: Stands in an empty search field. */ tr("Filter"));
    m_search->setAccessibleName(tr("Filter the list"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(24);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_matches->setForegroundRole(QPalette::PlaceholderText);
    m_matches->setContentsMargins(8, 0, 8, 2);
    buildOrders();

    auto *bar = new QHBoxLayout;
    bar->setObjectName(u"bar"_s);
    bar->setContentsMargins(6, 6, 6, 4);
    bar->setSpacing(4);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_orders);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_matches);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_view);
    connectParts();
    refreshCount();
}

void ObjectList::buildOrders()
{
    m_orders->setAccessibleName(tr("Order of the list"));
    m_orders->setToolTip(tr("Order of the list"));
    m_orders->addItem(/*: Order of a list: as in the article. */ tr("In text"), QVariant::fromValue(FilterModel::Order::Text));
    m_orders->addItem(/*: Order of a list. */ tr("By name"), QVariant::fromValue(FilterModel::Order::Name));
    //: The objects that are used most come first.
    m_orders->addItem(tr("Most used"), QVariant::fromValue(FilterModel::Order::Count));
    m_orders->addItem(/*: Order of a list: the newest first. */ tr("Newest"), QVariant::fromValue(FilterModel::Order::Newest));
}

void ObjectList::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterText(text);
        refreshCount();
    });
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (m_view->selectionModel()->selectedRows().isEmpty() && m_filter->rowCount() > 0)
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &SearchField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &ObjectListView::filterRequested, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &ObjectListView::copyRequested, this, [this] {
        QStringList lines;
        const QList<QUuid> ids = m_view->selectedIds();
        for (const QUuid id : ids)
            lines.append(m_model->indexOf(id).data().toString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(m_orders, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setOrder(m_orders->currentData().value<FilterModel::Order>());
        m_view->scrollTo(m_view->currentIndex());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        // Rows that go away deselect: that is nobody's choice.
        if (!m_isSelecting && !selected.isEmpty())
            Q_EMIT currentChosen(m_view->currentId());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ObjectList::refreshCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ObjectList::refreshCount);
}

void ObjectList::setArticle(QUuid article)
{
    m_filter->setArticle(article);
    refreshCount();
}

void ObjectList::select(QUuid id)
{
    const QScopedValueRollback rollback(m_isSelecting, true);
    if (!m_filter->filterText().isEmpty() && m_filter->hides(id))
        m_search->clear();
    const QModelIndex index = m_filter->indexOf(id);
    if (!index.isValid()) {
        m_view->clearSelection();
        return;
    }
    if (m_view->currentIndex() == index && m_view->selectionModel()->isSelected(index))
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void ObjectList::addButton(QToolButton *button)
{
    auto *bar = layout()->findChild<QHBoxLayout *>(u"bar"_s);
    bar->addWidget(button);
}

void ObjectList::refreshCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    const bool isFiltered = !m_filter->filterText().isEmpty();
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(isFiltered && all > 0 ? tr("Nothing matches “%1”.").arg(m_filter->filterText()) : m_emptyText);
    m_matches->setVisible(isFiltered && shown > 0);
    //: How many rows of a list match the filter.
    m_matches->setText(tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
    Q_EMIT countChanged(shown);
}

} // namespace Hearsay
