// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Hearsay {

/// Draws a row of any model that answers AnnotationRole: sign, title, detail. Knows roles only.
/// All rows of a list are equally high, so that ten thousand of them need not be measured.
class ObjectDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p titleLines: how many lines a title may take.
    explicit ObjectDelegate(int titleLines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_titleLines;
};

} // namespace Hearsay
