// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace Hearsay {

/// What the symbols of the map mean, as a list to be read by eye, by keys and aloud. A popup:
/// Escape or a click elsewhere closes it.
class MapLegend : public QDialog
{
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);

    /// Beside @p anchor, in the colours of the window.
    void openAt(const QWidget &anchor);
    [[nodiscard]] QListWidget *list() const { return m_list; }

private:
    void fill();

    QListWidget *m_list;
};

} // namespace Hearsay
