// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/objectmodel.h"

namespace Hearsay {

/// The claims, each as a sentence: "Rahimi: Kunduz is clear — disputed by Mujahid".
/// CountRole: how many other claims dispute it.
class ClaimModel final : public TableModel<Claim>
{
    Q_OBJECT
public:
    explicit ClaimModel(const Document &document, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant answerFor(const Claim &claim, int role) const override;
    [[nodiscard]] QString searchTextOf(const Claim &claim) const override;
    void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const override;

private:
    [[nodiscard]] QString detail(const Claim &claim) const;
    [[nodiscard]] QString quote(const Claim &claim) const;
    [[nodiscard]] int opponents(const Claim &claim) const;
    void addSides(const Dispute &dispute, QSet<QUuid> &ids) const;
    /// Those whose sentence names the speakers of @p claim as disputing them.
    void addOpponents(QUuid claim, QSet<QUuid> &ids) const;
};

} // namespace Hearsay
