// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/document.h"
#include "app/exchange/exporter.h"

#include <QByteArray>

namespace Hearsay {

/// The map of all places of the document that are located, as a picture of 1000 × 700 pixels (PNG:
/// twice as many) or as vectors, with scale and attribution. Need a QGuiApplication for their
/// fonts. Empty when there is not enough memory.
[[nodiscard]] QByteArray writeMapPng(const Document &document, const ExportOptions &options);
[[nodiscard]] QByteArray writeMapSvg(const Document &document, const ExportOptions &options);
[[nodiscard]] QByteArray writeMapPdf(const Document &document, const ExportOptions &options);

} // namespace Hearsay
