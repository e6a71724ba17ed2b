// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapfiltermenu.h"

#include "app/annotation/sentences.h"
#include "app/text/isolated.h"


namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

/// Menus with more entries than this are no help.
constexpr qsizetype mostEntries = 60;

/// In a menu, "&" would underline the next letter; a whole statement would be too wide.
QString menuText(const QString &title)
{
    constexpr int most = 50;
    const QString shown = title.size() > most ? QString(title.left(most).trimmed() + u'…') : title;
    return QString(shown).replace(u'&', "&&"_L1);
}

} // namespace

MapFilterMenu::MapFilterMenu(const Document &document, QWidget *parent)
    : QMenu(parent)
    , m_document(document)
{
    connect(this, &QMenu::aboutToShow, this, &MapFilterMenu::fill);
}

void MapFilterMenu::setCurrent(QUuid article, QUuid object)
{
    m_article = article;
    m_object = object;
    // "This" stays what it says; while neither is current, what was.
    MapFilter filter = m_filter;
    if (!filter.article.isNull() && !article.isNull())
        filter.article = article;
    if (!filter.claim.isNull() && m_document.find<Claim>(object))
        filter.claim = object;
    choose(filter);
}

void MapFilterMenu::choose(const MapFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void MapFilterMenu::clearFilter()
{
    choose({});
}

void MapFilterMenu::forgetLost()
{
    MapFilter filter = m_filter;
    for (QUuid *id : {&filter.article, &filter.claim, &filter.speaker, &filter.dispute}) {
        if (!m_document.contains(*id))
            *id = QUuid();
    }
    choose(filter);
}

void MapFilterMenu::fill()
{
    clear();
    QAction *all = addAction(tr("&All Places"), this, &MapFilterMenu::clearFilter);
    all->setCheckable(true);
    all->setChecked(m_filter.isEmpty());
    addSeparator();
    if (m_document.articles().size() > 1) {
        QAction *article = addAction(tr("This A&rticle"));
        article->setCheckable(true);
        article->setChecked(!m_filter.article.isNull());
        article->setEnabled(!m_article.isNull());
        connect(article, &QAction::toggled, this, [this](bool isOn) {
            MapFilter filter = m_filter;
            filter.article = isOn ? m_article : QUuid();
            choose(filter);
        });
    }
    QAction *claim = addAction(tr("This &Claim"));
    claim->setCheckable(true);
    claim->setChecked(!m_filter.claim.isNull());
    claim->setEnabled(m_document.find<Claim>(m_object) || !m_filter.claim.isNull());
    connect(claim, &QAction::toggled, this, [this](bool isOn) {
        MapFilter filter = m_filter;
        filter.claim = isOn ? m_object : QUuid();
        choose(filter);
    });
    addObjects<Speaker>(tr("&Speaker"), &MapFilter::speaker);
    addObjects<Dispute>(tr("&Dispute"), &MapFilter::dispute);
    addPrecisions();
}

template<typename T>
void MapFilterMenu::addObjects(const QString &title, QUuid MapFilter::*member)
{
    QMenu *menu = addMenu(title);
    menu->setEnabled(m_document.table<T>().size() > 0);
    qsizetype count = 0;
    for (const T &object : m_document.table<T>()) {
        if (++count > mostEntries)
            break;
        QAction *action = menu->addAction(menuText(objectTitle(m_document, object.id)));
        action->setCheckable(true);
        action->setChecked(m_filter.*member == object.id);
        connect(action, &QAction::toggled, this, [this, member, id = object.id](bool isOn) {
            MapFilter filter = m_filter;
            filter.*member = isOn ? id : QUuid();
            choose(filter);
        });
    }
}

void MapFilterMenu::addPrecisions()
{
    QMenu *menu = addMenu(tr("&Precision"));
    for (const auto &row : Vocabulary<PlacePrecision>::rows) {
        QAction *action = menu->addAction(vocabularyLabel(row.value));
        action->setCheckable(true);
        action->setChecked(m_filter.precision == row.value);
        connect(action, &QAction::toggled, this, [this, precision = row.value](bool isOn) {
            MapFilter filter = m_filter;
            filter.precision = isOn ? std::optional(precision) : std::nullopt;
            choose(filter);
        });
    }
}

QString MapFilterMenu::summary() const
{
    QStringList parts;
    if (!m_filter.article.isNull())
        parts.append(objectTitle(m_document, m_filter.article));
    for (const QUuid id : {m_filter.claim, m_filter.speaker, m_filter.dispute}) {
        if (!id.isNull())
            parts.append(objectTitle(m_document, id));
    }
    if (m_filter.precision)
        parts.append(vocabularyLabel(*m_filter.precision));
    return joinedFacts(parts);
}

} // namespace Hearsay
