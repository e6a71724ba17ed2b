// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/objectchooser.h"

#include "app/annotation/edits.h"
#include "app/models/annotationroles.h"
#include "app/models/folded.h"
#include "app/text/isolated.h"
#include "widgets/common/objectdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 50;
constexpr int mostRows = 7;

template<typename T>
void appendMatching(const ObjectTable<T> &table, const QString &words, QList<QUuid> &ids)
{
    const QString wanted = folded(words);
    for (const T &object : table) {
        if (!ids.contains(object.id) && folded(object.name).contains(wanted))
            ids.append(object.id);
    }
}

} // namespace

ObjectChooser::ObjectChooser(const Document &document, ObjectKind kind, const QString &words, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_document(document)
    , m_kind(kind)
    , m_field(new QLineEdit(words.simplified(), this))
    , m_list(new QListWidget(this))
{
    const bool isSpeaker = kind == ObjectKind::Speaker;
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAutoFillBackground(true);
    setAccessibleName(isSpeaker ? tr("Choose a speaker") : tr("Choose a place"));
    m_field->setPlaceholderText(isSpeaker ? tr("Name of the speaker") : tr("Name of the place"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->selectAll();
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new ObjectDelegate(1, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(isSpeaker ? tr("Known speakers") : tr("Known places"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &ObjectChooser::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &ObjectChooser::accept);
    refresh();
}

QList<QUuid> ObjectChooser::candidates(const QString &words) const
{
    const bool isSpeaker = m_kind == ObjectKind::Speaker;
    QList<QUuid> ids;
    if (!words.isEmpty())
        ids = isSpeaker ? speakerCandidates(m_document, words) : placeCandidates(m_document, words);
    // While a name is being typed, any part of it finds.
    if (isSpeaker)
        appendMatching(m_document.speakers(), words, ids);
    else
        appendMatching(m_document.places(), words, ids);
    return ids.mid(0, mostCandidates);
}

QString ObjectChooser::detailOf(QUuid id) const
{
    QStringList parts;
    if (const Speaker *speaker = m_document.find<Speaker>(id)) {
        parts = {speaker->role.isEmpty() ? vocabularyLabel(speaker->kind) : speaker->role, speaker->affiliation,
                 QLocale().createSeparatedList(speaker->aliases)};
    } else if (const Place *place = m_document.find<Place>(id)) {
        parts = {vocabularyLabel(place->kind),
                 place->coordinates.isValid() ? place->coordinates.toString(QGeoCoordinate::DegreesWithHemisphere)
                                              : tr("not located")};
    }
    return joinedFacts(parts);
}

void ObjectChooser::addCandidate(QUuid id)
{
    const Speaker *speaker = m_document.find<Speaker>(id);
    auto *item = new QListWidgetItem(speaker ? speaker->name : m_document.find<Place>(id)->name, m_list);
    item->setData(IdRole, id);
    item->setData(DetailRole, detailOf(id));
    item->setData(ShapeRole, static_cast<int>(DecorationShape::Disc));
}

void ObjectChooser::addNew(const QString &name)
{
    const bool isSpeaker = m_kind == ObjectKind::Speaker;
    auto *item = new QListWidgetItem(isSpeaker ? tr("New speaker “%1”").arg(name) : tr("New place “%1”").arg(name), m_list);
    item->setData(DetailRole, isSpeaker ? tr("Not yet among the speakers") : tr("Not yet among the places"));
    item->setData(ShapeRole, static_cast<int>(DecorationShape::DashedRing));
}

void ObjectChooser::refresh()
{
    const QString name = m_field->text().simplified();
    m_list->clear();
    const QList<QUuid> ids = candidates(name);
    for (const QUuid id : ids)
        addCandidate(id);
    if (!name.isEmpty())
        addNew(name);
    m_list->setCurrentRow(0);
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(row * std::clamp(m_list->count(), 1, mostRows));
    m_list->setVisible(m_list->count() > 0);
    adjustSize();
}

void ObjectChooser::openAt(const QRect &rect)
{
    const int wide = std::max(300, fontMetrics().averageCharWidth() * 44);
    setFixedWidth(wide);
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(rect.center());
    // A little off the edges, where a popup would look cut.
    const QRect room = (screen ? screen : QWidget::screen())->availableGeometry().adjusted(4, 4, -4, -4);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner(isMirrored ? rect.right() - wide : rect.left(), rect.bottom() + 2);
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), rect.top() - height() - 2));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - wide)));
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ObjectChooser::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QUuid id = item->data(IdRole).toUuid();
    const QString name = m_field->text().simplified();
    close();
    if (id.isNull())
        Q_EMIT newRequested(name);
    else
        Q_EMIT chosen(id);
}

bool ObjectChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const auto move = [this](int by) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, m_list->count() - 1)));
    };
    switch (key->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace Hearsay
