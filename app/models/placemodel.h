// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/objectmodel.h"

namespace Hearsay {

/// The sign of a place: how exact it is.
[[nodiscard]] DecorationShape shapeOf(const Place &place);

/// The places, with kind, coordinates and precision. CountRole: claims and mentions.
class PlaceModel final : public TableModel<Place>
{
    Q_OBJECT
public:
    explicit PlaceModel(const Document &document, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant answerFor(const Place &place, int role) const override;
    [[nodiscard]] QString searchTextOf(const Place &place) const override;
    void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const override;
};

} // namespace Hearsay
