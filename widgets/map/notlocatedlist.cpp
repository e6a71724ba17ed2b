// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/notlocatedlist.h"

#include "app/models/annotationroles.h"
#include "app/models/placemodel.h"

#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 4;

} // namespace

/// Only some of the places.
class PlaceSubset final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setPlaces(const QSet<QUuid> &places)
    {
        if (places == m_places)
            return;
        m_places = places;
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_places.contains(sourceModel()->index(row, 0, parent).data(IdRole).toUuid());
    }

private:
    QSet<QUuid> m_places;
};

NotLocatedList::NotLocatedList(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_model(new PlaceSubset(this))
    , m_list(new QListView(this))
    , m_title(new QLabel(this))
{
    m_model->setSourceModel(new PlaceModel(document, this));
    m_list->setObjectName(u"notLocated"_s);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Places that are not located"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMargin(4);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT placeChosen(index.data(IdRole).toUuid()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    hide();
}

void NotLocatedList::setPlaces(const QList<QUuid> &places)
{
    m_model->setPlaces(QSet<QUuid>(places.begin(), places.end()));
    const int count = m_model->rowCount();
    m_title->setText(tr("%n place(s) not located", nullptr, count));
    setVisible(count > 0);
    if (count > 0)
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(count, mostRows) + 2);
}

} // namespace Hearsay
