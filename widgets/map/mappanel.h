// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/geo/basemap.h"
#include "app/geo/mapprojection.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QMenu;
class QTimer;
class QToolButton;

namespace Hearsay {

class MapFilterMenu;
class MapLegend;
class MapView;
class NotLocatedList;

/// The map with its buttons, and under it what a map cannot show: how far two places are from
/// each other, and the places that are not located. Follows the document; asks for everything
/// else by signals.
class MapPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p document must outlive the panel.
    MapPanel(const Document &document, std::shared_ptr<const Basemap> basemap, QWidget *parent = nullptr);
    ~MapPanel() override;

    /// The article shown. The map returns to where the user has left it for this article.
    void setCurrentArticle(QUuid article);
    /// Shows the places of the object: itself, what it mentions, those of the claim or dispute.
    void setCurrentObject(QUuid object);

    [[nodiscard]] MapView *view() const { return m_view; }
    /// What the export button offers; stays the owner's.
    void setExportMenu(QMenu *menu);
    [[nodiscard]] MapFilterMenu *filterMenu() const { return m_filterMenu; }
    [[nodiscard]] MapLegend *legend() const { return m_legend; }
    [[nodiscard]] QListView *notLocated() const;
    /// "Kunduz – Kabul: about 246 km, S"; empty unless two places are selected.
    [[nodiscard]] QString distance() const;

    /// Where the map was left for each article, to be kept over a restart: from article to
    /// "latitude longitude zoom".
    [[nodiscard]] QVariantMap viewports() const;
    void setViewports(const QVariantMap &viewports);

Q_SIGNALS:
    void placeChosen(QUuid place);
    /// Show the place's next mention in the article.
    void mentionRequested(QUuid place);
    void returnToText();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void connectView();
    void refreshSoon();
    void refresh();
    void refreshIcons();
    void refreshWords();
    void addToSelection(QUuid place);
    [[nodiscard]] QSet<QUuid> placesOf(QUuid object) const;

    const Document &m_document;
    MapView *m_view;
    MapFilterMenu *m_filterMenu;
    MapLegend *m_legend;
    NotLocatedList *m_notLocated;
    QToolButton *m_export = nullptr;
    QLabel *m_words;        ///< distance, filter, what is wrong with the map's data
    QList<std::pair<QToolButton *, QString>> m_buttons; ///< with the names of their icons
    QTimer *m_delay;
    QUuid m_article;
    QUuid m_object;
    QList<QUuid> m_compared; ///< in the order of the clicks
    QHash<QUuid, MapViewport> m_viewports; ///< by article
};

} // namespace Hearsay
