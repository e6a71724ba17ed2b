// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Hearsay {

using namespace Qt::StringLiterals;

void applyLanguage(QCoreApplication &application, const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // No locale at all would mean dates and times for machines.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);

    const auto install = [&application](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(wanted, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // The last one installed is asked first. English has the plurals: "1 claim", "2 claims".
    install(QLocale(QLocale::English), u"hearsay"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"hearsay"_s, u":/i18n"_s);

    // Also for a right-to-left language that has no translation yet.
    if (auto *gui = qobject_cast<QGuiApplication *>(&application))
        gui->setLayoutDirection(locale.textDirection());
}

} // namespace Hearsay
