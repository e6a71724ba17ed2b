// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/vocabulary.h"

#include <QStringView>

#include <optional>

/// The common words that stand beside names of places, in the languages that articles come in.
/// They are compared as place keys: without case and marks.
namespace Hearsay {

struct KindWord
{
    PlaceKind kind = PlaceKind::Other;
    bool isPlural = false; ///< "provinces": of each name of a list
};

/// What "province", "city", "ولایت" or "ville" call the name beside it; nothing for other words.
/// "state" is a province, for countries are seldom called so without need.
[[nodiscard]] std::optional<KindWord> kindWord(QStringView word);

/// The kind of place that a sentence with @p word in it, not beside the name, seems to be about:
/// Province for "provincial" and "governor", City for "mayor".
[[nodiscard]] std::optional<PlaceKind> topicWord(QStringView word);

/// "of", "de", "the": between a common word and the name.
[[nodiscard]] bool isLinkWord(QStringView word);
/// "and": between names of a list.
[[nodiscard]] bool isListWord(QStringView word);
/// "in": between a name and what the place is in.
[[nodiscard]] bool isInWord(QStringView word);
/// "northern", "central".
[[nodiscard]] bool isDirectionWord(QStringView word);
/// "capital", which names a city beside it: "the capital Kabul", "Kabul, the capital".
[[nodiscard]] bool isCapitalWord(QStringView word);

} // namespace Hearsay
