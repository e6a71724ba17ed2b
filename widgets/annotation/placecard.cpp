// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/placecard.h"

#include "app/annotation/sentences.h"
#include "app/geo/coordinateparser.h"
#include "app/text/isolated.h"
#include "widgets/annotation/rowarea.h"
#include "widgets/annotation/sentencebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

PlaceCard::PlaceCard(History &history, Prompt &prompt, QWidget *parent)
    : ObjectCard(history, prompt, parent)
{
    CommitLineEdit *name = addLine(tr("Name"));
    name->setObjectName(u"name"_s);
    bindName<Place>(name, &Place::name, tr("rename place"));
    setMainField(name);
    auto *kind = new ChoiceBox(this);
    bindChoice<Place>(kind, &Place::kind, tr("change kind of place"));
    addRow(/*: Of a place: city, province … */ tr("Kind"), kind);
    buildCoordinates();
    auto *precision = new ChoiceBox(this);
    bindChoice<Place>(precision, &Place::precision, tr("change precision"));
    addRow(/*: How exactly a place is known. */ tr("Precision"), precision);
    buildClaims();
    bindLine<Place>(addLine(/*: The place’s number in a list of places. */ tr("Gazetteer"), tr("such as “geonames:1135689”")), &Place::gazetteerId,
                    tr("edit gazetteer number"));
    bindText<Place>(addNote()->session(), &Place::note, tr("edit note"));

    QLabel *remark = addRemark();
    remark->setObjectName(u"written"_s);
    bind([this, remark] {
        const int mentions = static_cast<int>(document().referrers<Mention>(object()).size());
        QStringList lines{tr("Named %n time(s)", nullptr, mentions)};
        if (const QString names = namesAsWritten(); !names.isEmpty()) {
            //: %1: the names of a place as they stand in the articles
            lines.append(tr("Written: %1").arg(names));
        }
        remark->setText(joinedFacts(lines));
    });
}

QString PlaceCard::namesAsWritten() const
{
    QStringList names;
    for (const QUuid id : document().referrers<Mention>(object())) {
        const Mention *mention = document().find<Mention>(id);
        const QString name = document().quote(mention->article, mention->span).simplified();
        if (!names.contains(name))
            names.append(name);
    }
    return QLocale().createSeparatedList(names);
}

void PlaceCard::buildClaims()
{
    m_claims = new RowArea([this](qsizetype index) { return makeClaimRow(index); },
                           [this](QWidget *row, qsizetype index) { showClaimRow(row, index); }, this);
    m_claims->setObjectName(u"placeClaims"_s);
    addRow(tr("Claims"), m_claims);
    bind([this] {
        m_claims->setIds(claims());
        setRowVisible(m_claims, !claims().isEmpty());
    });
}

QList<QUuid> PlaceCard::claims() const
{
    return document().referrers<Claim>(object());
}

QWidget *PlaceCard::makeClaimRow(qsizetype index)
{
    const QUuid claim = claims().at(index);
    auto *row = new QWidget(m_claims);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *sentence = new SentenceButton(1, row);
    connect(sentence, &QAbstractButton::clicked, this, [this, claim] { Q_EMIT objectRequested(claim); });
    auto *role = new ChoiceBox(row);
    role->setAccessibleName(tr("What the place is to the claim"));
    role->fill<PlaceRole>();
    connect(role, &QComboBox::activated, this, [this, role, claim] { setRole(claim, role->choice<PlaceRole>()); });
    layout->addWidget(sentence, 1);
    layout->addWidget(role);
    return row;
}

void PlaceCard::showClaimRow(QWidget *row, qsizetype index)
{
    const Claim *claim = document().find<Claim>(claims().at(index));
    row->findChild<SentenceButton *>()->setSentence(objectTitle(document(), claim->id));
    const auto use = std::ranges::find(claim->places, object(), &ClaimPlace::place);
    row->findChild<ChoiceBox *>()->show(use->role);
}

void PlaceCard::setRole(QUuid id, PlaceRole role)
{
    Claim claim = *document().find<Claim>(id);
    std::ranges::find(claim.places, object(), &ClaimPlace::place)->role = role;
    perform(editObject(document(), Object(claim), tr("change role of place")));
}

void PlaceCard::buildCoordinates()
{
    m_coordinates = addLine(tr("Coordinates"), tr("36.73, 68.86 or 36°43′48″N 68°51′36″E"));
    m_coordinates->setObjectName(u"coordinates"_s);
    auto *locate = new QPushButton(tr("Look Up…"), this);
    locate->setObjectName(u"locate"_s);
    locate->setToolTip(tr("Find the place in the gazetteer or on the map"));
    connect(locate, &QPushButton::clicked, this, &ObjectCard::locateRequested);
    addRow({}, locate);
    m_remark = addRemark();
    m_remark->setObjectName(u"coordinatesRemark"_s);
    watch(m_coordinates->session());
    connect(m_coordinates->session(), &CommitSession::edited, this, &PlaceCard::takeCoordinates);
    // Back from an error, or from degrees and minutes to the way they are always shown.
    connect(m_coordinates->session(), &CommitSession::returnToText, this, &PlaceCard::showCoordinates);
    connect(m_coordinates, &QLineEdit::editingFinished, this, &PlaceCard::showCoordinates);
    bind([this] { showCoordinates(); });
}

void PlaceCard::showCoordinates()
{
    const Place *place = document().find<Place>(object());
    if (!place || m_coordinates->session()->isHeld() || m_coordinates->session()->isPending())
        return;
    const bool isLocated = place->coordinates.isValid();
    // What is being typed may say the same in another form: it stays while the keyboard is there.
    const auto typed = parseCoordinate(m_coordinates->text());
    if (!m_coordinates->hasFocus() || !typed || *typed != place->coordinates)
        m_coordinates->session()->show(isLocated ? coordinateToDecimal(place->coordinates) : QString());
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setText(isLocated ? coordinateToDms(place->coordinates) : QString());
    m_remark->setVisible(isLocated);
}

void PlaceCard::takeCoordinates(const QString &text, QUuid gesture)
{
    QGeoCoordinate coordinates;
    if (!text.trimmed().isEmpty()) {
        const auto read = parseCoordinate(text);
        m_coordinates->session()->setHeld(!read);
        if (!read) {
            m_remark->setForegroundRole(QPalette::WindowText);
            m_remark->setText(read.error().message);
            m_remark->show();
            return;
        }
        coordinates = *read;
    }
    m_coordinates->session()->setHeld(false);
    alter<Place>(tr("locate place"), [&](Place &place) { place.coordinates = coordinates; }, gesture);
    showCoordinates();
}

} // namespace Hearsay
