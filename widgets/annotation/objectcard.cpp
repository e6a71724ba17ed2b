// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/objectcard.h"

#include "widgets/common/prompt.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace Hearsay {

ObjectCard::ObjectCard(History &history, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_prompt(prompt)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(8, 4, 8, 8);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(5);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(&document(), &Document::applied, this, &ObjectCard::documentChanged);
}

ObjectCard::~ObjectCard() = default;

void ObjectCard::setObject(QUuid id)
{
    if (id != m_id) {
        commitFields();
        for (CommitSession *session : std::as_const(m_sessions))
            session->discard();
        m_id = id;
    }
    refresh();
}

void ObjectCard::commitFields()
{
    for (CommitSession *session : std::as_const(m_sessions))
        session->commit();
}

void ObjectCard::editMainField()
{
    if (!m_mainField)
        return;
    m_mainField->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_mainField))
        line->selectAll();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_mainField))
        text->selectAll();
}

bool ObjectCard::perform(const Edit &edit)
{
    const auto done = edit ? m_history.perform(*edit) : std::unexpected(edit.error());
    Q_EMIT refused(done ? QString() : done.error().message);
    if (done)
        Q_EMIT edited();
    else
        refresh();
    return done.has_value();
}

void ObjectCard::leave(QUuid dispute, QUuid claim)
{
    const Dispute *found = document().find<Dispute>(dispute);
    if (!found)
        return;
    //: %1: the question of a dispute
    const QString question = tr("This is the last claim of the dispute “%1”. Remove the dispute too?").arg(found->question);
    if (found->positions.size() > 1 || m_prompt.confirm(question))
        perform(leaveDispute(document(), dispute, claim));
}

void ObjectCard::addRow(const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_form->addRow(caption, field);
}

void ObjectCard::setRowVisible(QWidget *field, bool isVisible)
{
    m_form->setRowVisible(field, isVisible);
}

void ObjectCard::addWide(QWidget *field)
{
    m_form->addRow(field);
}

CommitLineEdit *ObjectCard::addLine(const QString &label, const QString &placeholder)
{
    auto *field = new CommitLineEdit(this);
    field->setPlaceholderText(placeholder);
    addRow(label, field);
    return field;
}

CommitTextEdit *ObjectCard::addNote()
{
    auto *field = new CommitTextEdit(CommitTextEdit::Lines::Many, this);
    field->setObjectName(QStringLiteral("note"));
    addRow(tr("Note"), field);
    return field;
}

QLabel *ObjectCard::addRemark()
{
    auto *remark = new QLabel(this);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), remark);
    return remark;
}

void ObjectCard::watch(CommitSession *session)
{
    m_sessions.append(session);
    connect(session, &CommitSession::returnToText, this, &ObjectCard::returnToText);
}

void ObjectCard::documentChanged(const Change &change)
{
    const auto object = document().object(m_id);
    if (!object)
        return;
    const QList<QUuid> related = referencesOf(*object);
    const bool isConcerned = std::ranges::any_of(
        change.objects, [&](const ObjectChange &one) { return concerns(one, related); });
    if (isConcerned)
        refresh();
}

bool ObjectCard::concerns(const ObjectChange &change, const QList<QUuid> &related) const
{
    const auto refersHere = [this](const std::optional<Object> &object) {
        return object && referencesOf(*object).contains(m_id);
    };
    switch (change.kind()) {
    case ObjectKind::Claim:
    case ObjectKind::Mention:
    case ObjectKind::Highlight:
        return change.id() == m_id || related.contains(change.id()) || refersHere(change.before) || refersHere(change.after);
    case ObjectKind::Article:
    case ObjectKind::Speaker:
    case ObjectKind::Place:
    case ObjectKind::Dispute:
    case ObjectKind::Tag:
        // Their names appear in sentences and lists of many cards, and they change rarely.
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

void ObjectCard::refresh()
{
    if (!document().contains(m_id))
        return;
    for (const auto &show : std::as_const(m_bindings))
        show();
}

} // namespace Hearsay
