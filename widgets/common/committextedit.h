// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/commitsession.h"

#include <QPlainTextEdit>

namespace Hearsay {

/// Text of a few lines that becomes a change by itself, see CommitSession. As high as its text,
/// within limits.
class CommitTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Lines {
        One,  ///< one paragraph that may wrap: Enter commits and returns to the text
        Many, ///< Enter begins a paragraph, Ctrl+Enter commits and returns
    };

    explicit CommitTextEdit(Lines lines, QWidget *parent = nullptr);

    [[nodiscard]] CommitSession *session() const { return m_session; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    [[nodiscard]] int heightFor(int lines) const;

    Lines m_lines;
    CommitSession *m_session = nullptr;
    bool m_isShowing = false; ///< setting the text by program, not by hand
};

} // namespace Hearsay
