// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exporter.h"

namespace Hearsay {

/// The document as one W3C Web Annotation collection in JSON-LD, UTF-8, indented, in a stable
/// order. Nothing but the articles' texts is left out: readJsonLd() gives the document back.
/// hearsayterms.h says what stands where.
[[nodiscard]] QByteArray writeJsonLd(const Document &document, const ExportOptions &options);

} // namespace Hearsay
