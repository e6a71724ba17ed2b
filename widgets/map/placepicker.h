// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/tagger.h"
#include "app/geo/basemap.h"
#include "app/geo/placecontext.h"

#include <QFrame>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace Hearsay {

class GazetteerService;
class MapView;
class PlaceCandidateModel;

/// A popup that asks which place some words mean: the places of the project, those of the
/// gazetteer, best first, or none of these, beside a small map that shows the one chosen. How
/// exact the place is and what it is to the claim are set there and then.
///
/// Up and Down choose, Enter takes, Ctrl+Enter tags every occurrence too, Esc closes. For a place
/// that no list has, coordinates are typed in the field, or the map is clicked. Deletes itself
/// when it closes.
class PlacePicker : public QFrame
{
    Q_OBJECT
public:
    struct Question
    {
        QString words;                 ///< what the user selected
        LocateContext context;         ///< the sentence around and the places near
        int occurrences = 1;           ///< how often the words stand in the article
        bool hasClaim = false;         ///< there is a claim that the place can be of
        std::optional<PlaceRole> role; ///< proposed for it
        QUuid located = {};            ///< the place of the document that is to be located; null: a new mention
    };

    /// @p document and @p gazetteer must outlive the picker.
    PlacePicker(const Document &document, GazetteerService &gazetteer, std::shared_ptr<const Basemap> basemap, Question question,
                QWidget *parent);
    ~PlacePicker() override;

    /// Shows it under @p rect (of the screen), or above where there is no room below.
    void openAt(const QRect &rect);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] MapView *map() const { return m_map; }
    [[nodiscard]] QComboBox *precisionBox() const { return m_precision; }
    [[nodiscard]] QComboBox *roleBox() const { return m_role; }
    [[nodiscard]] QCheckBox *everywhereBox() const { return m_everywhere; }

Q_SIGNALS:
    void chosen(const Hearsay::PlaceChoice &choice);
    /// The gazetteer has answered for what is in the field.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildChoices();
    void buildBoxes();
    void ask();
    /// True once the field has other words than those selected.
    [[nodiscard]] bool isTyped() const;
    void takeCandidates(int ticket, const QList<PlaceCandidate> &candidates);
    void takeFailure(int ticket, const QString &message);
    void nameChanged();
    void showCurrent();
    void choosePoint(const QGeoCoordinate &point);
    void accept(bool isEverywhere);
    void moveRow(int by);

    GazetteerService &m_gazetteer;
    const Question m_question;
    PlaceCandidateModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    MapView *m_map;
    QLabel *m_remark;
    QComboBox *m_precision;
    QComboBox *m_role;
    QCheckBox *m_everywhere;
    QTimer *m_delay;
    QString m_asked;  ///< the name that the candidates are for
    QGeoCoordinate m_point;
    int m_ticket = -1;
};

} // namespace Hearsay
