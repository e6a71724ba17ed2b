// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/inspector.h"

#include "widgets/annotation/claimcard.h"
#include "widgets/annotation/disputecard.h"
#include "widgets/annotation/highlightcard.h"
#include "widgets/annotation/placecard.h"
#include "widgets/annotation/speakercard.h"
#include "widgets/annotation/tagcard.h"
#include "widgets/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// Layouts that wrap are a few pixels higher in the end than they say beforehand.
constexpr int slack = 12;

} // namespace

Inspector::Inspector(History &history, Prompt &prompt, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_prompt(prompt)
    , m_kind(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_header(new QWidget(this))
    , m_area(new QScrollArea(this))
    , m_page(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    buildHeader();
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(8, 2, 8, 4);
    m_refusal->hide();
    m_page->setLayout(new QVBoxLayout);
    m_page->layout()->setContentsMargins({});
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_refusal);
    layout->addWidget(m_area, 1);
    hide();
}

void Inspector::buildHeader()
{
    QFont bold = m_kind->font();
    bold.setBold(true);
    m_kind->setFont(bold);
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(8, 4, 4, 2);
    layout->setSpacing(2);
    layout->addWidget(m_kind, 1);
    const auto add = [&](const QString &icon, const QString &name, const QString &text) {
        auto *button = new QToolButton(m_header);
        button->setObjectName(name);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        layout->addWidget(button);
        return button;
    };
    connect(add(u"article"_s, u"reveal"_s, tr("Show in the text")), &QToolButton::clicked, this,
            [this] { Q_EMIT revealRequested(m_id); });
    connect(add(u"delete"_s, u"remove"_s, tr("Remove (Delete)")), &QToolButton::clicked, this,
            [this] { Q_EMIT removeRequested({m_id}); });
    connect(add(u"close"_s, u"close"_s, tr("Close the card")), &QToolButton::clicked, this, &Inspector::closeRequested);
}

ObjectCard *Inspector::makeCard(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Claim:
        return new ClaimCard(m_history, m_prompt, m_page);
    case ObjectKind::Speaker:
        return new SpeakerCard(m_history, m_prompt, m_page);
    case ObjectKind::Place:
        return new PlaceCard(m_history, m_prompt, m_page);
    case ObjectKind::Dispute:
        return new DisputeCard(m_history, m_prompt, m_page);
    case ObjectKind::Tag:
        return new TagCard(m_history, m_prompt, m_page);
    case ObjectKind::Highlight:
        return new HighlightCard(m_history, m_prompt, m_page);
    case ObjectKind::Article:
    case ObjectKind::Mention:
        break;
    }
    return nullptr;
}

ObjectCard *Inspector::cardFor(ObjectKind kind)
{
    if (ObjectCard *known = m_cards.value(kind))
        return known;
    ObjectCard *card = makeCard(kind);
    if (!card)
        return nullptr;
    card->hide();
    m_page->layout()->addWidget(card);
    connect(card, &ObjectCard::objectRequested, this, &Inspector::objectRequested);
    connect(card, &ObjectCard::disputeRequested, this, &Inspector::disputeRequested);
    connect(card, &ObjectCard::locateRequested, this, [this] { Q_EMIT locateRequested(m_id); });
    connect(card, &ObjectCard::returnToText, this, &Inspector::returnToText);
    connect(card, &ObjectCard::revealRequested, this, [this] { Q_EMIT revealRequested(m_id); });
    connect(card, &ObjectCard::refused, this, &Inspector::showRefusal);
    m_cards.insert(kind, card);
    return card;
}

void Inspector::setObject(QUuid id)
{
    const auto kind = m_history.document().kind(id);
    ObjectCard *card = kind ? cardFor(*kind) : nullptr;
    const bool isOther = id != m_id;
    if (m_card && m_card != card) {
        m_card->commitFields();
        m_card->hide();
    }
    m_id = card ? id : QUuid();
    m_card = card;
    if (!card) {
        hide();
        return;
    }
    card->setObject(id);
    card->show();
    m_kind->setText(vocabularyLabel(*kind));
    if (isOther) {
        showRefusal({});
        m_area->verticalScrollBar()->setValue(0);
    }
    show();
}

void Inspector::commitFields()
{
    if (m_card)
        m_card->commitFields();
}

void Inspector::editMainField()
{
    if (m_card)
        m_card->editMainField();
}

int Inspector::heightOfCard(int width) const
{
    if (!m_card)
        return 0;
    const int card = m_card->hasHeightForWidth() ? m_card->heightForWidth(width) : m_card->sizeHint().height();
    return m_header->sizeHint().height() + card + slack;
}

void Inspector::showRefusal(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->setVisible(!message.isEmpty());
}

} // namespace Hearsay
