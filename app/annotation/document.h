// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/change.h"
#include "app/annotation/objecttable.h"

#include <QHash>
#include <QObject>

#include <expected>
#include <tuple>

namespace Hearsay {

/// Why a change was refused. @c message is translated and names the object.
struct EditError
{
    QString message;
};

/// Everything a project holds, as values: its articles and all that is said about them. The one
/// truth of the program; only changes alter it (see History), views follow its signals.
///
/// Always consistent: every reference points to an object that exists and is of the right kind,
/// every span lies within its article, whose text stays once it is annotated, and a claim takes
/// one position in a dispute. A change that would break this is refused whole.
/// Belongs to the thread it was made in.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const ObjectTable<Article> &articles() const { return table<Article>(); }
    [[nodiscard]] const ObjectTable<Claim> &claims() const { return table<Claim>(); }
    [[nodiscard]] const ObjectTable<Speaker> &speakers() const { return table<Speaker>(); }
    [[nodiscard]] const ObjectTable<Mention> &mentions() const { return table<Mention>(); }
    [[nodiscard]] const ObjectTable<Place> &places() const { return table<Place>(); }
    [[nodiscard]] const ObjectTable<Dispute> &disputes() const { return table<Dispute>(); }
    [[nodiscard]] const ObjectTable<Tag> &tags() const { return table<Tag>(); }
    [[nodiscard]] const ObjectTable<Highlight> &highlights() const { return table<Highlight>(); }

    template<typename T>
    [[nodiscard]] const ObjectTable<T> &table() const
    {
        return std::get<ObjectTable<T>>(m_tables);
    }
    /// Null when there is none of that type. Valid until the document changes.
    template<typename T>
    [[nodiscard]] const T *find(QUuid id) const
    {
        return table<T>().find(id);
    }

    [[nodiscard]] bool contains(QUuid id) const { return m_kinds.contains(id); }
    [[nodiscard]] std::optional<ObjectKind> kind(QUuid id) const;
    [[nodiscard]] std::optional<Object> object(QUuid id) const;
    /// The objects that refer to @p id, sorted by id: a speaker's mentions and claims, a claim's disputes.
    [[nodiscard]] QList<QUuid> referrers(QUuid id) const;
    /// Those of one type.
    template<typename T>
    [[nodiscard]] QList<QUuid> referrers(QUuid id) const
    {
        QList<QUuid> found = referrers(id);
        found.removeIf([this](QUuid referrer) { return !find<T>(referrer); });
        return found;
    }
    /// Cheaper than referrers(id).size(), and 0 where that is; counts each reference, so a claim
    /// that names a speaker twice counts twice.
    [[nodiscard]] qsizetype referrerCount(QUuid id) const { return m_referrers.count(id); }
    /// The words of the span in their article.
    [[nodiscard]] QString quote(QUuid article, TextSpan span) const;
    [[nodiscard]] bool isDisputed(QUuid claim) const;

    /// Applies all of @p change or, when it does not fit this document, nothing.
    [[nodiscard]] std::expected<void, EditError> apply(const Change &change);

    /// Fills an empty document at once, without a step in the history: what was read from a
    /// project. Objects come in any order. Refuses what is inconsistent, then stays empty.
    [[nodiscard]] std::expected<void, EditError> load(QList<Object> objects);

    /// Every object, in an order in which they can be added one by one.
    [[nodiscard]] QList<Object> objects() const;

    /// True when both hold equal objects.
    [[nodiscard]] bool equals(const Document &other) const { return m_tables == other.m_tables; }

Q_SIGNALS:
    /// Brackets for item models; rows are those of the kind's table.
    void aboutToInsert(Hearsay::ObjectKind kind, qsizetype row);
    void inserted(Hearsay::ObjectKind kind, qsizetype row);
    void aboutToRemove(Hearsay::ObjectKind kind, qsizetype row);
    void removed(Hearsay::ObjectKind kind, qsizetype row, QUuid id);
    void changed(Hearsay::ObjectKind kind, qsizetype row);
    /// After all objects of a change.
    void applied(const Hearsay::Change &change);
    void aboutToReset();
    void reset();

private:
    [[nodiscard]] std::expected<void, EditError> applyObject(const ObjectChange &change);
    [[nodiscard]] std::expected<void, EditError> check(const ObjectChange &change) const;
    [[nodiscard]] std::expected<void, EditError> checkObject(const Object &object) const;
    void store(const Object &object, bool announce);
    void erase(const Object &object);
    void clear();
    void link(const Object &object);
    void unlink(const Object &object);

    std::tuple<ObjectTable<Article>, ObjectTable<Claim>, ObjectTable<Speaker>, ObjectTable<Mention>,
               ObjectTable<Place>, ObjectTable<Dispute>, ObjectTable<Tag>, ObjectTable<Highlight>>
        m_tables;
    QHash<QUuid, ObjectKind> m_kinds;
    QMultiHash<QUuid, QUuid> m_referrers;
};

} // namespace Hearsay
