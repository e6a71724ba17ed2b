// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// Tells our translators from those that libraries install.
constexpr QLatin1StringView translatorName("hearsayTranslator");

} // namespace

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    QLocale locale = language.isEmpty() ? system : QLocale(language);
    const bool namesCountry = language.contains(u'-') || language.contains(u'_');
    if (!language.isEmpty() && !namesCountry && locale.language() == system.language())
        locale = QLocale(system.language(), system.script(), system.territory());
    // No locale at all would mean dates and times for machines.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

void applyLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);

    // Of a language before this one.
    qDeleteAll(application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));
    const auto install = [&application](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(translatorName);
        if (translator->load(wanted, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
            return translator->language();
        }
        delete translator;
        return QString();
    };
    // The last one installed is asked first. English has the plurals: "1 claim", "2 claims".
    install(QLocale(QLocale::English), u"hearsay"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString spoken = install(locale, u"hearsay"_s, u":/i18n"_s);

    // Also for a right-to-left language that has no translation yet; but a system may want its
    // texts in another language than its numbers.
    if (auto *gui = qobject_cast<QGuiApplication *>(&application))
        gui->setLayoutDirection((spoken.isEmpty() ? locale : QLocale(spoken)).textDirection());
}

} // namespace Hearsay
