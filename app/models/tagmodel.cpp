// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tagmodel.h"

#include "app/annotation/sentences.h"
#include "app/text/isolated.h"

namespace Hearsay {

using namespace Qt::StringLiterals;

TagModel::TagModel(const Document &document, QObject *parent)
    : TableModel(document, parent)
{
}

QVariant TagModel::answerFor(const Tag &tag, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tagPath(document(), tag.id);
    case DetailRole: {
        const Usage &use = usage(tag.id);
        QStringList parts{tr("%n claim(s)", nullptr, use.claims)};
        if (use.highlights > 0)
            parts.append(tr("%n highlight(s)", nullptr, use.highlights));
        if (tag.shortcut > 0)
            //: %1: the digit that gives the tag
            parts.append(tr("key %1").arg(tag.shortcut));
        return joinedFacts(parts);
    }
    case CountRole:
        return usage(tag.id).claims + usage(tag.id).highlights;
    case ColourRole:
        return tag.colour;
    case ShapeRole:
        return static_cast<int>(DecorationShape::Swatch);
    case ShortcutRole:
        return tag.shortcut;
    case PositionRole:
        return usage(tag.id).position;
    default:
        // ArticlesRole too: the codebook is the same for every article.
        return {};
    }
}

QString TagModel::searchTextOf(const Tag &tag) const
{
    return QString(tagPath(document(), tag.id) + u' ' + tag.note);
}

void TagModel::addBelow(QUuid tag, QSet<QUuid> &ids) const
{
    for (const QUuid child : document().referrers<Tag>(tag)) {
        if (!ids.contains(child)) {
            ids.insert(child);
            addBelow(child, ids);
        }
    }
}

void TagModel::collectAffected(const ObjectChange &change, QSet<QUuid> &ids) const
{
    const auto add = [&ids](const Object &object) {
        if (const auto *claim = std::get_if<Claim>(&object)) {
            for (const QUuid tag : claim->tags)
                ids.insert(tag);
        } else if (const auto *highlight = std::get_if<Highlight>(&object)) {
            for (const QUuid tag : highlight->tags)
                ids.insert(tag);
        }
    };
    if (change.before)
        add(*change.before);
    if (change.after)
        add(*change.after);
    if (change.kind() == ObjectKind::Tag && change.before && change.after)
        addBelow(change.id(), ids);
}

} // namespace Hearsay
