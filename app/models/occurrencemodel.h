// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/canonicaltext.h"

#include <QAbstractListModel>
#include <QList>

namespace Hearsay {

/// Places in a text to tick or untick: each row has the words in their sentence, in one line,
/// and knows where in it they stand. All are ticked at first.
class OccurrenceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    // Unscoped: Qt takes roles as int.
    enum Role {
        MatchBeginRole = Qt::UserRole,  ///< int: of the words in the display text, in UTF-16
        MatchLengthRole,                ///< int
    };

    /// @p spans: valid in @p text.
    OccurrenceModel(const CanonicalText &text, const QList<TextSpan> &spans, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QList<TextSpan> ticked() const;
    [[nodiscard]] qsizetype tickedCount() const { return m_ticked.count(true); }
    void tickAll(bool isTicked);

Q_SIGNALS:
    void tickedChanged();

private:
    struct Excerpt
    {
        QString before;
        QString words;
        QString after;
    };
    [[nodiscard]] Excerpt excerptOf(int row) const;

    CanonicalText m_text;
    QList<TextSpan> m_spans;
    QList<bool> m_ticked;
    mutable Excerpt m_excerpt;    ///< of the row asked for last: neither text nor spans change
    mutable int m_excerptRow = -1;
};

} // namespace Hearsay
