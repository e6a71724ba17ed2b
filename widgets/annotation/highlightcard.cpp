// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/highlightcard.h"

#include "widgets/annotation/quotelabel.h"
#include "widgets/annotation/tagpicker.h"

namespace Hearsay {

HighlightCard::HighlightCard(History &history, Prompt &prompt, QWidget *parent)
    : ObjectCard(history, prompt, parent)
{
    auto *quote = new QuoteLabel(3, this);
    quote->setCursor(Qt::PointingHandCursor);
    connect(quote, &QuoteLabel::clicked, this, &ObjectCard::revealRequested);
    bind([this, quote] {
        quote->setText(document().quote(current<Highlight>().article, current<Highlight>().span).simplified());
    });
    addWide(quote);
    auto *tags = new TagPicker(document(), this);
    connect(tags, &TagPicker::tagClicked, this, [this](QUuid tag) { perform(toggleTag(document(), {object()}, tag)); });
    bind([this, tags] { tags->showTags(current<Highlight>().tags); });
    addRow(tr("Tags"), tags);
    CommitTextEdit *note = addNote();
    bindText<Highlight>(note->session(), &Highlight::note, tr("edit note"));
    setMainField(note);
}

} // namespace Hearsay
