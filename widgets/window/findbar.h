// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Hearsay {

/// Finds words in the article: a strip that opens under it and searches as the user types,
/// without regard to case. Knows the text, not the view: it says where to go.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void setText(const CanonicalText &text);
    /// Opens with @p words to look for; an empty string keeps the last ones.
    void open(const QString &words, qsizetype from);
    void findNext(qsizetype from);
    void findPrevious(qsizetype from);

Q_SIGNALS:
    void found(Hearsay::Utf16Span span);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(bool isForward, qsizetype from);
    void close();

    CanonicalText m_text;
    QLineEdit *m_field;
    QLabel *m_result;
    qsizetype m_start = 0;
};

} // namespace Hearsay
