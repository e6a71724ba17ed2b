// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/maplegend.h"

#include "app/geo/mapsymbols.h"

#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

const QSize signSize(34, 36);

MapPlace exampleOf(PlacePrecision precision)
{
    MapPlace place;
    place.precision = precision;
    return place;
}

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_list(new QListWidget(this))
{
    setObjectName(u"mapLegend"_s);
    setWindowTitle(tr("Legend"));
    m_list->setAccessibleName(tr("What the symbols of the map mean"));
    m_list->setIconSize(signSize);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
}

void MapLegend::fill()
{
    m_list->clear();
    const MapTheme theme = MapTheme::forPalette(palette());
    const auto add = [&](const QString &text, const std::function<void(QPainter &)> &paint) {
        QPixmap sign(signSize * devicePixelRatioF());
        sign.setDevicePixelRatio(devicePixelRatioF());
        sign.fill(Qt::transparent);
        QPainter painter(&sign);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
        painter.end();
        m_list->addItem(new QListWidgetItem(QIcon(sign), text));
    };
    const auto addPlace = [&](const QString &text, const MapPlace &place, bool isSelected = false) {
        add(text, [&](QPainter &painter) {
            const QPointF middle = QRectF({}, signSize).center();
            paintSymbol(painter, middle - symbolRect(place.precision).center(), place, theme, isSelected);
        });
    };
    // The forms say how exact a place is known.
    addPlace(tr("Known exactly"), exampleOf(PlacePrecision::Exact));
    addPlace(tr("Somewhere near"), exampleOf(PlacePrecision::Near));
    addPlace(tr("Somewhere in the district, in a dashed circle"), exampleOf(PlacePrecision::District));
    addPlace(tr("Somewhere in the hatched province or country"), exampleOf(PlacePrecision::Province));
    // The signs in them say what the place is to the claims.
    for (const auto &row : Vocabulary<PlaceRole>::rows) {
        //: A sign in the symbol of a place. %1: "Event", "Dateline" …
        add(tr("Role: %1").arg(vocabularyLabel(row.value)), [&](QPainter &painter) {
            const QPointF middle = QRectF({}, signSize).center();
            constexpr QPointF half(8, 8);
            paintRoleSign(painter, QRectF(middle - half, middle + half), row.value, theme.place);
        });
    }
    MapPlace disputed = exampleOf(PlacePrecision::Near);
    disputed.isDisputed = true;
    addPlace(tr("A claim about it is disputed"), disputed);
    addPlace(tr("Selected"), exampleOf(PlacePrecision::Near), true);
    add(tr("Several places: click to go closer"), [&](QPainter &painter) {
        paintCluster(painter, QRectF({}, signSize).center(), 12, theme, font());
    });
    m_list->setCurrentRow(0);
}

void MapLegend::openAt(const QWidget &anchor)
{
    fill();
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 8);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 4);
    adjustSize();
    // Where it fits, on the screen of the map.
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height()));
    if (isRightToLeft())
        at.rx() += anchor.width() - width();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace Hearsay
