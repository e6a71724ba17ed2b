// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edits.h"

#include <QCoreApplication>

/// Shared by the files that implement edits.h; of no use elsewhere.
namespace Hearsay::EditHelpers {

/// @p text was marked with QT_TRANSLATE_NOOP("Edits", …).
[[nodiscard]] inline QString translated(const char *text)
{
    return QCoreApplication::translate("Edits", text);
}

[[nodiscard]] inline Edit refused(const char *text)
{
    return std::unexpected(EditError{translated(text)});
}

[[nodiscard]] inline Edit refusedAsGone()
{
    return refused(QT_TRANSLATE_NOOP("Edits", "This is no longer in the project."));
}

/// The statement that a claim on these words starts with: on one line, without the quotation
/// marks around them.
[[nodiscard]] QString statementFrom(const QString &quote);

} // namespace Hearsay::EditHelpers
