// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"

#include <QComboBox>

namespace Hearsay {

/// A drop-down list of a closed vocabulary. Turning the wheel over it scrolls the card and does
/// not change an annotation by accident.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    template<typename Enum>
    void fill()
    {
        for (const auto &row : Vocabulary<Enum>::rows)
            addItem(vocabularyLabel(row.value), static_cast<int>(row.value));
    }
    template<typename Enum>
    [[nodiscard]] Enum choice() const
    {
        return static_cast<Enum>(currentData().toInt());
    }
    template<typename Enum>
    void show(Enum value)
    {
        setCurrentIndex(findData(static_cast<int>(value)));
    }
    using QComboBox::show;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Hearsay
