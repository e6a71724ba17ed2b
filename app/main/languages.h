// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace Hearsay {

/// Makes the program speak @p language (BCP 47; empty: the system's): its own texts, Qt's texts,
/// numbers, dates, and the direction of the window. A language without a translation leaves the
/// texts in English.
void applyLanguage(QCoreApplication &application, const QString &language);

} // namespace Hearsay
