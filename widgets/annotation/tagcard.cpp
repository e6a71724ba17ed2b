// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotation/tagcard.h"

#include "app/annotation/sentences.h"
#include "app/text/isolated.h"
#include "widgets/annotation/colourpicker.h"

#include <QLabel>

#include <algorithm>

namespace Hearsay {

using namespace Qt::StringLiterals;

TagCard::TagCard(History &history, Prompt &prompt, QWidget *parent)
    : ObjectCard(history, prompt, parent)
{
    CommitLineEdit *name = addLine(tr("Name"));
    name->setObjectName(u"name"_s);
    bindName<Tag>(name, &Tag::name, tr("rename tag"));
    setMainField(name);
    buildParent();

    auto *colours = new ColourPicker(this);
    connect(colours, &ColourPicker::picked, this, [this](QRgb colour) {
        alter<Tag>(tr("change colour of tag"), [colour](Tag &tag) { tag.colour = colour; });
    });
    bind([this, colours] { colours->showColour(current<Tag>().colour); });
    addRow(tr("Colour"), colours);

    buildShortcut();
    bindText<Tag>(addNote()->session(), &Tag::note, tr("edit note"));
    QLabel *remark = addRemark();
    bind([this, remark] {
        const int claims = static_cast<int>(document().referrers<Claim>(object()).size());
        const int highlights = static_cast<int>(document().referrers<Highlight>(object()).size());
        remark->setText(joinedFacts({tr("%n claim(s)", nullptr, claims), tr("%n highlight(s)", nullptr, highlights)}));
    });
}

bool TagCard::isBelow(const Tag &tag) const
{
    const Tag *above = &tag;
    while (above && above->id != object())
        above = document().find<Tag>(above->parent);
    return above != nullptr;
}

void TagCard::buildParent()
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(u"parent"_s);
    addRow(/*: The tag that this tag stands below in the codebook. */ tr("Below"), box);
    bind([this, box] {
        box->clear();
        //: The tag stands at the top of the codebook, below no other tag.
        box->addItem(tr("(at the top)"), QUuid());
        for (const Tag &tag : document().tags()) {
            // A codebook is a tree: nothing goes below itself.
            if (!isBelow(tag))
                box->addItem(tagPath(document(), tag.id), tag.id);
        }
        box->setCurrentIndex(std::max(0, box->findData(current<Tag>().parent)));
    });
    connect(box, &QComboBox::activated, this, [this, box] {
        const QUuid parent = box->currentData().toUuid();
        alter<Tag>(tr("move tag"), [parent](Tag &tag) { tag.parent = parent; });
    });
}

void TagCard::buildShortcut()
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(u"shortcut"_s);
    addRow(/*: Of the keyboard: gives the tag. */ tr("Key"), box);
    bind([this, box] {
        box->clear();
        //: The tag has no key.
        box->addItem(tr("none"), 0);
        for (int number = 1; number <= 9; ++number) {
            QString label = QString::number(number);
            for (const Tag &tag : document().tags()) {
                if (tag.shortcut == number && tag.id != object())
                    //: A key that another tag has. %1: the digit, %2: that tag.
                    label = tr("%1 (now %2)").arg(number).arg(tag.name);
            }
            box->addItem(label, number);
        }
        box->setCurrentIndex(current<Tag>().shortcut);
    });
    connect(box, &QComboBox::activated, this, [this, box] { giveShortcut(box->currentData().toInt()); });
}

void TagCard::giveShortcut(int number)
{
    const QString name = tr("change key of tag");
    Tag after = current<Tag>();
    after.shortcut = number;
    Edit edit = editObject(document(), Object(after), name);
    // A key means one tag: the one that had it gives it away in the same step.
    for (const Tag &tag : document().tags()) {
        if (edit && number > 0 && tag.shortcut == number && tag.id != object()) {
            Tag without = tag;
            without.shortcut = 0;
            edit->objects.prepend({Object(tag), Object(without)});
        }
    }
    perform(edit);
}

} // namespace Hearsay
