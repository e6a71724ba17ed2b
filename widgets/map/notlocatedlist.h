// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListView;

namespace Hearsay {

class PlaceSubset;

/// The places that a map cannot show since nobody knows where they are, under a line that counts
/// them. Hidden while there are none.
class NotLocatedList : public QWidget
{
    Q_OBJECT
public:
    /// @p document must outlive the list.
    explicit NotLocatedList(const Document &document, QWidget *parent = nullptr);

    /// Of the document's.
    void setPlaces(const QList<QUuid> &places);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// By mouse or keyboard.
    void placeChosen(QUuid place);

private:
    PlaceSubset *m_model;
    QListView *m_list;
    QLabel *m_title;
};

} // namespace Hearsay
