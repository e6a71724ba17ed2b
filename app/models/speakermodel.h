// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/objectmodel.h"

namespace Hearsay {

/// The speakers, with what they are and how much they say. CountRole: their claims.
class SpeakerModel final : public TableModel<Speaker>
{
    Q_OBJECT
public:
    explicit SpeakerModel(const Document &document, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant answerFor(const Speaker &speaker, int role) const override;
    [[nodiscard]] QString searchTextOf(const Speaker &speaker) const override;
    void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const override;
};

} // namespace Hearsay
