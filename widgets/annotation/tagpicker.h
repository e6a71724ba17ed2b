// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Hearsay {

/// The codebook as buttons that are down for the tags an object has.
class TagPicker : public QWidget
{
    Q_OBJECT
public:
    explicit TagPicker(const Document &document, QWidget *parent = nullptr);

    /// Shows the codebook as it is now, with @p tags down.
    void showTags(const QList<QUuid> &tags);

Q_SIGNALS:
    void tagClicked(QUuid tag);

private:
    struct Entry
    {
        QUuid id;
        QString path;
        QRgb colour = 0;

        bool operator==(const Entry &) const = default;
    };
    void rebuild(const QList<Entry> &entries);

    const Document &m_document;
    QList<Entry> m_entries;
    QList<QToolButton *> m_buttons;
    QLabel *m_none;
};

} // namespace Hearsay
