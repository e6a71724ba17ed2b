// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/disputecard.h"

#include "app/annotation/sentences.h"
#include "widgets/annotation/rowarea.h"
#include "widgets/annotation/sentencebutton.h"
#include "widgets/common/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

DisputeCard::DisputeCard(History &history, Prompt &prompt, QWidget *parent)
    : ObjectCard(history, prompt, parent)
{
    auto *question = new CommitTextEdit(CommitTextEdit::Lines::One, this);
    question->setObjectName(u"question"_s);
    question->setPlaceholderText(tr("What do they disagree on?"));
    question->setAccessibleName(tr("Question"));
    bindText<Dispute>(question->session(), &Dispute::question, tr("edit question"));
    addWide(question);
    setMainField(question);

    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *type = new ChoiceBox(line);
    type->setAccessibleName(tr("What it is about"));
    type->setToolTip(tr("What it is about"));
    bindChoice<Dispute>(type, &Dispute::type, tr("change type of dispute"));
    auto *status = new ChoiceBox(line);
    status->setObjectName(u"status"_s);
    status->setAccessibleName(/*: Of a dispute: open, corrected … */ tr("Status"));
    status->setToolTip(tr("Status"));
    bindChoice<Dispute>(status, &Dispute::status, tr("change status of dispute"));
    layout->addWidget(type, 3);
    layout->addWidget(status, 2);
    line->setFocusProxy(type);
    addRow(/*: Label: what a dispute is about. */ tr("About"), line);
    buildSides();
    bindText<Dispute>(addNote()->session(), &Dispute::note, tr("edit note"));
}

void DisputeCard::buildSides()
{
    m_sides = new RowArea([this](qsizetype index) { return makeSide(index); },
                          [this](QWidget *row, qsizetype index) { showSide(row, index); }, this);
    addWide(m_sides);
    bind([this] {
        QList<QUuid> claims;
        for (const DisputePosition &position : current<Dispute>().positions)
            claims.append(position.claim);
        m_sides->setIds(claims);
    });
}

QWidget *DisputeCard::makeSide(qsizetype index)
{
    const QUuid claim = current<Dispute>().positions.at(index).claim;
    auto *row = new QWidget(m_sides);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(2);
    auto *sentence = new SentenceButton(2, row);
    connect(sentence, &QAbstractButton::clicked, this, [this, claim] { Q_EMIT objectRequested(claim); });
    auto *position = new CommitLineEdit(row);
    position->setObjectName(u"position"_s);
    position->setPlaceholderText(tr("Position, such as “yes”"));
    connect(position->session(), &CommitSession::returnToText, this, &ObjectCard::returnToText);
    connect(position->session(), &CommitSession::edited, this, [this, claim](const QString &text, QUuid gesture) {
        alter<Dispute>(tr("edit position"), [&](Dispute &dispute) {
            const auto side = std::ranges::find(dispute.positions, claim, &DisputePosition::claim);
            if (side != dispute.positions.end())
                side->position = text.trimmed();
        }, gesture);
    });
    auto *leave = new QToolButton(row);
    leave->setObjectName(u"leave"_s);
    leave->setIcon(themedIcon(u"close"));
    leave->setIconSize({10, 10});
    leave->setAutoRaise(true);
    leave->setFocusPolicy(Qt::StrongFocus);
    leave->setToolTip(tr("Take the claim out of the dispute"));
    leave->setAccessibleName(tr("Take the claim out of the dispute"));
    connect(leave, &QToolButton::clicked, this, [this, claim] { ObjectCard::leave(object(), claim); });
    layout->addWidget(sentence, 0, 0);
    layout->addWidget(leave, 0, 1, Qt::AlignTop);
    layout->addWidget(position, 1, 0, 1, 2);
    return row;
}

void DisputeCard::showSide(QWidget *row, qsizetype index)
{
    const DisputePosition &side = current<Dispute>().positions.at(index);
    const Claim *claim = document().find<Claim>(side.claim);
    //: One side of a dispute. %1: who, %2: what they say.
    const QString sentence = tr("%1: %2").arg(speakersOfClaim(document(), *claim), claim->statement);
    row->findChild<SentenceButton *>()->setSentence(sentence);
    auto *position = row->findChild<CommitLineEdit *>();
    position->setAccessibleName(tr("Position of: %1").arg(sentence));
    position->session()->show(side.position);
}

} // namespace Hearsay
