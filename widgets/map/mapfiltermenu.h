// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/placesonmap.h"

#include <QMenu>

namespace Hearsay {

/// The menu by which the user narrows what the map shows: to an article, a claim, a speaker, a
/// dispute, a precision; one of each at a time. Filled anew each time it opens.
class MapFilterMenu : public QMenu
{
    Q_OBJECT
public:
    /// @p document must outlive the menu.
    explicit MapFilterMenu(const Document &document, QWidget *parent = nullptr);

    [[nodiscard]] const MapFilter &filter() const { return m_filter; }
    /// Everything again.
    void clearFilter();
    /// The article shown and the object that is current: what "this article" and "this claim" mean.
    /// A filter by the article or claim before goes over to them.
    void setCurrent(QUuid article, QUuid object);
    /// "Speaker: Nasrat Rahimi · Exact": the filter in words; empty without one.
    [[nodiscard]] QString summary() const;
    /// Objects that are gone narrow nothing any more.
    void forgetLost();

Q_SIGNALS:
    void filterChanged();

private:
    void fill();
    template<typename T>
    void addObjects(const QString &title, QUuid MapFilter::*member);
    void addPrecisions();
    void choose(const MapFilter &filter);

    const Document &m_document;
    MapFilter m_filter;
    QUuid m_article;
    QUuid m_object;
};

} // namespace Hearsay
