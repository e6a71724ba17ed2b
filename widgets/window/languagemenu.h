// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Hearsay {

class Settings;

/// Chooses the language of the program, which is kept in the settings: that of the system, or
/// one that the program speaks, each named in its own language.
///
/// What is on screen stays as it is; a language takes effect when the program starts. The menu
/// shows what is set, also where --language has overruled it for this time.
class LanguageMenu : public QMenu
{
    Q_OBJECT
public:
    /// @p settings must outlive the menu.
    explicit LanguageMenu(Settings &settings, QWidget *parent = nullptr);

    /// BCP 47 codes of the languages that can be chosen, beside the system's.
    [[nodiscard]] static QStringList languages();

Q_SIGNALS:
    /// The user has chosen another language.
    void changed();

private:
    /// @p language: empty for that of the system.
    QAction *add(const QString &language, const QString &name, const QString &tip);

    Settings &m_settings;
};

} // namespace Hearsay
