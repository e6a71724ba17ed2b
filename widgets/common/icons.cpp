// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

/// Drawings that mean a direction of reading: back and forth, away from here, lines of text.
/// Where the window runs from right to left they are drawn the other way round.
constexpr std::array directed{u"undo", u"redo", u"move", u"quit", u"open", u"article", u"details", u"sample"};

bool isMirrored(QStringView name)
{
    return QGuiApplication::isRightToLeft()
        && std::ranges::any_of(directed, [name](const char16_t *one) { return name == one; });
}

/// Draws an SVG whose lines are "currentColor" in the palette's colour. Qt's own engine for SVG
/// does not recolour, and pixmaps made beforehand would not follow a palette that changes.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QByteArray drawing)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @p logicalSize is in device-independent pixels, as QIcon asks since Qt 6.8.
    QPixmap scaledPixmap(const QSize &logicalSize, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QSize size = (QSizeF(logicalSize) * scale).toSize();
        const QColor colour = colourFor(mode);
        const bool isTurned = isMirrored(m_name);
        const QString key = u"hearsay-icon/%1%6/%2x%3@%4/%5"_s.arg(m_name).arg(size.width()).arg(size.height())
                                .arg(scale).arg(colour.name(QColor::HexArgb), isTurned ? u"-rtl"_s : QString());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        if (isTurned) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"HearsayLineIconEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QString m_name;
    QByteArray m_drawing;
};

} // namespace

QIcon themedIcon(QStringView name)
{
    QFile file(u":/hearsay/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "themedIcon", qPrintable(file.fileName()));
        return {};
    }
    return QIcon(new LineIconEngine(name.toString(), file.readAll()));
}

QIcon applicationIcon()
{
    return QIcon(u":/hearsay/icons/hearsay.svg"_s);
}

} // namespace Hearsay
