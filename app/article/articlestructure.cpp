// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlestructure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Hearsay {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    StructureKind kind;
    QLatin1StringView name;
};

// Written into project files: names may be added, never changed.
constexpr std::array kindNames{
    KindName{StructureKind::Heading, "heading"_L1},
    KindName{StructureKind::Quote, "quote"_L1},
    KindName{StructureKind::List, "list"_L1},
    KindName{StructureKind::ListItem, "item"_L1},
    KindName{StructureKind::CodeBlock, "code-block"_L1},
    KindName{StructureKind::Rule, "rule"_L1},
    KindName{StructureKind::Table, "table"_L1},
    KindName{StructureKind::TableRow, "row"_L1},
    KindName{StructureKind::TableCell, "cell"_L1},
    KindName{StructureKind::Emphasis, "emphasis"_L1},
    KindName{StructureKind::Strong, "strong"_L1},
    KindName{StructureKind::Strikethrough, "strikethrough"_L1},
    KindName{StructureKind::Code, "code"_L1},
    KindName{StructureKind::Link, "link"_L1},
    KindName{StructureKind::Image, "image"_L1},
    KindName{StructureKind::LineBreak, "line-break"_L1},
};

std::optional<StructurePart> partFrom(const QJsonArray &fields, const CanonicalText &text)
{
    const auto *kind = std::ranges::find(kindNames, fields.at(0).toString(), &KindName::name);
    const StructurePart part{.kind = kind == kindNames.end() ? StructureKind{} : kind->kind,
                             .span = {fields.at(1).toInteger(-1), fields.at(2).toInteger(-1)},
                             .number = fields.at(3).toInt(),
                             .target = fields.at(4).toString()};
    const bool isWhole = fields.size() >= 3 && fields.size() <= 5 && kind != kindNames.end() && text.isValid(part.span);
    return isWhole ? std::optional(part) : std::nullopt;
}

} // namespace

QByteArray toJson(const ArticleStructure &structure)
{
    if (structure.isEmpty())
        return {};
    QJsonArray parts;
    for (const StructurePart &part : structure.parts) {
        const auto *kind = std::ranges::find(kindNames, part.kind, &KindName::kind);
        QJsonArray fields{kind->name, qint64(part.span.begin), qint64(part.span.end)};
        if (part.number != 0 || !part.target.isEmpty())
            fields.append(part.number);
        if (!part.target.isEmpty())
            fields.append(part.target);
        parts.append(fields);
    }
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

std::optional<ArticleStructure> structureFromJson(const QByteArray &json, const CanonicalText &text)
{
    ArticleStructure structure;
    if (json.isEmpty())
        return structure;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray parts = document.array();
    for (const QJsonValue &value : parts) {
        const auto part = partFrom(value.toArray(), text);
        if (!part)
            return std::nullopt;
        structure.parts.append(*part);
    }
    return structure;
}

} // namespace Hearsay
