// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Hearsay {

class StructuredText;

/// Adds what stands between the tags of a piece of HTML, entities decoded: tags that begin a
/// paragraph, row or item in a browser begin a line; comments, scripts and styles go.
void addHtml(StructuredText &text, QStringView html);

/// Whether @p tag ("<br>", "<BR />") ends a line.
[[nodiscard]] bool isLineBreakTag(QStringView tag);

/// &eacute; and the like decoded.
[[nodiscard]] QString withoutEntities(QStringView html);

} // namespace Hearsay
