// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/annotation/objectcard.h"

namespace Hearsay {

class ColourPicker;

/// An entry of the codebook.
class TagCard : public ObjectCard
{
    Q_OBJECT
public:
    TagCard(History &history, Prompt &prompt, QWidget *parent = nullptr);

private:
    void buildParent();
    void buildShortcut();
    void giveShortcut(int number);
    [[nodiscard]] bool isBelow(const Tag &tag) const;
};

} // namespace Hearsay
