// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/history.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QScrollArea;

namespace Hearsay {

class ObjectCard;
class Prompt;

/// The current object, open in its card: what it is, what can be done with it, its fields. Empty
/// and hidden where there is none.
class Inspector : public QFrame
{
    Q_OBJECT
public:
    /// Both must outlive the inspector.
    Inspector(History &history, Prompt &prompt, QWidget *parent = nullptr);

    /// A null id, or one that the document does not have or that has no card, hides the inspector.
    void setObject(QUuid id);
    [[nodiscard]] QUuid object() const { return m_id; }
    /// Null where there is none.
    [[nodiscard]] ObjectCard *card() const { return m_card; }
    void commitFields();
    void editMainField();
    /// What the card would need to be seen whole at this width, in pixels.
    [[nodiscard]] int heightOfCard(int width) const;

Q_SIGNALS:
    void objectRequested(QUuid id);
    void revealRequested(QUuid id);
    void disputeRequested(const QList<QUuid> &claims);
    void locateRequested(QUuid place);
    void removeRequested(const QList<QUuid> &ids);
    void returnToText();
    void closeRequested();

private:
    void buildHeader();
    [[nodiscard]] ObjectCard *cardFor(ObjectKind kind);
    [[nodiscard]] ObjectCard *makeCard(ObjectKind kind);
    void showRefusal(const QString &message);

    History &m_history;
    Prompt &m_prompt;
    QLabel *m_kind;
    QLabel *m_refusal;
    QWidget *m_header;
    QScrollArea *m_area;
    QWidget *m_page;
    QHash<ObjectKind, ObjectCard *> m_cards;
    ObjectCard *m_card = nullptr;
    QUuid m_id;
};

} // namespace Hearsay
