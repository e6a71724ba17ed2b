// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/mapoverlay.h"
#include "app/geo/maptheme.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace Hearsay {

/// What the picture of a name depends on beside the name.
struct NameStyle
{
    MapTheme theme;
    QFont font; ///< of the window
    double pixelRatio = 1;

    bool operator==(const NameStyle &) const = default;
};

/// The name as text over its own outline, so that it can be read on any ground. Takes about a
/// millisecond.
void paintName(QPainter &painter, const MapLabel &label, const MapTheme &theme, const QFont &font);
/// The same as a picture of the size of MapLabel::rect. Any thread.
[[nodiscard]] QImage namePicture(const MapLabel &label, const NameStyle &style);

/// Names of the map kept as pictures, since drawing a screenful of them takes longer than a frame
/// may: whoever paints asks for the missing ones to be drawn elsewhere.
class NamePictures
{
public:
    [[nodiscard]] const NameStyle &style() const { return m_style; }
    /// Forgets what was drawn in another style.
    void setStyle(const NameStyle &style);
    /// Null: not drawn yet.
    [[nodiscard]] const QImage *find(const MapLabel &label) const;
    void insert(const MapLabel &label, const QImage &image);
    /// The names of the overlay that there are no pictures of, those in @p seen (its pixels)
    /// first.
    [[nodiscard]] QList<MapLabel> missing(const MapOverlay &overlay, const QRectF &seen) const;
    /// Forgets what @p overlay does not name, once it has become too much to keep.
    void tidy(const MapOverlay &overlay);

private:
    using Key = std::pair<LabelStyle, QString>;

    QHash<Key, QImage> m_pictures;
    qsizetype m_bytes = 0;
    NameStyle m_style;
};

} // namespace Hearsay
