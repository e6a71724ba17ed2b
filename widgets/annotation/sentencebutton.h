// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Hearsay {

/// A sentence that leads to its object: wraps within a few lines, is underlined under the mouse
/// and when the keyboard is on it.
class SentenceButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SentenceButton(int mostLines, QWidget *parent = nullptr);

    void setSentence(const QString &text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont shownFont() const;

    int m_mostLines;
    QString m_sentence;
};

} // namespace Hearsay
