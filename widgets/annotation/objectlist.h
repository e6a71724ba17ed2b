// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/filtermodel.h"
#include "app/models/objectmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Hearsay {

class ObjectListView;
class SearchField;

/// One tab of the panel: a filter, an order, the list, and in its stead a sentence where the list
/// is empty.
class ObjectList : public QWidget
{
    Q_OBJECT
public:
    /// Takes @p model as its child. @p emptyText says how to make the first one.
    ObjectList(ObjectModel *model, int titleLines, const QString &emptyText, QWidget *parent = nullptr);

    [[nodiscard]] ObjectModel *model() const { return m_model; }
    [[nodiscard]] FilterModel *filter() const { return m_filter; }
    [[nodiscard]] ObjectListView *view() const { return m_view; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] QComboBox *orderBox() const { return m_orders; }

    /// Shows only what the article speaks of; all for a null id.
    void setArticle(QUuid article);
    /// Selects the object's row alone and brings it into sight; selects nothing where it has none.
    /// A filter that hides the object is cleared. No signal.
    void select(QUuid id);
    /// A button beside the filter.
    void addButton(QToolButton *button);

Q_SIGNALS:
    /// The user went to another row.
    void currentChosen(QUuid id);
    /// How many rows are shown.
    void countChanged(int count);

private:
    void buildOrders();
    void connectParts();
    void refreshCount();

    ObjectModel *m_model;
    FilterModel *m_filter;
    SearchField *m_search;
    QComboBox *m_orders;
    ObjectListView *m_view;
    QLabel *m_empty;
    QLabel *m_matches;
    QString m_emptyText;
    bool m_isSelecting = false;
};

} // namespace Hearsay
