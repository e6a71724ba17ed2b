// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Hearsay {

/// What every item model over the document answers beside Qt's own roles. Qt::DisplayRole is the
/// title, Qt::ToolTipRole the whole of it, Qt::AccessibleTextRole what a screen reader says.
///
/// Unscoped on purpose: QModelIndex::data() takes an int, and a scoped enumeration would want a
/// cast at every call.
enum AnnotationRole {
    IdRole = Qt::UserRole + 1, ///< QUuid
    KindRole,                  ///< int, an ObjectKind
    DetailRole,                ///< QString, the second line
    CountRole,                 ///< int, how many others use the object
    ColourRole,                ///< QRgb as uint; 0: none of its own
    ShapeRole,                 ///< int, a DecorationShape
    DisputedRole,              ///< bool
    ShortcutRole,              ///< int, the key 1 to 9 of a tag; 0: none
    ArticlesRole,              ///< QList<QUuid>, where the object is spoken of; empty: nowhere yet
    PositionRole,              ///< qlonglong, sorts by article and place in its text
    LocatedRole,               ///< bool, of a place: it has coordinates
    QuoteRole,                 ///< QString, the words in the article
    SearchTextRole,            ///< QString, all that the filter looks at, see folded()
};

/// The little sign before a row: tells kinds apart by form, for those who see no colours.
enum class DecorationShape {
    None,
    Bar,        ///< a claim
    WavyBar,    ///< a disputed claim
    Disc,       ///< a person; a place known exactly
    Square,     ///< an organisation
    TwoDiscs,   ///< a group
    DashedRing, ///< somebody without a name; a place without coordinates
    Ring,       ///< a place known nearly
    Area,       ///< a place known by its district or more
    Versus,     ///< a dispute
    Swatch,     ///< a tag: a square of its colour
};

} // namespace Hearsay
