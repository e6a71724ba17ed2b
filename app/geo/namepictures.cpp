// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/namepictures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Hearsay {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;

QColor inkOf(LabelStyle style, const MapTheme &theme)
{
    switch (style) {
    case LabelStyle::Place:
        return theme.text;
    case LabelStyle::Province:
        return theme.provinceName;
    case LabelStyle::Country:
        return theme.countryName;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void paintName(QPainter &painter, const MapLabel &label, const MapTheme &theme, const QFont &font)
{
    const QFont own = labelFont(label.style, font);
    const QFontMetricsF metrics(own);
    const QPointF base(label.rect.center().x() - metrics.horizontalAdvance(label.text) / 2,
                       label.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    QPainterPath outline;
    outline.addText(base, own, label.text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(inkOf(label.style, theme));
    painter.setFont(own);
    painter.drawText(base, label.text);
}

QImage namePicture(const MapLabel &label, const NameStyle &style)
{
    QImage image((label.rect.size() * style.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(style.pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    MapLabel alone = label;
    alone.rect.moveTopLeft({});
    paintName(painter, alone, style.theme, style.font);
    painter.end();
    return image;
}

void NamePictures::setStyle(const NameStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_pictures.clear();
    m_bytes = 0;
}

const QImage *NamePictures::find(const MapLabel &label) const
{
    const auto found = m_pictures.constFind({label.style, label.text});
    return found == m_pictures.constEnd() ? nullptr : &*found;
}

void NamePictures::insert(const MapLabel &label, const QImage &image)
{
    QImage &kept = m_pictures[{label.style, label.text}];
    m_bytes += image.sizeInBytes() - kept.sizeInBytes();
    kept = image;
}

QList<MapLabel> NamePictures::missing(const MapOverlay &overlay, const QRectF &seen) const
{
    QList<MapLabel> labels;
    for (const MapLabel &label : overlay.labels) {
        if (!find(label))
            labels.append(label);
    }
    std::ranges::stable_partition(labels, [&seen](const MapLabel &label) { return label.rect.intersects(seen); });
    return labels;
}

void NamePictures::tidy(const MapOverlay &overlay)
{
    if (m_bytes <= mostBytes)
        return;
    QHash<Key, QImage> kept;
    m_bytes = 0;
    for (const MapLabel &label : overlay.labels) {
        const QImage *known = find(label);
        const Key key{label.style, label.text};
        if (!known || kept.contains(key))
            continue;
        m_bytes += known->sizeInBytes();
        kept.insert(key, *known);
    }
    m_pictures = kept;
}

} // namespace Hearsay
