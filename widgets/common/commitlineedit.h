// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/commitsession.h"

#include <QLineEdit>

namespace Hearsay {

/// One line that becomes a change by itself, see CommitSession.
class CommitLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CommitLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] CommitSession *session() const { return m_session; }

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CommitSession *m_session = nullptr;
};

} // namespace Hearsay
