// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"

#include <QByteArray>
#include <QDir>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <expected>

namespace Hearsay {

/// Turns annotations.json, in which people write what is said about the sample in the words of
/// the dispatch, into the objects of a document. The same input gives the same ids. For
/// developers: messages are not translated, and all faults are reported at once.
class SampleBuilder
{
public:
    /// @p article is the dispatch as it was read; its id is replaced by a lasting one.
    explicit SampleBuilder(Article article);

    /// The article and all that is said about it, or what is wrong with @p annotations, one fault a line.
    [[nodiscard]] std::expected<QList<Object>, QStringList> build(const QByteArray &annotations);

private:
    /// Words of the dispatch: "Mujahid", or "[Mujahid], however" where they occur more than once.
    [[nodiscard]] TextSpan span(const QString &quote);
    [[nodiscard]] QList<TextSpan> spans(const QJsonValue &quotes);

    [[nodiscard]] QUuid newId(const QString &kind, const QString &key);
    [[nodiscard]] QUuid idOf(const QString &kind, const QJsonValue &key);
    [[nodiscard]] QList<QUuid> idsOf(const QString &kind, const QJsonValue &keys);
    [[nodiscard]] QString text(const QJsonObject &from, QLatin1StringView key, bool mayBeEmpty = true);
    template<typename Enum>
    [[nodiscard]] Enum word(const QJsonObject &from, QLatin1StringView key);
    void refuseUnknownKeys(const QJsonObject &object, const QStringList &known);
    void fault(const QString &what);

    void addArticle(const QJsonObject &from);
    void addTag(const QJsonObject &from);
    void addSpeaker(const QJsonObject &from);
    void addPlace(const QJsonObject &from);
    void addMentions(const QJsonObject &from, MentionKind kind, QUuid target);
    void addClaim(const QJsonObject &from);
    void addDispute(const QJsonObject &from);
    void addHighlight(const QJsonObject &from);

    Article m_article;
    QHash<QString, QUuid> m_ids; ///< by "kind/key"
    QList<Object> m_objects;
    QStringList m_faults;
    QString m_where;             ///< the object that is read now, for messages
    int m_count = 0;
};

/// The bytes of kunduz-baghlan.jsonld, made from the dispatch and annotations.json in @p folder,
/// or why they cannot be made.
[[nodiscard]] std::expected<QByteArray, QString> makeSample(const QDir &folder);

} // namespace Hearsay
