// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

/// Objects in words, translated: what lists, tooltips, screen readers and reports say.
namespace Hearsay {

/// "Rahimi: Kunduz is clear — disputed by Mujahid".
[[nodiscard]] QString claimSentence(const Document &document, const Claim &claim);
/// "Nasrat Rahimi, Zabihullah Mujahid"; the kind of attribution where nobody is named.
[[nodiscard]] QString speakersOfClaim(const Document &document, const Claim &claim);
/// Speakers of the claims that hold another position in a dispute with this one.
[[nodiscard]] QStringList disputedBy(const Document &document, const Claim &claim);
/// The name by which an object goes: statement, name, question, quote.
[[nodiscard]] QString objectTitle(const Document &document, QUuid id);
/// "Violence › Shelling".
[[nodiscard]] QString tagPath(const Document &document, QUuid tag);

} // namespace Hearsay
