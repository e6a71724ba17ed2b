// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Hearsay::Testing {

/// Gives this process a home of its own, empty and removed at its end: settings, project files
/// and caches of a test never meet those of a person. Call it before anything reads a setting or
/// a standard path, best in initTestCase(). A second call changes nothing.
void useTestSettings();

} // namespace Hearsay::Testing
