// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mappanel.h"

#include "app/geo/geodistance.h"
#include "app/geo/placesonmap.h"
#include "widgets/common/icons.h"
#include "widgets/map/mapfiltermenu.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapview.h"
#include "widgets/map/notlocatedlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostViewports = 100;

} // namespace

MapPanel::MapPanel(const Document &document, std::shared_ptr<const Basemap> basemap, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_view(new MapView(std::move(basemap), this))
    , m_filterMenu(new MapFilterMenu(document, this))
    , m_legend(new MapLegend(this))
    , m_notLocated(new NotLocatedList(document, this))
    , m_words(new QLabel(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"mapPanel"_s);
    m_words->setObjectName(u"mapWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMargin(4);
    m_words->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_notLocated);
    setFocusProxy(m_view);
    connectView();

    // Of a hundred changes at once only the last state is drawn.
    m_delay->setSingleShot(true);
    m_delay->setInterval(0);
    connect(m_delay, &QTimer::timeout, this, &MapPanel::refresh);
    connect(&m_document, &Document::applied, this, &MapPanel::refreshSoon);
    connect(&m_document, &Document::reset, this, [this] {
        m_compared.clear();
        m_object = QUuid();
        m_filterMenu->clearFilter();
        refreshSoon();
    });
    connect(m_filterMenu, &MapFilterMenu::filterChanged, this, &MapPanel::refreshSoon);
}

MapPanel::~MapPanel() = default;

QWidget *MapPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    const auto add = [this, layout](const QString &name, const QString &icon, const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        layout->addWidget(button);
        m_buttons.append({button, icon});
        return button;
    };
    QToolButton *fit = add(u"mapFit"_s, u"fit"_s, tr("Show all places"), tr("Show all places (Home)"));
    QToolButton *closer = add(u"mapCloser"_s, u"zoom-in"_s, /*: Makes the map show less, but larger. */ tr("Closer"), tr("Closer (+)"));
    QToolButton *farther = add(u"mapFarther"_s, u"zoom-out"_s, /*: Makes the map show more, but smaller. */ tr("Farther"), tr("Farther (-)"));
    layout->addStretch();
    QToolButton *filter = add(u"mapFilter"_s, u"filter"_s, tr("Choose which places are shown"),
                              tr("Show only the places of an article, a claim, a speaker, a dispute"));
    QToolButton *legend = add(u"mapLegendButton"_s, u"legend"_s, tr("Legend"), tr("What the symbols of the map mean"));
    m_export = add(u"mapExport"_s, u"export"_s, tr("Export or print the map"), tr("Write what is seen to a picture or a document, or print it"));
    filter->setMenu(m_filterMenu);
    filter->setPopupMode(QToolButton::InstantPopup);
    connect(legend, &QToolButton::clicked, this, [this, legend] { m_legend->openAt(*legend); });
    connect(fit, &QToolButton::clicked, m_view, &MapView::fit);
    connect(closer, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1); });
    connect(farther, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(-1); });
    refreshIcons();
    return bar;
}

void MapPanel::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
}

void MapPanel::refreshIcons()
{
    for (const auto &[button, icon] : std::as_const(m_buttons))
        button->setIcon(themedIcon(icon));
}

QListView *MapPanel::notLocated() const
{
    return m_notLocated->list();
}

void MapPanel::connectView()
{
    connect(m_view, &MapView::placeChosen, this, [this](QUuid place) {
        m_compared = place.isNull() ? QList<QUuid>() : QList<QUuid>{place};
        Q_EMIT placeChosen(place);
        refreshWords();
    });
    connect(m_view, &MapView::placeAdded, this, &MapPanel::addToSelection);
    connect(m_view, &MapView::mentionRequested, this, &MapPanel::mentionRequested);
    connect(m_view, &MapView::returnToText, this, &MapPanel::returnToText);
    connect(m_view, &MapView::viewportChanged, this, [this] {
        if (m_view->hasMoved())
            m_viewports.insert(m_article, m_view->viewport());
        else
            m_viewports.remove(m_article);
    });
    connect(m_view, &MapView::settled, this, &MapPanel::refreshWords);
    connect(m_notLocated, &NotLocatedList::placeChosen, this, &MapPanel::placeChosen);
}

void MapPanel::setCurrentArticle(QUuid article)
{
    m_article = article;
    m_filterMenu->setCurrent(m_article, m_object);
    const auto left = m_viewports.constFind(article);
    if (left != m_viewports.constEnd())
        m_view->setViewport(*left);
    else
        m_view->fit();
}

QSet<QUuid> MapPanel::placesOf(QUuid object) const
{
    QSet<QUuid> places;
    const auto addClaim = [&](QUuid id) {
        if (const Claim *claim = m_document.find<Claim>(id)) {
            for (const ClaimPlace &place : claim->places)
                places.insert(place.place);
        }
    };
    if (m_document.find<Place>(object))
        places.insert(object);
    else if (const Mention *mention = m_document.find<Mention>(object); mention && mention->kind == MentionKind::Place)
        places.insert(mention->target);
    else if (const Dispute *dispute = m_document.find<Dispute>(object)) {
        for (const DisputePosition &position : dispute->positions)
            addClaim(position.claim);
    } else {
        addClaim(object);
    }
    return places;
}

void MapPanel::setCurrentObject(QUuid object)
{
    m_object = object;
    m_filterMenu->setCurrent(m_article, m_object);
    const QSet<QUuid> places = placesOf(object);
    // Two that are being compared stay selected while one of them is the current one.
    if (m_compared.size() == 2 && m_compared.contains(object))
        return;
    m_compared = places.size() == 1 ? QList<QUuid>(places.begin(), places.end()) : QList<QUuid>();
    m_view->setSelected(places, true);
    refreshWords();
}

void MapPanel::addToSelection(QUuid place)
{
    m_compared.removeOne(place);
    m_compared.append(place);
    while (m_compared.size() > 2)
        m_compared.removeFirst();
    m_view->setSelected(QSet<QUuid>(m_compared.begin(), m_compared.end()), false);
    refreshWords();
}

QString MapPanel::distance() const
{
    if (m_compared.size() != 2)
        return {};
    const Place *from = m_document.find<Place>(m_compared.first());
    const Place *to = m_document.find<Place>(m_compared.last());
    if (!from || !to || !from->coordinates.isValid() || !to->coordinates.isValid())
        return {};
    //: How far %2 is from %1, two names of places. %3: "about 246 km, SSE"
    return tr("%1 – %2: %3").arg(from->name, to->name, distanceAndBearing(from->coordinates, to->coordinates));
}

void MapPanel::refreshWords()
{
    QStringList lines = m_view->basemap().errors();
    if (const QString filter = m_filterMenu->summary(); !filter.isEmpty()) {
        //: %1: a claim, a speaker's name …
        lines.append(tr("Only: %1").arg(filter));
    }
    if (const QString words = distance(); !words.isEmpty())
        lines.append(words);
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
}

void MapPanel::refreshSoon()
{
    m_delay->start();
}

void MapPanel::refresh()
{
    m_filterMenu->forgetLost();
    m_compared.removeIf([this](QUuid id) { return !m_document.contains(id); });
    // A map that nobody sees costs nothing; it is brought up to date when it is shown.
    if (!isVisible())
        return;
    const PlacesOnMap places = placesOnMap(m_document, m_filterMenu->filter());
    m_notLocated->setPlaces(places.notLocated);
    refreshWords();
    m_view->setPlaces(places.located);
    if (m_compared.size() != 2)
        m_view->setSelected(placesOf(m_object), false);
}

void MapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
}

void MapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

QVariantMap MapPanel::viewports() const
{
    QVariantMap stored;
    for (auto it = m_viewports.constBegin(); it != m_viewports.constEnd() && stored.size() < mostViewports; ++it) {
        const QGeoCoordinate centre = MapProjection::fromWorld(it->centre);
        stored.insert(it.key().toString(QUuid::WithoutBraces),
                      u"%1 %2 %3"_s.arg(centre.latitude(), 0, 'f', 5).arg(centre.longitude(), 0, 'f', 5).arg(it->zoom, 0, 'f', 3));
    }
    return stored;
}

void MapPanel::setViewports(const QVariantMap &viewports)
{
    for (auto it = viewports.constBegin(); it != viewports.constEnd(); ++it) {
        // Anybody may have edited the settings.
        QList<double> numbers;
        for (const QString &word : it->toString().split(u' ')) {
            bool isNumber = false;
            const double number = word.toDouble(&isNumber);
            if (isNumber && std::isfinite(number))
                numbers.append(number);
        }
        const QUuid article = QUuid::fromString(it.key());
        if (numbers.size() != 3 || article.isNull())
            continue;
        const QGeoCoordinate centre(numbers[0], numbers[1]);
        if (centre.isValid())
            m_viewports.insert(article, MapViewport{MapProjection::toWorld(centre), numbers[2], {}}.bounded());
    }
}

} // namespace Hearsay
