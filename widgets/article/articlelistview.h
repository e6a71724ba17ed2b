// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QUuid>

namespace Hearsay {

/// The list inside of ArticleList: rows are dragged to other places, files dropped on it.
class ArticleListView : public QListView
{
    Q_OBJECT
public:
    explicit ArticleListView(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void moveRequested(QUuid article, int row);
    void filesDropped(const QStringList &paths);
    void activatedByKey();
    void detailsRequested();       ///< F2
    void returnToText();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] int rowAfterDrop(QUuid article, QPoint position) const;
};

/// The files on this computer that are dragged.
[[nodiscard]] QStringList localFilesOf(const QMimeData &data);

} // namespace Hearsay
