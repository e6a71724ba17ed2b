// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/change.h"

#include "app/text/uuid7.h"

#include <algorithm>
#include <ranges>

namespace Hearsay {

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
        const auto same = std::ranges::find_if(result.objects, [&next](const ObjectChange &earlier) {
            return earlier.id() == next.id() && earlier.after == next.before;
        });
        if (same == result.objects.end())
            result.objects.append(next);
        else
            same->after = next.after;
    }
    result.objects.removeIf([](const ObjectChange &object) { return object.before == object.after; });
    return result;
}

} // namespace Hearsay
