// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"

#include <QString>

namespace Hearsay::Testing {

/// @p document as text, one line an object, to be compared with what a test expects and read
/// when they differ. Names stand for ids, and words follow their span; fields that are empty or
/// as a new object has them are left out:
///
///     article talora.txt “A market between two answers”, 223 characters
///     claim “The market is open” 60-78 direct “The market of Talora is open” by Farida Amini
///
/// Objects of a kind are in the order of their table; kinds are in the order of ObjectKind.
[[nodiscard]] QString describe(const Document &document);
/// The line of one object; empty when there is none with this id.
[[nodiscard]] QString describe(const Document &document, QUuid id);

} // namespace Hearsay::Testing
