// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>
#include <QObject>
#include <QSet>
#include <QUuid>

namespace Hearsay {

class ReadingView;

/// What screen readers see of a ReadingView: the canonical text, where its characters stand,
/// and in the attributes of a character the marks on it. Offsets are UTF-16 units of the text.
class ReadingAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// Makes every ReadingView have one. May be called again.
    static void install();

    explicit ReadingAccessible(ReadingView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type,
                                           int *startOffset, int *endOffset) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType type,
                                          int *startOffset, int *endOffset) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType type,
                                       int *startOffset, int *endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    [[nodiscard]] ReadingView &view() const;
    [[nodiscard]] Utf16Span unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] QString give(Utf16Span span, int *startOffset, int *endOffset) const;
};

/// Says aloud what marks the caret has come into: "claim: Kunduz is clear".
class MarkAnnouncer final : public QObject
{
    Q_OBJECT
public:
    explicit MarkAnnouncer(ReadingView &view);

Q_SIGNALS:
    /// Also sent to the screen reader, if there is one.
    void announced(const QString &words);

private:
    void look();

    ReadingView &m_view;
    QSet<QUuid> m_inside;  // the objects whose marks the caret is in
};

} // namespace Hearsay
