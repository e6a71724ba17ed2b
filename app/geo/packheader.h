// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/packreader.h"

namespace Hearsay {

/// The keys that every pack of map data begins with: its format, version and scale.
class PackHeader
{
public:
    PackHeader(PackReader &reader, QLatin1StringView format)
        : m_reader(reader)
        , m_format(format)
    {
    }

    /// True when @p key was one of the header's and its value is read. The reader fails when
    /// another key comes before the header is whole.
    [[nodiscard]] bool take(QStringView key)
    {
        using namespace Qt::StringLiterals;
        if (key == u"format") {
            m_hasFormat = m_reader.readText() == m_format;
            if (!m_hasFormat)
                m_reader.fail("another format"_L1);
        } else if (key == u"version") {
            m_hasVersion = m_reader.readInteger() == 1;
            if (!m_hasVersion)
                m_reader.fail("another version"_L1);
        } else if (key == u"scale") {
            m_scale = static_cast<double>(m_reader.readInteger());
            if (m_scale < 1 || m_scale > 1e7)
                m_reader.fail("an impossible scale"_L1);
        } else if (key == u"tolerance") {
            m_reader.skip();
        } else {
            finish();
            return false;
        }
        return true;
    }

    /// The reader fails unless the header was whole.
    void finish()
    {
        using namespace Qt::StringLiterals;
        if (!m_hasFormat || !m_hasVersion || m_scale < 1)
            m_reader.fail("no header"_L1);
    }

    /// Units in a degree.
    [[nodiscard]] double scale() const { return m_scale; }

private:
    PackReader &m_reader;
    QLatin1StringView m_format;
    bool m_hasFormat = false;
    bool m_hasVersion = false;
    double m_scale = 0;
};

} // namespace Hearsay
