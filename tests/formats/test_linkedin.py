"""LinkedIn's Connections.csv, in every shape people have it in."""

import pytest

from seventeen.formats.contacts import Format, Unreadable, sniff
from tests.formats.support import code_of, fields_of, only, read

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
NOTES = (
    "Notes:\n"
    '"When exporting your connection data, some addresses are missing.\n'
    'They are called ""private"", and a comma, as here, means nothing.\n'
    '"\n\n'
)
ADA = (
    "Ada,Example,https://www.linkedin.com/in/ada-example,ada@example.com,"
    '"Engines, Ltd.",Analyst,12 Mar 2024\n'
)
ADA_FIELDS = {
    "name": "Ada Example",
    "given_name": "Ada",
    "family_name": "Example",
    "links": [{"value": "https://www.linkedin.com/in/ada-example", "label": "LinkedIn"}],
    "emails": [{"value": "ada@example.com"}],
    "organization_name": "Engines, Ltd.",
    "title": "Analyst",
    "connected_on": "2024-03-12",
}


@pytest.mark.parametrize("preamble", ["", NOTES, NOTES * 50, "\n\n\n", "some words\n" * 3_000])
def test_the_header_is_found_below_notes_of_any_length(preamble: str) -> None:
    data = preamble + HEADER + ADA
    assert sniff(data.encode(), "anything.bin") is Format.LINKEDIN_CSV
    drafts = read(data)
    assert [draft.fields for draft in drafts] == [ADA_FIELDS]
    assert drafts[0].line == preamble.count("\n") + 2


def test_a_quote_that_the_notes_never_close_does_not_hide_the_header() -> None:
    assert only('Notes:\n"An open quotation\n\n' + HEADER + ADA) == ADA_FIELDS


def test_a_quoted_header_line_inside_the_notes_is_not_the_header() -> None:
    notes = 'Notes:\n"The columns are\nFirst Name,Last Name,URL\nand so on"\n\n'
    assert only(notes + HEADER + ADA) == ADA_FIELDS


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_delimiters_line_ends_and_unicode_encodings(
    delimiter: str, end: str, encoding: str
) -> None:
    row = ["Zoë", "Müller", "", "", "Beispiel", "Ärztin", "1 Feb 2023"]
    lines = [HEADER.strip().replace(",", delimiter), delimiter.join(row), ""]
    fields = only(end.join(lines).encode(encoding))
    assert fields["name"] == "Zoë Müller"
    assert fields["title"] == "Ärztin"
    assert fields["connected_on"] == "2023-02-01"


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_western_8_bit_encodings(encoding: str) -> None:
    fields = only((HEADER + "Zoë,Müller,,,Société,,\n").encode(encoding))
    assert (fields["name"], fields["organization_name"]) == ("Zoë Müller", "Société")


def test_the_first_accent_may_come_long_after_the_first_block() -> None:
    rows = "".join(f"Person{n},Example,,,,,\n" for n in range(5_000))
    data = (HEADER + rows + "Zoë,Müller,,,,,\n").encode("cp1252")
    assert read(data)[-1].fields["name"] == "Zoë Müller"


def test_a_broken_letter_in_a_utf_8_file_fails_its_row_only() -> None:
    data = (HEADER + "Zoë,Müller,,,,,\n").encode() + b"Jos\xe9,Example,,,,,\n"
    good, bad = read(data)
    assert good.fields["name"] == "Zoë Müller"
    assert bad.problem is not None
    assert (bad.problem.code, bad.problem.column) == ("bad_text", "First Name")


@pytest.mark.parametrize("encoding", ["cp1251", "shift_jis", "gbk"])
def test_letters_that_could_be_anything_are_never_guessed(encoding: str) -> None:
    name = {"cp1251": "Пример", "shift_jis": "例子さん", "gbk": "张伟明"}[encoding]
    with pytest.raises(Unreadable) as caught:
        read((HEADER + f"{name},{name},,,,,\n").encode(encoding))
    assert caught.value.code == "encoding"


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "12. März 2024"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "12 mars 2024"),
        (
            "Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el",
            "12 de mar. de 2024",
        ),
        ("Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il", "12 mar 2024"),
        ("Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "12/03/2024"),
        ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "12 mrt. 2024"),
        ("Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan", "12 mars 2024"),
        ("名,姓,URL,メールアドレス,会社,役職,つながった日", "2024年3月12日"),
    ],
)
def test_headers_and_days_in_other_languages(header: str, day: str) -> None:
    data = f"{header}\nAda,Example,,ada@example.com,Engines,Analyst,{day}\n"
    assert sniff(data.encode(), None) is Format.LINKEDIN_CSV
    fields = only(data)
    assert fields["given_name"] == "Ada"
    assert fields["family_name"] == "Example"
    assert fields["emails"] == [{"value": "ada@example.com"}]
    assert fields["organization_name"] == "Engines"
    assert fields["title"] == "Analyst"
    assert fields["connected_on"] == "2024-03-12"


def test_names_stay_as_the_person_writes_them() -> None:
    fields = only(HEADER + '  Ada 🚀,"Example, PhD (she/her)",,,,,\n')
    assert fields["name"] == "Ada 🚀 Example, PhD (she/her)"


def test_the_family_comes_first_in_chinese_and_korean_names() -> None:
    assert [f["name"] for f in fields_of(HEADER + "伟,王,,,,,\n민준,김,,,,,\n")] == [
        "王伟",
        "김민준",
    ]


def test_every_row_gives_exactly_one_draft() -> None:
    rows = ADA + ",,,,,,\n\n   \n" + ",,,,,,12 Mar 2024\n" + HEADER + "Bo,,,,,,\n"
    drafts = read(HEADER + rows)
    assert [(d.line, code_of(d)) for d in drafts] == [
        (2, None),
        (3, "empty"),
        (6, "nobody"),
        (7, "repeated_header"),
        (8, None),
    ]
    assert [d.problem.skipped for d in drafts if d.problem] == [True, False, True]


def test_a_numeric_day_is_told_by_the_other_rows() -> None:
    def days(*written: str) -> list[str | None]:
        rows = "".join(f"Ada,Example,,,,,{day}\n" for day in written)
        return [f.get("connected_on") for f in fields_of(HEADER + rows)]

    assert days("3/12/24", "25/3/24") == ["2024-12-03", "2024-03-25"]
    assert days("3/12/24", "3/25/24") == ["2024-03-12", "2024-03-25"]
    assert days("3/12/24") == [None]
    assert days("3/12/24", "25/3/24", "3/25/24") == [None, "2024-03-25", "2024-03-25"]


def test_a_day_that_stays_open_is_kept_as_it_was_written() -> None:
    fields = fields_of(HEADER + "Ada,Example,,,,,3/12/24\nBo,Example,,,,,sometime\n")
    assert [f["extra"] for f in fields] == [
        {"Connected On": ["3/12/24"]},
        {"Connected On": ["sometime"]},
    ]


def test_a_day_far_down_the_file_is_read_by_what_came_before() -> None:
    rows = "".join(f"Ada,Example,,,,,{n % 12 + 1}/{n % 28 + 1}/24\n" for n in range(5_000))
    drafts = read(HEADER + rows)
    assert len(drafts) == 5_000
    assert drafts[4_321].fields["connected_on"] == "2024-02-10"


def test_a_header_with_only_one_part_of_the_name_is_not_linkedins() -> None:
    assert sniff(b"First Name,Company,Position,Connected On\nAda,,,\n", None) is Format.CSV


def test_columns_linkedin_adds_are_kept() -> None:
    data = HEADER.replace("Position", "Position,Followers") + "Ada,Example,,,Engines,Analyst,12,\n"
    assert only(data)["extra"] == {"Followers": ["12"]}


def test_a_value_that_is_too_long_fails_its_row_and_says_where() -> None:
    drafts = read(HEADER + f"Ada,Example,,,,{'x' * 201},\nBo,Example,,,,,\n")
    problem = drafts[0].problem
    assert problem is not None
    assert (problem.code, problem.column, problem.skipped) == ("too_long", "Position", False)
    assert drafts[1].fields["name"] == "Bo Example"


def test_another_csv_is_refused_where_linkedin_was_asked_for() -> None:
    with pytest.raises(Unreadable) as caught:
        read("Name,Email\nAda,ada@example.com\n", Format.LINKEDIN_CSV)
    assert caught.value.code == "no_header"
