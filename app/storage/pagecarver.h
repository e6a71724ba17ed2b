// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

#include <functional>

namespace Hearsay {

/// Finds rows in the pages of an SQLite file without its schema, its indexes or the pages that lead
/// to others: each page that holds rows of a table is read by itself. Says nothing about which
/// table a row is of, and gives rows of pages that are no longer in use too; only rows that prove
/// themselves by a hash can be believed.
///
/// Calls @p visit with the values of each row of @p least to @p most columns. @p bytes must begin
/// with a header as repairHeader() makes it.
void carveRows(const QByteArray &bytes, qsizetype least, qsizetype most, const std::function<void(const QVariantList &row)> &visit);

} // namespace Hearsay
