// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/blocklooks.h"

#include <QTextBlock>

#include <algorithm>

namespace Hearsay {

namespace {

/// A part that says something of whole blocks.
struct BlockPart
{
    int begin = 0;
    int end = 0;
    StructureKind kind = StructureKind::Heading;
    int number = 0;
    int table = -1; ///< for tables: which
};

bool concernsBlocks(StructureKind kind)
{
    switch (kind) {
    case StructureKind::Heading:
    case StructureKind::Quote:
    case StructureKind::List:
    case StructureKind::ListItem:
    case StructureKind::CodeBlock:
    case StructureKind::Rule:
    case StructureKind::Table:
    case StructureKind::TableRow:
    case StructureKind::LineBreak:
        return true;
    default:
        return false;
    }
}

/// In the order of their begins, the outer ones first. Sorted here: a damaged project may hold
/// what no reader writes.
std::vector<BlockPart> partsOf(const ArticleStructure &structure,
                               const std::function<std::pair<int, int>(TextSpan)> &shown)
{
    std::vector<BlockPart> parts;
    int tables = 0;
    for (const StructurePart &part : structure.parts) {
        if (!concernsBlocks(part.kind))
            continue;
        const auto [begin, end] = shown(part.span);
        const bool isTable = part.kind == StructureKind::Table;
        parts.push_back({begin, end, part.kind, part.number, isTable ? tables++ : -1});
    }
    std::ranges::stable_sort(parts, [](const BlockPart &a, const BlockPart &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    return parts;
}

void addStep(BlockLook &look, bool isQuote)
{
    if (look.steps >= BlockLook::mostSteps)
        return;
    if (isQuote)
        look.quotes = static_cast<quint8>(look.quotes | 1 << look.steps);
    ++look.steps;
}

/// @p begin and @p end: the block's characters; the line end stands at @p end.
BlockLook lookOf(const std::vector<BlockPart> &open, int begin, int end)
{
    BlockLook look;
    const auto closer = [&look](BlockLook::Space space) { look.below = std::max(look.below, space); };
    for (const BlockPart &part : open) {
        const bool goesOn = part.end > end; // beyond the line end
        const bool startsHere = part.begin >= begin;
        switch (part.kind) {
        case StructureKind::Heading:
            look.heading = static_cast<quint8>(std::clamp(part.number, 1, 6));
            break;
        case StructureKind::Quote:
            addStep(look, true);
            break;
        case StructureKind::List:
            if (goesOn)
                closer(BlockLook::Space::Small);
            break;
        case StructureKind::ListItem:
            addStep(look, false);
            look.beginsItem = startsHere;
            look.number = startsHere ? part.number : 0;
            break;
        case StructureKind::CodeBlock:
            look.isCode = true;
            if (goesOn)
                closer(BlockLook::Space::None);
            break;
        case StructureKind::Table:
            look.table = part.table;
            if (goesOn)
                closer(BlockLook::Space::None);
            break;
        case StructureKind::TableRow:
            look.isTableHead = part.number == 0;
            break;
        case StructureKind::Rule:
            look.isRule = true;
            break;
        default:
            break;
        }
    }
    return look;
}

} // namespace

std::vector<BlockLook> blockLooks(const ArticleStructure &structure, const QTextDocument &document,
                                  const std::function<std::pair<int, int>(TextSpan)> &shown)
{
    std::vector<BlockLook> looks;
    if (structure.isEmpty())
        return looks;
    looks.reserve(static_cast<std::size_t>(document.blockCount()));
    const std::vector<BlockPart> parts = partsOf(structure, shown);
    auto next = parts.begin();
    std::vector<BlockPart> open;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int begin = block.position();
        const int end = begin + block.length() - 1;
        std::erase_if(open, [begin](const BlockPart &part) { return part.end <= begin; });
        bool breaksLine = false;
        // What begins with an empty line begins at its line end.
        for (; next != parts.end() && next->begin < std::max(end, begin + 1); ++next) {
            if (next->kind != StructureKind::LineBreak && next->end > begin)
                open.push_back(*next);
        }
        if (next != parts.end() && next->begin == end && next->kind == StructureKind::LineBreak)
            breaksLine = true;
        BlockLook look = lookOf(open, begin, end);
        if (breaksLine)
            look.below = BlockLook::Space::None;
        looks.push_back(look);
    }
    return looks;
}

} // namespace Hearsay
