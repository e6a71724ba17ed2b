// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace Hearsay::Testing {

/// What the Python program @p script, which knows nothing of our code, prints as JSON when it
/// reads @p input. Ends the test where it fails.
[[nodiscard]] QJsonValue readByPython(const QString &script, const QByteArray &input);

/// The value at a path like "features.0.properties.name", as JSON on one line; "absent" where
/// there is none.
[[nodiscard]] QString valueAt(QJsonValue value, const QString &path);

} // namespace Hearsay::Testing
