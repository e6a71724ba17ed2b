// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/placepicker.h"

#include "app/geo/coordinateparser.h"
#include "app/geo/gazetteerservice.h"
#include "app/geo/mappainter.h"
#include "app/models/placecandidatemodel.h"
#include "widgets/common/objectdelegate.h"
#include "widgets/map/mapview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; // ms without a key before the gazetteer is asked
constexpr int pageRows = 6;

template<typename Enum>
void fill(QComboBox *box)
{
    for (const auto &row : Vocabulary<Enum>::rows)
        box->addItem(vocabularyLabel(row.value), static_cast<int>(row.value));
}

} // namespace

PlacePicker::PlacePicker(const Document &document, GazetteerService &gazetteer, std::shared_ptr<const Basemap> basemap,
                         Question question, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_gazetteer(gazetteer)
    , m_question(std::move(question))
    , m_model(new PlaceCandidateModel(document, this))
    , m_field(new QLineEdit(m_question.words.simplified(), this))
    , m_list(new QListView(this))
    , m_map(new MapView(std::move(basemap), this))
    , m_remark(new QLabel(this))
    , m_precision(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_everywhere(new QCheckBox(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"placePicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAutoFillBackground(true);
    setAccessibleName(tr("Choose a place"));
    buildBoxes();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(buildChoices(), 3);
    layout->addWidget(m_map, 2);
    setFocusProxy(m_field);

    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &PlacePicker::ask);
    connect(m_field, &QLineEdit::textEdited, this, &PlacePicker::nameChanged);
    connect(m_list, &QListView::clicked, this, [this] { accept(m_everywhere->isChecked()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlacePicker::showCurrent);
    connect(m_map, &MapView::pointPicked, this, &PlacePicker::choosePoint);
    connect(m_map, &MapView::returnToText, this, &QWidget::close);
    connect(&m_gazetteer, &GazetteerService::located, this, &PlacePicker::takeCandidates);
    connect(&m_gazetteer, &GazetteerService::failed, this, &PlacePicker::takeFailure);
    m_map->setPicking(true);
    m_model->setExcluded(m_question.located);
    m_model->setName(m_field->text());
    m_list->setCurrentIndex(m_model->index(0, 0));
    ask();
}

PlacePicker::~PlacePicker() = default;

QWidget *PlacePicker::buildChoices()
{
    m_field->setPlaceholderText(tr("Name of the place, or its coordinates"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->selectAll();
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ObjectDelegate(1, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Places of this name"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setText(tr("None of these? Type coordinates, or click the map."));

    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remark);
    auto *form = new QFormLayout;
    form->addRow(tr("Precision"), m_precision);
    form->addRow(/*: Label: what the place is to the claim. */ tr("For the claim"), m_role);
    layout->addLayout(form);
    // Not before: a label that has no parent yet would be shown as a window of its own.
    form->setRowVisible(m_role, m_question.hasClaim);
    layout->addWidget(m_everywhere);
    return column;
}

void PlacePicker::buildBoxes()
{
    m_precision->setObjectName(u"pickPrecision"_s);
    m_precision->setAccessibleName(tr("How exact the place is"));
    m_role->setObjectName(u"pickRole"_s);
    m_role->setAccessibleName(tr("What the place is to the current claim"));
    fill<PlacePrecision>(m_precision);
    //: The place has nothing to do with the current claim.
    m_role->addItem(tr("Nothing"));
    fill<PlaceRole>(m_role);
    m_role->setCurrentIndex(m_question.role ? m_role->findData(static_cast<int>(*m_question.role)) : 0);
    //: %n: how often the selected words stand in the article
    m_everywhere->setText(tr("Tag all %n occurrence(s) (Ctrl+Enter)", nullptr, m_question.occurrences));
    m_everywhere->setVisible(m_question.occurrences > 1);
}

void PlacePicker::ask()
{
    m_asked = m_field->text().simplified();
    if (m_asked.isEmpty() || parseCoordinate(m_asked)) {
        m_ticket = -1;
        m_model->setCandidates({});
        showCurrent();
        return;
    }
    // What is being typed is the beginning of a name; what was selected is a whole one.
    m_ticket = isTyped() && m_asked.size() > 1 ? m_gazetteer.complete(m_asked) : m_gazetteer.locate(m_asked, m_question.context);
}

bool PlacePicker::isTyped() const
{
    return m_field->text().simplified() != m_question.words.simplified();
}

void PlacePicker::takeCandidates(int ticket, const QList<PlaceCandidate> &candidates)
{
    if (ticket != m_ticket)
        return;
    const QModelIndex before = m_list->currentIndex();
    const bool wasKnown = before.isValid() && m_model->isKnown(before.row());
    const bool wasPoint = before.isValid() && before.row() == m_model->newRow() && m_point.isValid();
    m_model->setCandidates(candidates);
    // What the user sees chosen stays chosen, a place of the project or a point; else the best one is.
    m_list->setCurrentIndex(m_model->index(wasPoint ? m_model->newRow() : wasKnown ? before.row() : 0, 0));
    Q_EMIT answered();
}

void PlacePicker::takeFailure(int ticket, const QString &message)
{
    if (ticket != m_ticket)
        return;
    m_remark->setText(message);
    Q_EMIT answered();
}

void PlacePicker::nameChanged()
{
    // Coordinates are where the place is that was selected, not its name.
    if (const auto point = parseCoordinate(m_field->text())) {
        m_delay->stop();
        m_ticket = -1;
        m_point = *point;
        m_model->setPoint(m_point);
        m_model->setName(m_question.words);
        m_model->setCandidates({});
        m_list->setCurrentIndex(m_model->index(m_model->newRow(), 0));
        return;
    }
    m_model->setName(m_field->text(), !isTyped());
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_delay->start();
}

void PlacePicker::choosePoint(const QGeoCoordinate &point)
{
    m_point = point;
    const MapViewport seen = m_map->viewport();
    m_model->setPoint(point);
    m_list->setCurrentIndex(m_model->index(m_model->newRow(), 0));
    // Who has clicked there sees where it is, and may want to click a little beside.
    m_map->setViewport(seen);
    m_field->setFocus();
}

void PlacePicker::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isNew = current.isValid() && !m_model->isKnown(current.row());
    m_precision->setEnabled(isNew);
    if (!current.isValid())
        return;
    const Place place = m_model->placeAt(current.row());
    m_precision->setCurrentIndex(m_precision->findData(static_cast<int>(place.precision)));
    if (!place.coordinates.isValid()) {
        m_map->setPlaces({});
        return;
    }
    const MapPlace shown{.id = place.id,
                         .name = place.name,
                         .coordinates = place.coordinates,
                         .world = MapProjection::toWorld(place.coordinates),
                         .kind = place.kind,
                         .precision = place.precision,
                         .gazetteerId = place.gazetteerId,
                         .role = {},
                         .areas = {}};
    // Each candidate is shown in its country, so that namesakes can be told apart.
    constexpr double closest = 5;
    m_map->setPlaces({shown});
    m_map->setSelected({place.id}, false);
    const double zoom = place.precision == PlacePrecision::Country ? 3 : closest;
    m_map->setViewport({shown.world, zoom, m_map->size()});
}

void PlacePicker::moveRow(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void PlacePicker::accept(bool isEverywhere)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    PlaceChoice choice{.place = m_model->placeAt(current.row()), .role = {}, .isEverywhere = isEverywhere};
    if (!m_model->isKnown(current.row()))
        choice.place.precision = static_cast<PlacePrecision>(m_precision->currentData().toInt());
    if (m_question.hasClaim && m_role->currentData().isValid())
        choice.role = static_cast<PlaceRole>(m_role->currentData().toInt());
    close();
    Q_EMIT chosen(choice);
}

void PlacePicker::openAt(const QRect &rect)
{
    const int wide = std::max(620, fontMetrics().averageCharWidth() * 92);
    const int high = std::max(330, fontMetrics().height() * 20);
    const QScreen *screen = QGuiApplication::screenAt(rect.center());
    // A little off the edges, where a popup would look cut.
    const QRect room = (screen ? screen : QWidget::screen())->availableGeometry().adjusted(4, 4, -4, -4);
    resize(std::min(wide, room.width()), std::min(high, room.height()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner(isMirrored ? rect.right() - width() : rect.left(), rect.bottom() + 2);
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), rect.top() - height() - 2));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
    show();
    showCurrent();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PlacePicker::keyPressEvent(QKeyEvent *event)
{
    // From the boxes, which leave it to us.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept(m_everywhere->isChecked() || event->modifiers().testFlag(Qt::ControlModifier));
    else
        QFrame::keyPressEvent(event);
}

bool PlacePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
        moveRow(-1);
        return true;
    case Qt::Key_Down:
        moveRow(1);
        return true;
    case Qt::Key_PageUp:
        moveRow(-pageRows);
        return true;
    case Qt::Key_PageDown:
        moveRow(pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(m_everywhere->isChecked() || key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace Hearsay
