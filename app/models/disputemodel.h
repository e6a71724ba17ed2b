// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/objectmodel.h"

namespace Hearsay {

/// The disputes: question, sides, status. CountRole: their claims.
class DisputeModel final : public TableModel<Dispute>
{
    Q_OBJECT
public:
    explicit DisputeModel(const Document &document, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant answerFor(const Dispute &dispute, int role) const override;
    [[nodiscard]] QString searchTextOf(const Dispute &dispute) const override;
    void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const override;

private:
    [[nodiscard]] QString sides(const Dispute &dispute) const;
};

} // namespace Hearsay
