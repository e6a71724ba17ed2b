// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/textspan.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <functional>
#include <memory>

namespace Hearsay {

/// What the lens points out: where in the prose claims are likely.
enum class LensClass {
    Quotation,
    AttributionVerb,
    DenialVerb,
    Hedge,
    Quantity,
    Date,
    Handle,
};

struct LensClassInfo
{
    LensClass lensClass;
    QLatin1StringView key; ///< item data of resources/syntax/newsprose.xml
    const char *label;     ///< untranslated, context "Lens"
};

/// In the order of the enum.
inline constexpr std::array lensClasses{
    LensClassInfo{LensClass::Quotation, QLatin1StringView("quotation"),
                  QT_TRANSLATE_NOOP("Lens", "Quotation")},
    LensClassInfo{LensClass::AttributionVerb, QLatin1StringView("attribution-verb"),
                  QT_TRANSLATE_NOOP("Lens", "Verb of saying")},
    LensClassInfo{LensClass::DenialVerb, QLatin1StringView("denial-verb"),
                  QT_TRANSLATE_NOOP("Lens", "Verb of denial")},
    LensClassInfo{LensClass::Hedge, QLatin1StringView("hedge"),
                  //: A word that leaves a doubt, such as "reportedly".
                  QT_TRANSLATE_NOOP("Lens", "Hedge")},
    LensClassInfo{LensClass::Quantity, QLatin1StringView("quantity"),
                  /*: What the lens finds: “24 people”. */ QT_TRANSLATE_NOOP("Lens", "Quantity")},
    LensClassInfo{LensClass::Date, QLatin1StringView("date"), /*: What the lens finds: a day or a time. */ QT_TRANSLATE_NOOP("Lens", "Date")},
    LensClassInfo{LensClass::Handle, QLatin1StringView("handle"),
                  //: The name of an account, such as "@example".
                  QT_TRANSLATE_NOOP("Lens", "Account name")},
};

/// Translated.
[[nodiscard]] QString lensClassLabel(LensClass lensClass);

struct LensHit
{
    Utf16Span span;
    LensClass lensClass = LensClass::Quotation;

    bool operator==(const LensHit &) const = default;
};

/// Finds quotations, verbs of saying and denying, hedges, quantities, dates and account names
/// in English news prose, by a definition for KDE's syntax highlighting. Candidates for the
/// eye, no annotations.
///
/// Making one costs some tens of milliseconds. Each thread needs its own.
class Lens
{
public:
    Lens();
    ~Lens();
    Q_DISABLE_COPY_MOVE(Lens)

    /// What there is in @p text, in order and without overlaps: what stands inside a quotation
    /// belongs to it. A quotation may run over line ends. @p cancelled is asked now and then;
    /// once it says yes the result is empty.
    [[nodiscard]] QList<LensHit> scan(QStringView text,
                                      const std::function<bool()> &cancelled = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearsay
