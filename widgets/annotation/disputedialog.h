// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edits.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Hearsay {

/// Asks what some claims disagree on and what each of them says to it: a new dispute, or one that
/// exists already for the claims to join.
class DisputeDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p claims: at least one, all in @p document, which must outlive the dialog. Joining is
    /// proposed where one of them is in a dispute already.
    DisputeDialog(const Document &document, const QList<QUuid> &claims, QWidget *parent = nullptr);

    /// The change that does what the dialog says.
    [[nodiscard]] Edit edit() const;

    /// The dispute to join; null: a new one.
    [[nodiscard]] QUuid joined() const;

protected:
    void accept() override;

private:
    struct Side
    {
        QUuid claim;
        QLineEdit *position;
    };

    void buildChoice();
    void addSide(QUuid claim, QVBoxLayout *layout);
    void refresh();
    [[nodiscard]] QList<DisputePosition> positions() const;
    [[nodiscard]] bool canJoin() const;

    const Document &m_document;
    QFormLayout *m_form;
    QComboBox *m_choice;
    QLineEdit *m_question;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
    QList<Side> m_sides;
};

} // namespace Hearsay
