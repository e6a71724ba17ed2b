// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x24, 0x26, 0x29);
    const QColor base(0x1b, 0x1d, 0x1f);
    const QColor text(0xe6, 0xe4, 0xdf);
    const QColor faint(0x98, 0x9a, 0x9d);
    QPalette palette(QColor(0x32, 0x35, 0x39), window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x24, 0x27));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, QColor(0x34, 0x37, 0x3b));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Accent, QColor(0x6f, 0xb1, 0xee));
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb4, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x73, 0x75, 0x78));
    return palette;
}

} // namespace

void applyAppearance(QApplication &application, const QString &appearance)
{
    if (appearance.isEmpty())
        return;
    const bool isDark = appearance == u"dark"_s;
    const auto wanted = isDark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    application.styleHints()->setColorScheme(wanted);
    const bool isDarkNow = application.palette().color(QPalette::Window).lightness() < 128;
    if (isDarkNow == isDark)
        return;
    QApplication::setStyle(u"Fusion"_s);
    application.setPalette(isDark ? darkPalette() : application.style()->standardPalette());
}

} // namespace Hearsay
