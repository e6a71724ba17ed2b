// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/languagemenu.h"

#include "app/storage/settings.h"
#include "app/text/isolated.h"
#include "widgets/common/icons.h"

#include <QActionGroup>

#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QStringView code;
    QStringView name;  ///< in the language itself, therefore not translated
};

/// Those of translations/. QLocale's own names will not do: “français”, “American English”.
constexpr std::array rows{
    Row{u"en", u"English"},
    Row{u"fr", u"Français"},
    Row{u"ar", u"العربية"},
};

} // namespace

LanguageMenu::LanguageMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("&Language"), parent)
    , m_settings(settings)
{
    setObjectName(u"languageMenu"_s);
    setIcon(themedIcon(u"language"));
    auto *group = new QActionGroup(this);
    group->addAction(add(QString(), /*: Of the languages to choose from: that of the desktop. */ tr("&System"), tr("The language that the system is set to.")));
    addSeparator();
    for (const Row &row : rows) {
        const QString name = row.name.toString();
        //: %1: the name of a language in that language: "Français"
        const QString tip = tr("Show Hearsay in %1.").arg(isolated(name));
        group->addAction(add(row.code.toString(), name, tip));
    }
}

QStringList LanguageMenu::languages()
{
    QStringList codes;
    for (const Row &row : rows)
        codes.append(row.code.toString());
    return codes;
}

QAction *LanguageMenu::add(const QString &language, const QString &name, const QString &tip)
{
    QAction *action = addAction(name);
    action->setObjectName(QString(u"language-"_s + (language.isEmpty() ? u"system"_s : language)));
    action->setCheckable(true);
    action->setChecked(m_settings.value(Setup::language) == language);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [this, language] {
        if (m_settings.value(Setup::language) == language)
            return;
        m_settings.setValue(Setup::language, language);
        Q_EMIT changed();
    });
    return action;
}

} // namespace Hearsay
