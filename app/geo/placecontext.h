// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/gazetteerentry.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Hearsay {

/// What is known of the spot where a name stands; all of it may be empty.
struct LocateContext
{
    QList<GazetteerEntry> near; ///< places that the same article names, already located
    QStringList nearIds; ///< more of them, by id; what the gazetteer does not have is ignored
    QString before;      ///< the sentence up to the name
    QString after;       ///< the sentence from behind the name

    /// The context of @p name where it first stands in @p sentence. Where it does not stand there
    /// the sentence still tells what it is about.
    [[nodiscard]] static LocateContext inSentence(const QString &sentence, QStringView name);
};

/// What the words around a name tell about it.
struct PlaceClues
{
    std::optional<PlaceKind> kind;  ///< what it is called: "Kunduz province", "city of Kunduz"
    std::optional<PlaceKind> topic; ///< what the sentence seems to be about: "provincial police"
    QStringList outer;              ///< names of what it may be in, the likeliest first: "Texas"

    bool operator==(const PlaceClues &) const = default;
};

[[nodiscard]] PlaceClues cluesAround(QStringView before, QStringView after);

/// One way to read what somebody selected or typed.
struct NameReading
{
    QString name;
    std::optional<PlaceKind> kind; ///< from a common word that was split off
    QStringList outer;             ///< from behind a comma

    bool operator==(const NameReading &) const = default;
};

/// The ways to read @p name, to be tried in this order: as it is, "Paris, Texas" as Paris in
/// Texas, "ولایت بغلان" as a province بغلان, "the Kunduz" and "Kunduz’s" as Kunduz.
[[nodiscard]] QList<NameReading> readingsOf(const QString &name);

} // namespace Hearsay
