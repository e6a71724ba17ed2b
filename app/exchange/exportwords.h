// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QString>
#include <QStringList>

/// What several formats say in the same way.
namespace Hearsay {

/// The names of the speakers of @p claim: who said it first, then whom they cite.
[[nodiscard]] QStringList speakerNames(const Document &document, const Claim &claim);

/// The words of @p claim in its article; several spans joined by " […] ".
[[nodiscard]] QString quoteOfClaim(const Document &document, const Claim &claim);

/// Several values as one text that can be taken apart again: joined by "; ", and in each of them a
/// semicolon is written "\;" and a backslash "\\".
[[nodiscard]] QString joinedValues(QStringList values);

/// A number as every program reads it: point, no groups, no exponent, no digit lost.
[[nodiscard]] QString plainNumber(double value);

} // namespace Hearsay
