// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Hearsay {

class Actions;
class Settings;

/// Learns what stands on the keys of tagging from the keys that are pressed anywhere in the
/// program, and has the menus, tooltips and the list of keys show it: "C (ز)". What it has
/// learned is kept in the settings.
///
/// A key that writes the letter it is called by teaches nothing: on a keyboard that is switched
/// between two scripts both characters stand on the key.
class KeyLabels : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    KeyLabels(Settings &settings, Actions &actions, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Settings &m_settings;
    Actions &m_actions;
};

} // namespace Hearsay
