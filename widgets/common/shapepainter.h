// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/annotationroles.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace Hearsay {

/// Draws the sign of an object into @p rect, in @p colour.
void paintShape(QPainter *painter, const QRect &rect, DecorationShape shape, const QColor &colour);

} // namespace Hearsay
