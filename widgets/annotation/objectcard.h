// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edits.h"
#include "app/annotation/history.h"
#include "widgets/annotation/choicebox.h"
#include "widgets/common/commitlineedit.h"
#include "widgets/common/committextedit.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace Hearsay {

class Prompt;

/// One object open for editing. A card holds no value of its own: its fields are bound to members
/// of the object, show what the document says after each change that concerns it, and turn what
/// the user does into changes of the history.
class ObjectCard : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the card.
    ObjectCard(History &history, Prompt &prompt, QWidget *parent);
    ~ObjectCard() override;

    /// Commits what is being typed for the object before. @p id must be of the card's kind.
    void setObject(QUuid id);
    [[nodiscard]] QUuid object() const { return m_id; }
    void commitFields();
    /// Puts the keyboard into the field that matters most and selects what is in it.
    void editMainField();

Q_SIGNALS:
    void objectRequested(QUuid id);                     ///< go to another object
    void revealRequested();                             ///< go to the words of this one
    void disputeRequested(const QList<QUuid> &claims);
    void locateRequested();                             ///< of a place: ask where it is
    void returnToText();
    void refused(const QString &message);               ///< a change could not be made; empty: one could
    void edited();

protected:
    [[nodiscard]] History &history() const { return m_history; }
    [[nodiscard]] Document &document() const { return m_history.document(); }
    /// The object as it is now. Only while there is one: see bind().
    template<typename T>
    [[nodiscard]] const T &current() const
    {
        const T *object = document().template find<T>(m_id);
        Q_ASSERT(object);
        return *object;
    }

    /// @p show brings what the document says into a field; called whenever that may differ and
    /// only while the object exists.
    void bind(std::function<void()> show) { m_bindings.append(std::move(show)); }
    bool perform(const Edit &edit);
    /// Changes the object by one undo step, or as part of the step of @p gesture.
    template<typename T, typename Alter>
    bool alter(const QString &name, Alter alter, QUuid gesture = {})
    {
        const T *now = document().template find<T>(m_id);
        if (!now)
            return false;
        T after = *now;
        alter(after);
        return perform(editObject(document(), Object(after), name, gesture));
    }

    /// Takes @p claim out of @p dispute; asks first where the dispute would go with its last claim.
    void leave(QUuid dispute, QUuid claim);

    void addRow(const QString &label, QWidget *field);
    /// A row that has nothing to say takes no room.
    void setRowVisible(QWidget *field, bool isVisible);
    void addWide(QWidget *field);
    /// The fields that follow @p label have to be told what they are for screen readers.
    CommitLineEdit *addLine(const QString &label, const QString &placeholder = {});
    CommitTextEdit *addNote();
    [[nodiscard]] QLabel *addRemark();
    void setMainField(QWidget *field) { m_mainField = field; }
    void watch(CommitSession *session);

    template<typename T>
    void bindLine(CommitLineEdit *field, QString T::*member, const QString &name)
    {
        bindText<T>(field->session(), member, name);
    }
    template<typename T>
    void bindText(CommitSession *session, QString T::*member, const QString &name)
    {
        watch(session);
        bind([this, session, member] { session->show(current<T>().*member); });
        connect(session, &CommitSession::edited, this, [this, member, name](const QString &text, QUuid gesture) {
            alter<T>(name, [&](T &object) { object.*member = text.trimmed(); }, gesture);
        });
    }
    /// A name that must not be empty: says so and keeps the old one.
    template<typename T>
    void bindName(CommitLineEdit *field, QString T::*member, const QString &name)
    {
        CommitSession *session = field->session();
        watch(session);
        bind([this, session, member] { session->show(current<T>().*member); });
        connect(session, &CommitSession::edited, this, [this, session, member, name](const QString &text, QUuid gesture) {
            session->setHeld(text.trimmed().isEmpty());
            if (text.trimmed().isEmpty())
                Q_EMIT refused(tr("The name must not be empty. Esc puts the old one back."));
            else
                alter<T>(name, [&](T &object) { object.*member = text.trimmed(); }, gesture);
        });
    }
    template<typename T, typename Enum>
    void bindChoice(ChoiceBox *box, Enum T::*member, const QString &name)
    {
        box->fill<Enum>();
        bind([this, box, member] { box->show(current<T>().*member); });
        connect(box, &QComboBox::activated, this, [this, box, member, name] {
            alter<T>(name, [&](T &object) { object.*member = box->choice<Enum>(); });
        });
    }

private:
    void documentChanged(const Change &change);
    [[nodiscard]] bool concerns(const ObjectChange &change, const QList<QUuid> &related) const;
    void refresh();

    History &m_history;
    Prompt &m_prompt;
    QFormLayout *m_form;
    QWidget *m_mainField = nullptr;
    QList<std::function<void()>> m_bindings;
    QList<CommitSession *> m_sessions;
    QUuid m_id;
};

} // namespace Hearsay
