"""Columns of a CSV file: which field of ours each one fills."""

import re
import unicodedata
from dataclasses import dataclass

from seventeen.formats.csv_words import FIELDS, LABEL_COLUMNS, PLACE_GROUPS, PLACES

_WORD = re.compile(r"[^\W\d_]+|\d+")
_E_MAIL = re.compile(r"\be (?=mail|post)")
_LONGEST_NAME = 60

_LISTS = {"emails", "phones", "links", "tags", "interest", "common_ground", "mutual_contacts"}
_TELLS_A_PERSON = {"name", "given_name", "family_name", "emails", "organization_name", "links"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place, its name in the file, and what it fills.

    Without a `field` it goes to `extra`. `place` is (address, part) of a part of an address;
    `label_index` is the column that holds this one's label, `is_label` marks that column.
    """

    index: int
    name: str
    field: str | None = None
    label: str | None = None
    label_index: int | None = None
    place: tuple[str, str] | None = None
    is_label: bool = False


def fold(name: str) -> str:
    """A column's name bare of case, accents and punctuation ("E-Mail 1 - Value": email 1 value)."""
    if len(name) > _LONGEST_NAME:
        return ""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = " ".join(_WORD.findall(plain)).replace("ı", "i")
    return _E_MAIL.sub("e", words)


_FIELD_OF = {
    word: (field.partition(" ")[0], rank, field.partition(" ")[2] or None)
    for field, choice in FIELDS.items()
    for rank, word in enumerate(choice.split(" | "))
}
_PART_OF = {word: part for part, choice in PLACES.items() for word in choice.split(" | ")}


def recognised_columns(
    cells: list[str], folded: list[str], *, is_first: bool
) -> list[Column] | None:
    """The columns that `cells` name, or None when they are not the header of a contact file.

    `folded` are the same cells, folded.

    Two columns of ours make a header, one of them telling who somebody is; a file that has only
    one such column must begin with it (`is_first`).
    """
    plain = [" ".join(w for w in name.split(" ") if not w.isdigit()) for name in folded]
    numbers = [" ".join(w for w in name.split(" ") if w.isdigit()) for name in folded]
    best = _best_of_each_field(plain)
    labels = _labels(plain, numbers)
    columns: list[Column] = []
    for index, cell in enumerate(cells):
        if index in labels.values():
            columns.append(Column(index, cell, is_label=True))
        elif (field := _FIELD_OF.get(plain[index])) and index in best:
            columns.append(Column(index, cell, field[0], field[2], labels.get(index)))
        else:
            place = _place(plain[index], numbers[index])
            columns.append(Column(index, cell, place=place))
    fields = {column.field for column in columns if column.field}
    known = len(fields) + any(column.place for column in columns)
    if fields & _TELLS_A_PERSON and (known >= 2 or is_first):
        return columns
    return None


def _labels(plain: list[str], numbers: list[str]) -> dict[int, int]:
    """Column of a value -> column of its label."""
    names = list(zip(plain, numbers, strict=True))
    index_of = {name: index for index, name in reversed(list(enumerate(names)))}
    labels = {}
    for index, (word, number) in enumerate(names):
        value_index = index_of.get((LABEL_COLUMNS.get(word, word), number), index)
        if value_index != index and word in LABEL_COLUMNS:
            labels[value_index] = index
    return labels


def _best_of_each_field(plain: list[str]) -> set[int]:
    """The columns to read: all of a list's, and of a single value's the one that we like best."""
    best: dict[str, tuple[int, int]] = {}
    lists: set[int] = set()
    for index, word in enumerate(plain):
        if word not in _FIELD_OF:
            continue
        field, rank, _ = _FIELD_OF[word]
        if field in _LISTS:
            lists.add(index)
        elif field not in best or rank < best[field][0]:
            best[field] = (rank, index)
    return lists | {index for _, index in best.values()}


def _place(word: str, number: str) -> tuple[str, str] | None:
    if word in _PART_OF:
        return number, _PART_OF[word]
    group, _, rest = word.partition(" ")
    if group in PLACE_GROUPS and rest in _PART_OF:
        return f"{group} {number}", _PART_OF[rest]
    # Outlook in German and French puts the address last: "Ort geschäftlich", "Ville (bureau)".
    rest, _, group = word.rpartition(" ")
    if group in PLACE_GROUPS and rest in _PART_OF:
        return f"{group} {number}", _PART_OF[rest]
    return None
