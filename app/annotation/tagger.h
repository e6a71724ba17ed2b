// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edits.h"
#include "app/annotation/history.h"

#include <QObject>

#include <optional>

namespace Hearsay {

/// What one key does to the selected words.
enum class TagVerb { Claim, Speaker, Place, Cue, Highlight, Tag };

struct TagAction
{
    TagVerb verb = TagVerb::Claim;
    int number = 0;  ///< TagVerb::Tag: the shortcut of the codebook's entry, 1 to 9

    bool operator==(const TagAction &) const = default;
};

/// What the user answered to "which place is this?".
struct PlaceChoice
{
    Place place;                    ///< one of the document, by its id, or a new one
    std::optional<PlaceRole> role;  ///< what it is to the current claim; none: nothing
    bool isEverywhere = false;      ///< every occurrence of the words in the article is tagged
};

/// Tagging by one key, in both orders: select then tag, or choose the tag and then select.
/// Knows what is selected and which claim is being worked on, turns requests into changes of
/// the history, and says in words what it did or what is missing.
class Tagger : public QObject
{
    Q_OBJECT
public:
    /// @p history and its document must outlive the tagger.
    explicit Tagger(History &history, QObject *parent = nullptr);

    /// The words selected in the article shown, if any.
    void setSelection(QUuid article, std::optional<TextSpan> span);
    /// The object that the user selected, in the text or in a list. A claim becomes the one that
    /// cues and speakers go to.
    void setCurrentObject(QUuid object);
    [[nodiscard]] QUuid currentClaim() const;

    /// Tags the selected words; with none selected, waits for them (see armed()).
    void request(TagAction action);
    /// The action that waits for words to be selected.
    [[nodiscard]] std::optional<TagAction> armed() const { return m_armed; }
    void disarm();
    /// The user has finished selecting: an action that waits is carried out.
    void selectionFinished();
    /// The last tag again, on the words selected now: the same speaker, place or tag.
    void repeat();

    /// Answers to speakerWanted() and placeWanted(), for the words selected at that time.
    void chooseSpeaker(QUuid speaker);
    void addSpeaker(const QString &name);
    void choosePlace(const PlaceChoice &choice);

Q_SIGNALS:
    /// Something was tagged: the object to show, and what happened ("Said by Nasrat Rahimi").
    void tagged(QUuid object, const QString &message);
    /// Nothing was done, and what to do instead.
    void refused(const QString &message);
    void armedChanged();
    /// Ask who or what the words name, known ones first, then answer.
    void speakerWanted(const QString &words);
    void placeWanted(const QString &words);

private:
    struct Words
    {
        QUuid article;
        TextSpan span;
    };

    void carryOut(TagAction action);
    bool tagWithNumber(int number);
    bool perform(const Edit &edit, QUuid object, const QString &message);
    void finishSpeaker(const Edit &edit, QUuid speaker, QUuid claim);
    void finishPlace(const Edit &edit, QUuid place);
    [[nodiscard]] QUuid claimWithoutSpeaker() const;
    [[nodiscard]] const Document &document() const { return m_history.document(); }

    History &m_history;
    std::optional<Words> m_words;
    std::optional<Words> m_asked;   ///< the words that a chooser was opened for
    std::optional<TagAction> m_armed;
    std::optional<TagAction> m_last;
    QUuid m_lastTarget;             ///< the speaker or place of m_last
    QUuid m_current;
    QUuid m_claim;
};

} // namespace Hearsay
