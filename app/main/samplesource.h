// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/objects.h"

#include <QList>
#include <QString>

#include <expected>

namespace Hearsay {

/// The sample as the program carries it: a dispatch and its annotations. The error is a message
/// for the user.
[[nodiscard]] std::expected<QList<Object>, QString> readSample();

} // namespace Hearsay
