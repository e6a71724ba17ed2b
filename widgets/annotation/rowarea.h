// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

#include <functional>

namespace Hearsay {

/// Rows of widgets, one for each of some objects. Rows are made anew only when the objects are
/// others; otherwise they are shown anew, so that a field in one keeps the keyboard.
class RowArea : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(qsizetype index)>;
    using Show = std::function<void(QWidget *row, qsizetype index)>;

    RowArea(Make make, Show show, QWidget *parent = nullptr);

    void setIds(const QList<QUuid> &ids);
    /// Stands below the rows; owned by the area from now on.
    void setFooter(QWidget *footer);

private:
    Make m_make;
    Show m_show;
    QList<QUuid> m_ids;
    QList<QWidget *> m_rows;
};

} // namespace Hearsay
