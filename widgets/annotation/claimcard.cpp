// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/claimcard.h"

#include "app/annotation/sentences.h"
#include "app/text/uuid7.h"
#include "widgets/annotation/chip.h"
#include "widgets/annotation/chiprow.h"
#include "widgets/annotation/objectchooser.h"
#include "widgets/annotation/quotelabel.h"
#include "widgets/annotation/rowarea.h"
#include "widgets/annotation/sentencebutton.h"
#include "widgets/annotation/tagpicker.h"
#include "widgets/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

QRect globalRect(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

QToolButton *smallButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ClaimCard::ClaimCard(History &history, Prompt &prompt, QWidget *parent)
    : ObjectCard(history, prompt, parent)
    , m_quote(new QuoteLabel(2, this))
    , m_speakers(new ChipRow(tr("Add a speaker"), this))
    , m_cueArea(new QWidget(this))
    , m_tags(new TagPicker(document(), this))
{
    m_quote->setCursor(Qt::PointingHandCursor);
    connect(m_quote, &QuoteLabel::clicked, this, &ObjectCard::revealRequested);
    bind([this] {
        QStringList parts;
        for (const TextSpan span : current<Claim>().content)
            parts.append(document().quote(current<Claim>().article, span).simplified());
        m_quote->setText(parts.join(u" … "_s));
    });
    addWide(m_quote);

    auto *statement = new CommitTextEdit(CommitTextEdit::Lines::One, this);
    statement->setObjectName(u"statement"_s);
    statement->setPlaceholderText(tr("What is claimed, in one line of your own"));
    statement->setAccessibleName(/*: What is claimed, in one line. */ tr("Statement"));
    bindText<Claim>(statement->session(), &Claim::statement, tr("edit statement"));
    addWide(statement);
    setMainField(statement);

    buildSource();
    buildPlaces();
    connect(m_tags, &TagPicker::tagClicked, this,
            [this](QUuid tag) { perform(toggleTag(document(), {object()}, tag)); });
    bind([this] { m_tags->showTags(current<Claim>().tags); });
    addRow(tr("Tags"), m_tags);
    buildDisputes();
    bindText<Claim>(addNote()->session(), &Claim::note, tr("edit note"));
}

void ClaimCard::buildSource()
{
    connect(m_speakers, &ChipRow::clicked, this, &ObjectCard::objectRequested);
    connect(m_speakers, &ChipRow::removeClicked, this, [this](QUuid speaker) {
        alter<Claim>(tr("take speaker away"), [speaker](Claim &claim) { claim.speakers.removeOne(speaker); });
    });
    connect(m_speakers, &ChipRow::addClicked, this, &ClaimCard::chooseSpeaker);
    m_speakers->setObjectName(u"speakers"_s);
    addRow(tr("Said by"), m_speakers);
    bind([this] { showSpeakers(); });

    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *kind = new ChoiceBox(line);
    kind->setObjectName(u"attribution"_s);
    kind->setAccessibleName(tr("How it is attributed"));
    bindChoice<Claim>(kind, &Claim::attribution, tr("change attribution"));
    layout->addWidget(kind, 1);
    auto *cueLayout = new QHBoxLayout(m_cueArea);
    cueLayout->setContentsMargins({});
    layout->addWidget(m_cueArea);
    line->setFocusProxy(kind);
    addRow(/*: Label: how a claim is attributed. */ tr("How"), line);
    bind([this] { showCue(); });
}

void ClaimCard::buildPlaces()
{
    m_places = new RowArea([this](qsizetype index) { return makePlaceRow(index); },
                           [this](QWidget *row, qsizetype index) { showPlaceRow(row, index); }, this);
    m_addPlace = smallButton(u"add"_s, tr("Add a place"), m_places);
    m_addPlace->setObjectName(u"addPlace"_s);
    connect(m_addPlace, &QToolButton::clicked, this, &ClaimCard::choosePlace);
    m_places->setFooter(m_addPlace);
    m_places->setFocusProxy(m_addPlace);
    addRow(/*: Label: the places of a claim. */ tr("Where"), m_places);
    bind([this] {
        QList<QUuid> ids;
        for (const ClaimPlace &place : current<Claim>().places)
            ids.append(place.place);
        m_places->setIds(ids);
    });
}

void ClaimCard::buildDisputes()
{
    m_disputes = new RowArea([this](qsizetype index) { return makeDisputeRow(index); },
                             [this](QWidget *row, qsizetype index) { showDisputeRow(row, index); }, this);
    auto *add = smallButton(u"add"_s, tr("Mark as disputed, or join a dispute"), m_disputes);
    add->setObjectName(u"addDispute"_s);
    connect(add, &QToolButton::clicked, this, [this] { Q_EMIT disputeRequested({object()}); });
    m_disputes->setFooter(add);
    m_disputes->setFocusProxy(add);
    addRow(/*: Label: the disputes of a claim. */ tr("Disputed"), m_disputes);
    bind([this] { m_disputes->setIds(disputes()); });
}

QList<QUuid> ClaimCard::disputes() const
{
    return document().referrers<Dispute>(object());
}

void ClaimCard::showSpeakers()
{
    QList<ChipRow::Item> items;
    for (const QUuid id : current<Claim>().speakers) {
        const QString name = objectTitle(document(), id);
        items.append({id, name, tr("Not said by %1").arg(name)});
    }
    m_speakers->setItems(items);
}

void ClaimCard::showCue()
{
    const Claim &claim = current<Claim>();
    const QString cue = claim.cue ? document().quote(claim.article, *claim.cue) : QString();
    if (m_shownCueOwner == claim.id && m_shownCue == cue)
        return;
    m_shownCueOwner = claim.id;
    m_shownCue = cue;
    const QList<QWidget *> old = m_cueArea->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
        m_cueArea->layout()->removeWidget(widget);
    }
    QWidget *shown = nullptr;
    if (claim.cue) {
        //: %1: the word of the article that attributes a claim, such as “said”
        auto *chip = new Chip(tr("“%1”").arg(cue), tr("Clear the cue"), m_cueArea);
        chip->setObjectName(u"cue"_s);
        chip->setLeadsSomewhere(false);
        connect(chip, &Chip::removeClicked, this, [this] { perform(setCue(document(), object(), std::nullopt)); });
        shown = chip;
    } else {
        //: Cue: the word of the article that attributes a claim, such as “said”. Q: the key.
        auto *label = new QLabel(tr("no cue (Q)"), m_cueArea);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setToolTip(tr("Select the cue in the article, such as “said”, and press Q."));
        shown = label;
    }
    m_cueArea->layout()->addWidget(shown);
    shown->show();
}

QWidget *ClaimCard::makePlaceRow(qsizetype index)
{
    auto *row = new QWidget(m_places);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *name = new SentenceButton(1, row);
    connect(name, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT objectRequested(current<Claim>().places.at(index).place); });
    auto *role = new ChoiceBox(row);
    role->setAccessibleName(tr("What the place is to the claim"));
    role->fill<PlaceRole>();
    connect(role, &QComboBox::activated, this, [this, role, index] {
        alter<Claim>(tr("change role of place"),
                     [&](Claim &claim) { claim.places[index].role = role->choice<PlaceRole>(); });
    });
    auto *remove = smallButton(u"close"_s, tr("Take the place away"), row);
    remove->setIconSize({10, 10});
    connect(remove, &QToolButton::clicked, this, [this, index] {
        alter<Claim>(tr("take place away"), [index](Claim &claim) { claim.places.removeAt(index); });
    });
    layout->addWidget(name, 1);
    layout->addWidget(role, 1);
    layout->addWidget(remove);
    return row;
}

void ClaimCard::showPlaceRow(QWidget *row, qsizetype index)
{
    const ClaimPlace &place = current<Claim>().places.at(index);
    row->findChild<SentenceButton *>()->setSentence(objectTitle(document(), place.place));
    row->findChild<ChoiceBox *>()->show(place.role);
}

QWidget *ClaimCard::makeDisputeRow(qsizetype index)
{
    const QUuid dispute = disputes().at(index);
    auto *row = new QWidget(m_disputes);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *question = new SentenceButton(2, row);
    connect(question, &QAbstractButton::clicked, this, [this, dispute] { Q_EMIT objectRequested(dispute); });
    auto *leave = smallButton(u"close"_s, tr("Take the claim out of the dispute"), row);
    leave->setIconSize({10, 10});
    connect(leave, &QToolButton::clicked, this, [this, dispute] { ObjectCard::leave(dispute, object()); });
    layout->addWidget(question, 1);
    layout->addWidget(leave, 0, Qt::AlignTop);
    return row;
}

void ClaimCard::showDisputeRow(QWidget *row, qsizetype index)
{
    const Dispute *dispute = document().find<Dispute>(disputes().at(index));
    const auto own = std::ranges::find(dispute->positions, object(), &DisputePosition::claim);
    const QString question = dispute->question.isEmpty() ? tr("Question to be written") : dispute->question;
    //: %1: the question of a dispute, %2: what this claim answers
    row->findChild<SentenceButton *>()->setSentence(own->position.isEmpty() ? question
                                                                           : tr("%1 — %2").arg(question, own->position));
}

void ClaimCard::chooseSpeaker()
{
    auto *chooser = new ObjectChooser(document(), ObjectKind::Speaker, {}, this);
    connect(chooser, &ObjectChooser::chosen, this,
            [this](QUuid speaker) { perform(addSpeakerToClaim(document(), object(), speaker)); });
    connect(chooser, &ObjectChooser::newRequested, this, &ClaimCard::addNewSpeaker);
    chooser->openAt(globalRect(m_speakers->addButton()));
}

void ClaimCard::choosePlace()
{
    auto *chooser = new ObjectChooser(document(), ObjectKind::Place, {}, this);
    connect(chooser, &ObjectChooser::chosen, this, [this](QUuid place) {
        alter<Claim>(tr("add place to claim"), [place](Claim &claim) { claim.places.append({place, PlaceRole::Event}); });
    });
    connect(chooser, &ObjectChooser::newRequested, this, &ClaimCard::addNewPlace);
    chooser->openAt(globalRect(m_addPlace));
}

void ClaimCard::addNewSpeaker(const QString &name)
{
    Speaker speaker;
    speaker.id = createUuidV7();
    speaker.name = name;
    Claim after = current<Claim>();
    after.speakers.append(speaker.id);
    addWithClaim(speaker, after, tr("add speaker"));
}

void ClaimCard::addNewPlace(const QString &name)
{
    Place place;
    place.id = createUuidV7();
    place.name = name;
    Claim after = current<Claim>();
    after.places.append({place.id, PlaceRole::Event});
    addWithClaim(place, after, tr("add place"));
}

void ClaimCard::addWithClaim(const Object &added, const Claim &after, const QString &name)
{
    Edit edit = addObject(document(), added, name);
    if (edit)
        edit->objects.append({Object(current<Claim>()), Object(after)});
    perform(edit);
}

} // namespace Hearsay
