// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/speakercard.h"

#include "app/annotation/sentences.h"
#include "widgets/annotation/rowarea.h"
#include "widgets/annotation/sentencebutton.h"

#include <QLabel>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// A card lists what can be overlooked; the tab Claims, filtered by the name, has the rest.
constexpr qsizetype mostClaims = 20;

} // namespace

SpeakerCard::SpeakerCard(History &history, Prompt &prompt, QWidget *parent)
    : ObjectCard(history, prompt, parent)
{
    CommitLineEdit *name = addLine(tr("Name"));
    name->setObjectName(u"name"_s);
    bindName<Speaker>(name, &Speaker::name, tr("rename speaker"));
    setMainField(name);
    auto *kind = new ChoiceBox(this);
    bindChoice<Speaker>(kind, &Speaker::kind, tr("change kind of speaker"));
    addRow(/*: Of a speaker: person, group … */ tr("Kind"), kind);
    bindLine<Speaker>(addLine(/*: What somebody is: “spokesman”. */ tr("Role"), tr("such as “spokesman of the ministry”")), &Speaker::role, tr("edit role"));
    bindLine<Speaker>(addLine(/*: The organisation that somebody works for. */ tr("Belongs to"), tr("such as “Interior Ministry”")), &Speaker::affiliation,
                      tr("edit affiliation"));
    bindLine<Speaker>(addLine(/*: In a conflict: “government”. */ tr("Side"), tr("such as “government”")), &Speaker::side, tr("edit side"));
    bindAliases();
    bindText<Speaker>(addNote()->session(), &Speaker::note, tr("edit note"));
    buildClaims();
}

void SpeakerCard::bindAliases()
{
    CommitLineEdit *field = addLine(tr("Also known as"), tr("other names; separated; like this"));
    field->setObjectName(u"aliases"_s);
    CommitSession *session = field->session();
    watch(session);
    bind([this, session] { session->show(current<Speaker>().aliases.join(u"; "_s)); });
    connect(session, &CommitSession::edited, this, [this](const QString &text, QUuid gesture) {
        QStringList aliases;
        const QStringList parts = text.split(u';');
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                aliases.append(part.trimmed());
        }
        alter<Speaker>(tr("edit other names"), [&aliases](Speaker &speaker) { speaker.aliases = aliases; }, gesture);
    });
}

QList<QUuid> SpeakerCard::claims() const
{
    return document().referrers<Claim>(object());
}

void SpeakerCard::buildClaims()
{
    m_claims = new RowArea(
        [this](qsizetype index) -> QWidget * {
            auto *button = new SentenceButton(2, m_claims);
            const QUuid claim = claims().at(index);
            connect(button, &QAbstractButton::clicked, this, [this, claim] { Q_EMIT objectRequested(claim); });
            return button;
        },
        [this](QWidget *row, qsizetype index) {
            const Claim *claim = document().find<Claim>(claims().at(index));
            static_cast<SentenceButton *>(row)->setSentence(claim->statement);
        },
        this);
    addRow(tr("Claims"), m_claims);
    QLabel *remark = addRemark();
    bind([this, remark] {
        const QList<QUuid> ids = claims();
        m_claims->setIds(ids.mid(0, mostClaims));
        const int rest = static_cast<int>(ids.size() - mostClaims);
        remark->setVisible(rest > 0 || ids.isEmpty());
        remark->setText(ids.isEmpty() ? tr("No claim is said by this speaker yet.")
                                      //: Below a list of claims
                                      : tr("… and %n more claim(s)", nullptr, rest));
    });
}

} // namespace Hearsay
