// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/speakermodel.h"

#include "app/text/isolated.h"

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

DecorationShape shapeOf(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        return DecorationShape::Disc;
    case SpeakerKind::Organisation:
        return DecorationShape::Square;
    case SpeakerKind::Group:
        return DecorationShape::TwoDiscs;
    case SpeakerKind::Anonymous:
        return DecorationShape::DashedRing;
    }
    Q_UNREACHABLE_RETURN(DecorationShape::None);
}

} // namespace

SpeakerModel::SpeakerModel(const Document &document, QObject *parent)
    : TableModel(document, parent)
{
}

QVariant SpeakerModel::answerFor(const Speaker &speaker, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return speaker.name;
    case DetailRole: {
        QStringList parts{speaker.role.isEmpty() ? vocabularyLabel(speaker.kind) : speaker.role, speaker.affiliation};
        //: How many claims a speaker makes.
        parts.append(tr("%n claim(s)", nullptr, usage(speaker.id).claims));
        return joinedFacts(parts);
    }
    case CountRole:
        return usage(speaker.id).claims;
    case ShapeRole:
        return static_cast<int>(shapeOf(speaker.kind));
    case ArticlesRole:
        return QVariant::fromValue(usage(speaker.id).articles);
    case PositionRole:
        return usage(speaker.id).position;
    default:
        return {};
    }
}

QString SpeakerModel::searchTextOf(const Speaker &speaker) const
{
    QStringList parts{speaker.name, speaker.role, speaker.affiliation, speaker.side, speaker.note,
                      vocabularyLabel(speaker.kind)};
    parts.append(speaker.aliases);
    return parts.join(u' ');
}

void SpeakerModel::collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const
{
    const auto add = [&ids](const Object &object) {
        if (const auto *claim = std::get_if<Claim>(&object)) {
            for (const QUuid speaker : claim->speakers)
                ids.insert(speaker);
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
