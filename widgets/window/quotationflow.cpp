// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/quotationflow.h"

#include "widgets/article/readingview.h"
#include "widgets/window/actions.h"
#include "widgets/window/articlepane.h"
#include "widgets/window/lensscan.h"
#include "widgets/window/tagstatus.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Hearsay {

QuotationFlow::QuotationFlow(ArticlePane &pane, LensScan &lens, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_lens(lens)
{
    connect(actions.nextQuotation, &QAction::triggered, this, [this] { go(true); });
    connect(actions.previousQuotation, &QAction::triggered, this, [this] { go(false); });
    connect(&lens, &LensScan::scanned, this, [this] {
        if (const auto isForward = std::exchange(m_waiting, std::nullopt))
            goOn(*isForward);
    });
    connect(&pane, &ArticlePane::articleChanged, this, [this] { m_waiting.reset(); });
}

void QuotationFlow::go(bool isForward)
{
    if (!m_pane.currentArticle()) {
        m_pane.status()->showHint(tr("Open an article first."));
    } else if (m_lens.isScanned()) {
        goOn(isForward);
    } else {
        m_waiting = isForward;
        m_pane.status()->showHint(tr("Looking for quotations…"));
        m_lens.want();
    }
}

QList<Utf16Span> QuotationFlow::withoutClaim() const
{
    QList<Utf16Span> left;
    for (const Utf16Span quotation : m_lens.quotations()) {
        bool hasClaim = false;
        m_pane.view()->marks().forEachOverlapping(quotation, [&hasClaim](const MarkIndex::Entry &entry) {
            hasClaim = entry.value.mark.kind == MarkKind::Claim;
            return !hasClaim;
        });
        if (!hasClaim)
            left.append(quotation);
    }
    return left;
}

void QuotationFlow::goOn(bool isForward)
{
    TagStatus *status = m_pane.status();
    if (m_lens.quotations().isEmpty())
        return status->showHint(tr("There is no quotation in this article."));
    const QList<Utf16Span> left = withoutClaim();
    if (left.isEmpty())
        return status->showHint(tr("Every quotation has a claim."));

    ReadingView *view = m_pane.view();
    const Utf16Span selected = view->selectedSpan();
    const qsizetype here = selected.isEmpty() ? view->caretPosition() : selected.begin;
    // One that begins right at the caret is next, one that is selected already is not.
    const auto beyond = selected.isEmpty() || !isForward ? std::ranges::lower_bound(left, here, {}, &Utf16Span::begin)
                                                         : std::ranges::upper_bound(left, here, {}, &Utf16Span::begin);
    qsizetype index = beyond - left.begin() - (isForward ? 0 : 1);
    const bool isWrapped = index < 0 || index >= left.size();
    if (isWrapped)
        index = isForward ? 0 : left.size() - 1;

    view->setFocus();
    view->selectSpan(left.at(index));
    view->scrollTo(left.at(index));
    //: %1 and %2: numbers
    QString message = tr("Quotation %1 of %2 without a claim.");
    if (isWrapped) {
        message = isForward ? tr("Quotation %1 of %2 without a claim, from the beginning again.")
                            : tr("Quotation %1 of %2 without a claim, from the end again.");
    }
    status->showHint(message.arg(QLocale().toString(index + 1), QLocale().toString(left.size())));
}

} // namespace Hearsay
