// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/placecard.h"

#include "app/geo/coordinateparser.h"

#include <QLabel>

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
    addRow(tr("Kind"), kind);
    buildCoordinates();
    auto *precision = new ChoiceBox(this);
    bindChoice<Place>(precision, &Place::precision, tr("change precision"));
    addRow(tr("Precision"), precision);
    bindLine<Place>(addLine(tr("Gazetteer"), tr("such as “geonames:1135689”")), &Place::gazetteerId,
                    tr("edit gazetteer number"));
    bindText<Place>(addNote()->session(), &Place::note, tr("edit note"));

    QLabel *remark = addRemark();
    bind([this, remark] {
        const int mentions = static_cast<int>(document().referrers<Mention>(object()).size());
        const int claims = static_cast<int>(document().referrers<Claim>(object()).size());
        remark->setText(QString(tr("Named %n time(s)", nullptr, mentions) + u" · "_s + tr("part of %n claim(s)", nullptr, claims)));
    });
}

void PlaceCard::buildCoordinates()
{
    m_coordinates = addLine(tr("Coordinates"), tr("36.73, 68.86 or 36°43′48″N 68°51′36″E"));
    m_coordinates->setObjectName(u"coordinates"_s);
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
