// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace Hearsay {

/// A small popup that offers the speakers or places known already for some words, best first,
/// and a new one of that name last. Up and Down choose, Enter takes, Esc closes; it deletes
/// itself when it closes.
class ObjectChooser : public QFrame
{
    Q_OBJECT
public:
    /// @p kind: ObjectKind::Speaker or Place. @p words: what the user selected, may be empty.
    /// @p document must outlive the chooser.
    ObjectChooser(const Document &document, ObjectKind kind, const QString &words, QWidget *parent);

    /// Shows it under @p rect (of the screen), or above where there is no room below.
    void openAt(const QRect &rect);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(QUuid id);
    void newRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void accept();
    void addCandidate(QUuid id);
    void addNew(const QString &name);
    [[nodiscard]] QList<QUuid> candidates(const QString &words) const;
    [[nodiscard]] QString detailOf(QUuid id) const;

    const Document &m_document;
    const ObjectKind m_kind;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace Hearsay
