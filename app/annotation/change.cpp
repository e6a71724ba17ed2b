// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/change.h"

#include "app/text/uuid7.h"

#include <algorithm>
#include <ranges>

namespace Hearsay {

namespace {

/// True when the object can change earlier than it did: others come and go around it as before.
bool keepsReferences(const ObjectChange &change)
{
    return change.before && change.after && referencesOf(*change.before) == referencesOf(*change.after);
}

} // namespace

Change inverted(const Change &change)
{
    Change inverse{createUuidV7(), change.gesture, change.name, {}};
    inverse.objects.reserve(change.objects.size());
    for (const ObjectChange &object : std::views::reverse(change.objects))
        inverse.objects.append({object.after, object.before});
    return inverse;
}

Change composed(const Change &first, const Change &second)
{
    Change result = first;
    for (const ObjectChange &next : second.objects) {
        const auto isSame = [&next](const ObjectChange &earlier) {
            return earlier.id() == next.id() && earlier.after == next.before;
        };
        const auto latest = std::ranges::find_last_if(result.objects, isSame);
        if (!latest.empty() && (latest.size() == 1 || keepsReferences(next)))
            latest.front().after = next.after;
        else
            result.objects.append(next);
    }
    result.objects.removeIf([](const ObjectChange &object) { return object.before == object.after; });
    return result;
}

} // namespace Hearsay
