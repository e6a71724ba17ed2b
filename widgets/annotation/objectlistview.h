// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QUuid>

namespace Hearsay {

/// A list of objects worked by keyboard. It asks; others do.
class ObjectListView : public QListView
{
    Q_OBJECT
public:
    explicit ObjectListView(QWidget *parent = nullptr);

    /// In the order of the rows.
    [[nodiscard]] QList<QUuid> selectedIds() const;
    [[nodiscard]] QUuid currentId() const;

Q_SIGNALS:
    void editRequested();          ///< Enter, F2
    void removeRequested();        ///< Delete, Backspace
    void disputeRequested();       ///< D
    void filterRequested();        ///< "/"
    void returnToText();           ///< Esc
    void copyRequested();          ///< Ctrl+C

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Hearsay
