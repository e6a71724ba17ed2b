// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/prompt.h"

#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace Hearsay {

bool DialogPrompt::confirm(const QString &question)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question,
                    QMessageBox::Yes | QMessageBox::No, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

std::optional<QString> DialogPrompt::askForText(const QString &question, const QString &proposal)
{
    bool isAccepted = false;
    const QString text = QInputDialog::getText(QApplication::activeWindow(), QGuiApplication::applicationDisplayName(),
                                               question, QLineEdit::Normal, proposal, &isAccepted);
    return isAccepted ? std::optional(text) : std::nullopt;
}

} // namespace Hearsay
