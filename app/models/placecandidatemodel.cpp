// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/placecandidatemodel.h"

#include "app/annotation/edits.h"
#include "app/geo/coordinateparser.h"
#include "app/models/annotationroles.h"
#include "app/models/placemodel.h"
#include "app/text/isolated.h"
#include "app/text/uuid7.h"

#include <QLocale>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// Names beyond this many are no help.
constexpr qsizetype mostKnown = 8;

} // namespace

PlacePrecision precisionOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Country:
        return PlacePrecision::Country;
    case PlaceKind::Province:
        return PlacePrecision::Province;
    case PlaceKind::District:
        return PlacePrecision::District;
    case PlaceKind::City:
    case PlaceKind::Landmark:
    case PlaceKind::Other:
        return PlacePrecision::Exact;
    }
    Q_UNREACHABLE_RETURN(PlacePrecision::Exact);
}

PlaceCandidateModel::PlaceCandidateModel(const Document &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
}

void PlaceCandidateModel::setExcluded(QUuid place)
{
    m_excluded = place;
    rebuild();
}

void PlaceCandidateModel::setName(const QString &name, bool isAsWritten)
{
    m_name = name.simplified();
    m_isAsWritten = isAsWritten;
    rebuild();
}

void PlaceCandidateModel::setCandidates(const QList<PlaceCandidate> &candidates)
{
    m_candidates = candidates;
    rebuild();
}

void PlaceCandidateModel::setPoint(const QGeoCoordinate &point)
{
    m_point = point;
    rebuild();
}

PlaceCandidateModel::Option PlaceCandidateModel::optionOf(const PlaceCandidate &candidate) const
{
    const GazetteerEntry &entry = candidate.entry;
    Option option;
    option.place.id = createUuidV7();
    // As the article has it; the number of the gazetteer tells which one is meant. What somebody
    // types to find it may be half of a name.
    option.place.name = m_name.isEmpty() || !m_isAsWritten ? entry.name : m_name;
    option.place.kind = entry.kind;
    option.place.coordinates = entry.coordinates;
    option.place.precision = precisionOf(entry.kind);
    option.place.gazetteerId = entry.id;
    //: Joins a province and its country: "Baghlan, Afghanistan"
    QString where = entry.kind == PlaceKind::Country || entry.province.isEmpty() || entry.kind == PlaceKind::Province
        ? entry.country
        : tr("%1, %2").arg(entry.province, entry.country);
    if (entry.kind == PlaceKind::Country)
        where.clear();
    QStringList parts{vocabularyLabel(entry.kind), where};
    if (entry.population > 0) {
        //: %1: how many people live in a place, a number as people write it
        parts.append(tr("%1 people").arg(QLocale().toString(entry.population)));
    }
    if (entry.name != option.place.name)
        parts.prepend(entry.name);
    option.detail = joinedFacts(parts);
    return option;
}

void PlaceCandidateModel::rebuild()
{
    beginResetModel();
    m_options.clear();
    QStringList known;
    for (const QUuid id : placeCandidates(m_document, m_name)) {
        const Place &place = *m_document.find<Place>(id);
        if (m_options.size() == mostKnown)
            break;
        if (id == m_excluded)
            continue;
        const QString where = place.coordinates.isValid() ? coordinateToDecimal(place.coordinates)
                                                          //: A place without coordinates.
                                                          : tr("not located");
        //: A place that the project has already. %1: "City", %2: its coordinates
        m_options.append({place, tr("In this project · %1 · %2").arg(vocabularyLabel(place.kind), where), true});
        known.append(place.gazetteerId);
    }
    for (const PlaceCandidate &candidate : std::as_const(m_candidates)) {
        if (!known.contains(candidate.entry.id))
            m_options.append(optionOf(candidate));
    }
    if (!m_name.isEmpty()) {
        Option option;
        option.place.id = createUuidV7();
        option.place.name = m_name;
        option.place.coordinates = m_point;
        option.detail = m_point.isValid() ? coordinateToDecimal(m_point) : tr("None of these: without coordinates for now");
        m_options.append(option);
    }
    endResetModel();
}

Place PlaceCandidateModel::placeAt(int row) const
{
    return m_options.at(row).place;
}

bool PlaceCandidateModel::isKnown(int row) const
{
    return m_options.at(row).isKnown;
}

int PlaceCandidateModel::newRow() const
{
    return m_name.isEmpty() ? -1 : static_cast<int>(m_options.size()) - 1;
}

int PlaceCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

QVariant PlaceCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Option &option = m_options.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        //: %1: the name of a place that is not in the project yet
        return index.row() == newRow() ? tr("New place “%1”").arg(option.place.name) : option.place.name;
    case DetailRole:
        return option.detail;
    case Qt::AccessibleTextRole:
        return QString(data(index, Qt::DisplayRole).toString() + u", "_s + option.detail);
    case IdRole:
        return option.place.id;
    case LocatedRole:
        return option.place.coordinates.isValid();
    case ShapeRole:
        return static_cast<int>(shapeOf(option.place));
    default:
        return {};
    }
}

} // namespace Hearsay
