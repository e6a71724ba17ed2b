// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/objectmodel.h"

#include "app/annotation/articleorder.h"
#include "app/models/folded.h"

#include <QTextDocument>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

ObjectModel::ObjectModel(const Document &document, ObjectKind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_kind(kind)
{
    connectBrackets();
}

ObjectModel::~ObjectModel() = default;

void ObjectModel::connectBrackets()
{
    connect(&m_document, &Document::aboutToInsert, this, [this](ObjectKind kind, qsizetype row) {
        if (kind == m_kind)
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    });
    connect(&m_document, &Document::inserted, this, [this](ObjectKind kind) {
        if (kind == ObjectKind::Article)
            forgetPlaces();
        if (kind == m_kind)
            endInsertRows();
    });
    connect(&m_document, &Document::aboutToRemove, this, [this](ObjectKind kind, qsizetype row) {
        if (kind == m_kind)
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    });
    connect(&m_document, &Document::removed, this, [this](ObjectKind kind, qsizetype, QUuid id) {
        if (kind == ObjectKind::Article)
            forgetPlaces();
        if (kind != m_kind)
            return;
        forget(id);
        endRemoveRows();
    });
    connect(&m_document, &Document::changed, this, [this](ObjectKind kind, qsizetype row) {
        if (kind == ObjectKind::Article)
            forgetPlaces();
        if (kind == m_kind)
            refresh({idAt(static_cast<int>(row))});
    });
    connect(&m_document, &Document::applied, this, [this](const Change &change) {
        QSet<QUuid> ids;
        for (const ObjectChange &object : change.objects)
            collectAffected(object, ids);
        refresh(ids);
        announceOrder(change);
    });
    connect(&m_document, &Document::aboutToReset, this, [this] {
        beginResetModel();
        forgetAll();
    });
    connect(&m_document, &Document::reset, this, [this] {
        forgetAll();
        endResetModel();
    });
}

void ObjectModel::refresh(const QSet<QUuid> &ids)
{
    QList<int> rows;
    rows.reserve(ids.size());
    for (const QUuid id : ids) {
        forget(id);
        if (const int row = rowInTable(id); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    // Neighbours in one signal: renaming a speaker of a thousand claims is not a thousand.
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        Q_EMIT dataChanged(index(rows.at(i)), index(rows.at(last)));
        i = last + 1;
    }
}

void ObjectModel::forget(QUuid id)
{
    m_usage.remove(id);
    m_searchTexts.remove(id);
}

void ObjectModel::forgetPlaces()
{
    m_articleRows.clear();
    m_usage.clear();
}

void ObjectModel::announceOrder(const Change &change)
{
    const auto isMoved = [](const ObjectChange &object) {
        const auto *before = object.before ? std::get_if<Article>(&*object.before) : nullptr;
        const auto *after = object.after ? std::get_if<Article>(&*object.after) : nullptr;
        return before && after && before->position != after->position;
    };
    if (rowsInTable() > 0 && std::ranges::any_of(change.objects, isMoved))
        Q_EMIT dataChanged(index(0), index(rowsInTable() - 1)); // every role: proxies sort by what they like
}

void ObjectModel::forgetAll()
{
    m_articleRows.clear();
    m_usage.clear();
    m_searchTexts.clear();
}

QModelIndex ObjectModel::indexOf(QUuid id) const
{
    const int row = rowInTable(id);
    return row < 0 ? QModelIndex() : index(row);
}

int ObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rowsInTable();
}

QVariant ObjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case IdRole:
        return idAt(row);
    case KindRole:
        return static_cast<int>(m_kind);
    case SearchTextRole: {
        QString &text = m_searchTexts[idAt(row)];
        if (text.isNull())
            text = u" "_s + folded(searchText(row));
        return text;
    }
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(accessibleText(row)); // a tooltip takes what looks like HTML for HTML
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    default:
        if (role == Qt::DisplayRole || (role >= DetailRole && role <= QuoteRole))
            return answer(row, role);
        return {};
    }
}

QString ObjectModel::accessibleText(int row) const
{
    QStringList parts{answer(row, Qt::DisplayRole).toString(), answer(row, DetailRole).toString(),
                      answer(row, QuoteRole).toString()};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

QHash<int, QByteArray> ObjectModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"_ba}, {KindRole, "kind"_ba}, {DetailRole, "detail"_ba}, {CountRole, "count"_ba},
                  {ColourRole, "colour"_ba}, {ShapeRole, "shape"_ba}, {DisputedRole, "disputed"_ba},
                  {ShortcutRole, "shortcut"_ba}, {ArticlesRole, "articles"_ba}, {PositionRole, "position"_ba},
                  {QuoteRole, "quote"_ba}, {SearchTextRole, "searchText"_ba}});
    return names;
}

qlonglong ObjectModel::textPosition(QUuid article, TextSpan span) const
{
    if (m_articleRows.isEmpty()) {
        for (const QUuid id : articlesInOrder(m_document))
            m_articleRows.insert(id, m_articleRows.size());
    }
    // 40 bits hold any offset of a text that fits into memory here (files end at 50 MB).
    return (m_articleRows.value(article) << 40) + span.begin;
}

const ObjectModel::Usage &ObjectModel::usage(QUuid id) const
{
    const auto known = m_usage.constFind(id);
    if (known != m_usage.constEnd())
        return *known;
    Usage found;
    for (const QUuid referrer : m_document.referrers(id)) {
        if (const Claim *claim = m_document.find<Claim>(referrer)) {
            ++found.claims;
            addUse(*claim, found);
        } else if (const Mention *mention = m_document.find<Mention>(referrer)) {
            ++found.mentions;
            addUse(*mention, found);
        } else if (const Highlight *highlight = m_document.find<Highlight>(referrer)) {
            ++found.highlights;
            addUse(*highlight, found);
        } else if (m_document.find<Dispute>(referrer)) {
            ++found.disputes;
        }
    }
    return *m_usage.insert(id, found);
}

void ObjectModel::addUse(const Object &object, Usage &found) const
{
    const QUuid article = articleOf(object);
    if (!found.articles.contains(article))
        found.articles.append(article);
    const QList<TextSpan> spans = spansOf(object);
    const qlonglong position = textPosition(article, spans.first());
    if (found.position < 0 || position < found.position)
        found.position = position;
}

} // namespace Hearsay
