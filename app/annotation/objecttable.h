// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <algorithm>
#include <utility>
#include <vector>

namespace Hearsay {

/// The objects of one kind, sorted by id. Ids of version 7 sort by the time they were made, so
/// the order is that of tagging, and an object that comes back by undo comes back at its own row.
template<typename T>
class ObjectTable
{
public:
    using const_iterator = typename std::vector<T>::const_iterator;

    [[nodiscard]] qsizetype size() const noexcept { return static_cast<qsizetype>(m_objects.size()); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_objects.empty(); }
    [[nodiscard]] const T &at(qsizetype row) const { return m_objects.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] const_iterator begin() const noexcept { return m_objects.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return m_objects.end(); }

    /// Null when there is none. Valid until the table changes.
    [[nodiscard]] const T *find(QUuid id) const
    {
        const auto it = lowerBound(id);
        return it != m_objects.end() && it->id == id ? &*it : nullptr;
    }
    /// -1 when there is none.
    [[nodiscard]] qsizetype rowOf(QUuid id) const
    {
        const auto it = lowerBound(id);
        return it != m_objects.end() && it->id == id ? it - m_objects.begin() : -1;
    }
    /// The row that an object with this id has or would get.
    [[nodiscard]] qsizetype rowFor(QUuid id) const { return lowerBound(id) - m_objects.begin(); }

    bool operator==(const ObjectTable &) const = default;

private:
    friend class Document; // the only one that writes

    [[nodiscard]] const_iterator lowerBound(QUuid id) const
    {
        return std::lower_bound(m_objects.begin(), m_objects.end(), id,
                                [](const T &object, QUuid key) { return object.id < key; });
    }
    void insert(qsizetype row, T object) { m_objects.insert(m_objects.begin() + row, std::move(object)); }
    void remove(qsizetype row) { m_objects.erase(m_objects.begin() + row); }
    void replace(qsizetype row, T object) { m_objects[static_cast<std::size_t>(row)] = std::move(object); }

    std::vector<T> m_objects;
};

} // namespace Hearsay
