// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/disputedialog.h"

#include "app/annotation/sentences.h"
#include "app/text/isolated.h"
#include "widgets/annotation/quotelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

DisputeDialog::DisputeDialog(const Document &document, const QList<QUuid> &claims, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_form(new QFormLayout)
    , m_choice(new QComboBox(this))
    , m_question(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Disputed fact"));
    m_choice->setObjectName(u"choice"_s);
    m_choice->setAccessibleName(tr("New or existing dispute"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setObjectName(u"question"_s);
    m_question->setPlaceholderText(tr("What do they disagree on? “Is the city clear?”"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Dispute:"), m_choice);
    m_form->addRow(tr("&Question:"), m_question);
    auto *sides = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(sides);
    sideLayout->setContentsMargins({});
    sideLayout->setSpacing(4);
    for (const QUuid claim : claims)
        addSide(claim, sideLayout);
    sideLayout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(sides);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(area, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DisputeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DisputeDialog::reject);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DisputeDialog::refresh);
    connect(m_question, &QLineEdit::textChanged, this, &DisputeDialog::refresh);
    // The fields were made in another order than they stand in.
    QWidget *before = m_question;
    for (const Side &side : std::as_const(m_sides)) {
        setTabOrder(before, side.position);
        before = side.position;
    }
    setTabOrder(before, m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    buildChoice();
    refresh();
    resize(std::max(480, fontMetrics().averageCharWidth() * 64), sizeHint().height());
    const auto free = std::ranges::find_if(m_sides, [](const Side &side) { return side.position->isEnabled(); });
    (joined().isNull() || free == m_sides.end() ? m_question : free->position)->setFocus();
}

void DisputeDialog::buildChoice()
{
    m_choice->addItem(tr("New dispute"), QUuid());
    QList<QUuid> claims;
    for (const Side &side : m_sides)
        claims.append(side.claim);
    const QList<QUuid> own = disputesOf(m_document, claims);
    const auto add = [this](const Dispute &dispute) {
        m_choice->addItem(dispute.question.isEmpty() ? tr("Question to be written") : isolated(dispute.question), dispute.id);
    };
    for (const QUuid id : own)
        add(*m_document.find<Dispute>(id));
    for (const Dispute &dispute : m_document.disputes()) {
        if (!own.contains(dispute.id))
            add(dispute);
    }
    // The claims that are not in it yet may join; where all are in it there is nothing to join.
    m_choice->setCurrentIndex(0);
    if (!own.isEmpty()) {
        m_choice->setCurrentIndex(1);
        if (!canJoin())
            m_choice->setCurrentIndex(0);
    }
    m_choice->setEnabled(m_choice->count() > 1);
}

void DisputeDialog::addSide(QUuid claim, QVBoxLayout *layout)
{
    const Claim *found = m_document.find<Claim>(claim);
    Q_ASSERT(found);
    auto *sentence = new QuoteLabel(2, this);
    sentence->setText(claimSentence(m_document, *found));
    auto *position = new QLineEdit(this);
    position->setObjectName(u"position"_s);
    //: %1: who makes the claim. Placeholder of the field for what they answer to the question.
    position->setPlaceholderText(tr("Position of %1, such as “yes”").arg(speakersOfClaim(m_document, *found)));
    position->setAccessibleName(tr("Position of: %1").arg(sentence->text()));
    layout->addWidget(sentence);
    layout->addWidget(position);
    layout->addSpacing(4);
    m_sides.append({claim, position});
}

QUuid DisputeDialog::joined() const
{
    return m_choice->currentData().toUuid();
}

bool DisputeDialog::canJoin() const
{
    const Dispute *dispute = m_document.find<Dispute>(joined());
    return dispute && std::ranges::any_of(m_sides, [dispute](const Side &side) {
        return std::ranges::find(dispute->positions, side.claim, &DisputePosition::claim) == dispute->positions.end();
    });
}

void DisputeDialog::refresh()
{
    const Dispute *dispute = m_document.find<Dispute>(joined());
    m_form->setRowVisible(m_question, !dispute);
    for (const Side &side : std::as_const(m_sides)) {
        const auto known = dispute ? std::ranges::find(dispute->positions, side.claim, &DisputePosition::claim)
                                   : QList<DisputePosition>::const_iterator();
        const bool isIn = dispute && known != dispute->positions.end();
        side.position->setEnabled(!isIn);
        if (isIn)
            side.position->setText(known->position);
    }
    const bool isAlone = !dispute && m_sides.size() == 1;
    const bool isReady = dispute ? canJoin() : !m_question->text().trimmed().isEmpty();
    if (dispute && !isReady)
        m_hint->setText(tr("These claims are part of that dispute already."));
    else if (!isReady)
        m_hint->setText(tr("Write the question on which the claims disagree."));
    else if (isAlone)
        m_hint->setText(tr("A dispute needs a second claim before it counts as one: it can join later."));
    else
        m_hint->setText({});
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isReady);
    m_buttons->button(QDialogButtonBox::Ok)->setText(dispute ? /*: A button: the claims join a dispute that exists. */ tr("Join") : tr("Mark as disputed"));
}

QList<DisputePosition> DisputeDialog::positions() const
{
    QList<DisputePosition> result;
    for (const Side &side : m_sides) {
        if (side.position->isEnabled())
            result.append({side.claim, side.position->text().simplified()});
    }
    return result;
}

Edit DisputeDialog::edit() const
{
    return joined().isNull() ? makeDispute(m_document, positions(), m_question->text().simplified())
                             : joinDispute(m_document, joined(), positions());
}

void DisputeDialog::accept()
{
    // Enter in a field comes here too.
    if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        QDialog::accept();
}

} // namespace Hearsay
