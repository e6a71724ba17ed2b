// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/objectmodel.h"

namespace Hearsay {

/// The codebook, each tag with the names above it. CountRole: claims and highlights.
class TagModel final : public TableModel<Tag>
{
    Q_OBJECT
public:
    explicit TagModel(const Document &document, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant answerFor(const Tag &tag, int role) const override;
    [[nodiscard]] QString searchTextOf(const Tag &tag) const override;
    void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const override;

private:
    void addBelow(QUuid tag, QSet<QUuid> &ids) const;
};

} // namespace Hearsay
