"""CSV files of address books, CRMs and people."""

import pytest

from seventeen.formats.contacts import Format, Unreadable, sniff
from tests.formats.support import code_of, fields_of, only, read

GOOGLE = (
    "First Name,Middle Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,"
    "E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Organization Name,Organization Title,"
    "Notes,Labels,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Country,"
    "Website 1 - Label,Website 1 - Value,Birthday\n"
    "Ada,K.,Example,* Work,ada@example.com ::: a@example.com,Home,ada@home.example,Mobile,"
    '+49 30 1,Engines,Analyst,"Met at\nthe fair",* myContacts ::: Friends ::: Berlin,Home,'
    "1 Main Street,Berlin,Germany,Blog,https://ada.example,1990-12-10\n"
)


def test_google_contacts() -> None:
    assert only(GOOGLE) == {
        "name": "Ada Example",
        "given_name": "Ada",
        "family_name": "Example",
        "emails": [
            {"value": "ada@example.com", "label": "work"},
            {"value": "a@example.com", "label": "work"},
            {"value": "ada@home.example", "label": "home"},
        ],
        "phones": [{"value": "+49 30 1", "label": "mobile"}],
        "organization_name": "Engines",
        "title": "Analyst",
        "about": "Met at\nthe fair",
        "tags": ["Friends", "Berlin"],
        "location": "Berlin, Germany",
        "links": [{"value": "https://ada.example", "label": "blog"}],
        "extra": {
            "Middle Name": ["K."],
            "Address 1 - Label": ["Home"],
            "Address 1 - Street": ["1 Main Street"],
            "Birthday": ["1990-12-10"],
        },
    }


def test_googles_older_layout() -> None:
    fields = only(
        "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,"
        "Organization 1 - Title,Group Membership\n"
        "Ada Example,Ada,Example,* Home,ada@example.com,Engines,Analyst,* myContacts\n"
    )
    assert fields == {
        "name": "Ada Example",
        "given_name": "Ada",
        "family_name": "Example",
        "emails": [{"value": "ada@example.com", "label": "home"}],
        "organization_name": "Engines",
        "title": "Analyst",
    }


def test_outlook() -> None:
    fields = only(
        '"Title","First Name","Last Name","Company","Job Title","Business City",'
        '"Business Country/Region","Home City","Business Phone","Mobile Phone","E-mail Address",'
        '"E-mail Type","E-mail 2 Address","Web Page","Categories","Notes"\r\n'
        '"Dr.","Ada","Example","Engines","Analyst","Berlin","Germany","Potsdam","+49 30 1",'
        '"+49 170 1","ada@example.com","SMTP","ada@home.example","https://ada.example",'
        '"Friends;Berlin","Line one\r\nLine two"\r\n'
    )
    assert fields == {
        "name": "Ada Example",
        "given_name": "Ada",
        "family_name": "Example",
        "organization_name": "Engines",
        "title": "Analyst",
        "location": "Berlin, Germany",
        "phones": [
            {"value": "+49 30 1", "label": "work"},
            {"value": "+49 170 1", "label": "mobile"},
        ],
        "emails": [{"value": "ada@example.com"}, {"value": "ada@home.example"}],
        "links": [{"value": "https://ada.example"}],
        "tags": ["Friends", "Berlin"],
        "about": "Line one\nLine two",
        "extra": {"Title": ["Dr."], "E-mail Type": ["SMTP"], "Home City": ["Potsdam"]},
    }


def test_hubspot() -> None:
    fields = only(
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,"
        "Job Title,City,State/Region,Country/Region,LinkedIn URL,Time Zone\n"
        "17,Ada,Example,ada@example.com,+1 555 0100,Bo,Engines,Analyst,Springfield,Oregon,"
        "Nowhere,https://linkedin.com/in/ada-example,America/New_York\n"
    )
    assert fields["organization_name"] == "Engines"
    assert fields["location"] == "Springfield, Oregon, Nowhere"
    assert fields["links"] == [
        {"value": "https://linkedin.com/in/ada-example", "label": "LinkedIn"}
    ]
    assert fields["time_zone"] == "America/New_York"
    assert fields["extra"] == {"Record ID": ["17"], "Contact owner": ["Bo"]}


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name;E-Mail;Firma;Telefon;Wohnort", "Ada Example;ada@example.com;Engines;030 1;Berlin"),
        (
            "Vorname;Nachname;E-Mail-Adresse;Firma;Telefonnummer;Ort",
            "Ada;Example;ada@example.com;Engines;030 1;Berlin",
        ),
        (
            "Prénom;Nom;Courriel;Société;Téléphone;Ville",
            "Ada;Example;ada@example.com;Engines;030 1;Berlin",
        ),
        (
            "Nombre;Apellidos;Correo electrónico;Empresa;Teléfono;Ciudad",
            "Ada;Example;ada@example.com;Engines;030 1;Berlin",
        ),
        (
            "name,emails,organization_name,phones,location",
            "Ada Example,ada@example.com,Engines,030 1,Berlin",
        ),
    ],
)
def test_columns_in_several_languages_and_in_our_own(header: str, row: str) -> None:
    fields = only(f"{header}\n{row}\n")
    assert fields["name"] == "Ada Example"
    assert fields["emails"] == [{"value": "ada@example.com"}]
    assert fields["organization_name"] == "Engines"
    assert fields["phones"] == [{"value": "030 1"}]
    assert fields["location"] == "Berlin"


def test_lists_in_one_cell_and_interest() -> None:
    fields = only(
        "Name,Email,Tags,Interest,Common ground,Mutual contacts,Cadence days\n"
        'Ada,"ada@example.com; Ada <a@example.com>","x, y","technology: Rust; role: CTO; golf",'
        "rowing; chess,Bo; Cy,30\n"
    )
    assert fields["emails"] == [{"value": "ada@example.com"}, {"value": "a@example.com"}]
    assert fields["tags"] == ["x", "y"]
    assert fields["interest"] == [
        {"kind": "technology", "detail": "Rust"},
        {"kind": "role", "detail": "CTO"},
    ]
    assert fields["extra"] == {"Interest": ["golf"]}
    assert fields["common_ground"] == ["rowing", "chess"]
    assert fields["mutual_contacts"] == ["Bo", "Cy"]
    assert fields["cadence_days"] == 30


def test_what_is_no_address_is_kept_and_does_not_fail_the_row() -> None:
    fields = only("Name,Email,Website\nAda,ask Bo,n/a\n")
    assert fields == {"name": "Ada", "extra": {"Email": ["ask Bo"], "Website": ["n/a"]}}


@pytest.mark.parametrize(
    "data",
    [
        "Ada,ada@example.com\nBo,bo@example.com\n",
        "Date,Amount\n1,2\n",
        "Notes,Phone\nx,y\n",
        "just some words\n",
        '"',
    ],
)
def test_a_file_whose_columns_say_nothing_is_an_error(data: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, filename="contacts.csv")
    assert caught.value.code == "no_header"


@pytest.mark.parametrize("data", ["Name,Email\n", "Name,Email\n\n \n", "Email"])
def test_a_header_without_rows_is_an_error(data: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert caught.value.code == "no_contacts"


def test_one_column_is_enough_at_the_top_of_the_file() -> None:
    assert fields_of("Email\nada@example.com\nbo@example.com\n") == [
        {"emails": [{"value": "ada@example.com"}]},
        {"emails": [{"value": "bo@example.com"}]},
    ]


def test_a_row_with_more_cells_than_columns_fails_instead_of_shifting() -> None:
    drafts = read("Name,Company\nAda,Engines, Ltd.\nBo,Engines,,\n")
    assert [code_of(draft) for draft in drafts] == ["too_many_cells", None]


def test_a_row_may_end_early() -> None:
    assert fields_of("Name,Company,Email\nAda\n") == [{"name": "Ada"}]


def test_a_stray_quote_costs_one_row_and_not_the_rest_of_the_file() -> None:
    rows = "".join(f"Person {n},p{n}@example.com\n" for n in range(20_000))
    drafts = read('Name,Email\n"Ada,ada@example.com\n' + rows)
    assert len(drafts) == 20_001
    assert [(d.line, code_of(d)) for d in drafts if d.problem] == [(2, "open_quote")]
    assert drafts[-1].line == 20_002


def test_a_file_of_stray_quotes_still_ends() -> None:
    data = "Name,Email\n" + '"Ada,ada@example.com\n' * 20_001
    drafts = read(data)
    assert all(code_of(draft) in {"open_quote", "too_many_cells", None} for draft in drafts)


def test_a_cell_larger_than_csv_takes_fails_its_row() -> None:
    drafts = read(f"Name,Notes\nAda,{'x' * 140_000}\nBo,\n")
    assert [code_of(draft) for draft in drafts] == ["too_long", None]


def test_an_endless_line_fails_its_row() -> None:
    drafts = read(b"Name,Notes\nAda," + b"x" * 3_000_000 + b"\nBo,\n")
    assert [(d.line, code_of(d)) for d in drafts] == [(2, "too_long"), (3, None)]


def test_extra_is_bounded_and_names_what_it_left_out() -> None:
    columns = [f"Column {n}" for n in range(60)]
    row = ["v"] * 58 + ["x" * 501, "v"]
    fields = only(f"Name,{','.join(columns)}\nAda,{','.join(row)}\n")
    extra = fields["extra"]
    assert len(extra) == 50
    assert "Column 0" in extra
    assert "Column 58" in extra["left_out"]
    assert len(extra["left_out"]) == 11


def test_too_many_values_fail_the_row() -> None:
    emails = ";".join(f"a{n}@example.com" for n in range(21))
    (draft,) = read(f"Name\tEmail\nAda\t{emails}\n")
    assert draft.problem is not None
    assert (draft.problem.code, draft.problem.column) == ("too_many", "Email")


def test_nul_and_control_characters_go_and_accents_are_composed() -> None:
    fields = only("Name,Company\nA\0da\x07 e\u0301,En\tgines\u200d\n")
    assert fields == {"name": "Ada é", "organization_name": "En gines\u200d"}


def test_a_run_of_combining_marks_is_refused() -> None:
    drafts = read("Name,Company\nA" + "\u0301\u0316" * 60 + ",x\n")
    assert code_of(drafts[0]) == "bad_text"


def test_a_file_is_recognised_by_content_even_under_a_wrong_name() -> None:
    assert sniff(b"Name,Email\nAda,ada@example.com\n", "cards.vcf") is Format.CSV
    assert sniff(b"sep=;\nName;Email\nAda;a@example.com\n", None) is Format.CSV
    assert only("sep=;\nName;Email\nAda;a@example.com\n")["name"] == "Ada"
