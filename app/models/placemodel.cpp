// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/placemodel.h"

#include "app/text/isolated.h"

namespace Hearsay {

using namespace Qt::StringLiterals;

DecorationShape shapeOf(const Place &place)
{
    if (!place.coordinates.isValid())
        return DecorationShape::DashedRing;
    switch (place.precision) {
    case PlacePrecision::Exact:
        return DecorationShape::Disc;
    case PlacePrecision::Near:
        return DecorationShape::Ring;
    case PlacePrecision::District:
    case PlacePrecision::Province:
    case PlacePrecision::Country:
        return DecorationShape::Area;
    }
    Q_UNREACHABLE_RETURN(DecorationShape::None);
}

PlaceModel::PlaceModel(const Document &document, QObject *parent)
    : TableModel(document, parent)
{
}

QVariant PlaceModel::answerFor(const Place &place, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return place.name;
    case DetailRole: {
        const QString where = place.coordinates.isValid()
            ? place.coordinates.toString(QGeoCoordinate::DegreesWithHemisphere)
            //: A place without coordinates.
            : tr("not located");
        return joinedFacts({vocabularyLabel(place.kind), where,
                            //: How often a place is named.
                            tr("%n mention(s)", nullptr, usage(place.id).mentions)});
    }
    case CountRole:
        return usage(place.id).mentions + usage(place.id).claims;
    case LocatedRole:
        return place.coordinates.isValid();
    case ShapeRole:
        return static_cast<int>(shapeOf(place));
    case ArticlesRole:
        return QVariant::fromValue(usage(place.id).articles);
    case PositionRole:
        return usage(place.id).position;
    default:
        return {};
    }
}

QString PlaceModel::searchTextOf(const Place &place) const
{
    return QStringList{place.name, vocabularyLabel(place.kind), place.gazetteerId, place.note}.join(u' ');
}

void PlaceModel::collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const
{
    const auto add = [&ids](const Object &object) {
        if (const auto *claim = std::get_if<Claim>(&object)) {
            for (const ClaimPlace &place : claim->places)
                ids.insert(place.place);
        } else if (const auto *mention = std::get_if<Mention>(&object)) {
            ids.insert(mention->target);
        }
    };
    if (change.before)
        add(*change.before);
    if (change.after)
        add(*change.after);
}

} // namespace Hearsay
