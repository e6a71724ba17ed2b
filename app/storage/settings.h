// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace Hearsay {

/// One thing that a user has chosen or the window has left behind: its key, what it is before
/// anybody chose, and which values are taken from a file that anybody may have edited.
template<typename T>
struct Setting
{
    QLatin1StringView key;
    T (*fallback)();
    bool (*accepts)(const T &) = [](const T &) { return true; };
};

/// All settings there are.
namespace Setup {

inline constexpr Setting<QStringList> recentFiles{QLatin1StringView("recent/files"), [] { return QStringList(); }};
inline constexpr Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry"), [] { return QByteArray(); }};
inline constexpr Setting<QByteArray> windowState{QLatin1StringView("window/state"), [] { return QByteArray(); }};
/// "system", "light" or "dark".
inline constexpr Setting<QString> theme{QLatin1StringView("view/theme"), [] { return QStringLiteral("system"); },
                                        [](const QString &name) {
                                            return name == QLatin1StringView("system") || name == QLatin1StringView("light")
                                                || name == QLatin1StringView("dark");
                                        }};
/// Of the reading view, in percent.
inline constexpr Setting<int> zoom{QLatin1StringView("view/zoom"), [] { return 100; },
                                   [](const int &percent) { return percent >= 50 && percent <= 400; }};
inline constexpr Setting<bool> lensShown{QLatin1StringView("view/lens"), [] { return true; }};
inline constexpr Setting<QString> exportFolder{QLatin1StringView("export/folder"), [] { return QString(); }};
/// Key of an export format, "csv"; empty: none yet.
inline constexpr Setting<QString> exportFormat{QLatin1StringView("export/format"), [] { return QString(); }};
/// Where the map was left, by article: see MapPanel::viewports().
inline constexpr Setting<QVariantMap> mapViewports{QLatin1StringView("map/viewports"), [] { return QVariantMap(); }};
/// What stands on the keys of tagging, by the name of the key: {"C", "ز"}. See KeyLabels.
inline constexpr Setting<QVariantMap> keyLabels{QLatin1StringView("keyboard/labels"), [] { return QVariantMap(); }};
/// The pieces of the window where it runs from right to left; windowState holds the others.
inline constexpr Setting<QByteArray> mirroredState{QLatin1StringView("window/mirroredState"), [] { return QByteArray(); }};
/// "fr"; empty: that of the system.
inline constexpr Setting<QString> language{QLatin1StringView("general/language"), [] { return QString(); }};

} // namespace Setup

/// The user's settings, in an INI file in the user's configuration folder. Reading comes from
/// memory; what is set reaches the file soon after, at the latest when this goes.
class Settings
{
public:
    /// How many recent files are remembered.
    static constexpr qsizetype maximalRecentFiles = 20;

    /// @p file: where they are kept; empty: in the user's configuration folder.
    explicit Settings(const QString &file = {});
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    template<typename T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        const QVariant stored = this->stored(setting.key);
        if (!stored.isValid() || !stored.canConvert<T>())
            return setting.fallback();
        const T value = stored.value<T>();
        return setting.accepts(value) ? value : setting.fallback();
    }

    template<typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        store(setting.key, QVariant::fromValue(value));
    }

    /// Puts @p path in front of the recent files.
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

private:
    [[nodiscard]] QVariant stored(QLatin1StringView key) const;
    void store(QLatin1StringView key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace Hearsay
