// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvager.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
const T *find(const QHash<QUuid, T> &hash, QUuid id)
{
    const auto it = hash.constFind(id);
    return it == hash.cend() ? nullptr : &*it;
}

/// Whether the tables say the same as the log of an object. Of an article only what can change: the
/// rest is looked at with its content.
bool isSame(const Object &stored, const Object &logged)
{
    const auto *article = std::get_if<Article>(&stored);
    const auto *other = std::get_if<Article>(&logged);
    if (article && other)
        return article->metadata == other->metadata && article->position == other->position;
    return stored == logged;
}

} // namespace

Salvager::Salvager(const SalvagedTables &tables, const SalvagedLog &log, SalvageAccount &account)
    : m_tables(tables)
    , m_log(log)
    , m_account(account)
{
}

const StoredObject *Salvager::stored(QUuid id) const
{
    return find(m_tables.objects, id);
}

const LoggedObject *Salvager::logged(QUuid id) const
{
    return find(m_log.objects(), id);
}

Evidence Salvager::describe(QUuid id) const
{
    Evidence what;
    if (const Evidence *torn = find(m_log.evidence(), id))
        what = *torn;
    if (const Evidence *part = find(m_tables.evidence, id); part && what.label.isEmpty())
        what = *part;
    if (const StoredObject *row = stored(id))
        what = {kindOf(row->object), labelOf(row->object)};
    if (const LoggedObject *entry = logged(id)) {
        what.kind = entry->kind;
        if (entry->object && !labelOf(*entry->object).isEmpty())
            what.label = labelOf(*entry->object);
    }
    if (what.label.isEmpty()) {
        if (const auto *words = find(m_tables.words, id); words && !words->isEmpty())
            what.label = words->first().anchor.exact;
    }
    return what;
}

Choice Salvager::choose()
{
    QSet<QUuid> ids;
    const auto add = [&ids](const auto &hash) {
        for (auto it = hash.keyBegin(); it != hash.keyEnd(); ++it)
            ids.insert(*it);
    };
    add(m_tables.objects);
    add(m_tables.evidence);
    add(m_log.objects());
    add(m_log.evidence());
    QList<QUuid> sorted = ids.values();
    std::ranges::sort(sorted);

    // Articles first: whether a span of the others is right is a question to their texts.
    const auto isArticle = [this](QUuid id) { return describe(id).kind == ObjectKind::Article; };
    const auto others = std::ranges::stable_partition(sorted, isArticle);
    m_choice.words = m_tables.words;
    std::for_each(sorted.begin(), others.begin(), [this](QUuid id) { decide(id); });
    decideUntitledArticles();
    fillArticles();
    std::for_each(others.begin(), others.end(), [this](QUuid id) { decide(id); });
    decideNameless();
    return std::move(m_choice);
}

void Salvager::keep(QUuid id, const Object &object, bool isFromLog)
{
    m_choice.objects.insert(id, {object, isFromLog});
}

/// In the tables only its words say whether a span is where it was.
bool Salvager::hasSpansOfItsWords(const StoredObject &stored) const
{
    const auto *chosen = find(m_choice.objects, articleOf(stored.object));
    const auto *article = chosen ? std::get_if<Article>(&chosen->object) : nullptr;
    const QList<StoredWords> words = m_tables.words.value(idOf(stored.object));
    return !article || std::ranges::all_of(words, [article](const StoredWords &one) {
        return article->text.isValid(one.span) && article->text.slice(one.span) == one.anchor.exact;
    });
}

QString Salvager::flawOf(const StoredObject &stored) const
{
    if (!stored.flaw.isEmpty() || hasSpansOfItsWords(stored))
        return stored.flaw;
    return QString::fromLatin1(vocabularyKey(kindOf(stored.object))) + u".quote"_s;
}

void Salvager::decide(QUuid id)
{
    const Evidence what = describe(id);
    if (m_log.isComplete())
        decideWithWholeLog(id, what);
    else
        decideWithoutWholeLog(id, what);
}

void Salvager::decideWithWholeLog(QUuid id, const Evidence &what)
{
    const StoredObject *row = stored(id);
    const LoggedObject *entry = logged(id);
    if (!entry) {
        // A reference to what never was is damage, not an object.
        if (row)
            m_account.lose(id, what, QCoreApplication::translate("Salvage", "The log, which is whole, knows nothing of it: its id is damaged."));
        return;
    }
    if (entry->isRemoved) {
        if (row)
            m_account.doubt(id, what, QCoreApplication::translate("Salvage", "It is still in the tables, but the log says that it was removed; it was not brought back."));
        return;
    }
    if (!entry->object)
        return decideWithoutWholeLog(id, what);
    keep(id, *entry->object, true);
    if (!row) {
        ++m_choice.restored;
    } else if (!isSame(row->object, *entry->object)) {
        ++m_choice.restored;
        m_account.note(QCoreApplication::translate("Salvage", "%1 was damaged in the tables and was taken from the log, which is whole.").arg(Hearsay::describe(id, what)));
    }
}

void Salvager::decideWithoutWholeLog(QUuid id, const Evidence &what)
{
    const StoredObject *row = stored(id);
    const LoggedObject *entry = logged(id);
    const QString flaw = row ? flawOf(*row) : QString();
    if (entry && entry->isRemoved && (!row || !flaw.isEmpty())) {
        if (row)
            m_account.doubt(id, what, QCoreApplication::translate("Salvage", "It is damaged in the tables, and the log says that it was removed; it was not brought back."));
        return;
    }
    const bool isLogged = entry && entry->object;
    if (row && flaw.isEmpty()) {
        keep(id, row->object, false);
        if (isLogged && !isSame(row->object, *entry->object))
            m_account.doubt(id, what, QCoreApplication::translate("Salvage", "The last entry of the log that is whole has it otherwise; it was taken as the tables have it."));
        return;
    }
    if (isLogged && !row && m_tables.wholeKinds.contains(entry->kind)) {
        m_account.lose(id, what, QCoreApplication::translate("Salvage", "It stands in the log but no longer in the tables, which are whole there: it was probably removed in an entry that is lost."));
        return;
    }
    if (isLogged) {
        ++m_choice.restored;
        keep(id, *entry->object, true);
        const QString sentence = row ? QCoreApplication::translate("Salvage", "It is damaged in the tables (%1) and was taken from the log; later changes may be missing.").arg(flaw)
                                     : QCoreApplication::translate("Salvage", "It is no longer in the tables and was taken from the log; later changes may be missing.");
        m_account.doubt(id, what, sentence);
        return;
    }
    if (row) {
        keep(id, row->object, false);
        m_account.doubt(id, what, QCoreApplication::translate("Salvage", "It is damaged in the tables (%1); what could be read of it was saved.").arg(flaw));
        return;
    }
    // Of an article a text may be left: see decideUntitledArticles().
    if (what.kind != ObjectKind::Article || !m_tables.texts.contains(id))
        m_account.lose(id, what, QCoreApplication::translate("Salvage", "Only its traces are left: neither the tables nor the log have it whole."));
}

/// Articles of which only the text is left. A text outlives its article, so one that nothing asks
/// for is brought back only where the table of articles has lost rows.
void Salvager::decideUntitledArticles()
{
    const bool mayLack = !m_log.isComplete() && !m_tables.wholeKinds.contains(ObjectKind::Article);
    QList<QUuid> ids = m_tables.texts.keys();
    std::ranges::sort(ids);
    for (const QUuid id : std::as_const(ids)) {
        const bool isAskedFor = m_tables.evidence.contains(id) || m_log.evidence().contains(id);
        if (m_choice.objects.contains(id) || stored(id) || logged(id) || m_log.isComplete() || !(mayLack || isAskedFor))
            continue;
        Article article;
        article.id = id;
        article.fileName = m_tables.texts.value(id).first().fileName;
        keep(id, article, false);
        m_account.doubt(id, {ObjectKind::Article, article.displayTitle()}, QCoreApplication::translate("Salvage", "Its title, byline, date and the like are lost."));
    }
}

void Salvager::fillArticles()
{
    QList<QUuid> ids = m_choice.objects.keys();
    std::ranges::sort(ids);
    for (const QUuid id : std::as_const(ids)) {
        auto &article = std::get<Article>(m_choice.objects[id].object);
        const LoggedObject *entry = logged(id);
        const auto *known = entry && entry->object ? std::get_if<Article>(&*entry->object) : nullptr;
        if (known) { // what never changes
            article.fileName = known->fileName;
            article.format = known->format;
            article.encoding = known->encoding;
            article.encodingWasGuessed = known->encodingWasGuessed;
            article.replacedCharacters = known->replacedCharacters;
        }
        const TextState state = restoreContent(article, m_tables.texts.value(id), known ? entry->json : QJsonObject(), m_account);
        m_choice.texts.insert(id, state);
        if (state == TextState::Lost) {
            m_account.lose(id, describe(id), QCoreApplication::translate("Salvage", "Its text is lost, and so are the bytes of its file."));
            m_choice.objects.remove(id);
        }
    }
}

/// Rows whose ids cannot be read: objects that the log has too, or lost ones.
void Salvager::decideNameless()
{
    QSet<QUuid> found;
    for (const StoredObject &row : m_tables.nameless) {
        const auto isIt = [&](QUuid id) {
            Object same = m_choice.objects.value(id).object;
            return !found.contains(id) && !stored(id) && kindOf(same) == kindOf(row.object) && labelOf(same) == labelOf(row.object)
                && spansOf(same).value(0) == spansOf(row.object).value(0);
        };
        const QList<QUuid> ids = m_choice.objects.keys();
        const auto it = std::ranges::find_if(ids, isIt);
        if (it != ids.end()) {
            found.insert(*it);
            continue;
        }
        // Its traces in other tables may stand in the account already, without a name.
        const Evidence what{kindOf(row.object), labelOf(row.object)};
        if (m_account.nameLost(what))
            continue;
        m_account.lose({}, what, QCoreApplication::translate("Salvage", "Its id cannot be read, so nothing can refer to it."));
    }
}

} // namespace Hearsay
