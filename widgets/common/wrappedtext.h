// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextLayout>

class QPainter;

namespace Hearsay {

/// Plain text broken into a few lines, the last one ending in "…" where there is more. Each text
/// runs in its own direction and stands at the leading edge of @p direction.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width, int mostLines, Qt::LayoutDirection direction);

    [[nodiscard]] int height() const { return m_lines * m_lineHeight; }
    [[nodiscard]] int lines() const { return m_lines; }
    /// In the painter's pen, with the upper left corner at @p corner.
    void draw(QPainter *painter, QPoint corner) const;

private:
    QTextLayout m_layout;
    QString m_elided; ///< the last line, where it had to be shortened
    Qt::Alignment m_alignment;
    int m_width;
    int m_lineHeight;
    int m_lines = 0;
};

} // namespace Hearsay
