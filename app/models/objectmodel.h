// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/models/annotationroles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Hearsay {

/// One kind of the document's objects as a list. The rows are those of the kind's table and the
/// document's signals are the model's brackets; nothing is stored here but what can be worked
/// out again (where an object is used, its text for searching), and that is forgotten as soon as
/// the object or one that it depends on changes.
///
/// TableModel answers the questions about rows, a subclass those about one object.
class ObjectModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// @p document must outlive the model.
    ObjectModel(const Document &document, ObjectKind kind, QObject *parent);
    ~ObjectModel() override;

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] ObjectKind objectKind() const { return m_kind; }
    /// Invalid when the model has no such object.
    [[nodiscard]] QModelIndex indexOf(QUuid id) const;
    [[nodiscard]] virtual QUuid idAt(int row) const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const final;

protected:
    /// Where others speak of an object, worked out from the document once and then kept.
    struct Usage
    {
        QList<QUuid> articles;
        qlonglong position = -1; ///< the first place; -1: nowhere
        int claims = 0;
        int mentions = 0;
        int highlights = 0;
        int disputes = 0;
    };

    [[nodiscard]] virtual int rowsInTable() const = 0;
    [[nodiscard]] virtual int rowInTable(QUuid id) const = 0;
    /// Answers for Qt::DisplayRole and the roles from DetailRole to QuoteRole.
    [[nodiscard]] virtual QVariant answer(int row, int role) const = 0;
    /// All words to be found by, not folded.
    [[nodiscard]] virtual QString searchText(int row) const = 0;
    /// Adds the objects of this model that read differently after @p change of any object.
    virtual void collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const = 0;

    [[nodiscard]] const Usage &usage(QUuid id) const;
    /// Where a span stands among all spans of the project, the articles in the user's order.
    [[nodiscard]] qlonglong textPosition(QUuid article, TextSpan span) const;

private:
    void connectBrackets();
    void refresh(const QSet<QUuid> &ids);
    void forget(QUuid id);
    void forgetAll();
    void forgetPlaces();
    void announceOrder(const Change &change);
    [[nodiscard]] QString accessibleText(int row) const;
    void addUse(const Object &object, Usage &found) const;

    const Document &m_document;
    const ObjectKind m_kind;
    mutable QHash<QUuid, Usage> m_usage;
    mutable QHash<QUuid, qlonglong> m_articleRows; ///< in the user's order; empty: not worked out
    mutable QHash<QUuid, QString> m_searchTexts;
};

/// The rows of the table of @p T; what is left to answer is about one object of it.
template<typename T>
class TableModel : public ObjectModel
{
public:
    explicit TableModel(const Document &document, QObject *parent = nullptr)
        : ObjectModel(document, static_cast<ObjectKind>(Object(T{}).index()), parent)
    {
    }

    [[nodiscard]] QUuid idAt(int row) const final { return object(row).id; }

protected:
    [[nodiscard]] const T &object(int row) const { return document().template table<T>().at(row); }
    [[nodiscard]] int rowsInTable() const final { return static_cast<int>(document().template table<T>().size()); }
    [[nodiscard]] int rowInTable(QUuid id) const final
    {
        return static_cast<int>(document().template table<T>().rowOf(id));
    }
    [[nodiscard]] QVariant answer(int row, int role) const final { return answerFor(object(row), role); }
    [[nodiscard]] QString searchText(int row) const final { return searchTextOf(object(row)); }

    [[nodiscard]] virtual QVariant answerFor(const T &object, int role) const = 0;
    [[nodiscard]] virtual QString searchTextOf(const T &object) const = 0;
};

} // namespace Hearsay
