// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/geo/gazetteerentry.h"

#include <QAbstractListModel>

namespace Hearsay {

/// What some words may name: the places of the project that go by that name, then those of the
/// gazetteer, best first, then a new place of that name. Answers the roles of annotationroles.h.
class PlaceCandidateModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// @p document must outlive the model.
    explicit PlaceCandidateModel(const Document &document, QObject *parent = nullptr);

    /// A place of the document that is no answer; null: none.
    void setExcluded(QUuid place);
    /// What is looked for; @p isAsWritten: by the words of the article, which name the place then.
    /// Keeps the gazetteer's answers until the next ones come.
    void setName(const QString &name, bool isAsWritten = true);
    /// The gazetteer's answers for the name, best first.
    void setCandidates(const QList<PlaceCandidate> &candidates);
    /// Where the new place is, if the user has said so.
    void setPoint(const QGeoCoordinate &point);

    /// The place of a row: one of the document or, with an id of its own, a new one.
    [[nodiscard]] Place placeAt(int row) const;
    /// True where the document has the place already.
    [[nodiscard]] bool isKnown(int row) const;
    /// The row of the new place; -1: there is none, for want of a name.
    [[nodiscard]] int newRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Option
    {
        Place place;
        QString detail;
        bool isKnown = false;
    };

    void rebuild();
    [[nodiscard]] Option optionOf(const PlaceCandidate &candidate) const;

    const Document &m_document;
    QUuid m_excluded;
    QString m_name;
    bool m_isAsWritten = true;
    QList<PlaceCandidate> m_candidates;
    QGeoCoordinate m_point;
    QList<Option> m_options;
};

/// How exactly an entry of this kind says where something is.
[[nodiscard]] PlacePrecision precisionOf(PlaceKind kind);

} // namespace Hearsay
