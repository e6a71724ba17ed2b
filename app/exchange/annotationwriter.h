// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace Hearsay {

/// Writes the annotations of one document, in a stable order: each with what hangs on it.
class AnnotationWriter
{
public:
    /// @p collection is what annotations without another target are about. @p document must
    /// outlive the writer.
    AnnotationWriter(const Document &document, bool withRelations, QUuid collection);

    [[nodiscard]] QJsonArray write();

private:
    void writeClaim(const Claim &claim);
    void writeCue(const Claim &claim);
    void writeMention(const Mention &mention);
    void writeHighlight(const Highlight &highlight);
    void writeDispute(const Dispute &dispute);
    /// A relation that belongs to @p owner and is its @p at-th of the kind @p what.
    void link(QLatin1StringView what, QLatin1StringView words, QUuid owner, QUuid from, QUuid to,
              qsizetype at, const QJsonObject &extra = {}, const QString &text = {});
    void addTags(QJsonArray &bodies, const QList<QUuid> &tags) const;
    [[nodiscard]] QJsonObject spanTarget(QUuid article, TextSpan span) const;

    const Document &m_document;
    bool m_withRelations;
    QUuid m_collection;
    QJsonArray m_items;
};

} // namespace Hearsay
