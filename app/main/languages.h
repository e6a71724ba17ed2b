// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace Hearsay {

/// The locale for @p language (BCP 47; empty: the system's own). Where the system speaks that
/// language, with the system's country: numbers and dates differ between Cairo and Rabat.
[[nodiscard]] QLocale localeFor(const QString &language);

/// Makes the program speak @p language (BCP 47; empty: the system's): its own texts, Qt's texts,
/// numbers, dates, and the direction of the window. A language without a translation leaves the
/// texts in English.
void applyLanguage(QCoreApplication &application, const QString &language);

} // namespace Hearsay
